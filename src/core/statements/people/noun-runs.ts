import { Class } from '../../language/english/english';
import { isPersonNoun } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { SHORT_PHRASE } from '../grammar/reach';

const isName = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag === 'E' || item.named !== undefined);

/** "Petra Holm|, 34, a plaintiff": the age and its comma are passed over, backwards. */
const behindAge = (items: readonly Item[], at: number): number =>
  items[at]?.tag === '#' && items[at - 1]?.tag === ',' ? at - 2 : at;

/** "Petra Holm", "the cellist Petra Holm" */
function isNameAt(items: readonly Item[], at: number): boolean {
  let name = at;
  if (items[at]?.tag === 'D') {
    name++;
    while (items[name]?.tag === 'N' && !items[name]!.capital && name - at < SHORT_PHRASE) name++;
    if (name === at + 1) return false;
  }
  return isName(items[name]);
}

/** Where a noun phrase for a person ends that begins with a determiner; 0 where there is none. */
export function nounRun(items: readonly Item[], from: number): number {
  let to = from + 1;
  let head = -1;
  while (to < items.length && to - from <= SHORT_PHRASE) {
    const item = items[to]!;
    if (!(item.tag === 'N' || item.tag === 'E' || item.tag === '#')) break;
    if (item.tag === 'N' || item.flags & Class.SpeakerNoun) head = to;
    to++;
  }
  const noun = items[head];
  if (!noun || head !== to - 1 || !isPersonNoun(noun.lower)) return 0;
  if (items[to]?.tag === 'G') return 0;
  // "as a leader", "is a leader": said of somebody.
  const lead = items[from - 1];
  if (lead && (lead.tag === 'X' || /^(?:as|like|became|become|remains|remained)$/.test(lead.lower))) return 0;
  // "Petra Holm, a nurse,", "the mayor, Petra Holm,": one with the name beside it.
  if (items[from - 1]?.tag === ',' && isName(items[behindAge(items, from - 2)])) return 0;
  let next = to;
  while (
    next < items.length &&
    next - to < SHORT_PHRASE &&
    'PNDE'.includes(items[next]!.tag) &&
    !(items[next]!.tag === 'E' && next > to + 1 && items[next - 1]!.tag === ',')
  )
    next++;
  if (items[next]?.tag === ',' && isNameAt(items, next + 1)) return 0;
  return to;
}
