import { abbreviations, classes } from '../../language/english/english';
import { type KnownWord, knownWord, readWord, Trait } from '../../language/english/lexicon';
import { type VerbReading, verbs } from '../../language/english/verbs';
import type { Word } from '../../text/words';
import type { Marked } from './marks';

const BEYOND_ASCII = 128;
const [A, Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)] as const;

/** In a title, words up to so many letters need no capital: "The Boat and the Sea". */
const SMALL_WORD = 3;

/**
 * What an item does in its sentence. One letter each, so that rules read like patterns:
 * D determiner, N noun or adjective, E name, S subject pronoun, O object pronoun, V verb, X auxiliary, P preposition, U subordinator,
 * C coordinator, R adverb, T "to", # number, Q words in quotation marks, G possessive ("’s"), and the signs , ; : - . ( )
 */
export type Tag =
  | 'D'
  | 'N'
  | 'E'
  | 'S'
  | 'O'
  | 'V'
  | 'X'
  | 'P'
  | 'U'
  | 'C'
  | 'R'
  | 'T'
  | '#'
  | 'Q'
  | 'G'
  | ','
  | ';'
  | ':'
  | '-'
  | '.'
  | '('
  | ')';

/** A word of a sentence, or a whole span in quotation marks. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly text: string;
  tag: Tag;
  /** Bits of `Class`. */
  readonly flags: number;
  readonly verb: VerbReading | undefined;
  /** Bits of `Trait`. */
  readonly traits: number;
  /** Which mention of an actor covers it. */
  named: number | undefined;
  readonly capital: boolean;
  /** For Q: the sign before the closing mark, "" where there is none. */
  readonly ending: string | undefined;
  /** For Q: how many words. */
  readonly size: number;
  /** For Q: every longer word begins with a capital, as in the title of a book. */
  readonly titled: boolean;
  /** For Q: doubled apostrophes, which bound words but, as the research corpus counts, do not make a quote of them. */
  readonly plain: boolean;
}

/** "Dr." and "J." keep their stop; what ends in one at the end of a sentence is cut there all the same. */
function isAbbreviation(word: Word, next: Word | undefined): boolean {
  if (!next) return false;
  if (/^\p{Lu}$/u.test(word.text)) return word.text !== 'I';
  if (!abbreviations.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))) return false;
  return /\p{Lu}/u.test(word.text) || /^(?:[,;:)]|\p{Ll})/u.test(next.text);
}

const shouted = /^\p{Lu}{2,}$/u;

/** "WHO says", "US officials": a name and no pronoun, unless the words about it are in capitals, too. */
function isAcronym(words: readonly Word[], at: number): boolean {
  // "Havfisk AS said": the end of a company's name.
  if (words[at]!.text === 'AS') return at > 0 && startsUpper(words[at - 1]!.text) && !shouted.test(words[at - 1]!.text);
  return !shouted.test(words[at - 1]?.text ?? '') && !shouted.test(words[at + 1]?.text ?? '');
}

const signTags: Readonly<Record<string, Tag>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '—': '-',
  '–': '-',
  '--': '-',
  '-': '-',
  '−': '-',
  '―': '-',
  '‒': '-',
};

const upper = /\p{Lu}/u;

/** "al-Khatib" */
const arabicName = /^(?:al|el|ul|ad|as|at|an|bin|ibn|ben)-\p{Lu}\p{Ll}/u;

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < BEYOND_ASCII ? code >= A && code <= Z : upper.test(text[0]!);
}

/** One shape for all items: rules run over millions of them. */
function item(word: Word, tag: Tag, { flags, verb, traits }: KnownWord): Item {
  return {
    start: word.start,
    end: word.end,
    lower: word.lower,
    text: word.text,
    tag,
    flags,
    verb,
    traits,
    named: undefined,
    capital: startsUpper(word.text) || (word.text.includes('-') && arabicName.test(word.text)),
    ending: undefined,
    size: 0,
    titled: false,
    plain: false,
  };
}

const nothing: KnownWord = { flags: 0, verb: undefined, traits: 0 };

function itemOf(word: Word): Item | null {
  const { lower, text, lexeme } = word;
  switch (word.kind) {
    case 'mark':
      return null;
    case 'number':
      return item(word, '#', nothing);
    case 'clitic':
      return item(word, lower === "'t" ? 'R' : lower === "'s" ? 'G' : 'X', { ...knownWord(lexeme), verb: undefined });
    case 'punctuation':
      return item(word, signTags[text] ?? (/^(?:[.!?…]|\.\.+)$/.test(text) ? '.' : 'N'), nothing);
    case 'word':
      return item(word, 'N', lower === lexeme.lower ? knownWord(lexeme) : readWord(text, lower));
  }
}

const mayBeName = ({ text, lexeme }: Word): boolean =>
  (knownWord(lexeme).traits & Trait.Acronym) !== 0 && text === lexeme.text;

/** What stands in marks, as one item. */
function quoteItem(words: readonly Word[], mark: Marked): Item {
  const open = words[Math.max(mark.open, 0)]!;
  const last = mark.closed ? mark.close - 1 : mark.close;
  let size = 0;
  let titled = true;
  for (let i = Math.max(mark.open + 1, 0); i <= last; i++) {
    const word = words[i]!;
    if (word.kind !== 'word' && word.kind !== 'number') continue;
    size++;
    if (word.kind === 'word' && word.text.length > SMALL_WORD) titled &&= startsUpper(word.text);
  }
  // “It said ‘Wait,’”: the comma is that of the outer words, too.
  let end = last;
  while (end > mark.open && words[end]!.kind === 'mark') end--;
  const ending = end > mark.open ? words[end]!.text : '';
  return {
    start: open.start,
    end: words[mark.close]!.end,
    lower: '',
    text: '',
    tag: 'Q',
    flags: 0,
    verb: undefined,
    traits: 0,
    named: undefined,
    capital: startsUpper(words[Math.min(Math.max(mark.open + 1, 0), last)]?.text ?? ''),
    ending: /^(?:[.,!?…;:]|\.\.+|—|–|--)$/.test(ending) ? ending : '',
    size,
    titled,
    plain: open.text === "''",
  };
}

/** "Norda Today": the name of a paper, and no time. */
function endsPaper(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    words[i]!.text === 'Today' &&
    before?.kind === 'word' &&
    startsUpper(before.text) &&
    !verbs.has(before.lower) &&
    !classes.has(before.lower)
  );
}

/** The items of a paragraph: what stands in outer marks becomes one item. */
export function itemsOf(words: readonly Word[], marks: readonly Marked[]): Item[] {
  const items: Item[] = [];
  const outer = marks.filter((mark) => mark.depth === 0);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const mark = outer[next];
    if (mark && (mark.open === i || (mark.open < 0 && i === 0))) {
      items.push(quoteItem(words, mark));
      i = mark.close;
      next++;
      continue;
    }
    let word = words[i]!;
    const stop = words[i + 1];
    if (stop?.text === '.' && stop.start === word.end && word.kind === 'word' && isAbbreviation(word, words[i + 2])) {
      word = { ...word, end: stop.end, text: `${word.text}.` };
      i++;
    }
    if ((mayBeName(word) && isAcronym(words, i)) || endsPaper(words, i)) word = { ...word, lower: word.text };
    const found = itemOf(word);
    if (found) items.push(found);
  }
  return items;
}
