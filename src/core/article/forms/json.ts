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

const unescaped = (value: string, from: number): readonly Edit[] =>
  [...value.matchAll(escaped)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text:
      match[1] === undefined
        ? (asWritten[match[2]!] ?? match[2]!)
        : String.fromCharCode(Number.parseInt(match[1], HEXADECIMAL)),
  }));

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
  return factsIn(text, found, unescaped);
}

/** A fact that a program wrote down, and where its value stands. */
interface Fact {
  /** In small letters. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An article of facts: each is what its key says, and all around them goes; nothing where they are no article. */
function factsIn(
  text: string,
  found: readonly Fact[],
  within: (value: string, from: number) => readonly Edit[],
): readonly Edit[] {
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
    return [before, ...within(value, start)];
  });
  return [...edits, { start: from, end: text.length, text: '' }];
}

/** So many columns make a table of articles. */
const fewestColumns = 3;

const doubled = (value: string, from: number): readonly Edit[] =>
  [...value.matchAll(/""/g)].map(({ index }) => ({ start: from + index, end: from + index + 2, text: '"' }));

/** A table of one article: a line with the names of its columns, and one row, "2021-03-04,Mayor defends closure,…". */
export function tableRow({ text }: Source): readonly Edit[] {
  const head = /^\ufeff?"?[a-z][\w -]{1,24}"?(?:([,;\t|])"?[\w -]{1,24}"?(?:\1"?[\w -]{1,24}"?)*)\r?\n/i.exec(text);
  const names = head?.[0].trim().split(head[1]!) ?? [];
  const keys = names.map((name) => name.replaceAll('"', '').toLowerCase());
  if (!head || names.length < fewestColumns || text.length > longest || !keys.some((key) => bodyKeys.test(key)))
    return [];
  const cell = new RegExp(String.raw`(?:"([^"]*(?:""[^"]*)*)"|([^\n"${head[1]!}]*))([${head[1]!}]|\r?\n|$)`, 'gy');
  const cells: Fact[] = [];
  for (cell.lastIndex = head[0].length; cell.lastIndex < text.length;) {
    const match = cell.exec(text);
    const key = keys[cells.length];
    if (!match || match[0] === '' || (key === undefined && match[0].trim() !== '')) return [];
    if (key === undefined) continue;
    const value = match[1] ?? match[2]!;
    const start = match.index + (match[1] === undefined ? 0 : 1);
    cells.push({ key, value, start, end: start + value.length });
  }
  return cells.length === names.length ? factsIn(text, cells, doubled) : [];
}

const HEXADECIMAL = 16;

/** So many ends of paragraphs are written out, where the text is one line. */
const fewestWritten = 3;

/** The text of an article as a program prints it: "Mayor defends closure\n\nThe mayor said \u201cno\u201d." on one line. */
export function escapedLines({ text }: Source): readonly Edit[] {
  if (text.length > longest || !text.includes('\\n')) return [];
  if (/\S[\n\r]+\S/.test(text) || (text.match(/\\n(?:\\n)?/g) ?? []).length < fewestWritten) return [];
  const mark = /^\s*(b?["'])/.exec(text);
  const close = mark ? /(["'])\s*$/.exec(text) : null;
  const [from, end] = mark && close && mark[1]!.endsWith(close[1]!) ? [mark[0].length, close.index] : [0, text.length];
  return [
    { start: 0, end: from, text: '' },
    ...unescaped(text.slice(from, end), from),
    { start: end, end: text.length, text: '' },
  ].filter(({ start, end: last }) => start < last);
}
