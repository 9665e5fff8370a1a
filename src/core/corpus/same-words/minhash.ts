/**
 * Minhash: of each of many orders of all shingles, the least one that a text has. The share of hashes in which two texts
 * agree is the share of shingles that they have in common (Broder 1997).
 */

export const hashCount = 128;

/** In so many bands of four: two texts that agree in one whole band are worth comparing. */
export const bandCount = 32;
/** `Bands.name` is written out for four. */
const bandSize = hashCount / bandCount;

/** Multipliers and addends of the orders: fixed, for hashes are kept. */
const factors = new Int32Array(hashCount);
const addends = new Int32Array(hashCount);
for (let i = 0; i < hashCount; i++) {
  factors[i] = mixed(i * 2 + 1) | 1;
  addends[i] = mixed(i * 2 + 2);
}

function mixed(number: number): number {
  let h = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A number for a word: FNV-1a. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/** The hashes of all runs of `size` words; of a text that is shorter, the one of all its words. */
export function shinglesOf(words: readonly string[], size: number): readonly number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hashOf);
  if (hashes.length <= size) return [hashes.reduce(joined, 0)];
  const shingles: number[] = [];
  for (let at = 0; at + size <= hashes.length; at++) {
    let shingle = 0;
    for (let i = 0; i < size; i++) shingle = joined(shingle, hashes[at + i]!);
    shingles.push(shingle);
  }
  return shingles;
}

const joined = (before: number, hash: number): number => mixed(Math.imul(before, 31) + hash);

/** A shingle in one of the orders. */
function hashed(shingle: number, order: number): number {
  const product = (Math.imul(shingle, factors[order]!) + addends[order]!) | 0;
  return (product ^ (product >>> 15)) >>> 0;
}

/** @returns `hashCount` numbers of 32 bits; none for no shingle */
export function minhash(shingles: Iterable<number>): Uint32Array {
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  let some = false;
  for (const shingle of shingles) {
    some = true;
    for (let i = 0; i < hashCount; i++) {
      const h = hashed(shingle, i);
      if (h < least[i]!) least[i] = h;
    }
  }
  return some ? least : new Uint32Array();
}

/**
 * A number for each band of the hashes of many texts of the same words: texts that share one are worth comparing. What
 * belongs to a word is worked out once.
 */
export class Bands {
  /** Of 31 bits: the difference of two of them has its sign, by which the lesser is told without a branch. */
  readonly #hashes: Int32Array;
  readonly #isKnown: Uint8Array;

  /** @param words shingles, each once: texts are told by their places here */
  constructor(private readonly words: readonly number[]) {
    this.#hashes = new Int32Array(words.length * hashCount);
    this.#isKnown = new Uint8Array(words.length);
  }

  /** @param text places of words; one at least. @param names where the numbers go, `bandCount` of them */
  name(text: Int32Array, names: Int32Array): void {
    for (const place of text) if (this.#isKnown[place] === 0) this.#learn(place);
    const hashes = this.#hashes;
    for (let band = 0; band < bandCount; band++) {
      let a = highest;
      let b = highest;
      let c = highest;
      let d = highest;
      const start = band * bandSize;
      for (const place of text) {
        const from = (Math.imul(place, hashCount) + start) | 0;
        a = lesser(a, hashes[from]!);
        b = lesser(b, hashes[from + 1]!);
        c = lesser(c, hashes[from + 2]!);
        d = lesser(d, hashes[from + 3]!);
      }
      names[band] = joined(joined(joined(joined(band, a), b), c), d);
    }
  }

  #learn(word: number): void {
    const shingle = this.words[word]!;
    for (let i = 0; i < hashCount; i++) this.#hashes[word * hashCount + i] = hashed(shingle, i) >>> 1;
    this.#isKnown[word] = 1;
  }
}

const highest = 0x7fffffff;

/** @param a of 31 bits. @param b of 31 bits */
function lesser(a: number, b: number): number {
  const difference = (b - a) | 0;
  return (a + (difference & (difference >> 31))) | 0;
}

/** The share of shingles in common, 0 to 1, as the hashes tell it: out by .05 at times. */
export function sharedOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) return 0;
  let same = 0;
  for (let i = 0; i < hashCount; i++) if (a[i] === b[i]) same++;
  return same / hashCount;
}

/** A number for each band of hashes: texts that share one are worth comparing. */
export function bandsOf(hashes: ArrayLike<number>): Int32Array {
  const names = new Int32Array(hashes.length === 0 ? 0 : bandCount);
  for (let band = 0; band < names.length; band++) {
    let name = band;
    for (let i = 0; i < bandSize; i++) name = joined(name, hashes[band * bandSize + i]!);
    names[band] = name;
  }
  return names;
}

/** The last eight bits of each hash, as hexadecimal digits: enough to tell copies, and small enough to be kept. */
export const signatureOf = (hashes: Uint32Array): string =>
  Array.from(hashes, (hash) => (hash & 0xff).toString(16).padStart(2, '0')).join('');

/** The hashes of a signature, of eight bits each. */
export const hashesOf = (signature: string): Uint8Array =>
  Uint8Array.from({ length: signature.length / 2 }, (_, at) =>
    Number.parseInt(signature.slice(at * 2, at * 2 + 2), 16),
  );
