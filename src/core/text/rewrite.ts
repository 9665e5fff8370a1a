import type { Span } from '../model';

/** Replaces `[start, end)` by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text made from another one, and where its characters stood. */
export interface Rewritten {
  readonly text: string;
  /**
   * The place in the text before of a span of this one. A sign put in for several stands where they
   * stood; other characters that were put in stand at their neighbours.
   */
  readonly before: (span: Span) => Span;
}

interface Kept {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** Of a sign put in for several, how many they were. */
  readonly width?: number;
}

/** The text with the edits made; they are sorted and do not overlap. Linear. */
export function rewrite(text: string, edits: readonly Edit[]): Rewritten {
  const pieces: string[] = [];
  const kept: Kept[] = [];
  let size = 0;
  let done = 0;
  const keep = (end: number): void => {
    if (end <= done) return;
    kept.push({ at: size, from: done, length: end - done });
    pieces.push(text.slice(done, end));
    size += end - done;
  };
  for (const edit of edits) {
    if (edit.start < done) continue;
    keep(edit.start);
    pieces.push(edit.text);
    // Letter for letter: each has its place.
    if (edit.text.length === edit.end - edit.start && edit.text.length > 0)
      kept.push({ at: size, from: edit.start, length: edit.text.length });
    else if (/^\S$/.test(edit.text)) kept.push({ at: size, from: edit.start, length: 1, width: edit.end - edit.start });
    size += edit.text.length;
    done = edit.end;
  }
  keep(text.length);
  /** The last piece that begins at or before a character. */
  const pieceAt = (at: number): number => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const first = (at: number): number => {
    const index = pieceAt(at);
    const piece = kept[index];
    if (piece && at < piece.at + piece.length) return piece.from + at - piece.at;
    return kept[index + 1]?.from ?? text.length;
  };
  const last = (at: number): number => {
    const piece = kept[pieceAt(at)];
    return piece ? piece.from + (piece.width ?? Math.min(piece.length, at - piece.at + 1)) : 0;
  };
  return {
    text: pieces.join(''),
    before: ({ start, end }) => {
      const from = first(start);
      return { start: from, end: end > start ? Math.max(from, last(end - 1)) : from };
    },
  };
}
