import { countsOf } from './import';
import type { Outcome } from './merge-in';

/** What an import did to one article, in lines: counts first, then one by one what somebody must look at. */
export function resultLines(path: string, outcomes: readonly Outcome[]): readonly string[] {
  return [`${path}: ${summaryOf(outcomes)}`, ...toLookAt(outcomes)];
}

export function summaryOf(outcomes: readonly Outcome[]): string {
  const counts = countsOf(outcomes);
  const parts: readonly (readonly [number, string])[] = [
    [counts.new, 'new'],
    [counts.changed, 'changed'],
    [counts.same, 'already there'],
    [counts.kept, 'kept as saved, though it differs'],
    [counts.removed, 'left out: removed here since'],
    [counts.suggested, 'left out: only suggested'],
    [counts.moved, 'moved'],
    [counts.asking, 'with a likely place, to be looked at'],
    [counts.lost, 'lost: where they belong is not known'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'nothing' : told.join(', ');
}

const severalTimes = 'stands there several times; tell which by its start and end';

/** Longer words are cut. */
const longest = 80;

function toLookAt(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ where, fate, anchor, isSeveral, exact }) => {
    const words = `“${exact.length > longest ? `${exact.slice(0, longest)}…` : exact}”`;
    if (fate === 'kept') return [`differs: ${where}: ${words}`];
    if (fate !== 'new' && fate !== 'changed') return [];
    if (anchor === 'orphan')
      return [`lost: ${where}: ${words} ${isSeveral ? severalTimes : 'stands nowhere in the article'}`];
    if (anchor === 'fuzzy') return [`to be looked at: ${where}: ${words}`];
    return [];
  });
}
