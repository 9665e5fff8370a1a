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

/** How much of an actor there is. */
export interface InFiles {
  readonly statements: number;
  readonly files: number;
  /** The first of the files. */
  readonly path: string;
}

interface Held {
  readonly entry: FileEntry;
  readonly documents: readonly number[];
}

/** The statements of one article of a file. */
interface Group {
  readonly day: string;
  readonly held: Held;
  readonly rows: readonly Row[];
}

/** The entries of many files, to be asked. One owner: it is changed in place, and answers are of the moment. */
export class Corpus {
  readonly #files = new Map<string, Held>();
  /** Of the first documents: the others' words are taken in when they are asked for, or when there is time. */
  #index = new WordIndex();
  /** By document; undefined where it was removed. */
  #rows: (Row | undefined)[] = [];
  /** By date, and those that have come since; of files that are gone or others now, too. */
  #groups: readonly Group[] = [];
  #newGroups: Group[] = [];
  #inOrder: readonly Row[] | undefined;
  #bySpeaker: ReadonlyMap<string, readonly Row[]> | undefined;
  #ranks: Int32Array | undefined;
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

  /** Takes in the words that are not taken in yet. */
  get index(): Pick<WordIndex, 'withPhrase'> {
    this.takeInWords(Infinity);
    return this.#index;
  }

  /** Takes in the words of so many statements. @returns whether there are more */
  takeInWords(most: number): boolean {
    const end = Math.min(this.#rows.length, this.#index.length + most);
    for (let document = this.#index.length; document < end; document++) {
      const row = this.#rows[document];
      this.#index.add(row ? keysOf(row.statement.words) : []);
    }
    return end < this.#rows.length;
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
    this.#hold(entry);
    this.#changed(entry.statements.length);
  }

  /** @returns whether there was anything to remove */
  remove(path: string): boolean {
    const known = this.#files.get(path);
    if (!known) return false;
    this.#files.delete(path);
    for (const document of known.documents) {
      if (document < this.#index.length) this.#index.remove(document);
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

  /** Rows of documents, in the order of `inOrder`. */
  rowsOf(documents: Iterable<number>): readonly Row[] {
    this.#ranks ??= ranksOf(this.inOrder(), this.#rows.length);
    const ranks = this.#ranks;
    const found: Row[] = [];
    for (const document of documents) {
      const row = this.#rows[document];
      if (row) found.push(row);
    }
    return found.sort((a, b) => ranks[a.document]! - ranks[b.document]!);
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

  /** The actors who speak or are named, with how many statements and files, and one of these. */
  actors(): ReadonlyMap<string, InFiles> {
    const all = new Map<string, { -readonly [Key in keyof InFiles]: InFiles[Key] }>();
    const of = (actor: string, path: string): { -readonly [Key in keyof InFiles]: InFiles[Key] } => {
      const known = all.get(actor) ?? { statements: 0, files: 0, path };
      if (path < known.path) known.path = path;
      all.set(actor, known);
      return known;
    };
    for (const { entry } of this.#files.values()) {
      for (const actor of Object.keys(entry.mentions)) of(actor, entry.path).files++;
      for (const { speakers, state } of entry.statements)
        if (state !== 'rejected')
          for (const { actor } of speakers) if (actor !== null) of(actor, entry.path).statements++;
    }
    return all;
  }

  #hold(entry: FileEntry): void {
    const rows = entry.statements.map((statement, at) => ({
      file: entry,
      article: entry.articles[statement.in] ?? entry.articles[0]!,
      statement,
      document: this.#rows.length + at,
    }));
    for (const row of rows) this.#rows.push(row);
    const held = { entry, documents: rows.map(({ document }) => document) };
    this.#files.set(entry.path, held);
    for (const article of entry.articles) {
      const own = entry.articles.length === 1 ? rows : rows.filter((row) => row.article === article);
      if (own.length > 0) this.#newGroups.push({ day: dayOf(article) || '~', held, rows: own });
    }
  }

  #changed(statements: number): void {
    this.#statements += statements;
    this.#revision++;
    this.#inOrder = undefined;
    this.#ranks = undefined;
    this.#bySpeaker = undefined;
  }

  #beginAnew(): void {
    this.#index = new WordIndex();
    this.#rows = [];
    [this.#groups, this.#newGroups] = [[], []];
    for (const { entry } of [...this.#files.values()]) this.#hold(entry);
  }

  /** Sorted by article, which are far fewer than statements, and most of them stand where they stood. */
  #ordered(): readonly Row[] {
    const isHeld = ({ held }: Group): boolean => this.#files.get(held.entry.path) === held;
    this.#groups = [...this.#groups, ...this.#newGroups]
      .filter(isHeld)
      .sort((a, b) => compare(a.day, b.day) || compare(a.held.entry.path, b.held.entry.path));
    this.#newGroups = [];
    return this.#groups.flatMap(({ rows }) => rows);
  }
}

function ranksOf(rows: readonly Row[], documents: number): Int32Array {
  const ranks = new Int32Array(documents);
  rows.forEach(({ document }, rank) => {
    ranks[document] = rank;
  });
  return ranks;
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
