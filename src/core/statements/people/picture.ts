import type { Knowledge } from '../../actors/find-mentions';
import { givenNames } from '../../language/english/given-names';
import { firmEnding, relatives } from '../../language/english/people';
import { fold } from '../../text/fold-name';
import { genderOf, genderOfName, genderSurelyToldBy, genderToldBy } from './genders';
import { alsoCalled, isRanked, once, plainWords, push, sameGiven, suffixOf } from './name-words';
import { ageIn, ofAge } from './father-and-son';
import { type Kin, relativeOf, spouseIn } from './kin';
import type { Naming } from './namings';
import { mayBePerson, type Meant, newPerson, type Person } from './person';
import { ShortForms } from './short-forms';

/** In letters: a shorter surname is another one, not a misspelt one, and so is one that differs by more in length. */
const SHORTEST_MISSPELT = 6;
const MOST_LETTERS = 2;

/** So many sentences back somebody was told of just now. */
const NEAR = 3;

/** "relatives of Karl Voss and Ida Holm": none of those whose names stand in it. */
const isOfOthers = /\s(?:and|of|for|to)\s/;

const nobody: Meant = { person: null, candidates: [] };
/** Everybody whom the article names, known or not; made once, before any speaker is asked for. */
export class Picture {
  readonly people: Person[] = [];
  /** Full names by their last word, folded. */
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly byActor = new Map<string, Person>();
  private readonly single = new Map<string, Person>();
  private readonly shortForms = new ShortForms();
  /** People by their surnames without doubled letters. */
  private readonly byOnce = new Map<string, Person[]>();
  private readonly meant = new Map<number, Meant>();
  /** Those who are introduced as the subject of a sentence. */
  private readonly leads = new Set<Person>();
  private readonly inHeadline = new Set<Person>();
  /** Whom a bare surname meant last. */
  private readonly settled = new Map<string, Person>();
  /** Relatives of others who are named by their given names alone. */
  private readonly kin: Kin[] = [];
  /** First words of the names of firms: "Norline" of Norline Systems. */
  private readonly firms = new Set<string>();
  /** In which sentence somebody last spoke or did something by name. */
  private readonly toldIn = new Map<Person, number>();

  constructor(
    readonly namings: readonly Naming[],
    private readonly knowledge: Knowledge,
    private readonly ruledOut?: (actor: string, name: string) => boolean,
  ) {
    const names = namings.filter(({ form }) => form === 'name');
    // The body's full names decide what the headline's bare ones mean.
    for (const naming of names) if (!naming.headline) this.introduce(naming);
    // A first paragraph may be taken for the headline: a full name that comes nowhere else is its bearer's all the same.
    for (const naming of names) if (naming.headline && this.isFullName(naming)) this.introduce(naming);
    for (const naming of names) {
      const meant = this.link(naming);
      this.meant.set(naming.start, meant);
      if (meant.person && naming.headline && naming.words.length > 1) this.inHeadline.add(meant.person);
      if (meant.person && (naming.says || naming.place === 'subject') && !naming.headline)
        this.toldIn.set(meant.person, naming.sentence);
    }
    for (const naming of names) this.describe(naming);
    this.callCandidates();
  }

  /** Whom a name means that begins at a place. */
  at(naming: Naming): Meant {
    return this.meant.get(naming.start) ?? nobody;
  }

  known(id: string): Person {
    const existing = this.byActor.get(id);
    if (existing) return existing;
    const actor = this.knowledge.byId.get(id);
    const person = newPerson({
      actor: id,
      name: actor?.name ?? id,
      gender: actor?.gender ?? (actor?.kind === 'person' ? genderOfName(actor.name) : null),
      human: actor ? actor.kind === 'person' : null,
    });
    this.byActor.set(id, person);
    this.people.push(person);
    return person;
  }

