import type { Knowledge } from '../../actors/find-mentions';
import { femaleNouns, maleNouns } from '../../language/english/people';
import type { Span } from '../../model';
import { accusedBefore } from './accused';
import { addressesOne, askedAbout, askedIn, askerBefore, askerOf, metBefore } from './asked-by';
import { isBodyName } from './name-words';
import type { Naming } from './namings';
import { deadBefore } from './dead';
import { eitherOf, handedOver } from './handed-over';
import { namedInWords } from './named-in-words';
import { nounPhraseOf } from './noun-phrase';
import type { NounChoice } from './noun-scene';
import { calledBy } from './nouns';
import { learnCalling, mayBePerson, newPerson, type Person } from './person';
import type { Picture } from './picture';
import { learnGender, mayBeOf, ownBefore, ownFollowing, ownLeading, selfBehind, tellsOfAnother } from './learn-gender';
import type { Recorded } from './recorded';
import { SaidParts, type Spoken } from './said-parts';
import { likelihood } from './likelihood';
import { clauseBegins, opensQuote, several } from './clause-signs';
import { actedOn, calledIn, inTurn, otherInWords, speaksToWhoSpoke } from './told-others';
import { lastAt, within } from './sorted-spans';
import { type Choice, nobody, type Standing, type Trace, Trail } from './trail';

/** So clearly a pronoun must mean somebody. */
const CLEARLY = 0.5;

/** So many names behind a pronoun are looked at: none of its own sentence stands further. */
const NAMES_AHEAD = 12;

/** In UTF-16 code units. */
const LONGEST_QUOTES = 16;
const quotesNext = /\b(?:quot|cit|interview)(?:ed|es|ing|s)\s$/;

/** Follows who is spoken of through an article, in text order. */
export class Following {
  readonly trail: Trail;
  private next = 0;
  private readonly starts: readonly number[];
  readonly said: SaidParts;
  /** By which pronoun those were last called whose gender nothing tells. */
  private readonly pronouns = new Map<Person, { readonly word: string; readonly sentence: number }>();
  private readonly things = new Map<string, Person>();
  /** The last "he" or "she" who may be several. */
  private unsure: {
    readonly choice: Choice;
    readonly at: number;
    readonly sentence: number;
    readonly gender: 'male' | 'female';
  } | null = null;

  constructor(
    readonly text: string,
    readonly picture: Picture,
    /** Where each sentence begins. */
    readonly sentences: readonly number[],
    paragraphs: readonly number[],
    spoken: readonly Spoken[],
    private readonly knowledge: Knowledge,
    private readonly recorded: Recorded,
  ) {
    this.trail = new Trail(paragraphs);
    this.starts = picture.namings.map(({ start }) => start);
    this.said = new SaidParts(text, spoken, (span) => this.within(span));
  }

  /** The number of the sentence at an offset. */
  sentenceAt(offset: number): number {
    return Math.max(0, lastAt(this.sentences, offset));
  }

  /** Whether a sentence behind one, up to another, begins with others of whom there are several: "Several aides have …". */
  tellsOfSeveral(after: number, to: number): boolean {
    for (let i = after + 1; i <= to; i++)
      if (several.test(this.text.slice(this.sentences[i], this.sentences[i + 1]))) return true;
    return false;
  }

  /** The namings that stand in a span. */
  within(span: Span): readonly Naming[] {
    return within(this.picture.namings, this.starts, span);
  }

  /** Follows the text up to an offset. */
  to(offset: number): void {
    const { namings } = this.picture;
    for (; this.next < namings.length && namings[this.next]!.start < offset; this.next++) {
      const naming = namings[this.next]!;
      if (naming.form === 'name') this.name(naming, namings[this.next + 1]);
      else if (naming.form === 'noun' && this.said.isInside(naming)) this.nounInside(naming);
      else if (this.said.isLeftOut(naming)) continue;
      else if (naming.form === 'pronoun') this.pronoun(naming);
      else if (naming.form === 'body') this.body(naming);
      else this.noun(naming, namings[this.next + 1]);
    }
  }

