import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { changedWithin, type LongText } from '../text/long-text';
import type { Steps } from '../text/steps';
import { parseYaml } from '../text/yaml';
import { isRemoved } from './decision';
import { type EntryAnswer, readEntry } from './read-entry';
import { hasUnknown } from './unknown-fields';

/**
 * The items of the list of decisions in a sidecar, as they stand there: line by line, which is quick and survives git's
 * conflict markers; where a hand has given the list another form, the `yaml` package reads it.
 */

/** One item as it stands in the file. */
export interface Item {
  /** Of the text from its hyphen to the end of its last line, without the line end; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** The decision that it is, or why it is none. */
  readonly read: EntryAnswer;
  /** Where the field stands for which it is none, where that is on another line. */
  readonly wrongAt?: number;
}

/** The items of a text. */
export interface ItemList {
  readonly text: LongText;
  readonly block: Block | null;
  readonly items: readonly Item[];
  /** Whether each has a line of its own. */
  readonly isByLine: boolean;
  /** Where it is no valid list. */
  readonly wrongAt?: number;
}

/** Where the list stands: behind its heading's line, and up to the next field. */
interface Block {
  readonly start: number;
  readonly end: number;
}

const heading = /^annotations:[ \t]*(?:#.*)?\r?$/m;
const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/** So many lines are read in a step: about two milliseconds. */
const linesAtOnce = 200;

function blockOf(text: LongText): Block | null {
  for (const [piece, from] of text.within(0)) {
    const found = heading.exec(piece);
    if (!found) continue;
    const lineEnd = piece.indexOf('\n', found.index);
    return { start: from + (lineEnd < 0 ? piece.length : lineEnd + 1), end: endOfBlock(text, from + found.index) };
  }
  return null;
}

/**
 * Where the next field begins after the one at an offset: on a line that begins with none of what lists, comments and
 * git's marks begin with.
 */
export function endOfBlock(text: LongText, offset: number): number {
  for (const [piece, from] of text.within(offset)) {
    // Each piece is the beginning of a line; the first one has the field's own.
    let at = from > offset ? 0 : piece.indexOf('\n', offset - from) + 1 || piece.length;
    for (; at < piece.length; at = piece.indexOf('\n', at) + 1 || piece.length)
      if (!' \t\r\n-#<=>|'.includes(piece[at]!)) return from + at;
  }
  return text.length;
}

/**
 * @param text the whole sidecar
 * @param before what was read last: lines that stood there, too, are not read again
 */
export function* itemSteps(text: LongText, before?: ItemList): Steps<ItemList> {
  const block = blockOf(text);
  if (!block) return { text, block, items: [], isByLine: true };
  const { first, last, from, to } = keptOf(before, text, block);
  const between = yield* itemsByLine(text, from, to);
  if (between) return { text, block, items: [...first, ...between, ...last], isByLine: true };
  const items = yield* itemsByYaml(text, block.start, block.end);
  return 'wrongAt' in items
    ? { text, block, items: [], isByLine: false, ...items }
    : { text, block, items, isByLine: false };
}

/** Items that stand in a text as they did before: the first ones, the last ones, and the lines between them. */
interface Kept {
  readonly first: readonly Item[];
  readonly last: readonly Item[];
  readonly from: number;
  readonly to: number;
}

function keptOf(before: ItemList | undefined, text: LongText, block: Block): Kept {
  const { start, end } = block;
  const none = { first: [], last: [], from: start, to: end };
  if (!before?.block || !before.isByLine) return none;
  const was = before.block;
  const changed = changedWithin(before.text, [was.start, was.end], text, [start, end]);
  // With the line end behind it, of two signs at most.
  const firsts = before.items.findIndex((item) => item.end + 1 >= was.start + changed.start);
  const first = before.items.slice(0, firsts < 0 ? undefined : firsts).map((item) => movedBy(item, start - was.start));
  const lasts =
    firsts < 0 ? -1 : before.items.findIndex((item, at) => at >= firsts && item.start > was.start + changed.was);
  const last = lasts < 0 ? [] : before.items.slice(lasts).map((item) => movedBy(item, end - was.end));
  return { first, last, from: first.at(-1)?.end ?? start, to: last[0]?.start ?? end };
}

const movedBy = (item: Item, by: number): Item =>
  by === 0
    ? item
    : {
        ...item,
        start: item.start + by,
        end: item.end + by,
        ...(item.wrongAt === undefined ? {} : { wrongAt: item.wrongAt + by }),
      };

/** What an item's line has behind its hyphen, from bracket to bracket; null where it is none. */
function jsonIn(text: string, start: number, end: number): string | null {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  let [from, to] = [start, end];
  while (from < to && isBlank(from)) from++;
  if (text[from] !== '-' || !isBlank(from + 1)) return null;
  from++;
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to - 1)) to--;
  return text[from] === '{' && text[to - 1] === '}' ? text.slice(from, to) : null;
}

