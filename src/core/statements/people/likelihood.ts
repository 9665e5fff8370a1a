import type { Person } from './person';

/** What the words around a pronoun tell of whom it may mean. */
export interface Hints {
  readonly asked: Person | null;
  /** Who is said to have done what is denied here. */
  readonly accused: Person | null;
  /** Those about whom somebody is asked. */
  readonly topics: readonly Person[];
  /** Those whom quoted words before it name. */
  readonly quoted: ReadonlySet<Person>;
  /** "My client" is in the words. */
  readonly forClient: boolean;
  /** Whether somebody speaks to "her", or to "him", in the sentence before. */
  readonly addressed: () => boolean;
}

/** Whoever is named in the quoted words is seldom the one who says them. */
const QUOTED = 0.5;
/** "My client is innocent": one of those who have clients. */
const LAWYER = 3;
const isLawyer = ({ titles }: Person): boolean =>
  /\b(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent)\b/.test(titles);
/** "A clerk told her to wait. “I did,” she said": she is the one who was told. */
const UNNAMED = 0.4;
const isUnnamed = ({ first, actor, gender }: Person): boolean => first < 0 && actor === null && gender === null;
/** "Asked whether Holm had lied, he said" is seldom Holm. */
const ASKED_ABOUT = 0.2;
/** Whoever is asked is the one who answers. */
const ASKED = 4;
/** Whoever is accused is the one who denies. */
const ACCUSED = 8;

/** How much likelier than others somebody is. */
export const likelihood =
  ({ asked, accused, topics, quoted, forClient, addressed }: Hints) =>
  (person: Person): number =>
    person === accused
      ? ACCUSED
      : person === asked
        ? ASKED
        : topics.includes(person)
          ? ASKED_ABOUT
          : quoted.has(person)
            ? QUOTED
            : forClient && isLawyer(person)
              ? LAWYER
              : isUnnamed(person) && addressed()
                ? UNNAMED
                : 1;
