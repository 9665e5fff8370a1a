/** Where two texts differ: `[start, end)` of the later one stands in place of `[start, was)` of the earlier one. */
export interface Changed {
  readonly start: number;
  readonly end: number;
  readonly was: number;
}

export function changedIn(before: string, after: string): Changed {
  const most = Math.min(before.length, after.length);
  const start = longest(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = longest(
    most - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: after.length - tail, was: before.length - tail };
}

/** How far it goes on being the same, by halves: texts of megabytes are compared piece by piece, not sign by sign. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
