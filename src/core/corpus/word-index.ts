import type { KeptWords } from './kept-entry';
import { hashOf } from './same-words/minhash';

/** So many documents may wait beyond the list of places before it is made anew: they are looked through one by one. */
const waiting = 2000;

/** So much of the index may be of documents that are gone, before those who own it should begin anew. */
const emptiest = 0.3;

/**
 * An inverted index over short documents in memory: each is a row of numbers, one a word. What was added lately is searched
 * through; the lists of places for the rest are made in one go, 3 million words in some 50 ms.
 */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #hashes: number[] = [];
  #tokens = new Int32Array(1 << 14);
  /** Where each document begins in `#tokens`, and behind the last one where the next will. */
  #starts = new Int32Array(1 << 10);
  #count = 0;
  #gone = 0;
  readonly #isGone = new Set<number>();
  /** Documents by word: those of word `n` are `#docs[#from[n]..#from[n + 1]]`, ascending, each once. */
  #from = new Int32Array(1);
  #docs = new Int32Array(0);
  #listed = 0;
  /** The numbers of the words of what was kept, by their list. */
  readonly #ofKept = new WeakMap<readonly string[], Int32Array>();

  /** How many documents it has had, the removed ones among them. */
  get length(): number {
    return this.#count;
  }

  /** Whether so much is removed that a new index would be worth it. */
  get isWorn(): boolean {
    return this.#gone > 1000 && this.#gone > this.#count * emptiest;
  }

  /** @returns the document's number: they count up from 0 */
  add(keys: readonly string[]): number {
    const begin = this.#begin(keys.length);
    for (let i = 0; i < keys.length; i++) this.#tokens[begin + i] = this.#numberFor(keys[i]!);
    return this.#count++;
  }

  /** The same with the words of a statement as they were kept. @param at its place in its file */
  addKept({ keys, numbers, starts }: KeptWords, at: number): number {
    let own = this.#ofKept.get(keys);
    if (!own) this.#ofKept.set(keys, (own = Int32Array.from(keys, (key) => this.#numberFor(key))));
    const [from, to] = [starts[at]!, starts[at + 1]!];
    let next = this.#begin(to - from);
    const tokens = this.#tokens;
    for (let i = from; i < to; i++) tokens[next++] = own[numbers[i]!]!;
    return this.#count++;
  }

  /** Makes room for so many words more, so that lists need not grow again and again. */
  reserve(words: number): void {
    const end = this.#starts[this.#count]! + words;
    if (end > this.#tokens.length) this.#tokens = grown(this.#tokens, end);
  }

  /** Makes room for a document. @returns where its words begin */
  #begin(length: number): number {
    const begin = this.#starts[this.#count]!;
    if (begin + length > this.#tokens.length) this.#tokens = grown(this.#tokens, begin + length);
    if (this.#count + 1 >= this.#starts.length) this.#starts = grown(this.#starts, this.#count + 2);
    this.#starts[this.#count + 1] = begin + length;
    return begin;
  }

  /** The words of a document in their order. */
  keysOf(document: number): readonly string[] {
    return Array.from(this.#numbersOf(document), (number) => this.#keys[number]!);
  }

  remove(document: number): void {
    if (this.#isGone.has(document)) return;
    this.#isGone.add(document);
    this.#gone++;
  }

  /** The words of a document, each as the number that stands for it anywhere; undefined of one that was not added. */
  wordsOf(document: number): readonly number[] | undefined {
    if (document >= this.#count) return undefined;
    const words: number[] = [];
    for (let at = this.#starts[document]!; at < this.#starts[document + 1]!; at++)
      words.push(this.#hashes[this.#tokens[at]!]!);
    return words;
  }

  /** As numbers that are the same for the same word in this index. */
  #numbersOf(document: number): Int32Array {
    return this.#tokens.subarray(this.#starts[document], this.#starts[document + 1]);
  }

  /** The documents in which all of the words stand in this order, ascending. @param isBegun the last is a beginning */
  withPhrase(keys: readonly string[], isBegun = false): Int32Array {
    const numbers = keys.map((key, at) =>
      isBegun && at === keys.length - 1 ? this.#begunBy(key) : this.#exactly(key),
    );
    if (numbers.length === 0 || numbers.some((some) => some.size === 0)) return new Int32Array(0);
    this.list();
    const lists = numbers.map((some) => this.#documentsOf(some)).sort((a, b) => a.length - b.length);
    const listed = lists.slice(1).reduce(intersection, lists[0]!);
    const found: number[] = [];
    const run = numbers.map(stepOf);
    const accept = (document: number): void => {
      const [from, to] = [this.#starts[document]!, this.#starts[document + 1]!];
      if (hasRun(this.#tokens, from, to, run) && !this.#isGone.has(document)) found.push(document);
    };
    for (const document of listed) accept(document);
    for (let document = this.#listed; document < this.#count; document++) accept(document);
    return Int32Array.from(found);
  }

  #exactly(key: string): ReadonlySet<number> {
    const number = this.#numbers.get(key);
    return new Set(number === undefined ? [] : [number]);
  }

  #begunBy(key: string): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (let number = 0; number < this.#keys.length; number++)
      if (this.#keys[number]!.startsWith(key)) numbers.add(number);
    return numbers;
  }

  #documentsOf(numbers: ReadonlySet<number>): Int32Array {
    const lists = [...numbers]
      .filter((number) => number + 1 < this.#from.length)
      .map((number) => this.#docs.subarray(this.#from[number], this.#from[number + 1]));
    if (lists.length === 1) return lists[0]!;
    return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
  }

  /** Brings the lists up to date, where enough has come since. */
  list(): void {
    if (this.#count - this.#listed <= waiting && this.#listed > 0) return;
    const [tokens, starts, count] = [this.#tokens, this.#starts, this.#count];
    // Once more than there are words: for each the documents that have it are counted behind the next one's place.
    const from = new Int32Array(this.#keys.length + 2);
    /** By word: the last document that was counted for it. */
    const last = new Int32Array(this.#keys.length).fill(-1);
    for (let document = 0; document < count; document++)
      for (let at = starts[document]!; at < starts[document + 1]!; at++) {
        const number = tokens[at]!;
        if (last[number] === document) continue;
        last[number] = document;
        from[number + 2]!++;
      }
    for (let n = 2; n < from.length; n++) from[n]! += from[n - 1]!;
    const docs = new Int32Array(from.at(-1)!);
    last.fill(-1);
    for (let document = 0; document < count; document++)
      for (let at = starts[document]!; at < starts[document + 1]!; at++) {
        const number = tokens[at]!;
        if (last[number] === document) continue;
        last[number] = document;
        docs[from[number + 1]!++] = document;
      }
    this.#from = from.subarray(0, -1);
    this.#docs = docs;
    this.#listed = count;
  }

  #numberFor(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    this.#hashes.push(hashOf(key) | 0);
    return this.#keys.push(key) - 1;
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}

/** What two ascending lists have in common. */
export function intersection(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) both[count++] = one;
    if (one <= other) i++;
    if (one >= other) j++;
  }
  return both.subarray(0, count);
}

/** A word of a run: one, or any of those that begin alike. */
interface Step {
  readonly some: ReadonlySet<number>;
  /** The only one; -1 where there are several. Most are single, and a look-up in a set costs more than a comparison. */
  readonly only: number;
}

const stepOf = (some: ReadonlySet<number>): Step => ({ some, only: some.size === 1 ? [...some][0]! : -1 });

/** Whether a run of words stands between two places of a list. */
function hasRun(words: Int32Array, from: number, to: number, run: readonly Step[]): boolean {
  for (let at = from; at + run.length <= to; at++) {
    let step = 0;
    while (step < run.length) {
      const { only, some } = run[step]!;
      const word = words[at + step]!;
      if (only >= 0 ? word !== only : !some.has(word)) break;
      step++;
    }
    if (step === run.length) return true;
  }
  return false;
}
