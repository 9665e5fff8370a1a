import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { isPersonNoun, natives, relatives, singularPersons } from '../../language/english/people';
import { cues } from '../../language/english/verbs';
import { honorifics, otherTimes, policeRanks, portfolios, ranks, roleModifiers } from '../../language/english/titles';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Item } from '../sentences/items';
import { CLAUSE, PHRASE } from '../grammar/reach';

/** Items of an office that stands before its holder's name and a comma, and those in which its noun comes. */
const LONGEST_OFFICE = 12;
const OFFICE_HEAD = 5;

/** How a name or a noun stands in its sentence. */
export type Place = 'subject' | 'clause' | 'object' | 'governed' | 'possessor' | 'alone';

/** Whether a verb follows, straight or behind a description in commas; "the court of Grenby heard" lets the court act. */
export function actsAt(items: readonly Item[], from: number, to: number): boolean {
  if (/^(?:of|in|at|near)$/.test(items[from - 1]?.lower ?? '')) return false;
  // "The port’s operator, Norda Terminals, said"
  let at =
    items[from - 1]?.tag === ',' && 'NEO'.includes(items[from - 2]?.tag ?? '.') && items[to]?.tag === ',' ? to + 1 : to;
  while (items[at]?.tag === 'R') at++;
  return items[at] !== undefined && 'VX'.includes(items[at]!.tag);
}

/** "to | Prime Minister Holm" */
const isTitleBefore = ({ capital, named, lower, flags, tag }: Item): boolean =>
  capital &&
  named === undefined &&
  (tag === 'N' || (tag === 'E' && ((flags & Class.SpeakerNoun) !== 0 || roleModifiers.has(lower))));

/** Whether a verb of saying follows, straight or behind "who". */
export function saysAt(items: readonly Item[], from: number, to: number): boolean {
  // "the embassy in Grenby said", "a spokesman for Holm said", "an aide to President Holm said", "a woman who knew Holm said"
  let title = from;
  while (title > 0 && isTitleBefore(items[title - 1]!)) title--;
  const before = items[title - 1];
  if (before && 'PTV'.includes(before.tag) && (before.lower !== 'by' || items[to]?.tag === 'V')) return false;
  // "Holm, whom Varn had called a thief, said": the clause tells of Holm, who goes on.
  if (before?.tag === 'U' && /^whom?$/.test(before.lower) && items[from - 2]?.tag === ',') return false;
  let at = items[to]?.tag === ',' && items[to + 1]?.lower === 'who' ? to + 2 : to;
  while (items[at]?.tag === 'R' || items[at]?.tag === 'X') at++;
  return isCueVerb(items[at]);
}

/** "in Benghazi, Libya": a single name behind a place and a comma is a place. */
export function isPlaceAfterComma(items: readonly Item[], from: number, size: number): boolean {
  if (size > 2 || items[from - 1]?.tag !== ',' || items[from - 2]?.tag !== 'E') return false;
  let k = from - 2;
  while (k >= 0 && (items[k]!.tag === 'E' || items[k]!.tag === 'N')) k--;
  // "A former bookkeeper at Norda, Igor Holm, kept copies": two words, and somebody's calling before.
  if (size === 2 && items[from + size]?.tag === ',' && isPersonNoun(items[k - 1]?.lower ?? '')) return false;
  return items[k]?.tag === 'P' && /^(?:in|from|near|at|of)$/.test(items[k]!.lower);
}

/** "Ivo Marn of Better Grenby", "an analyst at Velt Lunde": what one belongs to. */
export const isBodyAfterOf = (items: readonly Item[], from: number): boolean => {
  const [before, of] = [items[from - 2], items[from - 1]];
  if (before && of?.lower === 'in' && traded.has(before.lower)) return true;
  if (!before || !of || !/^(?:of|at)$/.test(of.lower)) return false;
  return before.tag === 'E' || before.named !== undefined || (of.lower === 'at' && singularPersons.has(before.lower));
};

/** "Shares in Velt Lunde": what is sold in parts. */
const traded: ReadonlySet<string> = new Set(
  'share shares stake stakes stock shareholders shareholding investors'.split(' '),
);

/** "in Grenby", "near Grenby", "a clerk from Grenby": a single name there is a place. */
export const isPlaceAfterIn = (items: readonly Item[], from: number, size: number): boolean => {
  const [before, link] = [items[from - 2], items[from - 1]?.lower ?? ''];
  return size === 1 && (/^(?:in|near)$/.test(link) || (link === 'from' && isPersonNoun(before?.lower ?? '')));
};

