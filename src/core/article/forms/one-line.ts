import type { Span } from '../../model';
import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import type { Source } from './source';

/** A headline on one line with all the rest is no longer, and writer and day follow it at once. */
const [shortestTitle, longestTitle, longestHead] = [15, 160, 260];

/** "Mayor defends closure By Lena Orth March 4, 2021 The mayor of …": an article on one line, its head parted from it. */
export function partOneLine({ text }: Source): readonly Edit[] {
  const line = text.trim();
  if (/[\n\r]/.test(line) || line.length < longestHead) return [];
  const from = text.indexOf(line);
  const head = line.slice(0, longestHead);
  const by = /(?<=[^\s.,;:])\s+(?=By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}\s)/u.exec(head);
  const date = findDates(head).find(({ day, year }) => day !== null && year !== null);
  if (!date) return [];
  if (!by) return partDay(line, from, date);
  if (by.index < shortestTitle || by.index > longestTitle) return [];
  const afterName = /^\s+By (?:\p{Lu}[\p{L}.’'-]+ ?){2,4}$/u.test(head.slice(by.index, date.start));
  const rest = /^\s+(?=["“«]?\p{Lu})/u.exec(line.slice(date.end));
  if (!afterName || !rest) return [];
  const part = (start: number, end: number): Edit => ({ start: from + start, end: from + end, text: '\n\n' });
  return [
    part(by.index, by.index + by[0].length),
    part(date.start, date.start),
    part(date.end, date.end + rest[0].length),
  ];
}

/** "Mayor defends closure March 4, 2021 The mayor of …": nothing leads to the day, and a sentence begins behind it. */
function partDay(line: string, from: number, { start, end }: Span): readonly Edit[] {
  const title = line.slice(0, start).trimEnd();
  const rest = /^\s+(?=["“«]?\p{Lu})/u.exec(line.slice(end));
  if (!rest || title.length < shortestTitle || title.length > longestTitle) return [];
  if (/[.!?:;,(]$|\b(?:on|of|since|by|until|from|before|after|in|dated|the|and|to|for)$/i.test(title)) return [];
  if (/[.!?]\s/.test(title)) return [];
  return [
    { start: from + title.length, end: from + start, text: '\n\n' },
    { start: from + end, end: from + end + rest[0].length, text: '\n\n' },
  ];
}
