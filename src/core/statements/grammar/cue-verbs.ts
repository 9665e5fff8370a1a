import { cues, type VerbForm, verbsThat } from '../../language/english/verbs';
import type { Item } from '../sentences/items';

export const finite: readonly VerbForm[] = ['past', 's'];

export const past: readonly VerbForm[] = ['past'];

/** A finite reporting verb, after "and": the same speaker goes on ("announced … and demanded …"). */
export function isCueVerb(item: Item | undefined, forms: readonly VerbForm[] = finite): boolean {
  return item?.tag === 'V' && item.verb !== undefined && forms.includes(item.verb.form) && cues.has(item.verb.lemma);
}

const leadingOn = verbsThat('leading-on');

/** "adding", "pointing": a word that leads on from one thing said to the next. */
export const leadsOn = (item: Item | undefined): boolean =>
  item?.verb?.form === 'ing' && leadingOn.has(item.verb.lemma);
