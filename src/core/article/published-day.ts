import { fold } from '../text/fold';
import { isoDay } from '../text/calendar';
import { findDates } from './find-dates';
import type { WrittenDate } from './find-dates';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const iso = (day: Day): string => isoDay(day.year, day.month, day.day);

/** A date that has all three. */
export function whole(date: WrittenDate | undefined): Day | null {
  if (!date) return null;
  const { year, month, day } = date;
  return year !== null && day !== null ? { year, month, day } : null;
}

const updated =
  /\b(?:updated?|modified|last)\b|обновлен|оновлен|թարմաց|yenilən|güncelle|განახლ|aktuali[sz]|mis à jour|a[ct]tuali[tz]|bijgewerkt|gewijzigd|uppdaterad|opp?dat|päivitetty|frissítve|ενημερ|ažurirano|diperbarui|aggiornato/;

/** A day of changing, or of keeping a copy, which is the article's only where nothing else is. */
const isLater = (line: string): boolean =>
  updated.test(fold(line).slice(0, 30)) ||
  /^\W*(?:created|saved|clipped|archived|accessed|retrieved|captured|viewed|downloaded)\b/i.test(line);

const posted = /\b(?:published|posted|issued|created|first)\b/i;
const ofOriginal = /^\W*originally (?:published|posted)\b/i;

/** "4–10 March 2021": the days of a weekly paper. */
export function isRange(line: string, { start, day }: WrittenDate): boolean {
  const before = /(?<![:.\d])(\d{1,2})\s?[-–—]\s?$/.exec(line.slice(0, start));
  return before !== null && day !== null && Number(before[1]) < day;
}

/** "Published Nov. 17|Updated Nov. 18, 2022": the year stands behind the later day alone. */
function beforeUpdate(line: string, [first, next]: readonly WrittenDate[]): Day | null {
  const later = whole(next);
  const { year, month, day } = first ?? {};
  if (!later || year !== null || !month || !day || !updated.test(fold(line.slice(first!.end, next!.start))))
    return null;
  return { year: month > later.month ? later.year - 1 : later.year, month, day };
}

/** The day of publishing, where a line states it; an update counts only if nothing else does. */
export function publishedDay(lines: readonly string[]): Day | null {
  let fallback: Day | null = null;
  // A page that passes an article on was posted later than the article.
  const original = lines.filter((line) => ofOriginal.test(line));
  for (const line of [...original, ...lines]) {
    const dates = findDates(line);
    const first =
      beforeUpdate(line, dates) ?? whole(dates.find((date) => whole(date) !== null && !isRange(line, date)));
    if (!first) continue;
    if (!isLater(line)) return first;
    // "Updated Mar 5, 2021; Posted Mar 4, 2021"
    const later = dates.find((date, at) => at > 0 && posted.test(line.slice(dates[at - 1]!.end, date.start)));
    fallback ??= whole(later) ?? first;
  }
  return fallback;
}

/** Whether a line gives the day of publishing, and not only one of changing. */
export const statesDay = (lines: readonly string[]): boolean =>
  lines.some((line) => !isLater(line) && findDates(line).some((date) => whole(date) !== null));

/** The last day on which the page says that it was changed: "Updated 4 March 2021". */
export function updatedDay(lines: readonly string[]): string | null {
  const days: string[] = [];
  for (const line of lines) {
    let from = 0;
    const dates = findDates(line);
    for (const date of dates) {
      const day = whole(date);
      const words = fold(line.slice(from, date.start));
      if (
        day &&
        (updated.test(words) || (dates.length === 1 && /\bupdated\b(?!.*\bago\b)/i.test(line.slice(date.end))))
      )
        days.push(iso(day));
      from = date.end;
    }
  }
  return days.sort().at(-1) ?? null;
}
