import { readersDate } from '../article/article-date';
import { findDates } from '../article/find-dates';
import { isDay, isoDay } from '../text/calendar';
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withField, withoutField } from './edit-sidecar';
import type { Saying } from './saying';
import { Unfit } from './unfit';

/** The reader's own word on the article's date: `date: 2020-11-03`. */

/** `2020-11-03`, `2020-11` or `2020`, and a day that there is, in years that have news. */
export const isDate = (text: string): boolean => text === text.trim() && readersDate(text) !== null;

/**
 * A date as a person writes it, as it is kept: "3 November 2020" → `2020-11-03`, "Nov 2020" → `2020-11`.
 * Undefined where it is no date, has no year, or leaves open which day it means.
 */
export function dateWritten(text: string): string | undefined {
  const words = text.trim();
  if (isDate(words)) return words;
  const [found, ...others] = findDates(words);
  if (!found || others.length > 0 || found.year === null) return undefined;
  const { year, month, day } = found;
  if (day !== null && !isDay(year, month, day)) return undefined;
  const iso = day === null ? isoDay(year, month, 1).slice(0, 7) : isoDay(year, month, day);
  return isDate(iso) ? iso : undefined;
}

/** The days and months with a year that a text has, as they are kept, in text order. */
export function datesIn(text: string): readonly string[] {
  const kept = findDates(text).flatMap(({ start, end }) => dateWritten(text.slice(start, end)) ?? []);
  return [...new Set(kept)];
}

export function readDate(value: unknown): string {
  const date = typeof value === 'number' ? String(value) : value;
  if (typeof date === 'string' && isDate(date)) return date;
  throw new Unfit('the date must be like 2020-11-03, 2020-11 or 2020');
}

/** @param date undefined takes it out */
export function setDate(date: string | undefined): SidecarEdit {
  return {
    field: 'date',
    apply: (file) => ({
      text: date === undefined ? withoutField(file, 'date') : withField(file, 'date', scalar(date)),
      value: date,
    }),
  };
}

/** @param date undefined: the reader says none */
export const sayingDate = (date: string | undefined): Saying => ({
  edit: setDate(date),
  isSaid: (current) => current === date,
});
