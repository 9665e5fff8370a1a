import { bodyNouns } from '../../language/english/bodies';
import { givenNames } from '../../language/english/given-names';
import { policeRanks, portfolios, roleModifiers, trades } from '../../language/english/titles';
import { fold } from '../../text/fold-name';
import type { Item } from '../sentences/items';

/** In characters. */
const LONGEST_SUFFIX = 4;
const LONGEST_BEFORE = 5;

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Small words before a surname, and part of it: "Van Hollen" is Chris Van Hollen. */
const beforeSurname = /^(?:van|von|de|der|den|da|di|du|del|della|le|la|ter|ten|in|['’]?t)$/;

/** The words of a name without "Jr." and its kin, folded; a bare surname without the small words before it. */
export function plainWords(words: readonly string[]): readonly string[] {
  const plain: string[] = [];
  for (const word of words) {
    if (word.length <= LONGEST_SUFFIX && suffixes.test(word)) continue;
    const folded = fold(word);
    plain.push(folded.endsWith('.') ? folded.slice(0, -1) : folded);
  }
  const first = plain.findIndex((word) => word.length > LONGEST_BEFORE || !beforeSurname.test(word));
  return first > 0 ? plain.slice(first) : plain;
}

/** In characters: what is shorter within a name is no surname. */
const SHORTEST_INNER = 3;

/** "Coach" of Karl “Coach” Orth; "pérez" of Yolanda Pérez Garrido, who is "Pérez" after; "suwaidan" of Majid al-Suwaidan. */
export const alsoCalled = (plain: readonly string[], nickname: string): readonly string[] => [
  ...(nickname === '' ? [] : [fold(nickname)]),
  ...plain.slice(-1).flatMap((word) => /^(?:al|el|ul|ad|an|ar|as|ash|at|az)-(.{3,})$/.exec(word)?.[1] ?? []),
  ...plain.slice(1, -1).filter((word) => word.length >= SHORTEST_INNER && word !== plain[0] && !givenNames.has(word)),
];

/** "PC Reyle" */
export const isRanked = ([rank = '', ...rest]: readonly string[]): boolean =>
  rest.length === 1 && rank === rank.toUpperCase() && policeRanks.has(rank.toLowerCase());

export const suffixOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length > 1 && suffixes.test(last) ? last.toLowerCase().replace('.', '') : '';
};

/** Whether two given names may be one: the same, or one the initial of the other. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 ? long.startsWith(short) : short.length > 2 && long.startsWith(short);
}

/** "Larry Bishop", "Ella King": a title that is somebody's surname, told by the given name before it. */
export const isGivenBeforeTitle = (given: string, title: string): boolean =>
  givenNames.has(given.toLowerCase()) && surnamesLikeTitles.has(title.toLowerCase());

const surnamesLikeTitles: ReadonlySet<string> = new Set(
  `bishop king prince pope judge justice chief head speaker abbott archer chancellor constable sheriff marshal pastor parson
  deacon squire page clerk major sergeant knight baron earl duke lord lady sir queen father sister brother mayor reeve
  steward butler cook carpenter mason fisher driver rider pilot guard coach player star husband son daughter friend rector
  vicar proctor miner ranger chaplain cardinal black white president price house street park hall church bridge`.split(
    /\s+/,
  ),
);

/** "Labbot", "Labott": doubled letters once. */
export function once(word: string): string {
  for (let at = 1; at < word.length; at++)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replace(/(.)\1/gu, '$1');
  return word;
}

const capitals = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.&-]*\s)+(\p{Lu}[\p{L}-]*)$/u;

/** "The Coast Guard": a body by its capitals, although its noun may be one for a person; "the Selm Democrat" is somebody. */
export function isBodyName(words: string): boolean {
  const noun = capitals.exec(words)?.[1]?.toLowerCase() ?? '';
  return bodyNouns.has(noun) && !ofParty.has(noun);
}

const ofParty: ReadonlySet<string> = new Set(['republican', 'democrat']);

/** The first letters of the words with a capital, in small letters. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
    .toLowerCase();

/** Adds one to those of a key. */
export function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** "Foreign Relations | Mira Lund", "Special | Agent Karla Wenn": no part of the name. */
export const isFieldOrTrade = (items: readonly Item[], at: number): boolean =>
  portfolios.has(items[at]!.lower) || (roleModifiers.has(items[at - 1]!.lower) && trades.has(items[at]!.lower));
