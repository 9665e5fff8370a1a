import { ordinaryAcronyms, ordinaryNames, verbsAfterNames } from '../../language/english/ordinary-words';
import { DIGIT, foldedAt, gapAfter, isShouted, opensSentence, POSSESSIVE, type Words } from '../../text/name-words';
import type { Hit } from './scan';

const months = new Set('march april may june august'.split(' '));
const beforeMonths = new Set(
  'in on last this next early late since until till by from mid of during through every'.split(' '),
);

type Gender = 'male' | 'female';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'mister', 'sir', 'lord'].map((word) => [word, 'male'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame'].map((word) => [word, 'female'] as const),
]);

/** A word as names are compared. */
export const low = (words: Words, at: number): string => foldedAt(words, at);

/** "Mrs Clinton" is not Bill. */
export function genderBefore(words: Words, hit: Hit): Gender | undefined {
  const gap = gapAfter(words, hit.first - 1);
  return gap === 'space' || gap === 'dot' ? genders.get(low(words, hit.first - 1)) : undefined;
}

/** "Bush", which may be a shrub. */
export const isOrdinaryName = (words: Words, hit: Hit): boolean =>
  hit.first === hit.last && ordinaryNames.has(low(words, hit.first));

/** A name that is also a word, where it is more likely the word: at the beginning of a sentence, or a month. */
export function readsAsOrdinaryWord(words: Words, hit: Hit): boolean {
  if (!isOrdinaryName(words, hit)) return false;
  const word = low(words, hit.first);
  const next = gapAfter(words, hit.last) === 'space' ? low(words, hit.last + 1) : '';
  const possessed = (words.flags[hit.last]! & POSSESSIVE) !== 0;
  if (months.has(word)) {
    const number = hit.last + 1 < words.count && (words.flags[hit.last + 1]! & DIGIT) !== 0;
    if (number || (hit.first > 0 && beforeMonths.has(low(words, hit.first - 1)))) return true;
  }
  return opensSentence(words, hit.first) && !possessed && !verbsAfterNames.has(next);
}

/** "CONTACT US": a word that is also a name, between words in capitals. @param startsHit the words with which names begin */
export function isCry(words: Words, at: number, startsHit: ReadonlySet<number>): boolean {
  if (!ordinaryAcronyms.has(low(words, at))) return false;
  const shouted = (i: number): boolean => i >= 0 && i < words.count && isShouted(words, i) && !startsHit.has(i);
  return shouted(at - 1) || shouted(at + 1);
}
