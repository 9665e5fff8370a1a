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
import { firstDay, isDay, isoDay, isoMonth, lastDay } from '../../text/calendar';

/** In years. */
const DECADE = 10;

/** In days. */
export const WEEK = 7;

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

/** All days of a date that may be a month or a year alone. */
export const daysOfDate = (iso: string): Days => [firstDay(iso), lastDay(iso)];

export const year = (number: number): Days => daysOfDate(String(number));
export const decade = (from: number): Days => [year(from)[0], year(from + DECADE - 1)[1]];
/** @param month January is 1 */
export const monthOf = (number: number, month: number): Days => daysOfDate(isoMonth(number, month));

/** Some days of a month, null where it has not so many. */
export const daysOf = (year: number, month: number, first: number, last = first): Days | null =>
  isDay(year, month, first) && isDay(year, month, last)
    ? [isoDay(year, month, first), isoDay(year, month, last)]
    : null;

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
