/**
 * What exactly comes out of each row that is known to be wrong, so that getting worse shows: `known-wrong.json`, by the
 * row's name. `npm run accept` writes it anew, and takes rows that have come right out of `known-wrong.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared';

export type Found = Readonly<Record<string, readonly string[]>>;

const folder = join(root, 'test', 'unit', 'statements');
const outputs = join(folder, 'known-wrong.json');
const causes = join(folder, 'known-wrong.ts');

/** Whether what comes out now is to be kept. */
export const accepting = process.env.SAYSO_ACCEPT !== undefined;

export function acceptedOutputs(): Found {
  return existsSync(outputs) ? (JSON.parse(readFileSync(outputs, 'utf8')) as Found) : {};
}

/** @param cameRight names of rows that are right now */
export function accept(found: Found, cameRight: readonly string[]): void {
  const sorted = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(outputs, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  let list = readFileSync(causes, 'utf8');
  for (const name of cameRight) list = list.replace(`'${name}'`, '').replace(/([[,])\s*,/g, '$1');
  // A cause without rows is no cause.
  list = list.replace(/\n {2}(?:'[^'\n]*'|\w+):\s*\[\s*\],/g, '');
  writeFileSync(causes, list);
  for (const name of cameRight) console.log(`      came right, and is no longer listed: ${name}`);
}
