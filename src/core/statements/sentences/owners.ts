import { isPersonNoun } from '../../language/english/people';
import type { Item } from './items';

/**
 * "a friend | of his", "two cousins | of Holm’s": where "of" stands, where somebody is told of by whose they are.
 * @param at the last of the words
 * @returns -1 where nobody is
 */
export function ofWhom(items: readonly Item[], at: number): number {
  let owner = at;
  if (items[at]!.tag === 'G') while (items[owner - 1]?.tag === 'E') owner--;
  else if (!/^(?:his|hers|theirs|mine|ours)$/.test(items[at]!.lower)) return -1;
  const noun = items[owner - 2]?.lower ?? '';
  return items[owner - 1]?.lower === 'of' && isPersonNoun(noun.replace(/s$/, '')) ? owner - 1 : -1;
}
