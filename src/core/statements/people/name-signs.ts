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

/** Items of "(ret.)", where the stop is one, without the last. */
const BRACKET = 3;

/** "Brigadier-General | (res.) Karla Wenn": where the bracket ends behind a rank that is held no more, else `at`. */
export function behindRetired(items: readonly Item[], at: number): number {
  if (items[at]!.tag !== '(' || !/^(?:ret|retd|rtd|retired|res|reserve)\.?$/.test(items[at + 1]?.lower ?? ''))
    return at;
  const close = items[at + 2]?.tag === '.' ? at + BRACKET : at + 2;
  const name = items[close + 1];
  return items[close]?.tag === ')' && name?.tag === 'E' && name.capital ? close + 1 : at;
}
