/** One line of a stream of bytes, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than `longestLine`. */
  readonly bytes: Uint8Array | null;
}

/** In bytes. What is longer is no article, and would not fit in memory some day. */
export const longestLine = 64 * 1024 * 1024;

const lineFeed = 0x0a;

/** Cuts a stream into lines, and never holds more than one of them. A last line without a line end counts. */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  longest = longestLine,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const [first] = parts;
    const bytes = parts.length === 1 && first ? first : Buffer.concat(parts);
    const line = { number: number++, bytes: size > longest ? null : bytes };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (size > 0) yield take();
}
