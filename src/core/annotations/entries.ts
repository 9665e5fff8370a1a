import { countBelow } from '../text/canonical';
import { LongText, type Splice } from '../text/long-text';
import { atOnce } from '../text/steps';
import { commentsIn } from './comments';
import { type Decision, type Entry, isRemoved } from './decision';
import { type Item, type ItemList, itemSteps, sourceOf } from './entry-items';
import { hasUnknown, withUnknown } from './unknown-fields';

/**
 * The list of decisions in a sidecar: `annotations:`, and below it one decision a line, as a JSON object in a YAML list.
 * A change touches the lines of its own entry only.
 */

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

const noList = 'The list of annotations is no valid YAML. It is kept as it is, and nothing of it is used.';

/** What tells the lines, from 1, of places that come one behind the other: each stretch is counted once. */
function linesFrom(text: LongText): (offset: number) => number {
  let count = 1;
  let done = 0;
  return (offset) => {
    count += text.linesWithin(done, offset);
    done = Math.max(done, offset);
    return count;
  };
}

/** @param text the whole sidecar */
export const readEntries = (text: string): EntryList => entriesOf(atOnce(itemSteps(LongText.of(text))));

export function entriesOf({ text, items, wrongAt }: ItemList): EntryList {
  const problems: EntryProblem[] = [];
  const byId = new Map<string, Entry>();
  const severalById = new Map<string, Entry[]>();
  const lineOf = linesFrom(text);
  if (wrongAt !== undefined) problems.push({ message: noList, line: lineOf(wrongAt) });
  for (const { read, start, wrongAt: fault = start } of items) {
    if (!read.ok) {
      problems.push({ message: read.message, line: lineOf(fault) });
      continue;
    }
    const { entry } = read;
    const same = byId.get(entry.id);
    if (!same) byId.set(entry.id, entry);
    else severalById.set(entry.id, [...(severalById.get(entry.id) ?? [same]), entry]);
  }
  const conflicts: Conflict[] = [];
  for (const [id, all] of severalById) {
    const sides = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].sort(laterFirst);
    byId.set(id, sides[0]!);
    if (isConflict(sides)) conflicts.push({ id, sides });
  }
  return { entries: [...byId.values()], conflicts, problems, isBroken: wrongAt !== undefined };
}

const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);

/** By the clock, whatever zone each was written in. */
function laterFirst(a: Entry, b: Entry): number {
  return isLater(a.at, b.at) ? -1 : isLater(b.at, a.at) ? 1 : 0;
}

/** A later word of the same reader is a change of mind, and so is a removal of what nobody touched since. */
function isConflict([last, ...others]: readonly Entry[]): boolean {
  return others.some((other) => {
    if (isRemoved(last!)) return !isRemoved(other) && last.of !== undefined && isLater(other.at, last.of);
    if (isRemoved(other)) return true;
    // Nobody knows whether two who tell no name are one.
    const isOne = last!.by !== undefined && last!.by === other.by && isLater(last!.at, other.at);
    return !isOne && !saysTheSame(last!, other);
  });
}

const saysTheSame = (one: Decision, other: Decision): boolean =>
  one.by === other.by && JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' });

const placeOf = (entry: Entry): number => (isRemoved(entry) ? Number.MAX_SAFE_INTEGER : (entry.target[0]?.start ?? 0));

/** An entry as JSON on one line. Fields that only another version knows are kept. @param before as it stands there now */
export function entryLine(entry: Entry, before?: { readonly value: unknown; readonly source: string }): string {
  if (isRemoved(entry)) return JSON.stringify(entry);
  const { asRead, ...decision } = entry;
  const source = before && hasUnknown(before.value) ? before.source : asRead;
  return source === undefined ? JSON.stringify(decision) : withUnknown(decision, source);
}

/** The sidecar with one entry put in, or in place of what stood there under its id. */
export const withEntry = (text: string, entry: Entry): string => withEntries(text, [entry]);

/** @param text the whole sidecar */
export const withEntries = (text: string, entries: readonly Entry[]): string =>
  putEntries(LongText.of(text), entries).toString();

