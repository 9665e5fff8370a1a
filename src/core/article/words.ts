import { layouts } from '../language/layouts';
import type { LayoutWords } from '../language/layout-words';
import { keyOf, nearly } from '../text/fold';
import { isLetterOrNumber, isOfWord } from '../text/letters';
import { WordList } from '../text/word-list';

type Field = {
  [K in keyof LayoutWords]: LayoutWords[K] extends readonly string[] ? K : never;
}[keyof LayoutWords];

/** Longer than any phrase, in characters. */
const longest = 60;

const isWordUnit = (text: string, at: number): boolean => at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);

function put(index: Map<string, string[]>, name: string, phrase: string): void {
  const list = index.get(name);
  if (list) list.push(phrase);
  else index.set(name, [phrase]);
}

/** Phrases of all languages, found exactly or with one slip of the keyboard. */
export class Phrases {
  private readonly all = new Set<string>();
  /** By first letter and length: a slip is hardly ever in the first letter. */
  private readonly byShape = new Map<string, string[]>();
  /** By first word. */
  private readonly byWord = new Map<string, string[]>();
  private readonly beginnings = new WordList();

  constructor(...fields: readonly Field[]) {
    for (const layout of layouts)
      for (const field of fields)
        for (const phrase of layout[field]) {
          const key = keyOf(phrase);
          if (this.all.has(key)) continue;
          this.all.add(key);
          put(this.byShape, `${key[0]!}${key.length}`, key);
          put(this.byWord, /^[\p{L}\p{M}\p{N}]+/u.exec(key)![0], key);
          this.beginnings.add(key);
        }
  }

  has(key: string): boolean {
    return this.all.has(key);
  }

  /** Like `has`, but a slip is forgiven in phrases of at least `least` characters. */
  hasNearly(key: string, least = 6): boolean {
    if (this.all.has(key)) return true;
    if (key.length < least || key.length > longest) return false;
    for (const size of [key.length - 1, key.length, key.length + 1])
      for (const phrase of this.byShape.get(`${key[0]!}${size}`) ?? [])
        if (size >= least - 1 && nearly(phrase, key)) return true;
    return false;
  }

  /** Whether `opening` may find one in the key of a text; quicker than the key. */
  mayOpen(text: string): boolean {
    let at = 0;
    while (at < text.length && !isLetterOrNumber(text.charCodeAt(at))) at++;
    return this.beginnings.mayStandAt(text, at);
  }

  /** The longest phrase that `key` begins with, as whole words; null if none. */
  opening(key: string): string | null {
    const word = /^[\p{L}\p{M}\p{N}]+/u.exec(key);
    if (!word) return null;
    let best: string | null = null;
    for (const phrase of this.byWord.get(word[0]) ?? [])
      if (phrase.length > (best?.length ?? 0) && key.startsWith(phrase) && !isWordUnit(key, phrase.length))
        best = phrase;
    return best;
  }

  /** How many different phrases stand in `folded`, as whole words. */
  distinctIn(folded: string): number {
    const found = new Set<string>();
    for (const word of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      for (const phrase of this.byWord.get(word[0]) ?? [])
        if (folded.startsWith(phrase, word.index) && !isWordUnit(folded, word.index + phrase.length)) found.add(phrase);
    return found.size;
  }

  /** Whether one of the phrases stands somewhere in the words of `folded`. */
  within(folded: string): boolean {
    for (let at = 0; at < folded.length; at++) {
      if (!isOfWord(folded.charCodeAt(at))) continue;
      let end = at + 1;
      while (isOfWord(folded.charCodeAt(end))) end++;
      if (this.beginnings.mayStandAt(folded, at))
        for (const phrase of this.byWord.get(folded.slice(at, end)) ?? [])
          if (folded.startsWith(phrase, at)) return true;
      at = end;
    }
    return false;
  }
}

export const navigationWords = new Phrases('navigation');
export const subjectWords = new Phrases('subjects');
export const tailHeads = new Phrases('tailHeads', 'lastHeads');
export const lastHeads = new Phrases('lastHeads');
export const pointers = new Phrases('pointers');
export const captionLabels = new Phrases('captionLabels');
export const creditLabels = new Phrases('creditLabels');
export const creditOpeners = new Phrases('creditOpeners');
export const bylineOpeners = new Phrases('bylineOpeners');
export const publishedLabels = new Phrases('publishedLabels');
export const notices = new Phrases('notices');
export const reportingWords = new Phrases('reporting');
