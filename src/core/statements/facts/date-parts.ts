import { months, near } from '../../language/english/date-words';
import type { Word } from '../../text/words';
import { daysIn, isDay, isoDay, isoLength } from '../../text/calendar';
import * as calendar from './calendar';
import { isCapital } from './said-words';

export const isYear = (word: Word | undefined): boolean =>
  word?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(word.text);

/** The day of the month that a word gives: "4", "4th". */
export function dayNumber(word: Word | undefined): number | null {
  const match = word?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word.lower) : null;
  const day = match ? Number(match[1]) : 0;
  return isDay(null, 1, day) ? day : null;
}

/** The month a word names; "may" and "march" need a capital, short forms their stop or a number beside them. */
export function monthNumber(word: Word | undefined): number | null {
  return word?.kind === 'word' && isCapital(word) ? (months.get(word.lower) ?? null) : null;
}

export const daysOf = (year: number, month: number, first: number, last = first): calendar.Days | null => {
  const end = daysIn(year, month);
  return first > end || last > end ? null : [isoDay(year, month, first), isoDay(year, month, last)];
};

/** In days: nobody leaves out the year of a day as far as the first when the same day of another year is as near as the second. */
const FAR = 300;
const NEAR = 60;

/** In days. A month may well be the next one. */
const SHORTEST_MONTH = 28;

/**
 * A day or month of no year: the last one where the words look back, the next where they look ahead; today counts.
 * Where nothing tells, and of a day that would else be most of a year away, the nearer one.
 */
export function ofNoYear(
  lean: -1 | 0 | 1,
  on: (year: number) => calendar.Days | null,
): (today: string) => calendar.Days {
  return (today) => {
    const [last, next] = [nearestYear(on, today, -1), nearestYear(on, today, 1)];
    const ago = calendar.daysBetween(last[1], today);
    const ahead = calendar.daysBetween(today, next[0]);
    if (lean === 0) return ahead < ago ? next : last;
    const isShort = calendar.daysBetween(last[0], last[1]) < SHORTEST_MONTH - 1;
    if (lean > 0) return isShort && ahead > FAR && ago < NEAR ? last : next;
    return isShort && ago > FAR && ahead < NEAR ? next : last;
  };
}

/** The last one until today, or the next from today on. */
function nearestYear(on: (year: number) => calendar.Days | null, today: string, way: -1 | 1): calendar.Days {
  const year = Number(today.slice(0, isoLength.year));
  // It ends: the day is one of some year, and a leap day is eight years off at most.
  for (let years = 0; ; years++) {
    const days = on(year + way * years);
    if (days && (way < 0 ? days[0] <= today : days[1] >= today)) return days;
  }
}

export const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.text);
export const skip = (words: readonly Word[], at: number, sign: string): number =>
  words[at]?.text === sign ? at + 1 : at;

/** The year behind a month or a day, over a comma; and where it ends. */
export function yearAfter(words: readonly Word[], at: number): readonly [year: number | null, to: number] {
  const place = skip(words, at, ',');
  return isYear(words[place]) ? [Number(words[place]!.text), place + 1] : [null, at];
}

/** "between May 3 and May 9, 2019", at what stands behind the first day: the year of the second is that of both. */
export function sharedYear(words: readonly Word[], at: number): number | null {
  if (!isDash(words[at]) && !/^(?:and|or|to|until|through|till)$/.test(words[at]?.lower ?? '')) return null;
  let to = at + 1;
  if (dayNumber(words[to]) !== null) to += words[to + 1]?.lower === 'of' ? 2 : 1;
  if (monthNumber(words[to]) === null) return null;
  to = skip(words, to + 1, '.');
  return yearAfter(words, dayNumber(words[to]) !== null ? to + 1 : to)[0];
}

/** "May 1 | next year": the day in the year that is so far from the article's; null where no such words stand. */
export function nearYear(
  words: readonly Word[],
  at: number,
): ((month: number, first: number, last: number) => (today: string) => calendar.Days) | null {
  const away = words[at + 1]?.lower === 'year' ? near.get(words[at]!.lower) : undefined;
  if (away === undefined) return null;
  return (month, first, last) => (today) =>
    calendar.daysOf(Number(today.split('-')[0]) + away, month, first, last) ?? [today, today];
}
