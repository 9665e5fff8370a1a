import { firstDay, isDay, isoLength, lastDay } from '../text/calendar';
import type { ArticleEntry } from './entry';

/** Days of articles and spans of time, ISO 8601 whole or cut short: `2021`, `2021-01`, `2021-01-14`. */

/** The earliest day an article can be of, no more exact than its date; of one whose earliest is open, the latest. */
export function dayOf({ date }: Pick<ArticleEntry, 'date'>): string {
  const day = date?.earliest ?? date?.latest;
  return date && day ? day.slice(0, isoLength[date.precision]) : '';
}

export interface Days {
  /** Both included; absent where it is open. */
  readonly from?: string;
  readonly to?: string;
}

/** Whether a day, month or year lies in a span: wholly, perhaps (a month may be of that week), or not. */
export function liesIn(iso: string, { from, to }: Days): 'yes' | 'perhaps' | 'no' {
  const [first, last] = [firstDay(iso), lastDay(iso)];
  if ((from !== undefined && last < from) || (to !== undefined && first > to)) return 'no';
  return (from === undefined || first >= from) && (to === undefined || last <= to) ? 'yes' : 'perhaps';
}

/** A day, month or year of the calendar: `2021-02-30` is none. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  return found !== null && isDay(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
}
