import type { ArticleDate } from '../model';
import { firstDay, isoLength, lastDay } from '../text/calendar';
import type { Actor, TimeSpan } from './knowledge';

/** Days, both inclusive, ISO 8601. */
export type Days = readonly [first: string, last: string];

export const beginning = '0000-01-01';
export const end = '9999-12-31';

/** The first and last day of a year, month or day. */
export function days(date: string): Days {
  const iso = date.slice(0, isoLength.day);
  return [firstDay(iso), lastDay(iso)];
}

/** The days between which something is looked for, both inclusive; null for a date of no year. */
export function interval(date: ArticleDate | null): Days | null {
  if (!date || (date.earliest === null && date.latest === null)) return null;
  return [date.earliest ? days(date.earliest)[0] : beginning, date.latest ? days(date.latest)[1] : end];
}

/** All days of a span. */
export function spanDays({ from, to }: TimeSpan): Days {
  return [from === undefined ? beginning : days(from)[0], to === undefined ? end : days(to)[1]];
}

export function meet([a, b]: Days, [c, d]: Days): boolean {
  return a <= d && c <= b;
}

/** Whether all days of a date lie in a span. */
export function covers(span: TimeSpan | undefined, date: ArticleDate | null): boolean {
  const when = interval(date);
  if (!span || !when) return false;
  const [first, last] = spanDays(span);
  return first <= when[0] && when[1] <= last;
}

/** What an actor was called on a date; `name` where nothing else is on record for it. */
export function nameOn({ name, names = [] }: Actor, date: ArticleDate | null): string {
  return names.find((one) => covers(one, date))?.text ?? name;
}
