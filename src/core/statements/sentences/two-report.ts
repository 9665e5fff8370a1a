import type { Item } from './items';

/** "Norda and Radio Selm | report, citing the guild": what two do, and no noun of the second. */
export function isOfTwoBefore(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (items[at]?.tag === 'E') at--;
  const isTwo = at < verb - 1 && items[at]?.lower === 'and' && items[at - 1]?.tag === 'E';
  return isTwo && items[verb + 1]?.tag === ',' && items[verb + 2]?.verb?.form === 'ing';
}
