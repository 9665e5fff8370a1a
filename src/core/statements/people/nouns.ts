import type { Knowledge } from '../../actors/find-mentions';
import {
  anyBody,
  callings,
  courtesies,
  femaleNouns,
  isCalledAnyhow,
  isPersonNoun,
  isShortBody,
  isTrade,
  maleNouns,
  mayPlay,
  relatives,
  sameNoun,
  seatOf,
  singularPersons,
  toldByPlace,
  wasOnce,
} from '../../language/english/people';
import { bodyNouns } from '../../language/english/bodies';
import { fold } from '../../text/fold-name';
import { isOfSame, isShownOf, isTold } from './nations';
import { mayBePerson, type Person } from './person';
import { type Recorded, recordedOf } from './recorded';
import type { Choice, Trace, Trail } from './trail';

/** A definite phrase for one person or body, taken apart. */
export interface NounPhrase {
  readonly noun: string;
  /** The words before the noun, in small letters. */
  readonly before: readonly string[];
  /** Those among them that are written with a capital. */
  readonly capitals?: readonly string[];
  /** Whose: "his", "her", or a name in small letters; "" where it is nobody's. */
  readonly owner: string;
  /** The first letters of a title. */
  readonly short?: boolean;
}

/** "the minister", "The New York businessman", "the senator from Vermont", "the ministry". Null where it is none. */
export function nounPhraseOf(words: string): NounPhrase | null {
  if (/^the (?:\p{L}+ )?head of state$/iu.test(words)) return { noun: 'president', before: [], owner: '' };
  if (/^the (?:\p{L}+ )?head of (?:the )?government$/iu.test(words)) return { noun: 'premier', before: [], owner: '' };
  // "the CS", of a Cabinet Secretary
  const short = /^[Tt]he (\p{Lu}{2,4})$/u.exec(words)?.[1];
  if (short) return { noun: short.toLowerCase(), before: [], owner: '', short: true };
  const head = words.split(/,|\s(?:of|from|for|in|at|on|to|with|who|which|that|and)\s/)[0]!.trim();
  const owned =
    /^(his|her|their|its|(?:[\p{L}.-]+\s){0,3}[\p{L}.-]+(?=[’']s?\s))(?:[’']s?)?\s+(?:\p{Ll}+\s){0,3}?(\p{Ll}+)$/u.exec(
      head.replace(/^(?:His|Her|Their|Its)\b/, (word) => word.toLowerCase()),
    );
  if (owned && isPersonNoun(owned[2]!))
    return { noun: owned[2]!, before: [], owner: owned[1]!.toLowerCase().split(' ').at(-1)! };
  const match = /^(?:the|this|that)\s+((?:[\p{L}\d’'.-]+\s+){0,6}?)([\p{L}\d-]+)$/iu.exec(head);
  if (!match) return null;
  const noun = match[2]!.toLowerCase();
  if (/[^su]s$/.test(noun) && !singularPersons.has(noun)) return null;
  const before = match[1]!.split(/\s+/).filter(Boolean);
  const capitals = before.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  return { noun, before: before.map((word) => word.toLowerCase()), capitals, owner: '' };
}

export type NounChoice =
  | { readonly person: Person; readonly told: 'by-article' | 'by-record' | 'alone' }
  | { readonly candidates: readonly Person[] };

/** Where a noun phrase stands, and what has been told so far. */
export interface NounScene {
  /** UTF-16 code units. */
  readonly at: number;
  readonly sentence: number;
  readonly trail: Trail;
  /** Named as others beside it. */
  readonly others: ReadonlySet<Person>;
  readonly knowledge: Knowledge;
  readonly recorded: Recorded;
  /** Told by "himself" or "herself" behind it. */
  readonly gender: 'male' | 'female' | null;
}

/** How much likelier somebody is meant whom the article, or the record, calls so. */
const CALLED = 6;
const RECORDED = 4;
/** Somebody without a name whom the article called so: "a prosecutor", "the prosecutor". */
const SAME_WORDS = 8;
/** So many sentences back an article is remembered to have called somebody so. */
const CALLED_REACH = 40;
/** … and so many for whoever is spoken of just now; and so clearly that one has to come first. */
const NEAR = 3;
const CLEAR = 0.35;
/** With less between the first and the second, both may be meant. */
const UNCLEAR = 0.15;
/** A newspaper's name tells that it is one. */
const OUTLET = 5;
const outlets = new Set(['newspaper', 'paper', 'magazine', 'outlet', 'site', 'website', 'publication', 'network']);

/** Whom "the lawyer", "the ministry" means: whoever the article or a record calls so and is spoken of; else who alone is. */
export function calledBy(phrase: NounPhrase, scene: NounScene): NounChoice | null {
  return isShortBody(phrase.noun, phrase.before) ? bodyCalled(phrase, scene) : personCalled(phrase, scene);
}

/** Not a phrase that stands for itself: "the campaign", "the company". */
const isNamed = ({ name, actor }: Person): boolean =>
  actor !== null || /\p{Lu}/u.test(name.replace(/^(?:The|An?) /, ''));

function bodyCalled(
  { noun, before }: NounPhrase,
  { at, sentence, trail, others, knowledge }: NounScene,
): NounChoice | null {
  const isBody = (one: Person): boolean =>
    one.human !== true &&
    !one.plural &&
    isNamed(one) &&
    !(one.actor !== null && knowledge.byId.get(one.actor)?.kind === 'state');
  const ownName = (one: Person): boolean => {
    const words = fold(one.name).split(/[\s-]+/);
    return words.length > 1 && words.some((word) => alike(word, noun)) && before.every((word) => words.includes(word));
  };
  const isCalled = (one: Person): boolean => ownName(one) || one.titles.split(/[\s|]+/).includes(noun);
  const called = trail.choose(at, sentence, null, (one) => isBody(one) && isCalled(one), undefined, CALLED_REACH);
  if (called.person) {
    const far = called.trace !== null && sentence - called.trace.sentence > NEAR;
    if (!far || !anyBody.has(noun) || before.length > 0) return { person: called.person, told: 'by-article' };
    // Another body is spoken of just now, which may as well be called so.
    const now = trail.choose(at, sentence, null, (one) => isBody(one) && one.human === false, undefined, NEAR);
    const other = now.person !== called.person && now.lead > CLEAR ? now.person : null;
    const acted = now.trace?.standing === 'speaker' || now.trace?.standing === 'subject';
    if (other && acted && sentence - now.trace.sentence <= 1 && isAcronym(other.name))
      return { person: other, told: 'alone' };
    return other ? { candidates: [called.person, other] } : { person: called.person, told: 'by-article' };
  }
  if (called.candidates.length > 0) return { candidates: called.candidates };
  if (!anyBody.has(noun) || (before.length > 1 && !before.some((word) => toldByPlace.test(word)))) return null;
  const isOutlet = outlets.has(noun);
  const { person, lead, trace } = trail.choose(
    at,
    sentence,
    null,
    (one) => isBody(one) && !others.has(one) && (one.human === false || (one.acts && isWritten(one))),
    (one) => (isOutlet && bodyNouns.has(one.name.slice(one.name.lastIndexOf(' ') + 1).toLowerCase()) ? OUTLET : 1),
    NEAR,
  );
  if (!person || lead <= CLEAR) return null;
  // "Holm, an analyst at Lund Capital": where one works, or is, has done nothing; another body has.
  const actor =
    trace?.standing === 'governed' && !isOutlet
      ? trail.last(
          (one) => isBody(one.person) && acted(one) && (one.person.human === false || isWritten(one.person)),
          sentence,
          CALLED_REACH,
        )
      : null;
  // "Speaking in Grenby, the company said": a town.
  if (!actor && trace?.standing === 'governed' && !isOutlet && !person.name.includes(' ')) return null;
  return actor && actor.person !== person ? { candidates: [actor.person, person] } : { person, told: 'alone' };
}

/** "Prices rose.": a word that is written with a capital only where a sentence begins may name nobody. */
const isWritten = ({ name, capital }: Person): boolean => capital || name.includes(' ') || !/(?:s|ed|ing)$/.test(name);

const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);

const alike = (a: string, b: string): boolean => a === b || (/^cent(?:er|re)$/.test(a) && /^cent(?:er|re)$/.test(b));

const isOwnedBy = (owner: string, { owners, titles }: Person): boolean =>
  owner === '' ||
  owners.split(' ').includes(owner) ||
  (!/^(?:his|her|their|its)$/.test(owner) && titles.split(/[\s|]+/).includes(owner));

/** Who stands in for the holder of an office, and has not the office. */
const seconds = /^(?:deputy|vice|assistant|under)$/;
const secondBefore = /\b(?:deputy|vice|assistant|under)(?:[ -](?!of\b|for\b)\p{L}+){0,2}$/u;
const isHeadOffice = (noun: string): boolean =>
  /^(?:minister|president|mayor|governor|secretary|chairman|chairwoman|director|commissioner|premier|ambassador|editor)$/.test(
    noun,
  );

const counterpart = /\b(?:counterpart|colleague|opposite number)\b/;

/** "the former president": whoever was one. */
const past = /^(?:former|ex|then|late|outgoing|ousted|deposed|incoming|future)$/;

type Way = 'same' | 'by-article' | 'by-record' | 'alone';

/** By what somebody is told to be called so. */
function wayOf(
  one: Person,
  { before }: NounPhrase,
  nounsIn: (titles: string) => boolean,
  { knowledge, recorded }: NounScene,
): Way {
  // "a prosecutor" … "the prosecutor"
  if (one.first < 0 && one.actor === null)
    return /^(?:an?|one|another) /i.test(one.name) && nounsIn(one.name.toLowerCase()) ? 'same' : 'alone';
  if (headNouns(one.titles).some(nounsIn)) return 'by-article';
  // "His Latvian counterpart, Petra Holm" … "the Latvian minister"
  if (counterpart.test(one.titles) && before.some((word) => isTold(one.titles, word, knowledge))) return 'by-article';
  const actor = one.actor === null ? undefined : knowledge.byId.get(one.actor);
  if (!actor) return 'alone';
  return nounsIn(before.some((word) => past.test(word)) ? recordedOf(actor) : recorded(actor)) ? 'by-record' : 'alone';
}

function personCalled(phrase: NounPhrase, scene: NounScene): NounChoice | null {
  const { noun, before } = phrase;
  const { at, sentence, trail, others, knowledge } = scene;
  if (!isPersonNoun(noun) && !isCalledAnyhow(noun)) return phrase.short ? heldInShort(noun, scene) : null;
  const gender = scene.gender ?? (femaleNouns.test(noun) ? 'female' : maleNouns.test(noun) ? 'male' : null);
  const wanted = sameNoun.get(noun) ?? [noun];
  // "The minister" is not her deputy.
  const second = before.some((word) => seconds.test(word));
  const nounsIn = (titles: string): boolean => {
    const plain = ` ${titles.replace(/[|.]/g, ' ')} `;
    return wanted.some((one) => {
      const found = plain.indexOf(` ${one}`);
      return found >= 0 && (second || !(isHeadOffice(noun) && secondBefore.test(plain.slice(0, found))));
    });
  };
  const fits = (one: Person): boolean =>
    mayBePerson(one) &&
    !others.has(one) &&
    isOwnedBy(phrase.owner, one) &&
    (gender === null || (one.gender ?? gender) === gender) &&
    isOfSame(one, phrase, knowledge);
  const how = (one: Person): Way => wayOf(one, phrase, nounsIn, scene);
  const acting = trail.last(({ standing }) => standing === 'subject' || standing === 'speaker', sentence, 0)?.person;
  const told = trail.choose(
    at,
    sentence,
    gender,
    (one) => fits(one) && how(one) !== 'alone',
    (one) => {
      const way = how(one);
      // "Holm praises it in a film, the senator says"
      if (way === 'by-record' && acting === one) return CALLED;
      const exact = before.length > 0 && before.every((word) => one.titles.includes(word)) ? 2 : 1;
      return exact * (way === 'same' ? SAME_WORDS : way === 'by-article' ? CALLED : RECORDED);
    },
    CALLED_REACH,
  );
  // Whoever is spoken of just now and is called nothing else.
  const now = trail.choose(
    at,
    sentence,
    gender,
    (one) => fits(one) && (one.human === true || one.acts) && mayPlay(phrase, one.titles),
    (one) => (isShownOf(one, phrase, knowledge) ? CALLED : 1),
    NEAR,
  );
  if (told.person) {
    const way = how(told.person);
    if (way === 'same') return null;
    // What the article calls somebody counts for more than what a record says another once was.
    const bySelf = told.second && way === 'by-record' && how(told.second) === 'by-article' ? told.second : null;
    if (bySelf && told.lead < UNCLEAR) return { person: bySelf, told: 'by-article' };
    if (told.second && told.lead < UNCLEAR) return { candidates: [told.person, told.second] };
    const near = told.trace !== null && sentence - told.trace.sentence <= NEAR;
    const other =
      now.person && now.person !== told.person && now.lead > CLEAR && isSomebody(now.person) ? now.person : null;
    if (near || !other || callingsOf(other) !== '') return { person: told.person, told: way };
    // Somebody else is spoken of just now, who may as well be called so.
    if (!isCalledAnyhow(noun)) return { candidates: [told.person, other] };
  } else if (told.candidates.length > 0) {
    const candidates = told.candidates.filter(isSomebody);
    if (candidates.length > 0) return { candidates };
  }
  const seat = phrase.owner === '' && told.candidates.length === 0 ? seatOf(noun) : undefined;
  const expert = seat ? headOfSeat(now, seat, sentence) : null;
  if (expert) return expert;
  // "the former Grenby partner" is no relative.
  if (relatives.has(noun) && !phrase.capitals?.length) return relativeOf(phrase, gender, scene);
  if (phrase.owner !== '' || !mayBeCalled(phrase)) return null;
  const { person, lead, trace } = now;
  // Whoever the article calls something else is hardly called by another trade: a minister is not "the doctor".
  if (person && !wasOnce(before) && callingsOf(person) !== '' && (callings.has(noun) || !isCalledAnyhow(noun)))
    return null;
  // "The woman" may be anybody: whoever has just spoken.
  if (/^(?:wo)?man$/.test(noun) && !(trace?.standing === 'speaker' && sentence - trace.sentence <= 1)) return null;
  // "The foreign minister" is nobody of whom nothing tells an office.
  if (isHeadOffice(noun) && person?.actor === null) return null;
  return person && acted(trace) && lead > CLEAR && isSomebody(person) ? { person, told: 'alone' } : null;
}

/** By a noun that anybody may have, or, "the retired baker", with what somebody was before. */
const mayBeCalled = ({ noun, before }: NounPhrase): boolean =>
  isCalledAnyhow(noun) ||
  (before.length > 0 &&
    (!isTrade(noun) || before.some((word) => /^(?:retired|former|veteran|\d+-year-old)$/.test(word))));

/** What somebody is called beside "Dame" and "Dr". */
const callingsOf = ({ titles }: Person): string =>
  titles
    .split(/[\s|]+/)
    .filter(
      (word) => !courtesies.has(word.replace('.', '')) && !relatives.has(word) && !/^(?:his|her|their)$/.test(word),
    )
    .join(' ');

/** "Holm, head of the Ice Institute, said … the expert added" */
function headOfSeat({ person, lead, trace }: Choice, seat: RegExp, sentence: number): NounChoice | null {
  const spoke = trace?.standing === 'speaker' && sentence - trace.sentence <= 1;
  return person && spoke && lead > CLEAR && isSomebody(person) && seat.test(person.titles)
    ? { person, told: 'alone' }
    : null;
}

/** "the CS": the last of whom the article tells a title with these first letters. */
function heldInShort(letters: string, { at, sentence, trail, others }: NounScene): NounChoice | null {
  const isShort = (title: string): boolean => {
    const words = title.split(' ').slice(-letters.length);
    return words.length === letters.length && words.map((word) => word[0]).join('') === letters;
  };
  const holds = (one: Person): boolean =>
    mayBePerson(one) && !others.has(one) && isSomebody(one) && headNouns(one.titles).some(isShort);
  const { person, candidates } = trail.choose(at, sentence, null, holds, undefined, CALLED_REACH);
  if (person) return { person, told: 'by-article' };
  return candidates.length > 0 ? { candidates } : null;
}

/** "his wife", "her brother": the only other one with the surname of whoever that is. */
function relativeOf(
  { owner }: NounPhrase,
  gender: 'male' | 'female' | null,
  { at, sentence, trail }: NounScene,
): NounChoice | null {
  if (owner !== 'his' && owner !== 'her') return null;
  const of = owner === 'his' ? 'male' : 'female';
  const { person } = trail.choose(at, sentence, of, (one) => mayBePerson(one) && (one.gender ?? of) === of);
  const surname = person && isSomebody(person) && person.actor === null ? lastWord(person.name) : null;
  if (surname === null) return null;
  const kin = trail
    .within(sentence, CALLED_REACH, () => true)
    .filter((one) => one !== person && one.owners === '' && isSomebody(one) && lastWord(one.name) === surname);
  const [only] = kin;
  const one = only && (gender === null || only.gender === gender) ? only : null;
  return kin.length === 1 && one ? { person: one, told: 'alone' } : null;
}

const lastWord = (name: string): string | null => (name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : null);

const acted = (trace: Trace | null): boolean => trace?.standing === 'speaker' || trace?.standing === 'subject';

/** Somebody with a name, and surely a person. */
const isSomebody = ({ human, actor, first }: Person): boolean => human === true && (actor !== null || first >= 0);

/** Titles without what stands behind "of", "for" and the like: an aide to the minister is no minister. */
const headNouns = (titles: string): readonly string[] =>
  titles
    .split(/ \| | , /)
    .map((title) => title.split(/\s(?:for|to|with|under|by|of|from)\s/)[0]!)
    .filter((title) => title !== '');
