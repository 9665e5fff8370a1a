import { isBlank } from '../../text/letters';

/**
 * Signs that only some texts have, as bits. Whatever looks for a form asks for its signs first: a text is read once for
 * all of them, and most have none. A bit tells that the form can be there, never that it is.
 */
export const Sign = {
  Ampersand: 1 << 0,
  /** A mark that nobody sees. */
  Invisible: 1 << 1,
  /** A line end of other programs. */
  OtherLineEnd: 1 << 2,
  Greater: 1 << 3,
  Bracket: 1 << 4,
  /** "*" or "#" */
  Emphasis: 1 << 5,
  /** A question mark before which nothing or a blank stands. */
  LoneQuestion: 1 << 6,
  /** Quotation marks of other languages. */
  OtherMark: 1 << 7,
  /** Two single marks, one behind the other. */
  DoubledMark: 1 << 8,
  /** Several stops behind which a sentence begins at once. */
  Glued: 1 << 9,
  /** A hyphen at the end of a line. */
  DividedWord: 1 << 10,
  /** Two capitals before a stop. */
  LoudEnd: 1 << 11,
  /** A line that begins with "HD" or "TI". */
  CodedLine: 1 << 12,
  /** "oqu" or a line that begins with "full", however written. */
  ProQuest: 1 << 13,
  /** A line that begins with "Len" or "Loa", or in capitals. */
  Labelled: 1 << 14,
  /** What parts the articles of a file: a line of one sign, "1 of 9", "Document 1", an address. */
  Parted: 1 << 15,
  /** A line that begins with a sign that stands behind a word. */
  CutLine: 1 << 16,
  /** What UTF-8 looks like in another code page, or a mark of Windows in none. */
  TwiceRead: 1 << 17,
  /** The sign of what could not be read. */
  Replaced: 1 << 18,
} as const;

const bySign = new Int32Array(65536);
/** The sign is looked at with its neighbours. */
const ASK = 1 << 30;
function put(signs: string, bits: number): void {
  for (let at = 0; at < signs.length; at++) bySign[signs.charCodeAt(at)]! |= bits;
}
put('&', Sign.Ampersand);
put('\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff', Sign.Invisible);
put('\u2028\u2029\u0085\v\f', Sign.OtherLineEnd);
put('>', Sign.Greater);
put('[]', Sign.Bracket);
put('*#', Sign.Emphasis);
put('»‚‟❝❞〝〞＂「」『』', Sign.OtherMark);
put('âÃÂ\u0091\u0092\u0093\u0094\u0095\u0096\u0097', Sign.TwiceRead);
put('\ufffd', Sign.Replaced);
put("?.!,<'’‘`-\n\r\u2028\u2029mMqQ", ASK);

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const code = (sign: string): number => sign.charCodeAt(0);
const [STOP, MARK, QUESTION, HYPHEN] = [code('.'), code('!'), code('?'), code('-')];
const [STRAIGHT, OPENING, CLOSING] = [code('"'), code('“'), code('”')];
const rules = new Set(Array.from('=-_*#~+═─━—–', code));
const ASCII = 128;

const isSmallAscii = (unit: number): boolean => unit >= 97 && unit <= 122;
const mayBeCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || unit >= ASCII;
/** The letter is, in small letters, the code unit given. */
const isLetter = (unit: number, small: number): boolean => (unit | 32) === small;

/** Whether a sentence may begin right behind a stop: marks, then a capital. */
function isGlued(text: string, stop: number): boolean {
  if (!isSmallAscii(text.charCodeAt(stop - 1)) && text.charCodeAt(stop - 1) < ASCII) return false;
  let at = stop + 1;
  for (let marks = 0; marks < 2; marks++, at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING) return true;
    if (unit !== CLOSING && unit !== STRAIGHT) break;
  }
  return mayBeCapital(text.charCodeAt(at));
}

/** What the beginning of a line tells. */
function ofLine(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (Number.isNaN(first)) return 0;
  let bits = 0;
  // "1 of 9", "document 1 of 9" (which has an "m"), "http".
  if (first === 49 || rules.has(first) || (isLetter(first, 104) && isLetter(second, 116) && isLetter(third, 116)))
    bits |= Sign.Parted;
  if (at === start && ((first === 72 && second === 68) || (first === 84 && second === 73))) bits |= Sign.CodedLine;
  if (
    first === 76 &&
    ((isLetter(second, 101) && isLetter(third, 110)) || (isLetter(second, 111) && isLetter(third, 97)))
  )
    bits |= Sign.Labelled;
  if (isLetter(first, 102) && isLetter(second, 117)) bits |= Sign.ProQuest;
  if (first === 44 || first === 46 || first === 59 || first === 58 || (first !== LF && first !== CR && isBlank(first)))
    bits |= Sign.CutLine;
  return bits;
}

/** The bits of `Sign` that a text has. Linear. */
export function signsIn(text: string): number {
  let bits = ofLine(text, 0);
  let glued = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = bySign[unit]!;
    if (found === 0) continue;
    bits |= found;
    if ((found & ASK) === 0) continue;
    const before = text.charCodeAt(at - 1);
    if (unit === LF || unit === CR || unit === 0x2028 || unit === 0x2029) bits |= ofLine(text, at + 1);
    else if (unit === STOP || unit === MARK || unit === QUESTION) {
      if (isGlued(text, at)) glued++;
      if (mayBeCapital(before) && mayBeCapital(text.charCodeAt(at - 2))) bits |= Sign.LoudEnd;
      if (unit === QUESTION && (at === 0 || isBlank(before))) bits |= Sign.LoneQuestion;
    } else if (unit === HYPHEN) {
      const next = text.charCodeAt(at + 1);
      if (before !== SPACE && (next === SPACE || next === TAB || next === LF || next === CR)) bits |= Sign.DividedWord;
    } else if (isLetter(unit, 109)) {
      if (isLetter(before, 117) && isLetter(text.charCodeAt(at - 2), 99)) bits |= Sign.Parted;
    } else if (isLetter(unit, 113)) {
      if (isLetter(before, 111)) bits |= Sign.ProQuest;
    } else if (unit === before) bits |= Sign.DoubledMark;
  }
  return (glued < 2 ? bits : bits | Sign.Glued) & ~ASK;
}
