import { Trait } from '../../language/english/lexicon';
import { isPersonNoun } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { isTitle } from './name-parts';

/**
 * "In a post on Telegram, the commander, …", "Speaking in Grenby, an official …": what stands behind where something was
 * said is told of nobody in it.
 */
export function isSetting(items: readonly Item[], from: number, to: number): boolean {
  const [first, next] = [items[0]!, items[to + 1]?.lower ?? ''];
  if (items[to]?.tag !== ',') return false;
  const speaking = first.verb?.form === 'ing' && /^(?:in|on|at|from|near|outside)$/.test(items[from - 1]?.lower ?? '');
  const opens = first.tag === 'P' && /^(?:in|on|at)$/.test(first.lower) && next === 'the';
  return (
    (opens || (speaking && /^(?:the|an?)$/.test(next))) &&
    !items.slice(1, to).some(({ tag }) => ',VX'.includes(tag)) &&
    first.tag !== 'X'
  );
}

/** "Holm of | Grenby": what stands behind "of" and a name, and is no name in full. */
export const isSeat = (items: readonly Item[], at: number): boolean =>
  items[at]?.tag === 'E' &&
  items[at - 1]?.lower === 'of' &&
  items[at - 2]?.tag === 'E' &&
  !isTitle(items[at - 2]!) &&
  items[at + 1]?.tag === ',';

/** "his | French | counterpart": what is said of somebody's colleague, and no name. */
export const isOfTheirs = (items: readonly Item[], from: number, to: number): boolean =>
  /^(?:his|her|their|its|our|my)$/.test(items[from - 1]?.lower ?? '') &&
  items[to]?.tag === 'N' &&
  !items[to].capital &&
  isPersonNoun(items[to].lower);

/** "Petrosian said", and not "the Norvian said" or "Norvian officials": a word that may be of a country stands as a name. */
export function isSurnameHere(items: readonly Item[], from: number, to: number): boolean {
  if (!(items[to - 1]!.traits & Trait.Demonym)) return false;
  const [before, next] = [items[from - 1], items[to]];
  return before?.tag !== 'D' && next !== undefined && 'VXRG'.includes(next.tag);
}
