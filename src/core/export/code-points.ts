/**
 * @param text canonical
 * @returns what turns an offset of UTF-16 code units into one of code points; inside of a sign, its start
 */
export function codePointsIn(text: string): (offset: number) => number {
  /** Where signs of two units have their second one. */
  const seconds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) seconds.push(++at);
  }
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
