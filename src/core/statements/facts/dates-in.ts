import {
  beforeTimes,
  doubtfulMonths,
  longestShortMonth,
  months,
  near,
  nearDays,
  partsOfDay,
  timeUnits,
  weekdays,
} from '../../language/english/date-words';
import { numberWords } from '../../language/english/units';
import type { ArticleDate, DateInWords } from '../../model';
import type { Word } from '../../text/words';
import { firstDay, isDay, lastDay } from '../../text/calendar';
import * as calendar from './calendar';
import { dayNumber, isDash, isYear, monthNumber, nearYear, ofNoYear, sharedYear, skip, yearAfter } from './date-parts';
import { leaning } from './leaning';
import { classOf, isCapital, isOpen } from './said-words';
import { Class } from '../../language/english/english';

/** A date and the words `[from, to)` that it takes. */
export interface DateFound extends DateInWords {
  readonly from: number;
  readonly to: number;
}

type Precision = DateInWords['precision'];

/** What words mean: fixed days, or days that hang on the day of the article. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly days: calendar.Days | ((today: string) => calendar.Days);
}

class Reader {
  constructor(
    private readonly words: readonly Word[],
    private readonly otherwise: -1 | 1,
  ) {}

  at(i: number): Reading | null {
    const word = this.words[i]!;
    if (word.kind === 'number') return this.numeric(i) ?? this.dayFirst(i) ?? this.ago(i) ?? this.year(i);
    if (word.kind !== 'word') return null;
    const { lower } = word;
    if (months.has(lower)) return this.monthFirst(i);
    if (weekdays.has(lower)) return this.weekday(i, i, 0);
    const away = nearDays.get(lower);
    if (away !== undefined) return this.nearDay(i, away);
    if (near.has(lower)) return this.near(i);
    if (lower === 'in') return this.inSome(i);
    if (numberWords.has(lower) || lower === 'a' || lower === 'an') return this.ago(i);
    return lower.includes('-') ? this.middle(i) : null;
  }

  /** "yesterday", "the day before yesterday" */
  private nearDay(i: number, away: number): Reading {
    const day = this.words[i - 2]?.lower === 'day' ? this.words[i - 1]!.lower : '';
    const further = day === 'before' ? -1 : day === 'after' ? 1 : 0;
    const days = (today: string): calendar.Days => calendar.unitFrom(today, away + further, 'day');
    return { from: further === 0 ? i : i - 2, to: i + 1, precision: 'day', days };
  }

  /** "4 and 9 May", at the first day: a range after "between", else a day of its own. */
  private firstOfTwo(i: number, first: number): Reading | null {
    const { words } = this;
    const last = dayNumber(words[i + 2]);
    const at = i + 3 + (words[i + 3]?.lower === 'of' ? 1 : 0);
    const month = monthNumber(words[at]);
    if (last === null || last <= first || month === null) return null;
    const end = skip(words, at + 1, '.');
    if (words[i - 1]?.lower === 'between') return this.onDay(i, end, month, first, last);
    const reading = this.onDay(i, end, month, first, first);
    return reading && { ...reading, to: i + 1 };
  }

  /** "2020-10-12", "12.10.2020", "1990s" */
  private numeric(i: number): Reading | null {
    const { words } = this;
    const decade = /^((?:1[89]|20)\d0)s$/.exec(words[i]!.lower);
    if (decade) return { from: i, to: i + 1, precision: 'decade', days: calendar.decade(Number(decade[1])) };
    const stops = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words[i]!.text);
    const whole =
      // Every second word of "2012 - 10 - 17" is a part of it.
      isYear(words[i]) && isDash(words[i + 1]) && isDash(words[i + 3])
        ? [words[i + 2 * 2]?.text, words[i + 2]?.text, words[i]!.text]
        : stops?.slice(1);
    if (!whole) return null;
    const [day = 0, month = 0, year = 0] = whole.map(Number);
    const days = calendar.daysOf(year, month, day);
    return days && { from: i, to: i + (stops ? 1 : 2 * 2 + 1), precision: 'day', days };
  }

  /** "4 May 2019", "4th of May", "4-9 May" */
  private dayFirst(i: number): Reading | null {
    const { words } = this;
    const first = dayNumber(words[i]);
    if (first === null) return null;
    if (words[i + 1]?.lower === 'and') return this.firstOfTwo(i, first);
    // "May 4 and 9", at the second day
    const named = words[i - 1]?.lower === 'and' && dayNumber(words[i - 2]) !== null ? monthNumber(words[i - 3]) : null;
    if (named !== null && !(isOpen(words[i + 1]) && !isCapital(words[i + 1])))
      return this.onDay(i, i + 1, named, first, first);
    let at = i + 1;
    let last: number | null = first;
    if (isDash(words[at]) || /^(?:to|through|until)$/.test(words[at]?.lower ?? '')) {
      last = dayNumber(words[at + 1]);
      at += 2;
    }
    if (words[at]?.lower === 'of') at++;
    const month = monthNumber(words[at]);
    if (month === null || last === null) return null;
    return this.onDay(i, skip(words, at + 1, '.'), month, first, last);
  }

  /** Where the words look for a day or month; 0 where nothing tells. */
  private lean(at: number): -1 | 0 | 1 {
    if (/^(?:until|till|by)$/.test(this.words[at - 1]?.lower ?? '')) return 1;
    const told = leaning(this.words, at, 0);
    return told === 0 && this.otherwise === 1 ? 1 : told;
  }

  private onDay(from: number, end: number, month: number, first: number, last: number, away = 0): Reading | null {
    const [ownYear, to] = yearAfter(this.words, end);
    const year = ownYear ?? sharedYear(this.words, end);
    if (year !== null) {
      const days = calendar.daysOf(year, month, first, last);
      return days && { from, to, precision: 'day', days };
    }
    if (!isDay(null, month, first) || !isDay(null, month, last)) return null;
    const inYear = nearYear(this.words, end);
    if (inYear) return { from, to: end + 2, precision: 'day', days: inYear(month, first, last) };
    const lean = away !== 0 ? (away < 0 ? -1 : 1) : this.lean(from);
    return {
      from,
      to: end,
      precision: 'day',
      days: ofNoYear(lean, (each) => calendar.daysOf(each, month, first, last)),
    };
  }

  /** "May 4, 2019", "May 2019", "in May" */
  private monthFirst(i: number): Reading | null {
    const { words } = this;
    const month = monthNumber(words[i]);
    if (month === null) return null;
    const after = skip(words, i + 1, '.');
    const first = dayNumber(words[after]);
    if (first !== null && (nearYear(words, after + 1) || !isOpen(words[after + 1]))) {
      const joint = words[after + 1];
      const joins =
        isDash(joint) ||
        /^(?:to|through|until)$/.test(joint?.lower ?? '') ||
        (joint?.lower === 'and' && words[i - 1]?.lower === 'between');
      // "May 4 to 9 degrees" is none.
      const ranged =
        joins && !(isOpen(words[after + 3]) && !isCapital(words[after + 3])) ? dayNumber(words[after + 2]) : null;
      return this.onDay(i, ranged === null ? after + 1 : after + 3, month, first, ranged ?? first);
    }
    const [ownYear, to] = yearAfter(words, after);
    const year = ownYear ?? sharedYear(words, after);
    if (year !== null) return { from: i, to, precision: 'month', days: calendar.monthOf(year, month) };
    const { lower } = words[i]!;
    const before = words[i - 1];
    const shown = before !== undefined && beforeTimes.has(before.lower);
    if (lower.length <= longestShortMonth && lower !== 'june' && lower !== 'july' && lower !== 'may') return null;
    if (doubtfulMonths.has(lower) && !shown) return null;
    return this.ofMonth(i, i, month, near.get(before?.lower ?? '') ?? 0);
  }

  private ofMonth(from: number, at: number, month: number, away: number): Reading {
    const lean = away !== 0 ? (away < 0 ? -1 : 1) : this.lean(from);
    return { from, to: at + 1, precision: 'month', days: ofNoYear(lean, (year) => calendar.monthOf(year, month)) };
  }

  /** "in 2015"; "2,015" and "2015 soldiers" are no years */
  private year(i: number): Reading | null {
    const { words } = this;
    if (!isYear(words[i])) return null;
    const before = words[i - 1];
    const after = words[i + 1];
    const shown = before === undefined || beforeTimes.has(before.lower) || isDash(before);
    const named = isCapital(before) && !shown;
    const counts = isOpen(after) && /[^s]s$|people|men$/.test(after!.lower) && !isCapital(after);
    if (named || (counts && !(before && classOf(before) & Class.Determiner))) return null;
    const number = Number(words[i]!.text);
    if (isDash(after) && isYear(words[i + 2])) {
      const last = Number(words[i + 2]!.text);
      return { from: i, to: i + 3, precision: 'year', days: [`${number}-01-01`, `${last}-12-31`] };
    }
    return { from: i, to: i + 1, precision: 'year', days: calendar.year(number) };
  }

  /** "mid-December", "mid-2019": the part behind the hyphen. */
  private middle(i: number): Reading | null {
    const match = /^(?:mid|early|late|end)-(.+)$/.exec(this.words[i]!.lower);
    if (!match) return null;
    const month = months.get(match[1]!);
    if (month !== undefined) return this.ofMonth(i, i, month, 0);
    return /^(?:1[89]|20)\d\d$/.test(match[1]!)
      ? { from: i, to: i + 1, precision: 'year', days: calendar.year(Number(match[1])) }
      : null;
  }

  /** @param away -1 "last Friday", 1 "next Friday", 0 "Friday" */
  private weekday(from: number, i: number, away: number): Reading | null {
    const { words } = this;
    const before = words[from - 1];
    const after = words[i + 1];
    if (!isCapital(words[i])) return null;
    // "Monday, March 8" is one date.
    const full = after?.text === ',' && monthNumber(words[i + 2]) !== null ? this.monthFirst(i + 2) : null;
    if (full?.precision === 'day') return { ...full, from };
    // "the Sunday market", "Palm Sunday", "the Sunday Times"
    if (isOpen(after) && !partsOfDay.has(after!.lower) && classOf(before) & Class.Determiner) return null;
    if (from === i && ((isCapital(before) && isOpen(before)) || (isCapital(after) && isOpen(after)))) return null;
    const weekday = weekdays.get(words[i]!.lower)!;
    const week = away === 0 ? this.weekAfter(i + 1) : null;
    if (week) return this.inWeek(from, week.to, week.amount, weekday);
    const lean = away !== 0 ? (away < 0 ? -1 : 1) : leaning(words, from, this.otherwise);
    const days = (today: string): calendar.Days => {
      const day = calendar.weekdayFrom(today, weekday, lean, away !== 0);
      return [day, day];
    };
    return { from, to: i + 1, precision: 'day', days };
  }

  /** "Friday | in two weeks", "Friday | next week". */
  private weekAfter(at: number): { readonly amount: number; readonly to: number } | null {
    const { words } = this;
    const unit = (i: number): boolean => timeUnits.get(words[i]?.lower ?? '') === 'week';
    const away = near.get(words[at]?.lower ?? '');
    if (away !== undefined && unit(at + 1)) return { amount: away, to: at + 2 };
    const some = words[at]?.lower === 'in' ? this.some(at + 1) : null;
    return some && unit(some[1]) ? { amount: some[0], to: some[1] + 1 } : null;
  }

  private inWeek(from: number, to: number, amount: number, weekday: number): Reading {
    const days = (today: string): calendar.Days =>
      calendar.unitFrom(calendar.unitFrom(today, amount, 'week')[0], weekday - 1, 'day');
    return { from, to, precision: 'day', days };
  }

  /** "last week", "this Friday", "next May" */
  private near(i: number): Reading | null {
    const { words } = this;
    const away = near.get(words[i]!.lower)!;
    // Nobody is asked about the last word: see the places where a date may begin.
    const next = words[i + 1]!;
    if (weekdays.has(next.lower)) return this.weekday(i, i + 1, away);
    const month = monthNumber(next);
    const day = month === null ? -1 : skip(words, i + 2, '.');
    const number = dayNumber(words[day]);
    if (month !== null && number !== null && away !== 0) return this.onDay(i, day + 1, month, number, number, away);
    if (month !== null && !isYear(words[i + 2]) && number === null) return this.ofMonth(i, i + 1, month, away);
    if (partsOfDay.has(next.lower) && away <= 0) {
      return { from: i, to: i + 2, precision: 'day', days: (today) => calendar.unitFrom(today, away, 'day') };
    }
    if (next.lower.endsWith('s') || (next.lower === 'day' && away !== 0)) return null;
    const unit = timeUnits.get(next.lower);
    const weekday = isCapital(words[i + 2]) ? weekdays.get(words[i + 2]!.lower) : undefined;
    if (unit === 'week' && weekday !== undefined) return this.inWeek(i, i + 3, away, weekday);
    return unit === undefined || unit === 'day'
      ? null
      : { from: i, to: i + 2, precision: unit, days: (today) => calendar.unitFrom(today, away, unit) };
  }

  /** How many, and where the number ends: "two", "2", "a". */
  private some(i: number): readonly [amount: number, to: number] | null {
    const word = this.words[i];
    const weeks = this.words[i + 1]?.lower.startsWith('fortnight') ? 2 : 1;
    if (word?.kind === 'number' && /^\d{1,3}$/.test(word.text)) return [Number(word.text) * weeks, i + 1];
    const amount = word && (word.lower === 'a' || word.lower === 'an' ? 1 : numberWords.get(word.lower));
    return amount === undefined ? null : [amount * weeks, i + 1];
  }

  /** "two weeks ago", "three days from now" */
  private ago(i: number): Reading | null {
    const some = this.some(i);
    const unit = some && timeUnits.get(this.words[some[1]]?.lower ?? '');
    if (!some || !unit) return null;
    const [amount, at] = some;
    const weekday = isCapital(this.words[at + 2]) ? weekdays.get(this.words[at + 2]!.lower) : undefined;
    if (this.words[at + 1]?.lower === 'ago' && unit === 'week' && weekday !== undefined)
      return this.inWeek(i, at + 3, -amount, weekday);
    if (this.words[at + 1]?.lower === 'ago') return this.away(i, at + 2, -amount, unit);
    const fromNow = this.words[at + 1]?.lower === 'from' && /^(?:now|today)$/.test(this.words[at + 2]?.lower ?? '');
    return fromNow ? this.away(i, at + 3, amount, unit) : null;
  }

  /** "in three days", where the words look ahead: "built in three days" is how long it took. */
  private inSome(i: number): Reading | null {
    const some = this.some(i + 1);
    const unit = some && timeUnits.get(this.words[some[1]]?.lower ?? '');
    if (!some || !unit || leaning(this.words, i, this.otherwise) < 0) return null;
    return this.away(i, some[1] + 1, some[0], unit);
  }

  /** Days and weeks can be counted to the day; of months and years the whole one is meant. */
  private away(from: number, to: number, amount: number, unit: 'day' | 'week' | 'month' | 'year' | 'decade'): Reading {
    if (unit === 'week')
      return { from, to, precision: 'day', days: (today) => calendar.unitFrom(today, calendar.WEEK * amount, 'day') };
    return { from, to, precision: unit, days: (today) => calendar.unitFrom(today, amount, unit) };
  }
}

