import type { BlockReason } from '../model';
import { fold, keyOf } from '../text/fold';
import { fewestEntries, isHour, topOf } from './choose-headline';
import { readDateline } from './dateline';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse, nameAlone } from './lines';
import type { Line } from './lines';
import { isMasthead, isOver } from './masthead';
import { titleAgain } from './title';
import { isBareByline, isPost, isWriterAlone, isWriterWithPost } from './writer-lines';

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

/** The first entry of a live page, below its hour. */
const isEntry = (lines: readonly Line[], at: number): boolean =>
  isHour(lines[at - 1]?.text ?? '') &&
  lines.filter(({ text }) => isHour(text)).length > fewestEntries &&
  endsLikeSentence(lines[at]!.text);

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
  const found =
    titleAgain(lines, open, at) ?? topOf(lines, natures, open, at, firstByline(natures, open[at]!), firstTurn);
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
      (bylines.size === 0 &&
        isWriterAlone(line.text) &&
        (isProse(lines[next]!) || isPost(lines[here + 1]) || natures[here + 1]?.is === 'published')) ||
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
