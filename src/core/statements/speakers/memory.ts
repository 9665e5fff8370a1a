import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/matcher';
import { generalPersons, sameNoun } from '../../language/english/people';

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

/** Who has been named and who has spoken, as far as the text was read. */
export class Memory {
  /** Ids of the actors heard of so far. */
  readonly heard = new Set<string>();
  /** Those named last, the nearest at the end. */
  private readonly people: Person[] = [];
  private readonly byKey = new Map<string, Person>();
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
    };
    this.byKey.set(actor.id, person);
    return person;
  }

  remember(person: Person, at: number): void {
    if (person.actor !== null && person.human) this.heard.add(person.actor);
    person.at = at;
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
  antecedent(at: number, fits: (person: Person) => boolean): Person | null {
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
    if (this.last && fits(this.last) && this.last.at >= previousStart) return this.last;
    const subject = fitting.filter((person) => person.at >= previousStart).sort((a, b) => a.at - b.at)[0];
    if (subject) return subject;
    if (this.last && fits(this.last) && at - this.last.at < REACH) return this.last;
    return nearest;
  }

  /** "the diplomat": the last one named whom the noun fits; a noun that fits nearly anybody means whoever spoke last. */
  calledBy(noun: string, at: number): Person | null {
    const candidates = this.people.filter((person) => person.human && !person.plural && at - person.at < REACH);
    const fitting = candidates.filter((person) => this.isCalled(person, noun));
    const spoke = generalPersons.has(noun) && this.last && candidates.includes(this.last) ? this.last : null;
    return fitting.at(-1) ?? spoke;
  }

  /** Whether the knowledge or the article itself calls a person by a noun. */
  private isCalled(person: Person, noun: string): boolean {
    const actor = person.actor === null ? undefined : this.knowledge.byId.get(person.actor);
    const titles = actor ? titlesOf(actor) : '';
    const nouns = sameNoun.get(noun) ?? [noun];
    if (nouns.some((one) => titles.includes(one))) return true;
    const start = Math.max(0, person.at - 80);
    // Only what stands in the same paragraph describes the name.
    const before = this.text.slice(start, person.at).split('\n').at(-1) ?? '';
    const after = this.text.slice(person.at, person.at + 120).split('\n')[0] ?? '';
    const around = `${before}${after}`.toLowerCase();
    return nouns.some((one) => around.includes(one));
  }
}
