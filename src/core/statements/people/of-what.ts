import type { Knowledge } from '../../actors/find-mentions';
import type { Actor } from '../../actors/knowledge';
import { partyAdjectives } from '../../language/english/lexicon';
import { anyBody, isPersonNoun, smallWords } from '../../language/english/people';
import { anyPlace, anySeat, headedBodies, sameSeat } from '../../language/english/seats';
import { otherTimes, portfolios, roleModifiers } from '../../language/english/titles';
import { isOfNationIn, looksLikeNation } from './nations';
import type { Person } from './person';
import { recordedOf } from './recorded';

/** What a phrase says of where somebody holds a seat: "the head of the defence committee", "the Selm mayor". */
export interface OfWhat {
  /** Behind "of", "for" or "to", in small letters, without words that tell nothing; empty where nothing stands there. */
  readonly of: readonly string[];
  /** Bodies before the noun: "the harbour board chairman". */
  readonly before: readonly string[];
  /** What the seat is for, before the noun: "the defence minister". */
  readonly fields: readonly string[];
  /** Names before the noun, in small letters: "the Lund Mills chief executive". */
  readonly names: readonly string[];
}

/** Two words are one where they have so many letters in common, and all but so few: "parliament", "parliamentary". */
const COMMON = 5;
const OTHER = 3;

/** "of the defence committee", "for the guild", up to where something else begins. */
const behind = /\s(?:of|for|to)\s+([^,;(]+?)(?=$|[,;(]|\s(?:who|whose|which|that|in|on|at|and|during|since)\s)/iu;

/**
 * @param before the words before the noun, in small letters
 * @param capitals those among them that have a capital
 */
export function ofWhat(words: string, before: readonly string[], capitals: readonly string[] = []): OfWhat {
  // "The front-runner and former host of …"
  const of = behind.exec(words.split(/\sand\s/i)[0]!)?.[1] ?? '';
  return {
    of: wordsIn(of).filter((word) => !smallWords.has(word)),
    before: before.filter(isBody),
    fields: before.filter(isField),
    names: capitals.filter((word) => !isField(word) && !isBody(word) && !isAdjective(word) && !isOfTitle(word)),
  };
}

/** Of a nation or a party: told apart by other means. */
const isAdjective = (word: string): boolean => looksLikeNation.test(word) || partyAdjectives.test(word);

/** "The Deputy Minister", "the Lord Mayor" */
const isOfTitle = (word: string): boolean => roleModifiers.has(word) || isPersonNoun(word);

/** "Holm's opposite number": the name is another's. */
const ofAnother = /\b(?:counterpart|colleague|opposite number|rival|successor|predecessor)\b/;

const isField = (word: string): boolean => portfolios.has(word) || otherFields.has(word);

/** What one is head, editor or director of, where that is no state's. */
const otherFields: ReadonlySet<string> = new Set(
  'police fire army navy news marketing sales artistic creative technical medical clinical commercial managing legal picture'.split(
    ' ',
  ),
);

const isBody = (word: string): boolean => headedBodies.has(word);

const isAny = (word: string): boolean =>
  !headedBodies.has(word) && (anyPlace.has(word) || anySeat.has(word) || anyBody.has(word));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];

/** Whether titles that have a noun tell where the seat is as a phrase does; "the mayor of the town" may be any mayor. */
function isSeatIn(titles: readonly string[], { of, before, fields, names }: OfWhat): boolean {
  const words = titles.flatMap(wordsIn);
  const told = (word: string): boolean => words.some((one) => isSameWord(one, word));
  return (
    before.every(told) &&
    isOneOf(of, told) &&
    isAmong(fields, words.filter(isField)) &&
    isAmong(names, ownWords(titles))
  );
}

/** Whether one of the words is told, or nothing of that sort is. */
const isAmong = (wanted: readonly string[], told: readonly string[]): boolean =>
  wanted.length === 0 || told.length === 0 || wanted.some((word) => told.some((one) => isSameWord(one, word)));

/** Behind "of", or the first word of a title: "varn motors", "selm" of "selm mayor". */
function ownWords(titles: readonly string[]): readonly string[] {
  return titles.flatMap((title) => {
    if (ofAnother.test(title)) return [];
    const of = wordsIn(behind.exec(` ${title}`)?.[1] ?? '');
    const [first = ''] = wordsIn(title).filter((word) => !smallWords.has(word) && !otherTimes.has(word));
    const opens =
      of.length === 0 && title.includes(' ') && !isPersonNoun(first) && !isAdjective(first) && !isField(first);
    return (opens ? [first] : of).filter((word) => !smallWords.has(word));
  });
}

function isOneOf(of: readonly string[], told: (word: string) => boolean): boolean {
  const own = of.filter((word) => !isAny(word) && !isBody(word));
  const bodies = of.filter(isBody);
  if (own.length > 0) return own.some((word) => told(word) || told(sameSeat.get(word) ?? word));
  return bodies.length === 0 || bodies.some(told);
}

/** What a record tells of somebody's seats. */
interface Seats {
  /** Of titles, and of the names of bodies, in small letters. */
  readonly words: readonly string[];
  readonly fields: readonly string[];
  readonly inBody: boolean;
}

const seatsBy = new WeakMap<Knowledge, Map<Actor, Seats>>();

/** Put together once: each “minister” of an article asks for it. */
function seatsOf(actor: Actor, knowledge: Knowledge): Seats {
  const kept = seatsBy.get(knowledge) ?? new Map<Actor, Seats>();
  seatsBy.set(knowledge, kept);
  const known = kept.get(actor);
  if (known) return known;
  const bodies = actor.roles.flatMap(({ org }) => knowledge.byId.get(org ?? '') ?? []);
  const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  const titles = wordsIn(recordedOf(actor));
  const seats = {
    words: [...new Set([...titles, ...wordsIn(names.join(' '))])],
    fields: titles.filter(isField),
    inBody: bodies.length > 0,
  };
  kept.set(actor, seats);
  return seats;
}

/** The same of the seats that a record has, by the names of bodies and countries, too. */
export function isSeatOnRecord(actor: Actor, { of, before, fields }: OfWhat, knowledge: Knowledge): boolean {
  const { words, fields: own, inBody } = seatsOf(actor, knowledge);
  const told = (word: string): boolean =>
    words.some((one) => isSameWord(one, word)) || isOfNationIn(actor, word, knowledge);
  return (
    before.every(told) && isOneOf(of, told) && isAmong(fields, own) && (inBody || !of.some((word) => anySeat.has(word)))
  );
}

/** Whether what a phrase tells of a seat fits somebody whom the article, or the record, calls so. */
export function isSeatOf(
  { actor, titles, owners }: Person,
  of: OfWhat,
  isCalled: (titles: string) => boolean,
  knowledge: Knowledge,
): boolean {
  if (Object.values(of).every(({ length }) => length === 0)) return true;
  const segments = titles.split(/ \| | , /).filter(isCalled);
  if (segments.length > 0 && isSeatIn([...segments, owners], of)) return true;
  const record = actor === null ? undefined : knowledge.byId.get(actor);
  return record !== undefined && isSeatOnRecord(record, of, knowledge);
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= COMMON && common >= Math.max(a.length, b.length) - OTHER;
}
