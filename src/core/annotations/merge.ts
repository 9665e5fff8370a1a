import { readEntries } from './entries';
import { endedAs, withLf } from './line-ends';
import { countBelow } from '../text/canonical';
import { LongText } from '../text/long-text';
import { atOnce, parts, type Steps } from '../text/steps';
import { mergeFacts } from './merge-facts';
import { type Field, fieldsOf, fieldSteps, type Item, linesIn, namesIn } from './pieces';

/**
 * Two versions of a sidecar as one, by ids and by what is said: decisions of both sides stay, a later word of the same
 * reader stands above an earlier one, and where two readers differ both stay in the file, to be shown and decided.
 */

export interface Merged<T = string> {
  readonly text: T;
  /** Places where both sides say something else: both stand in the text. */
  readonly conflicts: number;
}

/** How a place where both sides differ is written. */
type WriteBoth = (ours: readonly string[], theirs: readonly string[]) => readonly string[];

const withMarks: WriteBoth = (ours, theirs) => ['<<<<<<< ours', ...ours, '=======', ...theirs, '>>>>>>> theirs'];
const withoutMarks: WriteBoth = (ours, theirs) => [...ours, ...theirs];

/**
 * What a git merge driver does.
 * @param base what both began with; empty where nobody knows
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merged {
  const { text, conflicts } = atOnce(mergeSteps(base, ours, theirs));
  return { text: text.toString(), conflicts };
}

/** The same in steps. */
export function* mergeSteps(
  base: string | LongText,
  ours: string | LongText,
  theirs: string | LongText,
): Steps<Merged<LongText>> {
  const mine = LongText.of(ours);
  const end = mine.includes('\r\n') ? '\r\n' : '\n';
  const sides: (readonly Field[])[] = [];
  for (const text of [base, mine, theirs]) {
    sides.push(yield* fieldSteps(joined(withLf(LongText.of(text)))));
    yield;
  }
  const merged = yield* mergeFields({ base: sides[0]!, ours: sides[1]!, theirs: sides[2]! }, withMarks);
  yield;
  const mark = merged.lines.length > 0 && mine.slice(0, 1) === '\ufeff' ? '\ufeff' : '';
  const whole = [mark];
  for (const lines of parts(merged.lines, linesAtOnce)) {
    // One string at once, and not two that are put together when somebody reads it.
    whole.push([...lines, ''].join(end));
    yield;
  }
  return { text: endedAs(mine, LongText.from(whole)), conflicts: merged.conflicts };
}

/** So many lines are put together in a step: less than a millisecond. */
const linesAtOnce = 100;

const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;
/** The same, anywhere in a text. */
const marked = /(?:^|\n)(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?(?:\n|$)/;

/**
 * A sidecar as one version: of git's marks of a conflict, and of fields that stand there twice after a union of lines,
 * both sides are read. A text without any of these comes back as it is.
 */
export function joined(text: LongText): LongText {
  const hasMarks = text.pieces.some((piece) => marked.test(piece));
  const names = text.pieces.flatMap((piece, at) => namesIn(at === 0 ? piece.replace(/^\ufeff/, '') : piece));
  if (!hasMarks && new Set(names).size === names.length) return text;
  const lines = linesIn(text);
  const sides = hasMarks ? [sideOf(lines, 'ours'), sideOf(lines, 'theirs')] : [lines];
  const [ours, theirs] = sides.map((side) => fieldsOf(side));
  const one = atOnce(mergeFields({ base: [], ours: once(ours!), theirs: once(theirs ?? []) }, withoutMarks));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = LongText.of(`${text.slice(0, 1) === '\ufeff' ? '\ufeff' : ''}${one.lines.join(end)}${end}`);
  return whole.equals(text) ? text : whole;
}

/** One side of a file with git's marks; the base, where git wrote it, is none. */
function sideOf(lines: readonly string[], wanted: 'ours' | 'theirs'): readonly string[] {
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  return lines.filter((line) => {
    if (!marker.test(line)) return side === 'both' || side === wanted;
    if (line.startsWith('<')) side = 'ours';
    else if (line.startsWith('|')) side = 'base';
    else if (line.startsWith('=')) side = 'theirs';
    else side = 'both';
    return false;
  });
}

/** Fields that stand there twice as one. */
function once(fields: readonly Field[]): readonly Field[] {
  const kept: Field[] = [];
  for (const field of fields) {
    const at = kept.findIndex(({ name }) => name === field.name);
    if (at < 0) kept.push(field);
    else {
      const { lines } = atOnce(mergeFields({ base: [], ours: [kept[at]!], theirs: [field] }, withoutMarks));
      const again = fieldsOf(lines);
      // Two values for one field stay beside one another: whoever reads them says so.
      kept[at] = { name: field.name, lines, items: again.length === 1 ? again[0]!.items : null };
    }
  }
  return kept;
}

interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

interface Lines {
  readonly lines: readonly string[];
  readonly conflicts: number;
}

/** Whether lines say the same, whatever blanks stand behind the last one. */
function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (!a || !b) return a === b;
  const end = lastOf(a);
  if (end !== lastOf(b)) return false;
  for (let at = 0; at < end; at++) if (a[at] !== b[at]) return false;
  return end < 0 || a[end]!.trimEnd() === b[end]!.trimEnd();
}

