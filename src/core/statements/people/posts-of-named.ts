import { givenNames } from '../../language/english/given-names';
import { portfolios, postsInShort, roleModifiers } from '../../language/english/titles';
import type { Item } from '../sentences/items';
import { seconds } from './head-offices';
import { isPersonNoun } from '../../language/english/people';
import { CLAUSE } from '../grammar/reach';
import { isTitle } from './name-parts';
import { isPost } from './name-runs';

/** "The PM, Karla Wenn,", "The Harbour Relations Officer, Karla Wenn,": a post before its comma and who has it. */
export function isPostOfNamed(items: readonly Item[], from: number, to: number, words: readonly string[]): boolean {
  if (isCalledNext(items, from, to)) return true;
  if (items[from - 1]?.tag !== 'D' || items[to]?.tag !== ',') return false;
  return (
    (words.length === 1 && postsInShort.has(words[0]!)) || (isPost(items[to - 1]!, items[to]) && isNamedNext(items, to))
  );
}

const ofRank = /^(?:chief|senior|first|acting|general)$/;

/** "Deputy | FM", "Chief | Executive Officer of Norda", "Press Secretary of the Guild", where the sentence begins: a post, and no name. */
export function isSecondsPost(items: readonly Item[], from: number, to: number): boolean {
  const before = items[from - 1]?.lower ?? '';
  const leads = seconds.test(before) || ofRank.test(before);
  if (leads && postsInShort.has(items[to - 1]!.text)) return true;
  if (!isTitle(items[to - 1]!) || items[to]?.lower !== 'of') return false;
  const isPlain = ({ lower }: Item): boolean => roleModifiers.has(lower) || portfolios.has(lower);
  return leads || (from === 0 && to - from > 1 && items.slice(from, to - 1).every(isPlain));
}

/** Items of ", Urbanization and Climate Change" before the post. */
const LONGEST_FIELDS = 8;

/** "Culture | and Tourism Minister Karla Wenn": one of several things that somebody is minister of. */
export function isFieldOfPost(items: readonly Item[], from: number, to: number): boolean {
  if (!items.slice(from, to).every(({ lower }) => portfolios.has(lower)) || !/^(?:,|and)$/.test(items[to]?.text ?? ''))
    return false;
  for (let at = to; at < Math.min(items.length, to + LONGEST_FIELDS); at++) {
    const { capital, text } = items[at]!;
    if (capital && isTitle(items[at]!)) return items[at + 1]?.capital === true;
    if (!capital && !/^(?:,|and)$/.test(text)) return false;
  }
  return false;
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

/** "The nurse who found him, | Karla Wenn,": what is said of whoever a clause tells of, and whose name comes behind it; "" where nothing is. */
export function callingBeforeClause(items: readonly Item[], from: number, to: number): string {
  if (items[from - 1]?.tag !== ',' || items[to]?.tag !== ',') return '';
  let who = from - 2;
  while (who > 0 && from - who < CLAUSE && !',.;:Q'.includes(items[who]!.tag) && items[who]!.lower !== 'who') who--;
  let start = who;
  while (start > 0 && items[start - 1]!.tag === 'N') start--;
  const isOne = items[who]?.lower === 'who' && start < who && items[start - 1]?.tag === 'D';
  return isOne && isPersonNoun(items[who - 1]!.lower)
    ? items
        .slice(start, who)
        .map(({ lower }) => lower)
        .join(' ')
    : '';
}
