import type { Span } from '../model';
import { keyOf } from '../text/fold';

/** A line with something to see on it, without the blanks at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** What it is compared by, for short lines; empty for long ones and for lines without a letter or digit. */
  readonly key: string;
  /** Its number in the file, from 1. */
  readonly number: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Lines longer than this are no labels, heads or words of navigation. */
export const shortLine = 200;

function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    unit === 0x3000 ||
    unit === 0x00ad
  );
}

/** The part of `text[start, end)` without blanks, no-break spaces and invisible marks at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The lines of a text that are not blank; `\n`, `\r\n` and `\r` end a line. Linear. */
export function splitLines(text: string): readonly Line[] {
  const found: Line[] = [];
  let number = 0;
  let afterBlank = true;
  const ends = /\r\n|\n|\r|$/g;
  for (let from = 0; from <= text.length;) {
    ends.lastIndex = from;
    const end = ends.exec(text)!;
    number++;
    const span = trimmed(text, from, end.index);
    if (span.start < span.end) {
      const content = text.slice(span.start, span.end);
      found.push({
        ...span,
        text: content,
        key: content.length <= shortLine ? keyOf(content) : '',
        number,
        afterBlank,
      });
    }
    afterBlank = span.start === span.end;
    if (end[0] === '') break;
    from = end.index + end[0].length;
  }
  return found;
}

const sentenceEnd = /[.!?…։。؟।:;][\p{Pe}\p{Pf}"'’”»\])]*$/u;

/** Whether the line ends as a sentence does; also a quotation that is closed. */
export function endsLikeSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8));
}

/** Prose: a line long enough for a sentence, that ends like one. */
export function isProse(line: Line): boolean {
  const { text } = line;
  if (text.length > 200) return true;
  return text.length >= 60 && (endsLikeSentence(text) || /["”»“]$/.test(text));
}
