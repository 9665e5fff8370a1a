import type { Edit } from '../../text/rewrite';
import { rawLines, without } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

const field = /^(\s*)([\w -]{2,24}):\s*(.*)$/;
/** What front matters call the day of publishing; the day of clipping is another one. */
const dayKeys =
  /^(?:published|date|date[_ -]published|publish[_ -]?date|pubdate|publication date|date[_ -]publication)$/i;

/** What they call the day on which the page was last changed. */
const changedKeys =
  /^(?:(?:date[_ -])?(?:updated|modified)|last[_ -]?mod(?:ified)?|last[_ -]updated)(?:[_ -](?:at|on|date))?$/i;

/** What front matters call the page that was clipped, or its publisher. */
export const siteKeys = /^(?:source|url|link|site|website|publisher|publication|outlet|canonical|origin)$/i;

/** What they call who wrote it. */
export const authorKeys = /^(?:authors?|by|byline|creator)$/;

const bare = (value: string): { readonly from: number; readonly to: number } => {
  const lead = /^\s*["'[(]*\s*/.exec(value)![0].length;
  const tail = /[\s"'\])]*$/.exec(value)![0].length;
  return { from: lead, to: Math.max(lead, value.length - tail) };
};

/**
 * The head that web clippers write between two lines of three hyphens, read as what it says: its title, author and day
 * of publishing stay, the rest goes.
 */
export function frontMatter({ text }: Source): readonly Edit[] {
  if (!/^---\s*\r?\n/.test(text)) return [];
  const lines = rawLines(text.slice(0, 20_000));
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end < 2) return [];
  const edits: Edit[] = [];
  let list = '';
  for (const line of lines.slice(0, end + 1)) {
    const match = field.exec(line.text);
    const item = /^\s*-\s+/.exec(line.text);
    const key = match && !item ? match[2]!.trim().toLowerCase() : item ? list : '';
    if (match && !item) list = key;
    const value = item ? line.text.slice(item[0].length) : (match?.[3] ?? '');
    const at = line.end - value.length;
    const host = siteKeys.test(key)
      ? /^\s*["']?(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu.exec(value)
      : null;
    if (host) {
      const end = at + host[0].length;
      edits.push({ start: line.start, end: end - host[1]!.length, text: '\nSource: ' });
      edits.push({ start: end, end: line.end, text: '\n' });
      continue;
    }
    const { from, to } = bare(value);
    const opener =
      key === 'title'
        ? ''
        : siteKeys.test(key)
          ? 'Source: '
          : dayKeys.test(key)
            ? ''
            : authorKeys.test(key)
              ? 'By '
              : changedKeys.test(key)
                ? 'Updated: '
                : null;
    if (opener === null || to <= from || /^https?:/.test(value.slice(from))) edits.push(without(line));
    else {
      edits.push({ start: line.start, end: at + from, text: opener === '' ? '\n' : `\n${opener}` });
      edits.push({ start: at + to, end: line.end, text: '\n' });
    }
  }
  return edits;
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
    const opener = authorKeys.test(key) ? 'By ' : dayKeys.test(key) ? '' : changedKeys.test(key) ? 'Updated: ' : null;
    if (opener === null || !value?.[1]) edits.push(without(line));
    else {
      const from = at + match[2]!.indexOf(value[1]);
      edits.push({ start: line.start, end: from, text: `\n${opener}` });
      edits.push({ start: from + value[1].length, end: line.end, text: '\n' });
    }
  }
  return edits;
}

/** Links, pictures, emphasis and headings of Markdown: the words stay, the signs go. */
export function markdown(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Bracket | Sign.Emphasis | Sign.Greater)) return [];
  const links = (text.match(/\]\(https?:/g) ?? []).length;
  const signs = (text.match(/\*\*\S|^#{1,4} \S|^> \S/gm) ?? []).length;
  if (links < 2 && (links < 1 || signs < 1) && signs < 3) return [];
  const edits: Edit[] = [];
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
      /^\s*(?:>\s+)?#{1,6}\s+|^>\s+|!?\[(?=[^[\]]{0,300}\]\()|\]\((?:https?:|mailto:|\/|#)[^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\*\*|(?<!\w)__|__(?!\w)|(?<![\w*])[*_](?=\p{L}[^*_\n]{0,200}[*_])|(?<=[\p{L}.,])[*_](?![\w*])/gu;
    for (const match of line.text.matchAll(form))
      edits.push({ start: line.start + match.index, end: line.start + match.index + match[0].length, text: '' });
  }
  return edits;
}
