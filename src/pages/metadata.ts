import type { BroughtFacts } from '../core/bring/brought';
import { hostOf, oneLine, webAddress } from '../core/bring/one-line';
import { linkedArticle } from './linked-data';
import { microdataArticle } from './microdata';

/** What a page's head says of its article; of several words on one fact, the one that is most surely meant. */
export interface Metadata extends BroughtFacts {
  /** Its title is that of the whole page: it may be the site's. */
  readonly isOfPage: boolean;
}

/** @param source the page as it was saved */
export function metadataOf(document: Document, source: string): Metadata {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (one) => one.textContent);
  const linked = { ...known(microdataArticle(document)), ...known(linkedArticle(scripts)) };
  const meta = metaOf(document);
  const readerView = document
    .querySelector('a.reader-domain[href], a.domain.reader-domain[href]')
    ?.getAttribute('href');
  const url = original(
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta(['og:url'])) ??
      linked.url ??
      webAddress(readerView) ??
      savedFrom.map((form) => webAddress(form.exec(source.slice(0, 4000))?.[1])).find((one) => one !== undefined),
  );
  const heading = headingOf(document);
  const outlet =
    linked.outlet ?? meta(outlets) ?? siteIn(oneLine(document.title), heading, url) ?? siteNamed(document, heading);
  const titles = [linked.title, meta(['og:title', 'twitter:title', 'dc.title', 'citation_title']), heading];
  const plain = (one: string | undefined): string | undefined => withoutSite(oneLine(one), outlet, url);
  const title = titles.map(plain).find((one) => one !== undefined);
  return {
    title: title ?? plain(document.title),
    isOfPage: title === undefined,
    author: [linked.author, personal(meta(writers)), writerOf(document)].find(
      (one) => one !== undefined && even(one) !== even(outlet ?? ''),
    ),
    outlet: outlet ?? hostOf(url),
    url,
    date: dayOf(
      linked.date ??
        meta(dates) ??
        document.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime') ??
        onlyOne(document.querySelectorAll('time[datetime]'))?.getAttribute('datetime'),
    ),
  };
}

const outlets = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'publisher', 'application-name'];

const dates = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
];

const writers = [
  'author',
  'article:author',
  'dc.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
];

/** What browsers and their helpers write above a page that they save. */
const savedFrom = [
  /<!-- saved from url=\(\d{1,5}\)(\S{1,2000}) -->/,
  /Page saved with SingleFile\s{1,20}url:\s{1,20}(\S{1,2000})/,
];

/** The address of a page that the Internet Archive keeps a copy of. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/i;
const original = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : (archived.exec(url)?.[1] ?? url);

/** What is told, without what is not. */
const known = (facts: BroughtFacts): BroughtFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The heading of which the page's title has the words, for a site's name may stand in one, too; else the one heading. */
function headingOf(document: Document): string | undefined {
  const inTitle = Array.from(document.querySelectorAll('h1, h2, h3'))
    .map((heading) => oneLine(heading.textContent) ?? '')
    .filter((heading) => heading.length >= 15 && (oneLine(document.title) ?? '').includes(heading));
  if (inTitle.length > 0) return inTitle.reduce((longest, one) => (one.length > longest.length ? one : longest));
  return oneLine(onlyOne(document.querySelectorAll('h1'))?.textContent);
}

const betweenTitles = /(?:^|\s)(?:[|–—·•»«-]|::?)(?:\s|$)/;

/** "Ferry crews vote | Tolber Mirror" → "Tolber Mirror", where the page's heading is "Ferry crews vote". */
export function siteIn(
  title: string | undefined,
  heading: string | undefined,
  url: string | undefined,
): string | undefined {
  const at = title === undefined || heading === undefined ? -1 : title.indexOf(heading);
  if (title === undefined || heading === undefined || at < 0) return undefined;
  const parts = [title.slice(0, at), title.slice(at + heading.length)]
    .flatMap((rest) => (betweenTitles.test(rest) ? rest.split(betweenTitles) : []))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const host = even(hostOf(url) ?? '');
  const site = parts.find((part) => even(part).length >= 4 && host.startsWith(even(part))) ?? parts.at(-1);
  return site !== undefined && /^\p{Lu}.{2,39}$/u.test(site) ? site : undefined;
}

