import type { Span } from '../model';

/** Spans, ready to be asked what stands at a place: a question takes as long as there are answers to it. */
export interface Places<T> {
  /** In the order of their starts. */
  readonly entries: readonly { readonly span: Span; readonly value: T }[];
  /** For each entry the furthest end of all up to it. */
  readonly reach: readonly number[];
}

/** @param spansOf where a value stands; it may stand in several places */
export function placesOf<T>(values: readonly T[], spansOf: (value: T) => readonly Span[]): Places<T> {
  const entries = values
    .flatMap((value) => spansOf(value).map((span) => ({ span, value })))
    .sort((a, b) => a.span.start - b.span.start);
  let furthest = -1;
  return { entries, reach: entries.map(({ span }) => (furthest = Math.max(furthest, span.end))) };
}

/** What stands at a place, a cursor just behind a word included; in the order of starts, each value once. */
export function touching<T>({ entries, reach }: Places<T>, offset: number): readonly T[] {
  const found: T[] = [];
  for (let at = firstBeyond(entries, offset) - 1; at >= 0 && reach[at]! >= offset; at--) {
    const { span, value } = entries[at]!;
    if (span.end >= offset) found.push(value);
  }
  return [...new Set(found.reverse())];
}

/** The place of the first entry that starts behind an offset. */
function firstBeyond(entries: Places<unknown>['entries'], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.span.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