/** The last line with anything on it; below 0 where there is none. */
function lastOf(lines: readonly string[]): number {
  let at = lines.length - 1;
  while (at >= 0 && lines[at]!.trim() === '') at--;
  return at;
}

function* mergeFields({ base, ours, theirs }: Sides<readonly Field[]>, both: WriteBoth): Steps<Lines> {
  const names = [...new Set([...ours, ...theirs].map(({ name }) => name))];
  const merged: Lines[] = [];
  for (const name of names) {
    const [b, o, t] = [base, ours, theirs].map((fields) => fields.find((field) => field.name === name));
    merged.push(yield* mergeField(b, o, t, both));
  }
  // The list of annotations is the last field, as long as nobody moves it: new fields come before it.
  const order = [...merged.keys()].sort((a, c) => Number(isList(names[a])) - Number(isList(names[c])));
  const isNew = (name: string): boolean => !ours.some((field) => field.name === name);
  const places = names.some((name) => isNew(name)) ? order : [...merged.keys()];
  return {
    lines: places.flatMap((at) => merged[at]!.lines),
    conflicts: merged.reduce((sum, part) => sum + part.conflicts, 0),
  };
}

const isList = (name: string | undefined): boolean => name === 'annotations';

function* mergeField(
  base: Field | undefined,
  ours: Field | undefined,
  theirs: Field | undefined,
  both: WriteBoth,
): Steps<Lines> {
  const plain =
    isList(ours?.name ?? theirs?.name) && !(ours && theirs)
      ? { lines: (ours ?? theirs)!.lines }
      : threeWay(base?.lines, ours?.lines, theirs?.lines);
  if (plain) return { lines: plain.lines ?? [], conflicts: 0 };
  if (ours?.items && theirs?.items) {
    const of = base?.items ?? [];
    const merged = yield* mergeItems({ base: of, ours: ours.items, theirs: theirs.items }, ours.name, both);
    return { lines: merged.lines.length === 0 ? [] : [ours.lines[0]!, ...merged.lines], conflicts: merged.conflicts };
  }
  const facts = ours && theirs ? mergeFacts({ base: base?.lines, ours: ours.lines, theirs: theirs.lines }) : null;
  if (facts) return { lines: facts, conflicts: 0 };
  const [mine, other] = [ours?.lines ?? [], theirs?.lines ?? []];
  // Of which text the decisions speak is nobody's decision; the next one tells it anew.
  if (ours?.name === 'sha256') return { lines: mine, conflicts: 0 };
  return { lines: both(mine, other), conflicts: 1 };
}

/** What both sides agree on, or only one of them changed; null where both did. */
function threeWay<T extends readonly string[]>(
  base: T | undefined,
  ours: T | undefined,
  theirs: T | undefined,
): { readonly lines: T | undefined } | null {
  if (isSame(ours, theirs) || isSame(theirs, base)) return { lines: ours };
  if (isSame(ours, base)) return { lines: theirs };
  // With no base in sight, what one side only has is an addition.
  if (base === undefined && (ours === undefined || theirs === undefined)) return { lines: ours ?? theirs };
  return null;
}

