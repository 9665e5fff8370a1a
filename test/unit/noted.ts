import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/core/actors/find-mentions';
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model';
import { root } from './shared';

/**
 * Texts with the answers as written down before they were read, several in a file:
 *
 *   @@@ what it is                     begins one
 *   @@=                                ends its text
 *   key :: what is right               an answer; the tests say which keys there are
 *   … ## cause                         what still comes out otherwise
 */
export interface Row {
  readonly key: string;
  readonly wanted: string;
  /** Why it is still wrong; null where it has to be right. */
  readonly cause: string | null;
}

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

function casesIn(file: string): readonly Case[] {
  const parts = readFileSync(file, 'utf8').split(/^@@@ /m).slice(1);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const [text = '', answers = ''] = part.slice(end + 1).split(/^@@=\n/m);
    const rows = answers
      .split('\n')
      .filter((line) => line.includes(' :: '))
      .map((line): Row => {
        const [key = '', rest = ''] = line.split(' :: ');
        const [wanted = '', cause = null] = rest.split(' ## ');
        return { key, wanted, cause };
      });
    return { id: part.slice(0, end), text: text.replace(/\n$/, ''), rows };
  });
}

/** The texts of a folder of `test/fixtures`, file by file. */
function notedIn(name: string): readonly Case[] {
  const folder = join(root, 'test', 'fixtures', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => casesIn(join(folder, file)));
}

/** A test for each answer in a folder: what is right stays right, and what is known to be wrong shows when it comes right. */
export function testNoted(
  name: string,
  knowledge: Knowledge,
  check: (analysis: Analysis, text: string, row: Row) => void,
): void {
  for (const { id, text, rows } of notedIn(name)) {
    const analysis = analyze(text, knowledge);
    for (const row of rows)
      if (row.cause === null) it(`${id}: ${row.key} :: ${row.wanted}`, () => check(analysis, text, row));
      else
        it(`${id}: ${row.key} is still wrong: ${row.cause}`, () =>
          assert.throws(() => check(analysis, text, row), assert.AssertionError));
  }
}
