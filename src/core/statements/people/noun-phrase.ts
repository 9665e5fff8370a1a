import { isCalledAnyhow, isPersonNoun, isTrade, singularPersons } from '../../language/english/people';
import { isGraded } from '../../language/english/trades';
import { type OfWhat, ofWhat } from './of-what';

/** A definite phrase for one person or body, taken apart. */
export interface NounPhrase {
  readonly noun: string;
  /** The words before the noun, in small letters. */
  readonly before: readonly string[];
  /** Those among them that are written with a capital. */
  readonly capitals?: readonly string[];
  /** Whose: "his", "her", or a name in small letters; "" where it is nobody's. */
  readonly owner: string;
  /** The first letters of a title. */
  readonly short?: boolean;
  /** Where the seat is: "of the defence committee". */
  readonly seat?: OfWhat;
}

/** Who leads, or speaks for, what a name before it tells: "the Selm mayor"; "the Vermont senator" is only from there. */
const isLeading =
  /^(?:minister|president|mayor|governor|chairman|chairwoman|chair|director|commissioner|premier|ambassador|editor|executive|leader|spokes(?:wo)?man|spokesperson|captain|coach|manager|chief|boss|head)$/;

const mayBeOwned = /^(?:his|her|their|its)\b|[’']/i;

/** Cheaper than what stands around it. */
const headOf = /head of/i;

/** "the minister", "The New York businessman", "the senator from Vermont", "the ministry". Null where it is none. */
export function nounPhraseOf(words: string): NounPhrase | null {
  const isHead = headOf.test(words);
  if (isHead && /^the (?:\p{L}+ )?head of state$/iu.test(words)) return { noun: 'president', before: [], owner: '' };
  if (isHead && /^the (?:\p{L}+ )?head of (?:the )?government$/iu.test(words))
    return { noun: 'premier', before: [], owner: '' };
  // "the CS", of a Cabinet Secretary
  const short = /^[Tt]he (\p{Lu}{2,4})$/u.exec(words)?.[1];
  if (short) return { noun: short.toLowerCase(), before: [], owner: '', short: true };
  const head = words.split(/,|\s(?:of|from|for|in|at|on|to|with|who|which|that|and)\s/)[0]!.trim();
  const owned =
    mayBeOwned.test(head) &&
    /^(his|her|their|its|(?:[\p{L}.-]+\s){0,3}[\p{L}.-]+(?=[’']s?\s))(?:[’']s?)?\s+(?:\p{Ll}+\s){0,3}?(\p{Ll}+)$/u.exec(
      head.replace(/^(?:His|Her|Their|Its)\b/, (word) => word.toLowerCase()),
    );
  if (owned && isPersonNoun(owned[2]!))
    return { noun: owned[2]!, before: [], owner: owned[1]!.toLowerCase().split(' ').at(-1)! };
  const match = /^(?:the|this|that)\s+((?:[\p{L}\d’'.-]+\s+){0,6}?)([\p{L}\d-]+)$/iu.exec(head);
  if (!match) return null;
  const noun = match[2]!.toLowerCase();
  if (/[^su]s$/.test(noun) && !singularPersons.has(noun)) return null;
  const before = match[1]!.split(/\s+/).filter(Boolean);
  const capitals = before.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  const small = before.map((word) => word.toLowerCase());
  return { noun, before: small, capitals, owner: '', seat: ofWhat(words, small, isLeading.test(noun) ? capitals : []) };
}

/** The noun of "the finance minister", in small letters; of a naming that is a noun. */
export const nounOf = ({ titles }: { readonly titles: string }): string => titles.slice(titles.lastIndexOf(' ') + 1);

/** By a noun that anybody may have, or, "the retired baker", with what somebody was before. */
export const mayBeCalled = ({ noun, before, capitals }: NounPhrase): boolean => {
  if (before.some(isGraded)) return false;
  if (isCalledAnyhow(noun)) return true;
  if (before.some((word) => /^(?:retired|former|veteran|\d+-year-old)$/.test(word))) return true;
  return !isTrade(noun) && (capitals?.length ?? 0) > 0;
};
