import { cityThings, movements, placePrepositions } from '../../language/english/titles';
import type { Article } from '../../article/read-article';
import { blockAt } from '../../article/parts';
import type { Hit } from './scan';
import type { Words } from '../../text/name-words';
import { foldedAt, gapAfter, UPPER } from '../../text/name-words';

const longestList = 8;

/** Tells where a city is just a place ("in Moscow", "flew to Baku") and does not stand for its government. */
export function cityPlaces(words: Words, article: Article): (hit: Hit) => boolean {
  const low = (at: number): string => foldedAt(words, at);
  const isName = (at: number): boolean => at >= 0 && at < words.count && (words.flags[at]! & UPPER) !== 0;
  const between = (at: number): string =>
    words.text.slice(words.ends[at], Math.min(words.starts[at + 1]!, words.ends[at]! + 8));
  const isAnd = (at: number): boolean => at >= 0 && at < words.count && /^(?:and|or)$/.test(low(at));

  const followsPlaceWord = (first: number): boolean => {
    // What stands before a full stop is another sentence: "The envoy left. Ankara said …".
    if (gapAfter(words, first - 1) !== 'space' && gapAfter(words, first - 1) !== 'line') return false;
    const before = low(first - 1);
    if (placePrepositions.has(before) || movements.has(before)) return true;
    return first > 1 && /^(?:to|from|for)$/.test(before) && movements.has(low(first - 2));
  };

  /** The first word of the list of names that a word is in: "Sochi, Prague and Baku". */
  const listStart = (first: number): number => {
    let start = first;
    for (let names = 0; names < longestList; names++) {
      let last = start - 1;
      if (isAnd(last)) last--;
      if (!isName(last) || !/^,?\s+$/.test(between(last)) || (last === start - 1 && !between(last).startsWith(',')))
        break;
      while (isName(last - 1) && gapAfter(words, last - 1) === 'space') last--;
      start = last;
    }
    return start;
  };

  /** Whether the list ends there, and nothing is said of its last name. */
  const endsList = (last: number): boolean => {
    let end = last;
    for (let names = 0; names < longestList && end + 1 < words.count; names++) {
      if (/^[.;:!?)]/.test(between(end))) return true;
      const next = isAnd(end + 1) ? end + 2 : end + 1;
      if (!isName(next) || !/^,?\s+$/.test(between(end))) return false;
      end = next;
    }
    return end + 1 >= words.count;
  };

  return ({ first, last, start: offset }) => {
    if (blockAt(article, offset)?.kind === 'dateline') return true;
    if (gapAfter(words, last) === 'hyphen' && !isName(last + 1)) return true;
    if (gapAfter(words, last) === 'space' && last + 1 < words.count && cityThings.has(low(last + 1))) return true;
    if (followsPlaceWord(first)) return true;
    const start = listStart(first);
    return start < first && followsPlaceWord(start) && endsList(last);
  };
}
