import type { Decision, Entry } from './decision';
import { isPassage, type Review } from './review';

/**
 * The decisions that can be forgotten among what is named: on statements, and those whose words are gone, whatever they
 * were on. Marked words that are still there are taken away one by one.
 */
export function forgettable({ statements, lost }: Review, ids: ReadonlySet<string>): readonly Decision[] {
  const placed = statements.flatMap(({ id, review: { decision } }) =>
    decision && !isPassage(decision) && ids.has(id) ? [decision] : [],
  );
  return [...placed, ...lost.filter(({ id }) => ids.has(id))];
}

/** What takes decisions back: their ids stay, so that no copy brings them back. @param at ISO 8601 */
export const forgotten = (decisions: readonly Decision[], at: string): readonly Entry[] =>
  decisions.map(({ id }) => ({ id, removed: true, at }));
