import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

type Part = 'title' | 'author' | 'date' | 'place' | 'text';

/** The labels of an archive's export that say something of the article; the others only say something of the archive. */
const labelled: Readonly<Record<string, Part>> = {
  HD: 'title',
  TI: 'title',
  HEADLINE: 'title',
  TITLE: 'title',
  BY: 'author',
  AU: 'author',
  BYLINE: 'author',
  AUTHOR: 'author',
  PD: 'date',
  DATE: 'date',
  'PUBLICATION DATE': 'date',
  DATELINE: 'place',
  LP: 'text',
  TD: 'text',
  TX: 'text',
  BODY: 'text',
  'FULL TEXT': 'text',
};

const openers: Readonly<Record<Part, (value: string) => string>> = {
  title: () => '\n',
  author: (value) => (/^by\b/i.test(value) ? '\n' : '\nBy '),
  date: () => '\n',
  place: () => '\nDateline: ',
  text: () => '',
};

const keep = (line: RawLine, part: Part, value: number): Edit => ({
  start: line.start,
  end: line.start + value,
  text: openers[part](line.text.slice(value)),
});

const code =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|AN|IPC|IPD|DE|ART|TI|AU|TX)(?:\s{2,}|\t|\s*$)/;

/** Exports that put two letters before each line: "HD   Mayor defends closure". */
export function codedLines(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.CodedLine) || !/^(?:HD|TI)(?:\s{2,}|\t)\S/m.test(text)) return [];
  const { lines } = source;
  if (lines.filter((line) => code.test(line.text)).length < 5) return [];
  let part: Part | null = null;
  return lines.flatMap((line) => {
    if (line.blank) return [];
    const match = code.exec(line.text);
    if (match) part = labelled[match[1]!] ?? null;
    if (part === null) return [without(line)];
    return match ? [keep(line, part, match[0].length)] : [];
  });
}

const capitals =
  /^\s*(BYLINE|SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|HIGHLIGHT|GRAPHIC|SOURCE|JOURNAL-CODE|ACC-NO|SUBJECT|SERIES|TYPE|CORRECTION-DATE|DISTRIBUTION|DOCUMENT-TYPE|COPYRIGHT|HEADLINE|BODY|TITLE|AUTHOR|DATE|NOTES|EDITION|DATABASE|PUBLICATION|PUBLISHER|ISSN|PAGE|PAGES|COUNTRY|STATE|CITY|PERSON|ORGANIZATION|COMPANY|GEOGRAPHIC|INDUSTRY|TICKER):\s*/i;
const proquest =
  /^\s*(Publication title|Publication date|Publication year|Publication subject|Publication info|Title|Author|Abstract|Full text|Links|Subject|Location|People|Company \/ organization|ISSN|ISBN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Pages|Volume|Issue|Section|First page|Place of publication|Country of publication|Publisher|Dateline|Record)\s*:\s*/i;

/** "Title: …", "Author: …", "Date: …", "Publication: …" one below the other at the top. */
const titledHead =
  /^\s*(?:Title|Headline):[^\n]+\n+(?:(?:Author|Byline|Page|Section|Edition|Source)s?:[^\n]*\n+){0,3}(?:Date|Publication|Publication date):[^\n]+\n+(?:\p{Lu}[\p{L} ]{2,20}:[^\n]*\n+)/iu;

