import { type Span, statementTypes } from '../../model';
import { firstDay, lastDay } from '../../text/calendar';
import { isDate } from '../days';
import { keysOf } from '../tokens';
import {
  type Field,
  fields,
  kindValues,
  type Name,
  type Phrase,
  type QueryProblem,
  type ReadQuery,
  stateValues,
  type Terms,
} from './query';

/** A word of the question, a phrase in marks, or a field and its value. */
interface Part extends Span {
  readonly not: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly valueStart: number;
  /** Its closing mark is missing. */
  readonly isOpen: boolean;
}

const part =
  /(?<not>-)?(?:(?<field>[\p{L}]+):)?(?:["“”„«](?<phrase>[^"“”»]*)(?<close>["“”»])?(?<star>\*)?|(?<word>[^\s"“”„«»]+))?/uy;

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    part.lastIndex = at;
    const found = part.exec(text);
    if (!found || found[0] === '') {
      at++;
      continue;
    }
    const { not, field, phrase, close, star, word } = found.groups!;
    const value = phrase === undefined ? (word ?? '') : phrase + (star ?? '');
    const end = at + found[0].length;
    parts.push({
      start: at,
      end,
      not: not !== undefined,
      field: field?.toLowerCase() ?? null,
      value,
      valueStart: end - (found[0].length - (not?.length ?? 0) - (field === undefined ? 0 : field.length + 1)),
      isOpen: phrase !== undefined && close === undefined,
    });
    at = end;
  }
  return parts;
}

/** What a question grows into while it is read. */
type Draft = { -readonly [Key in keyof Terms]: Terms[Key][number][] };

const nothing = (): Draft => ({
  speakers: [],
  about: [],
  outlets: [],
  labels: [],
  kinds: [],
  types: [],
  states: [],
  days: [],
});

/**
 * Reads a question: `corridor speaker:tolland in:2021-01`. What cannot be understood is told, and the rest is asked.
 * Words must all be there; `-word` must not, and `-speaker:tolland` leaves out; `"some words"` stand in a row; `corrid*`
 * begins a word.
 */
export function readQuery(text: string): ReadQuery {
  const problems: QueryProblem[] = [];
  const phrases: Phrase[] = [];
  const [wanted, without] = [nothing(), nothing()];
  const time: { from?: string; to?: string } = {};
  for (const one of partsOf(text)) {
    const { start, end, isOpen } = one;
    if (isOpen) problems.push({ code: 'open-mark', start, end });
    if (one.field === null) addPhrase(phrases, one);
    else if (!isField(one.field)) problems.push({ code: 'unknown-field', field: one.field, known: fields, start, end });
    else {
      const problem = addField(one.not ? without : wanted, one.not ? null : time, one.field, one);
      if (problem) problems.push({ start: one.valueStart, end, field: one.field, ...problem });
      if (time.from !== undefined && time.to !== undefined && time.from > time.to) {
        problems.push({ code: 'reversed', start, end });
        delete time.to;
      }
    }
  }
  const span = time.from === undefined && time.to === undefined ? {} : { span: time };
  return { query: { ...wanted, phrases, without, ...span }, problems };
}

const isField = (name: string): name is Field => (fields as readonly string[]).includes(name);

function addPhrase(phrases: Phrase[], { value, not }: Part): void {
  const keys = keysOf(value);
  if (keys.length === 0) return;
  const isBegun = value.endsWith('*');
  const phrase: Phrase = { keys, shown: value.replace(/\*$/, '').trim(), isBegun, not };
  phrases.push(phrase);
}

type Trouble = Pick<QueryProblem, 'code' | 'value' | 'known'>;

/** The days of `from:` and `to:`, which are one span. */
interface Time {
  from?: string;
  to?: string;
}

/** @param time null where each day is to be left out for itself */
function addField(draft: Draft, time: Time | null, field: Field, { value }: Part): Trouble | null {
  if (value.trim() === '') return { code: 'no-value' };
  const folded = value.trim().toLowerCase();
  const known = <T extends string>(list: T[], values: Readonly<Record<string, T>>): Trouble | null => {
    if (!Object.hasOwn(values, folded)) return { code: 'unknown-value', value, known: Object.keys(values) };
    list.push(values[folded]!);
    return null;
  };
  switch (field) {
    case 'speaker':
      return addName(draft.speakers, value);
    case 'about':
      return addName(draft.about, value);
    case 'outlet':
      return addName(draft.outlets, value);
    case 'label':
      return addName(draft.labels, value);
    case 'kind':
      return known(draft.kinds, kindValues);
    case 'type':
      return known(draft.types, themselves(statementTypes));
    case 'state':
      return known(draft.states, themselves(stateValues));
    default:
      return addDay(draft, time, field, value.trim());
  }
}

function themselves<T extends string>(values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

function addName(list: Name[], value: string): Trouble | null {
  const keys = keysOf(value);
  if (keys.length === 0) return { code: 'no-value' };
  list.push({ keys, shown: value.trim() });
  return null;
}

function addDay(draft: Draft, time: Time | null, field: 'from' | 'to' | 'in', value: string): Trouble | null {
  if (!isDate(value)) return { code: 'no-day', value };
  const [from, to] = [firstDay(value), lastDay(value)];
  if (field === 'in') draft.days.push({ from, to });
  else if (time === null) draft.days.push(field === 'from' ? { from } : { to });
  else if (field === 'from') time.from = from;
  else time.to = to;
  return null;
}
