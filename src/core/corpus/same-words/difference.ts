import { diffWordsWithSpace } from 'diff';

/** A run of words that two versions share, or that only one of them has. */
export interface Change {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}

/** What differs between two versions of the same words, word by word. */
export function differenceOf(first: string, second: string): readonly Change[] {
  return diffWordsWithSpace(first, second).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'second' : removed ? 'first' : 'both',
  }));
}
