import { type StatementKind, statementTypes } from '../model';
import type { ChosenSpeaker, Decision, DecisionState, Entry, Rating, Selector, Was } from './decision';

/** One entry of a sidecar's list, checked: every field that is used is what it must be, or the entry is told to be wrong. */

type Raw = Readonly<Record<string, unknown>>;

const states: readonly DecisionState[] = ['accepted', 'corrected', 'rejected', 'own'];
const kinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

/** Why an entry cannot be used, as a whole sentence. */
class Wrong extends Error {
  constructor(
    message: string,
    /** The field in fault; within others, these before it, and the place in a list, from 0. */
    readonly path: readonly (string | number)[] = [],
  ) {
    super(message);
  }
}

/** So much of a value is shown, in UTF-16 code units. */
const longestShown = 40;

/** @param rule what it must be, as the end of a sentence */
function wrong(raw: Raw, field: string, rule: string): Wrong {
  const value = raw[field];
  if (value === undefined || value === null) return new Wrong(`“${field}” is missing; it must be ${rule}.`, [field]);
  const shown = JSON.stringify(value);
  const short = shown.length > longestShown ? `${shown.slice(0, longestShown - 1)}…` : shown;
  return new Wrong(`“${field}” must be ${rule}; it is ${short}.`, [field]);
}

/** Reads what stands inside of a field, so that a fault there tells where. */
function inside<T>(field: string, at: number | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const where = at === undefined ? `In “${field}”` : `In “${field}”, item ${at + 1}`;
    const more = error.message.startsWith('In ') ? `i${error.message.slice(1)}` : error.message;
    throw new Wrong(`${where}${more.startsWith('in ') ? ', ' : ': '}${more}`, [
      field,
      ...(at === undefined ? [] : [at]),
      ...error.path,
    ]);
  }
}

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

function text(raw: Raw, field: string): string {
  const value = raw[field];
  if (typeof value !== 'string') throw wrong(raw, field, 'a text in quotation marks');
  return value;
}

const optional = <T>(raw: Raw, field: string, read: (raw: Raw, field: string) => T): T | undefined =>
  raw[field] === undefined || raw[field] === null ? undefined : read(raw, field);

function texts(raw: Raw, field: string): readonly string[] {
  const value = raw[field];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw wrong(raw, field, 'a list of texts, like ["one", "two"]');
  return value;
}

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (raw: Raw, field: string): T => {
    const value = allowed.find((one) => one === raw[field]);
    if (value === undefined) throw wrong(raw, field, `one of ${allowed.join(', ')}`);
    return value;
  };

function truth(raw: Raw, field: string): boolean {
  if (typeof raw[field] !== 'boolean') throw wrong(raw, field, 'true or false');
  return raw[field];
}

function list<T>(raw: Raw, field: string, read: (one: Raw) => T): readonly T[] {
  const value = raw[field];
  if (!Array.isArray(value) || !value.every(isObject)) throw wrong(raw, field, 'a list like [{…}]');
  return (value as readonly Raw[]).map((one, at) => inside(field, at, () => read(one)));
}

function selector(raw: Raw): Selector {
  const { start, end } = raw;
  const exact = text(raw, 'exact');
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0;
  if (!isPlace || (end as number) - (start as number) !== exact.length)
    throw new Wrong('“start” and “end” must be the places between which the words of “exact” stand.', ['start']);
  return {
    start: start as number,
    end: end as number,
    exact,
    prefix: optional(raw, 'prefix', text) ?? '',
    suffix: optional(raw, 'suffix', text) ?? '',
  };
}

const selectors = (raw: Raw, field: string): readonly Selector[] => list(raw, field, selector);

const speakers = (raw: Raw, field: string): readonly ChosenSpeaker[] =>
  list(raw, field, (one) => {
    const actor = optional(one, 'actor', text);
    return { ...(actor === undefined ? {} : { actor }), name: text(one, 'name') };
  });

/** @param shape what it may hold, for somebody who writes it by hand */
function object<T>(raw: Raw, field: string, shape: string, read: (one: Raw) => T): T {
  const value = raw[field];
  if (!isObject(value)) throw wrong(raw, field, shape);
  return inside(field, undefined, () => read(value));
}

const was = (raw: Raw, field: string): Was =>
  object(raw, field, 'like {"rule": …, "exact": …}', (one) => {
    const { confidence } = one;
    return {
      rule: text(one, 'rule'),
      confidence: typeof confidence === 'number' ? confidence : 0,
      speaker: optional(one, 'speaker', text) ?? null,
      exact: text(one, 'exact'),
      ...defined({ target: optional(one, 'target', selectors) }),
    };
  });

const rating = (raw: Raw, field: string): Rating =>
  object(raw, field, 'like {"text": "false", "explanation": …, "evidence": […]}', (one) => ({
    text: text(one, 'text'),
    ...defined({ explanation: optional(one, 'explanation', text), evidence: optional(one, 'evidence', texts) }),
  }));

/** Without the fields that are not there. */
function defined<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = {};
  for (const field in fields) if (fields[field] !== undefined) kept[field] = fields[field];
  return kept;
}

export type EntryAnswer =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly message: string; readonly path: readonly (string | number)[] };

/** @param value one item of the list, as YAML or JSON gives it */
export function readEntry(value: unknown): EntryAnswer {
  try {
    if (!isObject(value)) throw new Wrong('An annotation like {"id": …, "state": …} is expected.');
    return { ok: true, entry: read(value) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, message: error.message, path: error.path };
    throw error;
  }
}

function read(raw: Raw): Entry {
  const id = text(raw, 'id');
  if (!/^[\w-]{1,64}$/.test(id)) throw wrong(raw, 'id', 'made of letters, digits, “-” and “_”');
  const at = text(raw, 'at');
  if (Number.isNaN(Date.parse(at))) throw wrong(raw, 'at', 'a time like 2026-03-01T12:00:00Z');
  if (raw.removed === true) return { id, removed: true, at, ...defined({ of: optional(raw, 'of', text) }) };
  const target = selectors(raw, 'target');
  if (target.length === 0) throw wrong(raw, 'target', 'one place at least');
  const decision: Decision = {
    id,
    state: oneOf(states)(raw, 'state'),
    target,
    at,
    ...defined({
      cue: optional(raw, 'cue', selectors),
      kind: optional(raw, 'kind', oneOf(kinds)),
      type: optional(raw, 'type', oneOf(statementTypes)),
      negated: optional(raw, 'negated', truth),
      speakers: optional(raw, 'speakers', speakers),
      labels: optional(raw, 'labels', texts),
      tags: optional(raw, 'tags', texts),
      note: optional(raw, 'note', text),
      rating: optional(raw, 'rating', rating),
      was: optional(raw, 'was', was),
      by: optional(raw, 'by', text),
    }),
  };
  return decision;
}
