import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/find-mentions';
import { generalPersons, sameNoun } from '../../language/english/people';
import { titlesAround } from './titles-around';

/** Somebody who has been named or has spoken, as far as the text was read. */
export interface Person {
  /** The actor's id, or the surname in small letters of somebody the knowledge does not hold. */
  readonly key: string;
  readonly actor: string | null;
  name: string;
  gender?: 'male' | 'female';
  readonly plural: boolean;
  /** False for states and organisations: "it", "they", "we". */
  readonly human: boolean;
  /** Where this one was named last. */
  at: number;
  /** Where this one is named, the last few places. */
  places: readonly number[];
}

const titlesByActor = new WeakMap<Actor, string>();

/** All that an actor is or was, in small letters; put together once. */
function titlesOf(actor: Actor): string {
  const known = titlesByActor.get(actor);
  if (known !== undefined) return known;
  const titles = actor.roles
    .flatMap((role) => [role.title, ...(role.also ?? [])])
    .join(' ')
    .toLowerCase();
  titlesByActor.set(actor, titles);
  return titles;
}

/** How far back a pronoun looks, in characters of text. */
export const REACH = 3000;

/** So many of those named last are remembered: whoever was named longer ago is never asked for again. */
const REMEMBERED = 40;
/** So many places of a name are looked at for a title. */
const PLACES = 5;

/** Who has been named and who has spoken, as far as the text was read. */
export class Memory {
  /** Ids of the actors heard of so far. */
  readonly heard = new Set<string>();
  /** Those named last, the nearest at the end. */
  private readonly people: Person[] = [];
  private readonly byKey = new Map<string, Person>();
  /** What the article calls whoever is named at a place. */
  private readonly titled = new Map<number, readonly string[]>();
  /** Whoever spoke last. */
  private last: Person | null = null;

  constructor(
    private readonly text: string,
    private readonly knowledge: Knowledge,
  ) {}

  get(key: string): Person | undefined {
    return this.byKey.get(key);
  }

  add(person: Person): void {
    this.byKey.set(person.key, person);
  }

  known(actor: Actor): Person {
    const existing = this.byKey.get(actor.id);
    if (existing) return existing;
    const person: Person = {
      key: actor.id,
      actor: actor.id,
      name: actor.name,
      ...(actor.gender ? { gender: actor.gender } : {}),
      plural: false,
      human: actor.kind === 'person',
      at: -1,
      places: [],
    };
    this.byKey.set(actor.id, person);
    return person;
  }

  remember(person: Person, at: number): void {
    if (person.actor !== null && person.human) this.heard.add(person.actor);
    person.at = at;
    if (person.places.at(-1) !== at) person.places = [...person.places.slice(-PLACES), at];
    const place = this.people.indexOf(person);
    if (place >= 0) this.people.splice(place, 1);
    this.people.push(person);
    if (this.people.length > REMEMBERED) this.people.shift();
  }

  /** @param at where the words stand that name this one as a speaker */
  speaks(person: Person, at: number): void {
    this.remember(person, at);
    this.last = person;
  }

  /**
   * The last one named who fits. Somebody who spoke last goes before somebody only named since,
   * unless a new sentence begins with the other's name.
   */
  antecedent(at: number, fits: (person: Person) => boolean, depth = 0): Person | null {
    const fitting = this.people.filter(fits);
    const nearest = fitting.at(-1) ?? null;
    if (!nearest) return null;
    const before = this.text.slice(Math.max(0, at - 1200), at);
    const sentence = Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('\n'),
      before.lastIndexOf('.” '),
      before.lastIndexOf('." '),
    );
    const start = sentence < 0 ? at : at - before.length + sentence + 1;
    // Of those in the sentence before, the first named is its subject.
    const previous = this.text.slice(Math.max(0, start - 900), start - 1);
    const cut = Math.max(previous.lastIndexOf('. '), previous.lastIndexOf('\n'));
    const previousStart = start - 1 - previous.length + cut + 1;
    // "He was met by Dask. He told journalists …": one pronoun after another means the same one.
    const pronoun = /^\s*(?:He|She|They)\b/.exec(this.text.slice(previousStart, previousStart + 12))?.[0].trim();
    const again =
      pronoun !== undefined &&
      depth < 4 &&
      this.text.slice(at, at + pronoun.length).toLowerCase() === pronoun.toLowerCase();
    if (again && !(this.last && fits(this.last) && this.last.at >= previousStart)) {
      const same = this.antecedent(previousStart, (person) => fits(person) && person.at < previousStart, depth + 1);
      if (same) return same;
    }
    if (this.last && fits(this.last) && this.last.at >= previousStart) return this.last;
    const subject = fitting.filter((person) => person.at >= previousStart).sort((a, b) => a.at - b.at)[0];
    if (subject) return subject;
    if (this.last && fits(this.last) && at - this.last.at < REACH) return this.last;
    // Of those in the last sentence that names anybody, the first named is its subject.
    const lastSentence = this.sentenceStart(nearest.at);
    return fitting.filter((person) => person.at >= lastSentence).sort((a, b) => a.at - b.at)[0] ?? nearest;
  }

  private sentenceStart(at: number): number {
    const before = this.text.slice(Math.max(0, at - 900), at);
    const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
    return at - before.length + cut + 1;
  }

  /** "the diplomat": the last one named whom the noun fits; a noun that fits nearly anybody means whoever spoke last. */
  calledBy(noun: string, at: number): Person | null {
    const candidates = this.people.filter((person) => person.human && !person.plural && at - person.at < REACH);
    const nouns = sameNoun.get(noun) ?? [noun];
    const fits = (words: string): boolean => nouns.some((one) => words.includes(one));
    // What the article itself calls somebody goes before all that the records know.
    const called = candidates.findLast((person) => this.titles(person).some(fits));
    const recorded = candidates.findLast((person) => fits(this.recorded(person)));
    const spoke = generalPersons.has(noun) && this.last && candidates.includes(this.last) ? this.last : null;
    return called ?? recorded ?? spoke;
  }

  /** What the article calls a person wherever it has named this one so far, in small letters. */
  private titles(person: Person): readonly string[] {
    if (person.places.length === 0 && person.actor === null) return [person.name.toLowerCase()];
    return person.places.flatMap((at) => this.titlesAt(at));
  }

  private titlesAt(at: number): readonly string[] {
    let known = this.titled.get(at);
    if (!known) this.titled.set(at, (known = titlesAround(this.text, at)));
    return known;
  }

  private recorded(person: Person): string {
    const actor = person.actor === null ? undefined : this.knowledge.byId.get(person.actor);
    return actor ? titlesOf(actor) : '';
  }
}
