import { months } from '../../language/english/date-words';
import { measures, occasions, stretches } from '../../language/english/words';
import type { Item } from '../sentences/items';
import { endsPhrase, isTime, verbAhead } from './phrases';
import { ASIDE, FEW, SHORT_ASIDE, SHORT_PHRASE } from './reach';

/** Of time, place and medium so many may stand one behind the other. */
const MOST_ADJUNCTS = 6;

/** Skips time, place and medium after a cue: "said on Tuesday in a statement". Gives the index of what follows. */
export function skipAdjuncts(items: readonly Item[], from: number): number {
  let i = from;
  for (let guard = 0; guard < MOST_ADJUNCTS; guard++) {
    const item = items[i];
    if (!item) return i;
    if ((item.tag === 'R' && !/^(?:not|never|no)$/.test(item.lower)) || isOnline(items, i)) {
      i++;
      continue;
    }
    // "said (October 30 – Norda) that": an agency's insert.
    const close = item.tag === '(' ? items.findIndex((other, k) => k > i && other.tag === ')') : -1;
    if (close > 0 && close - i < SHORT_ASIDE) {
      i = close + 1;
      continue;
    }
    // "told them as recently as March that"
    if (item.lower === 'as' && items[i + 1]?.tag === 'R' && items[i + 2]?.lower === 'as') {
      const end = adjunctEnd(items, i + 2);
      if (end > i + 2 && isTime(items[end - 1]!)) {
        i = end;
        continue;
      }
    }
    // "said the same day that"
    if (item.lower === 'the' && items[i + 1]?.lower === 'same' && items[i + 2] && isTime(items[i + 2]!)) {
      i += 3;
      continue;
    }
    // "a day earlier", "two years ago"
    if (
      'D#'.includes(item.tag) &&
      items[i + 1] &&
      isTime(items[i + 1]!) &&
      /^(?:earlier|later|ago|before|after)$/.test(items[i + 2]?.lower ?? '')
    ) {
      i += 3;
      continue;
    }
    if (
      (isTime(item) && 'NE'.includes(item.tag)) ||
      (item.tag === 'D' &&
        /^(?:last|this|next|that|earlier|later)$/.test(item.lower) &&
        items[i + 1] &&
        (isTime(items[i + 1]!) || items[i + 1]!.lower === 'fall'))
    ) {
      // "said March 3 the bridge was shut"
      i += items[i + 1]?.lower === 'fall' || isDayOfMonth(items, i) ? 2 : 1;
      continue;
    }
    if (
      (item.tag === 'P' &&
        /^(?:in|on|at|during|via|through|from|after|before|by|over|following|to|as|with|about|under|outside|ahead)$/.test(
          item.lower,
        )) ||
      item.tag === 'T' ||
      (item.lower === 'following' && item.tag === 'V')
    ) {
      const end = adjunctEnd(items, i);
      if (end > i) {
        i = end;
        continue;
      }
    }
    return i;
  }
  return i;
}

/** "told the mayor, Ilse Varn, | on Monday | that": nothing but where and when between the last comma and what comes. */
export function onlyAdjuncts(items: readonly Item[], from: number, to: number): boolean {
  const comma = items.findLastIndex(({ tag }, i) => i > from && i < to && tag === ',');
  return comma > 0 && skipAdjuncts(items, comma + 1) === to;
}

/** "said | only two ships came", "said | more money would follow": adverbs that were skipped, and say how much of it there is. */
export function withMeasures(items: readonly Item[], at: number, first: number): number {
  let from = first;
  while (from > at && items[from - 1]!.tag === 'R' && measures.has(items[from - 1]!.lower)) from--;
  return from;
}

/** "wrote online that": after a verb, and no "online posts". */
const isOnline = (items: readonly Item[], at: number): boolean =>
  items[at]!.lower === 'online' && items[at - 1]?.tag === 'V' && !'NE'.includes(items[at + 1]?.tag ?? '.');

/** "| March 3", whatever the year */
const isDayOfMonth = (items: readonly Item[], at: number): boolean =>
  months.has(items[at]!.lower) && items[at + 1]?.tag === '#';

