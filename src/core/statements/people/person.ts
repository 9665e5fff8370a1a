import { givenNames } from '../../language/english/given-names';
import { bodyNounsShort, isPersonNoun } from '../../language/english/people';

/** Somebody whom the article names, by whatever name. */
export interface Person {
  /** The actor's id; null for somebody the knowledge does not hold. */
  readonly actor: string | null;
  /** The actor's name, or the fullest form in the article. */
  name: string;
  gender: 'male' | 'female' | null;
  /** Nothing but the given name tells the gender, and a given name may mislead. */
  genderGuessed: boolean;
  /** Null where the article does not tell. */
  human: boolean | null;
  readonly plural: boolean;
  /** All that the article calls this one beside the name, in small letters. */
  titles: string;
  /** Whose aide, wife or counterpart it is told to be: names in small letters, "his", "her". */
  owners: string;
  /** Where it is named first, a UTF-16 code unit. */
  first: number;
  /** Whether it does something anywhere: a name with a verb behind it. */
  acts: boolean;
  /** Whether it has a capital where nothing else asks for one. */
  capital: boolean;
  /** "Jr.", "Sr.", in small letters. */
  readonly suffix: string;
  /** Those of whom a couple or a group is made. */
  readonly members: readonly Person[];
}

/** Whom a name at a place means: one, or several that fit alike. */
export interface Meant {
  readonly person: Person | null;
  readonly candidates: readonly Person[];
}

const empty: Person = {
  actor: null,
  name: '',
  gender: null,
  genderGuessed: false,
  human: null,
  plural: false,
  titles: '',
  owners: '',
  first: -1,
  acts: false,
  capital: false,
  suffix: '',
  members: [],
};

/** All are made here, in one shape: rules ask them for much. */
export const newPerson = (told: Partial<Person>): Person => ({ ...empty, ...told });

/** The same question, asked once of each. */
export function onceOfEach<Answer extends string | boolean>(ask: (one: Person) => Answer): (one: Person) => Answer {
  const known = new Map<Person, Answer>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const answer = ask(one);
    known.set(one, answer);
    return answer;
  };
}

/** "The 29-year-old student said … the student said": what a phrase for somebody without an actor tells of that one. */
export function learnCalling(person: Person, words: string): void {
  // "The company" of Norda Lines: that is nobody.
  if (person.actor === null && bodyNounsShort.has(words.slice(words.lastIndexOf(' ') + 1))) person.human ??= false;
  const more = /^the ((?:\p{L}+|\d+-year-old) \p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase();
  if (!more || person.actor !== null || person.titles.includes(more)) return;
  if (isPersonNoun(more.slice(more.indexOf(' ') + 1))) person.titles += ` | ${more}`;
}

/** Whether "he" or "she" may mean this one: a person, or a name that the article lets act as one. */
export const mayBePerson = ({ human, plural, name, acts, capital }: Person): boolean =>
  human !== false &&
  !plural &&
  (human === true ||
    // "Holm Inc." is none, "Karl B." is one.
    (name.includes(' ') && (!name.endsWith('.') || /\s\p{Lu}\.$/u.test(name))) ||
    (acts &&
      !/(?:ans|ists|ese|ats|\.)$/.test(name) &&
      // "Drivers said", but "Boris said"
      (capital || givenNames.has(name.toLowerCase()) || !/(?:s|ed|ing)$/.test(name))));
