import { charges } from '../../language/english/hearing';
import { isPersonNoun } from '../../language/english/people';
import type { Followed } from './followed';
import type { Naming } from './namings';
import { nounOf } from './noun-phrase';
import type { Person } from './person';

/** In UTF-16 code units: "has also repeatedly rejected all the allegations". */
const LONGEST_DENIAL = 70;

/** Behind a pronoun: "has also denied | the claim". */
const denial = (what: string): RegExp =>
  new RegExp(
    String.raw`^\s(?:(?:has|have|had)\s)?(?:(?:also|always|since|\p{Ll}+ly)\s){0,2}(?:den(?:ied|ies)|rejects?|rejected|dismiss(?:ed|es)|disput(?:ed|es)|contest(?:ed|s))\s(?:(?:it|them|${what})\b|(?:this|that|any|all)(?=[.,;]))`,
    'u',
  );

const thatWasSaid = denial(
  String.raw`(?:the|those|these|such)\s(?:claims?|charges?|accusations?|allegations?|reports?)`,
);
const anyCharge = denial(
  String.raw`(?:(?:the|those|these|such|any|all|both|his|her)\s){0,2}(?:\p{Ll}+\s)?(?:${charges})`,
);

const isDenial = (form: RegExp, text: string, pronounEnd: number): boolean =>
  form.test(text.slice(pronounEnd, pronounEnd + LONGEST_DENIAL));

/** "Holm claimed that Brandt had lied; he denied it", "said the minister took bribes. He denies wrongdoing": nobody denies what they have just said. */
export function deniesThat(followed: Followed, pronounEnd: number, sentence: number): boolean {
  const { text, sentences, said } = followed;
  if (isDenial(thatWasSaid, text, pronounEnd)) return true;
  const start = sentences[sentence - 1];
  if (start === undefined || !isDenial(anyCharge, text, pronounEnd)) return false;
  const isAboutOne = (naming: Naming): boolean => naming.form === 'noun' && isPersonNoun(nounOf(naming));
  return followed
    .within({ start, end: sentences[sentence]! })
    .some((naming) => isAboutOne(naming) && said.leads(naming));
}

/**
 * "Prosecutors said Holm had stolen it. He denies the charge": whoever the words of the sentence before are about; null where
 * they are about nobody by name, or about several.
 */
export function accusedBefore(followed: Followed, pronounEnd: number, sentence: number): Person | null {
  const { text, sentences, picture, said } = followed;
  const start = sentences[sentence - 1];
  if (start === undefined || !isDenial(anyCharge, text, pronounEnd)) return null;
  const about = new Set(
    followed
      .within({ start, end: sentences[sentence]! })
      .filter((naming) => naming.form === 'name' && naming.place !== 'possessor' && said.leads(naming))
      .flatMap((naming) => picture.at(naming).person ?? []),
  );
  return about.size === 1 ? [...about][0]! : null;
}
