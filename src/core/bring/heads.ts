import { datesIn } from '../annotations/date-written';
import { findDates } from '../article/find-dates';
import { rawLines } from '../article/forms/raw-lines';
import type { BroughtFacts } from './brought';

/** What the first lines of an export's article say by where they stand, without labels. */
export function headFacts(text: string): BroughtFacts {
  const lines = rawLines(text.slice(0, 6000))
    .filter((line) => !line.blank)
    .map((line) => line.text.trim())
    .filter((line) => !/^(?:copyright|\(c\)|©|all rights reserved|page \d+ of \d+$)/i.test(line))
    .slice(0, 14);
  return besideDate(lines) ?? (/^[ \t]*LENGTH:/im.test(text) ? aroundDate(lines) : null) ?? afterCount(lines) ?? {};
}

/** So many lines of a page may stand above its words: names of sections, menus. */
const aboveWords = 80;

const firstLines = (text: string): readonly string[] =>
  rawLines(text.slice(0, 12_000))
    .filter((line) => !line.blank)
    .slice(0, aboveWords)
    .map((line) => line.text.trim());

/** A label in a line of its own, with the day in the next one; where it was published first counts more. */
const alone = [/^(?:originally|first) published:?$/i, /^(?:published|posted|publication date)(?: on)?:?$/i];

function publishedBelow(lines: readonly string[]): string | undefined {
  for (const label of alone)
    for (const [at, line] of lines.entries()) {
      const below = lines[at + 1] ?? '';
      if (label.test(line) && isDate(below)) return datesIn(below)[0];
    }
  return undefined;
}

/** "Published: 4 March 2021 at 6:05 pm" among the first lines of a page. */
export function publishedIn(text: string): string | undefined {
  const lines = firstLines(text);
  for (const line of lines) {
    const told = /^(?:first\s+)?(?:published|posted|publication date)(?:\s+on|\s+at)?\s*:?\s+(.{6,60})$/i.exec(
      line,
    )?.[1];
    const day = told === undefined ? undefined : datesIn(told)[0];
    if (day !== undefined) return day;
  }
  return publishedBelow(lines);
}

/** "By Jane Roe" in a line of its own among the first ones of a page. */
export function writtenByIn(text: string): string | undefined {
  for (const line of firstLines(text)) {
    const name = /^by\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){1,5})$/iu.exec(line)?.[1];
    if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  }
  return undefined;
}

/** "Grenby Herald (Grenby, Norvia) - March 4, 2021", or the other way round with a bar. */
function besideDate(lines: readonly string[]): BroughtFacts | null {
  for (const line of lines.slice(1, 4)) {
    const parts = line.split(/\s+[-–—|·•]\s+|\s*;\s+/);
    if (parts.length < 2 || line.length > 160) continue;
    const at = parts.findIndex(isDate);
    const outlet = parts[at === 0 ? 1 : 0];
    if (at < 0 || outlet === undefined || isDate(outlet)) continue;
    return { title: lines[0]!, outlet, date: parts[at]! };
  }
  return null;
}

/** "Author: Jane Roe": what such a line tells is told by its label. */
const labelled = /^[\p{L}()][\p{L}()/ ]{1,24}:\s/u;

/** The newspaper above the day; a headline above both. */
function aroundDate(lines: readonly string[]): BroughtFacts | null {
  const at = lines.findIndex((line) => line.length < 60 && isDate(line));
  if (at < 1 || at > 2) return null;
  const date = lines[at]!;
  if (lines.slice(0, at).some((line) => labelled.test(line))) return null;
  return at === 1 ? { outlet: lines[0]!, date } : { title: lines[0]!, outlet: lines[1]!, date };
}

/** Headline, writer, "214 words", day, newspaper, one below the other. */
function afterCount(lines: readonly string[]): BroughtFacts | null {
  const at = lines.findIndex((line) => /^\d{2,6} words$/i.test(line));
  const day = lines.slice(at + 1, at + 3).find(isDate);
  if (at < 1 || day === undefined) return null;
  const outlet = lines.slice(lines.indexOf(day, at) + 1).find((line) => !/^\d{1,2}:\d{2}/.test(line));
  return outlet === undefined ? { date: day } : { date: day, outlet };
}

/** What may stand with a day: that of the week, and the hour. */
const besideDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\b\.?)?(?:\s+[A-Z]{2,5}\b)?/gi;

/** In UTF-16 code units. */
const littleElse = 20;

/** A day with a year, and little else. */
function isDate(line: string): boolean {
  const [first] = findDates(line);
  if (first === undefined || first.year === null) return false;
  const rest = line.slice(0, first.start) + line.slice(first.end);
  return rest.replace(besideDay, '').trim().length < littleElse;
}