  /** Somebody of a name that the sentences did not show as one: a label, a signature. */
  named(name: string, at: number, human: boolean | null): Person {
    const words = name.split(' ');
    const key = plainWords(words).join(' ');
    const bearers = this.among(this.bySurname, plainWords(words).at(-1) ?? '', name).filter(
      (one) =>
        words.length === 1 || fold(one.name).endsWith(key) || (!isOfOthers.test(key) && key.endsWith(fold(one.name))),
    );
    if (bearers.length === 1) return bearers[0]!;
    const existing = this.single.get(key) ?? (human === true ? null : this.shortForms.whole(key));
    if (existing) return existing;
    const person = newPerson({ name, human, first: at, gender: genderOfName(name) });
    this.single.set(key, person);
    if (human === false && words.length > 1 && firmEnding.test(name)) this.firms.add(fold(words[0]!));
    this.shortForms.add(key, person);
    this.people.push(person);
    return person;
  }

  /** Those whom a name may mean, without whom it is said not to mean (`ruledOut`). */
  private among(all: ReadonlyMap<string, readonly Person[]>, key: string, name: string): readonly Person[] {
    const people = all.get(key) ?? [];
    return this.ruledOut ? people.filter(({ actor }) => actor === null || !this.ruledOut?.(actor, name)) : people;
  }

  /** The only bearer of a surname. */
  bearer(surname: string): Person | null {
    const bearers = this.among(this.bySurname, fold(surname), surname);
    return bearers.length === 1 ? bearers[0]! : null;
  }

  private isFullName({ words, human, actor }: Naming): boolean {
    const plain = plainWords(words);
    const bearers = this.bySurname.get(plain.at(-1)!) ?? [];
    return (
      actor === null && plain.length > 1 && (givenNames.has(plain[0]!) || (human === true && bearers.length === 0))
    );
  }

  /** "Ivan Petrovich" where Ivan Petrovich Sokolov was named: a longer name that holds both words in order. */
  private holder(plain: readonly string[]): Person | null {
    if (plain.length !== 2) return null;
    const found = (this.byGiven.get(plain[0]!) ?? []).filter((one) => {
      const at = plainWords(one.name.split(' ')).indexOf(plain[1]!);
      return at > 0 && at < plainWords(one.name.split(' ')).length - 1;
    });
    return found.length === 1 ? found[0]! : null;
  }

  private introduce(naming: Naming): void {
    const { words, actor } = naming;
    const plain = plainWords(words);
    if (actor !== null) {
      const person = this.known(actor);
      if (person.first < 0) {
        person.first = naming.start;
        const full = plainWords(person.name.split(' '));
        if (person.human && full.length > 1) {
          push(this.bySurname, full.at(-1)!, person);
          push(this.byOnce, once(full.at(-1)!), person);
          push(this.byGiven, full[0]!, person);
        }
      }
      return;
    }
    if (plain.length < 2 || naming.human === false || isRanked(words) || this.holder(plain)) return;
    const [given] = plain;
    const key = plain.at(-1)!;
    const suffix = suffixOf(words);
    const same = (this.bySurname.get(key) ?? []).find(
      (one) => one.actor === null && one.suffix === suffix && sameGiven(plainWords(one.name.split(' '))[0]!, given!),
    );
    const name = words.join(' ');
    // "Ms. Ní Fhlatharta", where Gráinne Ní Fhlatharta was named
    const tail = ` ${plain.join(' ')}`;
    if (!same && (this.bySurname.get(key) ?? []).some((one) => one.actor === null && fold(one.name).endsWith(tail)))
      return;
    if (same) {
      if (name.length > same.name.length) same.name = name;
      return;
    }
    const gender = genderOf(naming);
    const genderGuessed = gender !== null && genderSurelyToldBy(naming.titles) === null;
    const { human, titles } = naming;
    const person = newPerson({ name, first: naming.start, human, suffix, titles, gender, genderGuessed });
    this.people.push(person);
    if (naming.place === 'subject' && !relatives.has(naming.titles.split(' | ')[0]!)) this.leads.add(person);
    push(this.bySurname, key, person);
    push(this.byOnce, once(key), person);
    push(this.byGiven, given!, person);
    for (const word of alsoCalled(naming.human ? plain : [], naming.nickname)) push(this.byGiven, word, person);
  }

