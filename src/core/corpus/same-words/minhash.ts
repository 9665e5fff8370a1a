/**
 * Minhash: of each of many orders of all shingles, the least one that a text has. The share of hashes in which two texts
 * agree is the share of shingles that they have in common (Broder 1997).
 */

export const hashCount = 128;

/** In so many bands of four: two texts that agree in one whole band are worth comparing. */
export const bandCount = 32;
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

/** @returns `hashCount` numbers of 32 bits; none for no shingle */
export function minhash(shingles: Iterable<number>): Uint32Array {
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  let some = false;
  for (const shingle of shingles) {
    some = true;
    for (let i = 0; i < hashCount; i++) {
      const product = (Math.imul(shingle, factors[i]!) + addends[i]!) | 0;
      const h = (product ^ (product >>> 15)) >>> 0;
      if (h < least[i]!) least[i] = h;
    }
  }
  return some ? least : new Uint32Array();
}

/** The same for many texts of the same words, whose hashes are worked out once. */
export class WordHashes {
  readonly #hashes: Uint32Array;
  readonly #isKnown: Uint8Array;

  /** @param words shingles, each once: texts are told by their places here */
  constructor(private readonly words: readonly number[]) {
    this.#hashes = new Uint32Array(words.length * hashCount);
    this.#isKnown = new Uint8Array(words.length);
  }

  /** @param text places of words, sorted. @returns what `minhash` does of the words */
  least(text: Int32Array): Uint32Array {
    const least = new Uint32Array(text.length === 0 ? 0 : hashCount).fill(0xffffffff);
    for (let at = 0; at < text.length; at++) {
      const word = text[at]!;
      if (at > 0 && word === text[at - 1]) continue;
      if (this.#isKnown[word] === 0) this.#learn(word);
      const from = word * hashCount;
      for (let i = 0; i < hashCount; i++) {
        const h = this.#hashes[from + i]!;
        if (h < least[i]!) least[i] = h;
      }
    }
    return least;
  }

  #learn(word: number): void {
    this.#hashes.set(minhash([this.words[word]!]), word * hashCount);
    this.#isKnown[word] = 1;
  }
}

/** The share of shingles in common, 0 to 1, as the hashes tell it: out by .05 at times. */
export function sharedOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) return 0;
  let same = 0;
  for (let i = 0; i < hashCount; i++) if (a[i] === b[i]) same++;
  return same / hashCount;
}

/** A number for each band: texts that share one are worth comparing. */
export function bandsOf(hashes: ArrayLike<number>): Int32Array {
  if (hashes.length === 0) return new Int32Array();
  const names = new Int32Array(bandCount);
  for (let band = 0; band < bandCount; band++) {
    let name = band;
    for (let i = 0; i < bandSize; i++) name = mixed((Math.imul(name, 31) + hashes[band * bandSize + i]!) | 0);
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
