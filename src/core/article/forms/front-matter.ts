import { authorKeys, headFields, siteKeys, titleKeys } from './head-fields';

/** What a clipping's head tells of the article, beside its day. */
export interface FrontMatterFacts {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** @param text canonical */
export function frontMatterFacts(text: string): FrontMatterFacts {
  const facts: Partial<Record<keyof FrontMatterFacts, string>> = {};
  for (const { key, value } of headFields(text)?.fields ?? []) {
    const said = bare(value);
    const name = said === '' ? undefined : factOf(key, said);
    if (name) facts[name] ??= said;
  }
  return facts;
}

function factOf(key: string, value: string): keyof FrontMatterFacts | undefined {
  if (titleKeys.test(key)) return 'title';
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
