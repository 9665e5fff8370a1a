import type { BroughtFacts } from '../core/bring/brought';
import { oneLine, webAddress } from '../core/bring/one-line';

/** What a page says of its first article in attributes of its words (microdata). */
export function microdataArticle(document: Document): BroughtFacts {
  const article = Array.from(document.querySelectorAll('[itemscope][itemtype]')).find((one) =>
    /(?:Article|Posting|Report)$/.test(one.getAttribute('itemtype') ?? ''),
  );
  if (!article) return {};
  const first = (property: string, within: Element = article): Element | null =>
    within.querySelector(`[itemprop~="${property}"]`);
  const named = (property: string): string | undefined => {
    const thing = first(property);
    return thing === null ? undefined : valueOf(thing.hasAttribute('itemscope') ? first('name', thing) : thing);
  };
  return {
    title: valueOf(first('headline')),
    author: named('author'),
    outlet: named('publisher'),
    url: webAddress(valueOf(first('mainEntityOfPage')) ?? valueOf(first('url'))),
    date: valueOf(first('datePublished')),
  };
}

function valueOf(thing: Element | null): string | undefined {
  if (thing === null) return undefined;
  const told = ['content', 'datetime', 'href', 'itemid'].map((name) => thing.getAttribute(name));
  return oneLine(told.find((value) => value !== null && value !== '') ?? thing.textContent);
}
