import { manySeats, sameTitle, sameWord, titleStopWords } from '../../language/english/titles';
import type { ArticleDate } from '../../model';
import { type Actor, isPlace, placeKey, type Role } from '../knowledge';
import { wasHeld } from './held';
import { foldedAt, wordsOf } from '../../text/name-words';
import type { Steps } from '../../text/steps';

/** A role asked for: its words, and where it is held. */
export interface RoleQuery {
  /** Folded words without the country or organisation: ["deputy", "foreign", "minister"]. */
  readonly words: readonly string[];
  /** The same with them: ["russian", "deputy", "foreign", "minister"]. */
  readonly full: readonly string[];
  readonly countries: readonly string[];
  /** Ids of offices and organisations. */
  readonly orgs: readonly string[];
}

/** Somebody's term in an office. */
export interface Holding {
  /** The actor's place in the list. */
  readonly actor: number;
  readonly role: Role;
  readonly country: string | undefined;
  /** How the place must be told: by the organisation only, by either, or it stands in the title itself. */
  readonly by: 'org' | 'either' | 'title';
}

/** Roles by title, whatever the wording. */
export interface RoleIndex {
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
}

/** Those who held a role on a date, by how sure that is. */
export interface Holders {
  readonly certain: readonly number[];
  /** The date's precision or an open end leaves it open. */
  readonly unsure: readonly number[];
  /** At any time. */
  readonly ever: readonly number[];
}

/** The folded words of a title or name. */
export function titleWords(text: string): readonly string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => foldedAt(words, i));
}

/**
 * A title whatever its wording: "Minister of Foreign Affairs", "foreign minister" and "top diplomat" share one key,
 * a sorted bag of words.
 */
export function titleKey(words: readonly string[]): string {
  const title = words.join(' ');
  let key = keys.get(title);
  if (key === undefined) {
    key = keyOf(words);
    // A text has few titles; one that is all titles is not to fill the memory.
    if (keys.size < MOST_KEYS) keys.set(title, key);
  }
  return key;
}

const MOST_KEYS = 5_000;
const keys = new Map<string, string>();

function keyOf(words: readonly string[]): string {
  const bag = new Set<string>();
  for (const word of words) {
    for (const part of (sameWord.get(word) ?? word).split(' ')) if (!titleStopWords.has(part)) bag.add(part);
  }
  const key = [...bag].sort().join(' ');
  return sameTitle.get(key) ?? key;
}

/** The words with which a country or organisation may stand in a title. */
function wordsFor(actor: Actor | undefined): ReadonlySet<string> {
  if (!actor) return new Set();
  const texts = [
    actor.name,
    ...actor.aliases.filter((alias) => !alias.lang && !alias.metonym).map((alias) => alias.text),
  ];
  return new Set([...texts, ...(actor.demonyms ?? [])].flatMap((text) => titleWords(text)));
}

/** So many actors' roles are entered in a step: about a millisecond. */
const actorsAStep = 20;

/** Builds the index, in steps; some 5 µs a title, and titles that many share are worked out once. */
export function* indexRoles(actors: readonly Actor[], byId: ReadonlyMap<string, Actor>): Steps<RoleIndex> {
  const holdings = new Map<string, Holding[]>();
  const states = new Map(actors.filter(isPlace).map((actor) => [placeKey(actor), actor]));
  const worded = new Map<Actor | undefined, ReadonlySet<string>>();
  const wordsOnce = (actor: Actor | undefined): ReadonlySet<string> => {
    const known = worded.get(actor) ?? wordsFor(actor);
    worded.set(actor, known);
    return known;
  };
  const keysOnce = new Map<string, readonly (readonly [key: string, by: Holding['by']])[]>();
  const keysOf = (
    title: string,
    country: string,
    org: Actor | undefined,
  ): readonly (readonly [string, Holding['by']])[] => {
    const memo = `${title}\n${country}\n${org?.id ?? ''}`;
    const known = keysOnce.get(memo);
    if (known) return known;
    const all = titleWords(title);
    const national = wordsOnce(states.get(country));
    const institutional = wordsOnce(org);
    const plain = all.filter((word) => !national.has(word) || titleStopWords.has(word));
    const inner = plain.filter((word) => !institutional.has(word));
    const named = org ? titleWords(org.name).filter((word) => !national.has(word)) : [];
    const keys: (readonly [string, Holding['by']])[] = [[titleKey(plain), 'either']];
    if (inner.length > 0 && inner.length < plain.length) keys.push([titleKey(inner), 'org']);
    if (inner.length > 0 && named.length > 0) keys.push([titleKey([...inner, ...named]), 'either']);
    if (plain.length < all.length || inner.length < plain.length) keys.push([titleKey(all), 'title']);
    keysOnce.set(memo, keys);
    return keys;
  };
  for (const [place, actor] of actors.entries()) {
    if (place % actorsAStep === 0) yield;
    for (const role of actor.roles) {
      const org = role.org === undefined ? undefined : byId.get(role.org);
      const country = role.country ?? org?.country ?? (role.org === undefined ? actor.country : undefined);
      for (const title of [role.title, ...(role.also ?? [])]) {
        for (const [key, by] of keysOf(title, country ?? '', org)) {
          if (key === '') continue;
          const list = holdings.get(key);
          const holding = { actor: place, role, country, by };
          if (list) list.push(holding);
          else holdings.set(key, [holding]);
        }
      }
    }
  }
  return { holdings };
}

