import type { Span } from '../../model';
import type { Edit } from '../../text/rewrite';

/** A line as it stands, blank ones too; without its line end. */
export interface RawLine extends Span {
  readonly text: string;
  /** Blanks before its first word. */
  readonly indent: number;
  readonly blank: boolean;
  /** Where the next line begins. */
  readonly next: number;
}

/** All lines of a text; `\n`, `\r\n` and `\r` end one. Linear. */
export function rawLines(text: string): readonly RawLine[] {
  const found: RawLine[] = [];
  const ends = /\r\n|\n|\r/g;
  for (let start = 0; ;) {
    const match = ends.exec(text);
    const end = match ? match.index : text.length;
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const next = match ? end + match[0].length : text.length;
    found.push({ start, end, text: line, indent, blank: indent === line.length, next });
    if (!match) return found;
    start = next;
  }
}

/** Takes a line out, but leaves its end, so that what stands around it does not run together. */
export const without = (line: RawLine): Edit => ({ start: line.start, end: line.end, text: '' });