/** "Foreign Minister", "the mayor of Grenby,": what stands before a name and belongs to it, in small letters. */
export function titleBefore(items: readonly Item[], from: number, name: number, to: number): string {
  let start = from;
  while (start > 0 && name - start < PHRASE) {
    const before = items[start - 1]!;
    // "Foreign Ministry | spokesman Petra Holm"
    const ministry = start < name && before.tag === 'E' && (ofBody(before) || ofBody(items[start]));
    // "Finance | minister Petra Holm", where the sentence begins
    const field = start === 1 && start < name && portfolios.has(before.lower);
    // "his Norvian | counterpart Petra Holm"
    const ofOthers = items[start]!.lower === 'counterpart' && items[start - 2]?.tag === 'D';
    const ofPeople = start < name && ((before.traits & Trait.Demonym) !== 0 || natives.has(before.lower) || ofOthers);
    if (before.tag !== 'N' && !(before.tag === 'E' && (before.named !== undefined || ministry || ofPeople || field)))
      break;
    if (before.flags & Class.Time) break;
    start--;
  }
  // "The foreign minister of Norvia, Petra Holm", "the guild’s lawyer, Petra Holm"
  // … "The ambassador of Norvia, Ms. Petra Holm"
  if (
    start === from &&
    items[from - 1]?.tag === ',' &&
    items.slice(from, name).every(({ lower }) => standsBefore(lower.replace('.', '')))
  ) {
    let k = from - 2;
    while (k >= 0 && from - k < LONGEST_OFFICE && ('NEPDT'.includes(items[k]!.tag) || joinsNouns(items, k))) k--;
    const phrase = items.slice(k + 1, from - 1);
    const kin = relativeOf(phrase);
    if (kin !== '') return kin;
    if (
      (phrase[0]?.tag === 'D' || items[k]?.tag === 'G') &&
      phrase.slice(0, OFFICE_HEAD).some(({ lower }) => isPersonNoun(lower) && !relatives.has(lower))
    )
      start = k + 1;
    // "Despite the fall of the mayor, Holm said" gives nobody an office.
    else if (!'VXR'.includes(items[to]?.tag ?? '.')) start = officeBefore(items, k + 1, from - 1) ?? start;
  }
  if (start < name || items[from - 1]?.tag !== ',') start = Math.min(start, postBefore(items, name));
  start = secondCalling(items, start, name);
  start = ofMinistry(items, start, name);
  // "former mayor": who is the mayor is another.
  if (start < name) start = onceBefore(items, start);
  const words = items.slice(start, name).map((item) => item.lower);
  return words.join(' ').replace(/ ,$/, '');
}

/** "The wife | of the mayor, Petra Holm": the relative of somebody; "" where the phrase tells of none. */
function relativeOf(phrase: readonly Item[]): string {
  const of = phrase.findIndex(({ lower }) => lower === 'of');
  const noun = phrase[of - 1]?.lower ?? '';
  return phrase[0]?.tag === 'D' && of > 0 && of < OFFICE_HEAD && relatives.has(noun) ? noun : '';
}

/** Words of the name of a town, before an office there. */
const LONGEST_TOWN = 2;

/** "former | mayor", "former | Grenby mayor": where it begins; `start` where nothing tells that it is over. */
function onceBefore(items: readonly Item[], start: number): number {
  let at = start;
  while (at > 0 && start - at < LONGEST_TOWN && items[at - 1]!.tag === 'E') at--;
  return otherTimes.has(items[at - 1]?.lower ?? '') ? at - 1 : start;
}

/** "the Foreign Ministry’s | spokesman Petra Holm": where the ministry begins, else `start`. */
function ofMinistry(items: readonly Item[], start: number, name: number): number {
  const mark = start - 1;
  if (start >= name || items[mark]?.tag !== 'G' || items[mark - 1]?.lower !== 'ministry') return start;
  let at = mark - 1;
  while (at > 0 && mark - at < LONGEST_TOWN + 1 && 'NE'.includes(items[at - 1]!.tag)) at--;
  return at;
}

const ofBody = (item: Item | undefined): boolean =>
  item?.tag === 'E' &&
  item.capital &&
  /^(?:ministry|department|office|agency|committee|council|assembly|parliament|senate)$/.test(item.lower);

/** "The first witness, | baker Petra Holm": two callings of one; where the first begins, else `start`. */
function secondCalling(items: readonly Item[], start: number, name: number): number {
  if (start === name || items[start - 1]?.tag !== ',' || items[start]!.tag !== 'N' || items[start]!.capital)
    return start;
  let at = start - 1;
  while (at > 0 && start - at < PHRASE && items[at - 1]!.tag === 'N') at--;
  const noun = items[start - 2]!;
  // "The first | witness"
  const first = items[at - 1]?.tag === 'R' ? items[at - 2] : items[at - 1];
  return first?.tag === 'D' && isPersonNoun(noun.lower) && !relatives.has(noun.lower) ? at : start;
}

