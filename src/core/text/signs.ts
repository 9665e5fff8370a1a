/**
 * What a UTF-16 code unit is, to whoever cuts a text: to the lines of a page, to the words of a sentence, to names. Read
 * once from its patterns, then looked up, which is many times faster; one table holds all of it.
 */

/** Bits: a sign may be several of these. */
export const CAPITAL = 1;
export const SMALL = 2;
export const LETTER = 4;
export const BLANK = 8;
export const NUMBER = 16;
export const MARK = 32;

/** To the words of a sentence. */
export const inWords = { other: 1, space: 2, letter: 3, digit: 4, mark: 5, head: 6 } as const;

/** To names; 0 is nothing at all, as behind the end. What stands inside of words without being a letter is `inside`. */
export const inNames = {
  other: 1,
  space: 2,
  newline: 3,
  numeral: 4,
  small: 5,
  capital: 6,
  caseless: 7,
  inside: 8,
  apostrophe: 9,
} as const;

/** Where each of the three begins in an entry of the table; none of its entries is 0. */
const wordBits = 6;
const nameBits = 9;
const table = new Uint16Array(65536);

function entryOf(code: number): number {
  const known = table[code]!;
  if (known > 0) return known;
  const sign = String.fromCharCode(code);
  return (table[code] = lettersOf(sign) | (wordClass(sign, code) << wordBits) | (nameClass(sign, code) << nameBits));
}

/** `CAPITAL` and the others, as bits. */
export const letterBits = (code: number): number => entryOf(code) & 63;

/** One of `inWords`. */
export const wordClassOf = (code: number): number => (entryOf(code) >> wordBits) & 7;

/** One of `inNames`. */
export const nameClassOf = (code: number): number => entryOf(code) >> nameBits;
export const nameClassAt = (text: string, at: number): number => nameClassOf(text.charCodeAt(at));

function lettersOf(sign: string): number {
  return (
    (/\p{Lu}/u.test(sign) ? CAPITAL : 0) |
    (/\p{Ll}/u.test(sign) ? SMALL : 0) |
    (/\p{L}/u.test(sign) ? LETTER : 0) |
    (/\s/.test(sign) ? BLANK : 0) |
    (/\p{N}/u.test(sign) ? NUMBER : 0) |
    (/\p{M}/u.test(sign) ? MARK : 0)
  );
}

function wordClass(sign: string, code: number): number {
  if (/\s|\u200b|\ufeff/.test(sign)) return inWords.space;
  if (/["“”„«»‘’'`´]/.test(sign)) return inWords.mark;
  if (/[\p{L}\p{M}_]/u.test(sign)) return inWords.letter;
  if (/\p{N}/u.test(sign)) return inWords.digit;
  // Half of a pair: taken for a letter where the script has letters there, which emoji have not.
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xd83c && code <= 0xd83e ? inWords.other : inWords.letter;
  // What may stand at the head of a word besides letters: "@name", "$5", "#tag".
  return /[$€£@#]/.test(sign) ? inWords.head : inWords.other;
}

function nameClass(sign: string, code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return inNames.newline;
  if (/\s/.test(sign)) return inNames.space;
  if (/['’‘ʼ`´ʹ]/.test(sign)) return inNames.apostrophe;
  if (/\p{Nd}/u.test(sign)) return inNames.numeral;
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(sign)) return inNames.inside;
  if (!/\p{L}/u.test(sign)) return inNames.other;
  // Georgian has capitals in Unicode, but nobody writes names with them.
  if (code >= 0x10d0 && code <= 0x10ff) return inNames.caseless;
  if (sign.toLowerCase() !== sign) return inNames.capital;
  return sign.toUpperCase() !== sign ? inNames.small : inNames.caseless;
}
