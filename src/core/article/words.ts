import { layouts } from '../language/layouts';
import type { LayoutWords } from '../language/layout-words';
import { keyOf, nearly } from '../text/fold';

type Field = {
  [K in keyof LayoutWords]: LayoutWords[K] extends readonly string[] ? K : never;
}[keyof LayoutWords];

/** Phrases of all languages, found exactly or with one slip of the keyboard. */
export class Phrases {
  private readonly all = new Set<string>();
  private readonly bySize = new Map<number, string[]>();

  constructor(...fields: readonly Field[]) {
    for (const layout of layouts)
      for (const field of fields)
        for (const phrase of layout[field]) {
          const key = keyOf(phrase);
          if (this.all.has(key)) continue;
          this.all.add(key);
          this.bySize.set(key.length, [...(this.bySize.get(key.length) ?? []), key]);
        }
  }

  has(key: string): boolean {
    return this.all.has(key);
  }

  /** Like `has`, but a slip is forgiven in phrases of at least `least` characters. */
  hasNearly(key: string, least = 6): boolean {
    if (this.all.has(key)) return true;
    if (key.length < least || key.length > 60) return false;
    for (const size of [key.length - 1, key.length, key.length + 1])
      for (const phrase of this.bySize.get(size) ?? []) if (size >= least - 1 && nearly(phrase, key)) return true;
    return false;
  }

  /** The longest phrase that `key` begins with, as whole words; null if none. */
  opening(key: string): string | null {
    for (let end = Math.min(key.length, 60); end > 0; end--) {
      const next = key[end];
      if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) continue;
      const phrase = key.slice(0, end);
      if (this.all.has(phrase)) return phrase;
    }
    return null;
  }

  /** Whether one of the phrases stands somewhere in `key`. */
  within(key: string): boolean {
    for (const phrase of this.all) if (key.includes(phrase)) return true;
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
