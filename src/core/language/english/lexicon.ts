import type { Lexeme } from '../../text/lexemes';
import { bodyNounsShort, singularPersons } from './people';
import { sureOf } from './cue-nouns';
import { months, near, nearDays, weekdays } from './date-words';
import { classes } from './english';
import { givenNames } from './given-names';
import { compoundPost, honorifics, notYetHeld, ranks, ranksOfSeveral, roleModifiers } from './titles';
import { numberWords } from './units';
import { type VerbReading, verbs } from './verbs';

/** What rules ask of every word; as bits, so that no list is looked through again for it. */
export const enum Trait {
  /** "jan", "april": a month that is somebody's given name, too. */
  GivenMonth = 1,
  /** "himself" */
  Self = 2,
  /** The title or trade of somebody, or an adjective before a name, beside the nouns of `Class.SpeakerNoun`. */
  Title = 4,
  /** "ministry", in small letters, ends the name of a body. */
  BodyNoun = 8,
  /** "is of the opinion" */
  Opinion = 16,
  /** "is convinced" */
  Sure = 32,
  /** Four letters at least, before anything else. */
  Long = 64,
  /** "WHO", "US" and "AS", in capitals. */
  Acronym = 128,
  /** "Norvian", "Petrosian": of a country, or a surname that sounds so. */
  Demonym = 256,
  /** With it a date or a number begins. */
  Counted = 512,
  /** … where another word for one follows: most often it is a little word and nothing else. */
  MayCount = 1024,
}

/** What is known of a word. */
export interface KnownWord {
  /** Bits of `Class`. */
  readonly flags: number;
  readonly verb: VerbReading | undefined;
  /** Bits of `Trait`. */
  readonly traits: number;
}

/** Capitalised words before a name that are no part of it: of a party, or of none. */
export const partyAdjectives = /(?:crat|cratic|republican|independent|conservative|liberal|labour|tory)$/;
const demonyms =
  /(?:ian|ish|(?:chin|japan|portugu|leban|vietnam|sudan|malt|congol|burm|taiwan|senegal|togol|nepal|timor|guyan|gabon|faro|milan|vienn|geno|bhutan|surinam)ese)$/;
const acronyms = new Set(['WHO', 'US', 'AS']);

function isCompoundPost(word: string): boolean {
  const found = compoundPost.exec(word);
  const post = found?.[1] ?? found?.[2] ?? '';
  return singularPersons.has(post) || ranks.has(post);
}

/** Bits of `Trait` that a list gives a word. */
const listed: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  const add = (list: Iterable<string>, trait: number): void => {
    for (const word of list) map.set(word, (map.get(word) ?? 0) | trait);
  };
  add(['jan', 'april', 'may', 'jun', 'june', 'august'], Trait.GivenMonth);
  for (const titles of [honorifics, singularPersons, ranks, ranksOfSeveral, notYetHeld, roleModifiers])
    add(titles, Trait.Title);
  add(bodyNounsShort, Trait.BodyNoun);
  add(['opinion', 'view', 'belief', 'conviction'], Trait.Opinion);
  add(sureOf, Trait.Sure);
  for (const counted of [months, weekdays, nearDays, numberWords]) add(counted.keys(), Trait.Counted);
  add(['half'], Trait.Counted);
  add(['a', 'an', 'in', ...near.keys()], Trait.MayCount);
  return map;
})();

/** "Gen." is what "gen" is, and "co-author" what "author" is. */
function isTitle(lower: string): boolean {
  const plain = lower.replace('.', '');
  const short = plain !== lower && (honorifics.has(plain) || ranks.has(plain) || ranksOfSeveral.has(plain));
  return short || (plain.includes('-') && isCompoundPost(plain)) || partyAdjectives.test(lower);
}

function traitsOf(text: string, lower: string): number {
  const traits = listed.get(lower) ?? 0;
  const title = (traits & Trait.Title) !== 0 || isTitle(lower);
  // "Adrian" is no land's.
  const demonym = !title && demonyms.test(lower) && (lower === 'christian' || !givenNames.has(lower));
  return (
    traits |
    (demonym ? Trait.Demonym : 0) |
    (lower.endsWith('self') || lower.endsWith('selves') ? Trait.Self : 0) |
    (title || demonym ? Trait.Title : 0) |
    (/^\p{L}{4,}/u.test(text) ? Trait.Long : 0) |
    (acronyms.has(text) ? Trait.Acronym : 0)
  );
}

/** Of a word in small letters that is not as it is written. */
export const readWord = (text: string, lower: string): KnownWord => ({
  flags: classes.get(lower) ?? 0,
  verb: verbs.get(lower),
  traits: traitsOf(text, lower),
});

/** Of a word; it is read once. */
export const knownWord = (lexeme: Lexeme): KnownWord =>
  (lexeme.about ??= readWord(lexeme.text, lexeme.lower)) as KnownWord;
