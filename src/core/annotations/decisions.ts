import type { Meaning } from '../actors/names/means';
import type { NotActor } from '../actors/names/ruled-out';
import { readAnnotations } from './annotations';
import { type ArticleFacts, readArticleFacts } from './article-facts';
import { readDate } from './date';
import type { Entry } from './decision';
import type { SidecarEdit } from './edit-sidecar';
import type { Conflict } from './entries';
import { endedAs, withLf } from './line-ends';
import { readMeans } from './means';
import { readNot } from './not';
import { readSha256 } from './sha256';
import { isProblem, openSidecar, type SidecarFile, type SidecarProblem } from './sidecar';
import { LongText } from '../text/long-text';
import { atOnce, type Steps } from '../text/steps';
import { Unfit } from './unfit';

/**
 * Everything that the reader decided on one article. A kind of decision has a field here and in the sidecar, a reader in
 * the table below, and a file with its reader and its edits beside this one.
 */
export interface Decisions {
  /** The reader's own word on the article's date: `2020-11-03`, `2020-11` or `2020`. */
  readonly date?: string;
  /** Whom names of this article do not mean. */
  readonly not?: readonly NotActor[];
  /** Whom a name means here. */
  readonly means?: readonly Meaning[];
  /** What was decided on single statements, and on words that the reader marked; tombstones among them. */
  readonly annotations?: readonly Entry[];
  /** What the reader knows of the article itself. */
  readonly article?: ArticleFacts;
  /** Of the canonical text on which the last decision was made: SHA-256, in hexadecimal. */
  readonly sha256?: string;
}

/** Each takes the field's value as plain data. @throws Unfit where it does not say what it must */
const readers: { readonly [Kind in Exclude<keyof Decisions, 'annotations'>]-?: (value: unknown) => Decisions[Kind] } = {
  date: readDate,
  not: readNot,
  means: readMeans,
  article: readArticleFacts,
  sha256: readSha256,
};

export interface SidecarAnswer {
  /** All that can be read; nothing where the file as a whole cannot. */
  readonly decisions: Decisions;
  /** Where two readers differ on a statement, after a merge; the last word counts until somebody decides. */
  readonly conflicts: readonly Conflict[];
  /** In the order of the file's fields. */
  readonly problems: readonly SidecarProblem[];
  /** Why nothing can be written before somebody has mended the file; null where all is well. */
  readonly broken: SidecarProblem | null;
}

/** A sidecar that was read, by which it is read again in a moment when little of it has changed. */
export interface ReadSidecar extends SidecarAnswer {
  /** The whole file, decoded. */
  readonly given: LongText;
  /** Null where it has no form that can be read. */
  readonly file: SidecarFile | null;
}

/** What a change makes of the file: no text where nothing is left that is worth a file. */
export type SidecarChange<T = string> =
  ({ readonly ok: true; readonly text?: T } & ReadSidecar) | { readonly ok: false; readonly problem: SidecarProblem };

/** @param text the whole file, decoded */
export const readSidecar = (text: string): ReadSidecar => atOnce(readingSteps(text));

/** The same in steps. @param before as it was read last: what stands there still is not read again */
export function* readingSteps(text: string | LongText, before?: ReadSidecar): Steps<ReadSidecar> {
  const given = LongText.of(text);
  if (before?.given.equals(given)) return before;
  const file = openSidecar(withLf(given));
  if (isProblem(file)) return { given, file: null, decisions: {}, conflicts: [], problems: [file], broken: file };
  yield;
  if (file.hasLines) yield* file.itemSteps(before?.file ?? undefined);
  yield;
  return { given, file, ...answerOf(file) };
}

function answerOf(file: SidecarFile): SidecarAnswer {
  const decisions: Record<string, unknown> = {};
  const problems: SidecarProblem[] = file.repeated.map(({ field, line }) => ({
    message: `“${field}” stands here a second time`,
    line,
  }));
  let broken: SidecarProblem | null = null;
  const attempt = <T>(field: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      const message = error instanceof Unfit ? error.message : `“${field}” cannot be read`;
      const line = error instanceof Unfit ? error.line : undefined;
      const problem = { message, line: line ?? file.lineOf(field) };
      problems.push(problem);
      broken ??= problem;
      return undefined;
    }
  };
  for (const [field, read] of Object.entries(readers)) {
    const decided = attempt(field, () => {
      const value = file.value(field);
      return value === undefined ? undefined : read(value);
    });
    if (decided !== undefined && Object.keys(decided).length > 0) decisions[field] = decided;
  }
  const list = attempt('annotations', () => readAnnotations(file));
  if (list && list.entries.length > 0) decisions.annotations = list.entries;
  return { decisions, conflicts: list?.conflicts ?? [], problems: [...problems, ...(list?.problems ?? [])], broken };
}

