import type { BlockReason } from '../model';
import { readDateline } from './dateline';
import { findDates } from './find-dates';
import type { Head } from './head';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse, nameAlone } from './lines';
import type { Line } from './lines';

/** What stands between the headline and the text; numbers are places in the list of lines. */
export interface Top {
  readonly deks: ReadonlyMap<number, BlockReason>;
  /** A name alone, above a stroke. */
  readonly bylines: ReadonlySet<number>;
  /** Words of the page: a button, what a picture shows, the name of an outlet below its writer. */
  readonly crumbs: ReadonlySet<number>;
  /** The first line of the body; the number of lines where there is none. */
  readonly body: number;
}

/** How far below the headline its writer and day are looked for, in lines. */
const reach = 40;
/** No dek has more paragraphs. */
const longestDek = 2;
/** A line right below the headline that is no sentence is a dek from this length on. */
const shortestDek = 40;
/** A crumb is shorter. */
const longestCrumb = 90;
/** A sentence is longer. */
const shortestSentence = 25;
/** A caption that is repeated stands within so many lines. */
const again = 5;
/** So many lines that are no sentences make a page of what stands above the text. */
const fewestCrumbs = 2;

/** "… no other choice. (Grenby Dial)": from where a sentence is. */
const source = /\s\([^()/]{2,40}\)$/;

/** A short paragraph is one of the article, too. */
export function isWhole(line: Pick<Line, 'text'>): boolean {
  const text = line.text.replace(source, '');
  return isProse(line) || (text.length >= shortestSentence && endsLikeSentence(text) && !text.endsWith(':'));
}

/** A quote that goes on below, half a sentence and an item of a list are no words of a page. */
const isUnfinished = (text: string): boolean => /^(?:["“„«‘]|\d+[.)]\s)|[.!?:,;"”»]$/.test(text);

/** The place of the last line that names the writer or the day above the text; the headline's where none does. */
function lastStamp(lines: readonly Line[], natures: readonly Nature[], head: Head, open: ReadonlySet<number>): number {
  const { headline, bylines, deks } = head;
  let last = headline!;
  let prose = 0;
  for (let at = headline! + 1; at < lines.length && at <= headline! + reach; at++) {
    const line = lines[at]!;
    const { is } = natures[at]!;
    if (is === 'byline' || is === 'published' || bylines.has(at)) last = at;
    else if (!open.has(at)) continue;
    // Entry after entry of a live page.
    else if (last > headline! && isWhole(line)) break;
    else if (readDateline(line.text, true)) break;
    else if (isWhole(line) && !deks.has(at) && ++prose > longestDek) break;
  }
  // Below a text of a paragraph or two the writer closes it.
  return lines.slice(last + 1, last + reach).some(isWhole) ? last : headline!;
}

function opensWithPlace({ text }: Line): boolean {
  const dateline = readDateline(text, true);
  return dateline !== null && dateline.place !== null && dateline.length < text.length;
}

/** Reads the lines below the headline, where a page puts its buttons, pictures and stamps. */
export function readTop(
  lines: readonly Line[],
  natures: readonly Nature[],
  places: readonly number[],
  head: Head,
): Top {
  const { headline } = head;
  const deks = new Map<number, BlockReason>();
  const bylines = new Set<number>();
  const crumbs = new Set<number>();
  if (headline === null) return { deks, bylines, crumbs, body: head.body };
  const open = new Set(places);
  const stamp = lastStamp(lines, natures, head, open);
  const below = places.filter(
    (at) => at > headline && lines[at]!.text !== lines[headline]!.text && !head.deks.has(at) && !head.bylines.has(at),
  );
  const isBelow = new Set(below);
  // A caption stands twice, below its picture and beside it.
  const isTwice = (from: number, to: number): boolean =>
    isBelow.has(from) &&
    isBelow.has(to) &&
    lines[from]!.text === lines[to]!.text &&
    !lines.slice(from + 1, to).some(isWhole);
  const isAgain = (at: number): boolean => {
    for (let away = 2; away <= again; away++) if (isTwice(at - away, at) || isTwice(at, at + away)) return true;
    return false;
  };
  const whole = below.filter((at) => at > stamp && isWhole(lines[at]!) && !isAgain(at));
  // A caption stands between the writer and "MILLBROOK, Norland - Prosecutors will not …".
  const dated = whole.slice(0, longestDek + 1).find((at) => opensWithPlace(lines[at]!));
  const first = dated ?? whole[0] ?? lines.length;
  if (first === lines.length) return { deks, bylines, crumbs, body: head.body };
  const short = below.filter((at) => at < first && !isWhole(lines[at]!));
  const paged = natures.slice(headline + 1, first).some(({ is }) => is !== 'text') || short.length >= fewestCrumbs;
  for (const at of below) {
    if (at >= first) break;
    const line = lines[at]!;
    const isUnderTitle = at === headline + 1 && line.text.length >= shortestDek && !line.text.endsWith(':');
    if (nameAlone.test(line.text) && lines[at + 1]?.text === '|') bylines.add(at);
    else if (isAgain(at)) crumbs.add(at);
    // "Your briefing · Thursday, March 4": the day is the article's.
    else if (!isWhole(line) && findDates(line.text).some(({ day }) => day !== null)) continue;
    else if (isWhole(line) || isUnderTitle) deks.set(at, { code: 'dek-above-author' });
    else if (paged && line.text.length <= longestCrumb && !isUnfinished(line.text)) crumbs.add(at);
  }
  const body = below.find((at) => !deks.has(at) && !bylines.has(at) && !crumbs.has(at))!;
  return { deks, bylines, crumbs, body };
}