/**
 * A part of the page's title beside its heading that the page shows as the name of its site: as a link to its beginning,
 * beside its own sign of ownership, below its picture or in a line of its own.
 */
export function siteNamed(document: Document, heading: string | undefined): string | undefined {
  const title = oneLine(document.title) ?? '';
  const at = heading === undefined ? -1 : title.indexOf(heading);
  const rests = at < 0 ? [title] : [title.slice(0, at), title.slice(at + heading!.length)];
  const parts = rests
    .flatMap((rest) => rest.split(betweenTitles))
    .map((part) => part.trim().replace(/:$/, ''))
    .filter((part) => /^\p{Lu}.{2,39}$/u.test(part));
  return parts.find((part) => isShownAsSite(document, part));
}

function isShownAsSite(document: Document, name: string): boolean {
  const isName = (text: string | null | undefined): boolean => even(text ?? '') === even(name);
  return (
    Array.from(document.querySelectorAll('img[alt]')).some((one) => isName(one.getAttribute('alt'))) ||
    Array.from(document.querySelectorAll('a[href]')).some(
      (one) => /^(?:https?:\/\/[^/]+)?\/?$/i.test(one.getAttribute('href')!) && isName(one.textContent),
    ) ||
    Array.from(document.querySelectorAll('[class*="logo"], [id*="logo"], [class*="brand"]')).some((one) =>
      isName(one.textContent),
    ) ||
    (document.body.textContent.match(/(?:©|\(c\)|copyright)[^.\n]{0,80}/gi) ?? []).some((one) =>
      even(one).includes(even(name)),
    )
  );
}

const bylines =
  '[rel="author"], [itemprop="author"] [itemprop="name"], .author .fn, .author.vcard, .post-author .fn, .byline .author, .byline a, .byline, .reader-credits';

/** Who is named as its writer among the words of a page. */
function writerOf(document: Document): string | undefined {
  for (const selector of bylines.split(', ')) {
    const name = oneLine(document.querySelector(selector)?.textContent)?.replace(/^by\s+/i, '');
    if (name !== undefined && /^\p{Lu}[^\d@|:]{2,60}$/u.test(name)) return name;
  }
  return undefined;
}

const onlyOne = <T>(found: ArrayLike<T>): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The day as the page's own clock has it. */
const dayOf = (date: string | null | undefined): string | undefined =>
  date === null || date === undefined ? undefined : (/^\s*(\d{4}-\d{2}-\d{2})/.exec(date)?.[1] ?? oneLine(date, 60));

function metaOf(document: Document): (names: readonly string[]) => string | undefined {
  const all = new Map<string, string>();
  for (const one of Array.from(document.querySelectorAll('meta[content]'))) {
    const name = one.getAttribute('property') ?? one.getAttribute('name') ?? one.getAttribute('itemprop');
    const content = oneLine(one.getAttribute('content'), 2000);
    const key = name?.toLowerCase();
    if (key !== undefined && content !== undefined && !all.has(key)) all.set(key, content);
  }
  return (names) => names.map((name) => all.get(name)).find((content) => content !== undefined);
}

/** Addresses of writers stand where their names should. */
const personal = (author: string | undefined): string | undefined =>
  author !== undefined && /^(?:https?:|@)/i.test(author) ? undefined : author;

const even = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');

/** "Ferry crews vote | Tolber Mirror" → "Ferry crews vote". */
export function withoutSite(
  title: string | undefined,
  outlet: string | undefined,
  url: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const parts = /^(.{10,})\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!parts) return title;
  const [, words, site] = parts as unknown as [string, string, string];
  const host = even(hostOf(url) ?? '');
  const isSite = even(site) === even(outlet ?? '') || (even(site).length >= 4 && host.startsWith(even(site)));
  return isSite ? words : title;
}
