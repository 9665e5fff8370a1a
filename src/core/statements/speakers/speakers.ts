import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/matcher';
import { mayBeRole, resolveRole } from '../../actors/role-mentions';
import { rolesOn } from '../../actors/roles';
import type { Article } from '../../article/read-article';
import { classes, Class } from '../../language/english/english';
import { bodies, generalPersons, sameNoun, singularPersons } from '../../language/english/people';
import type { Mention, Span, Speaker } from '../../model';
import { wordsOf } from '../../text/words';
import { personName, surname, titledName } from './names-in-phrases';
import type { UnknownPerson } from './unknown-people';

/** Somebody who has been named or has spoken, as far as the text was read. */
interface Person {
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

export interface Resolved {
  readonly speaker: Speaker;
  /** Why it is this one, in plain words. */
  readonly because: string;
  /** The pronoun or nominal that was resolved to an actor. */
  readonly mention: Mention | null;
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

const SENTENCE_END = /[.!?]["”’]?\s+(?=\p{Lu})|\n/gu;
const masculine = /^(?:he|him|his|himself)$/;
const feminine = /^(?:she|her|hers|herself)$/;
const plural = /^(?:they|them|their|we|us|our)$/;
const afterPlaceWord = / (?:in|from|near) (\p{Lu}[\p{L}\p{M}]*)/gu;
/** How far back a pronoun looks, in characters of text. */
const REACH = 3000;

/**
 * Follows who is spoken of through an article and says whom a speaker's words mean. Statements must come in text order.
 * Names that stand in the words of a statement are heard, but never taken for its speaker.
 */
export class Speakers {
  private readonly people: Person[] = [];
  private readonly byKey = new Map<string, Person>();
  /** Everybody whom the article names, and those named so far. */
  private readonly named = new Set<string>();
  private readonly heard = new Set<string>();
  private next = 0;
  private last: Person | null = null;
  private readonly names: readonly Mention[];
  private nextOther = 0;
  /** The fullest form of a name by its surname, wherever it stands. */
  private readonly fullNames = new Map<string, string>();
  private readonly roles = new Map<Actor, string | undefined>();
  private readonly places = new Map<string, boolean>();
  /** Words that stand after "in", "from" or "near". */
  private placeNames: ReadonlySet<string> | null = null;
  private readonly namesIn = new Map<string, { readonly titled: string | null; readonly any: string | null }>();
  /** Where a place is looked for: as much as an article has, so that a book takes no longer. */
  private readonly opening: string;

  constructor(
    private readonly text: string,
    private readonly article: Article,
    mentions: readonly Mention[],
    private readonly knowledge: Knowledge,
    /** People whom only the article introduces, in text order. */
    private readonly others: readonly UnknownPerson[],
  ) {
    this.names = mentions;
    this.opening = text.slice(0, 100_000);
    for (const mention of mentions)
      if (mention.actor !== null && mention.kind === 'person') this.named.add(mention.actor);
  }

  /** Hears the names up to a place, save those in the words of a statement. */
  hear(to: number, spoken: readonly Span[]): void {
    for (; this.nextOther < this.others.length && this.others[this.nextOther]!.end <= to; this.nextOther++) {
      const other = this.others[this.nextOther]!;
      const key = surname(other.name);
      if (!this.fullNames.has(key)) this.fullNames.set(key, other.name);
      if (spoken.some((span) => other.start >= span.start && other.end <= span.end) || this.byKey.has(key)) continue;
      const person: Person = { key, actor: null, name: other.name, plural: false, human: true, at: other.start };
      this.byKey.set(key, person);
      this.remember(person, other.start);
    }
    for (; this.next < this.names.length && this.names[this.next]!.end <= to; this.next++) {
      const mention = this.names[this.next]!;
      if (mention.actor === null || spoken.some((span) => mention.start >= span.start && mention.end <= span.end))
        continue;
      const actor = this.knowledge.byId.get(mention.actor);
      if (actor && mention.kind === 'person') this.remember(this.known(actor), mention.start);
    }
  }

  /**
   * Whom a speaker's words mean.
   * @param antecedent what the words stand for, where they are "who" or "which"
   */
  resolve(span: Span, antecedent?: Span): Resolved {
    if (antecedent) {
      const resolved = this.resolve(antecedent);
      const { name } = resolved.speaker;
      const word = this.text.slice(span.start, span.end);
      return {
        ...resolved,
        speaker: { ...resolved.speaker, ...span, via: 'pronoun' },
        because: `“${word}” is ${name}, named just before`,
      };
    }
    const words = this.text.slice(span.start, span.end);
    const lower = words.toLowerCase();
    const inside = this.inside(span);
    const person = this.head(
      inside.filter((mention) => mention.kind === 'person' && mention.actor !== null),
      span,
    );
    if (person)
      return this.found(
        span,
        this.known(this.knowledge.byId.get(person.actor!)!),
        person.form,
        'named in the sentence',
        person.start,
      );
    if (/^\S+$/.test(words) && (classes.get(lower) ?? 0) & (Class.SubjectPronoun | Class.ObjectPronoun))
      return this.pronoun(span, lower);
    const ahead = this.article.headline !== null && span.end <= this.article.headline.end;
    const plain = words.split(/,|\bwho\b/)[0]!.trim();
    if (this.nameIn(words).titled !== null) return this.unknown(span, words);
    const role =
      mayBeRole(plain) && this.headIsRole(plain)
        ? resolveRole(plain, this.article.date, this.knowledge, ahead ? this.named : this.heard)
        : null;
    // A country or an office in the phrase tells; without one, whoever was last called so.
    const told = typeof role?.actor === 'string' && (role.via === 'date' || ahead || /\p{Lu}/u.test(plain.slice(4)));
    const nominal = told ? null : this.nominal(span, plain);
    if (nominal) return nominal;
    if (typeof role?.actor === 'string') {
      const actor = this.knowledge.byId.get(role.actor)!;
      const because =
        role.via === 'date'
          ? `“${plain}” was ${actor.name} on the article’s date`
          : `“${plain}” is ${actor.name}, whom the article names`;
      return this.found(span, this.known(actor), 'role', because, span.start, true);
    }
    const body = inside.find(
      (mention) => mention.kind !== 'person' && mention.actor !== null && this.isHead(mention, span),
    );
    if (body) {
      const actor = this.knowledge.byId.get(body.actor!)!;
      return this.found(span, this.known(actor), 'name', 'named in the sentence', body.start);
    }
    return this.unknown(span, words);
  }

  private inside(span: Span): readonly Mention[] {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.names[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let i = low; i < this.names.length && this.names[i]!.end <= span.end; i++) found.push(this.names[i]!);
    return found;
  }

  /** Of the persons in a noun phrase the one who speaks: not the one it belongs to ("a spokesman for Putin", "Putin’s aide"). */
  private head(persons: readonly Mention[], span: Span): Mention | null {
    return persons.find((mention) => this.isHead(mention, span)) ?? null;
  }

  private isHead(mention: Mention, span: Span): boolean {
    const before = this.text.slice(span.start, mention.start);
    const after = this.text.slice(mention.end, span.end);
    if (/^['’]s?\s+\p{L}/u.test(after)) return false;
    if (/\b(?:for|of|to|with|from|by|at|in|on|under|against|who|whose)\s+(?:the\s+|[\p{L}-]+\s+){0,3}$/iu.test(before))
      return (
        /,\s*$/.test(before) ||
        (mention.form === 'name' &&
          mention.kind === 'person' &&
          /\b(?:of|for|to)\s+(?:the\s+)?[\p{L}\s-]+,\s*$/iu.test(before))
      );
    if (mention.kind !== 'person' && /^\s+[\p{L}]/u.test(after) && !/^\s+(?:and|or|in|on|at)\b/.test(after))
      return false;
    return true;
  }

  /** Whether a role phrase stands at the head and not after a preposition ("aides to the president"). */
  private headIsRole(words: string): boolean {
    return !/\b(?:for|to|by|with|near|close)\s+(?:the|his|her|its)\b/i.test(words) && !/\b(?:and|or)\b/i.test(words);
  }

  private known(actor: Actor): Person {
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

  private remember(person: Person, at: number): void {
    if (person.actor !== null && person.human) this.heard.add(person.actor);
    person.at = at;
    const place = this.people.indexOf(person);
    if (place >= 0) this.people.splice(place, 1);
    this.people.push(person);
    // Whoever was last named long ago is never asked for again.
    if (this.people.length > 40) this.people.shift();
  }

  private found(
    span: Span,
    person: Person,
    via: Speaker['via'],
    because: string,
    at: number,
    mention = false,
  ): Resolved {
    this.remember(person, at);
    this.last = person;
    const actor = person.actor === null ? undefined : this.knowledge.byId.get(person.actor);
    const role = actor ? this.roleOf(actor) : undefined;
    const form = via === 'role' ? 'role' : via;
    const noted = mention && actor && !this.inside(span).some((name) => name.actor === actor.id && name.form === form);
    return {
      speaker: {
        start: span.start,
        end: span.end,
        actor: person.actor,
        name: person.name,
        via,
        ...(role ? { roleOnDate: role } : {}),
      },
      because,
      mention: noted ? { start: span.start, end: span.end, actor: actor.id, kind: actor.kind, form } : null,
    };
  }

  /** The title of what an actor was on the article's date. */
  private roleOf(actor: Actor): string | undefined {
    if (!this.roles.has(actor)) {
      const answer = rolesOn(actor, this.article.date);
      this.roles.set(actor, answer.known ? answer.roles[0]?.title : undefined);
    }
    return this.roles.get(actor);
  }

  private pronoun(span: Span, lower: string): Resolved {
    const fits = (person: Person): boolean => {
      if (span.start - person.at > REACH) return false;
      if (masculine.test(lower)) return person.human && person.gender !== 'female' && !person.plural;
      if (feminine.test(lower)) return person.human && person.gender !== 'male' && !person.plural;
      // A body may be "they"; a document is not.
      if (plural.test(lower))
        return person.plural || (!person.human && (person.actor !== null || bodies.test(person.name)));
      if (lower === 'it') return !person.human && !person.plural;
      return false;
    };
    const word = this.text.slice(span.start, span.end);
    const candidate = this.antecedent(span.start, fits);
    if (!candidate) return this.nameless(span, word);
    // What one pronoun tells holds for the next.
    if (masculine.test(lower)) candidate.gender ??= 'male';
    if (feminine.test(lower)) candidate.gender ??= 'female';
    const away = this.sentencesBetween(candidate.at, span.start);
    const where =
      away === 0 ? 'in the same sentence' : away === 1 ? 'one sentence before' : `${String(away)} sentences before`;
    return this.found(span, candidate, 'pronoun', `“${word}” is ${candidate.name}, named ${where}`, candidate.at, true);
  }

  /**
   * The last one named who fits. Somebody who spoke last goes before somebody only named since,
   * unless a new sentence begins with the other's name.
   */
  private antecedent(at: number, fits: (person: Person) => boolean): Person | null {
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

  private sentencesBetween(from: number, to: number): number {
    return this.text.slice(from, to + 1).match(SENTENCE_END)?.length ?? 0;
  }

  /** "the diplomat", "the minister", "the top official": the last one named whom the noun fits. */
  private nominal(span: Span, words: string): Resolved | null {
    const match = /^(?:the|this|that)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)$/iu.exec(words);
    const noun = match?.[1]?.toLowerCase();
    if (noun === undefined || !((classes.get(noun) ?? 0) & Class.SpeakerNoun) || !singularPersons.has(noun))
      return null;
    const candidates = this.people.filter((person) => person.human && !person.plural && span.start - person.at < REACH);
    const fitting = candidates.filter((person) => this.called(person, noun));
    const chosen =
      fitting.at(-1) ?? (generalPersons.has(noun) && this.last && candidates.includes(this.last) ? this.last : null);
    if (!chosen) return null;
    return this.found(
      span,
      chosen,
      'nominal',
      `“${words}” is ${chosen.name}, the last one named whom it fits`,
      chosen.at,
      true,
    );
  }

  /** Whether the knowledge or the article itself calls a person by a noun. */
  private called(person: Person, noun: string): boolean {
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

  private nameless(span: Span, words: string): Resolved {
    return {
      speaker: { start: span.start, end: span.end, actor: null, name: words, via: 'pronoun' },
      because: `the text does not tell who “${words}” is`,
      mention: null,
    };
  }

  /** A name that the article speaks of as a place: "in Lake City". */
  private isPlace(name: string): boolean {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.standsAsPlace(name);
    this.places.set(name, place);
    return place;
  }

  /** The name in a phrase: after its title, or anywhere; the same phrase comes again and again. */
  private nameIn(words: string): { readonly titled: string | null; readonly any: string | null } {
    const known = this.namesIn.get(words);
    if (known) return known;
    const titled = titledName(words);
    const found = { titled, any: titled ?? personName(words) };
    this.namesIn.set(words, found);
    return found;
  }

  private standsAsPlace(name: string): boolean {
    if (this.article.place?.toLowerCase() === name.toLowerCase()) return true;
    this.placeNames ??= new Set([...this.opening.matchAll(afterPlaceWord)].map(([, word = '']) => word));
    const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name;
    if (!this.placeNames.has(first)) return false;
    return [' in ', ' from ', ' near '].some((lead) => {
      const at = this.opening.indexOf(lead + name);
      return at >= 0 && !/[\p{L}’']/u.test(this.text[at + lead.length + name.length] ?? ' ');
    });
  }

  /** A document, a body or people without a name; "it" and "they" may mean them later. */
  private thing(span: Span, words: string): Resolved {
    if (!/^(?:the|its|their|his|her)\s/i.test(words)) {
      return {
        speaker: { start: span.start, end: span.end, actor: null, name: words, via: 'nominal' },
        because: 'named in the sentence',
        mention: null,
      };
    }
    const short = words.split(/,|\s(?:who|which|that)\s/)[0]!.replace(/^the\s/, 'The ');
    const key = short.toLowerCase();
    const noun = short.slice(short.lastIndexOf(' ') + 1).toLowerCase();
    const person: Person = this.byKey.get(key) ?? {
      key,
      actor: null,
      name: short,
      plural: /[^s]s$/.test(noun),
      human: singularPersons.has(noun),
      at: span.start,
    };
    this.byKey.set(key, person);
    return this.found(span, person, 'nominal', 'named in the sentence', span.start);
  }

  /** Somebody the knowledge does not hold: named in full once, by surname after. */
  private unknown(span: Span, words: string): Resolved {
    const name = this.nameIn(words).any;
    if (name === null) return this.thing(span, words.replace(/\s+/g, ' '));
    const key = surname(name);
    const full = name.includes(' ') ? name : (this.fullNames.get(key) ?? name);
    const existing = this.byKey.get(key);
    const gender = /\b(?:mr|sir|lord|king|prince|father|spokesman|chairman|businessman|congressman)\b/i.test(words)
      ? 'male'
      : /\b(?:mrs|ms|miss|lady|queen|princess|spokeswoman|chairwoman|congresswoman|actress)\b/i.test(words)
        ? 'female'
        : undefined;
    const person: Person = existing ?? {
      key,
      actor: null,
      name: full,
      ...(gender ? { gender } : {}),
      // "Holm, who came and left" is one; only the head of the phrase makes it two.
      plural: words.split(/,|\bwho\b/)[0]!.includes(' and '),
      human:
        !this.isPlace(name) &&
        !bodies.test(name) &&
        (!/^(?:the|an?|some|many|several|most|all|other)\s/i.test(words) ||
          wordsOf(words).some((word) => singularPersons.has(word.lower))),
      at: span.start,
    };
    if (!existing) this.byKey.set(key, person);
    else if (name.length > existing.name.length && existing.actor === null) existing.name = name;
    return this.found(span, person, 'name', 'named in the sentence', span.start);
  }
}