/** "Silva’s father | and coach, Paulo": two nouns for one. */
export const joinsNouns = (items: readonly Item[], at: number): boolean =>
  items[at]!.lower === 'and' && items[at - 1]?.tag === 'N' && items[at + 1]?.tag === 'N';

/** "Ms.", "Captain", "Chief", "Ambassador": what may stand between an office and a name. */
const standsBefore = (word: string): boolean =>
  word === 'ambassador' || honorifics.has(word) || ranks.has(word) || word === 'chief' || policeRanks.has(word);

/** "after talks with | the premier of Norvia, Ardo Dask": where the office begins that ends with a comma; null where none does. */
function officeBefore(items: readonly Item[], from: number, comma: number): number | null {
  for (let i = comma - 1; i >= from; i--)
    if (
      items[i]!.tag === 'D' &&
      items.slice(i, Math.min(i + OFFICE_HEAD, comma)).some(({ lower }) => isPersonNoun(lower) && !relatives.has(lower))
    )
      return i;
  return null;
}

/** "his lawyer, Tim Noll", "Grau’s lawyer Tim Noll": whose the one named is, in small letters; "" where nothing tells. */
export function ownerBefore(items: readonly Item[], name: number): string {
  let at = name;
  if (items[at - 1]?.tag === ',') at--;
  let nouns = 0;
  while (at > 0 && name - at < PHRASE - 1 && 'NE'.includes(items[at - 1]!.tag)) {
    if (isPersonNoun(items[at - 1]!.lower)) nouns++;
    at--;
  }
  if (nouns === 0) return '';
  const before = items[at - 1];
  if (before && /^(?:his|her|their|its)$/.test(before.lower)) return before.lower;
  return before?.tag === 'G' ? (items[at - 2]?.lower ?? '') : '';
}

/** A post is no longer, in words. */
const LONGEST_POST = 16;

/** "the | Ambassador of Norvia to Tarvia Petra Holm", "Head of the Harbour Committee Goran Dask": where the post begins; `name` itself where none is there. */
function postBefore(items: readonly Item[], name: number): number {
  let at = name;
  while (at > 0 && name - at < LONGEST_POST) {
    const { tag, lower, flags } = items[at - 1]!;
    const links =
      /^(?:of|for|to|on|and|at)$/.test(lower) || (lower === 'the' && 'PTC'.includes(items[at - 2]?.tag ?? '.'));
    if (!(links ? at < name : ('NE'.includes(tag) || (tag === 'V' && items[at - 1]!.capital)) && !(flags & Class.Time)))
      break;
    at--;
  }
  const isPost = ({ lower, capital }: Item): boolean => singularPersons.has(lower) || (capital && ranks.has(lower));
  while (at < name && !isPost(items[at]!)) at++;
  const link = items.findLastIndex(({ tag }, i) => i > at && i < name && 'PT'.includes(tag));
  // "the lawyer of | President Dask": of somebody who has a post himself
  const ofHolder = link > 0 && link < name - 1 && items.slice(link + 1, name).every(isTitleBefore);
  if (ofHolder && isPersonNoun(items[name - 1]!.lower)) return link + 1;
  return link > 0 && (at === 0 || items[name - 1]!.capital) ? at : name;
}

/** "Holm’s wife, Marta, said": the relative who is named in commas. */
export function relativeBefore(items: readonly Item[], from: number, to: number): string {
  const noun = items[from - 2]?.lower ?? '';
  const ends = ',.'.includes(items[to]?.tag ?? '.') || items[to]?.lower === 'and';
  return items[from - 1]?.tag === ',' && ends && relatives.has(noun) ? noun : '';
}

/** Items of "her daughter, the". */
const KIN = 4;

/** "Her daughter, the composer | Petra Holm": the relative before a trade; "" where none is there. */
export function kinBefore(items: readonly Item[], name: number): string {
  let at = name;
  while (at > 0 && name - at < PHRASE && 'NE'.includes(items[at - 1]!.tag)) at--;
  const [whose, kin, comma, article] = items.slice(Math.max(0, at - KIN), at);
  if (article?.lower !== 'the' || comma?.tag !== ',' || !relatives.has(kin!.lower)) return '';
  return whose!.tag === 'G' || /^(?:his|her|their)$/.test(whose!.lower) ? kin!.lower : '';
}

/** "say", which reads like a noun behind a comma. */
const isSaying = (item: Item): boolean => item.verb !== undefined && cues.has(item.verb.lemma);

/** What one does to the view of another before one speaks. */
const seconding: ReadonlySet<string> = new Set(
  'share echo second back support dispute contest challenge contradict reject dismiss'.split(' '),
);

