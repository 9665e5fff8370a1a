import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { isProse } from '../lines';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

type Part = 'title' | 'author' | 'date' | 'place' | 'source' | 'text';

/** The labels of an archive's export that say something of the article; the others only say something of the archive. */
const labelled: Readonly<Record<string, Part>> = {
  HD: 'title',
  TI: 'title',
  HEADLINE: 'title',
  TITLE: 'title',
  BY: 'author',
  AU: 'author',
  BYLINE: 'author',
  AUTHORS: 'author',
  'AUTHOR(S)': 'author',
  AUTHOR: 'author',
  PD: 'date',
  DATE: 'date',
  'PUBLICATION DATE': 'date',
  DATELINE: 'place',
  'PUBLISH DATE': 'date',
  'DATE PUBLISHED': 'date',
  PUBLISHED: 'date',
  SOURCE: 'source',
  FROM: 'source',
  LP: 'text',
  TD: 'text',
  TX: 'text',
  BODY: 'text',
  TEXT: 'text',
  CONTENT: 'text',
  'FULL TEXT': 'text',
  'PUBLICATION INFO': 'source',
};

const openers: Readonly<Record<Part, (value: string) => string>> = {
  title: () => '\n',
  author: (value) => (/^by\b/i.test(value) ? '\n' : '\nBy '),
  date: () => '\n',
  place: () => '\nDateline: ',
  source: () => '\nSource: ',
  text: () => '',
};

const keep = (line: RawLine, part: Part, value: number): Edit => ({
  start: line.start,
  end: line.start + value,
  text: openers[part](line.text.slice(value)),
});

const wideCode =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|AN|IPC|IPD|DE|ART|TI|AU|TX)(?:\s{2,}|\t|\s*$)/;

/** The same with one blank, as a browser copies it: "WC 322 words", "IN i722 : Road transport". */
const narrowCode =
  /^(?:(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|AN|PUB)(?:\s|$)|(CO|IN|NS|RE|IPC|IPD)\s(?=[\w, ]{2,14} : \S))\s*/;

/** The codes of programs that keep references: "T1  - Mayor defends closure". */
const referenceCode = /^([A-Z][A-Z0-9])\s{2}-(?:\s|$)/;
const ofReference: Readonly<Record<string, Part>> = {
  TI: 'title',
  T1: 'title',
  AU: 'author',
  A1: 'author',
  PY: 'date',
  Y1: 'date',
  DA: 'date',
  JF: 'source',
  JO: 'source',
  T2: 'source',
  AB: 'text',
  N2: 'text',
};

/** An article as programs for references export it, from "TY  - NEWS" to "ER  -". */
function referenceLines({ text, lines }: Source): readonly Edit[] {
  const codes = [...text.matchAll(/^(T1|TI|AB|N2)  -/gm)].map((match) => ofReference[match[1]!]);
  if (codes.length !== new Set(codes).size || codes.length < 2) return [];
  let part: Part | null = null;
  return lines.flatMap((line) => {
    const match = referenceCode.exec(line.text);
    if (match) part = ofReference[match[1]!] ?? null;
    if (line.blank || (part !== null && !match)) return [];
    if (part === null || !match) return [without(line)];
    return part === 'author' ? authorEdits(line, match[0].length) : [keep(line, part, match[0].length)];
  });
}

/** Exports that put two letters before each line: "HD   Mayor defends closure". */
export function codedLines(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (/^TY {2}- /m.test(text.slice(0, headSize))) return referenceLines(source);
  if (!has(Sign.CodedLine) || !/^(?:HD|TI)\s\s*\S/m.test(text)) return [];
  const { lines } = source;
  const wide = /^(?:HD|TI)(?:\s{2,}|\t)\S/m.test(text);
  const code = wide ? wideCode : narrowCode;
  if (!wide && !(/^WC \d+ words\s*$/m.test(text) && /^PD \d/m.test(text))) return [];
  if (lines.filter((line) => code.test(line.text)).length < 5) return [];
  let part: Part | null = null;
  return lines.flatMap((line) => {
    if (line.blank) return [];
    const match = code.exec(line.text);
    if (match) part = labelled[match[1] ?? match[2]!] ?? null;
    if (part === null) return [without(line)];
    return match ? [keep(line, part, match[0].length)] : [];
  });
}