  private name(naming: Naming, after: Naming | undefined): void {
    const { person, candidates } = this.picture.at(naming);
    const inside = this.said.isInside(naming);
    const standing: Standing = naming.headline
      ? 'headline'
      : inside
        ? this.said.isCharged(naming)
          ? 'charged'
          : this.said.isTopic(naming)
            ? 'clause'
            : 'inside'
        : naming.says
          ? 'speaker'
          : naming.place;
    // A surname that several bear: "she" after it may tell which.
    if (!person) {
      for (const one of candidates) this.leave(one, naming.start, naming.sentence, standing, true);
      return;
    }
    if (person.gender === null && person.human !== false && naming.acts && !inside) {
      person.gender = ownLeading(this.text, this.sentences[naming.sentence]!, naming.start) ?? this.toldBehind(naming);
      person.genderGuessed = person.gender !== null;
    }
    this.leave(person, naming.start, naming.sentence, standing);
    if (after?.form !== 'name' || after.sentence !== naming.sentence || inside) return;
    const other = this.picture.at(after).person;
    if (
      other &&
      other !== person &&
      (this.text.startsWith(' and ', naming.end) || this.text.startsWith(', and ', naming.end)) &&
      /^,? and (?:(?:his|her|their|the) (?:[\p{L}-]+,? ){0,3})?$/u.test(this.text.slice(naming.end, after.start))
    )
      this.leave(this.group([person, other]), after.end - 1, naming.sentence, standing);
  }

  group(members: readonly Person[]): Person {
    const names = members.map((one) => one.name);
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
    return this.thing(name, { human: members.every(({ human }) => human !== false), plural: true, members });
  }

  private pronoun(naming: Naming): void {
    const word = naming.words[0]!.toLowerCase();
    const { person, lead } = this.heOrShe(naming.start, word, []);
    // At the head of a sentence it means whoever the one before is about.
    const opens = this.sentences[naming.sentence] === naming.start;
    if (person?.gender === null && opens && lead > CLEARLY)
      this.pronouns.set(person, { word, sentence: naming.sentence });
    if (person) this.leave(person, naming.start, naming.sentence, naming.place, true);
  }

  private body(naming: Naming): void {
    const words = this.text.slice(naming.start, naming.end).replace(/\s+/g, ' ');
    const called = words.startsWith('The ') ? this.called(words, naming, []) : null;
    const chosen = called ?? { person: this.thing(words, { human: false }) };
    if (!('person' in chosen)) return;
    learnCalling(chosen.person, words);
    this.leave(chosen.person, naming.start, naming.sentence, naming.place);
  }

  /** "Adler accused the mayor of lying. He denied it": whom a noun in what is said means. */
  private nounInside(naming: Naming): void {
    const chosen = this.called(naming.words.join(' '), naming, []);
    const standing = this.said.isCharged(naming) ? 'charged' : 'inside';
    if (chosen && 'person' in chosen) this.leave(chosen.person, naming.start, naming.sentence, standing, true);
  }

  private noun(naming: Naming, after: Naming | undefined): void {
    const words = naming.words.join(' ');
    // "Its director is Petra Holm": who that is.
    const named =
      after?.form === 'name' && after.human && /^ (?:is|was) $/.test(this.text.slice(naming.end, after.start))
        ? this.picture.at(after).person
        : null;
    if (named) {
      this.leave(named, naming.start, naming.sentence, naming.place);
      return;
    }
    const chosen = this.called(words, naming, []);
    if (chosen && 'person' in chosen) this.leave(chosen.person, naming.start, naming.sentence, naming.place, true);
    else if (!chosen) {
      const one = this.somebody(words);
      if (naming.acts) one.gender ??= this.toldBehind(naming);
      this.leave(one, naming.start, naming.sentence, naming.place);
    }
  }

  private toldBehind({ end, sentence }: Naming): 'male' | 'female' | null {
    return ownFollowing(this.text, end, this.sentences[sentence + 1] ?? this.text.length);
  }

