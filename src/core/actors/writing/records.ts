import type { Span } from '../../model';
import { periodOf } from '../roles/describe-role';
import { scalarsIn, textOf } from './loose-nodes';
import type { Field, Fields, Loose, Scalar } from './loose-parts';
import { readLoose } from './loose-yaml';
import { type Path, recordAround } from './place';
import { fieldAt } from './shape';

/** A part of an actors file for an outline. Offsets are UTF-16 code units. */
export interface Entry {
  /** Empty where the record has none yet. */
  readonly name: string;
  /** The id of a record, the years of a role, the language of a name. */
  readonly detail: string;
  readonly part: 'person' | 'office' | 'organisation' | 'state' | 'region' | 'role' | 'alias';
  readonly whole: Span;
  /** The words that name it. */
  readonly head: Span;
  readonly children: readonly Entry[];
}

/** A word of the file that names an actor's record by its id. */
export interface IdPlace extends Span {
  readonly id: string;
  /** Whether the record itself stands here; otherwise it is spoken of. */
  readonly isRecord: boolean;
}

/** What stands at a place of an actors file. */
export interface Standing extends Span {
  /** A name of a field, with what it belongs to (`role.org`), or the value of one. */
  readonly is: 'name' | 'value';
  readonly field: string;
  readonly text: string;
}

const kinds = new Set(['person', 'office', 'organisation', 'state', 'region']);

/** The records of a file, whatever is broken in it, with their names and roles. */
export function entriesOf(text: string): readonly Entry[] {
  const whole = readLoose(text);
  const items = whole?.kind === 'list' ? whole.items : [];
  return items.flatMap(({ start, value }, i) => {
    if (value?.kind !== 'map') return [];
    const end = items[i + 1]?.start ?? text.length;
    const [id, name] = [textOf(value, 'id'), textOf(value, 'name')];
    const head = name ?? id;
    if (!head) return [];
    const kind = textOf(value, 'kind')?.text ?? 'person';
    return {
      name: head.text,
      detail: name ? (id?.text ?? '') : '',
      part: kinds.has(kind) ? (kind as Entry['part']) : 'person',
      whole: { start, end: start + text.slice(start, end).trimEnd().length },
      head: spanOf(head),
      children: [...within(value, 'aliases', aliasEntry), ...within(value, 'roles', roleEntry)],
    };
  });
}

function within(record: Fields, name: string, entry: (item: Loose) => Entry | null): readonly Entry[] {
  const list = record.fields.find(({ key }) => key.text === name)?.value;
  if (list?.kind !== 'list') return [];
  return list.items.flatMap(({ value }) => (value && entry(value)) ?? []);
}

function aliasEntry(item: Loose): Entry | null {
  const text = item.kind === 'scalar' ? item : textOf(item, 'text');
  if (!text || text.text === '') return null;
  const detail = textOf(item, 'lang')?.text ?? '';
  return { name: text.text, detail, part: 'alias', whole: wholeOf(item, text), head: spanOf(text), children: [] };
}

function roleEntry(item: Loose): Entry | null {
  const title = textOf(item, 'title');
  if (!title || title.text === '') return null;
  const date = (name: string): string | undefined => /^\d{4}/.exec(textOf(item, name)?.text ?? '')?.[0];
  const [from, seen, to] = [date('from'), date('seen'), date('to')];
  const dates = { ...(from ? { from } : {}), ...(seen ? { seen } : {}) };
  const detail = periodOf({ title: title.text, ...dates, ...(to ? { to } : {}) });
  return { name: title.text, detail, part: 'role', whole: wholeOf(item, title), head: spanOf(title), children: [] };
}

/** A block ends where the next thing begins: that is too far. */
function wholeOf(item: Loose, head: Scalar): Span {
  const ends = [...scalarsIn(item)].map(([{ end }]) => end);
  const isFlow = item.kind !== 'scalar' && item.flow;
  return { start: Math.min(item.start, head.start), end: isFlow ? item.end : Math.max(head.end, ...ends) };
}

function spanOf({ start, end }: Scalar): Span {
  return { start, end };
}

/** The words themselves, without their quotation marks. */
export function wordsOf(scalar: Scalar): Span {
  const mark = scalar.quote === '' ? 0 : 1;
  return { start: scalar.start + mark, end: scalar.end - (scalar.open ? 0 : mark) };
}

/** Every id in a file, of records and of organisations in roles; in text order. */
export function idsIn(text: string): readonly IdPlace[] {
  const whole = readLoose(text);
  if (whole?.kind !== 'list') return [];
  return whole.items.flatMap(({ value }) =>
    [...scalarsIn(value)].flatMap(([scalar, path]) => {
      const field = fieldAt(path);
      if ((field !== 'actor.id' && field !== 'role.org') || scalar.text === '') return [];
      return { id: scalar.text, isRecord: field === 'actor.id', ...wordsOf(scalar) };
    }),
  );
}

/** What stands at an offset; a cursor just behind a word still touches it. */
export function standingAt(text: string, offset: number): Standing | null {
  const { start, end } = recordAround(text, offset);
  const whole = readLoose(text, start, end);
  const record = whole?.kind === 'list' ? whole.items[0]?.value : whole;
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end;
  for (const [field, path] of fieldsIn(record)) {
    const name = fieldAt(path);
    if (name === null) continue;
    const key = wordsOf(field.key);
    if (field.colon !== undefined && touches(key)) return { is: 'name', field: name, text: field.key.text, ...key };
    for (const [scalar, inner] of scalarsIn(field.value)) {
      const words = wordsOf(scalar);
      if (inner.length <= 1 && touches(words)) return { is: 'value', field: name, text: scalar.text, ...words };
    }
  }
  return null;
}

/** Every field in a record, the inner ones first. */
export function* fieldsIn(node: Loose | undefined, path: Path = []): Generator<readonly [Field, Path]> {
  if (node?.kind === 'list') {
    for (const [i, { value }] of node.items.entries()) yield* fieldsIn(value, [...path, i]);
  } else if (node?.kind === 'map') {
    for (const field of node.fields) {
      const inner = [...path, field.key.text];
      yield* fieldsIn(field.value, inner);
      yield [field, inner];
    }
  }
}
