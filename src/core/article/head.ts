import { givenNames } from '../language/english/given-names';
import type { BlockReason } from '../model';
import { fold, keyOf } from '../text/fold';
import { readDateline } from './dateline';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse, nameAlone } from './lines';
import type { Line } from './lines';
import { isMasthead, isOver } from './masthead';
import { titleAgain } from './title';
import { subjectWords, tailHeads } from './words';

/** How the top of an article is laid out; numbers are places in the list of lines. */
export interface Head {
  /** The name of the site or office above everything, if it stands over a word of navigation. */
  readonly masthead: number | null;
  readonly headline: number | null;
  /** Lines above the headline that are none of the article. */
  readonly above: ReadonlySet<number>;
  readonly deks: ReadonlyMap<number, BlockReason>;
  readonly bylines: ReadonlySet<number>;
  /** The first line of the body; the number of lines where there is none. */
  readonly body: number;
}

/** Longer than any headline. */
const longestHeadline = 260;

function isHeadline(line: Line): boolean {
  const { text } = line;
  if (text.length > longestHeadline) return false;
  if (readDateline(text, true) && (text.length > 90 || endsLikeSentence(text))) return false;
  // Two whole sentences and more are a paragraph already.
  return !(text.length > 150 && /[.!?]["”]?$/.test(text) && /[.!?]["”]?\s+\p{Lu}/u.test(text));
}

const words = (text: string): string[] => keyOf(text.slice(0, 600)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a paragraph holds (nearly) all of a sentence: three quarters of its pairs of words. */
function repeatedIn(pairs: ReadonlySet<string>, mayRepeat: (text: string) => boolean, paragraph: string): boolean {
  if (pairs.size < 5 || !mayRepeat(paragraph)) return false;
  const there = new Set<string>();
  const tokens = fullWords(paragraph);
  for (let at = 1; at < tokens.length; at++) there.add(`${tokens[at - 1]} ${tokens[at]}`);
  let count = 0;
  for (const pair of pairs) if (there.has(pair)) count++;
  return count >= pairs.size * 0.75;
}

const fullWords = (text: string): string[] => keyOf(text.slice(0, 3000)).match(/[\p{L}\p{N}]+/gu) ?? [];

function pairsOf(text: string): ReadonlySet<string> {
  const tokens = words(text);
  return new Set(tokens.slice(1).map((word, at) => `${tokens[at]!} ${word}`));
}

/** A paragraph that stands twice, word for word and apart, is no dek the first time. */
const isOwnWords = (text: string, other: string, beside: boolean): boolean => beside || text !== other;

/** How far down a dek's sentence is looked for. */
const reach = 60;

const bareByline =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|van|von|der|bin|al) )?\p{Lu}[\p{L}\p{M}'’-]+){1,2}(?:(?:,| in| \||[,;] for) \p{Lu}[\p{L}\p{M}'’ -]{2,30}){1,2}$/u;

/** "Petra Lang Transport correspondent": the writer and the post on one line. */
const writerWithPost =
  /^(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}\.)?(?: (?:de|van|von|der|bin|al))?(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2},? (?:in \p{Lu}\p{L}+,? )?(?:(?:[\p{L}’'-]+ (?:and [\p{L}’'-]+ )?){0,3}(?:correspondent|reporter|editor|columnist|staff writer)|in \p{Lu}\p{L}+)$/u;
const isWriterWithPost = (text: string): boolean =>
  text.length <= 80 && givenNames.has(writerWithPost.exec(text)?.[1]?.toLowerCase() ?? '');

/** "News Feed, Energy, Norvia": the subjects of a page above its title. */
const isSubjectList = (text: string): boolean => {
  const items = text.split(/,\s|\s?[|•·/]\s?/);
  const few = items.length === 2 && /[|•·/]/.test(text) && items.some((item) => subjectWords.has(keyOf(item)));
  return (items.length > 2 || few) && items.every((item) => /^\p{Lu}/u.test(item) && item.split(' ').length <= 2);
};

const isBareByline = (text: string): boolean => text.length <= 60 && bareByline.test(text);

/** "Political correspondent" below a writer's name. */
const isPost = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= 50 &&
  /\b(?:correspondent|reporter|editor|staff writer|columnist|bureau chief)\b/i.test(line.text) &&
  !/[.!?]$/.test(line.text);

/** "Maeve Dillon" alone below the headline: a given name tells that somebody is named, and wrote it. */
const isWriterAlone = (text: string): boolean =>
  text.length <= 40 && givenNames.has(nameAlone.exec(text)?.[1]?.toLowerCase() ?? '');

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

/**
 * The place in `open` of the line that says what the text below is about. The first line stays unless it shares no word
 * with the text and another one above the text does.
 */
function topOf(lines: readonly Line[], open: readonly number[], from: number, byline: number): number {
  const limit = Math.min(open.length, from + choices);
  let body = from;
  while (
    body < limit &&
    !isProse(lines[open[body]!]!) &&
    !isSaying(lines[open[body]!]!) &&
    !(endsLikeSentence(lines[open[body]!]!.text) && lines[open[body]!]!.text.length > 45)
  )
    body++;
  return pickFirst(lines, open, from, body, byline);
}

/** "14:05 GMT" alone on a line heads an entry of a live blog. */
const clockAlone = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,4}\)?)?$/i;
const fewestEntries = 2;
/** "0:00" is a player's. */
const isHour = (text: string): boolean => clockAlone.test(text) && !/^0{1,2}:00$/.test(text);

/** The first entry of a live page, below its hour. */
const isEntry = (lines: readonly Line[], at: number): boolean =>
  isHour(lines[at - 1]?.text ?? '') &&
  lines.filter(({ text }) => text.length < 16 && isHour(text)).length > fewestEntries &&
  endsLikeSentence(lines[at]!.text);

