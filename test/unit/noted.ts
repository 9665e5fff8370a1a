import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
export function notedIn(name: string): readonly Case[] {
  const folder = join(root, 'test', 'fixtures', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => casesIn(join(folder, file)));
}
