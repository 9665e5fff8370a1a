import { type ArticleFacts, setArticleFact } from '../annotations/article-facts';
import { setDate } from '../annotations/date';
import { isProblem, openSidecar } from '../annotations/sidecar';
import type { Brought, Original } from './brought';

/** The sidecar of a new article: what is known of it, where it came from, and by what it is known again. @param key the digest of `keyOf` */
export function sidecarOf(
  { title, author, outlet, url, date }: Brought,
  original: Original | undefined,
  key: string,
): string {
  const facts: ArticleFacts = {
    outlet,
    title,
    author,
    url,
    original: original?.path,
    originalSha256: original?.sha256,
    wordsSha256: key,
  };
  const edits = [
    ...(date === undefined ? [] : [setDate(date)]),
    ...(Object.entries(facts) as [keyof ArticleFacts, string | undefined][])
      .filter(([, fact]) => fact !== undefined)
      .map(([name, fact]) => setArticleFact(name, fact)),
  ];
  return edits.reduce((text, edit) => {
    const file = openSidecar(text);
    return isProblem(file) ? text : edit.apply(file, file.value(edit.field)).text.toString();
  }, '');
}
