import { bodiesOfPeople, firmTails } from '../../language/english/bodies';
import type { Item } from '../sentences/items';

/** "the People|’s| Front": a body's name that goes on behind those whose it is. */
const isOfPeople = (items: readonly Item[], at: number): boolean =>
  items[at]!.tag === 'G' &&
  bodiesOfPeople.has(items[at - 1]?.lower ?? '') &&
  items[at - 1]!.capital &&
  items[at + 1]?.tag === 'E' &&
  items[at + 1]!.named === undefined;

/** "RFE|/|RL": two words in capitals with nothing but the sign between; "the People|’s| Front". */
export function isSignInName(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at]!, items[at + 1]];
  if (isOfPeople(items, at)) return true;
  return (
    item.text === '/' &&
    before?.end === item.start &&
    after?.start === item.end &&
    after.named === undefined &&
    /^\p{Lu}{2,}$/u.test(before.text) &&
    /^\p{Lu}{2,}$/u.test(after.text)
  );
}

/** "Ames | & | Rook", "Ames | and | Sons": a firm's name, where neither half is somebody known. */
export function isFirm(items: readonly Item[], at: number): boolean {
  const after = items[at + 1];
  if (!after || after.named !== undefined) return false;
  return items[at]!.text === '&' || (items[at]!.lower === 'and' && after.capital && firmTails.has(after.lower));
}
