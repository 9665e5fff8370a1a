import { givenNames } from '../../language/english/given-names';
import { postsInShort } from '../../language/english/titles';
import type { Item } from '../sentences/items';
import { isPost, isTitle } from './name-runs';

/** "The PM, Karla Wenn,", "The Harbour Relations Officer, Karla Wenn,": a post before its comma and who has it. */
export function isPostOfNamed(items: readonly Item[], from: number, to: number, words: readonly string[]): boolean {
  if (isCalledNext(items, from, to)) return true;
  if (items[from - 1]?.tag !== 'D' || items[to]?.tag !== ',') return false;
  return (
    (words.length === 1 && postsInShort.has(words[0]!)) || (isPost(items[to - 1]!, items[to]) && isNamedNext(items, to))
  );
}

/** "The Warden, Karla Wenn,", "The Warden of the Grenby Marsh, Dr Karla Wenn,": whatever in capitals stands where a post does, and who has it. */
function isCalledNext(items: readonly Item[], from: number, to: number): boolean {
  if (items[from - 1]?.lower !== 'the' || /^(?:in|at|on|from|for|with)$/.test(items[from - 2]?.lower ?? ''))
    return false;
  let end = to;
  if (items[end]?.lower === 'of') {
    end += items[end + 1]?.lower === 'the' ? 2 : 1;
    while (items[end]?.tag === 'E' && items[end]!.capital) end++;
  }
  if (items[end]?.tag !== ',') return false;
  let name = end + 1;
  while (items[name]?.capital && isTitle(items[name]!)) name++;
  const [given, surname] = [items[name], items[name + 1]];
  const isName = name > end + 1 || givenNames.has(given?.lower ?? '');
  return isName && [given, surname].every((item) => item?.tag === 'E' && item.capital);
}

/** ", Karla Wenn," */
const isNamedNext = (items: readonly Item[], to: number): boolean =>
  items[to]?.tag === ',' && [items[to + 1], items[to + 2]].every((item) => item?.tag === 'E' && item.capital);
