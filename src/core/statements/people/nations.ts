import type { Knowledge } from '../../actors/find-mentions';
import { type Actor, placeKey } from '../../actors/knowledge';
import { isPersonNoun, natives } from '../../language/english/people';
import { fold } from '../../text/fold-name';
import type { Person } from './person';
import { recordedOf } from './recorded';

/** The countries of states' names in small letters, by the knowledge that has them. */
const statesBy = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

function statesOf(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = statesBy.get(knowledge);
  if (known) return known;
  const states = new Map<string, string>();
  for (const actor of knowledge.actors)
    if (actor.kind === 'state')
      for (const one of [actor.name, ...actor.aliases.map(({ text }) => text)])
        states.set(one.toLowerCase(), placeKey(actor));
  statesBy.set(knowledge, states);
  return states;
}

/** The countries that somebody's titles tell of. */
function nationsIn(titles: string, knowledge: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  const states = statesOf(knowledge);
  for (const word of titles.split(/[\s|]+/)) {
    for (const country of knowledge.demonyms.get(fold(word)) ?? []) found.add(country);
    const state = states.get(word);
    if (state !== undefined) found.add(state);
  }
  return found;
}

/** In letters: so many the names of a people and of its country have in common. */
const STEM = 5;

const creeds = new Set(['christian', 'zoroastrian', 'presbyterian', 'libertarian', 'utilitarian']);

export const looksLikeNation = /^\p{L}{3,}(?:ian|ish|ese|ani|ean)$/u;

/** "The Latvian minister" is not the foreign minister of Armenia. */
function isOfAnother(titles: string, nation: string, knowledge: Knowledge): boolean {
  const meant = knowledge.demonyms.get(fold(nation));
  if (meant) {
    const told = nationsIn(titles, knowledge);
    return told.size > 0 && !meant.some((id) => told.has(id));
  }
  if (!isUntold(titles, nation)) return false;
  return (
    nationsIn(titles, knowledge).size > 0 ||
    /\b(?:minister|ambassador|president|envoy) of \p{L}/u.test(titles) ||
    titles.split(/[\s|]+/).some((word) => looksLikeNation.test(word) && !isPersonNoun(word))
  );
}

/** Whether a word, in small letters, names a people that the knowledge does not hold, and titles tell nothing of it. */
const isUntold = (titles: string, nation: string): boolean =>
  looksLikeNation.test(nation) && !creeds.has(nation) && !titles.includes(nation.slice(0, STEM));

/** "his Latvian counterpart": by the titles of that nation. */
const isTold = (titles: string, nation: string, knowledge: Knowledge): boolean =>
  titles.includes(nation) ||
  (knowledge.demonyms.get(fold(nation)) ?? []).some((country) => nationsIn(titles, knowledge).has(country));

/** "His Latvian counterpart, Petra Holm" … "the Latvian minister" */
export const isCounterpartOf = (titles: string, before: readonly string[], knowledge: Knowledge): boolean =>
  /\b(?:counterpart|colleague|opposite number)\b/.test(titles) &&
  before.some((word) => isTold(titles, word, knowledge));

/** "The Latvian minister" of an article that names Armenia's only: a phrase with a people of which titles tell nothing. */
export const namesUntold = (phrase: string, titles: string): boolean =>
  phrase.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && isUntold(titles, word.toLowerCase()));

/** What a phrase tells of a nation. */
interface OfNation {
  readonly noun: string;
  readonly before: readonly string[];
  readonly capitals?: readonly string[];
}

function nationsOf({ noun, before, capitals = [] }: OfNation, knowledge: Knowledge): readonly string[] {
  const nations = before.filter((word) => knowledge.demonyms.has(fold(word)) || capitals.includes(word));
  return natives.has(noun) ? [...nations, noun] : nations;
}

/** Where somebody is from, and where the bodies are in which they held office. */
const homesOf = ({ country, roles }: Actor, { byId }: Knowledge): readonly string[] =>
  [country, ...roles.flatMap((role) => [role.country, byId.get(role.org ?? '')?.country])].filter(
    (home) => home !== undefined,
  );

/** "of Norvia", "of Norvian diplomacy": whether somebody is from there, or has a seat there. */
export function isOfNationIn(actor: Actor, word: string, knowledge: Knowledge): boolean {
  const state = statesOf(knowledge).get(word);
  const meant = [...(knowledge.demonyms.get(fold(word)) ?? []), ...(state === undefined ? [] : [state])];
  const homes = meant.length === 0 ? [] : homesOf(actor, knowledge);
  return meant.some((country) => homes.includes(country));
}

const aged = /\b\d+-year-old\b/;

/** "The 27-year-old" is nobody whom the article gives another age. */
function isOfAge(titles: string, { noun, before }: OfNation): boolean {
  const age = [noun, ...before].find((word) => aged.test(word));
  return age === undefined || !aged.test(titles) || titles.includes(age);
}

/** Whether nothing tells that somebody is of another nation or age than a phrase says. */
export const isOfSame = (one: Person, phrase: OfNation, knowledge: Knowledge): boolean =>
  isOfAge(one.titles, phrase) && isOfNation(one, phrase, knowledge);

/** "The Briton", "the Russian diplomat": whoever has a country has it from the record. */
function isOfNation({ actor, titles }: Person, phrase: OfNation, knowledge: Knowledge): boolean {
  const record = actor === null ? undefined : knowledge.byId.get(actor);
  const nations = nationsOf(phrase, knowledge);
  if (!record) return nations.every((word) => !isOfAnother(titles, word, knowledge));
  const told = `${titles} ${recordedOf(record)}`;
  const homes = homesOf(record, knowledge);
  return nations.every((word) => {
    const meant = knowledge.demonyms.get(fold(word));
    if (!meant) return !isUntold(told, word);
    return homes.length === 0 ? !isOfAnother(told, word, knowledge) : meant.some((country) => homes.includes(country));
  });
}

/** Whether record or titles tell that somebody is of the nation that a phrase names. */
export function isShownOf({ actor, titles }: Person, phrase: OfNation, knowledge: Knowledge): boolean {
  const nations = nationsOf(phrase, knowledge);
  if (nations.length === 0) return false;
  const record = actor === null ? undefined : knowledge.byId.get(actor);
  const homes = record ? homesOf(record, knowledge) : [];
  return nations.some(
    (word) =>
      isTold(titles, word, knowledge) || knowledge.demonyms.get(fold(word))?.some((country) => homes.includes(country)),
  );
}
