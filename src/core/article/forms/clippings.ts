import type { Edit } from '../../text/rewrite';
import { authorKeys, bareHead, bodyKeys, changedKeys, dayKeys, fencedHead, siteKeys, titleKeys } from './head-fields';
import type { Head, HeadField } from './head-fields';
import { without } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

const bare = (value: string): { readonly from: number; readonly to: number } => {
  const lead = /^\s*["'[(]*\s*/.exec(value)![0].length;
  const tail = /[\s"'\])]*$/.exec(value)![0].length;
  return { from: lead, to: Math.max(lead, value.length - tail) };
};

/** The opening that makes a line of the plain text from a fact of the head; null where the fact says nothing of the article. */
function openerOf(key: string): string | null {
  if (titleKeys.test(key) || dayKeys.test(key)) return '';
  if (siteKeys.test(key)) return 'Source: ';
  if (authorKeys.test(key)) return 'By ';
  return changedKeys.test(key) ? 'Updated: ' : null;
}

/** The head that a clipper wrote, read as what it says: title, author, outlet and day of publishing stay, the rest goes. */
export const frontMatter = ({ text }: Source): readonly Edit[] => headEdits(fencedHead(text));

/** The same of a head without lines around it. */
export const factsAbove = ({ text }: Source): readonly Edit[] => headEdits(bareHead(text));

function headEdits(head: Head | null): readonly Edit[] {
  if (!head) return [];
  const fields = new Map(head.fields.map((field) => [field.line, field]));
  return head.lines.flatMap((line) => {
    const field = fields.get(line);
    return field ? fieldEdits(field) : [without(line)];
  });
}

function fieldEdits({ line, key, value }: HeadField): readonly Edit[] {
  const at = line.end - value.length;
  if (bodyKeys.test(key)) return [{ start: line.start, end: at, text: '\n' }];
  const host = siteKeys.test(key)
    ? /^\s*["']?(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu.exec(value)
    : null;
  if (host) {
    const end = at + host[0].length;
    return [
      { start: line.start, end: end - host[1]!.length, text: '\nSource: ' },
      { start: end, end: line.end, text: '\n' },
    ];
  }
  const { from, to } = bare(value);
  const opener = openerOf(key);
  if (opener === null || to <= from || /^https?:/.test(value.slice(from))) return [without(line)];
  return [
    { start: line.start, end: at + from, text: `\n${opener}` },
    { start: at + to, end: line.end, text: '\n' },
  ];
}

const listField = /^\s*[-*]\s+(?:\*\*)?([\p{L} _-]{2,24})(?:\*\*)?:\s*(?:\*\*)?\s*(.*)$/u;

/** "## Metadata" and a list of what a reader's program knows of the article: "- Author: [[Jane Roe]]". */
export function metadataList(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Emphasis) || !/^#{1,4}\s*(?:Metadata|Meta|Info|Details)\s*$/im.test(text.slice(0, 5_000))) return [];
  const { lines } = source;
  const head = lines.findIndex(({ text: words }) => /^#{1,4}\s*(?:Metadata|Meta|Info|Details)\s*$/i.test(words));
  const edits: Edit[] = [without(lines[head]!)];
  for (const line of lines.slice(head + 1)) {
    if (line.blank) continue;
    const match = listField.exec(line.text);
    if (!match) {
      if (/^#{1,4}\s*(?:Full (?:Document|Text)|Article|Content|Text|Highlights)\s*$/i.test(line.text))
        edits.push(without(line));
      break;
    }
    const key = match[1]!.trim().toLowerCase();
    const at = line.end - match[2]!.length;
    const value = /^[[\s"']*([^[\]"]*?)[\]\s"']*$/.exec(match[2]!);
    const opener = titleKeys.test(key) || siteKeys.test(key) ? null : openerOf(key);
    if (opener === null || !value?.[1]) edits.push(without(line));
    else {
      const from = at + match[2]!.indexOf(value[1]);
      edits.push({ start: line.start, end: from, text: `\n${opener}` });
      edits.push({ start: from + value[1].length, end: line.end, text: '\n' });
    }
  }
  return edits;
}

/** "**Petra Holm** We are ready." */
const boldVoice = /^\s*(?:\*\*|__)(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?:\*\*|__)\s+(?=["“\p{Lu}])/u;
/** So many of them, of fewer voices. */
const fewestVoices = 3;

/** Whether bold names stand before what they say, without a colon. */
function boldVoices({ text, lines }: Source): boolean {
  if (!/^[ \t]*(?:\*\*|__)\p{Lu}/mu.test(text)) return false;
  const names = lines.flatMap((line) => boldVoice.exec(line.text)?.[1] ?? []);
  return names.length >= fewestVoices && new Set(names).size > 1 && new Set(names).size < names.length;
}

/** The one heading of a note is its title. */
function loneHeading(text: string): readonly Edit[] {
  const sign = /^\s*# (?=\S)/.exec(text);
  return sign ? [{ start: sign[0].length - 2, end: sign[0].length, text: '' }] : [];
}

/** Links, pictures, emphasis and headings of Markdown: the words stay, the signs go. */
export function markdown(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Bracket | Sign.Emphasis | Sign.Greater)) return [];
  const links = (text.match(/\]\(https?:/g) ?? []).length;
  const signs = (text.match(/\*\*\S|^\*[^*\n]{2,40}:\*|^#{1,4} \S|^> \S/gm) ?? []).length;
  if (links < 2 && (links < 1 || signs < 1) && signs < 3) return loneHeading(text);
  const edits: Edit[] = [];
  const voices = boldVoices(source);
  for (const line of source.lines) {
    if (line.blank) continue;
    if (
      /^\s*!\[[^\]]{0,300}\]\([^)]{0,500}\)\s*$/.test(line.text) ||
      /^\s*[-*+]\s+\[[^\]]{1,200}\]\([^)]{1,500}\)\s*$/.test(line.text)
    ) {
      edits.push(without(line));
      continue;
    }
    const form =
      /^\s*(?:>\s+)?#{1,6}\s+|^>\s+|!?\[(?=[^[\]]{0,300}\]\()|\]\((?:https?:|mailto:|\/|#)[^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\*\*|(?<!\w)__|__(?!\w)|(?<![\w*])[*_](?=\p{L}[^*_\n]{0,200}[*_])|(?<=[\p{L}\p{N}.,:!?)”"])[*_](?![\w*])/gu;
    const voice = voices ? boldVoice.exec(line.text) : null;
    for (const match of line.text.matchAll(form)) {
      // The end of a bold name that stands before what somebody says.
      const text = match.index + match[0].length === voice?.[0].trimEnd().length ? ':' : '';
      edits.push({ start: line.start + match.index, end: line.start + match.index + match[0].length, text });
    }
  }
  return edits;
}

/** "title:: …" / "- The mayor …": a notebook of outlines, in which each paragraph is an item. */
export function outlined({ text, lines }: Source): readonly Edit[] {
  if (!/^[\w -]{3,20}:: \S/.test(text)) return [];
  return lines.flatMap((line) => {
    const item = /^\s*- (?=\S)/.exec(line.text);
    return item ? [{ start: line.start, end: line.start + item[0].length, text: '\n' }] : [];
  });
}

/** "= Mayor defends closure" / "Jane Roe" / "2021-03-04" / ":source: …": a head whose title has a sign. */
export function signedTitle({ text, lines }: Source): readonly Edit[] {
  const sign = /^\s*= (?=\S)/.exec(text);
  if (!sign || !/^:[\w-]+:/m.test(text.slice(0, 1000))) return [];
  const attributes = lines.filter((line) => line.start < 1000 && /^:[\w-]+:/.test(line.text)).map(without);
  return [{ start: 0, end: sign[0].length, text: '' }, ...attributes];
}

const ruleLine = /^\s*[-=_*~═─━—–]{4,}\s*$/;
/** A head between rules has so many lines at most, with its rules. */
const framed = 6;

/** A rule, a title with its day, and a rule above the text: the rules go. */
export function ruledHead({ text, has, lines }: Source): readonly Edit[] {
  if (!has(Sign.Parted) || !/^\s*[-=_*~═─━—–]{4}/.test(text)) return [];
  const filled = lines.filter((line) => !line.blank);
  const close = filled.findIndex((line, at) => at > 0 && at < framed && ruleLine.test(line.text));
  if (close < 2 || !ruleLine.test(filled[0]!.text) || filled.slice(close + 1).some((line) => ruleLine.test(line.text)))
    return [];
  return [without(filled[0]!), without(filled[close]!)];
}