/** "was brought by Derek Holm, a courier, who was fined": whoever did it, and is told more of, is spoken of next. */
function byAgent(items: readonly Item[], from: number, to: number): Place {
  const who = items.findIndex(({ lower }, i) => i > to && lower === 'who');
  const told = items[to]?.tag === ',' && who > 0 && items[who - 1]!.tag === ',' && who - to < CLAUSE;
  // "Her view is shared by Karla Wenn."
  if (seconding.has(items[from - 2]?.verb?.lemma ?? '')) return 'subject';
  return told && !items.slice(to, who).some(({ tag }) => 'VXS'.includes(tag)) ? 'subject' : 'governed';
}

/** "For Karla Wenn, whose boat sank, the letter came too late": the sentence is about her, where its subject is nobody else. */
function isTopic(items: readonly Item[], from: number, to: number): boolean {
  if (from !== 1 || items[0]!.lower !== 'for' || items[to]?.tag !== ',') return false;
  const comma = items.findLastIndex(({ tag }, i) => i <= to + CLAUSE && tag === ',');
  const [next, noun] = [items[comma + 1], items[comma + 2]];
  if (/^(?:it|that|this|there|things)$/.test(next?.lower ?? '')) return true;
  return next?.tag === 'D' && noun?.tag === 'N' && !isPersonNoun(noun.lower);
}

/** "Karla Wenn, whose son | Tim fell ill": told of by the way. */
function ofWhose(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i < PHRASE; i--) {
    if (items[i]!.lower === 'whose') return true;
    if (!'NE,'.includes(items[i]!.tag)) return false;
  }
  return false;
}

/** "her neighbour, retired | geologist Karla Wenn" */
const isAttribute = (items: readonly Item[], at: number): boolean =>
  items[at]!.verb?.form === 'past' && items[at + 1]?.tag === 'N' && ',D'.includes(items[at - 1]?.tag ?? ',');

/** "an officer | familiar with the talks" */
export const nearTo = /^(?:familiar|close|present|privy|aware|loyal|responsible|involved)$/;

/** How the words from `from` to `to` stand in their sentence. */
export function placeOf(items: readonly Item[], from: number, to: number): Place {
  const next = items[to];
  // A signature, a caption.
  if (from === 0 && (next === undefined || (next.tag === '.' && to === items.length - 1))) return 'alone';
  if (next?.tag === 'G' || /[’']s$/.test(items[to - 1]!.text)) return 'possessor';
  // "a Tinder user"
  if (
    next?.tag === 'N' &&
    !next.capital &&
    next.start - items[to - 1]!.end <= 1 &&
    !next.verb &&
    !nearTo.test(next.lower)
  )
    return 'governed';
  if (isTopic(items, from, to)) return 'subject';
  if (ofWhose(items, from)) return 'object';
  let k = from - 1;
  while (
    k >= 0 &&
    // "At noon Mr. Holm"
    !(items[k]!.flags & Class.Time) &&
    (items[k]!.tag === 'N' ||
      items[k]!.tag === 'D' ||
      isAttribute(items, k) ||
      (items[k]!.tag === 'E' && items[k]!.flags & Class.SpeakerNoun))
  )
    k--;
  const before = items[k];
  // "say experts like Holm": the one named stands for them.
  if (before?.lower === 'like' && k > 1 && items[k - 1]!.tag === 'N' && isSaying(items[k - 2]!)) return 'subject';
  if (before?.lower === 'by' && items[k - 1]?.tag === 'V') return byAgent(items, k + 1, to);
  if (before && (before.tag === 'P' || before.tag === 'T')) return 'governed';
  if (before?.tag === 'O') return 'object';
  // "Next came Petra Holm."
  if (
    k > 0 &&
    k <= 2 &&
    before?.verb?.form === 'past' &&
    /^(?:next|then|last|first|enter)$/.test(items[0]!.lower) &&
    /^(?:come|go|speak|rise|stand)$/.test(before.verb.lemma) &&
    items[to - 1]!.capital
  )
    return 'subject';
  // "Among them was the nurse Petra Holm": whom the sentence is there to name.
  if (k > 0 && before?.tag === 'X' && /^(?:is|was)$/.test(before.lower) && items[to - 1]!.capital) return 'subject';
  let verb = false;
  let under = false;
  for (let i = 0; i <= k; i++) {
    const { tag, lower } = items[i]!;
    if (i > 0 && tag === 'U' && /^(?:after|before|when|while|as|because|since|until)$/.test(lower)) under = true;
    else if (tag === 'Q' || tag === ';') under = false;
    if (tag === 'V' || tag === 'X') verb = true;
    else if (tag === 'U' || tag === 'Q' || tag === ';') verb = false;
  }
  if (!verb) return under ? 'clause' : 'subject';
  // ", Holm told the court": a verb follows at once.
  const acts = next?.tag === ',' && before?.tag === ',' ? items[to + 1] : next;
  return (before?.tag === ',' || before?.tag === 'C') && acts !== undefined && 'VX'.includes(acts.tag)
    ? 'subject'
    : 'object';
}
