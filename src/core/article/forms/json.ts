import type { Edit } from '../../text/rewrite';
import { authorKeys, bodyKeys, dayKeys, siteKeys, titleKeys } from './head-fields';
import type { Source } from './source';

/** "key": "value" of an object, or of an object within; what a value escapes stays escaped. */
const pair = /"([\w -]{2,24})"\s*:\s*\[?\s*"([^"\\]*(?:\\.[^"\\]*)*)"/g;
/** One article is no longer, in UTF-16 code units; a pattern that goes through more may run out of room. */
const longest = 2_000_000;
const escaped = /\\(?:u([\da-fA-F]{4})|(.))/g;
const asWritten: Readonly<Record<string, string>> = { n: '\n', r: '', t: ' ', b: '', f: '' };

/** What comes before a fact that is kept; null where the fact says nothing of the article. */
function openerOf(key: string): string | null {
  if (titleKeys.test(key)) return '';
  if (authorKeys.test(key)) return 'By ';
  if (dayKeys.test(key)) return 'Published: ';
  if (bodyKeys.test(key)) return '';
  return siteKeys.test(key) ? 'Source: ' : null;
}

/** In this order an article's facts come, whatever the file's order is. */
const isOrdered = (keys: readonly string[]): boolean =>
  keys.findIndex((key) => titleKeys.test(key)) < keys.findIndex((key) => bodyKeys.test(key));

/** One article as programs hand it on, {"title": "…", "date": "…", "text": "…"}: each fact is what its key says. */
export function jsonFields({ text }: Source): readonly Edit[] {
  if (text.length > longest || !/^\s*\{/.test(text) || !/\}\s*$/.test(text)) return [];
  // "source": {"name": "Grenby Dial"}: the name of an outlet is no second title.
  const outlets = [...text.matchAll(/"(?:source|publisher|site)"\s*:\s*\{[^{}]{0,2000}\}/g)].map(
    ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }),
  );
  const found = [...text.matchAll(pair)].map((match) => {
    const value = match[2]!;
    const end = match.index + match[0].length - 1;
    const ofOutlet = outlets.some(({ start, end: last }) => start <= match.index && match.index < last);
    const key = match[1]!.toLowerCase();
    return {
      key: ofOutlet ? (key === 'title' || key === 'name' ? 'source' : '') : key,
      value,
      start: end - value.length,
      end,
    };
  });
  const kept = found.filter(({ key, value }) => value !== '' && openerOf(key) !== null && !/^https?:/.test(value));
  const keys = kept.map(({ key }) => key);
  if (!keys.some((key) => titleKeys.test(key)) || !keys.some((key) => bodyKeys.test(key)) || !isOrdered(keys))
    return [];
  // Several titles are several articles, or none.
  if (keys.filter((key) => titleKeys.test(key)).length > 1) return [];
  let from = 0;
  const edits = kept.flatMap(({ key, value, start, end }): readonly Edit[] => {
    const before = { start: from, end: start, text: `\n\n${openerOf(key)!}` };
    from = end;
    const within = [...value.matchAll(escaped)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text:
        match[1] === undefined
          ? (asWritten[match[2]!] ?? match[2]!)
          : String.fromCharCode(Number.parseInt(match[1], HEXADECIMAL)),
    }));
    return [before, ...within];
  });
  return [...edits, { start: from, end: text.length, text: '' }];
}

const HEXADECIMAL = 16;
