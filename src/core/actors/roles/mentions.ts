import type { Article } from '../../article/read-article';
import { institutionNouns, looseHeads, nominals, predicatives, roleHeads } from '../../language/english/titles';
import { verbsAfterNames } from '../../language/english/ordinary-words';
import type { ArticleDate, Mention } from '../../model';
import type { Actor, Role } from '../knowledge';
import type { Knowledge } from '../known-actors';
import { scan } from '../names/scan';
import type { RoleQuery } from './index';
import { decideHolder, titleKey, titleWords } from './index';
import type { Places, RolePhrase } from './phrases';
import { placesIn, readRolePhrase } from './phrases';
import { wasHeld } from './held';
import type { Words } from '../../text/name-words';
import { foldedAt, gapAfter, LOWER, opensSentence, UPPER, wordsOf } from '../../text/name-words';

/** What role mentions are decided from. */
export interface RoleScene {
  readonly words: Words;
  readonly article: Article;
  readonly knowledge: Knowledge;
  readonly places: Places;
  readonly heads: readonly number[];
  readonly names: readonly Mention[];
}

/** Role phrases that mean one person on the article's date, and stand for that person alone: no name is beside them. */
export function findRoleMentions(scene: RoleScene): readonly Mention[] {
  const { words, article, knowledge, places, heads, names } = scene;
  const { actors, byId, demonyms, roles } = knowledge;
  const persons = names.filter((mention) => mention.kind === 'person');
  const beside = namesBeside(scene, persons);
  const named = new Set(persons.map((mention) => mention.actor));
  const isNamed = (actor: number): boolean => named.has(actors[actor]!.id);

  const mentions: Mention[] = [];
  for (const head of heads) {
    const phrase = readRolePhrase(words, head, places, actors, demonyms);
    if (!standsAlone(words, phrase) || beside.follows(phrase.last)) continue;
    const { actor } = decideHolder(roles, phrase.query, article.date, isNamed);
    if (actor === null) continue;
    const before = beside.before(phrase.first);
    if (
      before !== null &&
      (before === 'stranger' ||
        actors[actor]!.id === before.actor ||
        /^\s*[,.)]/.test(words.text.slice(words.ends[phrase.last], words.ends[phrase.last]! + 3)))
    )
      continue;
    const { id, kind } = byId.get(actors[actor]!.id)!;
    const mention: Mention = {
      start: words.starts[phrase.first]!,
      end: words.ends[phrase.last]!,
      actor: id,
      kind,
      form: 'role',
    };
    const previous = mentions[mentions.length - 1];
    // "the prime minister's spokesman": the longer phrase has taken the shorter in.
    if (previous && previous.end > mention.start) mentions.pop();
    mentions.push(mention);
  }
  return mentions;
}

const low = foldedAt;

/** Of what stands between a role and a name so much is looked at, in UTF-16 code units. */
const widestGap = 8;

/** The names that stand right beside a role. */
interface NamesBeside {
  /** "Russian Foreign Minister Sergei Lavrov", "the president of the Council, Charles Michel,": the name says it already. */
  readonly follows: (last: number) => boolean;
  /** "Lavrov, the Russian foreign minister, …": the name before it. Null where no name stands there. */
  readonly before: (first: number) => Mention | 'stranger' | null;
}

