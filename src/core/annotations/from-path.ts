import type { ArticleFacts } from './article-facts';
import { isDate } from './date-written';

/** What the path of a file tells of its article, by a pattern like `{outlet}/{date}-{title}.txt`. */
export interface PathFacts {
  readonly facts: Pick<ArticleFacts, 'outlet' | 'title' | 'author'>;
  /** ISO 8601, whole or cut short. */
  readonly date?: string;
}

const names = ['outlet', 'date', 'title', 'author'] as const;
type Name = (typeof names)[number];

const isName = (name: string): name is Name => (names as readonly string[]).includes(name);

/** A day as names of files have it. */
const dateParts = '(\\d{4}(?:[-_.]?\\d{2}(?:[-_.]?\\d{2})?)?)';

export type PathPattern = (path: string) => PathFacts | null;

/**
 * @param pattern of the end of a path, from the start of a folder's or the file's name: parts in braces are taken
 *   (`outlet`, `date`, `title`, `author`), `*` is anything within one name, `**` anything at all
 * @returns undefined where it is no such pattern
 */
export function pathPattern(pattern: string): PathPattern | undefined {
  const taken: Name[] = [];
  let source = '';
  for (const [token, name] of pattern.trim().matchAll(/\{(\w+)\}|\*\*\/?|\*|[^]/g)) {
    if (name !== undefined) {
      if (!isName(name) || taken.includes(name)) return undefined;
      taken.push(name);
      source += name === 'date' ? dateParts : '([^/]+?)';
    } else if (token === '**/') source += '(?:.*/)?';
    else if (token === '**') source += '.*';
    else source += token === '*' ? '[^/]*' : token.replace(/[\\^$.|?+()[\]{}]/, '\\$&');
  }
  if (taken.length === 0) return undefined;
  const whole = new RegExp(`(?:^|/)${source}$`, 'u');
  return (path) => {
    const found = whole.exec(path.replaceAll('\\', '/'));
    if (!found) return null;
    const parts = Object.fromEntries(taken.map((name, at) => [name, found[at + 1]!])) as Partial<Record<Name, string>>;
    const { date: written, ...texts } = parts;
    const date = written === undefined ? undefined : dateOf(written);
    if (written !== undefined && date === undefined) return null;
    const facts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, inWords(text)]));
    return { facts, ...(date === undefined ? {} : { date }) };
  };
}

/** By the first of several patterns that fits. @param patterns those that are none are passed over */
export function factsOfPath(path: string, patterns: readonly string[]): PathFacts {
  for (const pattern of patterns) {
    const found = pathPattern(pattern)?.(path);
    if (found) return found;
  }
  return { facts: {} };
}

function dateOf(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  const date = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter((part) => part).join('-');
  return isDate(date) ? date : undefined;
}

/** Names of files have other signs for blanks. */
function inWords(name: string): string {
  const spaced = name.replace(/[_+]+/g, ' ').trim();
  return (/\s/.test(spaced) ? spaced : spaced.replace(/-+/g, ' ')).trim() || name;
}
