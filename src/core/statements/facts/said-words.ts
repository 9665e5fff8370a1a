import { Class } from '../../language/english/english';
import { knownWord } from '../../language/english/lexicon';
import type { VerbReading } from '../../language/english/verbs';
import type { Span } from '../../model';
import { startsUpper } from '../sentences/items';
import { type Word, wordsOf } from '../../text/words';

/** The words of a statement's content in text order, without what an agency put in. */
export function saidWords(text: string, content: readonly Span[], inserts: readonly Span[]): Word[] {
  const [only] = content;
  const words =
    only && content.length === 1
      ? wordsOf(text.slice(only.start, only.end), only.start)
      : content.flatMap(({ start, end }) => wordsOf(text.slice(start, end), start));
  return inserts.length === 0
    ? words
    : words.filter((word) => !inserts.some(({ start, end }) => word.start >= start && word.end <= end));
}

export const classOf = (word: Word | undefined): number => (word && knownWord(word.lexeme).flags) ?? 0;
export const verbOf = (word: Word | undefined): VerbReading | undefined => word && knownWord(word.lexeme).verb;
export const isCapital = (word: Word | undefined): boolean => word !== undefined && startsUpper(word.text);
export const endsSentence = (word: Word): boolean => word.kind === 'punctuation' && '.!?…'.includes(word.text[0]!);

/** Words that are in no closed class: nouns, adjectives, names. */
export const isOpen = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (classOf(word) & ~(Class.SpeakerNoun | Class.Time)) === 0;