/** Exports with a label and a colon before each fact: "BYLINE: Jane Roe", "Publication date: Mar 4, 2021". */
export function labelledLines(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Labelled | Sign.ProQuest) && !titledHead.test(text)) return [];
  const form = /^[ \t]*(?:LENGTH|Length|LOAD-DATE|Load-Date):/m.test(text)
    ? capitals
    : /ProQuest document ID|^[ \t]*Full text:/im.test(text)
      ? proquest
      : titledHead.test(text)
        ? capitals
        : null;
  if (!form) return [];
  const { lines } = source;
  if (lines.filter((line) => form.test(line.text)).length < 3) return [];
  const first = lines.findIndex((line) => form.test(line.text));
  const firstDate = lines.findIndex(
    (line) => !line.blank && line.text.trim().length < 60 && findDates(line.text).length > 0,
  );
  const opener = lines.findIndex((line) => !line.blank);
  const titled = lines.some(({ text: words }) => /^\s*(?:HEADLINE|TITLE)\s*:/i.test(words));
  return lines.flatMap((line, at) => {
    if (line.blank) return [];
    const match = form.exec(line.text);
    if (match) {
      const part = labelled[match[1]!.toUpperCase()] ?? null;
      // "By Jane Roe; Ivo Dask contributed from Selm."
      const helpers = part === 'author' ? /;.*\bcontribut.*$/i.exec(line.text) : null;
      if (part && helpers)
        return [
          keep(line, part, match[0].length),
          { start: line.start + helpers.index, end: line.start + line.text.length, text: '' },
        ];
      return part === null || (match[0].length >= line.text.length && part !== 'text')
        ? [without(line)]
        : [keep(line, part, match[0].length)];
    }
    // The name of the newspaper stands above the day, both in the middle of the line.
    const centred = line.indent >= 8;
    if (at < first && at < firstDate && line.text.trim().length < 60) {
      if (titled) return [without(line)];
      // Without a label of its own the title comes first, and the newspaper below it.
      return at === opener ? [] : [{ start: line.start, end: line.start + line.indent, text: '\nSource: ' }];
    }
    if (/^\s*(?:Body|End of Document)\s*$/.test(line.text)) return [without(line)];
    if (centred && /copyright|all rights reserved|^\s*\d+ of \d+/i.test(line.text)) return [without(line)];
    return centred ? [{ start: line.start, end: line.start + line.indent, text: '' }] : [];
  });
}

/** "Vann, Oscar. Lowmoor Times; Lowmoor [Lowmoor]. 02 Nov 2009: A.4.": of a reference only the day is the article's. */
export function reference({ text }: Source): readonly Edit[] {
  const head = text.slice(0, 2000);
  const found =
    /^(?:[^\n;]{3,90}\.\s)?[^\n;.]{3,60};[^\n;]{2,60}\.\s+(\d{1,2}\s\p{Lu}\p{L}{2,8}\s\d{4})\b[^\n]{0,20}$/mu.exec(
      head,
    );
  if (!found) return [];
  const at = found.index + found[0].lastIndexOf(found[1]!);
  const label = /^Full text:?[ \t]*$/im.exec(head);
  const edits: Edit[] = [
    { start: found.index, end: at, text: '' },
    { start: at + found[1]!.length, end: found.index + found[0].length, text: '' },
  ];
  return label && label.index > found.index
    ? [...edits, { start: label.index, end: label.index + label[0].length, text: '' }]
    : edits;
}

/** The unlabelled head of an archive's page: headline, writer, "214 words", day, newspaper, code, page, language. */
export function wordCountHead(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Parted)) return [];
  const count = /^[ \t]*\d{2,5} words[ \t]*\r?$/m.exec(text.slice(0, 2000));
  if (!count || !/^[ \t]*Document [A-Z0-9]{12,}/m.test(text)) return [];
  const { lines } = source;
  const at = lines.findIndex((line) => line.end > count.index && /^\s*\d{2,5} words\s*$/.test(line.text));
  const edits: Edit[] = [];
  const above = lines[at - 1];
  if (at >= 3 && lines[0]!.text.trim().split(/\s+/).length <= 2) edits.push(without(lines[0]!));
  if (above && at >= 2 && /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(above.text.trim()))
    edits.push({ start: above.start, end: above.start + above.indent, text: 'By ' });
  for (const line of lines.slice(at)) {
    if (line.blank) break;
    if (findDates(line.text).length === 0 || line.text.length > 40) edits.push(without(line));
  }
  return [...edits, ...lines.filter((line) => /^\s*Document [A-Z0-9]{12,}/.test(line.text)).map(without)];
}
