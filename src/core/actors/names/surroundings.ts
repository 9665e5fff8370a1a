import { honorifics, institutionNouns, roleHeads, roleModifiers } from '../../language/english/titles';
import { notGivenNames } from '../../language/english/ordinary-words';
import { fold } from '../../text/fold-name';
import type { Article } from '../../article/read-article';
import type { Actor } from '../knowledge';
import type { NameIndex } from './index';
import { readingsOf } from './index';
import type { Hit } from './scan';
import { variantKey } from './spelling';
import type { Words } from '../../text/name-words';
import { foldedAt, gapAfter, LOWER, opensSentence, SINGLE, UPPER, wordAt } from '../../text/name-words';

/** What the deciders of one article share. */
export interface Scene {
  readonly words: Words;
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly index: NameIndex;
  /** Folded demonyms: "russian" → countries. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** Of several actors, those whose title stands before the word, on the article's date; all where no title stands there. */
  readonly withTitle: (firstWord: number, actors: readonly number[]) => readonly number[];
  /** Those who surely held the office before the word on the article's date: "President Aliyev". */
  readonly titleHolders: (firstWord: number) => readonly number[];
}

/** What stands around a surname. */
export interface Around {
  /** It is part of another name: "Ali Lavrov", "Lavrov Street". */
  readonly drop: boolean;
  /** Somebody else of this surname is named here in full. */
  readonly other: boolean;
  /** Actors whose own given name or initial stands before it. */
  readonly own: readonly number[];
  /** Where the name begins, with that given name. */
  readonly start: number;
  /** The given name is written out. */
  readonly written: boolean;
}

/** Nothing stands there that matters. */
export function alone(start: number): Around {
  return { drop: false, other: false, own: [], start, written: false };
}

const low = (words: Words, at: number): string => foldedAt(words, at);
const isCapitalised = (words: Words, at: number): boolean => (words.flags[at]! & (UPPER | LOWER)) === (UPPER | LOWER);

/** Whether the line around a word is set like a headline: every long word with a capital. Remembers the last line. */
function headlineCase(words: Words): (at: number) => boolean {
  let from = -1;
  let to = -1;
  let answer = false;
  const sameLine = (a: number): boolean =>
    !/[\n\r]/.test(words.text.slice(words.ends[a], words.starts[a + 1]).slice(0, 80));
  return (at) => {
    if (at >= from && at <= to) return answer;
    from = at;
    to = at;
    while (from > 0 && at - from < 25 && sameLine(from - 1)) from--;
    while (to + 1 < words.count && to - at < 25 && sameLine(to)) to++;
    let small = 0;
    let large = 0;
    for (let i = from; i <= to; i++) {
      if (words.ends[i]! - words.starts[i]! < 4) continue;
      if ((words.flags[i]! & UPPER) !== 0) large++;
      else small++;
    }
    answer = large > 2 && small === 0;
    return answer;
  };
}

/** The key of the letter with which an actor's name begins. */
function initialOf(actor: Actor): string {
  return variantKey(fold(actor.name.charAt(0)));
}

/** What can be told of a surname from the words beside it. */
export interface Surroundings {
  readonly around: (hit: Hit) => Around;
  /** "Heydar Aliyev Centre", "Putin Street". */
  readonly namesPlace: (hit: Hit) => boolean;
  /** "Holm | -Brandt": a mark joins more to the name. */
  readonly goesOn: (hit: Hit) => boolean;
  /** The words with which a name begins. */
  readonly startsHit: ReadonlySet<number>;
}

