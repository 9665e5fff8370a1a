import { type Actor, isPlace, placeKey } from '../knowledge';
import { foldedAt, gapAfter, type Words } from '../../text/name-words';
import type { Form } from './index';
import type { Hit } from './scan';

/** Which places an article names, and which stand beside a name. */
export interface Home {
  /** Whether the article names a country or body in which somebody holds or held an office. */
  readonly isNamed: (actor: Actor) => boolean;
  /** "Ukraine's Main Intelligence Directorate" is not Russia's, nor "the Armenian Red Cross" the Red Cross. */
  readonly isOthers: (hit: Hit, form: Form) => boolean;
}

export function readHome(
  words: Words,
  hits: readonly Hit[],
  actors: readonly Actor[],
  demonyms: ReadonlyMap<string, readonly string[]>,
): Home {
  const low = (at: number): string => foldedAt(words, at);
  const placesOf = (hit: Hit | undefined): readonly string[] =>
    (hit?.meaning.things ?? []).flatMap(({ actor }) => (isPlace(actors[actor]!) ? [placeKey(actors[actor]!)] : []));

  let around: { readonly endingAt: Map<number, Hit>; readonly startingAt: Map<number, Hit> } | null = null;
  const hitsAround = (): NonNullable<typeof around> =>
    (around ??= {
      endingAt: new Map(hits.map((hit) => [hit.last, hit])),
      startingAt: new Map(hits.map((hit) => [hit.first, hit])),
    });

  let named: Set<string> | null = null;
  const namedPlaces = (): ReadonlySet<string> => {
    if (named) return named;
    named = new Set();
    for (const { meaning } of hits) {
      for (const { actor } of meaning.things) {
        const one = actors[actor]!;
        named.add(one.id);
        if (one.country !== undefined) named.add(one.country);
      }
    }
    for (let i = 0; i < words.count; i++) for (const place of demonyms.get(low(i)) ?? []) named.add(place);
    return named;
  };

  const isNamed = ({ country, roles }: Actor): boolean => {
    const places = namedPlaces();
    const own = [country, ...roles.flatMap((role) => [role.country, role.org])];
    return own.some((place) => place !== undefined && places.has(place));
  };

  const nationBefore = (hit: Hit, lang: string | undefined): readonly string[] => {
    const gap = gapAfter(words, hit.first - 1);
    if (hit.first === 0 || (gap !== 'space' && gap !== 'possessive' && gap !== 'line')) return [];
    if (gap === 'possessive' || lang !== undefined) {
      const places = placesOf(hitsAround().endingAt.get(hit.first - 1));
      if (places.length > 0) return places;
    }
    return gap === 'space' || gap === 'line' ? (demonyms.get(low(hit.first - 1)) ?? []) : [];
  };

  const nationAfter = (hit: Hit): readonly string[] => {
    const link = hit.last + 1;
    if (link + 1 >= words.count || gapAfter(words, hit.last) !== 'space' || low(link) !== 'of') return [];
    const next = low(link + 1) === 'the' ? link + 2 : link + 1;
    return placesOf(hitsAround().startingAt.get(next));
  };

  const isOthers = (hit: Hit, { actor, alias, kind }: Form): boolean => {
    if (kind !== 'office' && kind !== 'organisation') return false;
    const { country } = actors[actor]!;
    if (country === undefined) {
      return (alias?.needs?.length ?? 0) > 0 && nationBefore(hit, alias?.lang).length > 0;
    }
    return [nationBefore(hit, alias?.lang), nationAfter(hit)].some(
      (nations) => nations.length > 0 && !nations.includes(country),
    );
  };

  return { isNamed, isOthers };
}
