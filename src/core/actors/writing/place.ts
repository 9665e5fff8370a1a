import type { Fields, Items, Loose, Scalar } from './loose-parts';
import { columnOf, readLoose } from './loose-yaml';

/** A way from a record inwards: `['roles', 2, 'org']`. */
export type Path = readonly (string | number)[];

/** What is being written somewhere in an actors file. Offsets are UTF-16 code units, half open. */
export interface Place {
  /** A whole record, an item of a list, the name of a field, or a value. */
  readonly at: 'record' | 'item' | 'field' | 'value';
  /** Of a field, the path of what it belongs to; of an item, with its number. */
  readonly path: Path;
  /** The word that is being written: what stands before the cursor, and with what stands behind. */
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
  /** Within braces or brackets. */
  readonly flow: boolean;
  /** The quotation mark in which it stands. */
  readonly quote: '' | '"' | "'";
  /** A colon stands behind the word. */
  readonly colon: boolean;
  /** A blank has to come first. */
  readonly gap: boolean;
  /** A hyphen stands before it already. */
  readonly hyphen: boolean;
  /** Nothing stands before it on its line. */
  readonly first: boolean;
  /** The record as far as it is written. */
  readonly record: Loose | undefined;
}

/** Where the record with an offset begins, and where it ends. */
export function recordAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const lineEnd = endOfLine(text, offset);
  let start = lineEnd;
  while (start > 0) {
    start = text.lastIndexOf('\n', start - 1) + 1;
    if (isHyphen(text, start)) break;
    if (start === 0) break;
    start--;
  }
  let end = lineEnd;
  while (end < text.length && !isHyphen(text, end + 1)) end = endOfLine(text, end + 1);
  return { start, end: Math.min(end, text.length) };
}