  /** Whom a phrase like "the lawyer" means. */
  called(words: string, { start, end }: Span, spoken: readonly Span[]): NounChoice | null {
    const phrase = isBodyName(words) ? null : nounPhraseOf(words);
    if (!phrase) return null;
    const sentence = this.sentenceAt(start);
    const others = new Set(this.othersBeside(start, sentence, spoken));
    const { trail, knowledge, recorded } = this;
    // "The Herald quoted the company": whoever quotes is not quoted.
    const quoting = quotesNext.test(this.text.slice(Math.max(0, start - LONGEST_QUOTES), start));
    const quoter = quoting ? trail.last(({ at }) => at < start, sentence, 0) : null;
    if (quoter) others.add(quoter.person);
    return calledBy(phrase, {
      at: start,
      sentence,
      trail,
      others,
      knowledge,
      recorded,
      gender: selfBehind(this.text, end) ?? ownBefore(this.text, start),
    });
  }

  leave(person: Person, at: number, sentence: number, standing: Standing, workedOut = false): void {
    this.trail.leave({ person, at, sentence, standing, workedOut });
  }

  /** A person without a name: "a prosecutor", and "the prosecutor" after. */
  somebody(words: string): Person {
    // "A spokesman for the queen"
    const noun = words.toLowerCase().split(' for ')[0]!;
    const gender = femaleNouns.test(noun) ? 'female' : maleNouns.test(noun) ? 'male' : null;
    return this.thing(words, { human: true, gender });
  }

  /** Somebody or something that has no name of its own, by the words that the article has for it. */
  thing(words: string, told: Partial<Person>): Person {
    const key = words.toLowerCase().replace(/^(?:the|an?|this|that) /, '');
    const existing = this.things.get(key);
    if (existing) return existing;
    const person = newPerson({ name: words, ...told });
    this.things.set(key, person);
    return person;
  }

  isThing(words: string): Person | null {
    return this.things.get(words.toLowerCase().replace(/^(?:the|an?|this|that) /, '')) ?? null;
  }

  /** @param spoken the words of the statement whose speaker the pronoun is: whoever is named in them is somebody else */
  heOrShe(at: number, pronoun: string, spoken: readonly Span[]): Choice {
    const gender = /^h(?:e|im|is|imself)$/.test(pronoun) ? 'male' : 'female';
    const sentence = this.sentenceAt(at);
    const others = new Set([...this.othersBeside(at, sentence, spoken), ...calledIn(this, spoken, at, sentence)]);
    const other = otherInWords(this, spoken, at, gender);
    if (other) others.add(other);
    const spoke = this.trail.last(({ standing }) => standing === 'speaker', sentence, 1)?.person;
    const fits = (person: Person): boolean => {
      const toldOfAnother = (): boolean => (spoke ?? person) !== person || tellsOfAnother(this, at, sentence);
      return mayBePerson(person) && mayBeOf(person, gender, toldOfAnother) && !this.wasOther(person, pronoun, sentence);
    };
    const quoted = new Set(
      spoken
        .filter(({ start, end }) => end <= at && opensQuote.test(this.text[start]!))
        .flatMap((span) => this.within(span))
        .flatMap((naming) => (naming.form === 'name' ? (this.picture.at(naming).person ?? []) : [])),
    );
    const topics = askedAbout(this, at, sentence);
    const forClient = spoken.some(({ start, end }) => /\b[Mm]y client/.test(this.text.slice(start, end)));
    const asker = askerBefore(this, at, sentence) ?? askerOf(this, at + pronoun.length, sentence);
    const handed = handedOver(this, sentence, at);
    const behind = at + pronoun.length;
    const accused = accusedBefore(this, behind, sentence) ?? inTurn(this, behind, sentence);
    const asked = asker ? askedIn(this, sentence - 1, asker) : (handed?.heard ?? metBefore(this, at, sentence));
    const silent = asker ?? handed?.silent ?? null;
    const addressed = (): boolean => addressesOne(this, sentence - 1, gender);
    const weigh = likelihood({ asked, accused, topics, quoted, forClient, addressed });
    const acted = actedOn(this, at, sentence, gender);
    const mayBe = (one: Person): boolean => fits(one) && !others.has(one) && one !== silent && !acted.includes(one);
    const dead = deadBefore(this, sentence, at);
    const living = this.trail.choose(at, sentence, gender, (one) => mayBe(one) && !dead.has(one), weigh);
    const isNobody = living.person === null && living.candidates.length === 0 && dead.size > 0;
    const chosen = isNobody ? this.trail.choose(at, sentence, gender, mayBe, weigh) : living;
    if (speaksToWhoSpoke(this.trail, others, fits, chosen, sentence)) return nobody;
    const either = eitherOf(handed, mayBe, chosen);
    if (either) return this.open(either, at, sentence, gender);
    const { unsure } = this;
    // Nobody came between one "he" who may be several and the next.
    if (unsure?.gender === gender && sentence - unsure.sentence <= 1 && (chosen.trace?.at ?? 0) < unsure.at)
      return this.open(unsure.choice, at, sentence, gender);
    const named = namedInWords(this, chosen, sentence, gender);
    if (named) return named.person ? named : this.open(named, at, sentence, gender);
    if (chosen.person) learnGender(chosen, gender, sentence);
    return chosen.person || chosen.candidates.length > 0 ? chosen : (this.ahead(at, sentence, fits) ?? chosen);
  }

