import type { Edit } from '../../text/rewrite';
import { Sign } from './signs';
import type { Source } from './source';

/** So many tags that part paragraphs tell that a text is the code of a page or of a feed. */
const fewestTags = 3;

const parts =
  'p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|blockquote|article|section|main|aside|nav|header|footer|figure|figcaption|title|description|item|entry|channel|link|guid|pubDate|updated|content(?::encoded)?|html|head|body|button|form|option|select|hedline|hl[12]|(?:by|date)line|story\\.date|body\\.\\w+';
const opening = new RegExp(String.raw`<(?:${parts})(?:\s[^<>]{0,2000})?/?>`, 'gi');
const isPart = new RegExp(String.raw`^</?(?:${parts})[\s/>]`, 'i');
const tag = /<!--|<!\[CDATA\[|\]\]>|<[!?/]?([a-zA-Z][\w:.-]{0,30})(?:\s[^<>]{0,4000})?\/?>/g;
/** Elements of which no reader of the page sees the words. */
const unseen = /^<(?:script|style|noscript|svg|template)[\s>]/i;

const fact = /\s(sitename|title|author|date)="([^"<>\n]{2,300})"/g;
const openers: Readonly<Record<string, string>> = { sitename: 'Source: ', title: '', author: 'By ', date: '' };

/** <doc title="Mayor defends closure" author="Jane Roe" date="2021-03-04">: what a program that took a page apart knows of it. */
function factsOf(start: number, tag: string): readonly Edit[] {
  const edits: Edit[] = [];
  let from = start;
  for (const found of tag.matchAll(fact)) {
    const end = start + found.index + found[0].length - 1;
    edits.push({ start: from, end: end - found[2]!.length, text: `\n\n${openers[found[1]!]!}` });
    from = end;
  }
  return [...edits, { start: from, end: start + tag.length, text: '\n\n' }];
}

/** The code of a page, or of an item of a feed, saved as a text: "<h1>Mayor defends closure</h1><p>The mayor …". Linear. */
export function markup({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Greater) || (text.match(opening)?.length ?? 0) < fewestTags) return [];
  /** Ends that are nowhere behind: they are not looked for again. */
  const missing = new Set<string>();
  const behind = (end: string, from: number): number => {
    const ends = new RegExp(end, 'gi');
    ends.lastIndex = from;
    if (!missing.has(end) && ends.test(text)) return ends.lastIndex;
    missing.add(end);
    return from;
  };
  const edits: Edit[] = [];
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [whole, name] = match;
    let end = match.index + whole.length;
    if (whole === '<!--') end = behind('-->', end);
    else if (name !== undefined && unseen.test(whole)) end = behind(`</${name.toLowerCase()}\\s*>`, end);
    edits.push(
      ...(name === 'doc'
        ? factsOf(match.index, whole)
        : [{ start: match.index, end, text: isPart.test(whole) ? '\n\n' : '' }]),
    );
    tag.lastIndex = end;
  }
  return edits;
}
