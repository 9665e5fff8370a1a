import { Buckets } from './buckets';
import { bandCount, Bands } from './minhash';
import { Sketches } from './sketches';

/** The words of a text as they are compared: a number for each, the same for the same word. */
export type Words = ArrayLike<number> & Iterable<number>;

/** Shorter ones are the same by chance ("Yes, of course"): such words must be the very same. */
const fewest = 6;

/** From here on two statements are taken for one, where the reader has not set another threshold: a fifth may differ. */
export const usualThreshold = 0.8;

/**
 * How far two texts have the same words, 0 to 1: the words in common, each as often as both have it, of the words of both
 * (Dice's coefficient). Words that moved are in common all the same.
 * @param a sorted
 * @param b sorted
 */
export function likeness(a: Words, b: Words): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** The share of texts from which on a word is common, and how many there must be for that to be known. */
const commonFrom = 0.2;
const fewForCommon = 200;

/** So many texts of one bucket are compared with each other at most, the nearest in order: more are the same page again and again. */
const mostNeighbours = 200;

/**
 * Gathers the texts with the same words. The one that most of the others are like speaks for its group, and each of the
 * group is like it: no chain of small differences brings two together that have little in common, and a copy that was
 * changed twice over does not part those between.
 * @param threshold 0 to 1; below .5 some pairs are not seen
 * @returns for each text the place of the first of its group: its own where it stands alone
 */
export function groupsOf(texts: readonly Words[], threshold = usualThreshold): readonly number[] {
  const numbered = numberedOf(texts);
  const { same, distinct } = verySame(numbered.texts);
  const near = neighboursOf(numbered, distinct, threshold);
  const centres = starsOf(near, same);
  const firsts = new Map<number, number>();
  return same.map((one, at) => {
    const centre = centres.get(one) ?? one;
    const first = firsts.get(centre) ?? at;
    firsts.set(centre, first);
    return first;
  });
}

/** Texts whose words are counted from 0, so that what is known of a word stands in a list. */
interface Numbered {
  /** Each sorted. */
  readonly texts: readonly Int32Array[];
  /** By number: the word as it was given. */
  readonly words: readonly number[];
  /** By number: 1 for a word that so many have that it tells little: by the others it is found what is worth comparing. */
  readonly isCommon: Uint8Array;
}

function numberedOf(given: readonly Words[]): Numbered {
  // One list for all of them: a list of its own for each costs more than what stands in it.
  const all = new Int32Array(given.reduce((sum, text) => sum + text.length, 0));
  const words: number[] = [];
  /** Where a word's number is looked for first; from 1. Room enough that most are found there. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * all.length + 2)));
  const numberOf = (word: number): number => {
    for (let slot = word & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1;
      if (number < 0) return (slots[slot] = words.push(word)) - 1;
      if (words[number] === word) return number;
    }
  };
  let end = 0;
  const texts = given.map((text) => {
    const begin = end;
    for (const word of text) all[end++] = numberOf(word);
    return all.subarray(begin, end).sort();
  });
  return { texts, words, isCommon: commonAmong(texts, words.length) };
}

function commonAmong(texts: readonly Int32Array[], words: number): Uint8Array {
  const isCommon = new Uint8Array(words);
  if (texts.length <= fewForCommon) return isCommon;
  const counts = new Int32Array(words);
  for (const text of texts)
    for (let at = 0; at < text.length; at++) if (at === 0 || text[at] !== text[at - 1]) counts[text[at]!]!++;
  const least = texts.length * commonFrom;
  counts.forEach((count, word) => (isCommon[word] = count > least ? 1 : 0));
  return isCommon;
}

/** Which texts have the very same words: for each the first of them, and these firsts. */
function verySame(sorted: readonly Int32Array[]): {
  readonly same: readonly number[];
  readonly distinct: readonly number[];
} {
  /** By a sum of the words: the newest text that has it. */
  const newest = new Map<number, number>();
  /** By text: one with the same sum, and other words. */
  const before = new Map<number, number>();
  const distinct: number[] = [];
  const same = sorted.map((words, at) => {
    let sum = words.length;
    for (const word of words) sum = (Math.imul(sum, 31) + word) | 0;
    let alike = newest.get(sum);
    while (alike !== undefined && !isSame(sorted[alike]!, words)) alike = before.get(alike);
    if (alike !== undefined) return alike;
    const other = newest.get(sum);
    if (other !== undefined) before.set(at, other);
    newest.set(sum, at);
    distinct.push(at);
    return at;
  });
  return { same, distinct };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

interface Near {
  readonly other: number;
  readonly close: number;
}

function neighboursOf(
  { texts: sorted, words: all, isCommon }: Numbered,
  distinct: readonly number[],
  threshold: number,
): ReadonlyMap<number, readonly Near[]> {
  const near = new Map<number, Near[]>();
  if (threshold >= 1) return near;
  const add = (at: number, one: Near): void => {
    const own = near.get(at);
    if (own) own.push(one);
    else near.set(at, [one]);
  };
  const bands = new Bands(all);
  const names = new Int32Array(bandCount);
  const room = new Int32Array(sorted.reduce((most, { length }) => Math.max(most, length), 0));
  const buckets = new Buckets(distinct.length * bandCount);
  const sketches = new Sketches(sorted);
  /** Which text it was last compared with. */
  const tried = new Int32Array(sorted.length).fill(-1);
  for (const at of distinct) {
    const words = sorted[at]!;
    // Of a few words all must be the same.
    if (words.length < fewest) continue;
    const rare = rareAmong(words, isCommon, room);
    bands.name(rare.length < fewest ? words : rare, names);
    let found = 0;
    const compare = (other: number): void => {
      if (tried[other] === at || found >= mostNeighbours) return;
      tried[other] = at;
      if (sketches.atMost(at, other) < threshold) return;
      const close = likeness(words, sorted[other]!);
      if (close < threshold) return;
      found++;
      add(at, { other, close });
      add(other, { other: at, close });
    };
    tried[at] = at;
    for (let band = 0; band < bandCount; band++) buckets.join(names[band]!, at, compare);
  }
  return near;
}

/** Those words that tell something. @param room where they go */
function rareAmong(words: Int32Array, isCommon: Uint8Array, room: Int32Array): Int32Array {
  let count = 0;
  for (const word of words) if (isCommon[word] === 0) room[count++] = word;
  return room.subarray(0, count);
}

/** For each text that others are like the one that speaks for it: those first that most are like, each copy counted. */
function starsOf(near: ReadonlyMap<number, readonly Near[]>, same: readonly number[]): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  for (const one of same) if (near.has(one)) copies.set(one, (copies.get(one) ?? 0) + 1);
  const order = [...near]
    .map(([at, others]) => ({
      at,
      others,
      weight: others.reduce((sum, { other }) => sum + copies.get(other)!, copies.get(at)!),
    }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const centres = new Map<number, number>();
  const isCentre = new Set<number>();
  for (const { at, others } of order) {
    if (centres.has(at)) continue;
    isCentre.add(at);
    centres.set(at, at);
    for (const { other } of others) if (!centres.has(other)) centres.set(other, at);
  }
  // One that is nearer to another one that speaks goes there.
  for (const { at, others } of order) {
    if (isCentre.has(at)) continue;
    let best: Near | undefined;
    for (const one of others)
      if (
        isCentre.has(one.other) &&
        (!best || one.close > best.close || (one.close === best.close && one.other < best.other))
      )
        best = one;
    if (best) centres.set(at, best.other);
  }
  return centres;
}
