import type { Item } from '../sentences/items';
import type { Range } from './phrases';

/** Words of a name: "Petra van Holm". */
const LONGEST_NAME = 4;

/** "said it was old; | Varn that it was new": who tells the next thing, the verb being left out; null where nobody does. */
export function gappedAt(items: readonly Item[], sign: number): Range | null {
  if (!/^[,;]$/.test(items[sign]?.tag ?? '.')) return null;
  const from = items[sign + 1]?.tag === 'C' ? sign + 2 : sign + 1;
  let to = from;
  while (items[to]?.tag === 'E' && to - from < LONGEST_NAME) to++;
  const that = items[to];
  return to > from && that?.lower === 'that' && that.tag === 'U' && items[to + 1] ? { from, to } : null;
}
