import type { FileEntry } from './entry';
import { dayOf } from './days';
import { KeptEntries } from './kept-entries';
import { hashOf } from './same-words/minhash';
import type { Row } from './row';
import { type KeptEntry, lineOf, openEntry, saidIn } from './snapshot';
import { Speeches } from './speeches';
import { keysOf } from './tokens';
import { WordIndex } from './word-index';

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

/** Entries that were kept are opened so many at a time, while nobody asks. */
const opened = 50;

/** The statements of one article of a file. */
interface Group {
  readonly day: string;
  readonly held: Held;
  readonly rows: readonly Row[];
}

/** The entries of many files, to be asked. One owner: it is changed in place, and answers are of the moment. */
export class Corpus {
  readonly #files = new Map<string, Held>();
  /** What nobody has asked for yet: no file is in both. */
  readonly #kept = new KeptEntries();
  /** Of the first documents: the others' words are taken in when they are asked for, or when there is time. */
  #index = new WordIndex();
  /** By document; undefined where it was removed. */
  #rows: (Row | undefined)[] = [];
  /** By date, and those that have come since; of files that are gone or others now, too. */
  #groups: readonly Group[] = [];
  #newGroups: Group[] = [];
  #inOrder: readonly Row[] | undefined;
  #speeches = new Speeches();
  #ranks: Int32Array | undefined;
  #statements = 0;
  #revision = 0;

  get files(): number {
    return this.#files.size + this.#kept.size;
  }

  /** How many articles the files hold. */
  get articles(): number {
    let count = 0;
    for (const { entry } of this.#files.values()) count += entry.articles.length;
    for (const { articles } of this.#kept) count += articles;
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
    this.#openAll();
    this.takeInWords(Infinity);
    return this.#index;
  }

  /** The words of a row as numbers, the same for the same word. */
  wordsOf({ document, statement }: Row): ArrayLike<number> & Iterable<number> {
    return this.#index.wordsOf(document) ?? keysOf(statement.words).map(hashOf);
  }

  /** Opens what was kept, and takes in the words of so many statements. @returns whether there are more */
  takeInWords(most: number): boolean {
    if (this.#kept.size > 0) {
      for (const kept of [...this.#kept].slice(0, opened)) this.#open(kept);
      return true;
    }
    const end = Math.min(this.#rows.length, this.#index.length + most);
    for (let document = this.#index.length; document < end; document++) {
      const row = this.#rows[document];
      this.#index.add(row ? keysOf(row.statement.words) : []);
    }
    return end < this.#rows.length;
  }

  /** All entries, by path. */
  entries(): readonly FileEntry[] {
    this.#openAll();
    return [...this.#files.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#kept.at(path) !== undefined;
  }

  entryAt(path: string): FileEntry | undefined {
    const kept = this.#kept.at(path);
    if (kept) this.#open(kept);
    return this.#files.get(path)?.entry;
  }

  /** The lines of the snapshot, by path. @param accepts of which files; of all, unless it is given */
  *lines(accepts: (path: string) => boolean = () => true): Generator<string> {
    const paths = [...this.#files.keys(), ...[...this.#kept].map(({ path }) => path)].filter(accepts);
    for (const path of paths.sort()) yield this.#kept.at(path)?.line ?? lineOf(this.#files.get(path)!.entry);
  }

  /** Adds a file, or takes it in place of what it was. */
  put(entry: FileEntry): void {
    this.remove(entry.path);
    this.#hold(entry);
    this.#changed(entry.statements.length);
  }

  /** The same with an entry that was kept, and is opened when it is asked for. */
  putKept(entry: KeptEntry): void {
    this.remove(entry.path);
    this.#kept.add(entry);
    this.#changed(entry.statements);
  }

  /** @returns whether there was anything to remove */
  remove(path: string): boolean {
    const kept = this.#kept.take(path);
    if (kept) {
      this.#changed(-kept.statements);
      return true;
    }
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
    this.#openAll();
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
    for (const kept of this.#kept.saidBy(actor)) this.#open(kept);
    return this.#speeches.of(actor, (row) => this.#rows[row.document] === row);
  }

  /** The files that name an actor, by path. */
  occurrences(actor: string): readonly Occurrence[] {
    for (const kept of this.#kept.naming(actor)) this.#open(kept);
    return [...this.#files.values()]
      .flatMap(({ entry: { path, mentions } }) => {
        const places = Object.hasOwn(mentions, actor) ? mentions[actor]! : [];
        return places.length > 0 ? [{ path, places }] : [];
      })
      .sort((a, b) => compare(a.path, b.path));
  }

  /** The files with an article in a language whose statements are not read, that name an actor; by path. */
  namedUnread(actor: string): readonly FileEntry[] {
    for (const kept of this.#kept.naming(actor)) if (kept.languages.some(isUnread)) this.#open(kept);
    return [...this.#files.values()]
      .map(({ entry }) => entry)
      .filter(({ articles, mentions }) => Object.hasOwn(mentions, actor) && articles.some(isUnreadArticle))
      .sort((a, b) => compare(a.path, b.path));
  }

  /** How many files name an actor, or have words of theirs; without one of them. */
  filesWith(actor: string, without?: string): number {
    let count = 0;
    for (const { entry } of this.#files.values())
      if (entry.path !== without && Object.hasOwn(entry.mentions, actor)) count++;
    for (const { path } of this.#kept.naming(actor)) if (path !== without) count++;
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
    const add = (path: string, named: readonly string[], said: Readonly<Record<string, number>>): void => {
      for (const actor of named) of(actor, path).files++;
      for (const [actor, count] of Object.entries(said)) if (count > 0) of(actor, path).statements += count;
    };
    for (const { entry } of this.#files.values()) add(entry.path, Object.keys(entry.mentions), saidIn(entry));
    for (const { path, named, said } of this.#kept) add(path, named, said);
    return all;
  }

  /** Another way to hold the same: no answer is another one. */
  #open(kept: KeptEntry): void {
    this.#kept.take(kept.path);
    this.#hold(openEntry(kept));
    this.#inOrder = undefined;
    this.#ranks = undefined;
  }

  #openAll(): void {
    for (const kept of [...this.#kept]) this.#open(kept);
  }

  #hold(entry: FileEntry): void {
    const days = entry.articles.map((article) => dayOf(article) || '~');
    const rows = entry.statements.map((statement, at) => ({
      file: entry,
      article: entry.articles[statement.in] ?? entry.articles[0]!,
      statement,
      day: days[statement.in] ?? days[0]!,
      document: this.#rows.length + at,
    }));
    for (const row of rows) this.#rows.push(row);
    this.#speeches.add(rows);
    const held = { entry, documents: rows.map(({ document }) => document) };
    this.#files.set(entry.path, held);
    for (const article of entry.articles) {
      const own = entry.articles.length === 1 ? rows : rows.filter((row) => row.article === article);
      if (own.length > 0) this.#newGroups.push({ day: own[0]!.day, held, rows: own });
    }
  }

  #changed(statements: number): void {
    this.#statements += statements;
    this.#revision++;
    this.#inOrder = undefined;
    this.#ranks = undefined;
  }

  #beginAnew(): void {
    this.#index = new WordIndex();
    this.#rows = [];
    this.#speeches = new Speeches();
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

/** Statements are read in English only. */
const isUnread = (language: string): boolean => language !== 'en' && language !== 'und';
const isUnreadArticle = ({ language }: { readonly language: string }): boolean => isUnread(language);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
