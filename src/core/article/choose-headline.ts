import { keyOf } from '../text/fold';
import { withoutDates } from './date-lines';
import { findDates } from './find-dates';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse } from './lines';
import type { Line } from './lines';
import { isOutletName } from './title';
import { subjectWords, tailHeads } from './words';
import { isBareByline } from './writer-lines';

/** "News Feed, Energy, Norvia": the subjects of a page above its title. */
const isSubjectList = (text: string): boolean => {
  const items = text.split(/,\s|\s?[|•·/]\s?/);
  const few = items.length === 2 && /[|•·/]/.test(text) && items.some((item) => subjectWords.has(keyOf(item)));
  return (items.length > 2 || few) && items.every((item) => /^\p{Lu}/u.test(item) && item.split(' ').length <= 2);
};

/** How many lines above the text may be its headline. */
const choices = 40;
/** So much of the text tells what it is about. */
const aboutSize = 3_000;

const stems = (text: string): Set<string> =>
  new Set(
    (keyOf(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{2,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word).slice(0, 5)),
  );

/** Common words of three letters and more, which prove nothing. */
const common = new Set(
  'its the and for are but not you all your can has have his her was one our out get who how new now with that this from they will more news what when where here been said says about into over after'.split(
    ' ',
  ),
);

/** “Wait,” she said.: a short paragraph of the text, and nothing that stands above it. */
const isSaying = ({ text }: Line): boolean => /^["“«]/.test(text) && /[.!?]$/.test(text) && /["”»]/.test(text.slice(1));

/** So many lines around a sentence are looked at, and so many of them make a menu of them. */
const [around, fewestOfMenu] = [6, 3];

/** "When search suggestions are available use up and down arrows …": a whole sentence, and the page's. */
function isInMenu(lines: readonly Line[], natures: readonly Nature[], at: number): boolean {
  const isOfPage = (place: number): boolean => /^(?:navigation|subject|notice)$/.test(natures[place]?.is ?? '');
  const count = (from: number): number =>
    Array.from({ length: around }, (_, step) => from + step).filter(isOfPage).length;
  return (
    count(at + 1) >= fewestOfMenu &&
    count(at - around) >= Math.min(fewestOfMenu, at) &&
    !lines.slice(at + 1, at + around).some(isProse)
  );
}

/**
 * The place in `open` of the line that says what the text below is about. The first line stays unless it shares no word
 * with the text and another one above the text does.
 */
export function topOf(
  lines: readonly Line[],
  natures: readonly Nature[],
  open: readonly number[],
  from: number,
  byline: number,
  firstTurn: number,
): number {
  const spoken = open.findIndex((place, at) => at > from && place > firstTurn);
  const limit = Math.min(spoken < 0 ? open.length : spoken, from + choices);
  let body = from;
  while (
    body < limit &&
    (!isProse(lines[open[body]!]!) || isInMenu(lines, natures, open[body]!)) &&
    !isSaying(lines[open[body]!]!) &&
    !(endsLikeSentence(lines[open[body]!]!.text) && lines[open[body]!]!.text.length > 45)
  )
    body++;
  return pickFirst(lines, open, from, body, byline);
}

/** "14:05 GMT" alone on a line heads an entry of a live blog. */
const clockAlone = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,4}\)?)?$/i;
export const fewestEntries = 2;
/** "5:04 p.m. ET, May 12, 2021", "15:04 BST 12 May 2021": the hour of an entry with its day. */
const clockFirst = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,4}\)?)?,?\s(?=[a-z\d])/i;
const isHourOfDay = (text: string): boolean => {
  const clock = clockFirst.exec(text)?.[0];
  return clock !== undefined && findDates(text).length > 0 && !/\p{L}/u.test(withoutDates(text.slice(clock.length)));
};
/** An hour of an entry is no longer, in characters. */
const longestHour = 40;
/** "0:00" is a player's. */
export const isHour = (text: string): boolean =>
  text.length < longestHour && ((clockAlone.test(text) && !/^0{1,2}:00$/.test(text)) || isHourOfDay(text));

