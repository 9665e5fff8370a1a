import { fold } from '../text/fold';
import { findDates, weekdayOf } from './find-dates';
import { prepare } from './forms/prepare';
import { severalIn } from './forms/several';
import type { Piece } from './lay-out';
import { readLayout } from './layout';
import type { Layout } from './layout';
import { isProse } from './lines';
import type { Line } from './lines';
import type { TurnLine, Turns } from './turns/turn-line';
import { kindOfOther } from './other-texts';
import { kindOfStory } from './stories';
import { isWhole } from './top';
import { reportingWords } from './words';

/** Whether a text reads like a news article, and why or why not, in plain words. */
export interface Likeness {
  readonly article: boolean;
  readonly reason: string;
}

/** The beginning tells; a huge file is not read to its end. */
const sampleSize = 24_000;
const shortest = 250;
/** Where a file has several articles, each may be an item of a few lines. */
const shortestOfSeveral = 150;
/** Points that a text needs; each sign of an article brings some. */
const enough = 4;

interface Sign {
  readonly points: number;
  readonly words: string;
}

/** Reads the beginning of a plain text and says whether it is a news article, in any of the languages known. */
export function looksLikeArticle(text: string): Likeness {
  const whole =
    text.length > sampleSize ? text.slice(0, sampleSize).replace(/[^\n]*$/, '') || text.slice(0, sampleSize) : text;
  const several = severalIn(whole);
  const first = several?.find(({ start, end }) => end - start >= shortest) ?? several?.[0];
  const cut = first ? whole.slice(first.start, first.end) : whole;
  const sample = prepare(cut)?.text ?? cut;
  if (sample.trim().length < (several ? shortestOfSeveral : shortest))
    return { article: false, reason: 'it is too short to tell' };

  if (isBinary(sample)) return { article: false, reason: 'it is no plain text' };
  return judge(readLayout(sample));
}

/**
 * The same of a text that was read.
 * @param layout of its first article
 */
export const likenessOf = (text: string, layout: Layout | undefined): Likeness =>
  layout && text.length <= sampleSize && layout.text.trim().length >= shortest && !isBinary(layout.text)
    ? judge(layout)
    : looksLikeArticle(text);

const isBinary = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4000));

function judge({ text, lines, turns, pieces }: Layout): Likeness {
  const other = kindOfOther(text, lines);
  const talk = isConversation(lines, turns);
  if (other !== null && !(talk && likeTalk.has(other) && saysSentences(turns!)))
    return { article: false, reason: `it looks like ${other}` };
  const bodies = pieces.filter((piece) => piece.kind === 'body');
  if (isConversation(lines, turns))
    return { article: true, reason: 'it has the turns of an interview or a transcript' };
  const posts = new Set([...(turns?.at.values() ?? [])].filter(isPost).map(({ start }) => start));
  const beside = linesBeside(lines, pieces).filter(({ start }) => !posts.has(start));
  if (!isWritten(beside, isProse) && !(isFramed(pieces) && isWritten(bodies, isWhole, framedParagraph)))
    return { article: false, reason: 'it has few paragraphs of whole sentences' };
  const story = kindOfStory(
    lines.slice(0, topLines).map((line) => line.text),
    pieces
      .filter(({ kind, inTail }) => !inTail && (kind === 'headline' || kind === 'dek' || kind === 'body'))
      .map((piece) => piece.text),
    pieces.some(({ kind, published }) => published || /^(?:dateline|byline|credit|caption)$/.test(kind)),
  );
  if (story !== null) return { article: false, reason: `it looks like ${story}` };
  const signs = [...signsOfLayout(pieces), ...signsOfText(bodies)];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const names = signs.map((sign) => sign.words);
  if (points < enough)
    return {
      article: false,
      reason:
        names.length === 0
          ? 'it has no sign of a news article'
          : `it has too few signs of a news article: ${names.join(', ')}`,
    };
  return { article: true, reason: `it has ${names.join(', ')}` };
}

/** A post within an article, and what a network puts around it. */
const isPost = ({ style }: TurnLine): boolean => style === 'post' || style === 'direction';

