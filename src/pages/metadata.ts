import type { BroughtFacts } from '../core/bring/brought';
import { oneLine, webAddress } from '../core/bring/one-line';
import { linkedArticle } from './linked-data';

/** What a page's head says of its article; of several words on one fact, the one that is most surely meant. */
export function metadataOf(document: Document, source: string): BroughtFacts {
  const linked = linkedArticle(
    Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (one) => one.textContent),
  );
  const meta = metaOf(document);
  const outlet = linked.outlet ?? meta(['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name']);
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta(['og:url'])) ??
    linked.url ??
    webAddress(savedFrom.exec(source.slice(0, 4000))?.[1]);
  const heading = oneLine(onlyOne(document.querySelectorAll('h1'))?.textContent);
  const titles = [
    linked.title,
    meta(['og:title', 'twitter:title', 'dc.title', 'citation_title']),
    heading,
    document.title,
  ];
  const title = titles.map((one) => withoutSite(oneLine(one), outlet, url)).find((one) => one !== undefined);
  return {
    title,
    author:
      linked.author ??
      personal(meta(['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'])) ??
      oneLine(document.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"]')?.textContent),
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

/** What browsers write above a page that they save. */
const savedFrom = /<!-- saved from url=\(\d{1,5}\)(\S{1,2000}) -->/;

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

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];

/** "Ferry crews vote | Tolber Mirror" → "Ferry crews vote". */
function withoutSite(
  title: string | undefined,
  outlet: string | undefined,
  url: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const parts = /^(.{10,})\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!parts) return title;
  const [, words, site] = parts as unknown as [string, string, string];
  const even = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');
  const host = even(hostOf(url) ?? '');
  const isSite = even(site) === even(outlet ?? '') || (even(site).length >= 4 && host.startsWith(even(site)));
  return isSite ? words : title;
}
