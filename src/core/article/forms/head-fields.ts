import { fieldNames } from '../../language/field-names';
import { rawLines } from './raw-lines';
import type { RawLine } from './raw-lines';

/** What stands in a head for one fact: "title: …"; an item of a list has the key above it. */
export interface HeadField {
  readonly line: RawLine;
  /** In small letters. */
  readonly key: string;
  readonly value: string;
}

/** The lines of facts at the top of a text, and among them those that say something. */
export interface Head {
  readonly lines: readonly RawLine[];
  readonly fields: readonly HeadField[];
}

/** So much of a text, in UTF-16 code units, may be its head. */
const longest = 20_000;

/** What front matters call the page that was clipped, or its publisher. */
export const siteKeys =
  /^(?:source|url|link|site|website|publisher|publication|outlet|newspaper|paper|canonical|origin|hostname|site[_ -]?name)$/i;

/** What they call who wrote it. */
export const authorKeys = /^(?:authors?|by|byline|creator)$/;

/** What front matters call the day of publishing; the day of clipping is another one. */
export const dayKeys =
  /^(?:published(?:[_ -]?(?:time|at|on))?|publish[_ -]?time|date|date[_ -]?published|publish[_ -]?date|date[_ -]publish|pubdate|publication date|date[_ -]publication)$/i;

/** What they call the day on which the page was last changed. */
export const changedKeys =
  /^(?:(?:date[_ -])?(?:updated|modified)|last[_ -]?mod(?:ified)?|last[_ -]updated)(?:[_ -](?:at|on|date))?$/i;

export const titleKeys = /^(?:title|headline)$/;

/** What programs that take pages apart write before the first words of the article, below all the rest. */
export const bodyKeys = /^(?:text|full[_ ]?text|main[_ ]?text|body|content|article[_ ]?(?:text|body))$/;

/** What else programs write down at the top of a text that they saved. */
const otherKeys =
  /^(?:description|excerpt|summary|abstract|subtitle|tags?|keywords|categor(?:y|ies)|topics?|subject|section|lang(?:uage)?|id|guid|fingerprint|license|image|cover|(?:date[_ -])?(?:retrieved|accessed|saved|clipped|created|captured|archived)(?:[_ -](?:at|on|date))?|access(?:ed)?[_ -]date|type|page ?type|words?|word[_ -]count|comments|rights|copyright|country|location|place|via|feed|status|slug|permalink|note|pages?|edition|doi|isbn|issn)$/;

const isKey = (key: string): boolean =>
  [titleKeys, authorKeys, dayKeys, changedKeys, siteKeys, otherKeys].some((keys) => keys.test(key));

const fences: Readonly<Record<string, RegExp>> = { '---': /^(?:---|\.\.\.)\s*$/, '+++': /^\+\+\+\s*$/ };

/**
 * The head that web clippers write between two lines of three hyphens (YAML) or plus signs (TOML), or that programs write
 * above the text with a fact on each line; null where there is none.
 */
export const headFields = (text: string): Head | null => fencedHead(text) ?? bareHead(text);

export function fencedHead(text: string): Head | null {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1];
  if (fence === undefined) return null;
  const closing = fences[fence]!;
  const lines = rawLines(text.slice(0, longest));
  const end = lines.findIndex((line, at) => at > 0 && closing.test(line.text));
  if (end < 2) return null;
  const fields: HeadField[] = [];
  let list = '';
  let open = false;
  for (const line of lines.slice(1, end)) {
    const item = /^\s*-\s+(.*)$/.exec(line.text);
    const match = item ? null : /^\s*([\w -]{2,24}?)\s*[:=]\s*(.*)$/.exec(line.text);
    if (match) list = match[1]!.trim().toLowerCase();
    const value = item?.[1] ?? match?.[2];
    // "title: >" with its words on the next line
    const folded: RegExpExecArray | null = match || item || !open ? null : /^\s+(\S.*)$/.exec(line.text);
    open = match !== null && /^[>|][-+]?\s*$/.test(match[2]!);
    if (folded) fields.push({ line, key: list, value: folded[1]! });
    else if (value !== undefined && !open) fields.push({ line, key: list, value });
  }
  return { lines: lines.slice(0, end + 1), fields };
}

const fewest = 3;
/** A title is no longer, in characters. */
const longestTitle = 200;

/** "Title: …", "Author: …", "Date: …" above the text, in any order and without lines around them. */
export function bareHead(text: string): Head | null {
  if (!/^\s*(?:#\+)?\p{L}[\p{L}\d_ -]{1,23}:/u.test(text)) return null;
  const all = rawLines(text.slice(0, longest));
  const first = all.findIndex((line) => !line.blank);
  const fields: HeadField[] = [];
  for (const line of all.slice(first)) {
    const match = /^\s*(?:#\+)?(\p{L}[\p{L}\d_ -]{1,23}?)\s*:\s*(.*)$/u.exec(line.text);
    const name = match?.[1]!.toLowerCase();
    const key = name === undefined ? name : (fieldNames.get(name) ?? name);
    if (key === undefined || !(isKey(key) || bodyKeys.test(key))) break;
    fields.push({ line, key, value: match![2]! });
    if (bodyKeys.test(key)) break;
  }
  const has = (keys: RegExp): boolean => fields.some(({ key, value }) => keys.test(key) && value !== '');
  // Essays and minutes have titles and days, too; what was saved from somewhere says from where.
  const isTakenApart = bodyKeys.test(fields.at(-1)?.key ?? '');
  const isOrg = all[first]!.text.startsWith('#+');
  // The title may stand below the facts, where these give outlet and day.
  const below = all.slice(first + fields.length).find((line) => !line.blank);
  const untitled =
    has(siteKeys) && has(dayKeys) && fields.length > fewest && below !== undefined && below.text.length < longestTitle;
  if (fields.length < fewest || !(has(titleKeys) || untitled) || !(has(siteKeys) || isTakenApart || isOrg)) return null;
  return { lines: fields.map(({ line }) => line), fields };
}
