import type { ArticleDate, Mention, Span } from '../../model';
import type { Actor, Role } from '../knowledge';
import type { Knowledge } from '../find-mentions';
import { scan } from '../names/scan';
import { covers } from '../when';
import { begunBy } from './held';
import { holdersOf, holdingsOf, type RoleQuery } from './index';
import { placesIn, readRolePhrase, type RolePhrase } from './phrases';
import { gapAfter, type Words, wordAt, wordsOf } from '../../text/name-words';

/** A title that stands beside a name, or for nobody, and does not fit on the article's date. */
export interface UnfitTitle extends Span {
  /** The last term in that office of the person beside it; null where the record does not have it. */
  readonly held: Role | null;
  /** Ids of those who held it on that date, as far as the records vouch; most often one or none. */
  readonly holders: readonly string[];
}

/** Code units on each side of the place that are looked at. */
const reach = 300;

interface Window {
  readonly words: Words;
  readonly from: number;
  readonly phrases: readonly RolePhrase[];
}

/** The role phrases around a place. */
function lookAround(text: string, span: Span, { names, actors, demonyms }: Knowledge): Window {
  const from = Math.max(0, span.start - reach);
  const words = wordsOf(text.slice(from, span.end + reach));
  const { hits, heads } = scan(words, names, () => false);
  const places = placesIn(hits);
  return { words, from, phrases: heads.map((head) => readRolePhrase(words, head, places, actors, demonyms)) };
}

/**
 * The title beside a person's name that they did not hold on the article's date: "Foreign Minister Lavrov" in 1999.
 * Null where it fits, where the date leaves it open, or where no title stands there. It says what does not fit, and
 * puts nothing right.
 * @param mention a person's name in `text`
 */
export function findUnfitTitle(
  text: string,
  mention: Mention,
  actor: Actor,
  date: ArticleDate | null,
  knowledge: Knowledge,
): UnfitTitle | null {
  const { words, from, phrases } = lookAround(text, mention, knowledge);
  const [start, end] = [mention.start - from, mention.end - from];
  const beside = phrases.find((phrase) => !phrase.vague && isBeside(words, phrase, start, end));
  if (!beside) return null;
  const query = placed(beside.query, actor);
  const own = knowledge.actors.indexOf(actor);
  const { certain, unsure, ever } = holdersOf(knowledge.roles, query, date);
  if (certain.includes(own) || unsure.includes(own)) return null;
  // Records have not every term of everybody: only that another held the one seat then tells, or a complete record.
  const holders = certain.filter((place) => place !== own).map((place) => knowledge.actors[place]!.id);
  const whole = covers(actor.complete, date);
  if (holders.length !== 1 && !whole) return null;
  if (!ever.includes(own) && !whole && beside.query.countries.length + beside.query.orgs.length === 0) return null;
  const terms = holdingsOf(knowledge.roles, query).flatMap((term) => (term.actor === own ? [term.role] : []));
  const held = terms.toSorted((a, b) => (begunBy(b) ?? '').localeCompare(begunBy(a) ?? ''))[0] ?? null;
  return { ...spanOf(words, beside, from), held, holders: holders.length === 1 ? holders : [] };
}

/**
 * A phrase that says an office ("the Armenian president") of which nobody can be told on the article's date.
 * Null where the offset is in no such phrase, or no record has ever had the office.
 */
export function findOpenRole(
  text: string,
  offset: number,
  date: ArticleDate | null,
  knowledge: Knowledge,
): (Span & { readonly certain: readonly string[]; readonly unsure: readonly string[] }) | null {
  const { words, from, phrases } = lookAround(text, { start: offset, end: offset }, knowledge);
  const touching = phrases.filter((phrase) => {
    const { start, end } = spanOf(words, phrase, from);
    return start <= offset && offset <= end;
  });
  const phrase = touching.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (!phrase || phrase.vague || !phrase.definite || nameFollows(words, phrase)) return null;
  const { query } = phrase;
  if (query.countries.length + query.orgs.length === 0) return null;
  const { certain, unsure, ever } = holdersOf(knowledge.roles, query, date);
  if (ever.length === 0 || certain.length === 1) return null;
  const ids = (places: readonly number[]): readonly string[] => places.map((place) => knowledge.actors[place]!.id);
  return { ...spanOf(words, phrase, from), certain: ids(certain), unsure: ids(unsure) };
}

function spanOf(words: Words, { first, last }: RolePhrase, from: number): Span {
  return { start: from + words.starts[first]!, end: from + words.ends[last]! };
}

/** "the Armenian president Serzh Sargsyan": the name says whom it means. */
function nameFollows({ text, ends }: Words, { last }: RolePhrase): boolean {
  return /^(?:\s|,\s|\s[–—-]\s)\p{Lu}/u.test(text.slice(ends[last]));
}

/** "Foreign Minister Lavrov", "Lavrov, the foreign minister,". */
function isBeside(words: Words, { first, last }: RolePhrase, start: number, end: number): boolean {
  const next = last + 1;
  const gap = gapAfter(words, last);
  if (next < words.count && words.starts[next] === start && (gap === 'space' || gap === 'line')) return true;
  if (words.starts[first]! <= end || !/^,\s+$/.test(words.text.slice(end, words.starts[first]))) return false;
  // "Lavrov, Foreign Minister Mnatsakanyan and …" is a list of people.
  const upper = next < words.count && gap === 'space' && /\p{Lu}/u.test(wordAt(words, next)[0]!);
  return !upper;
}

/** A title without a country, beside a name, is one of the person's own country. */
function placed(query: RoleQuery, { country, roles }: Actor): RoleQuery {
  if (query.countries.length + query.orgs.length > 0) return query;
  const countries = [
    ...new Set([...(country === undefined ? [] : [country]), ...roles.flatMap((role) => role.country ?? [])]),
  ];
  // With a country in it, it is no whole title of some other office any more.
  return { ...query, full: [], countries };
}