/** So many lines stand at the top of a text. */
const topLines = 5;

/** A headline with its writer or day above the text: what stands around them is the page. */
function isFramed(pieces: readonly Piece[]): boolean {
  const headline = pieces.findIndex(({ kind }) => kind === 'headline');
  const body = pieces.findIndex(({ kind }) => kind === 'body');
  return headline >= 0 && pieces.some(({ kind }, at) => at < body && /^(?:byline|dateline|credit)$/.test(kind));
}

/** The lines that are none of the page's; a first one that is no paragraph is a headline. */
function linesBeside(lines: readonly Line[], pieces: readonly Piece[]): readonly Line[] {
  const ofPage = linesOfPage(pieces);
  return lines.filter((line, at) => isProse(line) || (at > 0 && !ofPage.has(line.start)));
}

/** So many lines of a site's navigation make a page, and what stands above its headline is the page's, too. */
const fewestOfSite = 5;

/** The starts of the lines that stand around an article. */
function linesOfPage(pieces: readonly Piece[]): ReadonlySet<number> {
  const isPage = pieces.filter(({ ofSite }) => ofSite).length >= fewestOfSite;
  return new Set(
    pieces
      .filter(({ inTail, ofSite, kind }) => inTail || (isPage && (ofSite || kind === 'boilerplate')))
      .map(({ start }) => start),
  );
}

/** A single paragraph of so many characters may be a whole article on one line; fewer, where a page frames it. */
const [longParagraph, framedParagraph] = [420, 250];
/** So much of an article is whole sentences. */
const leastProse = 0.55;

type Worded = Pick<Line, 'text'>;

/** Whether lines are paragraphs of whole sentences for the most part. */
function isWritten(lines: readonly Worded[], isSentence: (line: Worded) => boolean, least = longParagraph): boolean {
  const prose = lines.filter(isSentence);
  return (prose.length > 1 || weigh(prose) >= least) && weigh(prose) >= leastProse * Math.max(1, weigh(lines));
}

/** What a transcript with times or dashes looks like at first sight. */
const likeTalk = new Set(['a chat', 'a list', 'a log', 'an outline or a manual']);

/** What a voice says in characters; less where so many of the lines ask. */
const [sentence, shortAnswer, asking] = [60, 20, 0.3];

