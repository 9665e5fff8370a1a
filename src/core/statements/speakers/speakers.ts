import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/find-mentions';
import { mayBeRole, type ResolvedRole, resolveRole } from '../../actors/roles/mentions';
import { rolesOn } from '../../actors/roles/held';
import type { Article } from '../../article/read-article';
import { classes, Class } from '../../language/english/english';
import { bodies, singularPersons } from '../../language/english/people';
import type { Mention, Span, Speaker } from '../../model';
import { wordsOf } from '../../text/words';
import { Memory, type Person, REACH } from './memory';
import { personName, surname, titledName } from './names-in-phrases';
import { PlaceNames } from './places';
import type { UnknownPerson } from './unknown-people';

export interface Resolved {
  readonly speaker: Speaker;
  /** Why it is this one, in plain words. */
  readonly because: string;
  /** The pronoun or nominal that was resolved to an actor. */
  readonly mention: Mention | null;
}

const SENTENCE_END = /[.!?]["”’]?\s+(?=\p{Lu})|\n/gu;
const masculine = /^(?:he|him|his|himself)$/;
const feminine = /^(?:she|her|hers|herself)$/;
const plural = /^(?:they|them|their|we|us|our)$/;
/**
 * Follows who is spoken of through an article and says whom a speaker's words mean. Statements must come in text order.
 * Names that stand in the words of a statement are heard, but never taken for its speaker.
 */
export class Speakers {
  private readonly memory: Memory;
  private readonly places: PlaceNames;
  /** Ids of everybody whom the article names. */
  private readonly named = new Set<string>();
  private next = 0;
  private readonly names: readonly Mention[];
  private nextOther = 0;
  /** The fullest form of a name by its surname, wherever it stands. */
  private readonly fullNames = new Map<string, string>();
  private readonly roles = new Map<Actor, string | undefined>();
  private readonly rolesIn = new Map<string, ResolvedRole>();
  private readonly namesIn = new Map<string, { readonly titled: string | null; readonly any: string | null }>();

  constructor(
    private readonly text: string,
    private readonly article: Article,
    mentions: readonly Mention[],
    private readonly knowledge: Knowledge,
    /** People whom only the article introduces, in text order. */
    private readonly others: readonly UnknownPerson[],
  ) {
    this.names = mentions;
    this.memory = new Memory(text, knowledge);
    this.places = new PlaceNames(text, article);
    for (const mention of mentions)
      if (mention.actor !== null && mention.kind === 'person') this.named.add(mention.actor);
  }

  /** Hears the names up to a place, save those in the words of a statement. */
  hear(to: number, spoken: readonly Span[]): void {
    for (; this.nextOther < this.others.length && this.others[this.nextOther]!.end <= to; this.nextOther++) {
      const other = this.others[this.nextOther]!;
      const key = surname(other.name);
      if (!this.fullNames.has(key)) this.fullNames.set(key, other.name);
      if (
        spoken.some((span) => other.start >= span.start && other.end <= span.end) ||
        this.memory.get(key) !== undefined
      )
        continue;
      const person: Person = {
        key,
        actor: null,
        name: other.name,
        plural: false,
        human: true,
        at: other.start,
        places: [],
      };
      this.memory.add(person);
      this.memory.remember(person, other.start);
    }
    for (; this.next < this.names.length && this.names[this.next]!.end <= to; this.next++) {
      const mention = this.names[this.next]!;
      if (mention.actor === null || spoken.some((span) => mention.start >= span.start && mention.end <= span.end))
        continue;
      const actor = this.knowledge.byId.get(mention.actor);
      if (actor && mention.kind === 'person') this.memory.remember(this.memory.known(actor), mention.start);
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
    // "Neither Holm nor Brandt said": nobody did.
    if (/^(?:neither|none|nobody|no one|no)\s/i.test(words)) return this.thing(span, words.replace(/\s+/g, ' '));
    const inside = this.inside(span);
    const person = this.head(
      inside.filter((mention) => mention.kind === 'person' && mention.actor !== null),
      span,
    );
    if (person)
      return this.found(
        span,
        this.memory.known(this.knowledge.byId.get(person.actor!)!),
        person.form,
        'named in the sentence',
        person.start,
      );
    if (/^\S+$/.test(words) && (classes.get(lower) ?? 0) & (Class.SubjectPronoun | Class.ObjectPronoun))
      return this.pronoun(span, lower);
    const ahead = this.article.headline !== null && span.end <= this.article.headline.end;
    const plain = words.split(/,|\bwho\b/)[0]!.trim();
    if (this.nameIn(words).titled !== null) return this.unknown(span, words);
    const role = mayBeRole(plain) && this.headIsRole(plain) ? this.roleIn(plain, ahead) : null;
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
      return this.found(span, this.memory.known(actor), 'role', because, span.start, true);
    }
    const body = inside.find(
      (mention) => mention.kind !== 'person' && mention.actor !== null && this.isHead(mention, span),
    );
    if (body) {
      const actor = this.knowledge.byId.get(body.actor!)!;
      return this.found(span, this.memory.known(actor), 'name', 'named in the sentence', body.start);
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
    // The whole phrase is the name.
    if (mention.start === span.start && mention.end === span.end) return true;
    const before = this.text.slice(span.start, mention.start);
    const after = this.text.slice(mention.end, span.end);
    if (/^['’]s?\s+\p{L}/u.test(after)) return false;
    if (
      before !== '' &&
      /\b(?:for|of|to|with|from|by|at|in|on|under|against|who|whose)\s+(?:the\s+|[\p{L}-]+\s+){0,3}$/iu.test(before)
    )
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

  private found(
    span: Span,
    person: Person,
    via: Speaker['via'],
    because: string,
    at: number,
    mention = false,
  ): Resolved {
    this.memory.speaks(person, at);
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

  /** Who holds the role that a phrase names; the answer changes only when somebody else has been heard of. */
  private roleIn(phrase: string, ahead: boolean): ResolvedRole {
    const among = ahead ? this.named : this.memory.heard;
    const key = `${String(ahead)} ${String(among.size)} ${phrase}`;
    let known = this.rolesIn.get(key);
    if (!known) this.rolesIn.set(key, (known = resolveRole(phrase, this.article.date, this.knowledge, among)));
    return known;
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
    const candidate = this.memory.antecedent(span.start, fits);
    if (!candidate) return this.nameless(span, word);
    // What one pronoun tells holds for the next.
    if (masculine.test(lower)) candidate.gender ??= 'male';
    if (feminine.test(lower)) candidate.gender ??= 'female';
    const away = this.sentencesBetween(candidate.at, span.start);
    const where =
      away === 0 ? 'in the same sentence' : away === 1 ? 'one sentence before' : `${String(away)} sentences before`;
    return this.found(span, candidate, 'pronoun', `“${word}” is ${candidate.name}, named ${where}`, candidate.at, true);
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
    const chosen = this.memory.calledBy(noun, span.start);
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

  private nameless(span: Span, words: string): Resolved {
    return {
      speaker: { start: span.start, end: span.end, actor: null, name: words, via: 'pronoun' },
      because: `the text does not tell who “${words}” is`,
      mention: null,
    };
  }

  /** The name in a phrase: after its title, or anywhere; the same phrase comes again and again. */
  private nameIn(words: string): { readonly titled: string | null; readonly any: string | null } {
    const known = this.namesIn.get(words);
    if (known) return known;
    // Without a capital letter there is no name.
    const titled = /\p{Lu}/u.test(words) ? titledName(words) : null;
    const found = { titled, any: titled ?? (/\p{Lu}/u.test(words) ? personName(words) : null) };
    this.namesIn.set(words, found);
    return found;
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
    const person: Person = this.memory.get(key) ?? {
      key,
      actor: null,
      name: short,
      plural: /[^s]s$/.test(noun),
      human: singularPersons.has(noun),
      at: span.start,
      places: [],
    };
    this.memory.add(person);
    return this.found(span, person, 'nominal', 'named in the sentence', span.start);
  }

  /** Somebody the knowledge does not hold: named in full once, by surname after. */
  private unknown(span: Span, words: string): Resolved {
    const name = this.nameIn(words).any;
    if (name === null) return this.thing(span, words.replace(/\s+/g, ' '));
    const key = surname(name);
    const full = name.includes(' ') ? name : (this.fullNames.get(key) ?? name);
    const existing = this.memory.get(key);
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
        !this.places.has(name) &&
        !bodies.test(name) &&
        (!/^(?:the|an?|some|many|several|most|all|other)\s/i.test(words) ||
          wordsOf(words).some((word) => singularPersons.has(word.lower))),
      at: span.start,
      places: [],
    };
    if (!existing) this.memory.add(person);
    else if (name.length > existing.name.length && existing.actor === null) existing.name = name;
    return this.found(span, person, 'name', 'named in the sentence', span.start);
  }
}
