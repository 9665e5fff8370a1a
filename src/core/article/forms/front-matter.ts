import { authorKeys, siteKeys } from './clippings';
import { rawLines } from './raw-lines';

/** What a clipping's head tells of the article, beside its day. */
export interface FrontMatterFacts {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** So much of a text, in UTF-16 code units, may be its head. */
const longest = 20_000;

/** @param text canonical */
export function frontMatterFacts(text: string): FrontMatterFacts {
  if (!/^---\s*\n/.test(text)) return {};
  const lines = rawLines(text.slice(0, longest));
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end < 2) return {};
  const facts: Partial<Record<keyof FrontMatterFacts, string>> = {};
  let list = '';
  for (const line of lines.slice(1, end)) {
    const item = /^\s*-\s+(.*)$/.exec(line.text);
    const field = item ? null : /^([\w -]{2,24}):\s*(.*)$/.exec(line.text);
    if (field) list = field[1]!.trim().toLowerCase();
    const value = bare(item?.[1] ?? field?.[2] ?? '');
    const name = value === '' ? undefined : factOf(list, value);
    if (name) facts[name] ??= value;
  }
  return facts;
}

function factOf(key: string, value: string): keyof FrontMatterFacts | undefined {
  if (key === 'title') return 'title';
  if (authorKeys.test(key)) return /^https?:/.test(value) ? undefined : 'author';
  if (!siteKeys.test(key)) return undefined;
  return /^https?:\/\//.test(value) ? 'url' : 'outlet';
}

/** Without the marks of YAML and of links between notes. */
const bare = (value: string): string =>
  value
    .trim()
    .replace(/^["'[]+|["'\]]+$/g, '')
    .trim();
