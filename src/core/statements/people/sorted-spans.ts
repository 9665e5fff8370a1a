import type { Span } from '../../model';
import { countBelow } from '../../text/canonical';

/** The last place in a sorted list that begins at or before an offset; -1 where none does. */
export const lastAt = (starts: readonly number[], offset: number): number => countBelow(starts, offset + 1) - 1;

/** Spans in order, those that touch made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Those that lie in a span. @param starts where each begins, ascending */
export function within<T extends Span>(
  all: readonly T[],
  starts: readonly number[],
  { start, end }: Span,
): readonly T[] {
  const found: T[] = [];
  for (let i = lastAt(starts, start - 1) + 1; i < all.length && starts[i]! < end; i++)
    if (all[i]!.end <= end) found.push(all[i]!);
  return found;
}