/** The title of a live blog says little of what its last entry is about. */
const isLiveTitle = (lines: readonly Line[], open: readonly number[], from: number, body: number): boolean =>
  lines.slice(open[from]! + 1, open[body]).some(({ text }) => isHour(text)) &&
  lines[open[from]!]!.text.includes(' ') &&
  lines.filter(({ text }) => text.length < 16 && isHour(text)).length >= fewestEntries;

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
  const listed = isSubjectList(lines[open[from]!]!.text);
  // An interview is headed by words of it.
  const quoted = /^["“«][^"“”«»]{12,}["”»]$/u.test(lines[open[from]!]!.text);
  if ((first >= 2 && !listed) || quoted || isLiveTitle(lines, open, from, body)) return from;
  let best = from;
  let most = listed ? 0 : first;
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

/** The place of the first line below another one that names the writer; the number of lines where none does. */
function firstByline(natures: readonly Nature[], from: number): number {
  const at = natures.findIndex(({ is }, place) => place > from && is === 'byline');
  return at < 0 ? natures.length : at;
}

/**
 * Finds headline, deks and bare bylines.
 * @param open the places of the lines that are neither navigation nor captions nor the like, in order
 * @param firstTurn the place of a talk's first turn, below which nothing heads the text
 * @param opensSpoken whether that turn is the first line of all, and what stands below it is spoken
 */
export function readHead(
  lines: readonly Line[],
  natures: readonly Nature[],
  open: readonly number[],
  firstTurn = lines.length,
  opensSpoken = false,
): Head {
  const deks = new Map<number, BlockReason>();
  const bylines = new Set<number>();
  let at = 0;
  const first = open[0];
  if (first === undefined)
    return { masthead: null, headline: null, above: new Set(), deks, bylines, body: lines.length };
  let headline: number | null = null;
  let masthead: number | null = null;
  const second = open[1];
  const below = lines[first + 1];
  if (below && isOver(lines[first]!, below) && second !== undefined && !isProse(lines[second]!)) {
    const next = second === first + 1 ? 2 : 1;
    if (open[next] !== undefined) {
      masthead = first;
      at = next;
    }
  } else if (isMasthead(lines, natures, open)) {
    masthead = first;
    at = 1;
  }
  const found = titleAgain(lines, open, at) ?? topOf(lines, open, at, firstByline(natures, open[at]!));
  const above = new Set(open.slice(at, found));
  at = found;
  const top = open[at]!;
  if (isHeadline(lines[top]!) && !opensSpoken) {
    headline = top;
    at++;
  }
  for (; headline !== null && at + 1 < open.length; at++) {
    const here = open[at]!;
    const line = lines[here]!;
    const next = open[at + 1]!;
    if (here > firstTurn || isEntry(lines, here)) break;
    if (line.text === lines[headline]!.text) continue;
    if (
      isBareByline(line.text) ||
      isWriterWithPost(line.text) ||
      (nameAlone.test(line.text) && lines[here + 1]?.text === '|') ||
      (bylines.size === 0 && isWriterAlone(line.text) && (isProse(lines[next]!) || isPost(lines[here + 1]))) ||
      (bylines.has(here - 1) && isPost(line))
    ) {
      bylines.add(here);
      continue;
    }
    const why = dekReason(lines, natures, open, at, here, next);
    if (why === null) break;
    deks.set(here, why);
  }
  return { masthead, headline, above, deks, bylines, body: open[at] ?? lines.length };
}

function dekReason(
  lines: readonly Line[],
  natures: readonly Nature[],
  open: readonly number[],
  at: number,
  here: number,
  next: number,
): BlockReason | null {
  const { text } = lines[here]!;
  if (text.length > 400 || readDateline(text, true)) return null;
  if (text.length >= 40) {
    const pairs = pairsOf(text);
    // Most paragraphs are ruled out by the longest words alone.
    const long = words(text)
      .sort((a, b) => b.length - a.length)
      .slice(0, 4);
    const mayRepeat = (paragraph: string): boolean => {
      const folded = fold(paragraph.slice(0, 3000));
      return long.filter((word) => folded.includes(word)).length >= long.length - 1;
    };
    for (const place of open.slice(at + 1, at + 1 + reach))
      if (isOwnWords(text, lines[place]!.text, place === next) && repeatedIn(pairs, mayRepeat, lines[place]!.text))
        return { code: 'dek-again' };
  }
  // A name alone on a line ("Jane Roe, Vienna") does not part the dek from the text.
  const isWriter = (place: number): boolean =>
    isBareByline(lines[place]!.text) ||
    isWriterWithPost(lines[place]!.text) ||
    isWriterAlone(lines[place]!.text) ||
    isPost(lines[place]);
  const after = open.slice(at + 1, at + 4).find((place) => !isWriter(place)) ?? next;
  const follower = lines[after]!;
  const opener = readDateline(follower.text, true);
  if (opener && opener.length < follower.text.length) return { code: 'dek-above-dateline' };
  for (let between = here + 1; between < after; between++) {
    const { is } = natures[between]!;
    if ((is === 'byline' || is === 'published' || is === 'text') && isProse(follower))
      return { code: 'dek-above-author' };
  }
  const bulleted = /^[-•*–—·\d]/.test(text);
  if (
    !bulleted &&
    !endsLikeSentence(text) &&
    text.length >= 20 &&
    text.length <= 250 &&
    isProse(follower) &&
    !/["”»]$/.test(text)
  )
    return { code: 'dek-alone' };
  return null;
}
