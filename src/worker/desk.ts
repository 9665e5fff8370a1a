import { buildKnowledge, type Knowledge } from '../core/actors/find-mentions';
import type { Actor } from '../core/actors/knowledge';
import { piecesOf } from '../core/bring/pieces';
import { type Asked, Asking, differencesIn, type StatementAt } from '../core/corpus/ask';
import { Corpus } from '../core/corpus/corpus';
import { extractor } from '../core/corpus/extractor';
import { namesOfActor } from '../core/corpus/find-actor';
import type { KeptEntry } from '../core/corpus/kept-entry';
import { concernedBy, type MayConcern } from '../core/corpus/knowledge-change';
import { type KnowledgeTrace, knowledgeMark, readTrace, traceOf, writeTrace } from '../core/corpus/knowledge-trace';
import { labelNamesIn, noLabelNames } from '../core/corpus/label-names';
import { figuresOf } from '../core/corpus/pictures';
import { type FileText, readEntry } from '../core/corpus/read-entry';
import { FolderCopies } from '../core/corpus/same-words/folder-copies';
import { hashOf } from '../core/corpus/same-words/minhash';
import { firstOf, rolesIn, sharedBy, sharesAmong, sharesOf, sidesBy, speakerNames } from '../core/corpus/shares';
import { type Made, readAnyPart, readPart, writePart } from '../core/corpus/snapshot';
import { flatRow, tableOf } from '../core/corpus/table';
import { asCsv } from '../core/export/csv';
import { actorName } from '../core/wording/names';
import { type ActorCount, type Calls, partCount, type Pictures, type Reply, type Request } from './protocol';

/** The words of so many statements are taken in at a time: some ten milliseconds, for which a question may have to wait. */
const atOnce = 1000;

/** So many speakers and pairs are drawn: more is no picture. */
const mostDrawn = 15;

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const coding = { encode: (text: string) => encoder.encode(text), decode: (bytes: Uint8Array) => decoder.decode(bytes) };

/** Holds the corpus and answers for it: the same in every kind of thread. */
export class Desk {
  #knowledge: Knowledge | undefined;
  /** For the next time that it begins. */
  #sent: Actor[] = [];
  #corpus = new Corpus();
  #labels = noLabelNames;
  #asking = new Asking(this.#corpus, () => []);
  /** Those that were asked for last. */
  #copies: FolderCopies | undefined;
  #made: Made = { extractor: '', knowledge: '' };
  /** By their marks: whom the difference from earlier knowledge concerns; null where that may be anybody. */
  readonly #differences = new Map<string, MayConcern | null>();
  readonly #waiting = new Map<string, { readonly kept: KeptEntry; readonly mayConcern: MayConcern }>();

  /** @param reading the mark of what reads articles */
  constructor(private readonly reading = extractor) {}

