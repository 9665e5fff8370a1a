import type { Article } from '../article/read-article';
import { roleHeads } from '../language/english/titles';
import type { Mention } from '../model';
import { fold } from '../text/fold-name';
import { type Actor, placeKey } from './knowledge';
import type { Knowledge, KnowledgeOptions } from './known-actors';
import { layoutParts } from '../article/parts';
import { applyMeanings, type Meaning } from './names/means';
import { indexNames } from './names/build';
import { type Hit, scan } from './names/scan';
import { resolveNames } from './names/resolve';
import type { NotActor } from './names/ruled-out';
import { articleRulesOut, leaveOut, namesRuledOut } from './names/ruled-out';
import { holdersOf, indexRoles } from './roles/index';
import { findRoleMentions } from './roles/mentions';
import { placesIn, readRolePhrase, type RolePhrase } from './roles/phrases';
import { foldedAt, gapAfter, UPPER, type Words, wordsOf } from '../text/name-words';
import { atOnce, type Steps } from '../text/steps';

export type { Knowledge } from './known-actors';

/** Builds the matcher. The time grows with the number of names, not of articles. */
export const buildKnowledge = (actors: readonly Actor[], options: KnowledgeOptions = {}): Knowledge =>
  atOnce(knowledgeSteps(actors, options));

/** The same in steps of about a millisecond. */
export function* knowledgeSteps(actors: readonly Actor[], options: KnowledgeOptions = {}): Steps<Knowledge> {
  const demonyms = new Map<string, string[]>();
  for (const actor of actors) {
    for (const demonym of actor.demonyms ?? []) {
      const countries = demonyms.get(fold(demonym)) ?? [];
      demonyms.set(fold(demonym), [...countries, placeKey(actor)]);
    }
  }
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const variants = options.variants ?? true;
  return {
    byId,
    actors,
    names: yield* indexNames(actors, variants),
    demonyms,
    roles: yield* indexRoles(actors, byId),
    ruledOut: namesRuledOut(actors),
    variants,
  };
}

/**
 * Names and resolved roles in the whole text (boilerplate too), in text order, without overlaps.
 * @param not whom names of this article do not mean, on the reader's word
 * @param meanings whom names of this article do mean
 */
export function findMentions(
  text: string,
  article: Article,
  knowledge: Knowledge,
  not: readonly NotActor[] = [],
  meanings: readonly Meaning[] = [],
): readonly Mention[] {
  const words = wordsOf(text);
  const { names: index, actors, demonyms, roles } = knowledge;
  const isHead = (word: string): boolean => roleHeads.has(word);
  const found = scan(words, index, (at) => layoutParts(article, at));
  const ruledOut = articleRulesOut(knowledge.ruledOut, not, knowledge);
  const hits = withoutSons(words, leaveOut(text, found.hits, ruledOut), actors);
  const { heads } = found;
  const places = placesIn(hits);

  const titleBefore = (first: number): RolePhrase | null => {
    if (first === 0 || gapAfter(words, first - 1) === 'break' || !isHead(foldedAt(words, first - 1))) return null;
    return readRolePhrase(words, first - 1, places, actors, demonyms);
  };
  const titleHolders = (first: number): readonly number[] => {
    const phrase = titleBefore(first);
    return phrase && !phrase.vague ? holdersOf(roles, phrase.query, article.date).certain : [];
  };
  const withTitle = (first: number, candidates: readonly number[]): readonly number[] => {
    const phrase = titleBefore(first);
    if (!phrase) return candidates;
    const { certain, unsure } = holdersOf(roles, phrase.query, article.date);
    const sure = candidates.filter((actor) => certain.includes(actor));
    if (sure.length > 0) return sure;
    const maybe = candidates.filter((actor) => unsure.includes(actor));
    return maybe.length > 0 ? maybe : candidates;
  };

  const byText = resolveNames({ words, article, actors, index, demonyms, withTitle, titleHolders }, hits);
  const names = applyMeanings(words, byText, meanings, knowledge.byId);
  const english = article.language === 'en' || article.language === 'und';
  if (!english || heads.length === 0) return names;
  const titles = findRoleMentions({ words, article, knowledge, places, heads, names });
  const absent = new Set(not.filter(({ name }) => name === undefined).map(({ actor }) => actor));
  return merge(
    names,
    titles.filter(({ actor }) => actor === null || !absent.has(actor)),
  );
}

/** "Ivo Reyle Jr.", where Ivo Reyle is named as well: his son. */
function withoutSons(words: Words, hits: readonly Hit[], actors: readonly Actor[]): readonly Hit[] {
  const isSon = ({ last, meaning }: Hit): boolean =>
    meaning.persons.length > 0 &&
    gapAfter(words, last) === 'space' &&
    /^(?:jr|ii|iii)$/.test(foldedAt(words, last + 1)) &&
    (words.flags[last + 1]! & UPPER) !== 0 &&
    !meaning.persons.some((actor) => /\s(?:jr|ii|iii)\.?$/i.test(actors[actor]!.name));
  const sons = hits.filter(isSon);
  if (sons.length === 0) return hits;
  const isElder = (son: Hit, { first, last, meaning }: Hit): boolean =>
    first < last &&
    foldedAt(words, first) === foldedAt(words, son.first) &&
    meaning.persons.some((actor) => son.meaning.persons.includes(actor));
  const others = hits.filter((hit) => !sons.includes(hit));
  return hits.filter((hit) => !sons.includes(hit) || !others.some((one) => isElder(hit, one)));
}

/** A role takes in the country that stands in it: "Azerbaijan's president" is one mention. */
function merge(names: readonly Mention[], roles: readonly Mention[]): readonly Mention[] {
  if (roles.length === 0) return names;
  const merged: Mention[] = [];
  let next = 0;
  for (const name of names) {
    while (next < roles.length && roles[next]!.end <= name.start) merged.push(roles[next++]!);
    const role = roles[next];
    if (!role || name.end <= role.start) merged.push(name);
  }
  return merged.concat(roles.slice(next));
}
