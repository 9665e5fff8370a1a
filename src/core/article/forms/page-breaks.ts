import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { endsLikeSentence } from '../lines';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import type { Source } from './source';

/** Typed text is no wider. */
const widest = 120;

const pageHead =
  /^[ \t]*(?:(\S.{2,70}?\S)\s{2,}(?:[Pp]age\s)?\d{1,4}|(?:[Pp]age\s)?\d{1,4}\s{2,}(\S.{2,70}?\S))[ \t]*$/;

/** The line that stands over each page of a print, with its number. */
export function pageHeads(source: Source): readonly Edit[] {
  if (!source.text.includes('  ')) return [];
  if (!/(?<! ) {2,}(?:[Pp]age )?\d{1,4}[ \t]*$|^[ \t]*(?:[Pp]age )?\d{1,4} {2,}/m.test(source.text)) return [];
  const found = source.lines.flatMap((line) => {
    const match = line.text.length < widest ? pageHead.exec(line.text) : null;
    return match ? [{ line, head: match[1] ?? match[2]! }] : [];
  });
  const counts = new Map<string, number>();
  for (const { head } of found) counts.set(head, (counts.get(head) ?? 0) + 1);
  // Over the first page stands the paper's name, far from the number.
  const top = source.lines.find((line) => !line.blank);
  return found
    .filter(({ head, line }) => counts.get(head)! > 1 || (line === top && / {4,}\d+\s*$/.test(line.text)))
    .map(({ line }, at) => (at === 0 ? dayOf(line) : null) ?? without(line));
}

/** "LUND POST   Saturday, November 12, 2022   3": the day of the paper, over its first page. */
function dayOf(line: RawLine): Edit | null {
  const parts = [...line.text.matchAll(/\S(?:.*?\S)??(?=\s{2,}|\s*$)/g)];
  const part = parts.find(({ 0: words }) =>
    findDates(words).some(
      ({ year, day, start, end }) => year !== null && day !== null && end - start > words.length / 2,
    ),
  );
  return part ? { start: line.start, end: line.end, text: part[0] } : null;
}

const printed = /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?\s+\S.{3,160}$/;
const printedFrom = /^\s*(?:https?|file):\/\/\S+\s+(?:Page )?\d{1,3}(?:\/| of )\d{1,3}\s*$/;

/** What a browser prints over and under each page: "3/9/23, 11:02 AM   Storm rips roof off", "https://… 1/2". */
export function browserPrint({ text, lines }: Source): readonly Edit[] {
  const parts = printParts(text, lines);
  if (parts.length > 0) return parts;
  if (!/:\/\/\S+\s+(?:Page )?\d{1,3}(?:\/| of )\d{1,3}\s*$/m.test(text)) return [];
  const feet = lines.filter((line) => printedFrom.test(line.text));
  return feet.length === 0
    ? []
    : lines.filter((line) => printedFrom.test(line.text) || printed.test(line.text)).map(without);
}

const dayAlone = /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,? \d{1,2}:\d{2}(?:\s?[AP]M)?)?\s*$/;

/** The same on lines of their own: "3/9/23, 11:02 AM" / "Storm rips roof off" over a page, "https://…" / "1/2" under it. */
function printParts(text: string, all: readonly RawLine[]): readonly Edit[] {
  if (!/^[ \t]*\d{1,3}\/\d{1,3}[ \t]*$/m.test(text)) return [];
  const lines = all.filter(({ blank }) => !blank);
  const feet = lines.flatMap((line, at) =>
    /^\s*\d{1,3}\/\d{1,3}\s*$/.test(line.text) && /^\s*(?:https?|file):\/\/\S+\s*$/.test(lines[at - 1]?.text ?? '')
      ? [at]
      : [],
  );
  const heads = (feet.length > 0 ? [0, ...feet.map((at) => at + 1)] : []).filter((at) =>
    dayAlone.test(lines[at]?.text ?? ''),
  );
  const again = heads.length > 1 && new Set(heads.map((at) => lines[at + 1]?.text)).size === 1;
  const frame = [...feet.flatMap((at) => [at - 1, at]), ...heads.flatMap((at) => (again ? [at, at + 1] : [at]))];
  return frame.sort((a, b) => a - b).map((at) => without(lines[at]!));
}

/** A page's head or foot has so many lines at most, each shorter than this share of a line of text. */
const [mostLines, shareOfLine] = [4, 0.7];
const pageNumber = /^\s*(?:[-–—•]\s?)?(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?(?:\s?[-–—•])?\s*$/i;
/** The share of the lines that are no longer than a full one. */
const nearlyAll = 0.9;

/** Heads, feet and numbers of pages that stand within a sentence: "… Tomas Brill said" / "Norvia Times" / "4" / "the other …". */
export function pageBreaks({ text, lines: all }: Source): readonly Edit[] {
  if (!/^[ \t]*(?:[-–—•]\s?)?(?:page\s)?\d{1,4}\b.{0,12}$/im.test(text)) return [];
  const lines = all.filter((line) => !line.blank);
  const sizes = lines.map(length).sort((a, b) => a - b);
  const limit = sizes[Math.floor(sizes.length * nearlyAll)]! * shareOfLine;
  const isFrame = (line: RawLine | undefined): line is RawLine =>
    line !== undefined &&
    length(line) < limit &&
    !/^\s*\p{Ll}/u.test(line.text) &&
    !endsLikeSentence(line.text.trimEnd());
  return lines.flatMap((line, number) => {
    if (!pageNumber.test(line.text)) return [];
    let [first, last] = [number, number];
    while (number - first < mostLines && isFrame(lines[first - 1])) first--;
    while (last - first < mostLines && isFrame(lines[last + 1])) last++;
    const [above, below] = [lines[first - 1], lines[last + 1]];
    if (last - first >= mostLines || !above || !below || !/^\s*\p{Ll}/u.test(below.text)) return [];
    if (length(above) < limit || endsLikeSentence(above.text.trimEnd())) return [];
    return [{ start: above.start + above.text.trimEnd().length, end: below.start, text: '\n' }];
  });
}

const length = ({ text }: RawLine): number => text.trim().length;
