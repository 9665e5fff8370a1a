import type { Choice } from './trail';

/** So clearly must "she" mean somebody whose name does not tell, for the article to have told it. */
const TELLING = 0.5;

/** "Dana Reiss said … She said": what a pronoun tells of a name that told nothing, or that misled. */
export function learnGender({ person, trace, lead }: Choice, gender: 'male' | 'female', sentence: number): void {
  if (person?.actor !== null || (person.gender !== null && !person.genderGuessed)) return;
  if (lead < TELLING || !trace || sentence - trace.sentence > 1) return;
  if (person.gender === gender) person.genderGuessed = false;
  else if (person.gender !== null || trace.standing === 'speaker') {
    person.gender = gender;
    person.genderGuessed = true;
  }
}
