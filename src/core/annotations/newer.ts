import type { Span } from '../model';
import { type AnchorState, anchorsIn, selectorOf } from './anchor';
import { plain } from './decide';
import { type Decision, type Entry, isRemoved } from './decision';

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
export function fatesIn(newer: string, entries: readonly Entry[]): readonly Fate[] {
  const find = anchorsIn(newer);
  return entries.flatMap((decision): readonly Fate[] => {
    if (isRemoved(decision)) return [];
    const anchors = decision.target.map(find);
    const states = anchors.map(({ state }) => state);
    const state = worst.findLast((one) => states.includes(one)) ?? 'orphan';
    const places = anchors.flatMap((one) => (one.state === 'orphan' ? [] : [{ start: one.start, end: one.end }]));
    return [{ decision, state, places: state === 'orphan' ? [] : places }];
  });
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
export function anchoredAt(text: string, decision: Decision, places: readonly Span[], at?: string): Decision {
  const find = anchorsIn(text);
  const cue = (decision.cue ?? []).map((selector) => {
    const anchor = find(selector);
    // One that is not surely found keeps what it was: a later text may have it again.
    return anchor.state === 'exact' || anchor.state === 'moved' ? selectorOf(text, anchor) : selector;
  });
  const target = [...places].sort((a, b) => a.start - b.start).map((span) => selectorOf(text, span));
  return plain({
    ...decision,
    target,
    cue: cue.length > 0 ? cue : decision.cue,
    ...(at === undefined ? {} : { at }),
  });
}

/** The decisions that are surely found, at their new places; the others stay as they are, and are asked about or lost. */
export function reanchored(newer: string, fates: readonly Fate[]): readonly Decision[] {
  return fates.flatMap(({ decision, state, places }) => {
    if (state !== 'exact' && state !== 'moved') return [];
    const placed = anchoredAt(newer, decision, places);
    return JSON.stringify(placed) === JSON.stringify(decision) ? [] : [placed];
  });
}
