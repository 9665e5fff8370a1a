/** The days that there are. Dates are ISO 8601, whole or cut short: `2021`, `2021-01`, `2021-01-14`. */

/** How long a date is that says so much, in UTF-16 code units. */
export const isoLength = { year: '2021'.length, month: '2021-01'.length, day: '2021-01-14'.length } as const;

const february = 2;
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has, January is 1; February has 29 where the year is not known. 0 where there is no such month. */
export function daysIn(year: number | null, month: number): number {
  const days = daysOfMonths[month - 1] ?? 0;
  return month === february && year !== null && !isLeap(year) ? days - 1 : days;
}

/** Whether the day exists; 29 February does in leap years, and where the year is not known. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(year, month);

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2020-10` */
export const isoMonth = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${pad(month)}`;

/** `2020-10-12` */
export const isoDay = (year: number, month: number, day: number): string => `${isoMonth(year, month)}-${pad(day)}`;

/** `--10-12`, XML Schema's gMonthDay. */
export const isoMonthDay = (month: number, day: number): string => `--${pad(month)}-${pad(day)}`;

/** The first day that a day, month or year can mean. */
export const firstDay = (iso: string): string => `${iso}${'-01-01'.slice(0, isoLength.day - iso.length)}`;

/** The last day that a day, month or year can mean. */
export function lastDay(iso: string): string {
  if (iso.length === isoLength.year) return `${iso}-12-31`;
  if (iso.length !== isoLength.month) return iso;
  const year = Number(iso.slice(0, isoLength.year));
  return `${iso}-${daysIn(year, Number(iso.slice(isoLength.year + 1)))}`;
}
