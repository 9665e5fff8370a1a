import {
  callings,
  courtesies,
  femaleNouns,
  isCalledAnyhow,
  isPersonNoun,
  isShortBody,
  maleNouns,
  mayPlay,
  relatives,
  seatOf,
  seldomOne,
  wasOnce,
} from '../../language/english/people';
import { askers } from '../../language/english/hearing';
import { deputies, sameNoun } from '../../language/english/same-noun';
import { isCounterpartOf, isOfSame, isShownOf } from './nations';
import { bodyCalled } from './bodies-called';
import { mayBeCalled, type NounPhrase } from './noun-phrase';
import { CALLED_REACH, CLEAR, hasActed, NEAR, type NounChoice, type NounScene } from './noun-scene';
import { isHeadOffice, isSecondTo, secondBefore, seconds } from './head-offices';
import { isSeatOf } from './of-what';
import { mayBePerson, onceOfEach, type Person } from './person';
import { recordedOf } from './recorded';
import type { Choice } from './trail';

/** How much likelier somebody is meant whom the article, or the record, calls so. */
const CALLED = 6;
const RECORDED = 4;
/** … and by the very noun: "a scientist" and not "an expert" is "the scientist". */
const VERY_NOUN = 2;
/** … and as one of the nation that is named. */
const SHOWN = 24;
/** So clearly one of two without a name must be meant whom the article called the same. */
const OF_SAME = 0.6;
/** Somebody without a name whom the article called so: "a prosecutor", "the prosecutor". */
const SAME_WORDS = 8;
/** With less between the first and the second, both may be meant. */
const UNCLEAR = 0.15;
/** Whom "the lawyer", "the ministry" means: whoever the article or a record calls so and is spoken of; else who alone is. */
export function calledBy(phrase: NounPhrase, scene: NounScene): NounChoice | null {
  return isShortBody(phrase.noun, phrase.before) ? bodyCalled(phrase, scene) : personCalled(phrase, scene);
}

/** "Holm’s deputy", "her deputy": of what, the one above tells. */
const isDeputyOf = ({ owners, titles }: Person): boolean =>
  owners.trim() !== '' && headNouns(titles).some((title) => /(?:^|\s)deputy$/.test(title));

const isOwnedBy = (owner: string, { owners, titles }: Person): boolean =>
  owner === '' ||
  owners.split(' ').includes(owner) ||
  // "Their son, Ivo Marn" … "her son"
  (owners.trim() === 'their' && /^h(?:is|er)$/.test(owner)) ||
  (!/^(?:his|her|their|its)$/.test(owner) && titles.split(/[\s|]+/).includes(owner));

/** "the former president": whoever was one. */
const over = 'former|ex|then|late|ousted|deposed';
const past = new RegExp(`^(?:${over}|outgoing|incoming|future)$`);

/** … and what stands before the office of one who holds it no more: "former Grenby". */
const pastBefore = new RegExp(`\\b(?:${over})(?:[ -](?!of\\b|for\\b)\\p{L}+){0,2}$`, 'u');

type Way = 'same' | 'by-article' | 'by-record' | 'alone';

/** By what somebody is told to be called so. */
function wayOf(
  one: Person,
  { noun, before }: NounPhrase,
  nounsIn: (titles: string) => boolean,
  onRecord: (titles: string) => boolean,
  { knowledge, recorded }: NounScene,
): Way {
  // "a prosecutor" … "the prosecutor"
  if (one.first < 0 && one.actor === null)
    return /^(?:an?|one|another) /i.test(one.name) && nounsIn(one.name.toLowerCase()) ? 'same' : 'alone';
  if (headNouns(one.titles).some(nounsIn)) return 'by-article';
  // "His deputy, Ivo Marn" … "the deputy minister", "the diplomat"
  if (isDeputyOf(one) && (noun === 'diplomat' || before.some((word) => seconds.test(word)))) return 'by-article';
  // "Holm, 29, came … the 29-year-old student"
  if (before.some((word) => word.endsWith('-year-old') && one.titles.includes(word))) return 'by-article';
  // "His Latvian counterpart, Petra Holm" … "the Latvian minister"
  if (isCounterpartOf(one.titles, before, knowledge)) return 'by-article';
  const actor = one.actor === null ? undefined : knowledge.byId.get(one.actor);
  if (!actor) return 'alone';
  return onRecord(before.some((word) => past.test(word)) ? recordedOf(actor) : recorded.of(actor))
    ? 'by-record'
    : 'alone';
}

/** Who is called so, and who is spoken of just now. */
interface Called {
  readonly gender: 'male' | 'female' | null;
  /** By the article or a record. */
  readonly told: Choice;
  /** Whoever is called nothing else. */
  readonly now: Choice;
  readonly how: (one: Person) => Way;
}

