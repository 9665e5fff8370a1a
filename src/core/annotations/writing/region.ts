import { fieldsIn, wordsOf } from '../../actors/writing/records';
import { nodeAt } from '../../actors/writing/loose-nodes';
import { columnOf, readLoose } from '../../actors/writing/loose-yaml';
import { type Path, type Place, placeAt } from '../../actors/writing/place';
import type { Loose } from '../../actors/writing/loose-parts';
import type { Span } from '../../model';

/** The part of a file that is read to tell what stands at a place: of ten thousand decisions only one. */
interface Region extends Span {
  /** The way to it from the top of the file: an item of a list, or none. */
  readonly prefix: Path;
}

/** What is being written in a sidecar or a codebook, with its path from the top of the file. */
export interface Writing extends Place {
  /** The fields that stand at the top of the file. */
  readonly top: ReadonlySet<string>;
  /** What is written so far, from the top, as far as it was read. */
  readonly whole: Loose | undefined;
}

/** Names at the top of a file stand at the left margin. */
const topField = /^(?:(["'])([\w-]+)\1|([\w-]+))[ \t]*:(?=\s|$)/gm;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** What is being written at an offset; null where nothing can be offered. Never throws. */
export function writingAt(text: string, offset: number): Writing | null {
  const top = new Set([...text.matchAll(topField)].map(([, , quoted, plain]) => quoted ?? plain ?? ''));
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  const isInJson = /^\s*[{[]/.test(text);
  if (/^[\w-]*$/.test(before) && !isInJson) return atTop(text, start, offset, top);
  const region = regionAround(text, offset);
  const place = region && placeAt(text, offset, region);
  if (!place) return null;
  const { prefix } = region;
  // A whole item, where the part that was read begins with one: the next of its list.
  const path = place.at === 'record' ? [...prefix.slice(0, -1), 1] : [...prefix, ...place.path];
  const at = place.at === 'record' ? 'item' : place.at;
  if (at === 'item' && prefix.length === 0 && path.length < 2) return null;
  return { ...place, at, path, top, whole: within(prefix, place.record) };
}

function atTop(text: string, start: number, offset: number, top: ReadonlySet<string>): Writing {
  const end = offset + /^[\w-]*/.exec(text.slice(offset))![0].length;
  const colon = /^[ \t]*:(?:\s|$)/.test(text.slice(end));
  const others = new Set(top);
  if (colon) others.delete(text.slice(start, end));
  const none = { path: [], flow: false, quote: '', gap: false, hyphen: false, first: true } as const;
  return { ...none, at: 'field', start, cursor: offset, end, colon, record: undefined, top: others, whole: undefined };
}

/** A name of a field somewhere, or a value, with its path from the top. */
export interface Standing extends Span {
  readonly is: 'name' | 'value';
  readonly path: Path;
  readonly text: string;
  readonly whole: Loose | undefined;
}

/** What stands at an offset; a cursor just behind a word still touches it. */
export function standingIn(text: string, offset: number): Standing | null {
  const region = regionAround(text, offset);
  if (!region) return null;
  const read = readLoose(text, region.start, region.end);
  const record = region.prefix.length > 0 && read?.kind === 'list' ? read.items[0]?.value : read;
  const whole = within(region.prefix, record);
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end;
  for (const [{ key, colon, value }, path] of fieldsIn(record)) {
    const name = wordsOf(key);
    const at = [...region.prefix, ...path];
    if (colon !== undefined && touches(name)) return { is: 'name', path: at, text: key.text, whole, ...name };
    const values = value?.kind === 'list' ? value.items.map((one) => one.value) : [value];
    for (const [i, one] of values.entries()) {
      if (one?.kind !== 'scalar' || !touches(wordsOf(one))) continue;
      return { is: 'value', path: value?.kind === 'list' ? [...at, i] : at, text: one.text, whole, ...wordsOf(one) };
    }
  }
  return null;
}

/** The item of a list at the top with an offset, or else the whole field there. */
function regionAround(text: string, offset: number): Region | null {
  if (/^\s*[{[]/.test(text)) return { start: 0, end: text.length, prefix: [] };
  let field: { readonly name: string; readonly start: number } | undefined;
  let end = text.length;
  for (const found of text.matchAll(topField)) {
    if (found.index > offset) {
      end = found.index;
      break;
    }
    field = { name: found[2] ?? found[3] ?? '', start: found.index };
  }
  if (!field) return null;
  return itemAround(text, { ...field, end }, offset) ?? { start: field.start, end, prefix: [] };
}

function itemAround(text: string, field: Span & { readonly name: string }, offset: number): Region | null {
  const hyphens = /^[ \t]*-(?=\s|$)/gm;
  hyphens.lastIndex = field.start;
  let column: number | undefined;
  let start: number | undefined;
  for (let found = hyphens.exec(text); found && found.index < field.end; found = hyphens.exec(text)) {
    const here = columnOf(text, hyphens.lastIndex - 1);
    column ??= here;
    if (here !== column) continue;
    if (found.index > offset) return start === undefined ? null : { start, end: found.index, prefix: [field.name, 0] };
    start = found.index;
  }
  return start === undefined ? null : { start, end: field.end, prefix: [field.name, 0] };
}

/** What was read, with the way to it, so that a path from the top finds it. */
function within(prefix: Path, record: Loose | undefined): Loose | undefined {
  const [name] = prefix;
  if (typeof name !== 'string') return record;
  const at = record?.start ?? 0;
  const holder = { flow: false, column: 0, start: at, end: at, open: false, comma: false };
  const key = { kind: 'scalar', start: at, end: at, text: name, quote: '', open: false } as const;
  const value = { ...holder, kind: 'list', items: [{ start: at, value: record }] } as const;
  return { ...holder, kind: 'map', fields: [{ key, colon: at, value: { ...value, items: [...value.items] } }] };
}

/** The names of the fields that stand beside one that is being written. */
export function besides({ whole, path, start, top }: Writing): ReadonlySet<string> {
  if (path.length === 0 && !whole) return top;
  const map = nodeAt(whole, path);
  if (map?.kind !== 'map') return new Set();
  // The word under the cursor begins behind its quotation mark.
  const others = map.fields.filter(({ key, colon }) => colon !== undefined && wordsOf(key).start !== start);
  return new Set(others.map(({ key }) => key.text));
}

/**
 * How the names around a place and beside it are written: in double quotation marks, as in JSON, or plainly; null where
 * there is none yet.
 */
export function marksOfNames({ whole, path, quote }: Writing): 'json' | 'plain' | null {
  if (quote === '"') return 'json';
  // The innermost tells. At the top of the file all are plain.
  for (let depth = path.length; depth > 0; depth--) {
    const node = nodeAt(whole, path.slice(0, depth));
    const named = node?.kind === 'map' ? node.fields.filter(({ colon }) => colon !== undefined) : [];
    if (named.length > 0) return named.some(({ key }) => key.quote === '"') ? 'json' : 'plain';
  }
  return null;
}
