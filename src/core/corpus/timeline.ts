import { isoLength } from '../text/calendar';
import type { Row } from './row';

/** One who speaks has all words in a list up to so many; more of them stand by year, those of a full year by month. */
export const mostInStretch = 200;

/** What `Row.day` begins with where no day is known. */
const undated = '~';

/**
 * A stretch of time in a dossier: `2021`, `2021-03`, `2021-` for what is of that year and of no known month, `~` for what
 * has no date.
 */
export interface Stretch {
  readonly within: string;
  readonly rows: number;
}

const isMonthLess = (day: string): boolean => day.length === isoLength.year;

/** @param within a stretch; empty for all */
export function isWithin(day: string, within: string): boolean {
  return within.endsWith('-') ? day === within.slice(0, -1) : day.startsWith(within);
}

/**
 * The stretches that a longer one is cut into, by date and undated last; none where its rows are to be listed.
 * @param days of its rows, as `Row.day`
 */
export function stretchesOf(days: readonly Row['day'][], within: string): readonly Stretch[] {
  const isWhole = within === '';
  const isYear = /^\d{4}$/.test(within);
  if (days.length <= mostInStretch || !(isWhole || isYear)) return [];
  const nameOf = (day: string): string => {
    if (day.startsWith(undated)) return undated;
    if (isWhole) return day.slice(0, isoLength.year);
    return isMonthLess(day) ? `${day}-` : day.slice(0, isoLength.month);
  };
  const counts = new Map<string, number>();
  for (const day of days) counts.set(nameOf(day), (counts.get(nameOf(day)) ?? 0) + 1);
  // What has no month stands before those that have one, as in the list of all: its earliest day is the year's first.
  return [...counts].map(([name, rows]) => ({ within: name, rows })).sort((a, b) => (a.within < b.within ? -1 : 1));
}
