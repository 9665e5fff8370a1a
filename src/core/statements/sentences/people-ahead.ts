import { isPersonNoun } from '../../language/english/people';
import type { Item } from './items';

/** So far behind them stands what they did. */
const FAR = 9;

/** "claims | teachers at the school told him": several people, and a verb of theirs before the next sign. */
export function peopleActAhead(items: readonly Item[], at: number): boolean {
  const people = items[at];
  if (!people || !/[^s]s$/.test(people.lower) || !isPersonNoun(people.lower.replace(/s$/, ''))) return false;
  for (let i = at + 1; i < Math.min(at + FAR, items.length); i++) {
    const { tag, verb } = items[i]!;
    if (',.;:Q'.includes(tag)) return false;
    if (verb?.form === 'past') return true;
  }
  return false;
}
