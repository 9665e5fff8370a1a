import type { Span } from '../model';
import { atOnce, type Steps } from '../text/steps';
import { type Anchor, anchorSteps, type AnchorState, selectorOf } from './anchor';
import { plain } from './decide';
import { type Decision, type Entry, isRemoved, type Selector } from './decision';
import type { Finding } from './live-places';

/** What becomes of decisions in another version of their text, told before anything is changed. */

/** Of one decision: where its words would stand. */
export interface Fate {
  readonly decision: Decision;
  /** Of several pieces, that of the worst one. */
  readonly state: AnchorState;
  /** Empty where it would be lost. */
  readonly places: readonly Span[];
}

const worst: readonly AnchorState[] = ['exact', 'moved', 'fuzzy', 'orphan'];

/** @param newer canonical */
export const fatesIn = (newer: string, entries: readonly Entry[]): readonly Fate[] => atOnce(fateSteps(newer, entries));

/** The same in steps: lost words are looked for in the whole text. */
export function* fateSteps(newer: string, entries: readonly Entry[]): Steps<readonly Fate[]> {
  const find = anchorSteps(newer);
  const fates: Fate[] = [];
  for (const decision of entries) {
    if (isRemoved(decision)) continue;
    const anchors: Anchor[] = [];
    for (const selector of decision.target) anchors.push(yield* find(selector));
    const states = anchors.map(({ state }) => state);
    const state = worst.findLast((one) => states.includes(one)) ?? 'orphan';
    const places = anchors.flatMap((one) => (one.state === 'orphan' ? [] : [{ start: one.start, end: one.end }]));
    fates.push({ decision, state, places: state === 'orphan' ? [] : places });
    yield;
  }
  return fates;
}

export type Counts = Readonly<Record<AnchorState, number>>;

export function countsOf(fates: readonly Fate[]): Counts {
  const counts = { exact: 0, moved: 0, fuzzy: 0, orphan: 0 };
  for (const { state } of fates) counts[state]++;
  return counts;
}

/**
 * The decision with its words at other places; what was decided, when and by whom stays. That it was put there by hand is
 * told by `at`.
 * @param text canonical
 * @param places of its words, one at least
 */
export const anchoredAt = (text: string, decision: Decision, places: readonly Span[], at?: string): Decision =>
  atOnce(placing(text, anchorSteps(text), decision, places, at));

function* placing(
  text: string,
  find: Finding,
  decision: Decision,
  places: readonly Span[],
  at?: string,
): Steps<Decision> {
  const cue: Selector[] = [];
  for (const selector of decision.cue ?? []) {
    const anchor = yield* find(selector, decision.id);
    // One that is not surely found keeps what it was: a later text may have it again.
    cue.push(anchor.state === 'exact' || anchor.state === 'moved' ? selectorOf(text, anchor) : selector);
  }
  const target = [...places].sort((a, b) => a.start - b.start).map((span) => selectorOf(text, span));
  return plain({
    ...decision,
    target,
    cue: cue.length > 0 ? cue : decision.cue,
    ...(at === undefined ? {} : { at }),
  });
}

/** The decisions that are surely found, at their new places; the others stay as they are, and are asked about or lost. */
export const reanchored = (newer: string, fates: readonly Fate[]): readonly Decision[] =>
  atOnce(reanchoring(newer, fates));

/** The same in steps. */
export function* reanchoring(newer: string, fates: readonly Fate[]): Steps<readonly Decision[]> {
  const find = anchorSteps(newer);
  const moved: Decision[] = [];
  for (const { decision, state, places } of fates) {
    if (state !== 'exact' && state !== 'moved') continue;
    const placed = yield* placing(newer, find, decision, places);
    if (JSON.stringify(placed) !== JSON.stringify(decision)) moved.push(placed);
    yield;
  }
  return moved;
}

/**
 * Decisions whose words stand where an open article is known to have them, and would not be found there by words alone:
 * at their places of now, so that they last beyond this window.
 */
export function* onlyKnown(text: string, entries: readonly Entry[], find: Finding): Steps<readonly Decision[]> {
  const byWords = anchorSteps(text);
  const known: Decision[] = [];
  for (const decision of entries) {
    if (isRemoved(decision)) continue;
    yield;
    const places: Span[] = [];
    let isFound = true;
    for (const selector of decision.target) {
      const place = yield* find(selector, decision.id);
      if (place.state !== 'exact' && place.state !== 'moved') break;
      places.push({ start: place.start, end: place.end });
      const anchor = yield* byWords(selector);
      const isSure = anchor.state === 'exact' || anchor.state === 'moved';
      isFound &&= isSure && anchor.start === place.start && anchor.end === place.end;
    }
    if (!isFound && places.length === decision.target.length) known.push(yield* placing(text, find, decision, places));
  }
  return known;
}
