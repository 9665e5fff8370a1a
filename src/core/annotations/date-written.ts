import { readersDate } from '../article/article-date';
import { findDates } from '../article/find-dates';
import { isDay, isoDay } from '../text/calendar';

/** Dates as people write them, as a sidecar keeps them. */

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