function namesBeside({ words, knowledge, places }: RoleScene, persons: readonly Mention[]): NamesBeside {
  const starts = new Map(persons.map((mention) => [mention.start, mention]));
  const ends = new Map(persons.map((mention) => [mention.end, mention]));
  const capitalised = (at: number): boolean =>
    at < words.count && (words.flags[at]! & (UPPER | LOWER)) === (UPPER | LOWER);

  const follows = (last: number): boolean => {
    const next = last + 1;
    if (next >= words.count) return false;
    const start = words.starts[next]!;
    const between = words.text.slice(words.ends[last], Math.min(start, words.ends[last]! + widestGap));
    if (/^\s+$/.test(between))
      return (
        starts.has(start) || (capitalised(next) && gapAfter(words, last) !== 'break' && !places.startingAt.has(next))
      );
    if (!/^(?:,|\s*[(–—-])\s*$/.test(between)) return false;
    return (
      starts.has(start) ||
      (capitalised(next) &&
        capitalised(next + 1) &&
        gapAfter(words, next) === 'space' &&
        !places.startingAt.has(next) &&
        !knowledge.demonyms.has(low(words, next)))
    );
  };

  const before = (first: number): Mention | 'stranger' | null => {
    const end = first > 0 ? words.ends[first - 1]! : 0;
    const between = words.text.slice(end, Math.min(words.starts[first]!, end + widestGap));
    if (first === 0 || !/^(?:,|\s*[(–—])\s*$/.test(between)) return null;
    const known = ends.get(end);
    if (known) return known;
    const isName = capitalised(first - 1) && (first < 2 || capitalised(first - 2));
    return isName && !places.endingAt.has(first - 1) ? 'stranger' : null;
  };
  return { follows, before };
}

/** Whether a phrase can stand for its holder by itself. */
function standsAlone(words: Words, { first, last, head, query, vague, definite }: RolePhrase): boolean {
  if (vague) return false;
  const placed = query.countries.length > 0 || query.orgs.length > 0;
  // Without a country it is a noun phrase like any other, and the sentences around it must tell.
  if (!placed) return false;
  const titled = (words.flags[head]! & UPPER) !== 0 || opensSentence(words, first);
  if (!definite && !(titled && first < head)) return false;
  if (predicatives.has(low(words, first - 1)) && gapAfter(words, first - 1) === 'space') return false;
  const gap = gapAfter(words, last);
  const next = low(words, last + 1);
  const small = gap === 'space' && last + 1 < words.count && (words.flags[last + 1]! & UPPER) === 0;
  if (small && looseHeads.has(low(words, last)) && !verbsAfterNames.has(next)) return false;
  return !(gap === 'space' && institutionNouns.has(next));
}

/** Whom a noun phrase means. */
export interface ResolvedRole {
  /** Null where it cannot be told. */
  readonly actor: string | null;
  /** By the article's date, or because the article names only this one of those it could be. */
  readonly via: 'date' | 'named' | null;
  /** Ids of those it could be. */
  readonly candidates: readonly string[];
}

const nobody: ResolvedRole = { actor: null, via: null, candidates: [] };

/** Whether a phrase has a word by which an office or its holder is called; most have none. */
export function mayBeRole(phrase: string): boolean {
  let last = '';
  for (const [word] of phrase.toLowerCase().matchAll(/[\p{L}-]+/gu)) {
    if (roleHeads.has(word)) return true;
    last = word;
  }
  return nominals.has(last) || nominals.has(titleKey([last]));
}

/**
 * Whom a speaker's noun phrase means: "the Russian foreign minister", "the top diplomat", "the spokeswoman".
 * A phrase without a country or organisation only ever means somebody whom the article names.
 * @param date the article's date; null where it has none
 * @param named ids of the persons whom the article names
 */
export function resolveRole(
  phrase: string,
  date: ArticleDate | null,
  knowledge: Knowledge,
  named: Iterable<string>,
): ResolvedRole {
  const { actors, names, roles, demonyms } = knowledge;
  const words = wordsOf(phrase);
  const { hits, heads } = scan(words, names, () => false);
  const ids = new Set(named);
  const idOf = (actor: number): string => actors[actor]!.id;
  const places = placesIn(hits);
  let best: RolePhrase | null = null;
  for (const head of heads) {
    const read = readRolePhrase(words, head, places, actors, demonyms);
    if (!best || read.last - read.first >= best.last - best.first) best = read;
  }
  if (best?.vague === true && /\b(?:former|ex|late|would-be|designate|elect)\b/i.test(phrase)) return nobody;
  if (best) {
    const { actor, via, candidates } = decideHolder(roles, best.query, date, (one) => ids.has(idOf(one)));
    if (actor !== null) return { actor: idOf(actor), via, candidates: candidates.map(idOf) };
    const exactly = best.query.words.length > 1 && (best.query.countries.length > 0 || best.query.orgs.length > 0);
    if (exactly) return { ...nobody, candidates: candidates.slice(0, 20).map(idOf) };
  }
  return resolveNominal(phrase, best?.query ?? null, date, knowledge, ids);
}

/** "the diplomat", "the Russian leader", "the spokeswoman": the only one of that sort whom the article names. */
function resolveNominal(
  phrase: string,
  query: RoleQuery | null,
  date: ArticleDate | null,
  { byId }: Knowledge,
  ids: ReadonlySet<string>,
): ResolvedRole {
  const noun = titleWords(phrase).at(-1) ?? '';
  const keys = nominals.get(titleKey([noun])) ?? nominals.get(noun);
  if (!keys) return nobody;
  const wanted = new Set(keys.map((key) => titleKey(key.split(' '))));
  const gender = noun.endsWith('woman') ? 'female' : noun.endsWith('man') ? 'male' : null;
  const fits = (actor: Actor, role: Role): boolean => {
    if (wasHeld(role, date) === 'no') return false;
    const country = role.country ?? (role.org === undefined ? undefined : byId.get(role.org)?.country) ?? actor.country;
    if (query && query.countries.length > 0 && (country === undefined || !query.countries.includes(country)))
      return false;
    if (query && query.orgs.length > 0 && (role.org === undefined || !query.orgs.includes(role.org))) return false;
    return (noun !== 'minister' || isMinister(role)) && keysOf(role).some((key) => isWanted(wanted, key));
  };
  const fitting = [...ids].filter((id) => {
    const actor = byId.get(id);
    if (!actor || (gender !== null && actor.gender !== undefined && actor.gender !== gender)) return false;
    return actor.roles.some((role) => fits(actor, role));
  });
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return { ...nobody, candidates: fitting };
  return { actor: only, via: 'named', candidates: fitting };
}

/** A "top diplomat" is a foreign minister to the record, and may be called none: the Union's high representative. */
const isMinister = ({ title, also = [] }: Role): boolean => [title, ...also].some((one) => /\bminister\b/i.test(one));

const keysByRole = new WeakMap<Role, readonly string[]>();

/** The keys of a role's titles, worked out once. */
function keysOf(role: Role): readonly string[] {
  const known = keysByRole.get(role);
  if (known) return known;
  const keys = [role.title, ...(role.also ?? [])].map((title) => titleKey(titleWords(title)));
  keysByRole.set(role, keys);
  return keys;
}

/** Whether the key of a title is wanted, or it is a "spokesperson" or "minister" of any kind where that is wanted. */
function isWanted(wanted: ReadonlySet<string>, key: string): boolean {
  if (wanted.has(key)) return true;
  return key.split(' ').some((word) => /^(?:spokesperson|minister|ambassador)$/.test(word) && wanted.has(word));
}
