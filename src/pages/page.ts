import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Brought, BroughtFacts } from '../core/bring/brought';
import { belowTitle, composed, even } from '../core/bring/compose';
import { evenFacts, factsIn } from '../core/bring/facts';
import { publishedIn, writtenByIn } from '../core/bring/heads';
import { looksLikeDownload } from '../core/bring/looks-like-download';
import { splitDownload } from '../core/bring/split-download';
import { removeAsides } from './asides';
import { entriesOf } from './entries';
import { isFrontPage } from './front-page';
import { NoArticle } from './no-article';
import { metadataOf } from './metadata';
import { ownHeadline } from './own-headline';
import { wordsIn } from './words';

/** In UTF-16 code units, and elements: a long article with all its pictures written in has a tenth of it. */
const longestPage = 30_000_000;
const mostElements = 200_000;
/** Browsers stop at 512. */
const deepest = 1000;

/** What is written into a page and none of its words: pictures as text, styles, programs but for linked data. */
const ballast =
  /<style\b[^>]*>[\s\S]*?<\/style\s*>|<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script\s*>|(?<=["'(])data:[^"'()\s]{200,}/gi;

/** A document without a window: it runs nothing and loads nothing. */
function documentOf(html: string): Document {
  if (html.length > longestPage) throw new NoArticle('is too long for a page');
  if (depthOf(html) > deepest) throw new NoArticle('has too much inside one another');
  return parseHTML(withParts(html.replace(ballast, ''))).document;
}

/** What may stand in a page's head. */
const ofHead =
  /^(?:\s+|<!--[\s\S]*?-->|<!doctype[^>]*>|<(title|script|style|noscript)\b[\s\S]*?<\/\1\s*>|<(?:meta|link|base)\b[^>]*>)*/i;

/** A page may leave out the marks of its head and its body: they are written in, for the reader here needs them. */
function withParts(html: string): string {
  if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const bare = html.replace(/<\/?(?:html|head)(?:\s[^>]*)?>|<\/body\s*>/gi, '');
  const body = bare.search(/<body[\s>]/i);
  const at = body >= 0 ? body : ofHead.exec(bare)![0].length;
  const words = bare.slice(at).replace(/^<body[^>]*>/i, '');
  return `<!doctype html><html><head>${bare.slice(0, at)}</head><body>${words}</body></html>`;
}

/** How much stands inside one another, of what must be closed. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, close] of html.matchAll(/<(\/?)(?:div|span|section|article|table|blockquote|ul|ol|center)\b/gi)) {
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** A page's article, or those of a database's page that has several below one another. */
export function articlesOfPage(html: string): readonly Brought[] {
  if (!looksLikeDownload(html.replace(/<[^<>]{0,2000}>/g, '\n'))) return [articleOfPage(html)];
  const words = wordsIn(documentOf(html).body);
  return looksLikeDownload(words) ? splitDownload(words) : [articleOfPage(html)];
}

/**
 * The article of a page.
 * @param given what is known of it from elsewhere, below what the page says
 * @param isMail a letter may consist of headlines, and is what somebody was sent
 */
export function articleOfPage(html: string, given: BroughtFacts = {}, isMail = false): Brought {
  const document = documentOf(html);
  const known = metadataOf(document, html);
  const whole = wordsIn(document.body);
  removeAsides(document);
  const front = !isMail && isFrontPage(document, known) ? { isFrontPage: true as const } : {};
  const plain = wordsIn(document.body, true);
  const entries = entriesOf(document);
  const together = entries ? wordsIn(entries, true) : '';
  const read = new Readability(document, { maxElemsToParse: mostElements, charThreshold: 200 }).parse();
  const content = read?.content ? documentOf(read.content).body : null;
  const found = together !== '' ? together : content ? wordsIn(content, true) : '';
  // What an article is among headlines cannot be told: all of it stays.
  const { words, url } = withoutAddress(front.isFrontPage ? whole : found.length >= 80 ? found : plain);
  const own = known.isOfPage && !front.isFrontPage ? ownHeadline(words, known.title ?? given.title) : undefined;
  const facts = evenFacts({
    title: own?.title ?? known.title ?? given.title ?? read?.title ?? undefined,
    author: known.author ?? (isSame(read?.byline, known.outlet) ? undefined : read?.byline) ?? undefined,
    outlet: known.outlet ?? given.outlet,
    url: known.url ?? given.url ?? url,
    date: known.date ?? given.date,
  });
  const body = facts.title === undefined ? words : belowTitle(own?.words ?? words, facts.title);
  const article = composed(facts, body);
  // What the head does not say, the words may.
  const isWhole = facts.date !== undefined && facts.title !== undefined && facts.author !== undefined;
  const inWords = isWhole ? {} : factsIn(article);
  const title = facts.title ?? inWords.title;
  const date = facts.date ?? publishedIn(whole) ?? inWords.date ?? factsIn(whole).date;
  const author = facts.author ?? inWords.author ?? writtenByIn(whole);
  const outlet = facts.outlet ?? inWords.outlet;
  const all = {
    ...facts,
    ...(author === undefined ? {} : { author }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
  return { ...all, ...front, text: composed(all, body) };
}

const isSame = (one: string | null | undefined, other: string | undefined): boolean =>
  even(one ?? '') === even(other ?? '');

/** A page for printers tells its address below the words. */
export function withoutAddress(words: string): { readonly words: string; readonly url?: string } {
  const found =
    /\n\n[^\n]{0,60}\b(?:address|source|printed|original|link|url|article|found|find)\b[^\n]{0,40}?(https?:\/\/\S+)$/i;
  const address = found.exec(words);
  return address ? { words: words.slice(0, address.index), url: address[1]! } : { words };
}
