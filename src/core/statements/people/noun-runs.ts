import { Class } from '../../language/english/english';
import { isPersonNoun } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { joinsNouns, nearTo } from './around-names';
import { CLAUSE, SHORT_PHRASE } from '../grammar/reach';

const isName = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag === 'E' || item.named !== undefined);

/** "Petra Holm|, 34, a plaintiff": the age and its comma are passed over, backwards. */
const behindAge = (items: readonly Item[], at: number): number =>
  items[at]?.tag === '#' && items[at - 1]?.tag === ',' ? at - 2 : at;

/** "Petra Holm", "the cellist Petra Holm" */
function isNameAt(items: readonly Item[], at: number): boolean {
  let name = at;
  const isNoun = (item: Item | undefined): boolean => item?.tag === 'N' && !item.capital;
  if (items[at]?.tag === 'D') {
    name++;
    while (isNoun(items[name]) && name - at < SHORT_PHRASE) name++;
    if (name === at + 1) return false;
  }
  // "retired geologist Petra Holm"
  else if (isNoun(items[at]) || (items[at]?.verb?.form === 'past' && isNoun(items[at + 1]))) {
    while ((isNoun(items[name]) || name === at) && name - at < SHORT_PHRASE) name++;
    if (!isPersonNoun(items[name - 1]!.lower)) return false;
  }
  return isName(items[name]);
}

/** "The man who found it, | plumber Petra Holm, thought": a name in commas behind the clause is the noun's. */
function isNamedBehindClause(items: readonly Item[], from: number): boolean {
  const comma = items.findIndex(({ tag }, i) => i > from && ',.;Q'.includes(tag));
  if (items[comma]?.tag !== ',' || comma - from > CLAUSE || !isNameAt(items, comma + 1)) return false;
  let end = comma + 1;
  while (items[end] && 'DNE'.includes(items[end]!.tag)) end++;
  return items[end]?.tag === ',' && 'VX'.includes(items[end + 1]?.tag ?? '.');
}

/** "Petra Holm, the mayor’s mother | and a former nurse,": what is said of her as well. */
function isSecondCalling(items: readonly Item[], and: number): boolean {
  let at = and - 1;
  while (at > 0 && and - at < CLAUSE && 'DNEGP'.includes(items[at]!.tag)) at--;
  return (
    at > 0 &&
    at < and - 1 &&
    items[at]!.tag === ',' &&
    'DN'.includes(items[at + 1]!.tag) &&
    isName(items[behindAge(items, at - 1)])
  );
}

/**
 * "Holm’s | lawyer shook his head": where a noun phrase behind a possessive mark ends that does something and is for one
 * person; 0 where there is none.
 */
export function ownedRun(items: readonly Item[], mark: number): number {
  let to = mark + 1;
  while (items[to]?.tag === 'N' && !items[to]!.capital && to - mark <= SHORT_PHRASE) to++;
  const noun = items[to - 1]!;
  if (to === mark + 1 || !isPersonNoun(noun.lower) || /[^s]s$/.test(noun.lower)) return 0;
  const next = items[to];
  return next !== undefined && 'VX'.includes(next.tag) ? to : 0;
}

/** "as a leader", "is a leader"; but "as her husband took the stand", "next to speak was a farmer". */
function saidOf(items: readonly Item[], from: number, to: number): boolean {
  const [before, lead] = [items[from - 2], items[from - 1]!];
  // "Holm, who plays the spy,"
  if (lead.verb && /^(?:play|portray)$/.test(lead.verb.lemma)) return true;
  if (lead.lower === 'as') return !'VX'.includes(items[to]?.tag ?? '.');
  if (lead.tag === 'X')
    return !/^(?:speak|testify|up|stand|evidence|floor|microphone|next|then)$/.test(before?.lower ?? '');
  return /^(?:like|became|become|remains|remained)$/.test(lead.lower);
}

/** Where a noun phrase for a person ends that begins with a determiner; 0 where there is none. */
export function nounRun(items: readonly Item[], from: number): number {
  if (items[from - 1]?.tag === 'D') return 0;
  let to = from + 1;
  let head = -1;
  while (to < items.length && to - from <= SHORT_PHRASE) {
    const item = items[to]!;
    if (head > 0 && nearTo.test(item.lower) && 'PT'.includes(items[to + 1]?.tag ?? '.')) break;
    // "a former judge"
    if (!(item.tag === 'N' || item.tag === 'E' || item.tag === '#' || (item.tag === 'D' && to === from + 1))) break;
    if (item.tag === 'N' || item.flags & Class.SpeakerNoun) head = to;
    to++;
  }
  const noun = items[head];
  if (!noun || head !== to - 1 || !isPersonNoun(noun.lower)) return 0;
  if (items[to]?.tag === 'G') return 0;
  // "as a leader", "is a leader": said of somebody.
  const lead = items[from - 1];
  if (lead && saidOf(items, from, to)) return 0;
  // "Petra Holm, a nurse,", "Petra Holm, now a nurse,", "the mayor, Petra Holm,": one with the name beside it.
  const comma = /^(?:now|then|today|later|once|formerly)$/.test(lead?.lower ?? '') ? from - 2 : from - 1;
  if (items[comma]?.tag === ',' && isName(items[behindAge(items, comma - 1)])) return 0;
  if (lead?.lower === 'and' && isSecondCalling(items, from - 1)) return 0;
  let next = to;
  while (
    next < items.length &&
    next - to < SHORT_PHRASE &&
    ('PNDE'.includes(items[next]!.tag) || joinsNouns(items, next)) &&
    !(items[next]!.tag === 'E' && next > to + 1 && items[next - 1]!.tag === ',')
  )
    next++;
  if (items[next]?.tag === ',' && isNameAt(items, next + 1)) return 0;
  // "A welder with three children, he said": whoever he is.
  if (from === 0 && /^an?$/.test(items[0]!.lower) && items[next]?.tag === ',' && items[next + 1]?.tag === 'S') return 0;
  return items[to]?.lower === 'who' && isNamedBehindClause(items, to + 1) ? 0 : to;
}
