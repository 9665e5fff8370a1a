import type { Article } from '../article/read-article';
import {
  honorifics,
  institutionNouns,
  movements,
  placePrepositions,
  roleHeads,
  roleModifiers,
} from '../language/english/titles';
import { notGivenNames, ordinaryAcronyms, ordinaryNames, verbsAfterNames } from '../language/english/ordinary-words';
import type { Mention } from '../model';
import { fold } from './fold';
import type { Actor, Alias } from './knowledge';
import { blockAt } from './layout';
import type { Form, NameIndex } from './name-index';
import { readingsOf } from './name-index';
import type { Hit } from './name-scan';
import { variantKey } from './spelling';
import type { Words } from './words';
import { DIGIT, gapAfter, isShouted, LOWER, opensSentence, POSSESSIVE, SINGLE, UPPER, wordAt } from './words';

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
}

/** What stands around a surname. */
interface Around {
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

const months = new Set('march april may june august'.split(' '));
const beforeMonths = new Set(
  'in on last this next early late since until till by from mid of during through every'.split(' '),
);
const maxCandidates = 20;

const low = (words: Words, at: number): string => fold(wordAt(words, at));
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

export function resolveNames(scene: Scene, hits: readonly Hit[]): readonly Mention[] {
  const { words, article, actors, index } = scene;
  const endsHit = new Map<number, Hit>();
  const startsHit = new Set<number>();
  for (const hit of hits) {
    endsHit.set(hit.last, hit);
    startsHit.add(hit.first);
  }
  const inHeadlineCase = headlineCase(words);
  const english = article.language === 'en' || article.language === 'und';
  const nothing: Around = { drop: false, other: false, own: [], start: 0, written: false };

  let vocabulary: Set<string> | null = null;
  const textHas = (word: string): boolean => {
    if (!vocabulary) {
      vocabulary = new Set();
      for (let i = 0; i < words.count; i++) vocabulary.add(low(words, i));
    }
    if (vocabulary.has(fold(word))) return true;
    return /[\s.-]/.test(word) && words.text.toLowerCase().includes(word.toLowerCase());
  };
  const needed = new Map<Alias, boolean>();
  const needsMet = (alias: Alias | null): boolean => {
    if (!alias?.needs || alias.needs.length === 0) return true;
    const known = needed.get(alias);
    if (known !== undefined) return known;
    const met = alias.needs.some(textHas);
    needed.set(alias, met);
    return met;
  };

  const whoseNeedsAreMet = (forms: readonly Form[]): readonly number[] =>
    distinct(forms.filter((form) => needsMet(form.alias)));

  const isGivenName = (at: number): boolean =>
    readingsOf(index, wordAt(words, at), words.flags[at]!).some((reading) => index.givenNames.has(reading.word));

  /** Whether a capitalised word before a surname is the given name of somebody else. */
  const isOthersGivenName = (at: number, surname: number): boolean => {
    const flag = words.flags[at]!;
    if ((flag & (UPPER | POSSESSIVE | DIGIT)) !== UPPER) return false;
    const word = low(words, at);
    if (honorifics.has(word) || roleHeads.has(word) || roleModifiers.has(word) || notGivenNames.has(word)) return false;
    if (scene.demonyms.has(word)) return false;
    const before = endsHit.get(at);
    if (before && (before.first !== before.last || before.meaning.things.length > 0)) return false;
    if (isGivenName(at)) return true;
    if (before !== undefined || !english || (flag & LOWER) === 0) return false;
    if (isShouted(words, surname) && !isCapitalised(words, at)) return false;
    if (inHeadlineCase(at) || /(?:ly|ing|ed)$/.test(word)) return false;
    return !(opensSentence(words, at) && ordinaryNames.has(word));
  };

  const around = (hit: Hit): Around => {
    const before = hit.first - 1;
    const gap = gapAfter(words, before);
    const after = gapAfter(words, hit.last);
    const start = hit.start;
    if (after === 'hyphen' && isCapitalised(words, hit.last + 1) && !startsHit.has(hit.last + 1)) {
      return { ...nothing, drop: true };
    }
    if (after === 'space' && isCapitalised(words, hit.last + 1) && !startsHit.has(hit.last + 1)) {
      const next = low(words, hit.last + 1);
      if (
        english &&
        !inHeadlineCase(hit.last) &&
        hit.first === hit.last &&
        isGivenName(hit.last) &&
        !notGivenNames.has(next)
      ) {
        return { ...nothing, drop: true };
      }
    }
    if (gap === 'hyphen') {
      const word = low(words, before);
      const joined = isCapitalised(words, before)
        ? !endsHit.has(before) && !scene.demonyms.has(word)
        : /^(?:al|el|ter|ben|bin)$/.test(word);
      return { ...nothing, drop: joined, start };
    }
    if (gap !== 'space' && gap !== 'line' && gap !== 'dot') return { ...nothing, start };
    if ((words.flags[before]! & (SINGLE | UPPER)) === (SINGLE | UPPER)) {
      let first = before;
      const earlier = gapAfter(words, before - 1);
      if ((words.flags[before - 1] ?? 0) & SINGLE && (words.flags[before - 1]! & UPPER) !== 0 && earlier !== 'break')
        first--;
      const initial = variantKey(low(words, first));
      if (gap === 'space' && (initial === 'a' || initial === 'i') && opensSentence(words, before))
        return { ...nothing, start };
      const own = hit.meaning.persons.filter((actor) => initialOf(actors[actor]!) === initial);
      return { drop: own.length === 0, other: own.length === 0, own, start: words.starts[first]!, written: false };
    }
    if (gap === 'dot' || (words.flags[before]! & UPPER) === 0) return { ...nothing, start };
    const key = isGivenName(before) ? index.numbers.get(variantKey(low(words, before))) : undefined;
    const own = key === undefined ? [] : hit.meaning.persons.filter((actor) => index.firstWords[actor] === key);
    if (own.length > 0) return { drop: false, other: false, own, start: words.starts[before]!, written: true };
    const other = isOthersGivenName(before, hit.first);
    return { drop: other, other, own: [], start, written: false };
  };

  /** "Heydar Aliyev Centre", "Putin Street". */
  const namesPlace = (hit: Hit): boolean =>
    gapAfter(words, hit.last) === 'space' &&
    (words.flags[hit.last + 1]! & UPPER) !== 0 &&
    institutionNouns.has(low(words, hit.last + 1));

  // First reading: who is named in full, known or not.
  const named = new Map<number, number>();
  const strangers = new Map<number, number>();
  const surroundings: Around[] = [];
  for (const hit of hits) {
    const full = whoseNeedsAreMet(hit.meaning.full);
    const bare = hit.meaning.persons.length > 0 && full.length === 0;
    const context = bare ? around(hit) : { ...nothing, start: hit.start };
    surroundings.push(context);
    const whole = full.length > 0 ? full : context.written ? context.own : [];
    if (whole.length === 1 && !named.has(whole[0]!) && !namesPlace(hit)) named.set(whole[0]!, hit.start);
    if (context.other && !strangers.has(hit.node)) strangers.set(hit.node, hit.start);
  }

  interface Rivals {
    readonly full: readonly number[];
    readonly listed: readonly number[];
  }
  const rivals = new Map<number, Rivals>();
  const rivalsAt = (hit: Hit): Rivals => {
    const known = rivals.get(hit.node);
    if (known) return known;
    const { persons, personSet, listed } = hit.meaning;
    // Whichever is the shorter list: a surname may have thousands of bearers, an article names few people.
    const full =
      persons.length <= named.size
        ? persons.filter((actor) => named.has(actor))
        : [...named.keys()].filter((actor) => personSet.has(actor));
    const found = { full, listed: whoseNeedsAreMet(listed) };
    rivals.set(hit.node, found);
    return found;
  };

  const mentionOf = (hit: Hit, candidates: readonly number[], start = hit.start): Mention | null => {
    const first = candidates[0];
    if (first === undefined) return null;
    const { id, kind } = actors[first]!;
    const span = { start, end: hit.end };
    if (candidates.length === 1) return { ...span, actor: id, kind, form: 'name' };
    const ids = candidates.slice(0, maxCandidates).map((actor) => actors[actor]!.id);
    return { ...span, actor: null, kind, form: 'name', candidates: ids };
  };

  const readsAsOrdinaryWord = (hit: Hit): boolean => {
    if (hit.first !== hit.last) return false;
    const word = low(words, hit.first);
    if (!ordinaryNames.has(word)) return false;
    const next = gapAfter(words, hit.last) === 'space' ? low(words, hit.last + 1) : '';
    const possessed = (words.flags[hit.last]! & POSSESSIVE) !== 0;
    if (months.has(word)) {
      const number = hit.last + 1 < words.count && (words.flags[hit.last + 1]! & DIGIT) !== 0;
      if (number || (hit.first > 0 && beforeMonths.has(low(words, hit.first - 1)))) return true;
    }
    return opensSentence(words, hit.first) && !possessed && !verbsAfterNames.has(next);
  };

  const decidePerson = (hit: Hit, context: Around): Mention | null => {
    if (context.drop || namesPlace(hit)) return null;
    const full = whoseNeedsAreMet(hit.meaning.full);
    if (full.length > 0) return mentionOf(hit, full.length > 1 ? scene.withTitle(hit.first, full) : full);
    const { full: inFull, listed } = rivalsAt(hit);
    if (context.own.length > 0) {
      const { own } = context;
      const meant = own.filter((actor) => inFull.includes(actor));
      return mentionOf(
        hit,
        meant.length > 0 ? meant : own.filter((actor) => context.written || listed.includes(actor)),
        context.start,
      );
    }
    const stranger = strangers.get(hit.node);
    if (inFull.length === 0) {
      if (stranger !== undefined || (hit.first === hit.last && ordinaryNames.has(low(words, hit.first)))) return null;
      return mentionOf(hit, listed.length > 1 ? scene.withTitle(hit.first, listed) : listed);
    }
    if (readsAsOrdinaryWord(hit)) return null;
    if (inFull.length === 1 && stranger === undefined) return mentionOf(hit, inFull);
    const met = inFull.filter((actor) => named.get(actor)! < hit.start);
    const strangerMet = stranger !== undefined && stranger < hit.start;
    if (strangerMet && met.length === 0) return null;
    if (!strangerMet && met.length === 1) return mentionOf(hit, met);
    const titled = scene.withTitle(hit.first, inFull);
    if (titled.length === 1 && (inFull.length > 1 || titled !== inFull)) return mentionOf(hit, titled);
    if (inFull.length > 1) return mentionOf(hit, inFull);
    const only = actors[inFull[0]!]!;
    return { start: hit.start, end: hit.end, actor: null, kind: 'person', form: 'name', candidates: [only.id] };
  };

  /** A city stands for its government, unless it is just a place. */
  const isPlace = (hit: Hit): boolean => {
    if (blockAt(article, hit.start)?.kind === 'dateline') return true;
    if (gapAfter(words, hit.last) === 'hyphen' && (words.flags[hit.last + 1]! & UPPER) === 0) return true;
    const gap = gapAfter(words, hit.first - 1);
    if (gap === 'break' || gap === 'hyphen') return false;
    const before = low(words, hit.first - 1);
    if (placePrepositions.has(before)) return true;
    const earlier = hit.first > 1 ? low(words, hit.first - 2) : '';
    return (
      movements.has(before) || ((before === 'to' || before === 'from' || before === 'for') && movements.has(earlier))
    );
  };

  const decideThing = (hit: Hit): Mention | null => {
    const things = hit.meaning.things.filter(
      (form) => needsMet(form.alias) && !(form.alias?.metonym === true && isPlace(hit)),
    );
    let candidates = distinct(things);
    if (candidates.length > 1 && gapAfter(words, hit.first - 1) === 'space') {
      const countries = scene.demonyms.get(low(words, hit.first - 1));
      const own = countries ? candidates.filter((actor) => countries.includes(actors[actor]!.country ?? '')) : [];
      if (own.length > 0) candidates = own;
    }
    if (hit.meaning.acronym && hit.first === hit.last && isCry(hit.first)) return null;
    return mentionOf(hit, candidates);
  };

  /** "CONTACT US": a word that is also a name, between words in capitals. */
  const isCry = (at: number): boolean => {
    if (!ordinaryAcronyms.has(low(words, at))) return false;
    const shouted = (i: number): boolean => i >= 0 && i < words.count && isShouted(words, i) && !startsHit.has(i);
    return shouted(at - 1) || shouted(at + 1);
  };

  const mentions: Mention[] = [];
  hits.forEach((hit, i) => {
    const person = hit.meaning.persons.length > 0;
    const thing = hit.meaning.things.length > 0;
    const asPerson = person ? decidePerson(hit, surroundings[i]!) : null;
    const mention =
      asPerson && (!thing || rivalsAt(hit).full.length > 0) ? asPerson : thing ? decideThing(hit) : asPerson;
    if (mention) mentions.push(mention);
  });
  return mentions;
}

function distinct(forms: readonly Form[]): readonly number[] {
  if (forms.length < 2) return forms.map((form) => form.actor);
  return [...new Set(forms.map((form) => form.actor))];
}
