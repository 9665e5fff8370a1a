import type { Named, Statement } from '../model';
import type { Translate } from './translate';

/** So many names of those it may be are read at a glance; more are counted. */
const mostNames = 3;

/**
 * Who says it, for a reader: all who speak together, all whom an open word may mean. Where a transcript only tells
 * question from answer, it is whoever asks.
 */
export function speakerName({ speaker, because }: Pick<Statement, 'speaker' | 'because'>, t: Translate): string {
  if (speaker === null) return t('Nobody named');
  if (speaker.together) return allOf(speaker.together, t);
  if (because.code === 'open' && speaker.candidates) return anyOf(speaker.candidates, t);
  if (because.code === 'untold') return t('Not told (“{0}”)', speaker.name);
  if (speaker.actor !== null) return speaker.name;
  if (because.code === 'label') {
    if (/^q(?:uestions?)?$/i.test(speaker.name)) return t('Whoever asks');
    if (/^a(?:nswers?)?$/i.test(speaker.name)) return t('Whoever answers');
  }
  return because.code === 'label' || because.code === 'turn-above' ? readable(speaker.name) : speaker.name;
}

/** A label in capitals is a name all the same: "HOLM" → "Holm". */
function readable(name: string): string {
  if (!/\p{Lu}{4}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  return name.replace(
    /(?<![\p{L}\p{M}])(\p{L})([\p{L}\p{M}]+)/gu,
    (_all, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Who wrote an article: "by Ilka Brann and Karl Moss"; empty where no byline tells. */
export function authorsText(authors: readonly string[] | undefined, t: Translate): string {
  return authors && authors.length > 0 ? t('by {0}', listOf(authors, t)) : '';
}

const allOf = (people: readonly Named[], t: Translate): string =>
  listOf(
    people.map(({ name }) => name),
    t,
  );

/** "Petra Holm", "Petra Holm and Ivo Reyle", "A, B and C". */
function listOf(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('{0} and {1}', names.slice(0, -1).join(t(', ')), last);
}

/** "Petra Holm or Ivo Reyle". */
function anyOf(people: readonly Named[], t: Translate): string {
  const names = people.map(({ name }) => name);
  const more = names.length - mostNames;
  if (more === 1) return t('{0} or one other', names.slice(0, mostNames).join(t(', ')));
  if (more > 1) return t('{0} or {1} others', names.slice(0, mostNames).join(t(', ')), more);
  return names.join(t(' or '));
}

/** The reporting chain, nearest first: "through Norvia Post, then Sorland Agency". */
export function throughWords(names: readonly string[], t: Translate): string {
  return t('through {0}', names.join(t(', then ')));
}
