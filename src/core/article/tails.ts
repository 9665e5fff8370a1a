import type { Nature } from './line-rules';
import type { Line } from './lines';
import { isProse } from './lines';

/** Words that carry meaning, cut to their first letters so that endings do not count. */
function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.slice(0, 4000).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu))
    if (word.length >= 4) words.add(word.toLowerCase().slice(0, 6));
  return words;
}

/** Names, roughly: words with a capital that do not open a sentence. */
function names(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.slice(0, 4000).matchAll(/(?<=[\p{L},;’'] )\p{Lu}[\p{L}\p{M}]{2,}/gu))
    found.add(match[0].slice(0, 7));
  return found;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** A short paragraph is one of the article, too. */
const isSentence = (text: string): boolean =>
  text.length >= 40 && /[.!?]["”»]?$/.test(text) && /^\p{Lu}|^["“«]/u.test(text);

/** A notice above a page's menu is no article that a tail could follow, in characters. */
const shortestArticle = 120;

/** How much of the article is remembered, in characters: enough to know its names, and linear. */
const memory = 40_000;

/**
 * Which lines stand under the heading of a tail ("Related articles", "Popular"), from the head on. A tail ends where
 * the article clearly goes on: prose that is no teaser of the title above it, and that speaks of the article's names.
 * @returns for each line the head it stands under (the index of that line), or null
 */
export function findTails(lines: readonly Line[], natures: readonly Nature[]): readonly (number | null)[] {
  const under: (number | null)[] = lines.map(() => null);
  // Most texts have none, and the names of the article need not be known.
  if (!natures.some(({ is }) => is === 'tailHead')) return under;
  const articleNames = new Set<string>();
  let remembered = 0;
  let proseSeen = 0;
  let proseSize = 0;
  let head: number | null = null;
  let ended = false;
  /** The lines of the region since its head that could be a teaser's title. */
  let titles: Line[] = [];
  let teaserNames = new Set<string>();
  let teasers = 0;
  for (const [index, line] of lines.entries()) {
    const nature = natures[index]!;
    // Readers' programs say where a list of links ends.
    if (head !== null && !ended && line.key === 'end of list') {
      under[index] = head;
      head = null;
      continue;
    }
    if (nature.is === 'tailHead') {
      const sure = proseSeen > 3 || (!nature.last && proseSize > shortestArticle) || !mostBelow(lines, index);
      const enough = proseSeen > (nature.last ? 1 : 0) && sure;
      if (enough) {
        head = index;
        ended ||= nature.last;
      }
      titles = [];
      if (enough || head !== null) under[index] = index;
      continue;
    }
    if (head === null) {
      if (nature.is !== 'text') continue;
      if (isProse(line) || isSentence(line.text)) {
        proseSeen++;
        proseSize += line.text.length;
      }
      if (remembered < memory) {
        remembered += line.text.length;
        for (const name of names(line.text)) articleNames.add(name);
      }
      continue;
    }
    const prose = nature.is === 'text' && isProse(line);
    if (!ended && proseSeen > 0 && isBehindCard(lines, natures, index, head, titles, articleNames)) {
      head = null;
      continue;
    }
    if (
      prose &&
      !ended &&
      (goesOn(line, titles, articleNames, teaserNames, teasers) ||
        (teasers === 0 && titles.length > 0 && !isTeaser(line, titles) && runsOn(lines, natures, index, articleNames)))
    ) {
      head = null;
      teasers = 0;
      teaserNames = new Set();
      continue;
    }
    under[index] = head;
    if (prose) {
      teasers++;
      teaserNames = new Set([...names(line.text)]);
      titles = [];
    } else if (nature.is === 'text') {
      titles = [...titles.slice(-3), line];
    }
  }
  return under;
}

const oneCard = /^(?:related(?: (?:article|story|news|post))?|see also|read also|also read|read more|watch|listen)$/;

/**
 * "Related article" / "Storm breaks window" / "The harbour master said …": under such a head stands one title, and the article goes on
 * where a sentence is none of its teaser.
 */
function isBehindCard(
  lines: readonly Line[],
  natures: readonly Nature[],
  at: number,
  head: number,
  titles: readonly Line[],
  articleNames: ReadonlySet<string>,
): boolean {
  const line = lines[at]!;
  if (natures[at]!.is !== 'text' || !isSentence(line.text) || at !== head + 2 || titles.length !== 1) return false;
  if (!oneCard.test(lines[head]!.key) || isSentence(titles[0]!.text) || isTeaser(line, titles)) return false;
  const below = natures[at + 1]?.is;
  const goes = below === 'credit' || (below === 'text' && isSentence(lines[at + 1]!.text));
  return goes || shared(names(line.text), articleNames) > 0;
}

/** Whether prose speaks of the title above it. */
function isTeaser(line: Line, titles: readonly Line[]): boolean {
  const last = titles.at(-1);
  if (!last) return false;
  // A title that stands twice is a card's: picture and heading have the same words.
  if (titles.at(-2)?.text === last.text) return true;
  const title = contentWords(last.text);
  return title.size > 0 && shared(title, contentWords(line.text)) >= Math.max(2, title.size * 0.34);
}

const saying = /^["“][^"“”]{12,}[,?!]["”] (?:(?:said|says)\b|(?:\p{L}[\p{L}.’'-]* ){1,6}(?:said|says)\b)/u;

/** How many lines below are looked at. */
const ahead = 6;

/** Paragraph after paragraph without a title between: no list of teasers, if the article's names come again in them. */
function runsOn(
  lines: readonly Line[],
  natures: readonly Nature[],
  from: number,
  articleNames: ReadonlySet<string>,
): boolean {
  let run = 0;
  const found = new Set<string>();
  for (let at = from; at < Math.min(lines.length, from + ahead); at++, run++) {
    const line = lines[at]!;
    if (natures[at]!.is !== 'text' || !(isProse(line) || isSentence(line.text))) break;
    for (const name of names(line.text)) if (articleNames.has(name)) found.add(name);
  }
  // A teaser does not begin with what somebody says: “My classroom was at 39 degrees,” said Bea Holm.
  return run >= 2 && (found.size >= 1 || run >= 3 || saying.test(lines[from]!.text));
}

/** Whether most of a page's prose stands below a line: then it is a link to the comments and no heading of them. */
function mostBelow(lines: readonly Line[], at: number): boolean {
  let above = 0;
  let below = 0;
  for (const [index, line] of lines.entries()) {
    if (!isProse(line)) continue;
    if (index < at) above += line.text.length;
    else below += line.text.length;
  }
  return below > above * 2;
}

function goesOn(
  line: Line,
  titles: readonly Line[],
  articleNames: ReadonlySet<string>,
  teaserNames: ReadonlySet<string>,
  teasers: number,
): boolean {
  const last = titles.at(-1);
  if (isTeaser(line, titles)) return false;
  const own = names(line.text);
  const known = shared(own, articleNames);
  const opensAsContinuation = /^(?:["“«]|(?:He|She|They|It|The|But|However|Meanwhile|Earlier|In|At|On)\b)/.test(
    line.text,
  );
  if (teasers > 0) return known >= 2 && known > shared(own, teaserNames) + 1 && !last;
  // Without capitals (Georgian, Arabic) words are all there is to go by.
  if (articleNames.size === 0) return titles.length > 0;
  return known >= 2 || (known >= 1 && opensAsContinuation);
}
