import { dateInWords } from '../actors/roles/describe-role';
import type { ArticleDate } from '../model';
import { dateReason } from './date-reasons';
import type { Translate } from './translate';

/** A date for the eye, and what it rests on: `3 November 2020`, `from the dateline`. */
export interface ShownDate {
  readonly text: string;
  readonly note?: string;
  /** How the year was worked out, where the text does not state it. */
  readonly reason?: string;
}

const bases: Readonly<Record<string, string>> = {
  dateline: 'from the dateline',
  caption: 'from a caption',
  byline: 'from the byline',
  body: 'from the text',
  headline: 'from the headline',
  dek: 'from the line under the headline',
  credit: 'from a credit line',
  boilerplate: 'from the page around the article',
  path: 'from the file’s path',
  reader: 'set by you',
};

const digits = { day: 10, month: 7, year: 4 } as const;

/** ISO 8601, whole or cut short (`2020`, `2020-10`, `2020-10-12`), no more exact than the article is. */
function show(iso: string, precision: ArticleDate['precision']): string {
  return dateInWords(iso.slice(0, digits[precision]));
}

/** A day of no year: `--10-04` → `4 October`. Any year serves to name it, and is not shown. */
function showMonthDay(monthDay: string): string {
  return dateInWords(`2000${monthDay.slice(1)}`).replace(/ 2000$/, '');
}

/** Where a date lies between two days that are not the same to the eye, or is open at an end: the words for that. */
function showOpen({ earliest, latest, precision }: ArticleDate, t: Translate): string | undefined {
  const isDay = precision === 'day';
  if (earliest !== null && latest !== null) {
    const [from, to] = [show(earliest, precision), show(latest, precision)];
    return from === to ? undefined : t('between {0} and {1}', from, to);
  }
  if (earliest !== null) return t(isDay ? 'on or after {0}' : 'in or after {0}', show(earliest, precision));
  if (latest !== null) return t(isDay ? 'on or before {0}' : 'in or before {0}', show(latest, precision));
  return undefined;
}

/** An article's date, never more than the text proves: "3 November 2020", "on or after 12 October 2020". */
export function dateText(date: ArticleDate | null, t: Translate): string {
  if (date === null) return t('date unknown');
  const open = showOpen(date, t);
  if (open !== undefined) return open;
  if (date.earliest !== null) return show(date.earliest, date.precision);
  return date.monthDay ? t('{0}, year unknown', showMonthDay(date.monthDay)) : t('date unknown');
}

const longMonth = /\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/g;

/** The same where there is little room: "3 Nov 2020". */
export const shortDateText = (date: ArticleDate | null, t: Translate): string =>
  dateText(date, t).replace(longMonth, '$1');

/**
 * The same as a part of a sentence: "on 3 November 2020", "in 2020", "on or after 12 October 2020".
 * Undefined where no day, month or year is known.
 */
export function datePhrase(date: ArticleDate | null, t: Translate): string | undefined {
  if (date === null || (date.earliest === null && date.latest === null)) return undefined;
  const open = showOpen(date, t);
  return open ?? t(date.precision === 'day' ? 'on {0}' : 'in {0}', dateText(date, t));
}

/** The same for a source: a year that was worked out is set apart from what the text states. */
export function citedDate(date: ArticleDate | null, t: Translate): string {
  if (date?.inferred === undefined) return dateText(date, t);
  const year = date.earliest?.slice(0, 4);
  if (date.monthDay && year !== undefined && year === date.latest?.slice(0, 4)) {
    return t('{0} (year worked out: {1})', showMonthDay(date.monthDay), year);
  }
  return t('{0} (year worked out)', dateText(date, t));
}

/** A stretch of a list by date: `2021`, `2021-03`, `2021-` for that year without a month, `~` for what has no date. */
export function stretchText(within: string, t: Translate): string {
  if (within === '~') return t('date unknown');
  if (within.endsWith('-')) return t('{0}, month unknown', within.slice(0, -1));
  return dateInWords(within);
}

/** "updated 6 March 2021", for a day in ISO 8601. */
export function updatedText(day: string, t: Translate): string {
  const date: ArticleDate = { earliest: day, latest: day, precision: 'day', basis: 'dateline' };
  return t('updated {0}', dateText(date, t));
}

/** An article's date and where it comes from; a year that was worked out says so. */
export function showDate(date: ArticleDate | null, t: Translate): ShownDate {
  const text = dateText(date, t);
  if (date === null) return { text };
  const basis = t(bases[date.basis] ?? 'from the article');
  if (date.inferred === undefined) return { text, note: basis };
  return { text, note: t('year worked out, {0}', basis), reason: dateReason(date.inferred, t) };
}
