import type { ArticleEntry } from './entry';

/** Days of articles and spans of time, ISO 8601 whole or cut short: `2021`, `2021-01`, `2021-01-14`. */

const digits = { day: 10, month: 7, year: 4 } as const;

/** The earliest day an article can be of, no more exact than its date; of one whose earliest is open, the latest. */
export function dayOf({ date }: Pick<ArticleEntry, 'date'>): string {
  const day = date?.earliest ?? date?.latest;
  return date && day ? day.slice(0, digits[date.precision]) : '';
}

export interface Days {
  /** Both included; absent where it is open. */
  readonly from?: string;
  readonly to?: string;
}

/** The first day and the last one that a day, month or year can mean. */
export const firstDay = (iso: string): string => `${iso}${'-01-01'.slice(0, 10 - iso.length)}`;
export const lastDay = (iso: string): string => {
  if (iso.length === 4) return `${iso}-12-31`;
  if (iso.length === 7) return `${iso}-${daysIn(Number(iso.slice(0, 4)), Number(iso.slice(5)))}`;
  return iso;
};

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day, month or year lies in a span: wholly, perhaps (a month may be of that week), or not. */
export function liesIn(iso: string, { from, to }: Days): 'yes' | 'perhaps' | 'no' {
  const [first, last] = [firstDay(iso), lastDay(iso)];
  if ((from !== undefined && last < from) || (to !== undefined && first > to)) return 'no';
  return (from === undefined || first >= from) && (to === undefined || last <= to) ? 'yes' : 'perhaps';
}

/** A day, month or year of the calendar: `2021-02-30` is none. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return false;
  const [, year, month, day] = found;
  if (month !== undefined && (month < '01' || month > '12')) return false;
  return day === undefined || (day >= '01' && Number(day) <= daysIn(Number(year), Number(month)));
}
