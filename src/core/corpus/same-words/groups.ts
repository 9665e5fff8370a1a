import { Buckets } from './buckets';
import { bandCount, bandsOf, minhash } from './minhash';

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

/** How alike they could be by their lengths. */
const atMost = (a: Words, b: Words): number => (2 * Math.min(a.length, b.length)) / (a.length + b.length);

/** The share of texts from which on a word is common, and how many there must be for that to be known. */
const commonFrom = 0.08;
const fewForCommon = 200;

/** The words that so many of the texts have that they tell little. */
export function commonIn(texts: readonly Words[]): ReadonlySet<number> {
  if (texts.length <= fewForCommon) return new Set();
  const counts = new Map<number, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = texts.length * commonFrom;
  return new Set([...counts].filter(([, count]) => count > least).map(([word]) => word));
}

/** So many texts of one bucket are compared with each other at most, the nearest in order: more are the same page again and again. */
const mostNeighbours = 200;

/**
 * Gathers the texts with the same words. The one that most of the others are like speaks for its group, and each of the
 * group is like it: no chain of small differences brings two together that have little in common, and a copy that was
 * changed twice over does not part those between.
 * @param threshold 0 to 1; below .5 some pairs are not seen
 * @param isCommon words that tell little: by the others it is found which texts are worth comparing
 * @returns for each text the place of the first of its group: its own where it stands alone
 */
export function groupsOf(
  texts: readonly Words[],
  threshold = usualThreshold,
  isCommon: (word: number) => boolean = () => false,
): readonly number[] {
  const sorted = texts.map((words) => Int32Array.from(words).sort());
  const { same, distinct } = verySame(sorted);
  const near = neighboursOf(sorted, distinct, threshold, isCommon);
  const centres = starsOf(distinct, near, same);
  const firsts = new Map<number, number>();
  return same.map((one, at) => {
    const centre = centres.get(one)!;
    const first = firsts.get(centre) ?? at;
    firsts.set(centre, first);
    return first;
  });
}

/** Which texts have the very same words: for each the first of them, and these firsts. */
function verySame(sorted: readonly Int32Array[]): {
  readonly same: readonly number[];
  readonly distinct: readonly number[];
} {
  const known = new Map<string, number>();
  const same = sorted.map((words, at) => {
    const key = words.join(' ');
    const first = known.get(key) ?? at;
    known.set(key, first);
    return first;
  });
  return { same, distinct: [...known.values()] };
}

interface Near {
  readonly other: number;
  readonly close: number;
}

function neighboursOf(
  sorted: readonly Int32Array[],
  distinct: readonly number[],
  threshold: number,
  isCommon: (word: number) => boolean,
): ReadonlyMap<number, readonly Near[]> {
  const near = new Map<number, Near[]>(distinct.map((at) => [at, []]));
  if (threshold >= 1) return near;
  const buckets = new Buckets(distinct.length * bandCount);
  /** Which text it was last compared with. */
  const tried = new Int32Array(sorted.length).fill(-1);
  for (const at of distinct) {
    const words = sorted[at]!;
    // Of a few words all must be the same.
    if (words.length < fewest) continue;
    const rare = words.filter((word) => !isCommon(word));
    const bands = bandsOf(minhash(rare.length < fewest ? words : rare));
    const own = near.get(at)!;
    const compare = (other: number): void => {
      if (tried[other] === at || own.length >= mostNeighbours) return;
      tried[other] = at;
      if (atMost(words, sorted[other]!) < threshold) return;
      const close = likeness(words, sorted[other]!);
      if (close < threshold) return;
      own.push({ other, close });
      near.get(other)!.push({ other: at, close });
    };
    for (const band of bands) buckets.each(band, compare);
    for (const band of bands) buckets.add(band, at);
  }
  return near;
}

/** For each text the one that speaks for it: those first that most are like, each copy counted. */
function starsOf(
  distinct: readonly number[],
  near: ReadonlyMap<number, readonly Near[]>,
  same: readonly number[],
): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  for (const one of same) copies.set(one, (copies.get(one) ?? 0) + 1);
  const weightOf = (at: number): number =>
    near.get(at)!.reduce((sum, { other }) => sum + copies.get(other)!, copies.get(at)!);
  const order = distinct.map((at) => ({ at, weight: weightOf(at) })).sort((a, b) => b.weight - a.weight || a.at - b.at);
  const centres = new Map<number, number>();
  const isCentre = new Set<number>();
  for (const { at } of order) {
    if (centres.has(at)) continue;
    isCentre.add(at);
    centres.set(at, at);
    for (const { other } of near.get(at)!) if (!centres.has(other)) centres.set(other, at);
  }
  // One that is nearer to another one that speaks goes there.
  for (const at of distinct) {
    if (isCentre.has(at)) continue;
    let best: Near | undefined;
    for (const one of near.get(at)!)
      if (
        isCentre.has(one.other) &&
        (!best || one.close > best.close || (one.close === best.close && one.other < best.other))
      )
        best = one;
    if (best) centres.set(at, best.other);
  }
  return centres;
}