function whoIsCalled(phrase: NounPhrase, scene: NounScene, strictly: boolean): Called {
  const { noun, before } = phrase;
  const { at, sentence, trail, others, knowledge } = scene;
  const gender = scene.gender ?? (femaleNouns.test(noun) ? 'female' : maleNouns.test(noun) ? 'male' : null);
  const nounsIn = titlesWith(noun, before, strictly);
  const fits = onceOfEach(
    (one) =>
      mayBePerson(one) &&
      !others.has(one) &&
      isOwnedBy(phrase.owner, one) &&
      (gender === null || (one.gender ?? gender) === gender) &&
      isOfSame(one, phrase, knowledge),
  );
  const onRecord = strictly ? titlesWith(noun, before, false) : nounsIn;
  const how = onceOfEach((one) => wayOf(one, phrase, nounsIn, onRecord, scene));
  const isElsewhere = (one: Person): boolean =>
    phrase.seat !== undefined &&
    !(relatives.has(noun) && !one.titles.includes(' of ')) &&
    !isCounterpartOf(one.titles, before, knowledge) &&
    !isSeatOf(one, phrase.seat, nounsIn, knowledge);
  const acting = trail.last(({ standing }) => standing === 'subject' || standing === 'speaker', sentence, 0)?.person;
  const told = trail.choose(
    at,
    sentence,
    gender,
    (one) => fits(one) && how(one) !== 'alone' && !isElsewhere(one),
    (one) => {
      const way = how(one);
      // "Holm praises it in a film, the senator says"
      if (way === 'by-record' && acting === one) return CALLED;
      const exact = before.length > 0 && before.every((word) => one.titles.includes(word)) ? 2 : 1;
      const very = way === 'by-article' && isVery(noun, one.titles) ? VERY_NOUN : 1;
      // "met his Latvian counterpart, Jan Lund … the Latvian minister"
      const shown = isShownOf(one, phrase, knowledge) ? SHOWN : 1;
      return exact * very * shown * (way === 'same' ? SAME_WORDS : way === 'by-article' ? CALLED : RECORDED);
    },
    CALLED_REACH,
  );
  const now = trail.choose(
    at,
    sentence,
    gender,
    (one) =>
      fits(one) &&
      !onlyAsks(one) &&
      (one.human === true || one.acts) &&
      mayPlay(phrase, one.titles) &&
      // "The former head of Varn Motors", "the primary school teacher": nobody was called so yet.
      ((how(one) === 'alone' && (wasOnce(before) || phrase.seat?.of.length === 0)) || !isElsewhere(one)),
    (one) => (isShownOf(one, phrase, knowledge) ? CALLED : 1),
    NEAR,
  );
  return { gender, told, now, how };
}

/** "A reporter asked … the businessman replied": who has no name and asks for a living is called nothing else. */
const onlyAsks = ({ first, actor, name }: Person): boolean =>
  first < 0 && actor === null && name.split(' ').some((word) => askers.has(word));

/**
 * Whether titles have a noun, or what stands for it; "the minister" is not her deputy, "the deputy minister" not she.
 * @param strictly "the former officer" must be told to have been one
 */
function titlesWith(noun: string, before: readonly string[], strictly: boolean): (titles: string) => boolean {
  // "The prime minister" is no other minister, and no "minister" alone.
  const prime = noun === 'minister' && before.includes('prime');
  const wanted = prime ? ['prime minister', 'premier'] : (sameNoun.get(noun) ?? [noun]);
  const second = before.some((word) => seconds.test(word));
  const once = before.some((word) => past.test(word));
  return (titles) => {
    const plain = ` ${titles.replace(/[|.]/g, ' ')} `;
    // "her predecessor, Ivo Marn" … "the former president"
    if (once && isHeadOffice(noun) && plain.includes(' predecessor ')) return true;
    return wanted.some((one) => {
      const found = plain.indexOf(` ${one}`);
      if (found < 0 || (deputies.has(noun) && isSecondTo(plain.slice(found)))) return false;
      const ahead = plain.slice(0, found);
      if (noun === 'minister' && ahead.endsWith(' prime')) return false;
      if (once ? strictly && !pastBefore.test(ahead) : isHeadOffice(noun) && pastBefore.test(ahead)) return false;
      return second || isHeadOffice(noun) ? secondBefore.test(ahead) === second : true;
    });
  };
}

function personCalled(phrase: NounPhrase, scene: NounScene): NounChoice | null {
  const { noun, before } = phrase;
  if (!isPersonNoun(noun) && !isCalledAnyhow(noun)) return phrase.short ? heldInShort(noun, scene) : null;
  const plain = chosenOf(phrase, scene, false);
  const strictly = before.some((word) => past.test(word)) ? chosenOf(phrase, scene, true) : null;
  // Of several who were one, the one whom the article calls so.
  const isOneOf =
    plain !== null && 'person' in plain && strictly !== null && 'candidates' in strictly
      ? strictly.candidates.includes(plain.person)
      : strictly === null;
  return isOneOf ? plain : strictly;
}

