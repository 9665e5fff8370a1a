import { bodiesOf } from '../../language/english/bodies';
import type { Person } from '../people/person';

export const singlePronoun = /^(?:s?he|him|her|his|hers|himself|herself)$/;

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