const capitals =
  /^\s*(BYLINE|SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|HIGHLIGHT|GRAPHIC|SOURCE|JOURNAL-CODE|ACC-NO|SUBJECT|SERIES|TYPE|CORRECTION-DATE|DISTRIBUTION|DOCUMENT-TYPE|COPYRIGHT|HEADLINE|BODY|TITLE|AUTHOR|DATE|NOTES|EDITION|DATABASE|PUBLICATION|PUBLISHER|ISSN|PAGE|PAGES|COUNTRY|STATE|CITY|PERSON|ORGANIZATION|COMPANY|GEOGRAPHIC|INDUSTRY|TICKER|RECORD|AUTHORS|AUTHOR\(S\)|FROM|TEXT|CONTENT|FULL TEXT|ABSTRACT|SUMMARY|KEYWORDS|TAGS|TOP IMAGE|IMAGES|URL|SOURCE URL|LINK|PUBLISH DATE|DATE PUBLISHED|PUBLISHED|DOCUMENT TYPE|(?:SUBJECT|GEOGRAPHIC|INDUSTRY|COMPANY) TERMS|ACCESSION NUMBER|FULL TEXT WORD COUNT|WORD COUNT):{1,2}\s*/i;
const proquest =
  /^\s*(Publication title|Publication date|Publication year|Publication subject|Publication info|Title|Author|Abstract|Full text|Links|Subject|Location|People|Company \/ organization|ISSN|ISBN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Pages|Volume|Issue|Section|First page|Place of publication|Country of publication|Publisher|Dateline|Record)\s*:\s*/i;

/** "Title: …", "Author: …", "Date: …", "Publication: …" one below the other at the top. */
const titledHead =
  /^\s*(?:Record: \d+\s+)?(?:Title|Headline):[^\n]+\n+(?:(?:Author|Byline|Page|Section|Edition|Source)(?:s|\(s\))?:[^\n]*\n+){0,3}(?:Date|Publication|Publication date|Publish(?:ed)? date|Published|Date published|Document type|Source(?=:[^\n]*\d{4})):[^\n]+\n+(?:\p{Lu}[\p{L} ]{2,20}:[^\n]*\n+)/iu;

/** An essay has a title, a writer and a day, too; what an archive or a program saved says from where, or where its text begins. */
const ofSaved =
  /^\s*(?:Publication|Publisher|Source|Section|Pages?|Edition|Document type|Database|Length|Language|Copyright|ISSN|URL|Link|Accession number|Full text|Text|Body|Content)\b[^:\n]{0,12}:/im;

/** So much of a text, in UTF-16 code units, holds its head. */
const headSize = 3000;

const isTitled = (text: string): boolean => titledHead.test(text) && ofSaved.test(text.slice(0, headSize));

/** "By Jane Roe; Ivo Dask contributed from Selm.": the first wrote it. */
function helpersOf(line: RawLine): readonly Edit[] {
  const helpers = /;.*\bcontribut.*$/i.exec(line.text);
  return helpers ? [{ start: line.start + helpers.index, end: line.end, text: '' }] : [];
}

