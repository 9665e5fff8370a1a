import {
  forComplement,
  idleAdjectives,
  otherTimes,
  roleHeads,
  roleModifiers,
  toComplement,
} from '../../language/english/titles';
import { fold } from '../../text/fold-name';
import { type Actor, isPlace, placeKey } from '../knowledge';
import type { Hit } from '../names/scan';
import type { RoleQuery } from './index';
import type { Words } from '../../text/name-words';
import { gapAfter, wordAt } from '../../text/name-words';

/** A noun phrase that says an office: "the Russian deputy foreign minister". */
export interface RolePhrase {
  /** First and last word, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly query: RoleQuery;
  /** "the" or a possessor stands before it. */
  readonly definite: boolean;
  /** "a", "former", "then", two countries: nobody in particular on the article's date. */
  readonly vague: boolean;
}

/** Where states, offices and organisations stand in a text. */
export interface Places {
  readonly startingAt: ReadonlyMap<number, Hit>;
  readonly endingAt: ReadonlyMap<number, Hit>;
}

export function placesIn(hits: readonly Hit[]): Places {
  const startingAt = new Map<number, Hit>();
  const endingAt = new Map<number, Hit>();
  for (const hit of hits) {
    if (hit.meaning.things.length === 0) continue;
    startingAt.set(hit.first, hit);
    endingAt.set(hit.last, hit);
  }
  return { startingAt, endingAt };
}

const maxWords = 9;
const generals = new Set(['secretary', 'director', 'prosecutor', 'attorney', 'consul']);

/** Reads the noun phrase around a head noun. Looks at a few words on each side only. */
export function readRolePhrase(
  words: Words,
  head: number,
  places: Places,
  actors: readonly Actor[],
  demonyms: ReadonlyMap<string, readonly string[]>,
): RolePhrase {
  const low = (at: number): string => fold(wordAt(words, at));
  const title: string[] = [low(head)];
  const full: string[] = [low(head)];
  const countries: string[] = [];
  const orgs: string[] = [];
  let definite = false;
  let vague = false;

  const addPlace = (hit: Hit, destination = false): void => {
    for (let i = hit.first; i <= hit.last; i++) full.push(low(i));
    if (destination) return;
    for (const thing of hit.meaning.things) {
      const actor = actors[thing.actor]!;
      if (isPlace(actor)) countries.push(placeKey(actor));
      else orgs.push(actor.id);
    }
  };

  let first = head;
  while (head - first < maxWords) {
    const gap = gapAfter(words, first - 1);
    const place = places.endingAt.get(first - 1);
    if (gap === 'break' || (gap === 'dot' && !place)) break;
    if (place && countries.length === 0 && orgs.length === 0) {
      addPlace(place);
      if (gap === 'possessive') definite = true;
      first = place.first;
      continue;
    }
    const word = low(first - 1);
    const nations = demonyms.get(word);
    if (nations) {
      if (countries.length > 0) break;
      countries.push(...nations);
      full.push(word);
      first--;
      const conjunction = gapAfter(words, first - 1) === 'space' && /^(?:and|or)$/.test(low(first - 1));
      if (conjunction && demonyms.has(low(first - 2 < 0 ? 0 : first - 2))) vague = true;
      continue;
    }
    if (word === 'the') {
      definite = true;
      first--;
      break;
    }
    if (otherTimes.has(word) || word === 'a' || word === 'an') {
      vague = true;
      break;
    }
    if (!roleModifiers.has(word) && !idleAdjectives.has(word)) break;
    if (gap === 'possessive' && !roleHeads.has(word)) break;
    if (!idleAdjectives.has(word)) {
      title.push(word);
      full.push(word);
    }
    first--;
  }

  let last = head;
  for (;;) {
    const gap = gapAfter(words, last);
    if (gap === 'break' || gap === 'possessive' || gap === 'dot') break;
    const word = low(last + 1);
    if (word === 'general' && generals.has(low(last))) {
      title.push(word);
      full.push(word);
      last++;
      continue;
    }
    if (
      word === 'in' &&
      last + 2 < words.count &&
      low(last + 2) === 'office' &&
      gapAfter(words, last + 1) !== 'break'
    ) {
      title.push('office');
      full.push('office');
      last += 2;
      continue;
    }
    const link =
      word === 'of' ||
      (word === 'for' && forComplement.has(low(head))) ||
      (word === 'to' && toComplement.has(low(head)));
    if (!link || last - head > maxWords) break;
    const end = readComplement(last + 1, word === 'to');
    if (end === last + 1) break;
    last = end;
  }
  return { first, last, head, query: { words: title, full, countries, orgs }, definite, vague };

  /** "of [the] foreign affairs", "for the Russian Foreign Ministry": the last word taken, or the link itself. */
  function readComplement(link: number, destination: boolean): number {
    let end = link;
    let taken = link;
    while (end - link < maxWords) {
      const gap = gapAfter(words, end);
      if (gap === 'break' || gap === 'dot') break;
      if (gap === 'possessive' && end !== taken) break;
      const next = end + 1;
      const place = places.startingAt.get(next);
      if (place) {
        if (destination) for (let i = place.first; i <= place.last; i++) title.push(low(i));
        addPlace(place, destination);
        taken = end = place.last;
        continue;
      }
      const word = low(next);
      const nations = demonyms.get(word);
      if (nations && countries.length === 0) {
        countries.push(...nations);
        full.push(word);
      } else if (roleModifiers.has(word) || roleHeads.has(word)) {
        title.push(word);
        full.push(word);
        taken = next;
      } else if (word === 'and' && roleModifiers.has(low(next + 1 < words.count ? next + 1 : next))) {
        full.push(word);
      } else if (word !== 'the') break;
      end = next;
    }
    return taken;
  }
}
