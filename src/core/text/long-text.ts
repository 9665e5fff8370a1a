import { countBelow } from './canonical';
import { type Changed, changedIn } from './changed';

/** About so many UTF-16 code units make a piece; a longer line is one of its own. */
const usual = 1 << 14;

/** Puts a text in place of `[start, end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text of megabytes that is changed at a few places: kept in pieces, of which a change makes a few anew. In one string,
 * each change would have to fill memory for all of it at once. Each piece but the last ends where a line ends.
 */
export class LongText {
  readonly length: number;
  readonly #starts: readonly number[];

  private constructor(readonly pieces: readonly string[]) {
    let length = 0;
    this.#starts = pieces.map((piece) => {
      const start = length;
      length += piece.length;
      return start;
    });
    this.length = length;
  }

  static of(text: string | LongText, size = usual): LongText {
    if (typeof text !== 'string') return text;
    const pieces: string[] = [];
    cut(text, size, pieces);
    return new LongText(pieces);
  }

  /** @param parts which may end anywhere */
  static from(parts: Iterable<string>, size = usual): LongText {
    const pieces: string[] = [];
    let open = '';
    for (const part of parts) {
      // What was a piece stays one.
      const isPiece = open === '' && part.length * 2 >= size;
      open += part;
      if (!(isPiece || open.length >= size) || !part.endsWith('\n')) continue;
      cut(open, size, pieces);
      open = '';
    }
    cut(open, size, pieces);
    return new LongText(pieces);
  }

  toString(): string {
    return this.pieces.length === 1 ? this.pieces[0]! : this.pieces.join('');
  }

  slice(start: number, end = this.length): string {
    let text = '';
    for (const [piece, from] of this.within(start, end))
      text += piece.slice(Math.max(0, start - from), Math.min(piece.length, end - from));
    return text;
  }

  /** The pieces that a stretch reaches into, and where each begins. */
  *within(start: number, end = this.length): Generator<readonly [piece: string, from: number]> {
    for (let at = this.#pieceAt(start); at < this.pieces.length && this.#starts[at]! < end; at++)
      yield [this.pieces[at]!, this.#starts[at]!];
  }

  /** The piece in which a place is; the last one behind the end. */
  pieceWith(offset: number): { readonly piece: string; readonly from: number } {
    const at = this.#pieceAt(offset);
    return { piece: this.pieces[at] ?? '', from: this.#starts[at] ?? 0 };
  }

  #pieceAt(offset: number): number {
    return Math.max(0, countBelow(this.#starts, offset + 1) - 1);
  }

  /** Where the line begins in which a place is. */
  lineStart(offset: number): number {
    const { piece, from } = this.pieceWith(offset);
    return offset <= from ? from : from + piece.lastIndexOf('\n', offset - from - 1) + 1;
  }

  /** How many lines end in a stretch. */
  linesWithin(start: number, end: number): number {
    let count = 0;
    for (const [piece, from] of this.within(start, end))
      for (
        let at = piece.indexOf('\n', Math.max(0, start - from));
        at >= 0 && from + at < end;
        at = piece.indexOf('\n', at + 1)
      )
        count++;
    return count;
  }

  /** Looks for words that do not reach over the end of a line. */
  includes(words: string): boolean {
    return this.pieces.some((piece) => piece.includes(words));
  }

  endsWith(words: string): boolean {
    return this.slice(Math.max(0, this.length - words.length)) === words;
  }

  equals(other: LongText): boolean {
    if (this === other) return true;
    return this.length === other.length && sameStart(this, other, 0, 0, this.length) === this.length;
  }

  put(start: number, end: number, text: string): LongText {
    return this.with([{ start, end, text }]);
  }

  /** @param splices in their order, none reaching into another */
  with(splices: readonly Splice[], size = usual): LongText {
    return LongText.from(this.#partsWith(splices), size);
  }

  *#partsWith(splices: readonly Splice[]): Generator<string> {
    let done = 0;
    for (const { start, end, text } of splices) {
      yield* this.#parts(done, start);
      yield text;
      done = Math.max(done, end);
    }
    yield* this.#parts(done, this.length);
  }

  /** A stretch in its pieces: those that are whole are the very same. */
  *#parts(start: number, end: number): Generator<string> {
    for (const [piece, from] of this.within(start, end)) {
      const part = piece.slice(Math.max(0, start - from), Math.min(piece.length, end - from));
      if (part !== '') yield part;
    }
  }
}

/** Cuts a text where lines end. What would leave a small rest stays one, so that a piece that grows is no two. */
function cut(text: string, size: number, pieces: string[]): void {
  let start = 0;
  while (text.length - start > size * 2) {
    const found = text.indexOf('\n', start + size - 1);
    if (found < 0) break;
    pieces.push(text.slice(start, found + 1));
    start = found + 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
}

type Stretch = readonly [start: number, end: number];

/** Where stretches of two texts differ, counted from where each begins. */
export function changedWithin(before: LongText, was: Stretch, after: LongText, is: Stretch): Changed {
  const [old, now] = [was[1] - was[0], is[1] - is[0]];
  const start = sameStart(before, after, was[0], is[0], Math.min(old, now));
  const tail = sameEnd(before, after, was[1], is[1], Math.min(old, now) - start);
  return { start, end: now - tail, was: old - tail };
}

/** How many signs are the same from two places on, up to `most`. */
function sameStart(one: LongText, other: LongText, from: number, to: number, most: number): number {
  let same = 0;
  while (same < most) {
    const [left, right] = [one.pieceWith(from + same), other.pieceWith(to + same)];
    const [i, j] = [from + same - left.from, to + same - right.from];
    const length = Math.min(most - same, left.piece.length - i, right.piece.length - j);
    const [some, others] = [left.piece.slice(i, i + length), right.piece.slice(j, j + length)];
    if (some !== others) return same + changedIn(some, others).start;
    same += length;
  }
  return same;
}

/** How many signs are the same before two places, up to `most`. */
function sameEnd(one: LongText, other: LongText, from: number, to: number, most: number): number {
  let same = 0;
  while (same < most) {
    const [left, right] = [one.pieceWith(from - same - 1), other.pieceWith(to - same - 1)];
    const [i, j] = [from - same - left.from, to - same - right.from];
    const length = Math.min(most - same, i, j);
    const [some, others] = [left.piece.slice(i - length, i), right.piece.slice(j - length, j)];
    if (some !== others) return same + length - changedAtEnd(some, others);
    same += length;
  }
  return same;
}

/** Up to where, counted from the start, two texts of one length differ. */
function changedAtEnd(some: string, others: string): number {
  let at = some.length;
  while (at > 0 && some[at - 1] === others[at - 1]) at--;
  return at;
}
