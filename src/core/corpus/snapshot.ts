import type { FileEntry } from './entry';

/**
 * The corpus as lines of text: a heading, one line a file with its sum before it, and a last line with their number. A line
 * that was damaged is left out, and its file read again; without the heading all is. A line begins with what is asked of
 * every file, so that the rest is read of those only that are asked for. All is ASCII: units are bytes.
 */

/** Of this form; another one is not read. */
const form = 2;

/** What entries depend on beside the file itself. */
export interface Made {
  /** The version of the extractor. */
  readonly extractor: string;
  /** Of the knowledge: another one means other actors. */
  readonly knowledge: string;
}

/** A file's entry that was kept, and is read when it is asked for. */
export interface KeptEntry {
  readonly path: string;
  readonly hash: string;
  readonly articles: number;
  readonly statements: number;
  /** By actor: how many statements; 0 where the reader has rejected all. */
  readonly said: Readonly<Record<string, number>>;
  /** The actors it names. */
  readonly named: readonly string[];
  /** Of its articles, each once. */
  readonly languages: readonly string[];
  /** As it stands in the snapshot. */
  readonly line: string;
}

type Head = readonly [
  path: string,
  hash: string,
  articles: number,
  statements: number,
  said: Readonly<Record<string, number>>,
  named: readonly string[],
  languages: readonly string[],
];

/** @param lines of files, by path */
export function* writeSnapshot(lines: readonly string[], made: Made): Generator<string> {
  yield `${JSON.stringify({ sayso: 'corpus', form, ...made })}\n`;
  for (const line of lines) yield `${line}\n`;
  yield `${endOf(lines.length)}\n`;
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

const sumLength = 8;

/** A file's line, without an end. */
export function lineOf(entry: FileEntry): string {
  const { path, hash, articles, statements, mentions } = entry;
  const head: Head = [
    path,
    hash,
    articles.length,
    statements.length,
    saidIn(entry),
    Object.keys(mentions),
    languagesOf(entry),
  ];
  const json = ascii(`${JSON.stringify(head)}\t${JSON.stringify(entry)}`);
  return `${sumOf(json)} ${json}`;
}

/** How many statements of each actor count; 0 where the reader has rejected all. */
export function saidIn({ statements }: FileEntry): Readonly<Record<string, number>> {
  const said = new Map<string, number>();
  for (const { speakers, state } of statements)
    for (const { actor } of speakers)
      if (actor !== null) said.set(actor, (said.get(actor) ?? 0) + (state === 'rejected' ? 0 : 1));
  return Object.fromEntries(said);
}

const languagesOf = ({ articles }: FileEntry): readonly string[] => [
  ...new Set(articles.map(({ language }) => language)),
];

/** The entry of one line, to be opened; null where it is damaged, or is no entry. */
export function keptEntry(line: string): KeptEntry | null {
  const json = line.slice(sumLength + 1);
  if (line[sumLength] !== ' ' || sumOf(json) !== line.slice(0, sumLength)) return null;
  const [path, hash, articles, statements, said, named, languages] = JSON.parse(
    json.slice(0, json.indexOf('\t')),
  ) as Head;
  return { path, hash, articles, statements, said, named, languages, line };
}

export const openEntry = ({ line }: KeptEntry): FileEntry =>
  JSON.parse(line.slice(line.indexOf('\t') + 1)) as FileEntry;

const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** FNV-1a over UTF-16 code units, eight hexadecimal digits: against damage, not against anybody. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(sumLength, '0');
}
