import { findDates } from '../article/find-dates';
import { rawLines } from '../article/forms/raw-lines';
import type { BroughtFacts } from './brought';

/** What the first lines of an export's article say by where they stand, without labels. */
export function headFacts(text: string): BroughtFacts {
  const lines = rawLines(text.slice(0, 6000))
    .filter((line) => !line.blank)
    .map((line) => line.text.trim())
    .filter((line) => !/^(?:copyright|\(c\)|©|all rights reserved)/i.test(line))
    .slice(0, 14);
  return besideDate(lines) ?? (/^[ \t]*LENGTH:/im.test(text) ? aroundDate(lines) : null) ?? afterCount(lines) ?? {};
}

/** "Grenby Herald (Grenby, Norvia) - March 4, 2021", or the other way round with a bar. */
function besideDate(lines: readonly string[]): BroughtFacts | null {
  for (const line of lines.slice(1, 4)) {
    const parts = line.split(/\s+[-–—|]\s+/);
    if (parts.length < 2 || line.length > 160) continue;
    const at = parts.findIndex(isDate);
    const outlet = parts[at === 0 ? 1 : 0];
    if (at < 0 || outlet === undefined || isDate(outlet)) continue;
    return { title: lines[0]!, outlet, date: parts[at]! };
  }
  return null;
}

/** The newspaper above the day; a headline above both. */
function aroundDate(lines: readonly string[]): BroughtFacts | null {
  const at = lines.findIndex((line) => line.length < 60 && isDate(line));
  if (at < 1 || at > 2) return null;
  const date = lines[at]!;
  return at === 1 ? { outlet: lines[0]!, date } : { title: lines[0]!, outlet: lines[1]!, date };
}

/** Headline, writer, "214 words", day, newspaper, one below the other. */
function afterCount(lines: readonly string[]): BroughtFacts | null {
  const at = lines.findIndex((line) => /^\d{2,6} words$/.test(line));
  const day = lines.slice(at + 1, at + 3).find(isDate);
  if (at < 1 || day === undefined) return null;
  const outlet = lines.slice(lines.indexOf(day, at) + 1).find((line) => !/^\d{1,2}:\d{2}/.test(line));
  return outlet === undefined ? { date: day } : { date: day, outlet };
}

/** A day with a year, and little else. */
function isDate(line: string): boolean {
  const [first] = findDates(line);
  return first !== undefined && first.year !== null && line.length - (first.end - first.start) < 20;
}
