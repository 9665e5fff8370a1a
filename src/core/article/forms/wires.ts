import type { Edit } from '../../text/rewrite';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import type { Source } from './source';

/** A service that monitored broadcasts began in that year of its century: "12 May 84" is of the last one, "12 May 21" of this. */
const firstYear = 41;
const century = (year: string): string => (Number(year) >= firstYear ? '19' : '20');

/** "… in English 1504 GMT 12 May 21": the language, the hour and the day of what was heard. */
const monitored =
  /^(.*?)(?:,\s[^,\n]{2,30})?,?\sin \p{Lu}\p{L}+ (?:to [\p{L} ]{3,30} )?\d{4} gmt (\d{1,2} \p{Lu}\p{L}{2,8} )(\d{2})\s*$/iu;
/** "AFP 121504 GMT MAY 21": the day, the hour, the month and the year. */
const closed =
  /^\s*(?:[A-Z]{2,5}\s)?(\d{2})(\d{4})(?:\s?(?:GMT|Z|UTC))?\s((?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\s)(\d{2})\s*$/;
/** "[Text] Harlow, 12 May (VNA) -- …": how much of it was kept. */
const kept =
  /^\s*(?:\[(?:Text|Excerpts?|Passage omitted|Report|Unattributed[^\]]{0,40})\]|\((?:Text|Excerpts?)\))\s*(?=\p{Lu})/u;

function monitoredDay(line: RawLine): readonly Edit[] {
  const match = monitored.exec(line.text);
  if (!match) return [];
  const year = line.start + match[0].trimEnd().length - match[3]!.length;
  const day = year - match[2]!.length;
  const source = /^\s*source\s?:/i.test(match[1]!) ? line.start + match[1]!.length : line.start;
  return [
    { start: source, end: day, text: '\n' },
    { start: year, end: year, text: century(match[3]!) },
  ];
}

function closingDay(line: RawLine): readonly Edit[] {
  const match = closed.exec(line.text);
  if (!match) return [];
  const day = line.start + match[0].indexOf(match[1]! + match[2]!);
  const year = line.start + match[0].trimEnd().length - match[4]!.length;
  return [
    { start: line.start, end: day, text: '\n' },
    { start: day + match[1]!.length, end: year - match[3]!.length, text: ' ' },
    { start: year, end: year, text: century(match[4]!) },
  ];
}

/** The days that agencies and monitors write in figures of their own, and what they note before the words. */
export function wireStamps({ text, lines }: Source): readonly Edit[] {
  if (!/\d{4} gmt \d|\d{6}(?:\s?(?:GMT|Z|UTC))?\s[A-Z]{3}\s\d{2}\s*$/im.test(text)) return [];
  return lines.flatMap((line): readonly Edit[] => {
    if (line.blank || line.text.length > 4000) return [];
    const note = kept.exec(line.text);
    if (note) return [{ start: line.start, end: line.start + note[0].length, text: '' }];
    if (line.text.length > 160) return [];
    const heard = monitoredDay(line);
    return heard.length > 0 ? heard : closingDay(line);
  });
}

/** "HARLOW BAY, Velm (BC) _ The port …": a low stroke for a dash, wherever it stands between words. */
export function lowStrokes({ text }: Source): readonly Edit[] {
  if (!text.includes(' _ ') || !/^[^\S\n]*\p{Lu}{3}[^\n]{0,60} _ \S/mu.test(text)) return [];
  return [...text.matchAll(/(?<=\S )_(?= \S)/g)].map(({ index }) => ({ start: index, end: index + 1, text: '–' }));
}

/** "SUMMARY KEYWORDS", "SPEAKERS" and what stands below each, as programs write above what they heard. */
export function heardHead({ text, lines }: Source): readonly Edit[] {
  if (!/^(?:SUMMARY )?KEYWORDS\s*$/m.test(text.slice(0, 2000)) && !/^SPEAKERS\s*$/m.test(text.slice(0, 2000)))
    return [];
  const filled = lines.filter((line) => !line.blank);
  return filled.flatMap((line, at) =>
    at < 12 && /^(?:(?:SUMMARY )?KEYWORDS|SPEAKERS|SUMMARY)\s*$/.test(line.text) && filled[at + 1]
      ? [without(line), without(filled[at + 1]!)]
      : [],
  );
}

/** "Irma Castell" / "(Tarn) (Con)", "The Minister for Energy" / "(Paul Derring)": seat, party or holder below the name. */
export function seatsBelow({ text, lines }: Source): readonly Edit[] {
  if (!/^\([^()\n]{2,40}\)(?: ?\([^()\n]{1,20}\))?\s*$/m.test(text)) return [];
  const found = lines.flatMap((line, at): readonly Edit[] => {
    const next = lines[at + 1];
    if (line.blank || !next || next.blank) return [];
    return /^\p{Lu}[\p{L}\p{M}.,’' -]{4,70}$/u.test(line.text.trim()) &&
      !/[.,]$/.test(line.text.trim()) &&
      /^\s*\(\p{Lu}[^()\n]{1,40}\)(?: ?\([^()\n]{1,20}\))?\s*$/u.test(next.text)
      ? [{ start: line.start + line.text.trimEnd().length, end: next.start + next.indent, text: ' ' }]
      : [];
  });
  return found.length > 1 ? found : [];
}