  private link(naming: Naming): Meant {
    const { words, actor, start } = naming;
    if (actor !== null) return only(this.known(actor));
    const plain = plainWords(words);
    const key = plain.at(-1)!;
    const suffix = suffixOf(words);
    const name = words.join(' ');
    let bearers = this.among(this.bySurname, key, name);
    // "Betts Jr."
    if (suffix !== '' && bearers.some((one) => one.suffix === suffix))
      bearers = bearers.filter((one) => one.suffix === suffix);
    if (plain.length > 1 && naming.human !== false) {
      const given = plain[0]!;
      const own = bearers.filter(
        (one) => one.suffix === suffix && sameGiven(plainWords(one.name.split(' '))[0]!, given),
      );
      if (own.length > 0) return among(own);
      // "Defiant Lavrov says": a word with a capital before a surname makes nobody new in a headline.
      if ((naming.headline || isRanked(words)) && bearers.length === 1) return only(bearers[0]!);
      const holder = this.holder(plain);
      if (holder) return only(holder);
    }
    if (plain.length === 1 && bearers.length > 0) {
      bearers = ofAge(bearers, suffix, naming.titles);
      if (bearers.length === 0) return only(this.another(name, start, null, key));
    }
    const spouse = plain.length === 1 ? spouseIn(naming.titles, bearers) : null;
    if (spouse !== null)
      return (
        relativeOf(naming, bearers, this.kin) ?? only(this.another(`${spouse} ${name}`, start, genderToldBy(spouse)))
      );
    if (plain.length === 1 && bearers.length > 0)
      return relativeOf(naming, bearers, this.kin) ?? this.bareSurname(naming, bearers, key);
    if (plain.length === 1) {
      bearers = this.among(this.byGiven, key, name);
      if (bearers.length === 1) return only(bearers[0]!);
      if (bearers.length > 1) return this.bareSurname(naming, bearers, `given ${key}`);
      const misspelt = naming.human === false ? null : this.misspelt(key);
      if (misspelt) return only(misspelt);
    }
    const person = this.named(name, start, naming.human);
    const relation = words.length === 1 ? naming.titles.split(' | ')[0]! : '';
    const gender = relatives.has(relation) ? genderToldBy(relation) : null;
    if (gender) this.kin.push({ person, gender, relation, owned: naming.owner !== '', sentence: naming.sentence });
    return only(person);
  }

  /**
   * "Mrs Holm", where only men of that name were named, and "Holm Sr." beside Holm Jr.: none of them.
   * @param surname where whoever is called by it alone may be this one
   */
  private another(name: string, at: number, gender: Person['gender'], surname?: string): Person {
    const existing = this.single.get(fold(name));
    if (existing) return existing;
    const person = newPerson({ name, human: true, first: at, gender });
    this.single.set(fold(name), person);
    this.people.push(person);
    if (surname !== undefined) push(this.bySurname, surname, person);
    return person;
  }

  /** The only bearer of a surname that differs by a doubled letter: "Labbot", "Labott". */
  private misspelt(key: string): Person | null {
    if (key.length < SHORTEST_MISSPELT) return null;
    const found = this.among(this.byOnce, once(key), key).filter(
      (one) => Math.abs(plainWords(one.name.split(' ')).at(-1)!.length - key.length) <= MOST_LETTERS,
    );
    return found.length === 1 ? found[0]! : null;
  }

  /** The one of several who alone was told of in the last sentences, after the others; null where it is none. */
  private newestOf(people: readonly Person[], sentence: number): Person | null {
    const last = Math.max(...people.map((one) => this.toldIn.get(one) ?? -1));
    const newest = people.filter((one) => this.toldIn.get(one) === last);
    return newest.length === 1 && sentence - last <= NEAR ? newest[0]! : null;
  }

