import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Meaning } from '../actors/names/means';
import type { NotActor } from '../actors/names/ruled-out';

/**
 * The sidecar in its first, small form: `version`, the reader's `date`, under `not` the actors whom names of the
 * article do not mean, and under `means` those whom they do. Whatever else stands in it is kept.
 */

export const sidecarVersion = 1;

export interface Sidecar {
  readonly date?: string;
  readonly not?: readonly NotActor[];
  readonly means?: readonly Meaning[];
}

export interface SidecarProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export type SidecarAnswer =
  { readonly ok: true; readonly sidecar: Sidecar } | { readonly ok: false; readonly problem: SidecarProblem };

/** `2020-11-03`, `2020-11` or `2020`, and a day that there is. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** @param text the whole file, decoded */
export function readSidecar(text: string): SidecarAnswer {
  const { document, problem } = parse(text);
  if (problem) return { ok: false, problem };
  const value: unknown = document.get('date');
  const date = typeof value === 'number' ? String(value) : (value ?? undefined);
  const bad = (field: string, message: string): SidecarAnswer => {
    const line = text.split('\n').findIndex((one) => one.replace(/\s/g, '').startsWith(`${field}:`)) + 1;
    return { ok: false, problem: { message, line: Math.max(1, line) } };
  };
  if (date !== undefined && !(typeof date === 'string' && isDate(date)))
    return bad('date', 'the date must be like 2020-11-03, 2020-11 or 2020');
  const not = leftOut(document);
  if (!not) return bad('not', '“not” must be a list like “- { actor: first-last, name: Last }”');
  const means = meanings(document);
  if (!means) return bad('means', '“means” must be a list like “- { text: Last, actor: first-last }”');
  const sidecar = {
    ...(date === undefined ? {} : { date }),
    ...(not.length > 0 ? { not } : {}),
    ...(means.length > 0 ? { means } : {}),
  };
  return { ok: true, sidecar };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The entries of a list; null where it is none, or one of them is not of the right form. */
function entriesOf<T>(
  document: Document,
  field: string,
  readOne: (entry: Readonly<Record<string, unknown>>) => T | null,
): readonly T[] | null {
  const node: unknown = document.get(field);
  if (node === undefined || node === null) return [];
  if (!isSeq(node)) return null;
  try {
    const plain = node.toJS(document, { maxAliasCount: 20 }) as readonly unknown[];
    const read = plain.map((one) => readOne((one ?? {}) as Readonly<Record<string, unknown>>));
    return read.every((one) => one !== null) ? read : null;
  } catch {
    return null;
  }
}

function meanings(document: Document): readonly Meaning[] | null {
  return entriesOf(document, 'means', ({ text, actor }) => (isText(text) && isText(actor) ? { text, actor } : null));
}

function leftOut(document: Document): readonly NotActor[] | null {
  return entriesOf(document, 'not', ({ actor, name }): NotActor | null => {
    if (!isText(actor)) return null;
    if (name === undefined || name === null) return { actor };
    return isText(name) ? { actor, name } : null;
  });
}

const isSame = (a: NotActor, b: NotActor): boolean => a.actor === b.actor && a.name === b.name;

/** What a change makes of the file: no text where nothing is left that is worth a file. */
export type SidecarChange = SidecarAnswer & { readonly text?: string };

/**
 * The file with one more actor left out, or one fewer, and nothing else changed.
 * @param text the whole file as it stands; empty where there is none yet
 */
export function withLeftOut(text: string, one: NotActor, out: boolean): SidecarChange {
  const before = readSidecar(text);
  if (!before.ok) return before;
  const { document } = parse(text);
  if (!document.has('version')) document.set('version', sidecarVersion);
  const not = before.sidecar.not ?? [];
  const list: unknown = document.get('not');
  if (out && !not.some((other) => isSame(one, other))) {
    const entry = document.createNode({ actor: one.actor, ...(one.name === undefined ? {} : { name: one.name }) });
    Object.assign(entry, { flow: true });
    if (isSeq(list)) list.add(entry);
    else {
      document.set('not', document.createNode([]));
      Object.assign(document.get('not') as object, { flow: false, items: [entry] });
    }
  }
  if (!out && isSeq(list)) {
    list.items = list.items.filter((_, i) => !isSame(one, not[i]!));
    if (list.items.length === 0) document.delete('not');
  }
  return written(text, document);
}

/**
 * The file with another date, and nothing else changed: comments, order and unknown fields stay.
 * @param text the whole file as it stands; empty where there is none yet
 * @param date undefined takes the date out
 * @returns the whole file; no text where nothing is left that is worth a file
 */
export function withDate(text: string, date: string | undefined): SidecarChange {
  return changed(text, (document) => {
    if (date === undefined) document.delete('date');
    else document.set('date', date);
  });
}

/** The file with a change in it; comments, order and what nobody knows stay. */
export function changed(text: string, change: (document: Document) => void): SidecarChange {
  const { document, problem } = parse(text);
  if (problem) return { ok: false, problem };
  if (!document.has('version')) document.set('version', sidecarVersion);
  change(document);
  return written(text, document);
}

/** The file's new text, in its own line ends. */
function written(before: string, document: Document): SidecarChange {
  const text = document.toString({ lineWidth: 0 });
  if (text.trim() === `version: ${sidecarVersion}`) return { ok: true, sidecar: {} };
  const answer = readSidecar(text);
  return answer.ok ? { ...answer, text: before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text } : answer;
}

type Document = ReturnType<typeof parseDocument>;

function parse(text: string): { document: Document; problem?: SidecarProblem } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter, prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    return { document, problem: { message: error.message, line } };
  }
  if (document.contents === null) return { document };
  if (!isMap(document.contents))
    return { document, problem: { message: 'fields like “date: 2020-11-03” are expected', line: 1 } };
  const version: unknown = document.get('version');
  if (version !== undefined && version !== sidecarVersion) {
    const line = text.split('\n').findIndex((one) => /^version\s*:/.test(one)) + 1;
    return { document, problem: { message: 'it was written by another version of Sayso', line } };
  }
  return { document };
}
