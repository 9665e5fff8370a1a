import { firmTails } from '../../language/english/bodies';
import type { Item } from '../sentences/items';

/** "RFE|/|RL": two words in capitals with nothing but the sign between. */
export function isSlash(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at]!, items[at + 1]];
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
