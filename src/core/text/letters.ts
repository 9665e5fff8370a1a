import { BLANK, CAPITAL, LETTER, letterBits, MARK, NUMBER, SMALL } from './signs';

/** What a UTF-16 code unit is as a letter. */

/** Behind the end of a string, `charCodeAt` gives no number: it is none of these. */
const has = (code: number, kind: number): boolean => code === code && (letterBits(code) & kind) !== 0;

/** `\p{Lu}` */
export const isCapital = (code: number): boolean => has(code, CAPITAL);
/** `\p{Ll}` */
export const isSmall = (code: number): boolean => has(code, SMALL);
/** `\p{L}` */
export const isLetter = (code: number): boolean => has(code, LETTER);
/** `\s` */
export const isBlank = (code: number): boolean => has(code, BLANK);
/** `[\p{L}\p{N}]` */
export const isLetterOrNumber = (code: number): boolean => has(code, LETTER | NUMBER);
/** `[\p{L}\p{M}\p{N}]` */
export const isOfWord = (code: number): boolean => has(code, LETTER | MARK | NUMBER);

/** `\d`, somewhere in a text. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** `\p{Lu}{2}`, somewhere in the first `length` code units. */
export function hasCapitals(text: string, length: number): boolean {
  for (let at = 1; at < length && at < text.length; at++)
    if (isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at - 1))) return true;
  return false;
}

/** How many code units are capitals, and how many small letters. */
export function countCases(text: string): { readonly capitals: number; readonly small: number } {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = letterBits(text.charCodeAt(at));
    if ((kind & SMALL) !== 0) small++;
    else if ((kind & CAPITAL) !== 0) capitals++;
  }
  return { capitals, small };
}
