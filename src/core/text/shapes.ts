const asciiEnd = 128;
const shapes = 1 << 15;

/** The shape of three letters, whether small or capitals; -1 where one of them is not of plain Latin. */
function shapeAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (a >= asciiEnd || b >= asciiEnd || c >= asciiEnd || Number.isNaN(c)) return -1;
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

/**
 * How words of a list begin: three letters tell of nearly every word that it is none of them, and no word need be cut
 * out of a text to be looked up. A yes means only that it may be one.
 */
export class Beginnings {
  private readonly known = new Uint8Array(shapes);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    // Whatever may follow a shorter one.
    if (word.length < 3) for (let next = 0; next < 32; next++) this.put(word, next);
    else this.put(word, null);
  }

  private put(word: string, next: number | null): void {
    if (word.length === 1 && next !== null) {
      for (let third = 0; third < 32; third++) this.known[((word.charCodeAt(0) & 31) << 10) | (next << 5) | third] = 1;
      return;
    }
    const shape = shapeAt(next === null ? word : `${word}${String.fromCharCode(next + 64)}`, 0);
    if (shape >= 0) this.known[shape] = 1;
  }

  /** Whether a word of the list may stand there. */
  mayStandAt(text: string, at: number): boolean {
    const shape = shapeAt(text, at);
    return shape < 0 || this.known[shape] === 1;
  }
}
