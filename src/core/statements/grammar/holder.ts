import { isPersonNoun, singularPersons } from '../../language/english/people';
import type { Item } from '../sentences/items';
import type { Range } from './phrases';

/** The items of a comma, a given name and a surname, less one. */
const FULL_NAME = 2;

/** ", according to the mayor, | Marta Lund.": where the name of whoever has a post ends; without one, where the post does. */
export function holderBehind(items: readonly Item[], { from, to }: Range): number {
  const words = items.slice(from, to);
  const isName = words.at(-1)!.tag === 'E' && !words.some(({ tag }) => tag === 'P');
  if (items[to]?.tag !== ',' || isName || !words.some(isPersonItem)) return to;
  let end = to + 1;
  while (items[end]?.capital && 'EN'.includes(items[end]!.tag)) end++;
  const closes = ',.'.includes(items[end]?.tag ?? '.');
  return closes && end - to > FULL_NAME && items[end - 1]?.tag === 'E' ? end : to;
}

/** "praised by the mayor, Marta Lund": a phrase with the name behind it, where no list of several goes on there. */
export function withHolder(items: readonly Item[], phrase: Range): Range {
  const to = holderBehind(items, phrase);
  const further = items[to]?.tag === ',' ? items[to + 1] : undefined;
  return further && (further.tag === 'C' || further.tag === 'E') ? phrase : { from: phrase.from, to };
}

const isPersonItem = ({ lower, tag }: Item): boolean =>
  tag === 'N' && (singularPersons.has(lower) || isPersonNoun(lower));
