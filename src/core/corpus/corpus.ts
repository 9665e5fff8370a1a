import { Alike } from './alike';
import type { FileEntry } from './entry';
import { Held, keptKeys } from './held';
import { KeptEntries } from './kept-entries';
import { type ArticleHead, type KeptEntry, statementsIn } from './kept-entry';
import { labelName, type LabelNames } from './label-names';
import { hashOf } from './same-words/minhash';
import { Ranks } from './ranks';
import type { Row } from './row';
import type { ToKeep } from './snapshot';
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

/** Entries that were kept are opened so many at a time, while nobody asks. */
const opened = 50;

/** The statements of one article of a file. */
interface Group {
  readonly day: string;
  readonly file: Held;
  /** Ascending. */
  readonly documents: readonly number[];
}

/** The entries of many files, to be asked. One owner: it is changed in place, and answers are of the moment. */
export class Corpus {
  readonly #files = new Map<string, Held>();
  /** What nobody has asked for yet. */
  readonly #kept = new KeptEntries();
  readonly #alike = new Alike();
  /** With an article in a language whose statements are not read. */
  readonly #unread = new Set<Held>();
  /** Of the first documents: the others' words are taken in when they are asked for, or when there is time. */
  #index = new WordIndex();
  /** By document; undefined where the file was removed. */
  #owners: (Held | undefined)[] = [];
  /** By date, and those that have come since; of files that are gone or others now, too. */
  #groups: readonly Group[] = [];
  #newFiles: Held[] = [];
  #inOrder: readonly Row[] | undefined;
  #speeches = new Speeches();
  #ranks: Ranks | undefined;
  #statements = 0;
  #revision = 0;

  get files(): number {
    return this.#files.size;
  }