function* mergeItems(sides: Sides<readonly Item[]>, name: string, both: WriteBoth): Steps<Lines> {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((items) => byKey(items, name)) as [
    Keyed,
    Keyed,
    Keyed,
  ];
  let conflicts = 0;
  const merged = new Map<string, readonly string[]>();
  let seen = 0;
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    if (++seen % itemsAtOnce === 0) yield;
    const [b, o, t] = [base.get(key), ours.get(key), theirs.get(key)];
    // A decision that is taken back leaves a tombstone: a line that is missing is one that was lost.
    const plain = isList(name) && !(o && t) ? { lines: o ?? t } : threeWay(b, o, t);
    if (plain) {
      if (plain.lines) merged.set(key, plain.lines);
      continue;
    }
    // One side took the line out by hand, the other one changed it: nothing is lost.
    const later = !(o && t) ? (o ?? t) : b && isRemoved(o) !== isRemoved(t) ? null : laterOf(name, o, t);
    if (!later) conflicts++;
    merged.set(key, later ?? both(o!, t!));
  }
  const staying = [...ours.keys()].filter((key) => merged.has(key));
  const fresh = [...theirs.keys()].filter((key) => merged.has(key) && !ours.has(key));
  const order = fresh.length === 0 ? staying : yield* inOrder(staying, fresh, merged);
  return { lines: order.flatMap((key) => merged.get(key)!), conflicts };
}

/** So many items are gone through in a step: about a millisecond. */
const itemsAtOnce = 200;

/** Those of the other side among ours: each before the first that stands behind it in the article. */
function* inOrder(ours: readonly string[], fresh: readonly string[], merged: Keyed): Steps<readonly string[]> {
  /** How far into the article our list had come with each item, whatever its order. */
  const reached: number[] = [];
  for (const [at, key] of ours.entries()) {
    if (at % itemsAtOnce === 0) yield;
    // What was taken back stands anywhere.
    reached.push(Math.max(reached.at(-1) ?? -Infinity, placeOf(merged.get(key)!) ?? -Infinity));
  }
  const before = new Map<number, { readonly key: string; readonly place: number }[]>();
  for (const [n, key] of fresh.entries()) {
    if (n % itemsAtOnce === 0) yield;
    const place = placeOf(merged.get(key)!) ?? Infinity;
    const at = place === Infinity ? ours.length : countBelow(reached, place + 1);
    const some = before.get(at);
    if (some) some.push({ key, place });
    else before.set(at, [{ key, place }]);
  }
  const order: string[] = [];
  for (let at = 0; at <= ours.length; at++) {
    for (const { key } of (before.get(at) ?? []).sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place))))
      order.push(key);
    if (at < ours.length) order.push(ours[at]!);
  }
  return order;
}

type Keyed = ReadonlyMap<string, readonly string[]>;

function byKey(items: readonly Item[], name: string): Keyed {
  const keyed = new Map<string, readonly string[]>();
  for (const { key, lines } of items) {
    const before = keyed.get(key);
    // Several lines for one id are sides of a conflict, which stays until somebody decides it.
    if (!before) keyed.set(key, lines);
    else if (name === 'annotations') keyed.set(key, laterOf(name, before, lines) ?? [...before, ...lines]);
  }
  return keyed;
}

/** Of two versions of an annotation the one that counts; null where the reader must choose. */
function laterOf(name: string, ours: readonly string[], theirs: readonly string[]): readonly string[] | null {
  if (name !== 'annotations') return null;
  const read = (lines: readonly string[]): ReturnType<typeof readEntries> =>
    readEntries(`annotations:\n${lines.join('\n')}\n`);
  const { entries, conflicts, problems } = read([...ours, ...theirs]);
  if (entries.length !== 1 || conflicts.length > 0 || problems.length > 0) return null;
  return JSON.stringify(read(ours).entries) === JSON.stringify(entries) ? ours : theirs;
}

const isRemoved = (lines: readonly string[]): boolean => /"?\bremoved"?\s*:\s*true\b/.test(lines.join('\n'));

/** Where an annotation's words begin in the article; other items have no order. */
function placeOf(lines: readonly string[]): number | undefined {
  const start = /"?\bstart"?\s*:\s*(\d+)/.exec(lines.join('\n'))?.[1];
  return start === undefined ? undefined : Number(start);
}
