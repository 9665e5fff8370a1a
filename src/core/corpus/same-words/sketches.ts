/** So many numbers of 32 bits for each text. */
const size = 4;
const bits = size * 32;

/**
 * A few bits of each text that tell how alike two can be at most: whatever sets a bit of one text and not of the other is a
 * word that they do not have in common. Most of what need not be compared word by word is left out by them.
 */
export class Sketches {
  readonly #bits: Int32Array;
  readonly #lengths: Int32Array;

  /** @param texts words as numbers that are counted from 0 */
  constructor(texts: readonly Int32Array[]) {
    this.#bits = new Int32Array(texts.length * size);
    this.#lengths = Int32Array.from(texts, ({ length }) => length);
    texts.forEach((words, text) => {
      // A word that stands there twice takes its bit back: what two texts have as often as each other leaves no trace.
      for (const word of words) {
        const bit = word % bits;
        this.#bits[text * size + (bit >> 5)]! ^= 1 << (bit & 31);
      }
    });
  }

  /** How alike two texts are at most, 0 to 1: `likeness` is never more. */
  atMost(one: number, other: number): number {
    const bits = this.#bits;
    const [from, to] = [one * size, other * size];
    let apart = 0;
    for (let at = 0; at < size; at++) apart += countOf(bits[from + at]! ^ bits[to + at]!);
    const [a, b] = [this.#lengths[one]!, this.#lengths[other]!];
    const common = Math.min(a, b, (a + b - apart) >> 1);
    return (2 * common) / (a + b);
  }
}

/** How many of 32 bits are set. */
function countOf(number: number): number {
  let some = number - ((number >>> 1) & 0x55555555);
  some = (some & 0x33333333) + ((some >>> 2) & 0x33333333);
  return Math.imul((some + (some >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
