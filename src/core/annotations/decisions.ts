import type { Meaning } from '../actors/names/means';
import type { NotActor } from '../actors/names/ruled-out';
import { readDate } from './date';
import type { SidecarEdit } from './edit-sidecar';
import { readMeans } from './means';
import { readNot } from './not';
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
}

/** Each takes the field's value as plain data. @throws Unfit where it does not say what it must */
const readers: { readonly [Kind in keyof Decisions]-?: (value: unknown) => NonNullable<Decisions[Kind]> } = {
  date: readDate,
  not: readNot,
  means: readMeans,
};

export type SidecarAnswer =
  { readonly ok: true; readonly decisions: Decisions } | { readonly ok: false; readonly problem: SidecarProblem };

/** What a change makes of the file: no text where nothing is left that is worth a file. */
export type SidecarChange = SidecarAnswer & { readonly text?: string };

/** @param text the whole file, decoded */
export function readSidecar(text: string): SidecarAnswer {
  const file = openSidecar(text);
  return isProblem(file) ? { ok: false, problem: file } : decisionsIn(file);
}

function decisionsIn(file: SidecarFile): SidecarAnswer {
  const decisions: Record<string, unknown> = {};
  for (const [field, read] of Object.entries(readers)) {
    try {
      const value = file.value(field);
      const decided = value === undefined ? undefined : read(value);
      if (decided !== undefined && decided.length > 0) decisions[field] = decided;
    } catch (error) {
      const message = error instanceof Unfit ? error.message : `“${field}” cannot be read`;
      return { ok: false, problem: { message, line: file.lineOf(field) } };
    }
  }
  return { ok: true, decisions };
}

/**
 * The file with one change in it, and nothing else touched. A file that cannot be read, or that is written in a way that
 * the change cannot be put into, stays as it is.
 * @param text the whole file as it stands; empty where there is none yet
 */
export function changeSidecar(text: string, edit: SidecarEdit): SidecarChange {
  const file = openSidecar(text);
  if (isProblem(file)) return { ok: false, problem: file };
  const before = decisionsIn(file);
  if (!before.ok) return before;
  const edited = edit.apply(file);
  const after = openSidecar(edited.text);
  if (isProblem(after) || !says(after, edit.field, { ...before.decisions, [edit.field]: edited.value }, file)) {
    const message = 'it is written in a way that nothing can be put into by itself';
    return { ok: false, problem: { message, line: file.lineOf(edit.field) } };
  }
  const isEmpty = /^\s*(?:version:[ \t]*1\s*)?$/.test(edited.text.replace(/^\ufeff/, ''));
  const answer = decisionsIn(after);
  return isEmpty ? answer : { ...answer, text: edited.text };
}

/** Whether the changed file says what was meant in one field, and what it said before in all others. */
function says(after: SidecarFile, field: string, meant: Decisions, before: SidecarFile): boolean {
  const answer = decisionsIn(after);
  const kinds = Object.keys(readers) as (keyof Decisions)[];
  if (!answer.ok || kinds.some((kind) => JSON.stringify(answer.decisions[kind]) !== JSON.stringify(meant[kind])))
    return false;
  try {
    return othersIn(after, field) === othersIn(before, field);
  } catch {
    return false;
  }
}

const othersIn = (file: SidecarFile, field: string): string =>
  JSON.stringify(Object.entries(file.values()).filter(([other]) => other !== field && other !== 'version'));
