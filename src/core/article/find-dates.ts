import { calendars } from '../language/layouts';
import { otherCalendar } from '../language/other-calendars';
import type { Span } from '../model';
import { isDay } from '../text/calendar';
import { fold } from '../text/fold';
import { hasDigit } from '../text/letters';

/** A date as written; what it does not say is null. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const months = new Map<string, number>();
const weekdays = new Map<string, number>();
for (const { months: names, weekdays: days } of calendars) {
  names.forEach((forms, index) => {
    for (const form of forms) if (!months.has(fold(form))) months.set(fold(form), index + 1);
  });
  days.forEach((forms, index) => {
    for (const form of forms) if (!weekdays.has(fold(form))) weekdays.set(fold(form), index + 1);
  });
}

/** Months that are believed only between a day and a year. */
const otherMonths = new Map<string, number>();
otherCalendar.months.forEach((forms, index) => {
  for (const form of forms) if (!months.has(form)) otherMonths.set(form, index + 1);
});
otherCalendar.weekdays.forEach((forms, index) => {
  for (const form of forms) if (!weekdays.has(form)) weekdays.set(form, index + 1);
});

/** The month a word names, 1 to 12, in any language and with the endings that languages without English's order add. */
export function monthOf(word: string): number | null {
  const folded = fold(word);
  const found = months.get(folded);
  if (found !== undefined) {
    // "may" and "march" are months with a capital only, "mar" and the like are too short to trust.
    return (folded === 'may' || folded === 'march' || folded.length < 3) && /^\p{Ll}/u.test(word) ? null : found;
  }
  if (folded.length < 6 || /^[a-z]+$/.test(folded)) return null;
  for (let cut = 1; cut <= 3 && folded.length - cut >= 5; cut++) {
    const stem = months.get(folded.slice(0, -cut));
    if (stem !== undefined) return stem;
  }
  return null;
}

/** Whether a word names a month in any language that is known. */
export const isMonth = (word: string): boolean => monthOf(word) !== null || otherMonths.has(fold(word));

/** The weekday a word names, Monday is 1; null if it names none. */
export function weekdayOf(word: string): number | null {
  return weekdays.get(fold(word)) ?? null;
}

interface Token extends Span {
  readonly text: string;
  readonly value: number | null;
}

/** Words that may stand between the parts of a date. */
const filler = /^(st|nd|rd|th|of|de|del|d|le|den|der|er|го|й|є|թ|թվականի|ին|წლის|წ|il|ili|года|г|року|р|the)$/i;

const numeric =
  /(?<![\d.\-/])(?:(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})[./](\d{2})[./](\d{2})(?!\d)|(\d{1,2})([./-])(\d{1,2})\8(\d{4}|\d{2})(?![\d.\-/]*\d))/g;

function numericDate(match: RegExpExecArray | RegExpMatchArray): WrittenDate | null {
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const iso = match[1] ?? match[4];
  if (iso !== undefined) {
    const year = Number(iso);
    const month = Number(match[2] ?? match[5]);
    const day = Number(match[3] ?? match[6]);
    return plausible(year) && isDay(year, month, day) ? { ...span, year, month, day } : null;
  }
  let year = Number(match[10]);
  if (match[10]!.length === 2) year += 2000;
  let day = Number(match[7]);
  let month = Number(match[9]);
  // 10/12/2020 is October in one country and December in another: no date.
  if (match[8] === '/' && day <= 12 && month <= 12 && day !== month) return null;
  if (match[8] === '/' && month > 12) [day, month] = [month, day];
  return plausible(year) && isDay(year, month, day) ? { ...span, year, month, day } : null;
}

/** The two days that "04/03/2021" can mean. */
interface EitherWay extends Span {
  readonly year: number;
  /** The earlier one first. */
  readonly days: readonly (readonly [month: number, day: number])[];
}

