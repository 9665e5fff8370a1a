import { isMap } from 'yaml';
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withField, withoutField } from './edit-sidecar';
import { pairOf } from './sidecar';
import { type Fields, isText, Unfit } from './unfit';

/** What the reader knows of the article itself: `article: { outlet: …, url: … }`. */
export interface ArticleFacts {
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  /** The day on which it was read, ISO 8601. */
  readonly accessed?: string;
  /** The file from which it was brought in: its path as seen from the article's folder. */
  readonly original?: string;
  /** Of that file's bytes, in hexadecimal digits. */
  readonly originalSha256?: string;
  /** Of the article's words, outlet and day as they were brought in (`keyOf` in `core/bring`), in hexadecimal digits. */
  readonly wordsSha256?: string;
}

const names = [
  'outlet',
  'url',
  'title',
  'author',
  'accessed',
  'original',
  'originalSha256',
  'wordsSha256',
] as const satisfies readonly (keyof ArticleFacts)[];

export function readArticleFacts(value: unknown): ArticleFacts {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unfit('“article” must have fields like “outlet: Grenby Herald”');
  const fields = value as Fields;
  const facts: Partial<Record<keyof ArticleFacts, string>> = {};
  for (const name of names) {
    const fact = fields[name];
    if (fact === undefined || fact === null) continue;
    if (!isText(fact)) throw new Unfit(`“${name}” of the article must be a text`);
    facts[name] = fact;
  }
  return facts;
}

/** @param fact undefined takes it out */
export function setArticleFact(name: keyof ArticleFacts, fact: string | undefined): SidecarEdit {
  return {
    field: 'article',
    apply(file, current) {
      const before = (current ?? {}) as ArticleFacts;
      const facts = readArticleFacts({ ...before, [name]: fact });
      const value = Object.keys(facts).length === 0 ? undefined : facts;
      const map = pairOf(file.map, 'article')?.value;
      if (isMap(map) && map.items.length > 0) {
        const isLast = fact === undefined && map.items.every(({ key }) => String(key) === name);
        if (isLast) return { text: withoutField(file, 'article'), value };
        const inside = { ...file, map: map };
        const text = fact === undefined ? withoutField(inside, name) : withField(inside, name, scalar(fact, map.flow));
        return { text, value };
      }
      if (fact === undefined) return { text: file.text, value };
      return { text: withField(file, 'article', `{ ${name}: ${scalar(fact, true)} }`), value };
    },
  };
}
