import {
  forComplement,
  idleAdjectives,
  otherTimes,
  roleHeads,
  roleModifiers,
  toComplement,
} from '../../language/english/titles';
import { type Actor, isPlace, placeKey } from '../knowledge';
import type { Hit } from '../names/scan';
import type { RoleQuery } from './index';
import type { Words } from '../../text/name-words';
import { foldedAt, gapAfter } from '../../text/name-words';

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

/** A phrase reaches so many words to either side of its head. */
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
  return new PhraseReader(words, head, places, actors, demonyms).read();
}

class PhraseReader {
  readonly #title: string[];
  readonly #full: string[];
  readonly #countries: string[] = [];
  readonly #orgs: string[] = [];
  #definite = false;
  #vague = false;

  constructor(
    private readonly words: Words,
    private readonly head: number,
    private readonly places: Places,
    private readonly actors: readonly Actor[],
    private readonly demonyms: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#title = [this.#low(head)];
    this.#full = [this.#low(head)];
  }

  read(): RolePhrase {
    const first = this.#readBefore();
    const last = this.#readBehind();
    const query = { words: this.#title, full: this.#full, countries: this.#countries, orgs: this.#orgs };
    return { first, last, head: this.head, query, definite: this.#definite, vague: this.#vague };
  }

  #low(at: number): string {
    return foldedAt(this.words, at);
  }

  #add(word: string): void {
    this.#title.push(word);
    this.#full.push(word);
  }

  #addPlace(hit: Hit, destination = false): void {
    for (let i = hit.first; i <= hit.last; i++) this.#full.push(this.#low(i));
    if (destination) return;
    for (const thing of hit.meaning.things) {
      const actor = this.actors[thing.actor]!;
      if (isPlace(actor)) this.#countries.push(placeKey(actor));
      else this.#orgs.push(actor.id);
    }
  }

  /** "the Russian deputy foreign | minister". @returns the first word of the phrase */
  #readBefore(): number {
    const { words, head } = this;
    let first = head;
    while (head - first < maxWords) {
      const gap = gapAfter(words, first - 1);
      const place = this.places.endingAt.get(first - 1);
      if (gap === 'break' || (gap === 'dot' && !place)) break;
      if (place && this.#countries.length === 0 && this.#orgs.length === 0) {
        this.#addPlace(place);
        if (gap === 'possessive') this.#definite = true;
        first = place.first;
        continue;
      }
      const word = this.#low(first - 1);
      const nations = this.demonyms.get(word);
      if (nations) {
        if (this.#countries.length > 0) break;
        this.#countries.push(...nations);
        this.#full.push(word);
        first--;
        this.#vague ||= this.#isOneOfTwo(first);
        continue;
      }
      if (word === 'the') {
        this.#definite = true;
        first--;
        break;
      }
      if (otherTimes.has(word) || word === 'a' || word === 'an') {
        this.#vague = true;
        break;
      }
      if (!roleModifiers.has(word) && !idleAdjectives.has(word)) break;
      if (gap === 'possessive' && !roleHeads.has(word)) break;
      if (!idleAdjectives.has(word)) this.#add(word);
      first--;
    }
    return first;
  }

  /** "the Russian and Turkish presidents" */
  #isOneOfTwo(nation: number): boolean {
    const conjunction = gapAfter(this.words, nation - 1) === 'space' && /^(?:and|or)$/.test(this.#low(nation - 1));
    return conjunction && this.demonyms.has(this.#low(Math.max(nation - 2, 0)));
  }

  /** "secretary | general of the United Nations". @returns the last word of the phrase */
  #readBehind(): number {
    const { words, head } = this;
    let last = head;
    for (;;) {
      const gap = gapAfter(words, last);
      if (gap === 'break' || gap === 'possessive' || gap === 'dot') break;
      const word = this.#low(last + 1);
      if (word === 'general' && generals.has(this.#low(last))) {
        this.#add(word);
        last++;
        continue;
      }
      if (word === 'in' && this.#isOffice(last + 2) && gapAfter(words, last + 1) !== 'break') {
        this.#add('office');
        last += 2;
        continue;
      }
      if (!this.#isLink(word) || last - head > maxWords) break;
      const end = this.#readComplement(last + 1, word === 'to');
      if (end === last + 1) break;
      last = end;
    }
    return last;
  }

  #isOffice(at: number): boolean {
    return at < this.words.count && this.#low(at) === 'office';
  }

  #isLink(word: string): boolean {
    if (word === 'for') return forComplement.has(this.#low(this.head));
    return word === 'of' || (word === 'to' && toComplement.has(this.#low(this.head)));
  }

  /** "of [the] foreign affairs", "for the Russian Foreign Ministry": the last word taken, or the link itself. */
  #readComplement(link: number, destination: boolean): number {
    let end = link;
    let taken = link;
    while (end - link < maxWords) {
      const gap = gapAfter(this.words, end);
      if (gap === 'break' || gap === 'dot') break;
      if (gap === 'possessive' && end !== taken) break;
      const next = end + 1;
      const place = this.places.startingAt.get(next);
      if (place) {
        if (destination) for (let i = place.first; i <= place.last; i++) this.#title.push(this.#low(i));
        this.#addPlace(place, destination);
        taken = end = place.last;
        continue;
      }
      const word = this.#low(next);
      const nations = this.demonyms.get(word);
      if (nations && this.#countries.length === 0) {
        this.#countries.push(...nations);
        this.#full.push(word);
      } else if (roleModifiers.has(word) || roleHeads.has(word)) {
        this.#add(word);
        taken = next;
      } else if (word === 'and' && roleModifiers.has(this.#low(next + 1))) {
        this.#full.push(word);
      } else if (word !== 'the') break;
      end = next;
    }
    return taken;
  }
}
