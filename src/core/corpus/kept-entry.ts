import { type DaySpan, dayOf, spanOf } from './days';
import type { FileEntry } from './entry';

/** What a question may ask of an article before its statements are looked at. */
export interface ArticleHead extends DaySpan {
  /** As `dayOf` gives it: empty where it is unknown. */
  readonly day: string;
  readonly outlet: string;
}

/** What is asked of every file, so that the rest is read of those only that are asked for. */
export interface EntryHead {
  readonly path: string;
  readonly hash: string;
  readonly articles: readonly ArticleHead[];
  readonly statements: number;
  /** How many of these are words that only carry labels. */
  readonly passages: number;
  /** By actor: how many statements; 0 where the reader has rejected all. */
  readonly said: Readonly<Record<string, number>>;
  /** The actors it names. */
  readonly named: readonly string[];
  /** Of its articles, each once. */
  readonly languages: readonly string[];
}

/** The words of the statements of a file as numbers: in what was kept, they need not be found in the text again. */
export interface KeptWords {
  /** All words of the part in which it was kept: the numbers are places here. One list for all files of the part. */
  readonly keys: readonly string[];
  readonly numbers: Int32Array;
  /** Where the words of each statement begin in `numbers`, and behind the last one where they end. */
  readonly starts: Int32Array;
}

/** A file's entry that was kept, and is opened when it is asked for. */
export interface KeptEntry {
  readonly head: EntryHead;
  readonly words: KeptWords;
  /** The entry in JSON, UTF-8. */
  readonly body: Uint8Array;
  readonly coding: Coding;
}

/** UTF-8, as the host of this code has it. */
export interface Coding {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

export const openEntry = ({ body, coding }: KeptEntry): FileEntry => JSON.parse(coding.decode(body)) as FileEntry;

/** How many statements a file has, the words that only carry labels not counted. */
export const statementsIn = ({ statements, passages }: EntryHead): number => statements - passages;

export function headOf(entry: FileEntry): EntryHead {
  const { path, hash, articles, statements, mentions } = entry;
  return {
    path,
    hash,
    articles: articles.map((article) => ({ day: dayOf(article), outlet: article.outlet, ...spanOf(article) })),
    statements: statements.length,
    passages: statements.filter(({ isPassage }) => isPassage).length,
    said: saidIn(entry),
    named: Object.keys(mentions),
    languages: [...new Set(articles.map(({ language }) => language))],
  };
}

/** How many statements of each actor count; 0 where the reader has rejected all. */
export function saidIn({ statements }: FileEntry): Readonly<Record<string, number>> {
  const said = new Map<string, number>();
  for (const { speakers, state } of statements)
    for (const { actor } of speakers)
      if (actor !== null) said.set(actor, (said.get(actor) ?? 0) + (state === 'rejected' ? 0 : 1));
  return Object.fromEntries(said);
}
