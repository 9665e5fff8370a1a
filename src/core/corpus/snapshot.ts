import type { Corpus } from './corpus';
import type { FileEntry } from './entry';

/**
 * The corpus as lines of text: a heading, one line a file with its sum before it, and a last line with their number. A line
 * that was damaged is left out, and its file read again; without the heading all is.
 */

/** Of this form; another one is not read. */
const form = 1;

/** What entries depend on beside the file itself. */
export interface Made {
  /** The version of the extractor. */
  readonly extractor: string;
  /** Of the knowledge: another one means other actors. */
  readonly knowledge: string;
}

export const writeSnapshot = (corpus: Corpus, made: Made): Generator<string> => writeEntries(corpus.entries(), made);

export function* writeEntries(entries: readonly FileEntry[], made: Made): Generator<string> {
  yield `${JSON.stringify({ sayso: 'corpus', form, ...made })}\n`;
  for (const entry of entries) {
    const json = JSON.stringify(entry);
    yield `${sumOf(json)} ${json}\n`;
  }
  yield `${endOf(entries.length)}\n`;
}

/** The last line of so many entries. */
export const endOf = (count: number): string => `end ${count}`;

/** @returns whether the heading is of this extractor and knowledge: if not, no entry counts */
export function isCurrent(heading: string, made: Made): boolean {
  try {
    const told = JSON.parse(heading) as Partial<Made> & { readonly sayso?: unknown; readonly form?: unknown };
    return (
      told.sayso === 'corpus' &&
      told.form === form &&
      told.extractor === made.extractor &&
      told.knowledge === made.knowledge
    );
  } catch {
    return false;
  }
}

/** The entry of one line; null where it is damaged, or is no entry. */
export function readLine(line: string): FileEntry | null {
  const json = line.slice(9);
  if (line[8] !== ' ' || sumOf(json) !== line.slice(0, 8)) return null;
  return JSON.parse(json) as FileEntry;
}

/** FNV-1a over UTF-16 code units, eight hexadecimal digits: against damage, not against anybody. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
