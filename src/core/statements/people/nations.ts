import type { Knowledge } from '../../actors/find-mentions';
import { placeKey } from '../../actors/knowledge';
import { isPersonNoun } from '../../language/english/people';
import { fold } from '../../text/fold-name';

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

const looksLikeNation = /^\p{L}{3,}(?:ian|ish|ese|ani|ean)$/u;

/** "The Latvian minister" is not the foreign minister of Armenia. */
export function isOfAnother(titles: string, nation: string, knowledge: Knowledge): boolean {
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
export const isUntold = (titles: string, nation: string): boolean =>
  looksLikeNation.test(nation) && !creeds.has(nation) && !titles.includes(nation.slice(0, STEM));

/** "his Latvian counterpart": by the titles of that nation. */
export const isTold = (titles: string, nation: string, knowledge: Knowledge): boolean =>
  titles.includes(nation) ||
  (knowledge.demonyms.get(fold(nation)) ?? []).some((country) => nationsIn(titles, knowledge).has(country));

/** "The Latvian minister" of an article that names Armenia's only: a phrase with a people of which titles tell nothing. */
export const namesUntold = (phrase: string, titles: string): boolean =>
  phrase.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && isUntold(titles, word.toLowerCase()));