/**
 * The file with changes in it, and nothing else touched. A file that cannot be read, or that is written in a way that
 * a change cannot be put into, stays as it is.
 * @param text the whole file as it stands; empty where there is none yet
 */
export function changeSidecar(text: string, ...edits: readonly SidecarEdit[]): SidecarChange {
  const change = atOnce(changeSteps(text, edits));
  if (!change.ok) return change;
  const { text: after, ...read } = change;
  return after === undefined ? read : { ...read, text: after.toString() };
}

/** The same in steps. @param before as it was read last: a change of one decision then takes no longer than a few do */
export function* changeSteps(
  text: string | LongText,
  edits: readonly SidecarEdit[],
  before?: ReadSidecar,
): Steps<SidecarChange<LongText>> {
  let read = yield* readingSteps(text, before);
  for (const edit of edits) {
    if (!read.file || read.broken) break;
    const edited = edit.apply(read.file, (read.decisions as Readonly<Record<string, unknown>>)[edit.field]);
    yield;
    const after: ReadSidecar = yield* readingSteps(edited.text, read);
    yield;
    const meant = { ...read.decisions, [edit.field]: edited.value };
    if (
      !after.file ||
      after.broken ||
      !says(after.decisions, meant) ||
      !keepsOthers(after.file, read.file, edit.field)
    ) {
      const message = 'it is written in a way that nothing can be put into by itself';
      return { ok: false, problem: { message, line: read.file.lineOf(edit.field) } };
    }
    read = after;
  }
  if (!read.file || read.broken) return { ok: false, problem: read.broken ?? read.problems[0]! };
  const isEmpty =
    !read.file.hasLines && /^\s*(?:version:[ \t]*1\s*)?$/.test(read.file.text.toString().replace(/^\ufeff/, ''));
  return isEmpty ? { ok: true, ...read } : { ok: true, ...read, text: endedAs(LongText.of(text), read.file.text) };
}

/** Whether decisions are the same, in the same order; those that were not read again are the very same objects. */
export function areSame(some: Decisions, others: Decisions): boolean {
  const [these, those] = [some.annotations ?? [], others.annotations ?? []];
  if (!haveSameFields(some, others) || these.length !== those.length) return false;
  return these.every((entry, at) => entry === those[at] || JSON.stringify(entry) === JSON.stringify(those[at]));
}

function haveSameFields(some: Decisions, others: Decisions): boolean {
  const kinds = Object.keys(readers) as (keyof typeof readers)[];
  return kinds.every((kind) => JSON.stringify(some[kind]) === JSON.stringify(others[kind]));
}

function says(decisions: Decisions, meant: Decisions): boolean {
  const [told, wanted] = [decisions.annotations ?? [], meant.annotations ?? []];
  if (!haveSameFields(decisions, meant) || told.length !== wanted.length) return false;
  let byId: ReadonlyMap<string, Entry> | undefined;
  const entryOf = (id: string): Entry | undefined => (byId ??= new Map(told.map((entry) => [entry.id, entry]))).get(id);
  return wanted.every((entry, at) => entry === told[at] || isSameEntry(entryOf(entry.id), entry));
}

/** Whatever the source that it was read from. */
function isSameEntry(some: Entry | undefined, other: Entry): boolean {
  if (some === other || !some) return some === other;
  const plain = (entry: Entry): string => JSON.stringify({ ...entry, asRead: undefined });
  return plain(some) === plain(other);
}

/** Whether all fields but one say what they said before, whatever they are. */
function keepsOthers(after: SidecarFile, before: SidecarFile, field: string): boolean {
  const othersIn = (file: SidecarFile): string =>
    JSON.stringify(Object.entries(file.values()).filter(([other]) => other !== field && other !== 'version'));
  try {
    return othersIn(after) === othersIn(before);
  } catch {
    return false;
  }
}
