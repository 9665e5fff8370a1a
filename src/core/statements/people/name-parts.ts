import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { givenNames } from '../../language/english/given-names';
import { isParentOf, toldByPlace } from '../../language/english/people';
import type { Item } from '../sentences/items';

/** Small words within a name. */
export const particles = new Set('de del van von der den da di bin al ibn la le du dos ter ’t'.split(' '));

const initial = /^(?:\p{Lu}\.|[B-HJ-Z])$/u;

export const near = (a: Item, b: Item): boolean => b.start - a.end <= 1;
export const beginsName = ({ lower, text }: Item): boolean => givenNames.has(lower) || initial.test(text);

/** A word that may stand in a name: "Save", "the" and "Rivers". */
export const partOf = (item: Item): boolean =>
  (item.capital || item.lower === 'the') &&
  item.tag !== 'Q' &&
  item.tag !== 'S' &&
  (item.tag === 'E' || initial.test(item.text)) &&
  !(item.flags & Class.Time) &&
  !(item.text.includes('-') && toldByPlace.test(item.text)) &&
  item.lower !== 'Today';

export const isTitle = (item: Item): boolean =>
  (item.flags & Class.SpeakerNoun) !== 0 || (item.traits & Trait.Title) !== 0 || isParentOf.test(item.text);