/** "dated | April 30", "dated | 30 April" */
const isDate = (items: readonly Item[], at: number): boolean => {
  const [first, second] = [items[at], items[at + 1]];
  return first !== undefined && (isTime(first) || (first.tag === '#' && second !== undefined && isTime(second)));
};

/** The end of a prepositional phrase of short, plain words. */
function adjunctEnd(items: readonly Item[], from: number): number {
  // "ahead of the vote"
  let i = items[from]!.lower === 'ahead' && items[from + 1]?.lower === 'of' ? from + 2 : from + 1;
  let words = 0;
  while (i < items.length && i - from < ASIDE) {
    const item = items[i]!;
    const before = items[i - 1]!;
    // "at the most recent meeting"
    if (item.tag === 'R' && before.tag === 'D') {
      i++;
      continue;
    }
    // "on “The Evening Hour”": the title of a programme or a book.
    if (item.tag === 'Q' && item.titled && item.size > 1 && 'PG'.includes(before.tag)) {
      words++;
      i++;
      continue;
    }
    if (item.tag === 'D') {
      // A determiner after a noun begins something else.
      if (words > 0 && !'PCTG'.includes(before.tag)) break;
      i++;
      continue;
    }
    if ('NE#G'.includes(item.tag)) {
      words++;
      i++;
      continue;
    }
    if (item.tag === 'O' && words === 0) {
      i++;
      words++;
      continue;
    }
    if (item.tag === 'P' && words > 0 && /^(?:of|in|with|at|on|to|for|from|about|by|between)$/.test(item.lower)) {
      i++;
      continue;
    }
    // "in remarks carried by Radio Norda"
    if (
      item.tag === 'V' &&
      occasions.has(before.lower) &&
      item.verb?.form !== 'ing' &&
      item.verb?.form !== 'base' &&
      ('PTR'.includes(items[i + 1]?.tag ?? '.') || isDate(items, i + 1))
    ) {
      // "in a report released today"
      if (items[i + 1]!.tag === 'R') return isTime(items[i + 1]!) ? i + 2 : from;
      i++;
      if (items[i]!.tag === 'P') i++;
      continue;
    }
    if (item.tag === 'T' && words > 0 && 'DNE'.includes(items[i + 1]?.tag ?? '') && !items[i + 1]?.verb) {
      i++;
      continue;
    }
    if (
      item.tag === 'C' &&
      item.lower === 'and' &&
      words > 0 &&
      'NE'.includes(items[i + 1]?.tag ?? '') &&
      !verbAhead(items, i + 1, FEW)
    ) {
      i++;
      continue;
    }
    break;
  }
  return words > 0 && (endsPhrase(items[i - 1]) || items[i - 1]!.titled) ? i : from;
}

/** "formerly Twitter", "formerly known as Twitter", "which used to be called Twitter" */
export const tellsOldName = (items: readonly Item[], at: number): boolean =>
  /^(?:formerly|previously)$/.test(items[at]?.lower ?? '') ||
  (items[at]?.lower === 'now' && items[at + 1]?.capital === true) ||
  (items[at]?.lower === 'once' && items[at + 1]?.lower === 'called') ||
  (items[at]?.lower === 'the' && items[at + 1]?.lower === 'former') ||
  (items[at]?.lower === 'which' && /^(?:used|was)$/.test(items[at + 1]?.lower ?? ''));

/** "said | in the first phase, | nine mills would close": when that will be, and not where it was said. */
export function isStretch(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > FEW) return false;
  const first = items[from]!.lower;
  if (first === 'in' && stretches.has(items[to - 1]!.lower)) return true;
  // "said | by May, | the lock would open"
  const next = items.slice(to + 1, to + SHORT_PHRASE).find(({ tag }) => tag === 'X');
  return (
    /^(?:in|by|from|until)$/.test(first) && isTime(items[to - 1]!) && /^(?:would|will|could)$/.test(next?.lower ?? '')
  );
}