  /** How many articles the files hold. */
  get articles(): number {
    return [...this.#files.values()].reduce((sum, { head }) => sum + head.articles.length, 0);
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
    if (this.#index.length === 0) {
      let words = 0;
      for (const { words: kept } of this.#kept) if (kept) words += kept.starts.at(-1)! - kept.starts[0]!;
      this.#index.reserve(words);
    }
    this.#takeIn(Infinity);
    return this.#index;
  }

  /** The words of a row as numbers, the same for the same word. */
  wordsOf({ document, statement }: Row): readonly number[] {
    return this.#index.wordsOf(document) ?? keysOf(statement.words).map(hashOf);
  }

  /** Takes in the words of so many statements, then opens what was kept. @returns whether there is more */
  takeInWords(most: number): boolean {
    if (this.#takeIn(most)) return true;
    for (const file of [...this.#kept].slice(0, opened)) this.#open(file);
    return this.#kept.size > 0;
  }

  /** @returns whether there are more */
  #takeIn(most: number): boolean {
    const end = Math.min(this.#owners.length, this.#index.length + most);
    for (let document = this.#index.length; document < end; document++) {
      const file = this.#owners[document];
      if (!file) this.#index.add([]);
      else if (file.words) this.#index.addKept(file.words, document - file.first);
      else this.#index.add(keysOf(file.rows[document - file.first]!.statement.words));
      if (file && document === file.first + file.head.statements - 1) file.words = undefined;
    }
    if (end < this.#owners.length) return true;
    this.#index.list();
    return false;
  }

  /** All entries, by path. */
  entries(): readonly FileEntry[] {
    this.#openAll();
    return [...this.#files.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  entryAt(path: string): FileEntry | undefined {
    const file = this.#files.get(path);
    return file && this.#open(file).entry;
  }

  /** The paths of all files, sorted. */
  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  /** What is to be kept of files. */
  toKeep(paths: readonly string[]): readonly ToKeep[] {
    const words = (document: number): readonly string[] => {
      if (document < this.#index.length) return this.#index.keysOf(document);
      const file = this.#owners[document]!;
      const at = document - file.first;
      return file.words ? keptKeys(file.words, at) : keysOf(file.rows[at]!.statement.words);
    };
    return paths.map((path) => this.#files.get(path)!.toKeep(words));
  }

  /** Adds a file, or takes it in place of what it was. */
  put(entry: FileEntry): void {
    this.remove(entry.path);
    this.#hold(new Held(this.#owners.length, { entry }, this.#alike));
    this.#changed(statementsIn(this.#files.get(entry.path)!.head));
  }

  /** The same with an entry that was kept, and is opened when it is asked for. */
  putKept(kept: KeptEntry): void {
    this.remove(kept.head.path);
    this.#hold(new Held(this.#owners.length, { kept }, this.#alike));
    this.#changed(statementsIn(kept.head));
  }

  /** @returns whether there was anything to remove */
  remove(path: string): boolean {
    const file = this.#files.get(path);
    if (!file) return false;
    this.#files.delete(path);
    this.#kept.delete(file);
    this.#unread.delete(file);
    for (let at = 0; at < file.head.statements; at++) {
      const document = file.first + at;
      if (document < this.#index.length) this.#index.remove(document);
      this.#owners[document] = undefined;
    }
    this.#changed(-statementsIn(file.head));
    if (this.#index.isWorn) this.#beginAnew();
    return true;
  }

  rowOf(document: number): Row | undefined {
    const file = this.#owners[document];
    return file && this.#open(file).rows[document - file.first];
  }

  /** All statements by date, those of one article as they stand in it; undated last. */
  inOrder(): readonly Row[] {
    this.#openAll();
    return (this.#inOrder ??= this.#ordered().flatMap(({ file, documents }) =>
      documents.map((document) => file.rows[document - file.first]!),
    ));
  }

  /** Rows of documents, in the order of `inOrder`. @param accepts of which articles; of all, unless it is given */
  rowsOf(documents: Int32Array, accepts?: (article: ArticleHead) => boolean): readonly Row[] {
    this.#ranks ??= new Ranks(this.#ordered(), this.#owners.length);
    let last: Held | undefined;
    let isOfLast = true;
    const inOrder = this.#ranks.sorted(documents, (document) => {
      const file = this.#owners[document];
      // Statements of one file follow one another.
      if (file !== last) [last, isOfLast] = [file, !accepts || !file?.article || accepts(file.article)];
      return file !== undefined && isOfLast;
    });
    const rows = new Array<Row>(inOrder.length);
    for (let at = 0; at < rows.length; at++) rows[at] = this.rowOf(inOrder[at]!)!;
    return rows;
  }

  /** The statements of an actor, by date; rejected ones too. */
  saidBy(actor: string): readonly Row[] {
    for (const file of this.#kept.saidBy(actor)) this.#open(file);
    return this.#speeches.of(actor, (row) => this.#owners[row.document]?.rows[0]?.file === row.file);
  }

  /** The files that name an actor, by path. */
  occurrences(actor: string): readonly Occurrence[] {
    for (const file of this.#kept.naming(actor)) this.#open(file);
    const isNaming = (file: Held): boolean => file.isOpen && Object.hasOwn(file.entry.mentions, actor);
    const naming = this.#entriesOf([...this.#files.values()].filter(isNaming));
    return naming.map(({ path, mentions }) => ({ path, places: mentions[actor]! }));
  }

  /** The files with an article in a language whose statements are not read, that name an actor; by path. */
  namedUnread(actor: string): readonly FileEntry[] {
    return this.#entriesOf([...this.#unread].filter(({ head }) => head.named.includes(actor)));
  }

  #entriesOf(files: readonly Held[]): readonly FileEntry[] {
    return files.map((file) => this.#open(file).entry).sort((a, b) => compare(a.path, b.path));
  }

  /** How many files name an actor, or have words of theirs; without one of them. */
  filesWith(actor: string, without?: string): number {
    let count = 0;
    for (const file of this.#files.values())
      if (file.isOpen && file.path !== without && Object.hasOwn(file.entry.mentions, actor)) count++;
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
    for (const { head } of this.#files.values()) {
      for (const actor of head.named) of(actor, head.path).files++;
      for (const [actor, count] of Object.entries(head.said)) if (count > 0) of(actor, head.path).statements += count;
    }
    return all;
  }

  /** Outlets, and labels in the files that were asked for so far, the usual ones first. */
  usual(names: LabelNames): { readonly outlets: readonly string[]; readonly labels: readonly string[] } {
    const [outlets, labels] = [new Map<string, number>(), new Map<string, number>()];
    const count = (counts: Map<string, number>, name: string): unknown =>
      name !== '' && counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const file of this.#files.values()) {
      for (const { outlet } of file.head.articles) count(outlets, outlet);
      if (file.isOpen)
        for (const { labels: ids } of file.entry.statements)
          for (const id of ids) count(labels, labelName(names, file.path, id));
    }
    const sorted = (counts: ReadonlyMap<string, number>): readonly string[] =>
      [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([name]) => name);
    return { outlets: sorted(outlets), labels: sorted(labels) };
  }

  #hold(file: Held): void {
    for (let at = 0; at < file.head.statements; at++) this.#owners.push(file);
    this.#files.set(file.path, file);
    this.#newFiles.push(file);
    if (file.head.languages.some(isUnread)) this.#unread.add(file);
    if (file.isOpen) this.#speeches.add(file.rows);
    else this.#kept.add(file);
  }

  /** Another way to hold the same: no answer is another one. */
  #open(file: Held): Held {
    if (file.isOpen) return file;
    this.#speeches.add(file.rows);
    this.#kept.delete(file);
    return file;
  }

  #openAll(): void {
    for (const file of [...this.#kept]) this.#open(file);
  }

  #changed(statements: number): void {
    this.#statements += statements;
    this.#revision++;
    this.#inOrder = undefined;
    this.#ranks = undefined;
  }

  #beginAnew(): void {
    this.#index = new WordIndex();
    this.#owners = [];
    this.#speeches = new Speeches();
    [this.#groups, this.#newFiles] = [[], []];
    for (const file of [...this.#files.values()]) {
      this.#kept.delete(file);
      this.#unread.delete(file);
      this.#hold(file.movedTo(this.#owners.length));
    }
  }

  /** Sorted by article, which are far fewer than statements, and most of them stand where they stood. */
  #ordered(): readonly Group[] {
    const isHeld = ({ file }: Group): boolean => this.#files.get(file.path) === file;
    this.#groups = [...this.#groups, ...this.#newFiles.flatMap((file) => this.#groupsOf(file))]
      .filter(isHeld)
      .sort((a, b) => compare(a.day, b.day) || compare(a.file.path, b.file.path));
    this.#newFiles = [];
    return this.#groups;
  }

  #groupsOf(file: Held): readonly Group[] {
    const documents = Array.from({ length: file.head.statements }, (_, at) => file.first + at);
    if (documents.length === 0) return [];
    if (file.article) return [{ day: file.article.day || '~', file, documents }];
    const { rows, entry } = this.#open(file);
    return entry.articles.flatMap((article) => {
      const own = rows.filter((row) => row.article === article);
      return own.length === 0 ? [] : [{ day: own[0]!.day, file, documents: own.map(({ document }) => document) }];
    });
  }
}

/** Statements are read in English only. */
const isUnread = (language: string): boolean => language !== 'en' && language !== 'und';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
