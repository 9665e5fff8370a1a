import { givenNames } from '../../language/english/given-names';
import type { Span } from '../../model';
import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import type { Source } from './source';

/** A headline on one line with all the rest is no longer, and writer and day follow it at once. */
const [shortestTitle, longestTitle, longestHead] = [15, 160, 260];

/** Signs that stand for the ends of paragraphs: so many, and so far apart on the whole, in characters. */
const [fewestBars, shortPart] = [4, 60];

/** "… new flour tax TULL, Aug. 9 (AP) — The bakers": the blank before a dateline. */
const wireInside =
  /(?<=[\p{Ll}\d])\s+(?=\p{Lu}{3,}(?:[ /-]\p{Lu}{2,}){0,3}(?:, \p{Lu}\p{Ll}[\p{L}. ]{1,20})?(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)? \([\p{L} /.]{2,20}\)\s?[-–—]{1,2}\s)/u;

/** "Mayor defends closure By Lena Orth March 4, 2021 The mayor of …": an article on one line, its head parted from it. */
export function partOneLine({ text }: Source): readonly Edit[] {
  const line = text.trim();
  if (/[\n\r]/.test(line) || line.length < longestHead) return [];
  const from = text.indexOf(line);
  const bars = [...line.matchAll(/\s+(?:\|{1,2}|¶|\/\/)\s+/g)];
  if (bars.length >= fewestBars && line.length > bars.length * shortPart)
    return bars.map(({ 0: bar, index }) => ({ start: from + index, end: from + index + bar.length, text: '\n\n' }));
  const head = line.slice(0, longestHead);
  const by = /(?<=[^\s.,;:])\s+(?=By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}\s)/u.exec(head);
  const date = findDates(head).find(({ day, year }) => day !== null && year !== null);
  const wire = wireInside.exec(head);
  if (wire && wire.index >= shortestTitle && wire.index <= longestTitle && !/[.!?]\s/.test(head.slice(0, wire.index)))
    return [{ start: from + wire.index, end: from + wire.index + wire[0].length, text: '\n\n' }];
  if (!date) return [];
  const stopped = stops.exec(head);
  if (stopped && date.start >= stopped.index && date.end <= stopped.index + stopped[0].length)
    return partStops(from, stopped);
  if (!by || by.index > date.start) return partDay(line, from, date);
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

/** "Mayor defends closure. By Jane Roe. March 4, 2021. The mayor of …" */
const stops =
  /(?<=^[^.!?\n]{15,160})(\.\s+)(By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(\.\s+)([^.!?\n]{0,12}?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}))(\.\s+)(?=["“«]?\p{Lu})/u;

function partStops(
  from: number,
  { index, 1: first = '', 2: by = '', 3: second = '', 4: day = '', 5: third = '' }: RegExpExecArray,
): readonly Edit[] {
  let at = from + index;
  return [first, by, second, day, third].flatMap((piece, turn) => {
    const start = at;
    at += piece.length;
    return turn % 2 === 0 ? [{ start, end: at, text: '\n\n' }] : [];
  });
}

/** "Mayor defends closure March 4, 2021 The mayor of …": nothing leads to the day, and a sentence begins behind it. */
function partDay(line: string, from: number, { start, end }: Span): readonly Edit[] {
  const whole = line.slice(0, start).trimEnd();
  const writer = writerBefore(whole);
  const title = whole.slice(0, writer ?? whole.length).trimEnd();
  const by = /^ [-–—] By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} [-–—] /u.exec(line.slice(end));
  if (by && title.length >= shortestTitle && title.length <= longestTitle)
    return [
      { start: from + title.replace(/ [-–—]$/, '').length, end: from + start, text: '\n\n' },
      { start: from + end, end: from + end + ' - '.length, text: '\n\n' },
      { start: from + end + by[0].length - ' - '.length, end: from + end + by[0].length, text: '\n\n' },
    ];
  const rest = afterDay.exec(line.slice(end));
  if (!rest || title.length < shortestTitle || title.length > longestTitle) return [];
  if (/[.!?:;,(]$|\b(?:on|of|since|by|until|from|before|after|in|dated|the|and|to|for)$/i.test(title)) return [];
  if (/[.!?]\s/.test(title)) return [];
  const name: readonly Edit[] =
    writer === null ? [] : [{ start: from + title.length, end: from + writer, text: '\n\nBy ' }];
  return [
    ...name,
    { start: from + (writer === null ? title.length : whole.length - 1), end: from + start, text: '\n\n' },
    { start: from + end + rest[1]!.length, end: from + end + rest[0].length, text: '\n\n' },
  ];
}

/** "Mayor defends closure | Jane Roe,": where the writer's name begins; null where none stands before a comma. */
function writerBefore(title: string): number | null {
  const found = /(?<=[^\s.,;:] )(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}.’'-]+){1,2},$/u.exec(title);
  return found && givenNames.has(found[1]!.toLowerCase()) ? found.index : null;
}

/** The hour behind the day, and the blank before the first sentence. */
const afterDay =
  /^((?:,|,? at)?(?: \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:[A-Z]{2,4}))?)?)\s+(?=["“«]?\p{Lu}\p{Ll}|["“«]?A )/u;
