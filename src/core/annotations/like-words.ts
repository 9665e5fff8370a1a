import search from 'approx-string-match';
import type { Span } from '../model';
import type { Steps } from '../text/steps';

/** A place where nearly the same words stand. */
export interface LikeWords extends Span {
  /** How many code units are others, one too many or missing. */
  readonly errors: number;
}

/** Code units that are searched in a step: a few milliseconds. */
const stretch = 50_000;

/**
 * The places that differ least from some words: all that have as few errors as the best.
 * @param most errors that are looked for
 */
export function* likeWords(text: string, words: string, most: number): Steps<readonly LikeWords[]> {
  // What ends behind this begins in the same stretch.
  const overlap = words.length + most;
  let found: LikeWords[] = [];
  let least = most;
  for (let from = 0; from < text.length; from += stretch) {
    const start = Math.max(0, from - overlap);
    for (const one of search(text.slice(start, from + stretch), words, least)) {
      if (start + one.end <= from) continue;
      if (one.errors < least) found = [];
      least = one.errors;
      found.push({ start: start + one.start, end: start + one.end, errors: one.errors });
    }
    if (from + stretch < text.length) yield;
  }
  return found;
}
