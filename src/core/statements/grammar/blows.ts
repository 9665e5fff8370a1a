import { fighters, strikers, struck } from '../../language/english/blows';
import { verbsThat } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import type { Cue } from './cue';
import type { Range } from './phrases';

const blows = verbsThat('blow');

/** The noun that a phrase is about: "positions" of "positions near the river". */
export function headOf(items: readonly Item[], { from, to }: Range): Item {
  let at = from;
  while (at < to && !'PU,'.includes(items[at]!.tag)) at++;
  return items[Math.max(from, at - 1)]!;
}

/** "over the dam", "for the delay", "as a disgrace", "saying it was late": a reason tells of words. */
const tellsWhy = (items: readonly Item[], { from, to }: Range): boolean =>
  items
    .slice(from, Math.min(items.length, to + 1))
    .some(
      ({ lower, tag, verb }) =>
        /^(?:over|for|as)$/.test(lower) ||
        (tag === 'V' && verb?.form === 'ing' && /^(?:say|call|accus|claim|argu)/.test(lower)),
    );

/** "Rebels attacked the village", "was attacked by a dog", "a storm slammed the coast": no words were used. */
export function isBlow(items: readonly Item[], cue: Cue, by: Range | null, whom: Range): boolean {
  if (!blows.has(cue.row.verb) || tellsWhy(items, whom)) return false;
  const [striker, target] = [by && headOf(items, by), headOf(items, whom)];
  // "the White House"
  const isThing = !target.capital && struck.has(target.lower);
  const whoever = striker?.lower ?? '';
  return isThing || strikers.has(whoever) || (cue.row.verb === 'attack' && fighters.has(whoever));
}