  readonly #calls: Calls = {
    know: (actors) => {
      this.#sent.push(...actors);
      return null;
    },
    label: (books) => {
      this.#labels = labelNamesIn(books);
      if (this.#knowledge) this.#asking = this.#askingOf(this.#knowledge);
      return null;
    },
    begin: ({ options }) => {
      const actors = this.#sent;
      this.#sent = [];
      const knowledge = buildKnowledge(actors, options);
      this.#knowledge = knowledge;
      this.#corpus = new Corpus();
      this.#asking = this.#askingOf(knowledge);
      this.#made = { extractor: this.reading, knowledge: knowledgeMark(knowledge) };
      this.#differences.clear();
      this.#waiting.clear();
      return null;
    },
    remember: (bytes) => {
      const trace = readTrace(bytes, coding);
      if (trace !== null && trace.mark !== this.#made.knowledge)
        this.#differences.set(trace.mark, concernedBy(trace, this.#trace));
      return trace?.mark ?? null;
    },
    mark: () => this.#made.knowledge,
    trace: () => writeTrace(this.#trace, coding),
    load: (part) => this.#load(part),
    waiting: () => this.#waiting.size,
    save: (part) => this.#save(part),
    pieces: (text) => piecesOf(text),
    put: (files) => {
      for (const file of files) {
        const still = this.#stillGood(file);
        if (still) this.#corpus.putKept(still);
        else this.#corpus.put(readEntry(file, this.#known));
      }
      return partsOf(files.map(({ path }) => path));
    },
    read: (files) => {
      const corpus = new Corpus();
      for (const file of files) corpus.put(readEntry(file, this.#known));
      return writePart(corpus.toKeep(corpus.paths()), this.#made, coding);
    },
    take: (part) => this.#take(part),
    remove: (paths) => partsOf(paths.filter((path) => this.#corpus.remove(path))),
    counts: () => ({
      files: this.#corpus.files,
      articles: this.#corpus.articles,
      statements: this.#corpus.statements,
    }),
    ask: ({ asked, from, count }) => this.#asking.page(asked, from, count),
    timeline: ({ asked, within, from, count }) => this.#asking.timeline(asked, within, from, count),
    csv: ({ asked, only }) => {
      const wanted = only && new Set(only.map(keyOf));
      const rows = this.#asking
        .rows(asked)
        .filter(
          ({ all }) => !wanted || all.some(({ file, statement }) => wanted.has(keyOf({ ...file, id: statement.id }))),
        );
      return asCsv(tableOf(rows.map((row) => flatRow(row.first, row, this.#labels))));
    },
    found: (asked) =>
      this.#asking
        .rows(asked)
        .flatMap(({ all }) => all.map(({ file, statement }) => ({ path: file.path, id: statement.id }))),
    differences: ({ first, others }) => differencesIn(this.#corpus, first, others),
    offered: () => ({ people: this.#people().map(({ name }) => name), ...this.#corpus.usual(this.#labels) }),
    figures: (asked) => this.#pictures(asked),
    occurrences: (actor) => this.#corpus.occurrences(actor),
    filesWith: ({ actor, without }) => this.#corpus.filesWith(actor, without),
    actors: () => this.#people(),
    copies: (threshold) => {
      this.#copies = new FolderCopies(this.#corpus.entries(), threshold);
      return { groups: this.#copies.groups(), paths: this.#copies.paths };
    },
    blocks: (texts) => this.#copies?.blocks(texts) ?? [],
    place: ({ path, id }) => {
      const found = this.#corpus.entryAt(path)?.statements.find((one) => one.id === id);
      return found ? { pieces: found.pieces, words: found.words } : null;
    },
  };

  /** What can be done before it is asked for: some of it. @returns whether there is more */
  prepare(): boolean {
    return this.#corpus.takeInWords(atOnce);
  }

  answer({ number, call, argument }: Request): Reply {
    try {
      const calls = this.#calls as unknown as Readonly<Record<string, (argument: unknown) => unknown>>;
      return { number, answer: calls[call]!(argument) };
    } catch (error) {
      return { number, error: error instanceof Error ? error.message : String(error) };
    }
  }

  get #known(): Knowledge {
    if (!this.#knowledge) throw new Error('The corpus has not been begun.');
    return this.#knowledge;
  }

  #askingOf({ byId }: Knowledge): Asking {
    const namesOf = (id: string): readonly string[] => {
      const actor = byId.get(id);
      return actor ? namesOfActor(actor) : [];
    };
    return new Asking(this.#corpus, namesOf, this.#labels);
  }

  #people(): readonly ActorCount[] {
    return [...this.#corpus.actors()]
      .map(([id, counts]) => ({ id, name: actorName(id, this.#known), ...counts }))
      .sort((a, b) => b.statements - a.statements || b.files - a.files || (a.name < b.name ? -1 : 1));
  }

  #pictures(asked: Asked): Pictures {
    const groups = this.#asking.rows(asked);
    // Words that only carry labels are nobody's.
    const rows = groups.flatMap(({ all }) => all).filter(({ statement }) => !statement.isPassage);
    const figures = figuresOf(rows);
    const actor = asked.actor === null ? undefined : this.#known.byId.get(asked.actor);
    return {
      ...figures,
      // In a dossier one speaks, for one side.
      sides: sharesAmong(actor ? [] : sharesOf(rows, sidesBy(this.#known)), mostDrawn),
      speakers: sharesAmong(actor ? [] : sharesOf(rows, speakerNames), mostDrawn),
      shared: firstOf(sharedBy(groups), mostDrawn),
      roles: actor ? rolesIn(actor, figures.months, this.#known) : [],
    };
  }

  #load(part: Uint8Array): readonly (readonly [string, string])[] {
    const { knowledge, entries = [] } = readAnyPart(part, this.#made.extractor, coding) ?? {};
    if (knowledge === this.#made.knowledge) {
      for (const entry of entries) this.#corpus.putKept(entry);
      return entries.map(({ head: { path, hash } }) => [path, hash]);
    }
    const mayConcern = knowledge === undefined ? undefined : this.#differences.get(knowledge);
    if (mayConcern) for (const kept of entries) this.#waiting.set(kept.head.path, { kept, mayConcern });
    return [];
  }

  #take(part: Uint8Array): readonly number[] {
    const entries = readPart(part, this.#made, coding);
    if (!entries) throw new Error('It was read with other knowledge.');
    for (const entry of entries) {
      this.#waiting.delete(entry.head.path);
      this.#corpus.putKept(entry);
    }
    return partsOf(entries.map(({ head }) => head.path));
  }

  /** The entry of earlier knowledge, where nothing of a file would be another with this one. */
  #stillGood(file: FileText): KeptEntry | undefined {
    const waiting = this.#waiting.get(file.path);
    this.#waiting.delete(file.path);
    if (waiting?.kept.head.hash !== file.hash) return undefined;
    return waiting.mayConcern(file, waiting.kept.head) ? undefined : waiting.kept;
  }

  get #trace(): KnowledgeTrace {
    return traceOf(this.#known);
  }

  #save(part: number): Uint8Array {
    const paths = this.#corpus.paths().filter((path) => partOf(path) === part);
    return paths.length === 0 ? new Uint8Array() : writePart(this.#corpus.toKeep(paths), this.#made, coding);
  }
}

const keyOf = ({ path, id }: StatementAt): string => `${path}\n${id}`;

const partOf = (path: string): number => (hashOf(path) >>> 0) % partCount;

const partsOf = (paths: readonly string[]): readonly number[] => [...new Set(paths.map(partOf))];
