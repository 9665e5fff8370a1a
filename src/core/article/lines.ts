import type { Span } from '../model';
import { keyOf } from '../text/fold';
import { findDates } from './find-dates';

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

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;

/** The lines of a text that are not blank; `\n`, `\r\n` and `\r` end a line. Linear. */
export function splitLines(text: string): readonly Line[] {
  const found: Line[] = [];
  let number = 0;
  let afterBlank = true;
  for (let from = 0; from <= text.length;) {
    let end = from;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    number++;
    const span = trimmed(text, from, end);
    const blank = span.start === span.end;
    if (!blank) {
      const content = text.slice(span.start, span.end);
      const key = content.length <= shortLine ? keyOf(content) : '';
      found.push({ start: span.start, end: span.end, text: content, key, number, afterBlank });
    }
    afterBlank = blank;
    from = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return found;
}

/** A page of typed text is no wider. */
export const widest = 100;

/** The first word of a line, in characters. */
function firstWord(line: Line): number {
  const blank = line.text.indexOf(' ');
  return blank < 0 ? line.text.length : blank;
}

/** Whether a line begins with a name and a colon that begin others, too, as each turn of a talk does. */
function turnOpeners(lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<string, number>();
  const openerOf = ({ text }: Line): string | undefined => /^\p{Lu}[^:.!?\n]{1,40}:(?=\s)/u.exec(text)?.[0];
  for (const line of lines) {
    const opener = openerOf(line);
    if (opener) counts.set(opener, (counts.get(opener) ?? 0) + 1);
  }
  return (line) => (counts.get(openerOf(line) ?? '') ?? 0) > 1;
}

/** A headline may fill its line, and the writer's name stand below it; so high up, in lines. */
const topLines = 2;

/** A name of two or three words and nothing else; its first word. */
export const nameAlone =
  /^(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}\.)?(?: (?:de|van|von|der|bin|al))?(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u;

/** A writer's name in capitals stands within so many lines. */
const headLines = 12;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A rule below a title, or the writer's name in capitals, and no line of a paragraph that was broken. */
export const standsAlone = (text: string, at: number): boolean =>
  !hasWords(text) || (at < headLines && !/\p{Ll}/u.test(text) && nameAlone.test(text));

/**
 * Puts paragraphs together again that were broken into lines of one width, as e-mail and old terminals do. A line was
 * broken where the next one's first word had no room left on it. Other texts come back as they are.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length < 6) return lines;
  // What stands alone is no paragraph of several lines: words of a page above and below the text.
  const inside = lines.filter((line, at) => !line.afterBlank || lines[at + 1]?.afterBlank === false);
  const lengths = (inside.length < 6 ? lines : inside).map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths.at(-1)!;
  if (width > widest || width < 40 || lengths[Math.floor(lengths.length / 2)]! < width * 0.6) return lines;
  const opensTurn = turnOpeners(lines);
  const isBroken = (at: number): boolean => {
    const next = lines[at + 1];
    return (
      next !== undefined &&
      !next.afterBlank &&
      lines[at]!.text.length + 1 + firstWord(next) > width - 2 &&
      !(at < topLines && (nameAlone.test(next.text) || findDates(next.text)[0]?.start === 0)) &&
      !standsAlone(next.text, at) &&
      !(opensTurn(next) && endsLikeSentence(lines[at]!.text))
    );
  };
  let pairs = 0;
  let broken = 0;
  for (const [at, line] of lines.entries())
    if (lines[at + 1]?.afterBlank === false && line.text.length > 20 && hasWords(line.text)) {
      if (isBroken(at)) broken++;
      // The last line of a paragraph says nothing of where the others end.
      else if (endsLikeSentence(line.text) || standsAlone(lines[at + 1]!.text, at)) continue;
      pairs++;
    }
  if (broken < 4 || broken < pairs * 0.7) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!;
    let last = at;
    while (isBroken(last)) last++;
    if (last === at) joined.push(first);
    else {
      const { end } = lines[last]!;
      const whole = text.slice(first.start, end);
      joined.push({ ...first, end, text: whole, key: whole.length <= shortLine ? keyOf(whole) : '' });
    }
    at = last;
  }
  return joined;
}

const sentenceEnd = /[.!?…։。؟।:;][\p{Pe}\p{Pf}"'’”»\])]*(?:\[\d{1,3}\]){0,3}$/u;

/** Whether the line ends as a sentence does; also a quotation that is closed. */
export function endsLikeSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-14));
}

/** Prose: a line long enough for a sentence, that ends like one. */
export function isProse(line: Pick<Line, 'text'>): boolean {
  const { text } = line;
  if (text.length > 200) return true;
  return text.length >= 60 && (endsLikeSentence(text) || /["”»“]$/.test(text));
}
