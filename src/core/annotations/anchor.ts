import type { Span } from '../model';
import { atOnce, type Steps } from '../text/steps';
import type { Selector } from './decision';
import { evened, evenSteps, type EvenText } from './even-text';
import { likeWords } from './like-words';

/**
 * Finds the words of an annotation again in a text that has changed. The rules are strict, since a note on other words
 * is worse than a note that asks where it belongs: `exact` and `moved` have all of their words, `fuzzy` has nearly all
 * of them and is to be asked about, `orphan` has no place.
 */

export type AnchorState = 'exact' | 'moved' | 'fuzzy' | 'orphan';

export type Anchor =
  | (Span & { readonly state: 'exact' | 'moved' })
  /** `likeness` from 0 to 1: how much of the words and of what stands around them is the same. */
  | (Span & { readonly state: 'fuzzy'; readonly likeness: number })
  | { readonly state: 'orphan' };

/** Code units of context on each side: W3C leaves it open, and Hypothesis stores as many. */
export const contextLength = 32;

/** Words shorter than this say little by themselves: they are the same ones only where what surrounds them agrees. */
const shortWords = 32;

/** Part of the context that must agree then: two or three words of it. */
const contextFloor = 0.3;

/** Of short words, or such as stand there more than once: all of one side, and a word or two of the other. */
const mostOfIt = 0.65;

const paragraphBreak = /\n[^\S\n]*\n/;

/** One word in five may have changed; beyond, it is another sentence. */
const mostErrors = 0.2;

/** Without their context, shorter words have no place that is only nearly theirs. */
const longEnough = 60;

/** So short, a word or two, nothing is looked for but the words themselves. */
const tooShort = 12;

/** The words must be so much alike, or words and context together. Below, trials found notes on other words. */
const likenessFloor = 0.8;

/** @param text canonical */
export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * What finds annotations in one text; the text is prepared once, and only where it must be.
 * @param text canonical, as it stands now
 */
export function anchorsIn(text: string): (selector: Selector) => Anchor {
  const find = anchorSteps(text);
  return (selector) => atOnce(find(selector));
}

/** The same in steps, for words that must be looked for in the whole of a long text. */
export function anchorSteps(text: string): (selector: Selector) => Steps<Anchor> {
  let even: EvenText | undefined;
  const whole = function* (): Steps<EvenText> {
    return (even ??= yield* evenSteps(text));
  };
  /** How far the last one had moved: those behind it have most likely moved as far. */
  let shift = 0;
  return function* (selector) {
    const near = withCompany(text, selector, selector.start + shift);
    const anchor = near ?? (yield* findAgain(text, selector, whole));
    if (anchor.state === 'moved' || anchor.state === 'exact') shift = anchor.start - selector.start;
    return anchor;
  };
}

/** The words at a place, where all that stood around them does; null where it does not. */
function withCompany(text: string, { start: before, prefix, exact, suffix }: Selector, start: number): Anchor | null {
  const isWhole = prefix.length + suffix.length >= contextLength && exact.trim() !== '';
  if (!isWhole || !text.startsWith(exact, start)) return null;
  const end = start + exact.length;
  if (!text.startsWith(suffix, end) || start < prefix.length || !text.startsWith(prefix, start - prefix.length))
    return null;
  return found({ start, end }, before);
}

function* findAgain(text: string, selector: Selector, whole: () => Steps<EvenText>): Steps<Anchor> {
  const { start, end, exact } = selector;
  if (exact.trim() === '') return { state: 'orphan' };
  const here = text.startsWith(exact, start);
  // Whoever wrote no surroundings has nothing that speaks against the place.
  if (here && (isBare(selector) || agreement(text, selector, { start, end }) >= 0.5))
    return { state: 'exact', start, end };
  const same = best(text, selector, placesOf(text, exact));
  if (same && isSure(text, selector, same)) return found(same, start);
  yield;
  return yield* likePlace(text, selector, yield* whole(), same);
}

const found = ({ start, end }: Span, before: number): Anchor => ({
  state: start === before ? 'exact' : 'moved',
  start,
  end,
});

const isBare = ({ prefix, suffix }: Selector): boolean => prefix === '' && suffix === '';

/** Every place of the words. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Of a word like “said” there are hundreds; each that is looked at closely takes its time. */
const mostPlaces = 16;

/** Of many places those that have most of the company as it stood there, sign by sign, and the nearest ones. */
function likeliest(text: string, selector: Selector, places: readonly Span[]): readonly Span[] {
  const rated = places.map((place) => ({ place, same: rawAgreement(text, selector, place) }));
  const byCompany = [...rated].sort(
    (a, b) => b.same - a.same || distance(a.place, selector) - distance(b.place, selector),
  );
  const byPlace = [...rated].sort((a, b) => distance(a.place, selector) - distance(b.place, selector));
  const half = mostPlaces / 2;
  return [...new Set([...byCompany.slice(0, half), ...byPlace.slice(0, half)])].map(({ place }) => place);
}