function chosenOf(phrase: NounPhrase, scene: NounScene, strictly: boolean): NounChoice | null {
  const { noun, before } = phrase;
  const { sentence } = scene;
  const { gender, told, now, how } = whoIsCalled(phrase, scene, strictly);
  if (told.person) {
    const way = how(told.person);
    if (way === 'same') return oneOfSame(noun, told, how);
    // What the article calls somebody counts for more than what a record says another once was.
    const bySelf = told.second && way === 'by-record' && how(told.second) === 'by-article' ? told.second : null;
    if (bySelf && told.lead < UNCLEAR) return { person: bySelf, told: 'by-article' };
    if (told.second && told.lead < UNCLEAR) return { candidates: [told.person, told.second] };
    // "Sunak said … the prime minister said" of an article without a date that names one of long ago.
    if (way === 'by-record' && !scene.recorded.isDated && hasJustSpoken(now, told, sentence))
      return { candidates: [told.person, now.person!] };
    const near = told.trace !== null && sentence - told.trace.sentence <= NEAR;
    const other =
      now.person && now.person !== told.person && now.lead > CLEAR && isSomebody(now.person) ? now.person : null;
    if (near || !other || callingsOf(other) !== '') return { person: told.person, told: way };
    // Somebody else is spoken of just now, who may as well be called so; hardly by a rank that the article gave to one.
    if (!isCalledAnyhow(noun))
      return isRankOf(phrase, told, way) ? { person: told.person, told: way } : { candidates: [told.person, other] };
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
  // "The Swiss", "the Green": nobody of whom nothing tells it.
  if (seldomOne.has(noun)) return null;
  // "The foreign minister" is nobody of whom nothing tells an office.
  if (isHeadOffice(noun) && person?.actor === null) return null;
  return person && hasActed(trace) && lead > CLEAR && isSomebody(person) ? { person, told: 'alone' } : null;
}

/** "A baker said … another baker said … the baker": either; "another baker said … the baker": that one. Null for "a baker". */
function oneOfSame(
  noun: string,
  { person, second, trace, lead }: Choice,
  how: (one: Person) => Way,
): NounChoice | null {
  // "A former chief runs for mayor … Holm was chief until May … the former chief"
  const isNamedBelow = second !== null && trace !== null && second.first > trace.at;
  if (isNamedBelow && how(second) === 'by-article') return { person: second, told: 'by-article' };
  if (second && how(second) !== 'alone' && lead < OF_SAME) return { candidates: [person!, second] };
  const isPlain = new RegExp(`^an? ${noun}$`, 'i').test(person!.name);
  return isPlain ? null : { person: person!, told: 'by-article' };
}

/** "A scientist", and no "expert"; "Prof." is a professor. */
const isVery = (noun: string, titles: string): boolean =>
  (sameNoun.get(noun) ?? []).some(
    (one) => (one === noun || one.endsWith(' ')) && ` ${titles.replace(/[|.]/g, ' ')} `.includes(` ${one}`),
  );

/** "The superintendent", "the director": what the article calls one alone, by this very word. */
const isRankOf = ({ noun }: NounPhrase, { person, second }: Choice, way: Way): boolean =>
  !/^(?:candidate|nominee|contender|hopeful)$/.test(noun) &&
  second === null &&
  way === 'by-article' &&
  !relatives.has(noun) &&
  ` ${person!.titles}`.includes(` ${noun}`);

/** Whether somebody of whom nothing is told has spoken since another was told of. */
const hasJustSpoken = ({ person, trace }: Choice, told: Choice, sentence: number): boolean =>
  person !== null &&
  trace !== null &&
  person !== told.person &&
  person.human !== false &&
  person.actor === null &&
  person.first >= 0 &&
  callingsOf(person) === '' &&
  trace.standing === 'speaker' &&
  sentence - trace.sentence <= 1 &&
  (told.trace?.at ?? 0) < trace.at;

/** What somebody is called beside "Dame" and "Dr", and is no more. */
const callingsOf = ({ titles }: Person): string =>
  titles
    .split(' | ')
    .filter((title) => !pastBefore.test(title.split(' ').slice(0, 2).join(' ')))
    .flatMap((title) => title.split(/[\s|]+/))
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
    const words = title.split(/ (?:of )?/).slice(-letters.length);
    return words.length === letters.length && words.map((word) => word[0]).join('') === letters;
  };
  const holds = (one: Person): boolean =>
    mayBePerson(one) && !others.has(one) && isSomebody(one) && headNouns(one.titles, beyondOf).some(isShort);
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
  // "Her nephew, Piers Holm" … "her father"
  const isOther = headNouns(one?.titles ?? '').some((title) =>
    title.split(/[\s,]+/).some((word) => relatives.has(word)),
  );
  return kin.length === 1 && one && !isOther ? { person: one, told: 'alone' } : null;
}

const lastWord = (name: string): string | null => (name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : null);

/** Somebody with a name, and surely a person. */
const isSomebody = ({ human, actor, first }: Person): boolean => human === true && (actor !== null || first >= 0);

const behindHead = /\s(?:for|to|with|under|by|of|from)\s/;
const beyondOf = /\s(?:for|to|with|under|by|from)\s/;

/** Titles without what stands behind "of", "for" and the like: an aide to the minister is no minister. */
const headNouns = (titles: string, behind = behindHead): readonly string[] =>
  titles
    .split(/ \| | , /)
    .map((title) => title.split(behind)[0]!)
    .filter((title) => title !== '');
