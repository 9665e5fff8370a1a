import type { Span } from '../model';
import { codesOf } from './codes';
import { type Lexeme, lexemeAt } from './lexemes';
import { inWords, wordClassOf } from './signs';

export type WordKind = 'word' | 'number' | 'clitic' | 'mark' | 'punctuation';

/** A word, a number, a clitic ("’s", "’t"), a quotation mark or a punctuation sign. */
export interface Word extends Span {
  readonly kind: WordKind;
  readonly text: string;
  /** In small letters, with a straight apostrophe. */
  readonly lower: string;
  readonly lexeme: Lexeme;
}

const alphanumeric = (kind: number): boolean => kind === inWords.letter || kind === inWords.digit;
const clitic = /['’](?:s|t|ve|d|ll|re|m)(?![\p{L}\p{N}])/iuy;
const numeral = /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|am|pm)?(?![\p{L}\p{M}\p{N}])/uy;
const initials = /\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?/uy;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const inSmallLetters = /^(?:\p{Ll}{3}|May)$/u;
const begins = /(?:\p{Lu}\p{Ll}{2,}|He|It|We|In|On|At|As|By|If|So|No|My|Is|To|An|Or|A|I)(?![\p{L}\p{N}.-])/uy;

/** "closed.The": a stop without a blank after it, and no "Report.Az". */
const endsSentence = (text: string, from: number, stop: number): boolean =>
  stop - from >= 3 && inSmallLetters.test(text.slice(stop - 3, stop)) && matchEnd(begins, text, stop + 1) >= 0;

/** The end of the word that begins at `at`. Hyphens, "&", dots and apostrophes join where letters go on; dashes never do. */
function wordEnd(text: string, codes: Uint16Array, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = codes[end]!;
    const kind = wordClassOf(code);
    if (alphanumeric(kind)) {
      end++;
      continue;
    }
    // Most words end so.
    if (code === SPACE) return end;
    if (joining.has(code)) {
      if (!alphanumeric(wordClassOf(codes[end + 1]!)) || (code === STOP && endsSentence(text, at, end))) return end;
      end++;
    } else if (code === APOSTROPHE || code === CURLY) {
      if (wordClassOf(codes[end + 1]!) !== inWords.letter || matchEnd(clitic, text, end) >= 0) return end;
      end++;
    } else if (isMisread(text, end)) end++;
    else return end;
  }
}

const joining: ReadonlySet<number> = new Set(Array.from('-‐‑&.', (sign) => sign.charCodeAt(0)));
const [SPACE, STOP, APOSTROPHE, CURLY] = Array.from(" .'’", (sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** A letter that was saved as two or more signs, "JosÃ©", goes on with signs that are no letters. */
function isMisread(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 || code > 0xbf || code === 0xa0 || code === 0xab || code === 0xbb) return false;
  // Decomposed, too.
  return code < 0xa0 || /[\u00c2\u00c3\u0302\u0303\u0080-\u009f]/.test(text[at - 1]!);
}

/** The words of a piece of text, offsets counted from `offset`. Linear in the length of the piece. */
export function wordsOf(piece: string, offset = 0): Word[] {
  const words: Word[] = [];
  const codes = codesOf(piece);
  const add = (kind: WordKind, start: number, end: number): void => {
    const lexeme = lexemeAt(piece, codes, start, end, kind === 'mark');
    const { text, lower } = lexeme;
    words.push({ kind, text, lower, start: offset + start, end: offset + end, lexeme });
  };
  let at = 0;
  while (at < piece.length) {
    const kind = wordClassOf(codes[at]!);
    if (kind === inWords.space) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === inWords.digit) {
      const bare = matchEnd(numeral, piece, at);
      // "46-year-old" is a word.
      const number = bare > 0 && piece[bare] === '-' && wordClassOf(codes[bare + 1]!) === inWords.letter ? -1 : bare;
      end = number >= 0 ? number : wordEnd(piece, codes, at);
      add(number >= 0 ? 'number' : 'word', at, end);
    } else if (kind === inWords.letter || kind === inWords.head) {
      const dotted =
        codes[at + 1] === STOP && wordClassOf(codes[at + 2]!) === inWords.letter ? matchEnd(initials, piece, at) : -1;
      end = dotted >= 0 ? dotted : wordEnd(piece, codes, at);
      add('word', at, end);
    } else if (kind === inWords.mark) {
      const joined = at > 0 && alphanumeric(wordClassOf(codes[at - 1]!)) ? matchEnd(clitic, piece, at) : -1;
      if (joined >= 0) {
        end = joined;
        add('clitic', at, end);
      } else {
        if (isDoubled(piece, at)) end++;
        add('mark', at, end);
      }
    } else {
      const sign = piece[at];
      while ((sign === '-' || sign === '.') && piece[end] === sign) end++;
      if (isPair(piece, at)) end = at + 2;
      add('punctuation', at, end);
    }
    at = end;
  }
  return words;
}

/** Two single marks for a double one: "''", "``", "’’", "‘‘". */
function isDoubled(text: string, at: number): boolean {
  const sign = text[at];
  return text[at + 1] === sign && (sign === "'" || sign === '`' || sign === '’' || sign === '‘');
}

/** Whether two code units make one sign; half a pair is a sign of its own. */
function isPair(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}
