import type { Span } from '../model';
import { fold } from '../text/fold-name';

/** A word as it is searched for: without case, marks on letters and a possessive. Parts of a word with hyphens are words. */
export interface Token extends Span {
  readonly key: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu;
const possessive = /['’]s$/i;

/** The words of a text in its order. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    key: keyOf(found),
    start: index,
    end: index + found.length,
  }));
}

/** The same without their places. */
export const keysOf = (text: string): readonly string[] => (text.match(word) ?? []).map(keyOf);

const keyOf = (found: string): string => fold(found.replace(possessive, ''));