/** The title of a live blog says little of what its last entry is about. */
const liveTitle =
  /^(?:live|(?:live |news )?updates? from|live updates?)\b.{12,}|\b(?:as it happened|live updates?|live blog)$|\blatest:/i;
const isLiveTitle = (lines: readonly Line[], open: readonly number[], from: number, body: number): boolean =>
  liveTitle.test(lines[open[from]!]!.text) ||
  (lines.slice(open[from]! + 1, open[body]).some(({ text }) => isHour(text)) &&
    lines[open[from]!]!.text.includes(' ') &&
    lines.filter(({ text }) => isHour(text)).length >= fewestEntries);

/** @param byline the place of the first line that names the writer: what has a title above it needs none below */
function pickFirst(
  lines: readonly Line[],
  open: readonly number[],
  from: number,
  body: number,
  byline: number,
): number {
  if (body - from < 2) return from;
  let text = '';
  // What stands between and below the paragraphs is the page's, and says nothing of what they are about.
  const told = open.slice(body).filter((place) => endsLikeSentence(lines[place]!.text));
  for (const place of told.length > 1 ? told : open.slice(body)) {
    if (text.length >= aboutSize) break;
    text += ` ${lines[place]!.text.slice(0, aboutSize)}`;
  }
  const about = stems(text);
  const hits = (at: number): number => {
    let count = 0;
    for (const word of stems(lines[open[at]!]!.text)) if (about.has(word)) count++;
    return count;
  };
  const first = hits(from);
  // The text may name the paper itself: "told the Dial".
  const outlet = isOutletName(lines[open[from]!]!.text);
  const listed = isSubjectList(lines[open[from]!]!.text);
  // An interview is headed by words of it.
  const quoted = /^["“«][^"“”«»]{12,}["”»]$/u.test(lines[open[from]!]!.text);
  if ((first >= 2 && !listed && !outlet) || quoted || isLiveTitle(lines, open, from, body)) return from;
  let best = from;
  let most = listed || outlet ? 0 : first;
  for (let at = from + 1; at < body; at++) {
    const { text: words } = lines[open[at]!]!;
    // Words in marks below a sentence are a heading of the text.
    if (/^["“][^"“”]+["”]$/u.test(words) && endsLikeSentence(lines[open[at - 1]!]!.text)) continue;
    // A whole sentence is no title below a line that is none.
    if (endsLikeSentence(words) && !endsLikeSentence(lines[open[from]!]!.text)) continue;
    if (isSubjectList(words) || (open[at]! > byline && most >= 2)) continue;
    if (words.length < 12 || clockAlone.test(words) || words.split(/\s+/).length < 3 || isBareByline(words)) continue;
    const count = hits(at);
    if ((count >= 2 || (first === 0 && count === 1 && at === body - 1)) && count > most) {
      best = at;
      most = count;
    }
  }
  return titleAbove(lines, open, from, best, hits);
}

/** Words of the heading of a tail. */
const LONGEST_HEAD = 7;

/** So far above a dek its title may stand: notices and counts of shares may be between. */
const farthest = 4;

/** A dek repeats more of the text than the title above it, which stays the title. */
function titleAbove(
  lines: readonly Line[],
  open: readonly number[],
  from: number,
  best: number,
  hits: (at: number) => number,
): number {
  const above = best - 1;
  if (above < from || open[best]! - open[above]! > farthest) return best;
  // "Up next": the title of another story.
  if (tailHeads.hasNearly(lines[open[above]! - 1]?.key ?? '', LONGEST_HEAD)) return best;
  const { text } = lines[open[above]!]!;
  const isTitle =
    !isSubjectList(text) &&
    text.length >= 12 &&
    text.split(/\s+/).length >= 4 &&
    !endsLikeSentence(text) &&
    !isBareByline(text);
  return isTitle && hits(above) >= 2 ? above : best;
}
