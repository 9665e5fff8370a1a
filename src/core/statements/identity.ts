import type { Span } from '../model';
import { isOfWord } from '../text/letters';

/** What tells a statement from all others in its article. */
export interface Identified {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Where the speaker stands. */
  readonly speaker: Span | null;
}

/** So much of a paragraph, on each side, tells two equal statements apart; in UTF-16 code units. */
const around = 120;

/** The words without marks, blanks and capitals: a better extractor finds a bracket or a comma more, and means the same. */
function wordsOf(text: string): string {
  const lower = text.toLowerCase();
  return (plainly(lower) ?? asPatternsHave(lower)).trim().replace(/^that /, '');
}

const [APOSTROPHE, CURLY, GRAVE, ACUTE, FIRST_HALF, LAST_HALF] = Array.from("'’`´\ud800\udfff".split(''), (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];

/** Character by character, which is many times faster; null where a letter has two code units. */
function plainly(text: string): string | null {
  let words = '';
  for (let at = 0; at < text.length;) {
    let end = at;
    let code = text.charCodeAt(end);
    while (isOfWord(code)) code = text.charCodeAt(++end);
    if (end > at) words += text.slice(at, end);
    if (end === text.length) break;
    if (code >= FIRST_HALF && code <= LAST_HALF) return null;
    const start = end;
    while (isApostrophe(code)) code = text.charCodeAt(++end);
    if (end > start) {
      // One between letters belongs to the word.
      if (end - start === 1 && start > at && isOfWord(code)) words += "'";
    } else {
      while (end < text.length && !isOfWord(code) && !isApostrophe(code)) {
        if (code >= FIRST_HALF && code <= LAST_HALF) return null;
        code = text.charCodeAt(++end);
      }
      words += ' ';
    }
    at = end;
  }
  return words;
}

const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === CURLY || code === GRAVE || code === ACUTE;

function asPatternsHave(lower: string): string {
  return lower
    .replace(/[’`´]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}\p{N}])'+|'+(?![\p{L}\p{M}\p{N}])/gu, '');
}

const cut = (text: string, spans: readonly Span[]): string =>
  wordsOf(spans.map(({ start, end }) => text.slice(start, end)).join(' '));

/** The words around a statement in its own paragraph: what others write stays out of it. */
function neighbours(text: string, { content }: Identified): string {
  const start = content[0]!.start;
  const end = content.at(-1)!.end;
  const before = text.slice(Math.max(0, start - around), start).split(/[\r\n]/);
  const after = text.slice(end, end + around).split(/[\r\n]/);
  return `${wordsOf(before.at(-1)!)}|${wordsOf(after[0]!)}`;
}

/** A second multiplier for the second half, so that the halves do not fail together. */
const prime = 0x01000193;
const otherPrime = 0x85ebca6b;

/** Where each half begins: the first as FNV-1a has it. */
const offset = 0x811c9dc5;
const otherOffset = 0x9747b28c;

/** Bits by which one half is mixed into itself, and into the other. */
const mixed = 15;
const crossed = 7;

/** Digits and letters; 32 bits in them are seven signs, of which the last five are kept. */
const signs = 36;
const allSigns = 7;
const kept = 5;

/** FNV-1a in two halves of 32 bits: 50 bits, in ten signs, keep the statements of a thousand long articles apart. */
function hash(text: string): string {
  let low = offset;
  let high = otherOffset;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, prime);
    high = Math.imul(high ^ code, otherPrime);
    high ^= high >>> mixed;
  }
  const part = (half: number): string => (half >>> 0).toString(signs).padStart(allSigns, '0').slice(-kept);
  return part(low ^ (high >>> crossed)) + part(high);
}

/**
 * Ids made of what is said: the words alone where no other statement has them, with those around them where one does,
 * and at last with whose words they are. So an edit elsewhere, another order or a better reading of speaker and cue
 * changes none, and two equal sentences have two.
 * @param text of any line ends; spans count in it
 * @returns one for each, in the order given, no two the same
 */
export function identify(text: string, statements: readonly Identified[]): readonly string[] {
  const keys = statements.map(({ content }) => cut(text, content));
  const more: readonly ((one: Identified) => string)[] = [
    (one) => neighbours(text, one),
    ({ cue, speaker }) => `${cut(text, cue)}|${speaker ? cut(text, [speaker]) : ''}`,
  ];
  for (const tell of more) {
    for (const alike of repeated(keys)) for (const at of alike) keys[at] = `${keys[at]!}|${tell(statements[at]!)}`;
  }
  const place = (at: number): number => statements[at]!.content[0]!.start;
  for (const alike of repeated(keys)) {
    const ordered = [...alike].sort((a, b) => place(a) - place(b));
    for (const [nth, at] of ordered.entries()) if (nth > 0) keys[at] = `${keys[at]!}|${nth + 1}`;
  }
  return distinct(keys, hash).map((id) => `s-${id}`);
}

/** One for each key, no two the same: that two come out alike was never seen, and two statements are never one. */
export function distinct(keys: readonly string[], made: (key: string) => string): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    let id = made(key);
    for (let again = 2; taken.has(id); again++) id = made(`${key}|${again}`);
    taken.add(id);
    return id;
  });
}

/** The places of those keys that stand more than once. */
function repeated(keys: readonly string[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return [...places.values()].filter(({ length }) => length > 1);
}
