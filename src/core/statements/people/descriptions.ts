import { Class } from '../../language/english/english';
import { isPersonNoun, relatives, singularPersons } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { isWho } from '../grammar/phrases';
import { CLAUSE } from '../grammar/reach';
import { doingBehind } from './doings';

/** ", a spokesman for the guild": the description after a name. */
export function descriptionAfter(items: readonly Item[], to: number): string {
  const called = callingAt(items, to);
  if (called > 0) return descriptionOf(items, called);
  const doing = doingBehind(items, to);
  if (doing !== '') return doing;
  // "Holm is the son of Ivo Holm"
  const kin = /^(?:is|was)$/.test(items[to]?.lower ?? '') && items[to + 1]?.tag === 'D' ? items[to + 2] : undefined;
  if (kin && relatives.has(kin.lower) && items[to + 3]?.lower === 'of') return kin.lower;
  let at = to;
  if (items[at]?.tag === '(') {
    while (at < items.length && items[at]!.tag !== ')') at++;
    at++;
  }
  if (items[at]?.tag !== ',' && items[at]?.tag !== '-') return '';
  let end = at + 1;
  while (end < items.length && end - at < CLAUSE && !',.;:-VXQUS('.includes(items[end]!.tag)) end++;
  const words = items.slice(at + 1, end);
  // "Holm, 29,": "the 29-year-old"
  if (words.length === 1 && /^[1-9]\d$/.test(words[0]!.text) && ',.'.includes(items[end]?.tag ?? '.')) {
    // "Holm, 29, a nurse at the clinic,"
    const calling = items[end]?.tag === ',' && items[end + 1]?.tag === 'D' ? descriptionAfter(items, end) : '';
    return `${words[0]!.text}-year-old${calling && ' | '}${calling}`;
  }
  if (words.length === 0 || (words[0]!.tag === 'E' && words.length < 2)) return '';
  // "Holm, whose wife": a clause tells of others.
  if (isWho(words[0])) return '';
  // "Holm, and the governor, Ost,", "the mayor Holm, the governor, Ost, and the": the next of a list.
  if (words[0]!.tag === 'C' || isNextOfList(items, end)) return '';
  // "Holm, through a spokeswoman," tells of another, too.
  if (besides.has(words[0]!.lower)) return '';
  // "At the resort, Holm, the candidate boasted" describes nobody.
  if (items[end] && 'VXS'.includes(items[end]!.tag) && !describesOn.test(items[end]!.lower)) return '';
  // "According to Holm, the mayor’s wife, Petra, signed", "a bell to Holm, its director, Petra, said": told of Petra.
  if (isNameInCommas(items, end)) return '';
  if (
    !isCalling(words) &&
    !words.some(
      (item) => singularPersons.has(item.lower) || relatives.has(item.lower) || (item.flags & Class.SpeakerNoun) !== 0,
    )
  )
    return '';
  // "Holm, the speaker’s father": no speaker.
  const owned = words.findIndex(({ tag }) => tag === 'G');
  const own = owned > 0 && relatives.has(words[owned + 1]?.lower ?? '') ? words.slice(owned + 1) : words;
  return own.map((item) => item.lower).join(' ');
}

/** "Holm|, who is a nurse", "Holm | works as a nurse": where "a" stands; 0 where nothing tells what somebody is. */
function callingAt(items: readonly Item[], to: number): number {
  const at = items[to]?.tag === ',' && items[to + 1]?.lower === 'who' ? to + 2 : to;
  const verb = items[at]?.lower ?? '';
  const article = /^(?:works|worked|serves|served)$/.test(verb) && items[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  const tells = article === at + 2 || /^(?:is|was)$/.test(verb);
  return tells && /^an?$/.test(items[article]?.lower ?? '') ? article : 0;
}

/** "a nurse | at the clinic", where "a" stands; "" where it is nobody's calling. */
function descriptionOf(items: readonly Item[], from: number): string {
  let to = from + 1;
  while (to < items.length && to - from < CLAUSE && 'NEG#'.includes(items[to]!.tag)) to++;
  return isPersonNoun(items[to - 1]!.lower)
    ? items
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ')
    : '';
}

/** "a baker | from Selm" */
function isCalling(words: readonly Item[]): boolean {
  if (words[0]!.tag !== 'D') return false;
  let to = 1;
  while (words[to] && 'NEGDR'.includes(words[to]!.tag)) to++;
  return isPersonNoun(words[to - 1]!.lower);
}

/** ", Petra, signed" */
export function isNameInCommas(items: readonly Item[], comma: number): boolean {
  let end = comma + 1;
  while (items[end]?.tag === 'E') end++;
  return (
    items[comma]?.tag === ',' && end > comma + 1 && items[end]?.tag === ',' && 'VX'.includes(items[end + 1]?.tag ?? '.')
  );
}

/** "the governor|, Ost, and the priest" */
function isNextOfList(items: readonly Item[], comma: number): boolean {
  let end = comma + 1;
  while (items[end]?.tag === 'E') end++;
  return (
    items[comma]?.tag === ',' &&
    end > comma + 1 &&
    items[end]?.tag === ',' &&
    items[end + 1]?.tag === 'C' &&
    items[end + 2]?.tag === 'D'
  );
}

/** "Holm, the divorce lawyer | known as the Pike": a description goes on. */
const describesOn = /^(?:known|dubbed|nicknamed|based|appointed|hired|elected|assigned|representing|leading|heading)$/;

/** With these a description begins that is none of the one named before. */
const besides: ReadonlySet<string> = new Set(
  'according through via by with like unlike along together alongside despite after before in at on during to'.split(
    ' ',
  ),
);
