import type { Edit } from '../../text/rewrite';
import { Sign } from './signs';
import type { Source } from './source';

/** So many tags that part paragraphs tell that a text is the code of a page or of a feed. */
const fewestTags = 3;

const parts =
  'p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|blockquote|article|section|main|aside|nav|header|footer|figure|figcaption|title|description|item|entry|channel|link|guid|pubDate|updated|content(?::encoded)?|html|head|body|button|form|option|select';
const opening = new RegExp(String.raw`<(?:${parts})(?:\s[^<>]{0,2000})?/?>`, 'gi');
const isPart = new RegExp(String.raw`^</?(?:${parts})[\s/>]`, 'i');
/** What no reader of the page sees, whole tags, and the frames that feeds put around words. */
const code =
  /<(script|style|noscript|svg|template)\b[^<>]{0,2000}>[\s\S]{0,200000}?<\/\1\s*>|<!--[\s\S]{0,20000}?-->|<!\[CDATA\[|\]\]>|<[!?/]?[a-zA-Z][\w:-]{0,30}(?:\s[^<>]{0,4000})?\/?>/gi;

/** The code of a page, or of an item of a feed, saved as a text: "<h1>Mayor defends closure</h1><p>The mayor …". */
export function markup({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Greater) || (text.match(opening)?.length ?? 0) < fewestTags) return [];
  return [...text.matchAll(code)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    text: isPart.test(tag) ? '\n\n' : '',
  }));
}
