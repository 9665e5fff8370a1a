import type { Span } from '../model';
import { rawLines } from '../article/forms/raw-lines';
import type { RawLine } from '../article/forms/raw-lines';
import { severalIn } from '../article/forms/several';
import { mailHeads } from './mail';

/** Programs say at its end that an article is over. */
const closing: readonly RegExp[] = [
  /^\s*End of Document\s*$/i,
  /^\s*(?:AN\s+)?Document [A-Z][A-Za-z0-9]{11,}\s*$/,
  /^\s*Record(?: Number)?:\s*[A-Z0-9]{6,}\s*$/,
];

/** What may stand below such a line, and belongs to its article. */
const belowClosing = /^\s*(?:copyright|\(c\)|©|to bookmark|https?:\/\/|openurl|all rights reserved)/i;

const rule = /^\s*[_=*-]{20,}\s*$/;
/** A part of a file between rules that is an article of such an export, and none that tells of the export. */
const proquest = /^[ \t]*(?:ProQuest document ID|Document URL)\s*:/im;

/** The list before the articles. */
const cover =
  /^\s*(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client\/Matter|Search Type|Search Terms|Narrowed by|Content Type)\b/i;

/**
 * Where each article of a download stands, without the blank lines around it; one where it holds one. What belongs to
 * none is left out: covers, lists of contents, how it was searched for.
 * @param text canonical
 */
export function articlesIn(text: string): readonly Span[] {
  const lines = rawLines(text);
  const found = byMail(lines) ?? byRules(text, lines) ?? byRecords(lines) ?? byClosing(lines) ?? severalIn(text);
  const spans = (found ?? [{ start: 0, end: text.length }]).map((span) => trimmed(text, span));
  return spans.filter(({ start, end }) => end > start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^(?:[^\S\n]*\n)*/.exec(piece)![0].length;
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
}

function byRules(text: string, lines: readonly RawLine[]): readonly Span[] | null {
  if (!proquest.test(text)) return null;
  const rules = lines.filter((line) => rule.test(line.text));
  const bounds = [0, ...rules.map(({ next }) => next)];
  const spans = bounds.map((start, at) => ({ start, end: rules[at]?.start ?? text.length }));
  const articles = spans.filter(({ start, end }) => proquest.test(text.slice(start, end)));
  return articles.length > 1 ? articles : null;
}

/** "Record: 1", "Record: 2", each with its number in the archive below. */
function byRecords(lines: readonly RawLine[]): readonly Span[] | null {
  const starts = lines.flatMap((line, at) => {
    const number = /^\s*Record\s*:\s*(\d{1,4})\s*$/.exec(line.text)?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  if (starts.length < 2 || starts.some(({ number }, at) => number !== starts[0]!.number + at)) return null;
  const parts = starts.map(({ at }, index) => lines.slice(at, starts[index + 1]?.at));
  if (!parts.every((part) => part.some(({ text }) => /^\s*Accession Number\s*:/i.test(text)))) return null;
  return parts.map((part) => ({ start: part[0]!.next, end: part.at(-1)!.end }));
}

function byClosing(lines: readonly RawLine[]): readonly Span[] | null {
  for (const form of closing) {
    const ends = lines.flatMap((line, at) => (form.test(line.text) ? [at] : []));
    if (ends.length < 2) continue;
    let from = belowCover(lines.slice(0, ends[0]));
    return ends.map((end) => {
      const [start, last] = [lines[from]!.start, lastOf(lines, end)];
      from = last + 1;
      return { start, end: lines[last]!.end };
    });
  }
  return null;
}

/** The first line below the cover and its list of contents; 0 where there is neither. */
function belowCover(lines: readonly RawLine[]): number {
  const last = lines.findLastIndex(({ text }) => cover.test(text));
  if (last < 0) return 0;
  // How it was searched for goes on up to a blank line; the list may go on below it.
  const gap = lines.findIndex((line, at) => at > last && line.blank);
  const listed = lines.some(({ text }) => /^\s*Documents? \(\d+\)/i.test(text))
    ? lines.findLastIndex(({ text }, at) => at > last && /^\s*\d{1,4}\.\s+\S/.test(text))
    : -1;
  const below = /^\s*Content Type\b/i.test(lines[last]!.text) && gap > 0 ? gap : last + 1;
  return Math.max(below, listed + 1);
}

/** The last line of an article that says so on another one. */
function lastOf(lines: readonly RawLine[], closed: number): number {
  let last = closed;
  while (last + 1 < lines.length && belowClosing.test(lines[last + 1]!.text)) last++;
  return last;
}

function byMail(lines: readonly RawLine[]): readonly Span[] | null {
  const heads = mailHeads(lines);
  if (heads.length < 2) return null;
  return heads.map(({ from }, at) => {
    const next = heads[at + 1]?.from ?? lines.length;
    // A list of mails ends with a rule, and says below it that it does.
    const within = lines.slice(from, next);
    const ruled = within.findLastIndex((line) => /^-{5,}[\s\p{L}-]*$/u.test(line.text));
    const isEnd = ruled > 0 && within.slice(ruled + 1).every(({ blank, text }) => blank || /^End of |^\*+$/.test(text));
    const last = isEnd ? from + ruled : next;
    return { start: lines[from]!.start, end: lines[last - 1]!.end };
  });
}
