import type { Alike } from './alike';
import { dayOf } from './days';
import type { FileEntry } from './entry';
import { type EntryHead, headOf, type KeptEntry, type KeptWords, openEntry } from './kept-entry';
import type { ToKeep } from './snapshot';
import type { Row } from './row';

/** A file of the corpus: opened when it is asked for. Its documents follow one another, one for each statement. */
export class Held {
  readonly head: EntryHead;
  /** The words as they were kept, for as long as nobody has taken them in. */
  words: KeptWords | undefined;
  #kept: KeptEntry | undefined;
  #entry: FileEntry | undefined;
  #rows: readonly Row[] | undefined;

  /** @param first its first document @param alike of all files of a corpus */
  constructor(
    readonly first: number,
    from: { readonly entry: FileEntry } | { readonly kept: KeptEntry },
    private readonly alike: Alike,
  ) {
    if ('entry' in from) {
      this.#entry = alike.of(from.entry);
      this.head = headOf(from.entry);
    } else {
      this.#kept = from.kept;
      this.head = from.kept.head;
      this.words = from.kept.words;
    }
  }

  /** The same with other documents. */
  movedTo(first: number): Held {
    return new Held(first, this.#kept ? { kept: this.#kept } : { entry: this.entry }, this.alike);
  }

  get path(): string {
    return this.head.path;
  }

  get isOpen(): boolean {
    return this.#entry !== undefined;
  }

  /** Opens it. */
  get entry(): FileEntry {
    this.#entry ??= this.alike.of(openEntry(this.#kept!));
    this.#kept = undefined;
    return this.#entry;
  }

  /** Opens it. By document. */
  get rows(): readonly Row[] {
    return (this.#rows ??= rowsOf(this.entry, this.first));
  }

  /** What an article is asked before its statements are; undefined where only opening tells in which one a statement stands. */
  get article(): EntryHead['articles'][number] | undefined {
    return this.head.articles.length === 1 ? this.head.articles[0] : undefined;
  }

  /** @param keysOf the words of a document */
  toKeep(keysOf: (document: number) => readonly string[]): ToKeep {
    return {
      head: this.head,
      keys: Array.from({ length: this.head.statements }, (_, at) => keysOf(this.first + at)),
      body: this.#kept?.body ?? JSON.stringify(this.entry),
    };
  }
}

function rowsOf(entry: FileEntry, first: number): readonly Row[] {
  const days = entry.articles.map((article) => dayOf(article) || '~');
  return entry.statements.map((statement, at) => ({
    file: entry,
    article: entry.articles[statement.in] ?? entry.articles[0]!,
    statement,
    day: days[statement.in] ?? days[0]!,
    document: first + at,
  }));
}

/** The words of a statement as they were kept. @param at its place in the file */
export function keptKeys({ keys, numbers, starts }: KeptWords, at: number): readonly string[] {
  return Array.from(numbers.subarray(starts[at], starts[at + 1]), (number) => keys[number]!);
}