/**
 * The dates in a statement's words, in text order.
 * @param places where one may begin
 * @param date the article's date; without one, "yesterday" is found and not made absolute
 * @param otherwise whether bare days lie ahead (1) or behind (-1) where no verb tells
 */
export function datesIn(
  words: readonly Word[],
  places: readonly number[],
  date: ArticleDate | null,
  otherwise: -1 | 1,
): readonly DateFound[] {
  const found: DateFound[] = [];
  const reader = new Reader(words, otherwise);
  let free = 0;
  for (const i of places) {
    if (i < free) continue;
    const reading = reader.at(i);
    if (!reading) continue;
    const { from, to, precision, days } = reading;
    const [earliest = null, latest = null] = typeof days === 'function' ? countedFrom(date, days) : days;
    const start = words[from]!.start + (from === i ? lead(words[i]!) : 0);
    found.push({ from, to, start, end: words[to - 1]!.end, earliest, latest, precision });
    free = to;
  }
  return found;
}

/** From the first to the last day that the article's date may mean, mostly one and the same. */
function countedFrom(date: ArticleDate | null, days: (today: string) => calendar.Days): (string | null)[] {
  const first = date?.earliest ? firstDay(date.earliest) : null;
  const last = date?.latest ? lastDay(date.latest) : null;
  const ofFirst = first === null ? null : days(first);
  const ofLast = last === null ? null : last === first ? ofFirst : days(last);
  return [ofFirst?.[0] ?? null, ofLast?.[1] ?? null];
}

/** What stands before a date in its first word: "mid-" of "mid-December". */
const lead = (word: Word): number => /^(?:mid|early|late|end)-/i.exec(word.text)?.[0].length ?? 0;
