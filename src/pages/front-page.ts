import type { BroughtFacts } from '../core/bring/brought';
import { even } from '../core/bring/compose';
import { isHeadLine, isRunningText, shortestHeadline } from './own-headline';
import { lettersIn, type PageNode, type Paragraph, paragraphsIn } from './words';

/** So many headlines that lead elsewhere make a page of them; many an article has fewer below it. */
const fewestTeasers = 8;
/** What stands again and again as a link, such as "Read more" in any language, stands below a headline each time. */
const fewestRepeats = 4;
/** Paragraphs that follow one another, or their letters: a headline with what is said below it has less. */
const bodyParagraphs = 3;
const bodyLetters = 600;

/** Parts of a page in which no article stands. */
const around = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG']);
const aroundRoles = new Set(['navigation', 'complementary', 'contentinfo', 'dialog', 'alertdialog', 'banner']);

function isAround(node: PageNode): boolean {
  const role = (node as Element).getAttribute('role');
  return around.has(node.nodeName.toUpperCase()) || (role !== null && aroundRoles.has(role));
}

/**
 * Whether a page shows where articles stand and has none itself: the front page of a site or of a section. It goes by
 * its form: many headlines that lead elsewhere, and nowhere several paragraphs between them.
 * @param known what the page's head says of an article
 */
export function isFrontPage(document: Document, known: BroughtFacts): boolean {
  if (isToldAnArticle(document)) return false;
  const paragraphs = paragraphsIn(document.body, isAround);
  const isTeaser = teasersAmong(paragraphs);
  const headlines = paragraphs.filter((one) => isTeaser(one) && lettersIn(one.text) >= shortestHeadline);
  if (new Set(headlines.map(({ text }) => text)).size < fewestTeasers) return false;
  if (hasNotice(paragraphs, isTeaser, known)) return false;
  let run = 0;
  let letters = 0;
  let isBelowOwn = false;
  for (const one of paragraphs) {
    if (isOwnHeadline(one, document, known)) isBelowOwn = true;
    else if (isTeaser(one)) {
      run = 0;
      letters = 0;
      isBelowOwn = false;
    } else if (!one.isAround && isRunning(one)) {
      run++;
      letters += lettersIn(one.text);
      if (isBelowOwn || run >= bodyParagraphs || letters >= bodyLetters) return false;
    }
  }
  return true;
}

/**
 * Whether a line that leads nowhere has a day or a writer below it and then words, and no link to more of them: a notice
 * of its own, however short. A page about a paper tells of neither, and what is said below a headline leads on.
 */
function hasNotice(
  paragraphs: readonly Paragraph[],
  isTeaser: (one: Paragraph) => boolean,
  known: BroughtFacts,
): boolean {
  const own = paragraphs.filter(({ isAround }) => !isAround);
  return own.some((headline, at) => {
    if (headline.isLink || isTeaser(headline) || isRunning(headline) || isHeadLine(headline.text)) return false;
    if (lettersIn(headline.text) < shortestHeadline || isOutlet(headline.text, known)) return false;
    let words = at + 1;
    while (own[words] && !own[words]!.isLink && isHeadLine(own[words]!.text)) words++;
    if (words === at + 1) return false;
    let after = words;
    while (own[after] && isRunning(own[after]!)) after++;
    return after > words && (!own[after]?.isLink || isTeaser(own[after]!));
  });
}

/** The page's head says so for readers elsewhere. */
function isToldAnArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return (
    type?.toLowerCase() === 'article' || document.querySelector('meta[property="article:published_time"]') !== null
  );
}

function teasersAmong(paragraphs: readonly Paragraph[]): (one: Paragraph) => boolean {
  const counts = new Map<string, number>();
  for (const { isLink, text } of paragraphs) if (isLink) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isRepeated = ({ isLink, text }: Paragraph): boolean => isLink && (counts.get(text) ?? 0) >= fewestRepeats;
  // A headline that is no link itself, and below which the same link stands as below the others.
  const led = new Set<Paragraph>();
  let leads = false;
  for (const one of paragraphs.toReversed()) {
    if (one.isHeading !== false && !one.isLink && leads) led.add(one);
    leads = isRepeated(one) || (leads && one.isHeading === false);
  }
  return (one) => led.has(one) || isRepeated(one) || (one.isLink && lettersIn(one.text) >= shortestHeadline);
}

/** A headline that leads nowhere, and is the page's title or its first heading: that of an article, unless a site's name. */
function isOwnHeadline(one: Paragraph, document: Document, known: BroughtFacts): boolean {
  if (one.isHeading === false || one.isLink || lettersIn(one.text) < shortestHeadline) return false;
  if (isOutlet(one.text, known)) return false;
  return one.isHeading === 'H1' || even(document.title).includes(even(one.text));
}

const isOutlet = (text: string, { outlet }: BroughtFacts): boolean => even(text) === even(outlet ?? '');

const isRunning = ({ isLink, isHeading, text }: Paragraph): boolean =>
  !isLink && isHeading === false && isRunningText(text);
