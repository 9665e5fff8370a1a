import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { labelBefore } from '../turns/labels';
import type { Source } from './source';

/** Stamps of pages stand at the top, in UTF-16 code units, and are short. */
const [topSize, longestStamp] = [6000, 140];

const gluedHour = /\d{4}\d{1,2}:\d\d/;
/** Cheaper than the next, which tells the same more closely. */
const postAtEnd = /(?:correspondent|reporter|editor|writer|columnist)[ \t]*$/m;
const pageOfPost = /\p{Ll}\p{Lu}\p{Ll}[\p{L} ]{0,40}(?:correspondent|reporter|editor|writer|columnist)[ \t]*$/mu;
/** "Clara VossHealth correspondent": the name of whoever wrote it, and the post that a page shows below it. */
const gluedPost =
  /^\s*(?:[Bb]y\s)?\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll}+(?: \p{L}+){0,3} (?:correspondent|reporter|editor|writer|columnist)\s*$)/u;
const gluedYear = /(?<=\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d)(?=\d{1,2}:\d\d)/gu;
const gluedLabel = /(?<=\d|[ap]\.?m\.?|[A-Z]{2,4}(?:[+-]\d{1,2})?)(?=(?:last )?(?:updated|modified|published)\b)/gi;
const labelled = /^\s*(?:source|editor|author|reporter|byline|by)\s*:/i;

/**
 * What a page shows apart and a copy of it runs together: "June 11, 202106:15 AM GMT+2Updated 2 years ago", "Source: Xinhua|
 * 2021-06-11 06:15:21|Editor: huaxia"; and the writer's name on the line below "By".
 */
export function stamps(source: Source): readonly Edit[] {
  const top = source.text.slice(0, topSize);
  if (!gluedHour.test(top) && !/\|.*\d{4}|^\s*by[ \t]*$/im.test(top) && !(postAtEnd.test(top) && pageOfPost.test(top)))
    return [];
  return source.lines.flatMap((line, at) => {
    if (line.blank || line.start > topSize || line.text.length > longestStamp) return [];
    if (/^\s*by\s*$/i.test(line.text)) return nameBelow(source, at);
    const glued = gluedPost.exec(line.text);
    if (glued) return [{ start: line.start + glued[0].length, end: line.start + glued[0].length, text: ', ' }];
    const breaks = gluedHour.test(line.text) ? gluedIn(line.text) : partsOf(line.text);
    return breaks.map(({ start, end, text }) => ({ start: line.start + start, end: line.start + end, text }));
  });
}

const gluedIn = (text: string): readonly Edit[] => [
  ...[...text.matchAll(gluedYear)].map(({ index }) => ({ start: index, end: index, text: ' ' })),
  ...[...text.matchAll(gluedLabel)].map(({ index }) => ({ start: index, end: index, text: '\n' })),
];

function partsOf(text: string): readonly Edit[] {
  const parts = text.split('|');
  const isDay = (part: string): boolean =>
    findDates(part).some(({ day, year }) => day !== null && year !== null) && !/\p{L}{3}/u.test(part);
  if (parts.length < 2 || !parts.some((part) => labelled.test(part)) || !parts.some(isDay)) return [];
  return [...text.matchAll(/\|/g)].map(({ index }) => ({ start: index, end: index + 1, text: '\n' }));
}

const name = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(,?)\s*$/u;

function nameBelow({ lines }: Source, at: number): readonly Edit[] {
  const next = lines[at + 1]?.blank ? lines[at + 2] : lines[at + 1];
  const match = next ? name.exec(next.text) : null;
  if (!next || !match) return [];
  const comma = next.end - match[0].length + match[0].trimEnd().length - match[1]!.length;
  return [
    { start: lines[at]!.start + lines[at]!.text.trimEnd().length, end: next.start, text: ' ' },
    ...(match[1] ? [{ start: comma, end: comma + 1, text: '' }] : []),
  ];
}

const hourHead = /^\s*\[?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?\]?\s?(?:[-–—|]|:(?=\s))\s*(?=\S)/i;
/** So many entries, half of them so long, in characters. */
const [fewestEntries, longEntry] = [3, 45];

/** "09:31 – The judge enters the hall.": the hour goes on a line of its own, as in other live pages. */
export function hourlyEntries({ text, lines }: Source): readonly Edit[] {
  if (!/^[^\S\n]*\[?\d{1,2}[:.]\d{2}\b/m.test(text)) return [];
  const found = lines.flatMap((line) => {
    const match = line.blank ? null : hourHead.exec(line.text);
    const rest = match ? line.text.slice(match[0].length) : '';
    return match && /[.!?]["”)]?\s*$/.test(rest) && !labelBefore(rest) ? [{ line, size: match[0].length }] : [];
  });
  const long = found.filter(({ line }) => line.text.length >= longEntry).length;
  const filled = lines.filter(({ blank }) => !blank).length;
  if (found.length < fewestEntries || long < found.length / 2 || found.length < filled / 3) return [];
  return found.map(({ line, size }) => {
    const hour = line.text.slice(0, size).search(/\s?(?:[-–—|]|:(?=\s))\s*$/);
    return { start: line.start + hour, end: line.start + size, text: '\n\n' };
  });
}
