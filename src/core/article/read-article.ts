import { agencyId } from '../language/agencies';
import { fold, keyOf } from '../text/fold';
import { isOutletName } from './title';
import { stampParts } from './date-lines';
import { detectLanguage } from '../language/detect';
import type { ArticleInfo, Block, BlockKind } from '../model';
import { readersDate, dateOf } from './article-date';
import { statesDay, updatedDay } from './published-day';
import { authorsOf } from './authors';
import { chainOf, outletsInText, outletsOf } from './chain';
import { slug } from './dateline';
import { readLayout } from './layout';
import type { Layout } from './layout';
import type { Piece } from './lay-out';
import { hasDigit } from '../text/letters';
import { daysAmongNames } from './top-days';
import { publishedLabels, subjectWords } from './words';
import type { TurnLine } from './turns/turn-line';

/** The layout of a saved article. Blocks are sorted, do not overlap, and cover every non-blank line. */
export interface Article extends ArticleInfo {
  readonly language: string;
  readonly blocks: readonly Block[];
  /** The lines that show who speaks in an interview or a transcript, in text order. */
  readonly turns: readonly TurnLine[];
}

/** A shorter body line may be a word of the page. */
const shortestProse = 60;

const ofKind = (pieces: readonly Piece[], kind: BlockKind): readonly Piece[] =>
  pieces.filter((piece) => piece.kind === kind);

/** Sites of the broadcaster offer four sizes of a picture's code, and its captions open with a place and two hyphens. */
function broadcaster(pieces: readonly Piece[]): readonly string[] {
  const sizes = ofKind(pieces, 'boilerplate').filter((piece) => /^(?:XS|SM|MD|LG)$/.test(piece.text)).length;
  const captions = ofKind(pieces, 'caption').some((piece) =>
    /^\p{Lu}[\p{Lu} ,.’'-]+ -- /u.test(piece.text.slice(0, 60)),
  );
  return sizes >= 3 && captions ? ['rferl'] : [];
}

/** The paper whose name stands above the title, if the page says below that it is its own. */
function publisher(pieces: readonly Piece[]): readonly string[] {
  const headline = pieces.findIndex(({ kind }) => kind === 'headline');
  const above = pieces
    .slice(0, Math.max(0, headline))
    .filter(({ kind, text }) => kind === 'boilerplate' && isOutletName(text));
  const own = above.find(({ text: name }) =>
    pieces.some(({ text }) => text.length < longestNotice && text.includes(name) && ownership.test(text)),
  );
  return own ? [agencyId(fold(own.text)) ?? slug(own.text)] : [];
}

const longestNotice = 250;
const ownership = /©|\(c\)|\bcopyright\b|all rights reserved|\bprinted from\b/i;

/**
 * Reads the layout of a saved article.
 * @param text as given, any line ends
 * @param date the reader's own word on the date (`2020-11-03`, `2020-11`, `2020`), above all else
 */
export function readArticle(text: string, date?: string): Article {
  return articleOf(readLayout(text), date);
}

/** The article that is laid out so. */
export function articleOf({ turns, pieces, datelines }: Layout, date?: string): Article {
  const texts = (kind: BlockKind): readonly string[] =>
    ofKind(pieces, kind)
      .filter((piece) => !piece.inTail)
      .map((piece) => piece.text);
  const bodies = texts('body');
  // A page's menu may have names in another language: the paragraphs tell, where there are any.
  const prose = bodies.filter((body) => body.length >= shortestProse);
  const language = detectLanguage(
    sample([...texts('headline'), ...texts('dek'), ...(prose.length > 0 ? prose : bodies)]),
  );
  const headline = pieces.find((piece) => piece.kind === 'headline');
  const notes = [...ofKind(pieces, 'boilerplate'), ...ofKind(pieces, 'credit')].map((piece) => piece.text);
  const credits = texts('credit').map(outletsOf);
  const reported = datelines.flatMap((dateline) => dateline.agencies);
  const stamps = publishedLines(pieces);
  const dayOf = stamps.length > 0 ? stamps : texts('credit').flatMap(stampParts).filter(isLabelledDay);
  const stated = dayOf.length > 0 || !headline ? dayOf : inTrail(pieces, headline);
  const published = stated.length > 0 || datelines.some(({ date }) => date !== null) ? stated : daysAmongNames(pieces);
  const bylines = texts('byline');
  const updated = updatedDay([...published, ...bylines]);
  const authors = authorsOf([
    ...bylines,
    ...published
      .flatMap(stampParts)
      .map((part) => /\bby \p{Lu}.*$/u.exec(part)?.[0] ?? part)
      .filter((part) => /^\W{0,3}(?:by\s|(?:text|words|author)\s?:\s?)\p{Lu}/iu.test(part)),
  ]);
  return {
    language,
    ...(updated === null ? {} : { updated }),
    ...(authors.length > 0 ? { authors } : {}),
    headline: headline ? { start: headline.start, end: headline.end } : null,
    date:
      (date === undefined ? null : readersDate(date)) ??
      dateOf(
        {
          datelines: datelines.flatMap((dateline) => (dateline.date ? [dateline.date] : [])),
          published,
          bylines,
          captions: texts('caption'),
          bodies,
          headline: headline?.text ?? null,
          isTalk: turns !== null,
          notes,
        },
        language,
      ),
    place: datelines.find((dateline) => dateline.place !== null)?.place ?? placeBehindDay(published),
    chain: chainOf(
      broadcaster(pieces),
      publisher(pieces),
      ...credits.slice(0, 1),
      bylines.flatMap(outletsOf),
      reported,
      ...credits.slice(1),
      outletsInText(bodies),
    ),
    turns: turns ? [...turns.at.values()] : [],
    blocks: pieces.map(({ kind, start, end, reason, section }) =>
      section ? { kind, start, end, reason, section } : { kind, start, end, reason },
    ),
  };
}

/** "Published - May 13, 2021 05:04 pm IST - Lake City": a page that has no dateline names the place behind the day. */
function placeBehindDay(published: readonly string[]): string | null {
  for (const line of published) {
    const place =
      /^(?:Published|Posted)\b.*\d{4}.*\b[A-Z]{2,4}\s[-–—]\s(\p{Lu}[\p{L}’'.]+(?: \p{Lu}[\p{L}’'.]+){0,2})$/u.exec(
        line,
      )?.[1];
    if (place !== undefined && !subjectWords.has(keyOf(place)) && !isOutletName(place)) return place;
  }
  return null;
}

