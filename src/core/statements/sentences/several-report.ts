import { Class } from '../../language/english/english';
import { teams } from '../../language/english/words';
import type { Item } from './items';

/** "Norda and Radio Selm | report, citing the guild": what two do, and no noun of the second. */
export function isOfTwoBefore(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (items[at]?.tag === 'E') at--;
  const isTwo = at < verb - 1 && items[at]?.lower === 'and' && items[at - 1]?.tag === 'E';
  return isTwo && items[verb + 1]?.tag === ',' && items[verb + 2]?.verb?.form === 'ing';
}

/** "The team | report that the boat sank": of one word for several, and no report of the team's "that was leaked". */
export function isTeamBefore(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 2];
  const tells = items[verb + 1]?.lower === 'that' && next && !next.verb && !(next.flags & Class.Auxiliary);
  return verb === 2 && items[0]!.tag === 'D' && teams.has(items[1]!.lower) && Boolean(tells);
}