interface Placed extends Splice {
  /** Of those at one place, in this order. */
  readonly place: number;
}

/**
 * The sidecar with entries put in, or in place of what stood there under their ids. All other lines stay as they are.
 * @param text the whole sidecar, which must have been read without a problem of the list as a whole
 * @param entries no two of one id
 * @param list what stands in the text, where it has been read already
 */
export function putEntries(text: LongText, entries: readonly Entry[], list = atOnce(itemSteps(text))): LongText {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const { block, items } = list;
  if (!block) {
    if (entries.length === 0) return text;
    const gap = text.length === 0 || text.endsWith('\n') ? '' : end;
    const version = text.toString().trim() === '' ? `version: 1${end}` : '';
    const sorted = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
    const lines = sorted.map((entry) => `  - ${entryLine(entry)}${end}`);
    return LongText.from([...text.pieces, `${gap}${version}annotations:${end}`, ...lines]);
  }
  const byId = new Map<unknown, Item[]>(entries.map(({ id }) => [id, []]));
  for (const item of items) byId.get(fieldOf(item, 'id'))?.push(item);
  const splices: Placed[] = [];
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
        start: item.start - (text.slice(item.start - end.length, item.start) === end ? end.length : 0),
        end: item.end,
        text: '',
        place: 0,
      });
    }
  }
  const staying = items.filter((item) => !gone.has(item));
  /** How far into the article the list had come with each item, whatever its order. */
  const reached: number[] = [];
  for (const item of fresh.length > 0 ? staying : [])
    // What was taken back stands anywhere.
    reached.push(Math.max(reached.at(-1) ?? -Infinity, placeOfItem(item) ?? -Infinity));
  for (const entry of fresh) {
    const at = countBelow(reached, placeOf(entry) + 1);
    const others = { first: staying[0], before: staying[at - 1], next: staying[at] };
    splices.push(insertion(text, entry, others, block.start, end));
  }
  // Of those at one place, what takes something away last.
  return text.with(splices.sort((a, b) => a.start - b.start || a.end - b.end || a.place - b.place));
}

/** The first item of the list, and those between which a new one comes. */
interface Others {
  readonly first: Item | undefined;
  readonly before: Item | undefined;
  readonly next: Item | undefined;
}

function insertion(text: LongText, entry: Entry, others: Others, blockStart: number, end: string): Placed {
  const { first, before, next } = others;
  const place = placeOf(entry);
  const written = `${first ? indentOf(text, first) : '  '}- ${entryLine(entry)}`;
  if (next) {
    const start = aboveComments(text, next, before?.end ?? blockStart);
    return { start, end: start, text: `${written}${end}`, place };
  }
  const at = before?.end ?? text.slice(0, blockStart).trimEnd().length;
  return { start: at, end: at, text: `${end}${written}${at >= text.length ? end : ''}`, place };
}

/** Where an item begins with the comments right above it: they are its own. */
function aboveComments(text: LongText, { start }: Item, from: number): number {
  let at = start;
  while (at > from) {
    const line = text.lineStart(at - 1);
    if (line < from || !/^[ \t]*#/.test(text.slice(line, at))) break;
    at = line;
  }
  return at;
}

/** The comments inside of an item that a hand has written as a block, each on a line of its own, as they stand above it. */
const commentsOf = (text: LongText, item: Item, end: string): string => {
  const source = text.slice(item.start, item.end);
  if (!source.includes('\n')) return '';
  return commentsIn(source)
    .map((comment) => `${indentOf(text, item)}${comment}${end}`)
    .join('');
};

/** The blanks before an item's hyphen. */
const indentOf = (text: LongText, item: Item): string => /^[ \t]*/.exec(text.slice(item.start, item.start + 40))![0];

const fieldOf = ({ value }: Item, field: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null)?.[field];

/** Where an item's words begin in the article, if it has any. */
function placeOfItem(item: Item): number | undefined {
  const target = fieldOf(item, 'target');
  const start = Array.isArray(target) ? (target[0] as { readonly start?: unknown } | null)?.start : undefined;
  return typeof start === 'number' ? start : undefined;
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
