import type { Span } from '../../model';
import { findDates } from '../find-dates';
import { rawLines } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign, signsIn } from './signs';

const numbered = /^\s*(?:document\s+)?\d{1,4} of \d{1,4}(?:\s+documents)?\s*$/i;
const rule = /^\s*(?:={5,}|-{8,}|_{5,}|\*{5,}|#{5,}|~{5,}|\+{5,}|[═─—–]{5,})\s*$/;
const endOfDocument = /^\s*(?:AN\s+)?Document [A-Z0-9]{12,}\s*$/;

/** Whether lines begin as an article does: a line that is no sentence, and soon a day or a writer. */
function opens(lines: readonly RawLine[]): boolean {
  const words = lines.filter((line) => !line.blank).slice(0, 7);
  const [first] = words;
  if (!first || words.length < 3) return false;
  const title = first.text.trim();
  if (title.length > 200 || (/[.,;]$/.test(title) && title.length > 60)) return false;
  return words.some(
    ({ text }, at) =>
      text.length < 160 &&
      (/^\s*by\s+\p{Lu}/iu.test(text) || (at > 0 && findDates(text).some(({ year }) => year !== null))),
  );
}

const spansAt = (starts: readonly number[], size: number): readonly Span[] =>
  starts.map((start, at) => ({ start, end: starts[at + 1] ?? size }));

/** "Headline / address / day" again and again, as feed readers write it. */
function feedItems(lines: readonly RawLine[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const address = lines[at + 1];
    const day = lines[at + 2];
    const open = !line.blank && (at === 0 || lines[at - 1]!.blank) && line.text.length < 200;
    return open &&
      /^\s*https?:\/\/\S+\s*$/.test(address?.text ?? '') &&
      day &&
      day.text.length < 60 &&
      findDates(day.text).length > 0
      ? [line.start]
      : [];
  });
}

/**
 * Where each article of a file with several stands; null where it holds one. The rest of the file belongs to none.
 * @param signs of the text, where they are known
 */
export function severalIn(text: string, signs = signsIn(text)): readonly Span[] | null {
  if (
    (signs & Sign.Parted) === 0 ||
    !/^[ \t]*(?:document[ \t]+)?1 of \d|^[ \t]*[=\-_*#~+═─—–]{5,}[ \t]*\r?$|Document [A-Z0-9]{12,}|^[ \t]*https?:\/\//im.test(
      text,
    )
  )
    return null;
  const lines = rawLines(text);
  const counted = lines.filter((line) => numbered.test(line.text));
  if (counted.length > 1)
    return spansAt(
      counted.map((line) => line.next),
      text.length,
    );
  const ends = lines.filter((line) => endOfDocument.test(line.text));
  if (ends.length > 1) return ends.map((line, at) => ({ start: at === 0 ? 0 : ends[at - 1]!.next, end: line.end }));
  const items = feedItems(lines);
  if (items.length > 1) return spansAt(items, text.length);
  const rules = lines.flatMap((line, at) => (rule.test(line.text) ? [at] : []));
  if (rules.length === 0 || rules.length > 200) return null;
  const parts: Span[] = [];
  for (const [at, from] of [-1, ...rules].entries()) {
    const own = lines.slice(from + 1, rules[at] ?? lines.length);
    if (own.every((line) => line.blank)) continue;
    if (!opens(own) || own.reduce((size, line) => size + line.text.length, 0) < 150) return null;
    parts.push({ start: own[0]!.start, end: own.at(-1)!.end });
  }
  return parts.length > 1 ? parts : null;
}
