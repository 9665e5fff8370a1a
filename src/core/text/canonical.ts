/**
 * The canonical text: every line end `\n`, no byte order mark. Articles are read in it and places are kept in it, so that
 * neither another line end nor another encoding moves one. What it was made from is the text *as given*: a file's decoded
 * text, or an editor's. All offsets are UTF-16 code units.
 */
export interface CanonicalText {
  readonly text: string;
  /** An offset of the canonical text, in the text as given: a line end begins where its first sign stands. */
  readonly toGiven: (offset: number) => number;
  /** An offset of the text as given, in the canonical text; inside of a line end or before the mark, what follows it. */
  readonly toCanonical: (offset: number) => number;
}

const itself = (offset: number): number => offset;

/** How many of the numbers, which go up, lie below a limit. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param given decoded; a byte order mark at its start is no text */
export function canonical(given: string): CanonicalText {
  const mark = given.startsWith('\ufeff') ? 1 : 0;
  if (!given.includes('\r'))
    return mark === 0
      ? { text: given, toGiven: itself, toCanonical: itself }
      : { text: given.slice(1), toGiven: (at) => at + 1, toCanonical: (at) => Math.max(0, at - 1) };
  const text = given.slice(mark).replace(/\r\n?/g, '\n');
  /** Where line ends of two signs stand: in the text as given, and in the canonical one. */
  const pairs: number[] = [];
  const ends: number[] = [];
  for (let at = given.indexOf('\r\n'); at !== -1; at = given.indexOf('\r\n', at + 2)) {
    ends.push(at - mark - pairs.length);
    pairs.push(at);
  }
  return {
    text,
    toGiven: (at) => at + mark + countBelow(ends, at),
    toCanonical: (at) => Math.max(0, at - mark - countBelow(pairs, at)),
  };
}