  private open(choice: Choice, at: number, sentence: number, gender: 'male' | 'female'): Choice {
    this.unsure = { choice, at, sentence, gender };
    return choice;
  }

  /** "Her cook, Yann, met her there. He had cut his hand, and she …": whom "he" has just meant is not "she". */
  private wasOther(person: Person, pronoun: string, sentence: number): boolean {
    const before = this.pronouns.get(person);
    return (
      before !== undefined &&
      person.gender === null &&
      sentence - before.sentence <= 1 &&
      before.word !== pronoun &&
      /^s?he$/.test(pronoun)
    );
  }

  /** "The mayor will speak at noon, his office said": whose it is, who may be the subject of the words themselves. */
  ownerOf(at: number, pronoun: string, spoken: readonly Span[]): Choice {
    const before = spoken.filter(({ end }) => end <= at);
    const gender = pronoun === 'his' ? 'male' : 'female';
    for (const naming of before.flatMap((span) => this.within(span))) {
      const { person } =
        naming.form === 'name' && naming.place === 'subject' ? this.picture.at(naming) : { person: null };
      if (!person || !mayBePerson(person) || (person.gender ?? gender) !== gender) continue;
      const { start, sentence } = naming;
      const trace: Trace = { person, at: start, sentence, standing: 'subject', workedOut: false };
      return { person, candidates: [], trace, second: null, lead: 1 };
    }
    return this.heOrShe(at, pronoun, spoken);
  }

  /** "After he left the talks, Holm said": with nobody told of before, the subject behind the clause. */
  private ahead(at: number, sentence: number, fits: (person: Person) => boolean): Choice | null {
    const lead = this.text.slice(this.sentences[sentence], at);
    if (!/^(?:after|before|when|while|as|although|though|since|if|once)\s$/i.test(lead)) return null;
    for (let i = lastAt(this.starts, at) + 1; i < this.starts.length; i++) {
      const naming = this.picture.namings[i]!;
      if (naming.sentence !== sentence) break;
      const { person } = naming.form === 'name' && naming.acts ? this.picture.at(naming) : { person: null };
      if (!person || !fits(person)) continue;
      const trace: Trace = { person, at: naming.start, sentence, standing: 'subject', workedOut: false };
      return { person, candidates: [], trace, second: null, lead: 0.5 };
    }
    return null;
  }

  /** Whoever is named in the words themselves, or after the pronoun in its sentence. */
  private othersBeside(at: number, sentence: number, spoken: readonly Span[]): readonly Person[] {
    const from = lastAt(this.starts, at) + 1;
    const beside: Naming[] = [];
    for (let i = from; i < this.starts.length && i < from + NAMES_AHEAD; i++) {
      const naming = this.picture.namings[i]!;
      if (naming.sentence !== sentence || clauseBegins.test(this.text.slice(at, naming.start))) break;
      beside.push(naming);
    }
    const behind = spoken.filter(({ start }) => start > at);
    // "Holm, he added, was late": the words go on behind whoever they are about.
    const about = behind.length > 0 ? spoken.filter(({ end }) => end <= at) : [];
    const subjects = about.flatMap((span) => this.within(span).filter(({ end }) => end === span.end));
    return [...beside, ...subjects, ...behind.flatMap((span) => this.within(span))].flatMap((naming) => {
      const { person } = naming.form === 'name' ? this.picture.at(naming) : { person: null };
      return person ? [person] : [];
    });
  }
}