/** "Source: The Dial | Date: 4 March 2021": one part of a credit; "Source: The Grenby Dial, March 4, 2021". */
const isLabelledDay = (part: string): boolean =>
  part.includes(':') &&
  (publishedLabels.opening(keyOf(part)) !== null ||
    isOutletName(
      /^\W{0,2}source\s?:\s?([^,(|]{4,40}?)\s?[,(|]\s?[^,]{0,4}\p{L}{3,9}\.? ?\d{1,2},? \d{4}\)?$/iu.exec(part)?.[1] ??
        '',
    ));

/** "Home > News > 4 March 2021 > Ferry sinks": the parts of a page's trail that leads to the article itself. */
function inTrail(pieces: readonly Piece[], headline: Piece): readonly string[] {
  const above = pieces.slice(0, pieces.indexOf(headline));
  return above.flatMap(({ kind, text }) => {
    const parts = kind === 'boilerplate' ? text.split(/\s[>›»]\s/) : [];
    return parts.length > 2 && keyOf(parts.at(-1)!) === keyOf(headline.text) ? parts.slice(0, -1) : [];
  });
}

/** The lines that give a day of publishing. Those around another story do not count where the article has its own. */
function publishedLines(pieces: readonly Piece[]): readonly string[] {
  const headline = pieces.findIndex(({ kind }) => kind === 'headline');
  const prose = pieces.findIndex(({ kind, text }) => kind === 'body' && text.length >= shortestProse);
  const body = prose < 0 ? pieces.findIndex(({ kind }) => kind === 'body') : prose;
  const isStamp = (piece: Piece | undefined): piece is Piece => piece?.kind === 'dateline' && piece.published;
  const all = pieces.flatMap((piece, at) => {
    if (!isStamp(piece)) return [];
    const above = pieces[at - 1];
    // "Updated:" on a line of its own says what the day below it is.
    return [{ at, text: isStamp(above) && !hasDigit(above.text) ? `${above.text} ${piece.text}` : piece.text }];
  });
  const own = all.filter(({ at }) => at > headline && at < body).map(({ text }) => text);
  return headline >= 0 && statesDay(own) ? own : all.map(({ text }) => text);
}

/** Enough of the article's own words to tell its language. */
function sample(texts: readonly string[]): string {
  let size = 0;
  const taken: string[] = [];
  for (const text of texts) {
    if (size > 6_000) break;
    taken.push(text.slice(0, 6_000));
    size += text.length;
  }
  return taken.join('\n');
}
