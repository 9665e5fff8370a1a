import type { Span } from '../../model';
import { findDates } from '../find-dates';
import { isProse } from '../lines';
import { rawLines } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign, signsIn } from './signs';

const numbered = /^\s*(?:document\s+)?\d{1,4} of \d{1,4}(?:\s+documents)?\s*$/i;
const rule = /^\s*(?:={5,}|-{8,}|_{5,}|\*{5,}|#{5,}|~{5,}|\+{5,}|[═─━—–]{5,}|\*(?: \*){2,})\s*$/;
const endOfDocument = /^\s*(?:(?:AN\s+)?Document [A-Z0-9]{10,}[A-Za-z0-9]*|End of Document)\s*$/;

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

/** A label of an archive's export that stands below an article. */
const below =
  /^\s*(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|ACC-NO|DOCUMENT-TYPE|SUBJECT|GRAPHIC|DISTRIBUTION|TYPE):/;

/** "HEADLINE: …" again and again, with labels below each text: where each begins. */
function labelledArticles(lines: readonly RawLine[]): readonly number[] {
  const starts = [0];
  let from = -1;
  for (const [at, line] of lines.entries()) {
    if (!/^\s*(?:HEADLINE|TITLE):\s*\S/.test(line.text)) continue;
    const last = from < 0 ? undefined : lines.slice(from, at).findLast(({ text }) => below.test(text));
    if (from >= 0 && !last) return [];
    if (last) starts.push(last.next);
    from = at;
  }
  return starts;
}

/** "2 of 2 DOCUMENTS" in the midst of a text, of which the first mark is lost: what stands above it, and what follows. */
function behindFirst(lines: readonly RawLine[], mark: RawLine): readonly Span[] | null {
  const above = lines.filter(({ end }) => end < mark.start);
  const isLater = !/^\D*1\b/.test(mark.text) && /documents/i.test(mark.text);
  if (!isLater || !opens(above)) return null;
  return [
    { start: 0, end: mark.start },
    { start: mark.next, end: lines.at(-1)!.end },
  ];
}

/** The head of a letter that holds several articles, or its foot. */
function isOfMail(lines: readonly RawLine[], first: boolean): boolean {
  const size = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (first) return lines.filter(({ text }) => /^(?:From|To|Subject|Date|Sent|Reply-To):\s/i.test(text)).length > 1;
  return (
    size < longestFoot &&
    lines.some(({ text }) => /\bunsubscribe\b|\breceiv(?:e|ing) this (?:e-?mail|newsletter)/i.test(text))
  );
}

/** In characters. */
const [longestFoot, shortestPart] = [600, 150];

const numberedHead = /^\s*(\d{1,3})[.)]\s+(?=\p{Lu}|["“])/u;
/** The line with outlet and day below a title is no longer, in characters. */
const longestStamp = 90;

/** "1. Ferry sails again" / "Lund Post, 12 November 2022", "2. …" / …: where each article begins, behind its number. */
function numberedHeads(lines: readonly RawLine[]): readonly number[] {
  const filled = lines.filter((line) => !line.blank);
  const starts: number[] = [];
  filled.forEach((line, at) => {
    const match = numberedHead.exec(line.text);
    const below = filled[at + 1]?.text ?? '';
    if (!match || Number(match[1]) !== starts.length + 1 || /[.;,]\s*$/.test(line.text)) return;
    const dated = findDates(below).some(({ year, day }) => year !== null && day !== null);
    if (dated && below.length < longestStamp) starts.push(line.start + match[0].length);
  });
  return starts;
}

/**
 * Where each article of a file with several stands; null where it holds one. The rest of the file belongs to none.
 * @param signs of the text, where they are known
 */
export function severalIn(text: string, signs = signsIn(text)): readonly Span[] | null {
  if (
    (signs & (Sign.Parted | Sign.Labelled)) === 0 ||
    !/^[ \t]*(?:document[ \t]+)?\d+ of \d|^[ \t]*LOAD-DATE:|^[ \t]*[=\-_*#~+═─━—–]{5,}[ \t]*\r?$|^[ \t]*\*(?: \*){2,}[ \t]*\r?$|Document [A-Z0-9]{12,}|^End of Document|^[ \t]*1[.)] |^[ \t]*https?:\/\//im.test(
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
  const parted = counted[0] ? behindFirst(lines, counted[0]) : null;
  if (parted) return parted;
  const labels = labelledArticles(lines);
  if (labels.length > 1) return spansAt(labels, text.length);
  const ends = lines.filter((line) => endOfDocument.test(line.text));
  if (ends.length > 1) return ends.map((line, at) => ({ start: at === 0 ? 0 : ends[at - 1]!.next, end: line.end }));
  const items = feedItems(lines);
  if (items.length > 1) return spansAt(items, text.length);
  const heads = numberedHeads(lines);
  if (heads.length > 1) return spansAt(heads, text.length);
  const rules = lines.flatMap((line, at) => (rule.test(line.text) ? [at] : []));
  if (rules.length === 0 || rules.length > 200) return null;
  return betweenRules(lines, rules);
}

/** A head between two rules has so many lines at most, in characters. */
const [mostOfHead, longestOfHead] = [4, 300];

/** The articles of a file with rules between them; a head may stand between two of its own. */
function betweenRules(lines: readonly RawLine[], rules: readonly number[]): readonly Span[] | null {
  const all = [-1, ...rules].map((from, at) => lines.slice(from + 1, rules[at] ?? lines.length));
  const filled = all.filter((own) => own.some((line) => !line.blank));
  const size = (own: readonly RawLine[]): number => own.reduce((sum, line) => sum + line.text.length, 0);
  const isHead = (own: readonly RawLine[]): boolean =>
    own.filter((line) => !line.blank).length <= mostOfHead &&
    size(own) < longestOfHead &&
    !own.some(({ text }) => isProse({ text: text.trim() }));
  const paired =
    filled.length > 2 && filled.length % 2 === 0 && filled.every((own, at) => isHead(own) === (at % 2 === 0));
  const owns = paired ? filled.flatMap((own, at) => (at % 2 === 0 ? [[...own, ...filled[at + 1]!]] : [])) : filled;
  const parts: Span[] = [];
  for (const [at, own] of owns.entries()) {
    if (isOfMail(own, at === 0)) continue;
    if (!opens(own) || size(own) < shortestPart) return null;
    parts.push({ start: own[0]!.start, end: own.at(-1)!.end });
  }
  return parts.length > 1 ? parts : null;
}
