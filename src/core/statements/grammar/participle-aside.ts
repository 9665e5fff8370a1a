import type { Item } from '../sentences/items';
import { phraseStart } from './phrase-start';
import { endsPhrase, isTime, type Range } from './phrases';

/**
 * "Holm, | noting that it was late, said": the subject before a participle in commas, whose verb is still to come; null where
 * the participle at `at` stands otherwise.
 */
export function subjectBeforeParticiple(items: readonly Item[], at: number): Range | null {
  const last = items[at - 2];
  if (items[at]?.verb?.form !== 'ing' || items[at - 1]?.tag !== ',' || !last || !endsPhrase(last) || isTime(last))
    return null;
  const from = phraseStart(items, at - 1, 0);
  const opens = from === 0 || ',UC'.includes(items[from - 1]!.tag);
  const told = items.slice(0, from).some(({ tag }) => 'VXQ'.includes(tag));
  return opens && !told && from < at - 1 ? { from, to: at - 1 } : null;
}
