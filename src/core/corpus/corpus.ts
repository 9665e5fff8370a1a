import type { ArticleEntry, FileEntry, StatementEntry } from './entry';
import { dayOf } from './days';
import { keysOf } from './tokens';
import { WordIndex } from './word-index';

/** One statement and where it stands. */
export interface Row {
  readonly file: FileEntry;
  readonly article: ArticleEntry;
  readonly statement: StatementEntry;
  /** Its document in the index of words. */
  readonly document: number;
}

/** An actor in the files. */
export interface Occurrence {
  readonly path: string;
  /** Where each mention begins and ends, one after the other. */
  readonly places: readonly number[];
}

/** The entries of many files, to be asked. One owner: it is changed in place, and answers are of the moment. */
export class Corpus {
  readonly #files = new Map<string, { readonly entry: FileEntry; readonly documents: readonly number[] }>();
  #index = new WordIndex();
  /** By document; undefined where it was removed. */
  #rows: (Row | undefined)[] = [];
  #inOrder: readonly Row[] | undefined;
  #bySpeaker: ReadonlyMap<string, readonly Row[]> | undefined;
  #statements = 0;
  #revision = 0;

  get files(): number {
    return this.#files.size;
  }

  /** How many articles the files hold. */
  get articles(): number {
    let count = 0;
    for (const { entry } of this.#files.values()) count += entry.articles.length;
    return count;
  }

  get statements(): number {
    return this.#statements;
  }

  /** Another number means that answers may be others. */
  get revision(): number {
    return this.#revision;
  }

  get index(): Pick<WordIndex, 'withPhrase' | 'wordsOf'> {
    return this.#index;
  }

  /** All entries, by path. */
  entries(): readonly FileEntry[] {
    return [...this.#files.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  entryAt(path: string): FileEntry | undefined {
    return this.#files.get(path)?.entry;
  }

  /** Adds a file, or takes it in place of what it was. */
  put(entry: FileEntry): void {
    this.remove(entry.path);
    const documents = entry.statements.map((statement) => this.#add(entry, statement));
    this.#files.set(entry.path, { entry, documents });
    this.#changed(entry.statements.length);
  }

  /** @returns whether there was anything to remove */
  remove(path: string): boolean {
    const known = this.#files.get(path);
    if (!known) return false;
    this.#files.delete(path);
    for (const document of known.documents) {
      this.#index.remove(document);
      this.#rows[document] = undefined;
    }
    this.#changed(-known.documents.length);
    if (this.#index.isWorn) this.#beginAnew();
    return true;
  }

  rowOf(document: number): Row | undefined {
    return this.#rows[document];
  }

  /** All statements by date, those of one article as they stand in it; undated last. */
  inOrder(): readonly Row[] {
    return (this.#inOrder ??= this.#ordered());
  }

  /** The statements of an actor, by date; rejected ones too. */
  saidBy(actor: string): readonly Row[] {
    this.#bySpeaker ??= bySpeaker(this.inOrder());
    return this.#bySpeaker.get(actor) ?? [];
  }

  /** The files that name an actor, by path. */
  occurrences(actor: string): readonly Occurrence[] {
    return this.entries().flatMap(({ path, mentions }) => {
      const places = Object.hasOwn(mentions, actor) ? mentions[actor]! : [];
      return places.length > 0 ? [{ path, places }] : [];
    });
  }

  /** How many files name an actor, or have words of theirs; without one of them. */
  filesWith(actor: string, without?: string): number {
    let count = 0;
    for (const { entry } of this.#files.values())
      if (entry.path !== without && Object.hasOwn(entry.mentions, actor)) count++;
    return count;
  }

  /** The actors who speak or are named, with how many statements and files. */
  actors(): ReadonlyMap<string, { readonly statements: number; readonly files: number }> {
    const all = new Map<string, { statements: number; files: number }>();
    const of = (actor: string): { statements: number; files: number } => {
      const known = all.get(actor) ?? { statements: 0, files: 0 };
      all.set(actor, known);
      return known;
    };
    for (const { entry } of this.#files.values()) {
      for (const actor of Object.keys(entry.mentions)) of(actor).files++;
      for (const { speakers, state } of entry.statements)
        if (state !== 'rejected') for (const { actor } of speakers) if (actor !== null) of(actor).statements++;
    }
    return all;
  }

  #add(file: FileEntry, statement: StatementEntry): number {
    const document = this.#index.add(keysOf(statement.words));
    this.#rows[document] = { file, article: file.articles[statement.in] ?? file.articles[0]!, statement, document };
    return document;
  }

  #changed(statements: number): void {
    this.#statements += statements;
    this.#revision++;
    this.#inOrder = undefined;
    this.#bySpeaker = undefined;
  }

  #beginAnew(): void {
    this.#index = new WordIndex();
    this.#rows = [];
    for (const [path, { entry }] of this.#files)
      this.#files.set(path, { entry, documents: entry.statements.map((statement) => this.#add(entry, statement)) });
  }

  /** Sorted by article, which are far fewer than statements. */
  #ordered(): readonly Row[] {
    const groups: { readonly day: string; readonly path: string; readonly rows: readonly Row[] }[] = [];
    for (const { entry, documents } of this.#files.values()) {
      const rows = documents.map((document) => this.#rows[document]!);
      for (const article of entry.articles) {
        const own = entry.articles.length === 1 ? rows : rows.filter((row) => row.article === article);
        if (own.length > 0) groups.push({ day: dayOf(article) || '~', path: entry.path, rows: own });
      }
    }
    groups.sort((a, b) => compare(a.day, b.day) || compare(a.path, b.path));
    return groups.flatMap(({ rows }) => rows);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function bySpeaker(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    for (const { actor } of row.statement.speakers) {
      if (actor === null) continue;
      const own = all.get(actor);
      if (own) own.push(row);
      else all.set(actor, [row]);
    }
  }
  return all;
}