/** A day of two that a line gives; null where none stands in it, or one that is sure. */
export function eitherWay(line: string): EitherWay | null {
  for (const match of line.matchAll(numeric)) {
    if (match[8] !== '/' || numericDate(match)) continue;
    const one = Number(match[7]);
    const other = Number(match[9]);
    const year = Number(match[10]) + (match[10]!.length === 2 ? 2000 : 0);
    if (!plausible(year) || !isDay(year, one, other) || !isDay(year, other, one)) continue;
    const [low, high] = one < other ? [one, other] : [other, one];
    const days = [
      [low, high],
      [high, low],
    ] as const;
    return { start: match.index, end: match.index + match[0].length, year, days };
  }
  return null;
}

/** A line that is nothing else, in characters. */
const longestStamp = 32;

/** "20210304", "Date: 20210304", "20210304 08:15": eight digits alone on a line. */
function stampedDate(line: string): WrittenDate | null {
  const match =
    /^\s*(?:\p{L}[\p{L} ]{2,14}:\s*)?((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[ T-]?[0-2]\d:?[0-5]\d(?::?\d\d)?Z?)?\s*$/u.exec(
      line,
    );
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDay(year, month, day)) return null;
  const start = line.indexOf(match[1]!);
  return { start, end: start + 'yyyymmdd'.length, year, month, day };
}

/** "Tue Mar 9 14:05:00 UTC 2021": the hour stands between day and year, as programs write it. */
const aroundHour =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2}) {1,2}(\d{1,2}) \d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{2,4} |[+-]\d{4} )?((?:19|20)\d{2})(?!\d)/gu;

function dateAroundHour(match: RegExpMatchArray): WrittenDate | null {
  const [month, day, year] = [monthOf(match[1]!), Number(match[2]), Number(match[3])];
  if (month === null || !isDay(year, month, day)) return null;
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, year, month, day };
}

/** "2021年3月4日", "2021년 3월 4일" */
const eastern = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/gu;

const plausible = (year: number): boolean => year >= 1800 && year <= 2100;

/**
 * All dates in a short piece of text (a line, a window around a year), in any of the languages: "October 12, 2020",
 * "4 октября", "2020-10-12", "12.10.2020", "October 2020". Offsets are within the piece.
 */
export function findDates(piece: string): readonly WrittenDate[] {
  // Each has a number, and most pieces have none.
  if (!hasDigit(piece)) return [];
  const found: WrittenDate[] = [];
  const stamp = piece.length <= longestStamp ? stampedDate(piece) : null;
  if (stamp) return [stamp];
  for (const match of piece.matchAll(numeric)) {
    const date = numericDate(match);
    if (date) found.push(date);
  }
  for (const match of /[年년]/.test(piece) ? piece.matchAll(eastern) : []) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (plausible(year) && isDay(year, month, day))
      found.push({ start: match.index, end: match.index + match[0].length, year, month, day });
  }
  for (const match of piece.includes(':') ? piece.matchAll(aroundHour) : []) {
    const date = dateAroundHour(match);
    if (date) found.push(date);
  }
  const tokens: Token[] = [];
  for (const match of piece.matchAll(/\d+|\p{L}[\p{L}\p{M}]*/gu)) {
    const text = match[0];
    tokens.push({
      start: match.index,
      end: match.index + text.length,
      text,
      value: /^\d/.test(text) ? Number(text) : null,
    });
  }
  let free = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < free || token.value !== null) continue;
    const sure = monthOf(token.text);
    const month = sure ?? otherMonths.get(fold(token.text)) ?? null;
    // "10 hours ago": a month in Spanish, and no date.
    if (month === null || (month === 8 && /^ago$/i.test(token.text) && /\p{L}\s+$/u.test(piece.slice(0, token.start))))
      continue;
    const date = aroundMonth(piece, tokens, index, free, month);
    if (!date || (sure === null && (date.year === null || date.day === null))) continue;
    if (found.some((other) => other.start < date.end && date.start < other.end)) continue;
    found.push(date);
    while (free < tokens.length && tokens[free]!.start < date.end) free++;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The number next to token `from` in one direction, over fillers; null if something else stands between. */
