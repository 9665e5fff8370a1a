import { ageIn } from './father-and-son';
import { genderToldBy } from './genders';
import type { Naming } from './namings';
import type { Meant, Person } from './person';

/** A relative of somebody, whom the article names by the given name alone: "his widow, Jean,", "a son, Ivo". */
export interface Kin {
  readonly person: Person;
  readonly gender: 'male' | 'female';
  readonly relation: string;
  /** "his son": and not "a son", who is one of those that somebody leaves. */
  readonly owned: boolean;
  readonly sentence: number;
}

/** So many sentences behind "is survived by a son, Ivo", "Mr. Holm" may be he. */
const SURVIVORS = 2;

const named = ({ person }: Kin, { words }: Naming): Meant => {
  if (!person.name.includes(' ')) person.name += ` ${words.at(-1)!}`;
  return { person, candidates: [] };
};

/** "Mrs. Holm", "the younger Holm" where Alan Holm and a relative of his were named: the relative; null where nothing tells it. */
export function relativeOf(naming: Naming, bearers: readonly Person[], kin: readonly Kin[]): Meant | null {
  if (kin.length === 0) return null;
  const age = ageIn(naming.titles);
  if (age !== '' && bearers.length === 1) {
    const wanted = age === 'jr' ? /^(?:grand)?(?:son|daughter)$/ : /^(?:grand)?(?:father|mother)$/;
    const [one, ...more] = kin.filter(({ relation }) => wanted.test(relation));
    return one && more.length === 0 ? named(one, naming) : null;
  }
  const gender = genderToldBy(naming.titles);
  if (!gender) return null;
  const [one, ...more] = kin.filter((each) => each.gender === gender);
  if (!one || more.length > 0) return null;
  if (bearers.every((each) => each.gender !== null && each.gender !== gender)) return named(one, naming);
  const [only] = bearers;
  const isNear = !one.owned && naming.sentence - one.sentence <= SURVIVORS && naming.sentence >= one.sentence;
  return isNear && bearers.length === 1 && only ? { person: null, candidates: [only, one.person] } : null;
}

/** "Mrs Holm", where only men of that name were named, "Mr Holm", where only a Mrs Holm was: null where it may be one of them. */
export function spouseIn(titles: string, bearers: readonly Person[]): 'Mr' | 'Mrs' | null {
  const courtesy = /(?:^|\s)(mrs?)\.?$/.exec(titles.split(' | ')[0]!)?.[1];
  if (courtesy === undefined || bearers.length === 0) return null;
  const isMr = courtesy === 'mr';
  // A given name may mislead: "Marty", of whom "Mr." tells more.
  const isNone = isMr
    ? bearers.every(({ gender, genderGuessed }) => gender === 'female' && !genderGuessed)
    : bearers.every(({ gender }) => gender === 'male');
  return isNone ? (isMr ? 'Mr' : 'Mrs') : null;
}
