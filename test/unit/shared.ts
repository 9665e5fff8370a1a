import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the project: tests are run from there. */
export const root = process.cwd();

/** Leaves a test out, and says why. */
export function skip(test: Mocha.Context, why: string): never {
  console.log(`      skipped: ${why}`);
  test.skip();
}

/**
 * Reads a file of the folder that stands beside the project; where it is absent the test is skipped, with a message.
 * @param path from that folder: `seeds/name.txt`
 */
export function readShared(test: Mocha.Context, path: string): string {
  const file = resolve(root, '..', 'shared', path);
  if (!existsSync(file)) skip(test, `${file} is not there`);
  return readFileSync(file, 'utf8');
}

/** A gold article, as far as the tests of the layout need it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly date: {
    readonly earliest?: string;
    readonly month?: number;
    readonly day?: number;
    readonly 'inferred year'?: number;
  } | null;
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** The articles of the gold set. */
export function goldArticles(test: Mocha.Context): readonly GoldArticle[] {
  return readShared(test, 'gold/seeds.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