function numberBeside(
  piece: string,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  floor: number,
): number | null {
  for (let at = from + step, passed = 0; at >= floor && at < tokens.length && passed <= 2; at += step, passed++) {
    const left = tokens[Math.min(at, at - step)]!;
    const right = tokens[Math.max(at, at - step)]!;
    const gap = piece.slice(left.end, right.start);
    if (gap.length > 3 || !/^[\s.,'’\-–º°]*$/.test(gap)) return null;
    // A full stop with a space ends a sentence, unless it shortens the month: "Oct. 4".
    if (/\.\s/.test(gap) && left.value === null && left.text.length > 4) return null;
    if (tokens[at]!.value !== null) return at;
    if (!filler.test(tokens[at]!.text)) return null;
  }
  return null;
}

/** "17 Nov 22", "17-Nov-22 | Selm", "17 Nov ’22, 14:05": a year of two digits, behind which no words follow. */
function shortYear(piece: string, tokens: readonly Token[], index: number): number | null {
  const [month, next] = [tokens[index]!, tokens[index + 1]];
  if (typeof next?.value !== 'number' || next.text.length !== 2 || month.text.length > longestShort) return null;
  if (!/^(?:\s|-|\s?['’])$/.test(piece.slice(month.end, next.start))) return null;
  return /^\s*(?:$|[|/,;·•)–—-]|\d{1,2}[:.]\d{2})/.test(piece.slice(next.end, next.end + aside))
    ? 2000 + next.value
    : null;
}

/** A short form of a month, and so much behind the year is looked at, in characters. */
const [longestShort, aside] = [4, 8];

function aroundMonth(
  piece: string,
  tokens: readonly Token[],
  index: number,
  floor: number,
  month: number,
): WrittenDate | null {
  const isDayNumber = (at: number | null): at is number => {
    const token = at === null ? undefined : tokens[at];
    const value = token?.value ?? null;
    // "2:05 PM GMT+4, March 9, 2021"
    const isZone =
      token !== undefined && /[A-Z]{2,4} ?[+\u2212-]$/.test(piece.slice(Math.max(0, token.start - 6), token.start));
    return value !== null && token!.text.length <= 2 && !isZone && isDay(null, month, value);
  };
  const isYear = (at: number | null): at is number => {
    const token = at === null ? undefined : tokens[at];
    const value = token?.value ?? null;
    return value !== null && token!.text.length === 4 && plausible(value);
  };
  const before = numberBeside(piece, tokens, index, -1, floor);
  const after = numberBeside(piece, tokens, index, 1, floor);
  let dayAt: number | null = null;
  if (isDayNumber(before)) dayAt = before;
  else if (isDayNumber(after)) dayAt = after;
  // "31 February" is no day, and no month either.
  if (dayAt === null && [before, after].some((beside) => beside !== null && tokens[beside]!.text.length <= 2))
    return null;
  const day = dayAt === null ? null : tokens[dayAt]!.value;
  let yearAt: number | null = null;
  const last = Math.max(index, dayAt ?? index);
  const behind = numberBeside(piece, tokens, last, 1, floor);
  if (isYear(behind) && (dayAt !== null || behind === index + 1 || behind === index + 2)) yearAt = behind;
  else if (isYear(before)) yearAt = before;
  const short = yearAt === null && dayAt === before && dayAt !== null ? shortYear(piece, tokens, index) : null;
  if (short !== null) yearAt = index + 1;
  if (day === null && yearAt === null) return null;
  const year = short ?? (yearAt === null ? null : tokens[yearAt]!.value);
  if (day !== null && !isDay(year, month, day)) return null;
  const parts = [index, dayAt ?? index, yearAt ?? index];
  let end = tokens[Math.max(...parts)]!.end;
  // The ordinal's letters belong to the day: "4th".
  const next = tokens[Math.max(...parts) + 1];
  if (next?.start === end && /^(st|nd|rd|th)$/i.test(next.text)) end = next.end;
  return { start: tokens[Math.min(...parts)]!.start, end, year, month, day };
}
