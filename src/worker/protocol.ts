import type { Actor } from '../core/actors/knowledge';
import type { Piece } from '../core/bring/pieces';
import type { KnowledgeOptions } from '../core/actors/known-actors';
import type { Answered, Asked, StatementAt, Timeline } from '../core/corpus/ask';
import type { Occurrence } from '../core/corpus/corpus';
import type { Figures } from '../core/corpus/pictures';
import type { FileText } from '../core/corpus/read-entry';
import type { FolderLabels } from '../core/corpus/label-names';
import type { Most, RoleSpan, Shared, Shares } from '../core/corpus/shares';
import type { Offered } from '../core/corpus/query/complete';
import type { Change } from '../core/corpus/same-words/difference';
import type { Copy, SharedBlock } from '../core/corpus/same-words/folder-copies';

/** What the extension asks of the thread that holds the corpus. Each is answered in the order in which it was asked. */
export interface Calls {
  /** Takes some of the actors for the next `begin`. */
  know(actors: readonly Actor[]): null;
  /** The labels that rows are known by from now on. */
  label(books: readonly FolderLabels[]): null;
  /** Forgets all, and begins with the actors that were sent for it. */
  begin(start: { options: KnowledgeOptions }): null;
  /** Takes what was kept of the knowledge of earlier entries, before these are loaded. @returns its mark, unless it is damaged */
  remember(trace: Uint8Array): string | null;
  /** The mark of the knowledge. */
  mark(): string;
  /** What is to be kept of the knowledge. */
  trace(): Uint8Array;
  /**
   * Takes entries that were kept. Those of earlier knowledge wait until their files are put: where the difference does
   * not concern them, they need not be read again.
   * @returns the paths and hashes of the others
   */
  load(part: Uint8Array): readonly (readonly [path: string, hash: string])[];
  /** How many entries wait for their files. */
  waiting(): number;
  /** The entries of one part, to be kept; empty where it has none. */
  save(part: number): Uint8Array;
  /** Where the articles of a download stand, and by what they are known where they have files of their own. */
  pieces(text: string): readonly Piece[];
  /** @returns the parts that are others now */
  put(files: readonly FileText[]): readonly number[];
  /** Files as another thread with the same knowledge takes them; nothing of them is held here. */
  read(files: readonly FileText[]): Uint8Array;
  /** Takes what another thread has read. @returns the parts that are others now */
  take(part: Uint8Array): readonly number[];
  /** @returns the parts that are others now */
  remove(paths: readonly string[]): readonly number[];
  counts(): Counts;
  ask(question: { asked: Asked; from: number; count: number }): Answered;
  /** A stretch of the answer, empty for all of it: shorter ones, or a page of its rows. */
  timeline(question: { asked: Asked; within: string; from: number; count: number }): Timeline;
  /** The answer as a table in CSV, or those of its statements. */
  csv(question: { asked: Asked; only: readonly StatementAt[] | null }): string;
  /** All statements of the answer. */
  found(asked: Asked): readonly StatementAt[];
  /** What differs between the words of one and those of others; null of one that is gone. */
  differences(question: { first: StatementAt; others: readonly StatementAt[] }): readonly (readonly Change[] | null)[];
  /** Who and what may be asked for, the usual ones first. */
  offered(): Offered;
  figures(asked: Asked): Pictures;
  occurrences(actor: string): readonly Occurrence[];
  /** In how many files an actor is, without one of them. */
  filesWith(question: { actor: string; without: string }): number;
  /** Who speaks or is named, those first who speak most. */
  actors(): readonly ActorCount[];
  /** Articles that are nearly the same from a threshold on, 0 to 1, and of which files the texts are wanted for `blocks`. */
  copies(threshold: number): Copies;
  /** Lines that stand in several articles. @param texts one for each path of the last answer to `copies` */
  blocks(texts: readonly string[]): readonly SharedBlock[];
  /** Where the words of a statement stand. */
  place(question: { path: string; id: string }): Place | null;
}

/** What is drawn of an answer. Of speakers and pairs only the first, and how many more there are. */
export interface Pictures extends Figures {
  readonly sides: Shares;
  readonly speakers: Shares;
  readonly shared: Most<Shared>;
  /** Of the actor whose dossier it is. */
  readonly roles: readonly RoleSpan[];
}

export interface Copies {
  readonly groups: readonly (readonly Copy[])[];
  readonly paths: readonly string[];
}

export interface Counts {
  readonly files: number;
  readonly articles: number;
  readonly statements: number;
}

export interface ActorCount {
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  readonly files: number;
  /** The first of the files. */
  readonly path: string;
}

export interface Place {
  /** Where each piece begins and ends, one after the other. */
  readonly pieces: readonly number[];
  readonly words: string;
}

export type Call = keyof Calls;

export interface Request {
  readonly number: number;
  readonly call: Call;
  readonly argument: unknown;
}

export type Reply =
  { readonly number: number; readonly answer: unknown } | { readonly number: number; readonly error: string };

/** Into so many parts the corpus is kept: a change of one file writes one of them anew. */
export const partCount = 64;
