import type { Occurrence } from './corpus';

/** The first places of all, file by file, and so many at most. */
export function firstPlaces(all: readonly Occurrence[], most: number): readonly Occurrence[] {
  let left = most;
  return all.flatMap(({ path, places }) => {
    // Each has a start and an end.
    const some = places.slice(0, Math.max(0, left) * 2);
    left -= some.length / 2;
    return some.length === 0 ? [] : [{ path, places: some }];
  });
}
