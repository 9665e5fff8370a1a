import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  differenceInCalendarDays,
  endOfISOWeek,
  endOfMonth,
  endOfYear,
  formatISO,
  getISODay,
  parseISO,
  startOfISOWeek,
  startOfMonth,
  startOfYear,
} from 'date-fns';
import type { TimeUnit } from '../../language/english/date-words';

/** In years. */
const DECADE = 10;

/** In days. */
export const WEEK = 7;
export const LONGEST_MONTH = 31;

export const MONTHS = 12;

/** February 29 comes again after so many years; a year that has it takes every day of a month. */
export const LEAP = 4;
export const LEAP_YEAR = 2000;

/** Words of "2012 - 10 - 17", as it is cut. */
export const ISO_PARTS = 5;

/** In UTF-16 code units. */
export const ISO_YEAR = '2000'.length;
const ISO_MONTH = '2000-01'.length;
const ISO_DAY = '2000-01-01'.length;

/** The first and the last day of a time, ISO 8601. */
export type Days = readonly [first: string, last: string];

const iso = (date: Date): string => formatISO(date, { representation: 'date' });
const whole: Readonly<Record<Exclude<TimeUnit, 'decade'>, (date: Date) => readonly [Date, Date]>> = {
  day: (date) => [date, date],
  week: (date) => [startOfISOWeek(date), endOfISOWeek(date)],
  month: (date) => [startOfMonth(date), endOfMonth(date)],
  year: (date) => [startOfYear(date), endOfYear(date)],
};
const add: Readonly<Record<TimeUnit, (date: Date, amount: number) => Date>> = {
  day: addDays,
  week: addWeeks,
  month: addMonths,
  year: addYears,
  decade: (date, amount) => addYears(date, DECADE * amount),
};

/** The whole day, week (from Monday), month, year or decade that lies `amount` units from a day. */
export function unitFrom(day: string, amount: number, unit: TimeUnit): Days {
  const date = add[unit](parseISO(day), amount);
  if (unit === 'decade') return decade(Math.floor(date.getFullYear() / DECADE) * DECADE);
  const [first, last] = whole[unit](date);
  return [iso(first), iso(last)];
}

/** How many days lie from one day to a later one. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));

export const year = (number: number): Days => [`${number}-01-01`, `${number}-12-31`];
export const decade = (from: number): Days => [`${from}-01-01`, `${from + DECADE - 1}-12-31`];
const pad = (number: number): string => String(number).padStart(2, '0');

/** @param month January is 1 */
export const monthOf = (number: number, month: number): Days => unitFrom(`${number}-${pad(month)}-01`, 0, 'month');

/** Some days of a month, null where it has not so many. */
export function daysOf(year: number, month: number, first: number, last = first): Days | null {
  const end = Number(monthOf(year, month)[1].slice(ISO_MONTH + 1));
  return first > end || last > end
    ? null
    : [`${year}-${pad(month)}-${pad(first)}`, `${year}-${pad(month)}-${pad(last)}`];
}

/** The first day of a date that may be a month or a year alone. */
export const firstOf = (date: string): string => (date.length === ISO_DAY ? date : `${date}-01-01`.slice(0, ISO_DAY));

/** The last day of a date that may be a month or a year alone. */
export function lastOf(date: string): string {
  if (date.length === ISO_DAY) return date;
  return date.length === ISO_MONTH ? unitFrom(`${date}-01`, 0, 'month')[1] : `${date}-12-31`;
}

/**
 * The nearest day of a weekday.
 * @param weekday Monday is 1
 * @param direction -1 looks back, 1 looks ahead
 * @param strictly whether the day itself does not count
 */
export function weekdayFrom(day: string, weekday: number, direction: -1 | 1, strictly: boolean): string {
  const date = parseISO(day);
  const away = ((weekday - getISODay(date)) * direction + WEEK) % WEEK;
  return iso(addDays(date, direction * (away === 0 && strictly ? WEEK : away)));
}