function isHyphen(text: string, at: number): boolean {
  return text[at] === '-' && (at + 1 >= text.length || /\s/.test(text[at + 1]!));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

interface Found {
  readonly at: Place['at'];
  readonly path: Path;
  readonly flow: boolean;
  readonly quote: Place['quote'];
  readonly start: number;
  readonly hyphen: boolean;
}

/**
 * What is being written at an offset of an actors file, which may be broken there. Null where nothing can be offered:
 * in comments, behind a whole value, between two depths. Never throws.
 * @param around the part that is read: the record with the offset, or what another file has in its place
 */
export function placeAt(text: string, offset: number, { start, end } = recordAround(text, offset)): Place | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/^\s*#|\s#/.test(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''))) return null;
  const word = /^[ \t]*([^\s#&*!|>'"%@`{}[\],:-][^\s:#,{}[\]]*)?$/.exec(line);
  const found = (word && onEmptyLine(text, start, offset - (word[1]?.length ?? 0))) ?? inLine(text, start, offset);
  if (!found) return null;
  const behind = restOf(text, offset, found);
  return {
    ...found,
    // The record is the only one of the list that was read.
    path: found.path.slice(1),
    cursor: offset,
    end: offset + behind,
    colon: isNamed(text.slice(offset + behind, endOfLine(text, offset)), found.quote),
    gap: found.start > 0 && /[:-]/.test(text[found.start - 1]!) && found.quote === '',
    first: line.slice(0, line.length - (offset - found.start)).trim() === '',
    record: recordIn(readLoose(text, start, end)),
  };
}

/** Whether the colon of a field follows; behind a name in marks no blank has to. */
function isNamed(rest: string, quote: Place['quote']): boolean {
  return quote === '' ? /^[ \t]*:(?:\s|$)/.test(rest) : /^["']?[ \t]*:/.test(rest);
}

function recordIn(whole: Loose | undefined): Loose | undefined {
  return whole?.kind === 'list' ? whole.items[0]?.value : whole;
}

/** How many characters behind the cursor belong to the word. */
function restOf(text: string, offset: number, { at, quote, flow }: Found): number {
  const rest = text.slice(offset, endOfLine(text, offset)).replace(/\r$/, '');
  if (at !== 'value') return /^[\w-]*/.exec(rest)![0].length;
  if (quote !== '') {
    const closed = rest.indexOf(quote);
    return closed < 0 ? rest.length : closed;
  }
  return (flow ? /^(?:(?! #)[^,{}[\]])*/ : /^(?:(?!(?:^| )#).)*/).exec(rest)![0].trimEnd().length;
}

/** A line that holds nothing yet, or a word without a colon: its column tells to what it belongs. */
function onEmptyLine(text: string, from: number, offset: number): Found | null {
  const column = columnOf(text, offset);
  const whole = readLoose(text, from, offset);
  const found = { start: offset, flow: false, quote: '' as const, hyphen: false };
  if (!whole) return column === 0 ? { ...found, at: 'record', path: [] } : null;
  let node: Loose | undefined = whole;
  let path: Path = whole.kind === 'list' ? [] : [0];
  let best: Found | null = null;
  while (node && node.kind !== 'scalar' && !node.flow && node.column <= column) {
    const fits = node.column === column;
    if (node.kind === 'list') {
      if (fits) best = { ...found, at: path.length === 0 ? 'record' : 'item', path: [...path, node.items.length] };
      path = [...path, node.items.length - 1];
      node = node.items.at(-1)?.value;
      // A hyphen alone on the line above.
      if (!node && !fits) return { ...found, at: 'value', path, hyphen: true };
    } else {
      if (fits) return { ...found, at: 'field', path };
      const last = node.fields.at(-1);
      if (last?.colon === undefined) return null;
      path = [...path, last.key.text];
      node = last.value;
      if (!node) return { ...found, at: 'value', path };
    }
  }
  // In brackets over several lines, or in the midst of a text in marks.
  return node?.kind === 'list' || node?.kind === 'map' || node?.quote ? (node.open ? null : best) : best;
}

/** Somewhere on a line: what is open at its end tells. */
function inLine(text: string, from: number, offset: number): Found | null {
  const whole = readLoose(text, from, offset);
  return whole ? within(text, whole, whole.kind === 'list' ? [] : [0], offset) : null;
}

function within(text: string, node: Loose, path: Path, offset: number): Found | null {
  if (node.kind === 'scalar') return inScalar(text, node, path, offset);
  return node.kind === 'map' ? inMap(text, node, path, offset) : inList(text, node, path, offset);
}

function inScalar(text: string, scalar: Scalar, path: Path, offset: number): Found | null {
  const { start, quote, open } = scalar;
  const between = text.slice(scalar.end, offset);
  if (quote !== '' && open) return { at: 'value', path, flow: false, quote, start: start + 1, hyphen: false };
  if (quote !== '' || open || between.includes('\n')) return null;
  return { at: 'value', path, flow: false, quote: '', start, hyphen: false };
}

function inMap(text: string, map: Fields, path: Path, offset: number): Found | null {
  if (map.flow && !map.open) return null;
  const last = map.fields.at(-1);
  const found = { flow: map.flow, quote: '' as const, hyphen: false };
  if (!last || (map.flow && map.comma)) return { ...found, at: 'field', path, start: offset };
  if (last.colon === undefined) {
    const { quote, open } = last.key;
    if (open && quote !== '') return { ...found, at: 'field', path, quote, start: last.key.start + 1 };
    const isBehind = last.key.quote !== '' || /\s/.test(text.slice(last.key.end, offset));
    return isBehind ? null : { ...found, at: 'field', path, start: last.key.start };
  }
  const inner = [...path, last.key.text];
  if (!last.value) {
    if (text.slice(last.colon, offset).includes('\n') && !map.flow) return null;
    return { ...found, at: 'value', path: inner, start: offset };
  }
  const deeper = within(text, last.value, inner, offset);
  return deeper && { ...deeper, flow: deeper.flow || map.flow };
}

function inList(text: string, list: Items, path: Path, offset: number): Found | null {
  if (list.flow && !list.open) return null;
  const last = list.items.at(-1);
  const isNew = list.flow && (!last || list.comma);
  const inner = [...path, isNew || !last ? list.items.length : list.items.length - 1];
  if (isNew || !last?.value) {
    if (last && !list.flow && text.slice(last.start, offset).includes('\n')) return null;
    return { at: 'value', path: inner, flow: list.flow, quote: '', start: offset, hyphen: !list.flow };
  }
  const deeper = within(text, last.value, inner, offset);
  if (!deeper) return null;
  const isItem = !list.flow && last.value.kind === 'scalar';
  return { ...deeper, flow: deeper.flow || list.flow, ...(isItem ? { hyphen: true } : {}) };
}