function answers(holding: Holding, query: RoleQuery): boolean {
  const byOrg = holding.role.org !== undefined && query.orgs.includes(holding.role.org);
  if (byOrg) return true;
  if (holding.by === 'org') return false;
  return holding.country !== undefined && query.orgs.length === 0 && query.countries.includes(holding.country);
}

/**
 * All terms in an office, at any time.
 * @param query a role with its country or organisation; with neither, everybody of that title answers
 */
export function holdingsOf(index: RoleIndex, query: RoleQuery): readonly Holding[] {
  const placeless = query.countries.length === 0 && query.orgs.length === 0;
  const named = index.holdings.get(titleKey(query.words)) ?? [];
  const whole = (index.holdings.get(titleKey(query.full)) ?? []).filter((holding) => holding.by === 'title');
  return [...named.filter((holding) => placeless || answers(holding, query)), ...whole];
}

/** Who held a role on a date. */
export function holdersOf(index: RoleIndex, query: RoleQuery, date: ArticleDate | null): Holders {
  const certain = new Set<number>();
  const unsure = new Set<number>();
  const ever = new Set<number>();
  for (const { actor, role } of holdingsOf(index, query)) {
    ever.add(actor);
    const held = wasHeld(role, date);
    if (held === 'yes') certain.add(actor);
    else if (held !== 'no') unsure.add(actor);
  }
  return { certain: [...certain], unsure: [...unsure].filter((actor) => !certain.has(actor)), ever: [...ever] };
}

/** Whether an office has many holders at a time, so that its title alone names nobody: deputies, ambassadors. */
export function hasManySeats(query: RoleQuery): boolean {
  const key = titleKey(query.words);
  // A state has one vice president, a commission several.
  if (key === 'president vice' && query.orgs.length === 0) return false;
  return isOfMany(key);
}

/** Whether a title's key is of an office that several hold at a time; there is one high representative, one chair in office. */
export function isOfMany(key: string): boolean {
  const words = key.split(' ');
  if (words.includes('high')) return false;
  return words.some((word) => manySeats.has(word) && !(word === 'chair' && words.includes('office')));
}

/** Whom a role means, and why. */
export interface RoleHolder {
  readonly actor: number | null;
  /** By the article's date, or because only this one is named in the article. */
  readonly via: 'date' | 'named' | null;
  /** Who else it could be; empty where nobody is known to have held it. */
  readonly candidates: readonly number[];
}

/**
 * The holder of a role on the article's date; where that does not tell, the one who is named in the article.
 * @param isNamed whether the article names an actor
 */
export function decideHolder(
  index: RoleIndex,
  query: RoleQuery,
  date: ArticleDate | null,
  isNamed: (actor: number) => boolean,
): RoleHolder {
  const { certain, unsure } = holdersOf(index, query, date);
  const placeless = query.countries.length === 0 && query.orgs.length === 0;
  const many = hasManySeats(query) || placeless;
  if (certain.length === 1 && !many) return { actor: certain[0]!, via: 'date', candidates: certain };
  const pool = certain.length > 0 ? certain : unsure;
  const named = pool.filter(isNamed);
  if (named.length === 1) return { actor: named[0]!, via: 'named', candidates: pool };
  return { actor: null, via: null, candidates: pool };
}
