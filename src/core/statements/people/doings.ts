import { isPersonNoun } from '../../language/english/people';
import { crimes, doers } from '../../language/english/trades';
import type { Item } from '../sentences/items';
import { PHRASE, SHORT_PHRASE } from '../grammar/reach';

const isPleading = /^(?:defend|prosecute)$/;

/** What is told of somebody by what they do, behind the name: "Holm, who teaches French,"; "" where nothing is. */
export function doingBehind(items: readonly Item[], to: number): string {
  const first = items[to];
  if (!first || !',VX'.includes(first.tag)) return '';
  let at = to;
  // "Holm, 52, denies"
  if (first.tag === ',' && items[to + 1]?.tag === '#' && items[to + 2]?.tag === ',') at = to + 2;
  const clause = items[at]!.tag === ',';
  if (clause && items[at + 1]?.lower === 'who') return doneBy(items, at + 2) || onceWas(items, at + 2);
  if (!clause && items[at]!.verb?.lemma === 'testify') return 'witness';
  if (clause) return accused(items, at + 1) || pleading(items, at + 1) || onceWas(items, at + 1);
  return accused(items, at) || onceWas(items, at);
}

/** "who has | fished since he was nine" */
function doneBy(items: readonly Item[], from: number): string {
  let at = from;
  while (items[at]?.tag === 'R' || /^(?:has|had|have|is|been)$/.test(items[at]?.lower ?? '')) at++;
  const { verb, lower } = items[at] ?? { verb: undefined, lower: '' };
  // "who taught French": no longer.
  if (at === from && !lower.endsWith('s')) return '';
  return doers.get(verb?.lemma ?? lower.replace(/(?:es|s|ed|ing)$/, '')) ?? '';
}

/** "Holm | was chief of police until May" */
function onceWas(items: readonly Item[], at: number): string {
  if (!/^(?:was|served)$/.test(items[at]?.lower ?? '')) return '';
  let from = at + 1;
  while (/^(?:as|the|an?)$/.test(items[from]?.lower ?? '')) from++;
  let to = from;
  while (items[to] && ('NE'.includes(items[to]!.tag) || items[to]!.lower === 'of') && to - from <= SHORT_PHRASE) to++;
  const post = items.slice(from, to).map(({ lower }) => lower);
  const isOver = /^(?:until|till|from|between)$/.test(items[to]?.lower ?? '');
  return isOver && post.some((word) => isPersonNoun(word)) ? `former ${post.join(' ')}` : '';
}

/** "Holm | denies murdering two women", "Holm | pleaded not guilty", "Holm | went on trial", "Holm, | accused of theft," */
function accused(items: readonly Item[], from: number): string {
  let at = from;
  while (items[at]?.tag === 'X' || items[at]?.tag === 'R') at++;
  const [verb, next, after] = [items[at]?.lower ?? '', items[at + 1], items[at + 2]];
  const ofCrime = [next, after, items[at + 3]].some((item) => item !== undefined && crimes.has(item.lower));
  const isAccused = /^(?:denies|denied|admits|admitted)$/.test(verb)
    ? ofCrime
    : (/^(?:accused|suspected|charged|guilty)$/.test(verb) && 'PC'.includes(next?.tag ?? '.') && ofCrime) ||
      (verb === 'pleaded' && /^(?:guilty|not)$/.test(next?.lower ?? ''));
  return isAccused || goesOnTrial(verb, next, after) ? 'defendant' : '';
}

/** "Holm | went on trial", "Holm | stood trial", "Holm is | on trial" */
const goesOnTrial = (verb: string, next: Item | undefined, after: Item | undefined): boolean =>
  /^(?:goes|went|stands|stood|faces|faced|on)$/.test(verb) &&
  (next?.lower === 'trial' || (next?.lower === 'on' && after?.lower === 'trial'));

/** "Holm, | prosecuting,", "Holm, | for the Crown," */
function pleading(items: readonly Item[], at: number): string {
  const verb = items[at]?.verb;
  if (verb?.form === 'ing' && isPleading.test(verb.lemma)) return sideOf(verb.lemma);
  return items[at]?.lower === 'for' && items[at + 1]?.lower === 'the' ? sideOf(items[at + 2]?.lower ?? '') : '';
}

const sideOf = (word: string): string =>
  /^(?:prosecute|prosecution|crown)$/.test(word)
    ? 'prosecutor barrister lawyer'
    : /^(?:defend|defence|defense)$/.test(word)
      ? 'defence lawyer barrister'
      : '';

/** "Prosecuting, | Holm said", "the trial of the former mayor | Ivo Marn": what somebody is in court; "" where nothing tells. */
export function inCourtBefore(items: readonly Item[], name: number): string {
  if (isTried(items, name)) return 'defendant';
  if (items[name - 1]?.tag !== ',' || name > LONGEST_OPENING) return '';
  const first = items[0]!;
  if (name === 2 && first.verb?.form === 'ing') return sideOf(first.verb.lemma);
  const [link, article, side] = items.slice(name - CROWN, name - 1);
  return link?.lower === 'for' && article?.lower === 'the' ? sideOf(side?.lower ?? '') : '';
}

/** "the trial of | the former mayor Ivo Marn", "the trial against | Ivo Marn" */
function isTried(items: readonly Item[], name: number): boolean {
  let at = name;
  while (at > 0 && name - at < PHRASE && 'DNE'.includes(items[at - 1]!.tag)) at--;
  const [noun, link] = [items[at - 2]?.lower ?? '', items[at - 1]?.lower ?? ''];
  let to = name;
  while (items[to]?.tag === 'E') to++;
  // "the trial of a Grenby baker": nobody of that name.
  return (
    items[to]?.tag !== 'N' && /^(?:trial|retrial|conviction|sentencing)$/.test(noun) && /^(?:of|against)$/.test(link)
  );
}

/** Items of "Opening the case for the Crown," and of its end. */
const LONGEST_OPENING = 12;
const CROWN = 4;