/** The items line by line; null where a line is anything else than a JSON object, a comment or git's mark of a conflict. */
function* itemsByLine(text: LongText, from: number, to: number): Steps<readonly Item[] | null> {
  const items: Item[] = [];
  for (const [piece, at] of text.within(from, to)) {
    const last = Math.min(piece.length, to - at);
    for (let start = Math.max(0, from - at); start < last;) {
      const found = piece.indexOf('\n', start);
      const stop = found < 0 || found > last ? last : found;
      const end = piece[stop - 1] === '\r' ? stop - 1 : stop;
      const json = jsonIn(piece, start, end);
      const one = json === null ? piece.slice(start, end) : '';
      if (json !== null) {
        try {
          items.push(itemOf(text, at + start, at + end, JSON.parse(json)));
        } catch {
          return null;
        }
        if (items.length % linesAtOnce === 0) yield;
      } else if (one.trim() !== '' && !/^\s*#/.test(one) && !marker.test(one)) return null;
      start = stop + 1;
    }
  }
  return items;
}

interface Wrong {
  readonly wrongAt: number;
}

/** The items of a list in any form that YAML allows; where it is no valid list, the place of what is wrong. */
function* itemsByYaml(text: LongText, from: number, to: number): Steps<readonly Item[] | Wrong> {
  const list = text.slice(from, to);
  const items: Item[] = [];
  for (const [start, end] of stretches(list)) {
    const some = itemsOfStretch(list.slice(start, end), from + start);
    // An item may name what stands in another.
    if ('wrongAt' in some) return itemsOfStretch(list, from);
    items.push(...some);
    yield;
  }
  return items;
}

/** So many items are read by the `yaml` package in a step: a few milliseconds. */
const itemsAtOnce = 10;

/** A list cut before lines that begin as its first item does. */
function* stretches(text: string): Generator<readonly [start: number, end: number]> {
  const hyphen = /^[ \t]*-(?=\s)/m.exec(text)?.[0];
  let start = 0;
  let count = 0;
  for (let at = 0; hyphen !== undefined && at < text.length;) {
    if (text.startsWith(hyphen, at) && ++count > itemsAtOnce) {
      yield [start, at];
      start = at;
      count = 1;
    }
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  yield [start, text.length];
}

/** @param from where the text stands in the file */
function itemsOfStretch(text: string, from: number): readonly Item[] | Wrong {
  const document = parseYaml(text);
  const [error] = document.errors;
  if (error) return { wrongAt: from + Math.min(error.pos[0], text.trimEnd().length) };
  if (!isSeq(document.contents)) return document.contents === null ? [] : { wrongAt: from };
  const items: Item[] = [];
  for (const node of document.contents.items) {
    const [first, last] = (isNode(node) ? node.range : undefined) ?? [0, 0];
    const start = text.lastIndexOf('\n', text.lastIndexOf('-', first)) + 1;
    const end = text.slice(0, last).trimEnd().length;
    try {
      const value: unknown = isMap(node) ? node.toJS(document) : node;
      const one = itemOf(text, start, end, value);
      const at = one.read.ok ? undefined : faultIn(node, one.read.path);
      const wrongAt = at === undefined ? {} : { wrongAt: from + at };
      items.push({ ...one, ...wrongAt, start: from + start, end: from + end });
    } catch {
      // It names what stands nowhere, or too often what stands elsewhere.
      return { wrongAt: from + first };
    }
  }
  return items;
}

/**
 * Where the field stands that is in fault, or the one around it that lacks it.
 * @param path of the fields from the node on, and places in lists
 */
export function faultIn(node: unknown, path: readonly (string | number)[]): number | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return rangeOf(node)?.[0];
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  const inner = pair ? pair.value : isSeq(node) && typeof name === 'number' ? node.items[name] : undefined;
  if (inner === undefined) return rangeOf(node)?.[0];
  return (rest.length > 0 ? faultIn(inner, rest) : undefined) ?? rangeOf(pair?.key ?? inner)?.[0];
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  isNode(node) ? (node.range ?? undefined) : undefined;

function itemOf(text: Sliceable, start: number, end: number, value: unknown): Item {
  const read = readEntry(value);
  if (!read.ok || isRemoved(read.entry) || !hasUnknown(value)) return { start, end, value, read };
  // What stands there and is not known goes with the entry: what is taken back and given again has it still.
  const entry = { ...read.entry, asRead: sourceOf(text, { start, end }) };
  return { start, end, value, read: { ok: true, entry } };
}

type Sliceable = Pick<LongText, 'slice'>;

/** An item as YAML, without its hyphen. */
export const sourceOf = (text: Sliceable, { start, end }: Pick<Item, 'start' | 'end'>): string =>
  text.slice(start, end).replace(/^([ \t]*)-/, '$1 ');