/** Voices say whole sentences under a headline; a chat's lines are short. */
function saysSentences({ lines, at }: Turns): boolean {
  const spoken = lines.filter((_line, place) => at.get(place)?.words);
  const asked = spoken.filter(({ text }) => /\?["”)]*$/.test(text)).length;
  const least = asked >= spoken.length * asking ? shortAnswer : sentence;
  return !at.has(0) && weigh(spoken) > spoken.length * least && spoken.every(({ text }) => /[.!?…]["”)]*$/.test(text));
}

/** Those who speak in turns below a headline, or the marks with which broadcasters write their programmes down. */
function isConversation(lines: readonly Line[], turns: Turns | null): boolean {
  if (!turns || turns.at.size < 4) return false;
  const spoken = turns.lines.filter((_line, at) => turns.at.get(at)?.style !== 'direction');
  const labelled = [...turns.at.values()].filter(({ style }) => style !== 'direction');
  // A name on a line of its own has its words on another.
  const own = labelled.filter(({ style }) => style === 'above').length;
  if (labelled.length < 4 || labelled.length + own < spoken.length * 0.3) return false;
  const size = weigh(turns.lines.filter(({ start }) => start >= labelled[0]!.start));
  if (size < labelled.length * 25) return false;
  const marked =
    lines.some(({ text }) =>
      /^\((?:CROSSTALK|BEGIN|END|LAUGHTER|APPLAUSE|COMMERCIAL)\b|^UNIDENTIFIED (?:FE)?MALE\b|^[^:]{2,60}\((?:voice-?over|on camera)\):/.test(
        text,
      ),
    ) ||
    lines
      .slice(0, 12)
      .some(({ text }) =>
        /\b(?:transcript|interview|hearing|Q&A|questions and answers|debated on|(?:council|assembly|house) debates?|(?:earnings|results|conference) call|Hansard|Official Report|(?:near-)?verbatim|Senate|Parliament|Questions without Notice|Question Time|(?:press|news) (?:briefing|conference))\b/i.test(
          text,
        ),
      );
  const [head] = lines;
  return marked || (!turns.at.has(0) && head!.text.length >= 20 && !/[.:;,]["”)]*$/.test(head!.text));
}

const weigh = (lines: readonly Worded[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

function signsOfLayout(pieces: readonly Piece[]): readonly Sign[] {
  const has = (test: (piece: Piece) => boolean): boolean => pieces.some(test);
  const signs: Sign[] = [];
  const body = pieces.findIndex((piece) => piece.kind === 'body');
  const headline = pieces.findIndex((piece) => piece.kind === 'headline');
  if (headline >= 0 && body > headline && pieces[headline]!.text.length >= 15)
    signs.push({ points: 1, words: 'a headline' });
  if (has((piece) => piece.kind === 'dateline' && !piece.published)) signs.push({ points: 3, words: 'a dateline' });
  if (has((piece) => piece.kind === 'dateline' && piece.published))
    signs.push({ points: 2, words: 'a date of publishing' });
  if (has((piece) => piece.kind === 'byline')) signs.push({ points: 2, words: 'the name of its author' });
  if (has((piece) => piece.kind === 'credit')) signs.push({ points: 2, words: 'a credit' });
  if (has((piece) => piece.kind === 'caption')) signs.push({ points: 2, words: 'a caption' });
  if (has((piece) => piece.inTail)) signs.push({ points: 2, words: 'links to other articles' });
  else if (has(({ ofSite }) => ofSite)) signs.push({ points: 1, words: 'words of a site' });
  return signs;
}

/** "Coach Dan Reeve said", "said Pia Stroh", "police said": so many different ones. A novel's people have one name each. */
const fewestTellers = 2;
const teller =
  /(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+),? (?:said|says|told)\b|\b(?:said|says)(?: \p{Ll}+){0,3}(?: \p{Lu}\p{L}+\.?)? (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)|\b(police|prosecutors|officials|authorities|ministry|department|council|spokes\w+) said\b/gu;

function tellers(text: string): number {
  return new Set([...text.slice(0, 12_000).matchAll(teller)].map((one) => one[1] ?? one[2] ?? one[3]!)).size;
}

function signsOfText(bodies: readonly Piece[]): readonly Sign[] {
  const signs: Sign[] = [];
  const text = bodies.map((piece) => piece.text).join('\n');
  const reporting = reportingWords.distinctIn(fold(text));
  const long = text.length > 1500;
  if (reporting >= (long ? 11 : 8)) signs.push({ points: 3, words: 'words of reporting' });
  else if (reporting >= (long ? 7 : 5)) signs.push({ points: 2, words: 'words of reporting' });
  else if (reporting >= 3) signs.push({ points: 1, words: 'some words of reporting' });
  if (reporting >= 2 && /["“«„][^"”»“]{12,}["”»“]/.test(text.slice(0, 12_000)))
    signs.push({ points: 1, words: 'quotations' });
  if (tellers(text) >= fewestTellers) signs.push({ points: 1, words: 'who told what' });
  const names =
    text.slice(0, 6000).match(/(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’']{2,}(?: \p{Lu}[\p{L}.’']{1,20}){1,3}/gu) ?? [];
  if (names.length >= 3 && names.length >= Math.min(text.length, 6000) / 700)
    signs.push({ points: 1, words: 'full names' });
  const words = text.slice(0, 6000).match(/\p{L}+/gu) ?? [];
  if (
    words.some((word) => /^\p{Lu}|^\p{Lo}/u.test(word) && word.length > 4 && weekdayOf(word) !== null) ||
    findDates(text.slice(0, 6000)).length > 0
  )
    signs.push({ points: 1, words: 'dates' });
  return signs;
}