/** "Vann, Oscar" as libraries write a name, and ['Oscar Vann', 'Staff'] as programs write several. */
function authorEdits(line: RawLine, value: number): readonly Edit[] {
  const words = line.text.slice(value);
  const turned = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)?)\s*[.;]?\s*$/u.exec(words);
  if (turned && !/^by\b/i.test(words)) {
    const comma = line.start + value + turned[1]!.length;
    return [
      { start: line.start, end: line.start + value, text: '\nBy ' },
      // The given name stays where it stands, and the surname goes behind it.
      { start: line.start + value, end: comma + 2, text: '' },
      { start: comma + 2 + turned[2]!.length, end: line.end, text: ` ${turned[1]!}` },
    ];
  }
  const listed = /^\s*\[/.test(words);
  const marks = listed ? [...words.matchAll(/[[\]'"]/g)] : [];
  return [
    keep(line, 'author', value),
    ...marks.map(({ index }) => ({ start: line.start + value + index, end: line.start + value + index + 1, text: '' })),
  ];
}

/** "Norvia Times, 04/22/2016, p7", "The Lowmoor Gazette(Issue 5521)": the outlet, and the day where it stands there, too. */
function sourceEdits(line: RawLine, value: number): readonly Edit[] {
  const words = line.text.slice(value);
  const end = words.search(/,|\s?\(|;/);
  if (end < 3) return [keep(line, 'source', value)];
  const [date] = findDates(words);
  const at = line.start + value;
  const rest: readonly Edit[] = date
    ? [
        { start: at + end, end: at + date.start, text: '\n' },
        { start: at + date.end, end: line.end, text: '' },
      ]
    : [{ start: at + end, end: line.end, text: '' }];
  return [keep(line, 'source', value), ...rest];
}

/** What archives put below an article: how to cite it, whose it is. */
const closing =
  /^\s*(?:Source Citation\b|Gale Document Number\b|Copyright of .{3,80} is the property of\b|Copyright:\s)/;

/** What archives put around an article without a label: its number among others, a link that a copy has not. */
const ofArchive =
  /^\s*(?:(?:Page|Document) \d+ of \d+|ProQuest document link|Links|Full text|Abstract|Body|End of Document)\s*$/;

/** Exports with a label and a colon before each fact: "BYLINE: Jane Roe", "Publication date: Mar 4, 2021". */
export function labelledLines(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Labelled | Sign.ProQuest) && !isTitled(text)) return [];
  const form = /^[ \t]*(?:LENGTH|Length|LOAD-DATE|Load-Date|Accession Number):/m.test(text)
    ? capitals
    : /ProQuest document ID|^[ \t]*Full text:/im.test(text)
      ? proquest
      : isTitled(text)
        ? capitals
        : null;
  if (!form) return [];
  const { lines } = source;
  if (lines.filter((line) => form.test(line.text)).length < 3) return [];
  const first = lines.findIndex((line) => form.test(line.text));
  const firstDate = lines.findIndex(
    (line) => !line.blank && line.text.trim().length < 60 && findDates(line.text).length > 0,
  );
  const opener = lines.findIndex((line) => !line.blank && !ofArchive.test(line.text));
  const title = lines.findIndex(({ text: words }) => /^\s*(?:HEADLINE|TITLE)\s*:/i.test(words));
  const prose = lines.findIndex(
    ({ text: words }) =>
      /^\s*(?:Full text|Body)\s*:/i.test(words) || (!form.test(words) && isProse({ text: words.trim() })),
  );
  // Some archives say the title once more below the text.
  const titled = title >= 0 && (opener >= first || prose < 0 || title < prose);
  const end = lines.findIndex((line, at) => at > first && closing.test(line.text));
  return lines.flatMap((line, at) => {
    if (line.blank) return [];
    if (end > 0 && at >= end) return [without(line)];
    if (ofArchive.test(line.text)) return [without(line)];
    const match = form.exec(line.text);
    if (match) {
      const part = labelled[match[1]!.toUpperCase()] ?? null;
      // Libraries end a title with a full stop.
      const stop = part === 'title' && /[\p{L}\p{N}]\.\s*$/u.test(line.text) ? line.text.lastIndexOf('.') : -1;
      if (stop > 0)
        return [keep(line, 'title', match[0].length), { start: line.start + stop, end: line.end, text: '' }];
      if (part === 'title' && !titled) return [without(line)];
      if (part === 'source') return sourceEdits(line, match[0].length);
      if (part === 'author') return [...authorEdits(line, match[0].length), ...helpersOf(line)];
      return part === null || (match[0].length >= line.text.length && part !== 'text')
        ? [without(line)]
        : [keep(line, part, match[0].length)];
    }
    // The name of the newspaper stands above the day, both in the middle of the line.
    const centred = line.indent >= 8;
    if (at < first && at < firstDate && line.text.trim().length < 60) {
      if (titled) return [without(line)];
      // Without a label of its own the title comes first, now and then twice, and the newspaper below it.
      if (at > opener && line.text.trim() === lines[opener]!.text.trim()) return [without(line)];
      return at === opener ? [] : [{ start: line.start, end: line.start + line.indent, text: '\nSource: ' }];
    }
    if (centred && /copyright|all rights reserved|^\s*\d+ of \d+/i.test(line.text)) return [without(line)];
    return centred ? [{ start: line.start, end: line.start + line.indent, text: '' }] : [];
  });
}

/** "Vann, Oscar. Lowmoor Times; Lowmoor [Lowmoor]. 02 Nov 2009: A.4.": of a reference only the day is the article's. */
export function reference({ text }: Source): readonly Edit[] {
  const head = text.slice(0, 2000);
  if (!head.includes(';')) return [];
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
    if (line.blank || isProse({ text: line.text.trim() })) break;
    if (findDates(line.text).length === 0 || line.text.length > 40) edits.push(without(line));
  }
  return [...edits, ...lines.filter((line) => /^\s*Document [A-Z0-9]{12,}/.test(line.text)).map(without)];
}

const labelAlone = /^\s*(\p{Lu}[\p{L} /-]{2,24}):\s*$/u;
/** So many labels without a value on their line make a head of such. */
const fewestAlone = 4;

/** "Title:" / "Mayor defends closure" / "Source:" / …: a label and what it says are one line. */
export function labelsAbove({ text, lines }: Source): readonly Edit[] {
  if (!/^[^\S\n]*(?:Title|Headline):[ \t]*\r?$/im.test(text.slice(0, headSize))) return [];
  const filled = lines.filter((line) => !line.blank);
  const isOfHead = (line: RawLine | undefined): boolean => {
    const label = line && labelAlone.exec(line.text);
    return Boolean(label && capitals.test(line.text));
  };
  if (filled.filter(isOfHead).length < fewestAlone) return [];
  return filled.flatMap((line, at): readonly Edit[] => {
    const next = filled[at + 1];
    if (!isOfHead(line) || !next || isOfHead(next)) return [];
    return [{ start: line.start + line.text.trimEnd().length, end: next.start + next.indent, text: ' ' }];
  });
}
