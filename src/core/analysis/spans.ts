import type { Span } from '../model';

/**
 * A span with other spans cut out of it: what is left, in order.
 * @param holes sorted by start and without overlaps
 */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (let at = firstEndingAfter(holes, span.start); at < holes.length; at++) {
    const hole = holes[at]!;
    if (hole.start >= span.end) break;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
