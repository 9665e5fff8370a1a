import { bandsOf, minhash } from './minhash';

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

/**
 * Gathers the texts with the same words. The first of a group speaks for it: all others are compared with it, so that no
 * chain of small differences brings two together that have little in common.
 * @param threshold 0 to 1; below .5 some pairs are not seen
 * @returns for each text the place of the first of its group: its own where it stands alone
 */
export function groupsOf(texts: readonly Words[], threshold = usualThreshold): readonly number[] {
  const sorted = texts.map((words) => Int32Array.from(words).sort());
  const buckets = new Map<number, number[]>();
  /** Which text it was last compared with. */
  const tried = new Int32Array(texts.length).fill(-1);
  return sorted.map((words, at) => {
    const bands = bandsOf(minhash(words));
    const least = words.length < fewest ? 1 : threshold;
    let best = at;
    let closest = 0;
    for (const band of bands) {
      for (const head of buckets.get(band) ?? []) {
        if (tried[head] === at) continue;
        tried[head] = at;
        const needed = sorted[head]!.length < fewest ? 1 : least;
        if (atMost(words, sorted[head]!) < needed) continue;
        const close = likeness(words, sorted[head]!);
        if (close >= needed && close > closest) [best, closest] = [head, close];
      }
    }
    if (best === at) for (const band of bands) addTo(buckets, band, at);
    return best;
  });
}

function addTo(buckets: Map<number, number[]>, band: number, at: number): void {
  const bucket = buckets.get(band);
  if (bucket) bucket.push(at);
  else buckets.set(band, [at]);
}