export function readSurroundings(scene: Scene, hits: readonly Hit[]): Surroundings {
  const { words, article, index } = scene;
  const endsHit = new Map<number, Hit>();
  const startsHit = new Set<number>();
  for (const hit of hits) {
    endsHit.set(hit.last, hit);
    startsHit.add(hit.first);
  }
  const inHeadlineCase = headlineCase(words);
  const english = article.language === 'en' || article.language === 'und';

  const isGivenName = (at: number): boolean =>
    readingsOf(index, wordAt(words, at), words.flags[at]!).some((reading) => index.givenNames.has(reading.word));

  /** Whether a capitalised word before a surname is the given name of somebody else. */
  const isOthersGivenName = (at: number): boolean => {
    const word = low(words, at);
    if (honorifics.has(word) || roleHeads.has(word) || roleModifiers.has(word) || notGivenNames.has(word)) return false;
    if (scene.demonyms.has(word)) return false;
    const before = endsHit.get(at);
    if (before && (before.first !== before.last || before.meaning.things.length > 0)) return false;
    if (isGivenName(at)) return true;
    if (before !== undefined || !english || !isCapitalised(words, at)) return false;
    return !inHeadlineCase(at) && !/(?:ly|ing|ed)$/.test(word);
  };

  const goesOn = (hit: Hit): boolean =>
    gapAfter(words, hit.last) === 'hyphen' && isCapitalised(words, hit.last + 1) && !startsHit.has(hit.last + 1);

  const around = (hit: Hit): Around => {
    const before = hit.first - 1;
    const gap = gapAfter(words, before);
    const after = gapAfter(words, hit.last);
    const start = hit.start;
    if (goesOn(hit)) return { ...alone(start), drop: true };
    if (after === 'space' && isCapitalised(words, hit.last + 1) && !startsHit.has(hit.last + 1)) {
      const next = low(words, hit.last + 1);
      if (
        english &&
        !inHeadlineCase(hit.last) &&
        hit.first === hit.last &&
        isGivenName(hit.last) &&
        !notGivenNames.has(next)
      ) {
        return { ...alone(start), drop: true };
      }
    }
    if (gap === 'hyphen') {
      const word = low(words, before);
      const joined = isCapitalised(words, before)
        ? !endsHit.has(before) && !scene.demonyms.has(word)
        : /^(?:al|el|ter|ben|bin)$/.test(word);
      return { ...alone(start), drop: joined };
    }
    if (gap !== 'space' && gap !== 'line' && gap !== 'dot') return alone(start);
    if ((words.flags[before]! & (SINGLE | UPPER)) === (SINGLE | UPPER)) return afterInitial(scene, hit);
    if (gap === 'dot' || (words.flags[before]! & UPPER) === 0) return alone(start);
    const key = isGivenName(before) ? index.numbers.get(variantKey(low(words, before))) : undefined;
    const own = key === undefined ? [] : hit.meaning.persons.filter((actor) => index.firstWords[actor] === key);
    if (own.length > 0) return { drop: false, other: false, own, start: words.starts[before]!, written: true };
    const other = isOthersGivenName(before);
    return { drop: other, other, own: [], start, written: false };
  };

  /** "Heydar Aliyev Centre", "Putin Street". */
  const namesPlace = (hit: Hit): boolean =>
    gapAfter(words, hit.last) === 'space' &&
    (words.flags[hit.last + 1]! & UPPER) !== 0 &&
    institutionNouns.has(low(words, hit.last + 1));

  return { around, goesOn, namesPlace, startsHit };
}

/** "A. Holm", "J. R. Holm": whose given name begins with that letter. */
function afterInitial({ words, actors }: Scene, hit: Hit): Around {
  const before = hit.first - 1;
  const earlier = gapAfter(words, before - 1);
  const isSecond = ((words.flags[before - 1] ?? 0) & SINGLE) !== 0 && (words.flags[before - 1]! & UPPER) !== 0;
  const first = isSecond && earlier !== 'break' ? before - 1 : before;
  const initial = variantKey(low(words, first));
  if (gapAfter(words, before) === 'space' && initial === 'a' && opensSentence(words, before)) return alone(hit.start);
  const own = hit.meaning.persons.filter((actor) => initialOf(actors[actor]!) === initial);
  return { drop: own.length === 0, other: own.length === 0, own, start: words.starts[first]!, written: false };
}
