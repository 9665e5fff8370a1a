import type { Meaning } from '../actors/names/means';
import type { NotActor } from '../actors/names/ruled-out';
import { readAnnotations } from './annotations';
import { type ArticleFacts, readArticleFacts } from './article-facts';
import { readDate } from './date';
import type { Entry } from './decision';
import type { Edited, SidecarEdit } from './edit-sidecar';
import type { Conflict } from './entries';
import { endedAs, withLf } from './line-ends';
import { readMeans } from './means';
import { readNot } from './not';
import { readSha256 } from './sha256';
import { isProblem, openSidecar, type SidecarFile, type SidecarProblem } from './sidecar';
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

/** What a change makes of the file: no text where nothing is left that is worth a file. */
export type SidecarChange =
  | ({ readonly ok: true; readonly text?: string } & SidecarAnswer)
  | { readonly ok: false; readonly problem: SidecarProblem };

/** @param text the whole file, decoded */
export function readSidecar(text: string): SidecarAnswer {
  const file = openSidecar(withLf(text));
  return isProblem(file) ? { decisions: {}, conflicts: [], problems: [file], broken: file } : answerOf(file);
}

/** What is told about the annotations. */
type List = ReturnType<typeof readAnnotations>;

/** @param known the annotations, where they have been read already */
function answerOf(file: SidecarFile, known?: List): SidecarAnswer {
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
  const list = known ?? attempt('annotations', () => readAnnotations(file));
  if (list && list.entries.length > 0) decisions.annotations = list.entries;
  return { decisions, conflicts: list?.conflicts ?? [], problems: [...problems, ...(list?.problems ?? [])], broken };
}

/**
 * The file with changes in it, and nothing else touched. A file that cannot be read, or that is written in a way that
 * a change cannot be put into, stays as it is.
 * @param text the whole file as it stands; empty where there is none yet
 */
export function changeSidecar(text: string, ...edits: readonly SidecarEdit[]): SidecarChange {
  const opened = openSidecar(withLf(text));
  if (isProblem(opened)) return { ok: false, problem: opened };
  let file = opened;
  let answer = answerOf(file);
  if (answer.broken) return { ok: false, problem: answer.broken };
  for (const edit of edits) {
    const edited = edit.apply(file, (answer.decisions as Readonly<Record<string, unknown>>)[edit.field]);
    const after = openSidecar(edited.text);
    const told = isProblem(after) ? null : answerOf(after, knownAfter(edited, answer, file, after));
    const meant = { ...answer.decisions, [edit.field]: edited.value };
    if (
      isProblem(after) ||
      !told ||
      told.broken ||
      !says(told.decisions, meant) ||
      !keepsOthers(after, file, edit.field)
    ) {
      const message = 'it is written in a way that nothing can be put into by itself';
      return { ok: false, problem: { message, line: file.lineOf(edit.field) } };
    }
    file = after;
    answer = told;
  }
  const isEmpty = /^\s*(?:version:[ \t]*1\s*)?$/.test(file.text.replace(/^\ufeff/, ''));
  return isEmpty ? { ok: true, ...answer } : { ok: true, ...answer, text: endedAs(text, file.text) };
}

/** The annotations after a change, where it is plain that they are what they were, or what they were made. */
function knownAfter(edited: Edited, answer: SidecarAnswer, before: SidecarFile, after: SidecarFile): List | undefined {
  const { decisions, conflicts, problems } = answer;
  if (!after.hasLines || problems.length > 0 || conflicts.length > 0) return undefined;
  if (edited.inLines) return { entries: edited.value as readonly Entry[], conflicts, problems };
  const isSame = before.hasLines && before.lines === after.lines;
  return isSame ? { entries: decisions.annotations ?? [], conflicts, problems } : undefined;
}

function says(decisions: Decisions, meant: Decisions): boolean {
  const kinds = Object.keys(readers) as (keyof typeof readers)[];
  if (kinds.some((kind) => JSON.stringify(decisions[kind]) !== JSON.stringify(meant[kind]))) return false;
  const [told, wanted] = [decisions.annotations ?? [], meant.annotations ?? []];
  if (told === wanted) return true;
  const isSaid = (field: string, value: unknown): unknown => (field === 'asRead' ? undefined : value);
  const sorted = (entries: readonly Entry[]): string =>
    JSON.stringify(
      [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
      isSaid,
    );
  return told.length === wanted.length && sorted(told) === sorted(wanted);
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
