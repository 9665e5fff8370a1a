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

const keyOf = (found: string): string => fold(found.replace(possessive, ''));

const possessives = /['’]s(?![\p{L}\p{M}\p{N}])/giu;
const folded = /[\p{L}\p{M}\p{N}]+/gu;
const plain = /[a-z0-9]+/g;
const marks = /[“”„«»–—…]/g;
const ascii = /^[\x00-\x7f]*$/;

/** The same without their places; folded as a whole, for there are millions of them. */
export function keysOf(text: string): readonly string[] {
  const bare = text.includes("'") || text.includes('’') ? text.replace(possessives, '') : text;
  // Nothing but these is out of the ordinary in most texts: without them, folding is quick.
  const all = fold(bare.replace(marks, ' '));
  return all.match(ascii.test(all) ? plain : folded) ?? [];
}
