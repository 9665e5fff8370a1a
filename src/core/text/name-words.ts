import { codesOf } from './codes';
import { fold } from './fold-name';
import { type Lexeme, lexemeAt } from './lexemes';
import { inNames, nameClassAt, nameClassOf } from './signs';

/** The words of a text, in flat arrays: a text of 5 MB has nearly a million of them. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Where each word begins, in UTF-16 code units. */
  readonly starts: Int32Array;
  /** Where each word ends, without a possessive 's. */
  readonly ends: Int32Array;
  /** Bits, see the constants below. */
  readonly flags: Uint8Array;
  /** The words themselves. */
  readonly lexemes: readonly Lexeme[];
}

/** The first letter is a capital. */
export const UPPER = 1;
/** There is a small letter in it. */
export const LOWER = 2;
/** The first letter is of an alphabet without capitals. */
export const UNCASED = 4;
/** There is an apostrophe in it, the possessive one not counted. */
export const APOSTROPHE = 8;
/** A possessive 's or a bare apostrophe after s follows. */
export const POSSESSIVE = 16;
/** It starts with a digit. */
export const DIGIT = 32;
/** It has one character only. */
export const SINGLE = 64;

/** While a word is read: a small letter after an apostrophe, which may turn out to be the possessive s. */
const LATE = 128;

const isLetter = (kind: number): boolean => kind >= inNames.small && kind <= inNames.caseless;

/** Cuts a text into words: letters, digits and marks, with apostrophes between letters. Hyphens part words. */
export function wordsOf(text: string): Words {
  const length = text.length;
  const codes = codesOf(text);
  const size = (length >> 1) + 1;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const flags = new Uint8Array(size);
  const lexemes: Lexeme[] = [];
  let count = 0;
  let at = 0;
  while (at < length) {
    let kind = nameClassOf(codes[at]!);
    if (kind < inNames.numeral || kind > inNames.caseless) {
      at++;
      continue;
    }
    const start = at;
    let flag =
      kind === inNames.capital ? UPPER : kind === inNames.caseless ? UNCASED : kind === inNames.numeral ? DIGIT : 0;
    let apostrophe = -1;
    let end = start;
    for (; at < length; at++) {
      kind = nameClassOf(codes[at]!);
      if (kind === inNames.small) flag |= apostrophe < 0 ? LOWER : LATE;
      else if (kind === inNames.apostrophe) {
        if (at + 1 >= length || !isLetter(nameClassOf(codes[at + 1]!)) || !isLetter(nameClassOf(codes[at - 1]!))) break;
        if (apostrophe >= 0) flag |= APOSTROPHE;
        apostrophe = at;
      } else if (kind < inNames.numeral || kind > inNames.inside) break;
    }
    end = at;
    if (apostrophe >= 0) {
      if (apostrophe === end - 2 && (codes[end - 1]! | 32) === 0x73) {
        end = apostrophe;
        flag |= POSSESSIVE;
      } else flag |= (flag & LATE) !== 0 ? APOSTROPHE | LOWER : APOSTROPHE;
    } else if (at < length && kind === inNames.apostrophe && (codes[end - 1]! | 32) === 0x73) flag |= POSSESSIVE;
    if (end - start === 1) flag |= SINGLE;
    starts[count] = start;
    ends[count] = end;
    flags[count] = flag & ~LATE;
    lexemes.push(lexemeAt(text, codes, start, end, false));
    count++;
  }
  return { text, count, starts, ends, flags, lexemes };
}

/** Written all in capitals, and longer than an initial. */
export function isShouted(words: Words, index: number): boolean {
  const flag = words.flags[index] ?? 0;
  return (flag & (UPPER | LOWER | SINGLE)) === UPPER;
}

export function wordAt(words: Words, index: number): string {
  return words.lexemes[index]?.text ?? '';
}

/** A word as names are compared. */
export function foldedAt(words: Words, index: number): string {
  const lexeme = words.lexemes[index];
  return lexeme ? (lexeme.folded ??= fold(lexeme.text)) : '';
}

/** What stands between a word and the next: nothing that parts a name, or something that does. */
export type Gap = 'space' | 'line' | 'hyphen' | 'dot' | 'possessive' | 'break';

/** The gap between the word `index` and the one after it. A blank line, a comma, a quotation mark: all break. */
export function gapAfter(words: Words, index: number): Gap {
  if (index < 0 || index + 1 >= words.count) return 'break';
  const { text, starts, ends } = words;
  let at = ends[index]!;
  const next = starts[index + 1]!;
  if (next - at === 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 0xa0) return 'space';
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return 'hyphen';
    if (code === 46) return 'dot';
  }
  let gap: Gap = 'space';
  if (text.charCodeAt(at) === 46) {
    gap = 'dot';
    at++;
  } else if ((words.flags[index]! & POSSESSIVE) !== 0) {
    gap = 'possessive';
    at++;
    if ((text.charCodeAt(at) | 32) === 0x73) at++;
  }
  let lines = 0;
  for (; at < next; at++) {
    const kind = nameClassAt(text, at);
    if (kind === inNames.newline) {
      if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) continue;
      if (++lines > 1) return 'break';
    } else if (kind !== inNames.space && kind !== inNames.inside) return 'break';
  }
  return lines > 0 && gap === 'space' ? 'line' : gap;
}

/** Whether a word opens a sentence or a line: before it stands an end mark, a quotation mark, a line end or nothing. */
export function opensSentence(words: Words, index: number): boolean {
  if (index === 0) return true;
  const { text } = words;
  const floor = words.ends[index - 1]!;
  for (let at = words.starts[index]! - 1; at >= floor; at--) {
    const kind = nameClassAt(text, at);
    if (kind === inNames.newline) return true;
    if (kind === inNames.space) continue;
    return /[.!?:;"“”„«»(\[*•·–—\-‘']/.test(text[at]!) && !(text[at] === '-' && at === floor);
  }
  return false;
}
