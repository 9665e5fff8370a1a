import { Class } from '../../language/english/english';
import { givenNames } from '../../language/english/given-names';
import { knownWord } from '../../language/english/lexicon';
import { honorifics } from '../../language/english/titles';
import { codesOf } from '../../text/codes';
import { lexemeAt } from '../../text/lexemes';
import { isCapital, isLetter, isSmall } from '../../text/letters';

const capitalised = /(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?![\p{L}’'-])/uy;

/** Of words that may be meant for names, though they look like others. */
const others = ~(Class.SpeakerNoun | Class.Time);

/** In letters: "Only", "Rely" are no names behind a small word. */
const SHORTEST_IN_LY = 5;

/** The word that ends before `at`, with one blank between, and a comma where one stands there. */
function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  const end = text[at - 2] === ',' ? at - 2 : at - 1;
  return /[\p{L}’'-]+$/u.exec(text.slice(Math.max(0, end - LONGEST_BEFORE), end))?.[0] ?? '';
}

/** In characters. */
const LONGEST_BEFORE = 24;

/** … and behind a name, with what tells somebody. */
const LONGEST_BEHIND = 40;

/** "Per | Alm, who rents boats, said", "Per | Alm, 45,", "Per | Alm told": behind a small word that is a given name. */
const isSomebody =
  /^ \p{Lu}[\p{L}-]+(?:, (?:who|whose|[1-9]\d)\b| (?:says?|said|told|tells|\p{Ll}+ed|is|was|has|had)\b)/u;

/** "Capt. | Per Alm" */
function isBehindTitle(text: string, at: number): boolean {
  const word = /(\p{Lu}\p{Ll}+)\.? $/u.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[1];
  return word !== undefined && honorifics.has(word.toLowerCase());
}

/**
 * Words that are names in an article, whatever they look like: those in "-ly" that have a capital behind a small word and never
 * none ("to Haverly", "Ross Tully"), and words of another sort behind a given name ("Adam Long", "Rose Will").
 */
export function namesLikeWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const codes = codesOf(text);
  for (let index = 0; index < text.length; index++) {
    if (!isCapital(codes[index]!) || (index > 0 && isLetter(codes[index - 1]!))) continue;
    let end = index + 1;
    while (isSmall(codes[end]!)) end++;
    const lexeme = lexemeAt(text, codes, index, end, false);
    const { text: word, lower } = lexeme;
    const { flags } = knownWord(lexeme);
    const inLy = word.length >= SHORTEST_IN_LY && word.endsWith('ly');
    if (!inLy && (flags & others) === 0) continue;
    // Most words are out by now.
    capitalised.lastIndex = index;
    if (capitalised.exec(text)?.[0] !== word) continue;
    if (inLy) {
      const before = wordBefore(text, index);
      const isGiven = givenNames.has(before.toLowerCase()) || givenNames.has(lower);
      if (/^\p{Ll}{2,}$/u.test(before) || isGiven || isBehindTitle(text, index)) found.add(word);
    } else {
      const given = wordBefore(text, index);
      // "Why Grace Will Not Go": a headline's capitals say nothing.
      const next = text.slice(index + word.length, index + word.length + 2);
      // "the director, Per Alm": a small word that is a given name, with a capital inside a sentence and a name behind it.
      const small = (flags & Class.Preposition) !== 0 && givenNames.has(lower);
      if (small && /^ \p{Lu}/u.test(next) && (/^\p{Ll}{2,}$/u.test(given) || isBehindTitle(text, index)))
        found.add(word);
      if (small && isSomebody.test(text.slice(index + word.length, index + word.length + LONGEST_BEHIND)))
        found.add(word);
      if (/^\p{Lu}/u.test(given) && givenNames.has(given.toLowerCase()) && !/^ \p{Lu}/u.test(next)) found.add(word);
    }
  }
  for (const name of found) if (name.endsWith('ly') && text.includes(` ${name.toLowerCase()}`)) found.delete(name);
  return found;
}
