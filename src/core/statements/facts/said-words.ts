import { Class } from '../../language/english/english';
import { knownWord } from '../../language/english/lexicon';
import type { VerbReading } from '../../language/english/verbs';
import type { Span } from '../../model';
import { startsUpper } from '../sentences/items';
import { type Word, wordsOf } from '../../text/words';

/** The words of the paragraphs that were read, so that those of a statement need not be cut out of the text again. */
export class ReadWords {
  private readonly words: Word[] = [];

  /** @param words of a paragraph behind all that came before */
  add(words: readonly Word[]): void {
    for (const word of words) this.words.push(word);
  }

  /** The words of a piece of the text, as they would be if it stood alone; null where they were not read. */
  between(start: number, end: number): Word[] | null {
    const from = this.firstFrom(start);
    const to = this.firstFrom(end);
    const [first, last] = [this.words[from], this.words[to - 1]];
    if (first?.start !== start || last?.end !== end) return null;
    // A clitic leans on the word before it; where a dot or a letter saved as two signs ends a word, what follows tells.
    return first.kind === 'clitic' || (last.kind === 'word' && !plain.test(last.text))
      ? null
      : this.words.slice(from, to);
  }

  /** The place of the first word that begins at a place of the text or behind it. */
  private firstFrom(place: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const plain = /^[^.\u0080-\uffff]*$/;

/** The words of a statement's content in text order, without what an agency put in. */
export function saidWords(
  text: string,
  content: readonly Span[],
  inserts: readonly Span[],
  read: ReadWords,
): readonly Word[] {
  const wordsIn = ({ start, end }: Span): Word[] => read.between(start, end) ?? wordsOf(text.slice(start, end), start);
  const [only] = content;
  const words = only && content.length === 1 ? wordsIn(only) : content.flatMap(wordsIn);
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
