const asciiEnd = 128;
const shapes = 1 << 15;
/** Letters alike but for their case have the same five bits. */
const letter = 31;

/** The shape of three letters, whether small or capitals; -1 where one of them is not of plain Latin. */
function shapeAt(text: string, at: number): number {
  if (at + 2 >= text.length) return -1;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (first >= asciiEnd || second >= asciiEnd || third >= asciiEnd) return -1;
  return ((first & letter) << 10) | ((second & letter) << 5) | (third & letter);
}

/**
 * Words that are looked for in texts. Three letters tell of nearly every word that it is none of them, so that no word
 * need be cut out of a text to be looked up.
 */
export class WordList {
  private readonly words = new Set<string>();
  private readonly beginnings = new Uint8Array(shapes);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    // Whatever may follow a shorter one.
    const free = Math.max(0, 3 - word.length) * 5;
    const known = shapeAt(`${word}\0\0`, 0);
    if (known >= 0) this.beginnings.fill(1, known, known + (1 << free));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether one of the words, however written, may stand there; never a false no. */
  mayStandAt(text: string, at: number): boolean {
    const shape = shapeAt(text, at);
    return shape < 0 || this.beginnings[shape] === 1;
  }
}
