import { plain } from './decide';
import { type Decision, type Entry, isRemoved } from './decision';
import { isPassage } from './review';

/** What becomes of a label in all decisions: another one, or nothing. */
export interface Relabelling {
  readonly from: string;
  /** Undefined: the label is taken away. */
  readonly to?: string;
}

/**
 * The decisions that carry a label, changed; all others are not among them. Notes, tags and ratings stay. Words that
 * carried nothing but the label leave a tombstone.
 * @param at ISO 8601
 */
export function relabelled(entries: readonly Entry[], { from, to }: Relabelling, at: string): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    if (isRemoved(entry) || !entry.labels?.includes(from)) return [];
    const labels = [...new Set(entry.labels.flatMap((id) => (id === from ? (to === undefined ? [] : [to]) : [id])))];
    return [withLabels(entry, labels, at)];
  });
}

/** The decision with these labels; words that carry nothing any more leave a tombstone. */
export function withLabels(decision: Decision, labels: readonly string[], at: string): Entry {
  const { note, tags, rating } = decision;
  const isBare = labels.length === 0 && note === undefined && rating === undefined && (tags ?? []).length === 0;
  if (isPassage(decision) && isBare) return { id: decision.id, removed: true, at };
  return plain({ ...decision, labels: labels.length > 0 ? labels : undefined, at });
}

/** How often each label is given. */
export function labelCounts(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const id of isRemoved(entry) ? [] : (entry.labels ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
