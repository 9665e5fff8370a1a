import type { ArticleDate } from '../core/model';
import type { Translate } from './panel-texts';

/** A date for the eye, and what it rests on: `3 November 2020`, `from the dateline`. */
export interface ShownDate {
  readonly text: string;
  readonly note?: string;
}

const bases: Readonly<Record<string, string>> = {
  dateline: 'from the dateline',
  caption: 'from a caption',
  byline: 'from the byline',
  body: 'from the text',
  headline: 'from the headline',
  dek: 'from the line under the headline',
  credit: 'from a credit line',
  reader: 'set by you',
};

const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** ISO 8601, whole or cut short (`2020`, `2020-10`, `2020-10-12`), at the given precision. */
function show(iso: string, precision: ArticleDate['precision']): string {
  const length = iso.split('-').length;
  const known = length === 1 ? 'year' : length === 2 && precision === 'day' ? 'month' : precision;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return new Intl.DateTimeFormat('en-GB', { ...forms[known], timeZone: 'UTC' }).format(date);
}

/** The 29th of February has to have a year that holds it; a leap year stands in, and is not shown. */
function showMonthDay(monthDay: string): string {
  const [, month = '1', day = '1'] = /^--(\d\d)(?:-(\d\d))?$/.exec(monthDay) ?? [];
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  const form = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(date);
}

function showInterval(date: ArticleDate, t: Translate): string {
  const { earliest, latest, precision } = date;
  if (earliest !== null && latest !== null) {
    const from = show(earliest, precision);
    const to = show(latest, precision);
    return from === to ? from : t('between {0} and {1}', from, to);
  }
  if (earliest !== null) return t('on or after {0}', show(earliest, precision));
  if (latest !== null) return t('on or before {0}', show(latest, precision));
  return date.monthDay ? t('{0}, year unknown', showMonthDay(date.monthDay)) : t('date unknown');
}

/** An article's date in words, never more than the text proves; a year that was worked out says so. */
export function showDate(date: ArticleDate | null, t: Translate): ShownDate {
  if (date === null) return { text: t('date unknown') };
  const text = showInterval(date, t);
  const basis = t(bases[date.basis] ?? 'from the article');
  const note = date.inferred === undefined ? basis : t('{0}; year worked out: {1}', basis, date.inferred);
  return { text, note };
}
