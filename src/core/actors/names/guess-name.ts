import { notGivenNames, ordinaryNames } from '../../language/english/ordinary-words';
import { honorifics, roleHeads, roleModifiers } from '../../language/english/titles';
import type { Mention, Span } from '../../model';
import { editDistance } from '../../text/edit-distance';
import { fold } from '../../text/fold-name';
import type { Knowledge } from '../find-mentions';
import { variantKey } from './spelling';
import { gapAfter, LOWER, opensSentence, UPPER, wordAt, wordsOf, type Words } from '../../text/name-words';

/** Words that may be a slip for the name of somebody whom the article names. */
export interface Guess extends Span {
  /** Ids; one, as nearly always. */
  readonly actors: readonly string[];
}

/** In shorter names one letter makes another name. */
const shortest = 5;

/** Code units on each side of the place that are looked at: names do not reach further. */
const reach = 200;

/**
 * Whether somebody whom the article names may be meant by a word that no record has: "Reuben" beside "Eric Rubin".
 * Only ever a guess, for the reader to take.
 * @param mentions those of the whole text
 * @param offset a place in the word, in UTF-16 code units
 */
export function guessName(
  text: string,
  mentions: readonly Mention[],
  { byId }: Knowledge,
  offset: number,
): Guess | null {
  const from = Math.max(0, offset - reach);
  const words = wordsOf(text.slice(from, offset + reach));
  const at = words.ends.subarray(0, words.count).findIndex((end) => offset - from <= end);
  if (at < 0 || words.starts[at]! > offset - from) return null;
  const span = { start: from + words.starts[at]!, end: from + words.ends[at]! };
  const free = !mentions.some(({ start, end }) => start < span.end && span.start < end);
  if (!free || !mayBeSurname(words, at, text)) return null;

  const word = wordAt(words, at);
  const named = new Set(mentions.flatMap(({ form, actor }) => (form === 'name' && actor !== null ? [actor] : [])));
  const given = givenNameBefore(words, at);
  const fitting = [...named].filter((id) => {
    const actor = byId.get(id);
    if (actor?.kind !== 'person') return false;
    const names = [actor.name, ...actor.aliases.map((alias) => alias.text)].map(folded);
    if (!names.some((parts) => parts.length > 0 && areNear(fold(word), parts.at(-1)!))) return false;
    return given === null || names.some((parts) => parts.length > 1 && parts[0] === fold(given));
  });
  if (fitting.length === 0) return null;
  return { start: given === null ? span.start : from + words.starts[at - 1]!, end: span.end, actors: fitting };
}

function folded(name: string): readonly string[] {
  const words = wordsOf(name);
  return Array.from({ length: words.count }, (_, i) => fold(wordAt(words, i)));
}

const isCapitalised = (words: Words, at: number): boolean =>
  at >= 0 && at < words.count && (words.flags[at]! & (UPPER | LOWER)) === (UPPER | LOWER);

function isPlainWord(word: string): boolean {
  const low = fold(word);
  return [notGivenNames, ordinaryNames, honorifics, roleHeads, roleModifiers].some((list) => list.has(low));
}

function mayBeSurname(words: Words, at: number, text: string): boolean {
  const word = wordAt(words, at);
  if (!isCapitalised(words, at) || word.length < shortest || isPlainWord(word)) return false;
  // With another name behind it, it is somebody's given name.
  if (gapAfter(words, at) === 'space' && isCapitalised(words, at + 1)) return false;
  // A word that also stands there in small letters is no name.
  return !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text);
}

/** The given name before a surname: only somebody of that name is meant then. */
function givenNameBefore(words: Words, at: number): string | null {
  const before = at - 1;
  if (!isCapitalised(words, before) || gapAfter(words, before) !== 'space') return null;
  const word = wordAt(words, before);
  if (isPlainWord(word)) return null;
  return opensSentence(words, before) && /(?:ly|ing|ed)$/.test(word) ? null : word;
}

/**
 * One letter apart, or apart in the vowels only: "Nalbandyan" and "Nalbandan", "Reuben" and "Rubin". The very same name
 * is none: that it means nobody here was decided, by the text or by the reader.
 */
function areNear(a: string, b: string): boolean {
  if (a === b || b.length < shortest || !b.startsWith(a.slice(0, 1))) return false;
  const [left, right] = [variantKey(a), variantKey(b)];
  return left === right || isOneEditAway(left, right) || (b.length - a.length <= 1 && sound(left) === sound(right));
}

/** With every run of vowels alike. */
function sound(word: string): string {
  return word.replace(/[aeiouy]+/g, 'a');
}

/** One letter more, less or other, or two that changed places. */
function isOneEditAway(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1;
}
