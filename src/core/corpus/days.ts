import { firstDay, isDay, isoLength, lastDay } from '../text/calendar';
import type { ArticleEntry } from './entry';

/** Days of articles and spans of time, ISO 8601 whole or cut short: `2021`, `2021-01`, `2021-01-14`. */

/** The earliest day an article can be of, no more exact than its date; of one whose earliest is open, the latest. */
export function dayOf({ date }: Pick<ArticleEntry, 'date'>): string {
  const day = date?.earliest ?? date?.latest;
  return date && day ? day.slice(0, isoLength[date.precision]) : '';
}

/** The days of which an article can be, both included; empty where that end is open. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

export function spanOf({ date }: Pick<ArticleEntry, 'date'>): DaySpan {
  const cut = (day: string | null): string => day?.slice(0, date ? isoLength[date.precision] : 0) ?? '';
  const [from, to] = [cut(date?.earliest ?? null), cut(date?.latest ?? null)];
  return { first: from && firstDay(from), last: to && lastDay(to) };
}

/** The month in which an article is for certain, or else the year; empty where both are open. */
export function monthOf(article: Pick<ArticleEntry, 'date'>): string {
  const { first, last } = spanOf(article);
  for (const length of [isoLength.month, isoLength.year]) {
    const whole = first.slice(0, length);
    if (whole !== '' && whole === last.slice(0, length)) return whole;
  }
  return '';
}

/** The date as a table has it, ISO 8601, and in words where it is open: `2021-01`, `on or after 2020-12-29`. */
export function dateAsTold({ date }: Pick<ArticleEntry, 'date'>): string {
  if (!date) return '';
  const { earliest, latest, precision, monthDay } = date;
  const show = (day: string): string => day.slice(0, isoLength[precision]);
  const at = precision === 'day' ? 'on' : 'in';
  if (earliest !== null && latest !== null) {
    const [from, to] = [show(earliest), show(latest)];
    return from === to ? from : `between ${from} and ${to}`;
  }
  if (earliest !== null) return `${at} or after ${show(earliest)}`;
  if (latest !== null) return `${at} or before ${show(latest)}`;
  return monthDay === undefined ? '' : `${monthDay.slice('--'.length)}, year unknown`;
}

export interface Days {
  /** Both included; absent where it is open. */
  readonly from?: string;
  readonly to?: string;
}

export type When = 'yes' | 'perhaps' | 'no';

/** Whether an article is of a span: for certain, perhaps (a month may be of that week, and an end may be open), or not. */
export function liesIn({ first, last }: DaySpan, { from, to }: Days): When {
  if ((from !== undefined && last !== '' && last < from) || (to !== undefined && first !== '' && first > to))
    return 'no';
  const isBegun = from === undefined || (first !== '' && first >= from);
  const isOver = to === undefined || (last !== '' && last <= to);
  return isBegun && isOver ? 'yes' : 'perhaps';
}

/** The days that two spans have in common; null where there is none. */
export function inBoth(a: Days, b: Days): Days | null {
  const from = [a.from, b.from].filter((day) => day !== undefined).sort()[1] ?? a.from ?? b.from;
  const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
  if (from !== undefined && to !== undefined && from > to) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A day, month or year of the calendar: `2021-02-30` is none. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  return found !== null && isDay(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
}