  /** Of several bearers, the one whom the name meant before the others came; else it is open. */
  private bareSurname(naming: Naming, bearers: readonly Person[], key: string): Meant {
    const gender = genderOf(naming);
    let fitting = bearers.filter((one) => gender === null || one.gender === null || one.gender === gender);
    // "Mr. Holm" is Martin and not Bridie, of whom nothing tells.
    const told = fitting.filter((one) => gender !== null && one.gender === gender);
    if (told.length === 1 && genderToldBy(naming.titles)) fitting = told;
    // Only a given name tells that Laurence Holm is no "Mr.", and whoever has another comes later.
    const guessed = bearers.filter((one) => one.genderGuessed);
    const isTold = fitting.some((one) => one.gender !== null || one.first <= naming.start);
    if (!isTold && guessed.length > 0) fitting = guessed;
    if (fitting.length === 0) return nobody;
    if (fitting.length > 1) {
      const before = fitting.filter((one) => one.first <= naming.start);
      if (before.length > 0) fitting = before;
    }
    const settled = this.settled.get(key);
    const newest = this.newestOf(fitting, naming.sentence);
    // "the elder Moor", and nothing tells who is older.
    if (fitting.length > 1 && ageIn(naming.titles) !== '') return { person: null, candidates: fitting };
    const leading = fitting.filter((one) => this.leads.has(one));
    const person =
      fitting.length === 1
        ? fitting[0]!
        : settled && fitting.includes(settled)
          ? settled
          : leading.length === 1
            ? leading[0]!
            : null;
    // Another bearer was just told of; but "Ms. Holm" stays the one whom the headline names, and not her daughter.
    const byKin = newest !== null && relatives.has(newest.titles.split(/[\s|]/)[0]!) && genderToldBy(naming.titles);
    const stays = person !== null && byKin && this.inHeadline.has(person);
    if (!person || (newest && newest !== person && !stays)) return { person: null, candidates: fitting };
    if (!naming.headline) this.settled.set(key, person);
    const byTitle = person.actor === null ? genderSurelyToldBy(naming.titles) : null;
    if (byTitle !== null && (person.genderGuessed || person.gender === null)) {
      person.gender = byTitle;
      person.genderGuessed = false;
    }
    return only(person);
  }

  /** "the Holm campaign", "Holm’s campaign": whoever has one is a candidate. */
  private callCandidates(): void {
    for (const [i, naming] of this.namings.entries()) {
      const owner = this.namings[i - 1];
      if (naming.form !== 'body' || owner?.form !== 'name' || owner.start !== naming.start) continue;
      const { person } = this.at(owner);
      if (person && mayBePerson(person) && naming.words.at(-1) === 'campaign' && !person.titles.includes('candidate'))
        person.titles += ' | candidate';
    }
  }

  /** What the place tells of the one named there. */
  private describe(naming: Naming): void {
    const { person } = this.at(naming);
    if (!person) return;
    if (person.first < 0) person.first = naming.start;
    if (naming.acts && !naming.headline) person.acts = true;
    if (!naming.opens && !naming.headline) person.capital = true;
    // What the record tells of a state or a body holds.
    if (naming.human === true && person.actor === null) person.human = true;
    else if (naming.human === false && person.human === null && mayBeBody(person.name, naming)) person.human = false;
    else if (person.human === null && person.actor === null && this.firms.has(fold(person.name))) person.human = false;
    // What stands above his name tells more than the given name does.
    const gender = genderOf(naming);
    // What a record says of somebody stays; where it is silent, name and title tell as they do of anybody.
    if (gender && (person.gender === null || (person.actor === null && naming.titles !== ''))) {
      const told = genderSurelyToldBy(naming.titles) !== null;
      if (told || person.gender === null) {
        person.gender = gender;
        person.genderGuessed = !told;
      }
    }
    if (naming.owner !== '') person.owners += ` ${naming.owner}`;
    if (naming.titles !== '' && !person.titles.includes(naming.titles)) person.titles += ` | ${naming.titles}`;
  }
}

/** A single word, or, "an analyst at Velt Lunde", words of which the first is nobody's given name. */
const mayBeBody = (name: string, { words }: Naming): boolean =>
  !name.includes(' ') || (words.length > 1 && !givenNames.has(fold(words[0]!)));

const only = (person: Person): Meant => ({ person, candidates: [] });
const among = (people: readonly Person[]): Meant =>
  people.length === 1 ? only(people[0]!) : { person: null, candidates: people };
