import { bodiesOf } from '../../language/english/bodies';
import { styles } from '../../language/english/titles';
import type { Person } from '../people/person';

const singlePronoun = /^(?:s?he|him|her|his|hers|himself|herself)$/;

/** The pronoun that a phrase in small letters is, or stands for as “his excellency” does; null where it is none. */
export const singleOf = (phrase: string): string | null =>
  singlePronoun.test(phrase) ? phrase : styles.test(phrase) ? (phrase.startsWith('his') ? 'he' : 'she') : null;

/** Two who were named together. */
export const couples =
  /^(?:both(?: men| women| of them)?|the (?:two|pair|duo|couple|two (?:men|women|brothers|sisters)|brothers|sisters))$/;

export const plural = /^(?:they|them|their|we|us|our)$/;

/** "Ministry of Trade": a body by its name. */
export function isBodyOf({ name, human }: Person): boolean {
  const of = human === null ? name.indexOf(' of ') : -1;
  return of > 0 && bodiesOf.has(name.slice(name.lastIndexOf(' ', of - 1) + 1, of).toLowerCase());
}

/** "A spokesperson said … they added": one of whom nothing tells a man or a woman. */
export const isAnyone = ({ name, gender, plural: several }: Person): boolean =>
  gender === null && !several && /\bspokesperson\b/i.test(name);
