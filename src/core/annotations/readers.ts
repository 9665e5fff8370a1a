import type { Entry } from './decision';
import { isRemoved, type Decision } from './decision';
import type { Conflict } from './entries';

/** Who decided: the name of the setting, as it stands in a decision; empty for somebody who gave none. */
export type ReaderName = string;

export const readerOf = ({ by }: Pick<Decision, 'by'>): ReaderName => by ?? '';

/** How many decisions each reader has in one file, by name. */
export function readersIn(
  entries: readonly Entry[],
  conflicts: readonly Conflict[] = [],
): ReadonlyMap<ReaderName, number> {
  const names = allOf(entries, conflicts).map(readerOf).sort();
  const counts = new Map<ReaderName, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The decisions of one reader, those among them that another one's later word has displaced. */
export function decisionsBy(
  reader: ReaderName,
  entries: readonly Entry[],
  conflicts: readonly Conflict[] = [],
): readonly Decision[] {
  return allOf(entries, conflicts).filter((decision) => readerOf(decision) === reader);
}

/** Each decision once; of an id that several differ on, the last word of each. */
function allOf(entries: readonly Entry[], conflicts: readonly Conflict[]): readonly Decision[] {
  const differing = new Map(conflicts.map(({ id, sides }) => [id, sides]));
  return entries.flatMap((entry) => {
    const seen = new Set<ReaderName>();
    return (differing.get(entry.id) ?? [entry]).flatMap((side) => {
      if (isRemoved(side) || seen.has(readerOf(side))) return [];
      seen.add(readerOf(side));
      return [side];
    });
  });
}
