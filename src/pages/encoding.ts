import { withWindowsSigns } from '../core/text/code-pages';

/** A page says its encoding in its first bytes. */
const sampleSize = 4096;

const told =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** Bytes as text: by their mark, as UTF-8 where they are that, as the page itself says, or as Windows wrote the west. */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')!;
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')!;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleSize));
  const match = told.exec(head);
  const named = match?.[1] ?? match?.[2];
  // Programs that save pages write UTF-8 and leave in what the page said before.
  const isPlain = bytes.subarray(0, 1_000_000).every((byte) => byte < 0x80);
  if (isPlain && named !== undefined && /^(?:iso-2022|utf-7|hz)/i.test(named))
    return decode(bytes, named) ?? decode(bytes, 'windows-1252')!;
  return strictly(bytes) ?? (named === undefined ? undefined : decode(bytes, named)) ?? decode(bytes, 'windows-1252')!;
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding);
    return withWindowsSigns(decoder.decode(bytes), decoder.encoding);
  } catch {
    // No encoding has that name.
    return undefined;
  }
}
