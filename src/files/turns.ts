import { LongText } from '../core/text/long-text';

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** After so many milliseconds of work others get their turn. */
const slice = 8;

/** What is called between parts of long work. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await wait(0);
    since = performance.now();
  };
}

/** So many bytes are decoded before somebody else may have a turn: well below a millisecond. */
const bytesAtOnce = 1 << 14;
/** @throws where it is no UTF-8 */
export async function decode(content: Uint8Array): Promise<LongText> {
  const turn = turns();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  for (let at = 0; at < content.length;) {
    // A line end is no part of another sign.
    const found = content.indexOf(0x0a, at + bytesAtOnce);
    const end = found < 0 ? content.length : found + 1;
    parts.push(decoder.decode(content.subarray(at, end)));
    at = end;
    await turn();
  }
  return LongText.from(parts);
}