/** In code units, as it is written. */
function rawAgreement(text: string, { prefix, suffix }: Selector, { start, end }: Span): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** A place of the very words. */
interface Same extends Span {
  /** How much of what stands around it is the same, 0 to 1. */
  readonly agrees: number;
  /** Whether the words stand nowhere else. */
  readonly alone: boolean;
}

/** Of several places of the same words the one whose surroundings agree best, then the nearest. */
function best(text: string, selector: Selector, places: readonly Span[]): Same | null {
  const likely = places.length > mostPlaces ? likeliest(text, selector, places) : places;
  const rated = likely
    .map((place) => ({ ...place, agrees: agreement(text, selector, place), alone: places.length === 1 }))
    .sort((a, b) => b.agrees - a.agrees || distance(a, selector) - distance(b, selector));
  return rated[0] ?? null;
}

/**
 * Whether the same words are the ones that were meant. An article may say a sentence twice, and lose the one that was
 * annotated: equal words in other company are a question.
 */
function isSure(text: string, selector: Selector, place: Same): boolean {
  const { exact, start } = selector;
  if (place.alone && exact.length >= shortWords) {
    // At their old place, or without surroundings, nothing speaks against them.
    if (place.start === start || isBare(selector) || place.agrees >= contextFloor) return true;
  } else if (place.agrees >= mostOfIt) return true;
  return isSameParagraph(text, selector, place);
}

/** Whether all that stood around the words in their paragraph still does, up to its ends: it has moved as a whole. */
function isSameParagraph(text: string, { prefix, exact, suffix }: Selector, { start, end }: Span): boolean {
  const wanted = prefix.split(paragraphBreak).at(-1)!;
  const following = suffix.split(paragraphBreak)[0]!;
  const [left, right] = [even(wanted), even(following)];
  if (left.length + exact.length + right.length < shortWords) return false;
  const paragraph = text
    .slice(Math.max(0, start - 2 * contextLength), start)
    .split(paragraphBreak)
    .at(-1)!;
  const rest = text.slice(end, end + 2 * contextLength).split(paragraphBreak)[0]!;
  const opens = wanted === prefix ? even(paragraph).endsWith(left) : even(paragraph) === left;
  return opens && (following === suffix ? even(rest).startsWith(right) : even(rest) === right);
}

const distance = (place: Span, selector: Selector): number => Math.abs(place.start - selector.start);

/** How much of what stands around a place is what stood around the words, 0 to 1. */
function agreement(text: string, { prefix, suffix }: Selector, { start, end }: Span): number {
  const before = even(text.slice(Math.max(0, start - 2 * contextLength), start));
  const after = even(text.slice(end, end + 2 * contextLength));
  const wanted = even(prefix);
  const following = even(suffix);
  const all = wanted.length + following.length;
  // A text that is nothing but the words has no surroundings, and needs none.
  if (all === 0) return before === '' && after === '' ? 1 : 0;
  return (sameEnd(before, wanted) + sameStart(after, following)) / all;
}

const even = (text: string): string => evened(text).text.trim();

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/**
 * The words with other blanks and marks, or nearly the words, or the words in other company.
 * @param same where the very words stand, not surely those that were meant
 */
function* likePlace(text: string, selector: Selector, whole: EvenText, same: Same | null): Steps<Anchor> {
  const words = even(selector.exact);
  if (words === '') return { state: 'orphan' };
  const back = ({ start, end }: Span): Span => ({ start: whole.at(start), end: whole.at(end - 1) + 1 });
  const reset = best(text, selector, placesOf(whole.text, words).map(back));
  if (reset && isSure(text, selector, reset)) return { state: 'moved', start: reset.start, end: reset.end };
  const known = same ? [same] : reset ? [reset] : [];
  const near =
    words.length < tooShort ? [] : yield* likeWords(whole.text, words, Math.floor(words.length * mostErrors));
  const [first] = near
    .map(({ start, end, errors }) => ({ ...back({ start, end }), like: 1 - errors / words.length }))
    .map((place) => ({ ...place, agrees: agreement(text, selector, place) }))
    .concat(known.map((place) => ({ ...place, like: 1 })))
    .filter(({ agrees, like }) => words.length >= (like === 1 ? shortWords : longEnough) || agrees >= contextFloor)
    .sort((a, b) => b.like + b.agrees - a.like - a.agrees || distance(a, selector) - distance(b, selector));
  if (!first) return { state: 'orphan' };
  const likeness = Math.max(first.like, (first.like + first.agrees) / 2);
  if (likeness < likenessFloor) return { state: 'orphan' };
  return { state: 'fuzzy', ...trimmed(text, first), likeness };
}

/** No annotation begins or ends with a blank. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
