import { isPersonNoun } from '../../language/english/people';
import type { Followed } from './followed';
import { nounOf } from './noun-phrase';
import type { Person } from './person';
import type { Choice } from './trail';

/** So clearly must "she" mean somebody whose name does not tell, for the article to have told it. */
const TELLING = 0.5;

/** … and where she only did something. */
const PLAIN = 0.8;

/** So many sentences back, where nobody else may be meant. */
const FAR_BACK = 3;

/** "Dana Reiss said … She said": what a pronoun tells of a name that told nothing, or that misled. */
export function learnGender({ person, trace, lead }: Choice, gender: 'male' | 'female', sentence: number): void {
  if (person?.actor !== null || (person.gender !== null && !person.genderGuessed)) return;
  if (lead < TELLING || !trace || sentence - trace.sentence > (lead > PLAIN ? FAR_BACK : 1)) return;
  if (person.gender === gender) person.genderGuessed = false;
  else if (person.gender !== null || trace.standing === 'speaker' || (trace.standing === 'subject' && lead > PLAIN)) {
    person.gender = gender;
    person.genderGuessed = true;
  }
}

/**
 * Whether "he" or "she" may mean somebody: a given name misleads now and then, but not where the text tells of another.
 * @param toldOfAnother see `tellsOfAnother`; seldom asked
 */
export const mayBeOf = (
  { gender, genderGuessed }: Person,
  wanted: 'male' | 'female',
  toldOfAnother: () => boolean,
): boolean => (gender ?? wanted) === wanted || (genderGuessed && !toldOfAnother());

/** "Anna Kern said the minister took bribes. | He": whether the words before tell of one without a name, and not only what somebody is. */
export function tellsOfAnother(followed: Followed, at: number, sentence: number): boolean {
  const start = followed.sentences[Math.max(0, sentence - 1)]!;
  return followed.within({ start, end: at }).some((naming, i, all) => {
    if (naming.form !== 'noun' || !isPersonNoun(nounOf(naming))) return false;
    const before = all[i - 1];
    return before?.form !== 'name' || !/^, $/.test(followed.text.slice(before.end, naming.start));
  });
}

/** "The minister | herself said": what a word behind a phrase tells of whom it means. */
export function selfBehind(text: string, end: number): 'male' | 'female' | null {
  const self = /^ (him|her)self\b/.exec(text.slice(end, end + ' himself '.length))?.[1];
  return self === undefined ? null : self === 'him' ? 'male' : 'female';
}

const receives =
  /\p{L}ing (his|her) (?:\p{L}+ )?(?:guests?|hosts?|visitor|counterpart|colleague|opponent|rival|interlocutor)(?: [^.,]*)?, $/u;

const reached =
  /(?:Reached|Contacted|Interviewed|Approached|Speaking|Sitting|Standing|Asked) (?:\p{Ll}+ ){1,3}(his|her) [^.,]*, $/u;

/** In UTF-16 code units. */
const LONGEST_LEAD = 80;

/** "Greeting his guest, | the president said", "Reached at her home, | the 91-year-old said": what the words before a phrase tell of whom it means. */
export function ownBefore(text: string, start: number): 'male' | 'female' | null {
  if (text[start - ', '.length] !== ',') return null;
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const own = (receives.exec(lead) ?? reached.exec(lead))?.[1];
  return own === undefined ? null : own === 'his' ? 'male' : 'female';
}

const ownLead =
  /^(?:(?:accompanied|joined|flanked|escorted|surrounded) by|(?:in|at|on|during|before|after) (?:an? \p{Ll}+ (?:with|to|at) )?) ?(his|her) [^.,]*,(?: [\p{L} .-]{1,30},)? $/iu;

/** "Accompanied by his wife, | Holm said": what the words before a name that a sentence begins with tell of whom it means. */
export function ownLeading(text: string, sentence: number, start: number): 'male' | 'female' | null {
  if (start - sentence > LONGEST_LEAD || text[start - ', '.length] !== ',') return null;
  const own = ownLead.exec(text.slice(sentence, start))?.[1]?.toLowerCase();
  return own === undefined ? null : own === 'his' ? 'male' : 'female';
}

const spouse =
  /^(?:(?!\p{Lu})[^.;:“”"()]){0,60}?\b(?:(?<she>her\s(?:husband|boyfriend|fiancé))|his\s(?:wife|girlfriend|fiancée))\b/u;

/** "Rusk | wept as her husband took the stand": what the words behind a name or a noun tell of whom it means, with no other name between. */
export function ownFollowing(text: string, end: number, sentence: number): 'male' | 'female' | null {
  const own = spouse.exec(text.slice(end, Math.min(sentence, end + LONGEST_LEAD)))?.groups;
  return own ? (own.she === undefined ? 'male' : 'female') : null;
}
