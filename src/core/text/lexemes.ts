/** A word as it is written, wherever it stands: kept once, with what is read of it once. */
export interface Lexeme {
  readonly text: string;
  /** In small letters, with a straight apostrophe. */
  readonly lower: string;
  /** What the one who reads words knows of it; null until somebody asks. */
  about: unknown;
  /** As names are compared; null until somebody asks. */
  folded: string | null;
}

/** Longer words are seldom met twice. */
const LONGEST = 32;
/** A longer piece cut out of a text may hold on to all of it, so that it is written anew. */
const LONGEST_PIECE = 12;

/** A word takes the place of another that has the same hash: so there is never more than this. */
const PLACES = 1 << 15;
const table: (Lexeme | undefined)[] = Array.from({ length: PLACES }, () => undefined);

/** Of FNV-1a. */
const [OFFSET, PRIME, SPREAD] = [0x811c9dc5, 0x01000193, 15];

function isAt(codes: Uint16Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

/** Plain small letters and signs: most words are, and need no second string. */
function isSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || (code > 64 && code < 91)) return false;
  }
  return true;
}

/** @param mark it is a quotation mark, which stays as it is */
export function newLexeme(text: string, mark: boolean): Lexeme {
  if (isSmall(text)) return { text, lower: text, about: null, folded: null };
  const small = text.toLowerCase();
  return { text, lower: !mark && small.includes('’') ? small.replaceAll('’', "'") : small, about: null, folded: null };
}

function ownPiece(text: string, start: number, end: number): string {
  if (end - start <= LONGEST_PIECE) return text.slice(start, end);
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** The word that stands there. A text is not cut where the word is known. @param codes of the text */
export function lexemeAt(text: string, codes: Uint16Array, start: number, end: number, mark: boolean): Lexeme {
  if (end - start > LONGEST) return newLexeme(text.slice(start, end), mark);
  let hash = OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ codes[at]!, PRIME);
  const place = (hash ^ (hash >>> SPREAD)) & (PLACES - 1);
  const known = table[place];
  if (known !== undefined && isAt(codes, start, end, known.text)) return known;
  return (table[place] = newLexeme(ownPiece(text, start, end), mark));
}
