import { isMap, isSeq } from 'yaml';
import { parseYaml } from '../text/yaml';
import { commentsIn } from './comments';
import { type Entry, isRemoved } from './decision';
import { readEntry } from './read-entry';
import { hasUnknown, withUnknown } from './unknown-fields';

/**
 * The list of decisions in a sidecar: `annotations:`, and below it one decision a line, as a JSON object in a YAML list.
 * Read line by line, which is quick and survives git's conflict markers; where a hand has given it another form, the
 * `yaml` package reads it. A change touches the lines of its own entry only.
 */

/** One item as it stands in the file. */
interface Item {
  /** Of the text from its hyphen to the end of its last line, without the line end; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

export interface EntryProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** Two lines for one id that do not say the same: the reader must choose. */
export interface Conflict {
  readonly id: string;
  /** The one in effect first: the last decided. */
  readonly sides: readonly Entry[];
}

export interface EntryList {
  /** One an id, removed ones among them, as the last decided. */
  readonly entries: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly EntryProblem[];
  /** The list as a whole cannot be read: it must stay as it is. */
  readonly isBroken: boolean;
}

const heading = /^annotations:[ \t]*(?:#.*)?\r?$/m;
const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;
const line = /^[ \t]*-[ \t]+(\{.*\})[ \t]*$/;

/** Where the list stands: behind its heading's line, and up to the next field. */
function blockOf(text: string): { readonly start: number; readonly end: number } | null {
  const found = heading.exec(text);
  if (!found) return null;
  const lineEnd = text.indexOf('\n', found.index);
  return { start: lineEnd < 0 ? text.length : lineEnd + 1, end: endOfBlock(text, found.index) };
}

/**
 * Where the next field begins after the one at an offset: on a line that begins with none of what lists, comments and
 * git's marks begin with.
 */
export function endOfBlock(text: string, offset: number): number {
  for (let at = text.indexOf('\n', offset); at >= 0; at = text.indexOf('\n', at + 1)) {
    const sign = text[at + 1];
    if (sign !== undefined && !' \t\r\n-#<=>|'.includes(sign)) return at + 1;
  }
  return text.length;
}

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
function itemsByLine(text: string, from: number, to: number): Item[] | null {
  const items: Item[] = [];
  for (let start = from; start < to;) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 || found > to ? to : found;
    const end = text[stop - 1] === '\r' ? stop - 1 : stop;
    const json = jsonIn(text, start, end);
    const one = json === null ? text.slice(start, end) : '';
    if (json !== null) {
      try {
        items.push({ start, end, value: JSON.parse(json) as unknown });
      } catch {
        return null;
      }
    } else if (one.trim() !== '' && !/^\s*#/.test(one) && !marker.test(one)) return null;
    start = stop + 1;
  }
  return items;
}

/** The items of a list in any form that YAML allows; where it is no valid list, the place of what is wrong. */
function itemsByYaml(text: string, from: number, to: number): Item[] | { readonly wrongAt: number } {
  const document = parseYaml(text.slice(from, to));
  const [error] = document.errors;
  if (error) return { wrongAt: Math.min(from + error.pos[0], text.slice(0, to).trimEnd().length) };
  if (!isSeq(document.contents)) return document.contents === null ? [] : { wrongAt: from };
  return document.contents.items.map((node) => {
    const range = isMap(node) ? node.range : undefined;
    const hyphen = text.lastIndexOf('-', from + (range?.[0] ?? 0));
    const start = text.lastIndexOf('\n', hyphen) + 1;
    const end = from + (range?.[1] ?? 0);
    return {
      start,
      end: text.slice(0, end).trimEnd().length,
      value: isMap(node) ? (node.toJS(document) as unknown) : node,
    };
  });
}

function itemsOf(text: string): { readonly items: readonly Item[]; readonly problem?: EntryProblem } {
  const block = blockOf(text);
  if (!block) return { items: [] };
  const items = itemsByLine(text, block.start, block.end) ?? itemsByYaml(text, block.start, block.end);
  if (!('wrongAt' in items)) return { items };
  const message = 'The list of annotations is no valid YAML. It is kept as it is, and nothing of it is used.';
  return { items: [], problem: { message, line: lineAt(text, items.wrongAt) } };
}

const lineAt = (text: string, offset: number): number => linesFrom(text)(offset);

/** What tells the lines, from 1, of places that come one behind the other: each stretch is counted once. */
function linesFrom(text: string): (offset: number) => number {
  let count = 1;
  let at = text.indexOf('\n');
  return (offset) => {
    for (; at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count++;
    return count;
  };
}

/** Whether each entry of the list has a line, as Sayso writes it. @param block the list with its heading */
export function isLineByLine(block: string): boolean {
  return block
    .split('\n')
    .slice(1)
    .every((one) => line.test(one.trimEnd()) || /^\s*(?:#.*)?$/.test(one));
}

/** @param text the whole sidecar */
export function readEntries(text: string): EntryList {
  const { items, problem } = itemsOf(text);
  const problems: EntryProblem[] = problem ? [problem] : [];
  const byId = new Map<string, Entry[]>();
  const lineOf = linesFrom(text);
  for (const item of items) {
    const answer = readEntry(item.value);
    if (answer.ok) {
      const entry = withSource(answer.entry, item, text);
      const same = byId.get(entry.id);
      if (same) same.push(entry);
      else byId.set(entry.id, [entry]);
    } else problems.push({ message: answer.message, line: lineOf(item.start) });
  }
  const entries: Entry[] = [];
  const conflicts: Conflict[] = [];
  for (const [id, all] of byId) {
    if (all.length === 1) {
      entries.push(all[0]!);
      continue;
    }
    const sides = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].sort(laterFirst);
    entries.push(sides[0]!);
    if (sides.length > 1 && isConflict(sides)) conflicts.push({ id, sides });
  }
  return { entries, conflicts, problems, isBroken: problem !== undefined };
}

const laterFirst = (a: Entry, b: Entry): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** A later word of the same reader is a change of mind, and so is a removal of what nobody touched since. */
function isConflict(sides: readonly Entry[]): boolean {
  const [last] = sides;
  return sides.some((other) => {
    if (isRemoved(last!) || isRemoved(other)) return !(isRemoved(last!) && isRemoved(other)) && !isRemoved(last!);
    return last!.by !== other.by;
  });
}

const placeOf = (entry: Entry): number => (isRemoved(entry) ? Number.MAX_SAFE_INTEGER : (entry.target[0]?.start ?? 0));

/** An item as YAML, without its hyphen. */
const sourceOf = (text: string, { start, end }: Item): string => text.slice(start, end).replace(/^([ \t]*)-/, '$1 ');

/** What stands there and is not known goes with the entry: what is taken back and given again has it still. */
function withSource(entry: Entry, item: Item, text: string): Entry {
  return isRemoved(entry) || !hasUnknown(item.value) ? entry : { ...entry, asRead: sourceOf(text, item) };
}

/** An entry as JSON on one line. Fields that only another version knows are kept. @param before as it stands there now */
export function entryLine(entry: Entry, before?: { readonly value: unknown; readonly source: string }): string {
  if (isRemoved(entry)) return JSON.stringify(entry);
  const { asRead, ...decision } = entry;
  const source = before && hasUnknown(before.value) ? before.source : asRead;
  return source === undefined ? JSON.stringify(decision) : withUnknown(decision, source);
}

/** The sidecar with one entry put in, or in place of what stood there under its id. */
export const withEntry = (text: string, entry: Entry): string => withEntries(text, [entry]);

/** A piece of the text gives way to another one. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of those at one place, in this order. */
  readonly place: number;
}

/**
 * The sidecar with entries put in, or in place of what stood there under their ids. All other lines stay as they are.
 * @param text the whole sidecar, which must have been read without a problem of the list as a whole
 * @param entries no two of one id
 */
export function withEntries(text: string, entries: readonly Entry[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const block = blockOf(text);
  if (!block) {
    if (entries.length === 0) return text;
    const gap = text === '' || text.endsWith('\n') ? '' : end;
    const version = text.trim() === '' ? `version: 1${end}` : '';
    const sorted = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
    const lines = sorted.map((entry) => `  - ${entryLine(entry)}${end}`);
    return `${text}${gap}${version}annotations:${end}${lines.join('')}`;
  }
  const { items } = itemsOf(text);
  const byId = new Map<unknown, Item[]>();
  for (const item of items) {
    const id = fieldOf(item, 'id');
    const same = byId.get(id);
    if (same) same.push(item);
    else byId.set(id, [item]);
  }
  const splices: Splice[] = [];
  const gone = new Set<Item>();
  const fresh: Entry[] = [];
  for (const entry of entries) {
    // A conflict has several lines: the decision is one.
    const [first, ...others] = byId.get(entry.id) ?? [];
    if (!first) fresh.push(entry);
    else
      splices.push({
        start: first.start,
        end: first.end,
        text: `${commentsOf(text, first, end)}${indentOf(text, first)}- ${entryLine(entry, { value: first.value, source: sourceOf(text, first) })}`,
        place: 0,
      });
    for (const item of others) {
      gone.add(item);
      splices.push({
        start: item.start - (text.startsWith(end, item.start - end.length) ? end.length : 0),
        end: item.end,
        text: '',
        place: 0,
      });
    }
  }
  const staying = items.filter((item) => !gone.has(item));
  for (const entry of fresh) splices.push(insertion(text, entry, staying, block.start, end));
  // From the end of the text; of those at one place, what takes something away first.
  splices.sort((a, b) => b.start - a.start || b.end - a.end || b.place - a.place);
  const pieces: string[] = [];
  let stop = text.length;
  for (const splice of splices) {
    pieces.push(text.slice(Math.min(splice.end, stop), stop), splice.text);
    stop = splice.start;
  }
  return [...pieces, text.slice(0, stop)].reverse().join('');
}

function insertion(text: string, entry: Entry, items: readonly Item[], blockStart: number, end: string): Splice {
  const place = placeOf(entry);
  const written = `${items[0] ? indentOf(text, items[0]) : '  '}- ${entryLine(entry)}`;
  const next = items.find((item) => placeOfItem(item) > place);
  if (next) return { start: next.start, end: next.start, text: `${written}${end}`, place };
  const at = items.at(-1)?.end ?? text.slice(0, blockStart).trimEnd().length;
  return { start: at, end: at, text: `${end}${written}${text.slice(at) === '' ? end : ''}`, place };
}

/** The comments inside of an item that a hand has written as a block, each on a line of its own, as they stand above it. */
const commentsOf = (text: string, item: Item, end: string): string => {
  const source = text.slice(item.start, item.end);
  if (!source.includes('\n')) return '';
  return commentsIn(source)
    .map((comment) => `${indentOf(text, item)}${comment}${end}`)
    .join('');
};

/** The blanks before an item's hyphen. */
const indentOf = (text: string, item: Item): string => /^[ \t]*/.exec(text.slice(item.start, item.start + 40))![0];

const fieldOf = ({ value }: Item, field: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null)?.[field];

/** As `placeOf`, of what may be no entry. */
function placeOfItem(item: Item): number {
  const target = fieldOf(item, 'target');
  const start = Array.isArray(target) ? (target[0] as { readonly start?: unknown } | null)?.start : undefined;
  return typeof start === 'number' ? start : Number.MAX_SAFE_INTEGER;
}

/** The sidecar in which an entry is removed: its id stays, so that no copy brings it back. */
export function withoutEntry(text: string, id: string, at: string): string {
  return withEntry(text, { id, removed: true, at });
}

/** An id that this file never had. @param random 0 to below 1 */
export function freshId(entries: readonly Entry[], random: () => number): string {
  const taken = new Set(entries.map(({ id }) => id));
  for (;;) {
    const id = Array.from({ length: 10 }, () => Math.floor(random() * 36).toString(36)).join('');
    if (!taken.has(id)) return id;
  }
}
