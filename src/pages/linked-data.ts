import type { BroughtFacts } from '../core/bring/brought';
import { oneLine, webAddress } from '../core/bring/one-line';

/** In UTF-16 code units: what is longer tells no more of one article. */
const longest = 2_000_000;
const deepest = 6;

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];

/** What the first article in a page's linked data says of itself. @param sources scripts of JSON-LD, as they stand */
export function linkedArticle(sources: readonly (string | null)[]): BroughtFacts {
  const all = sources.map((source) => parsed(source ?? ''));
  const byId = new Map<string, Thing>();
  for (const value of all) collect(value, byId, 0);
  for (const value of all) {
    const article = find(value, 0);
    if (article) return factsOf(article, (thing) => byId.get(String(thing['@id'])) ?? thing);
  }
  return {};
}

function parsed(source: string): unknown {
  if (source.length > longest) return undefined;
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')) as unknown;
  } catch {
    return undefined;
  }
}

function find(value: unknown, depth: number): Thing | undefined {
  if (depth > deepest) return undefined;
  for (const one of listOf(value)) {
    if (!isThing(one)) continue;
    if (listOf(one['@type']).some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type)))
      return one;
    const inside = find(one['@graph'], depth + 1) ?? find(one.mainEntity, depth + 1);
    if (inside) return inside;
  }
  return undefined;
}

/** Things that are told of under an address: others name that alone. */
function collect(value: unknown, byId: Map<string, Thing>, depth: number): void {
  if (depth > deepest) return;
  for (const one of listOf(value)) {
    if (!isThing(one)) continue;
    const id = one['@id'];
    if (typeof id === 'string' && one.name !== undefined && !byId.has(id)) byId.set(id, one);
    for (const inside of Object.values(one)) if (typeof inside === 'object') collect(inside, byId, depth + 1);
  }
}

/** @param told what is told elsewhere of a thing that only its address stands for */
function factsOf(article: Thing, told: (thing: Thing) => Thing): BroughtFacts {
  const nameOf = (value: unknown): string | undefined => {
    const name = text(isThing(value) ? (value.name ?? told(value).name) : value);
    return name !== undefined && /^https?:/.test(name) ? undefined : name;
  };
  const authors = listOf(article.author)
    .map(nameOf)
    .filter((name) => name !== undefined);
  const page = listOf(article.mainEntityOfPage)[0];
  return {
    title: text(article.headline) ?? text(article.name),
    author: oneLine(authors.join(', ')),
    outlet: listOf(article.publisher).map(nameOf)[0],
    url: webAddress(text(article.url)) ?? webAddress(text(isThing(page) ? page['@id'] : page)?.replace(/#.*$/, '')),
    date: text(article.datePublished) ?? text(article.dateCreated),
  };
}

/** Signs that were written for HTML stand in JSON, too. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? oneLine(
        value
          .replace(/<\/?[a-z][^<>]*>/gi, '')
          .replace(/&(?:#39|#x27|apos|rsquo);/g, '’')
          .replace(/&(?:quot|#34);/g, '"')
          .replace(/&amp;/g, '&')
          .replace(/&nbsp;/g, ' '),
        2000,
      )
    : undefined;
