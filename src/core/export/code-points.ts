/**
 * @param text canonical
 * @returns what turns an offset of UTF-16 code units into one of code points; inside of a sign, its start
 */
export function codePointsIn(text: string): (offset: number) => number {
  const seconds = secondsIn(text);
  return (offset) => {
    let [low, high] = [0, seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    // Of a second unit the first one has been counted.
    return offset - low;
  };
}

/** @returns what turns an offset of code points into one of UTF-16 code units; behind the text, further behind */
export function codeUnitsIn(text: string): (points: number) => number {
  const seconds = secondsIn(text);
  return (points) => {
    let [low, high] = [0, seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Before this second unit stand as many code points as code units, less the second ones before it.
      if (seconds[middle]! - middle <= points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  };
}

/** Where signs of two units have their second one. */
function secondsIn(text: string): readonly number[] {
  const seconds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) seconds.push(++at);
  }
  return seconds;
}
