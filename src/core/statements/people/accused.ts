import { charges } from '../../language/english/hearing';
import type { Followed } from './asked-by';
import type { Person } from './person';

/** In UTF-16 code units: "has also repeatedly rejected all the allegations". */
const LONGEST_DENIAL = 70;

const denies = new RegExp(
  String.raw`^\s(?:(?:has|have|had)\s)?(?:(?:also|always|since|\p{Ll}+ly)\s){0,2}(?:den(?:ied|ies)|rejects?|rejected|dismiss(?:ed|es)|disput(?:ed|es)|contest(?:ed|s))\s(?:(?:it|them|(?:(?:the|those|these|such|any|all|both|his|her)\s){0,2}(?:\p{Ll}+\s)?(?:${charges}))\b|(?:this|that|any|all)(?=[.,;]))`,
  'u',
);

/**
 * "Prosecutors said Holm had stolen it. He denies the charge": whoever the words of the sentence before are about; null where
 * they are about nobody by name, or about several.
 */
export function accusedBefore(followed: Followed, pronounEnd: number, sentence: number): Person | null {
  const { text, sentences, picture, said } = followed;
  const start = sentences[sentence - 1];
  if (start === undefined || !denies.test(text.slice(pronounEnd, pronounEnd + LONGEST_DENIAL))) return null;
  const about = new Set(
    followed
      .within({ start, end: sentences[sentence]! })
      .filter((naming) => naming.form === 'name' && naming.place !== 'possessor' && said.leads(naming))
      .flatMap((naming) => picture.at(naming).person ?? []),
  );
  return about.size === 1 ? [...about][0]! : null;
}
