import { detectLanguage } from '../core/language/detect';
import { withWindowsSigns } from '../core/text/code-pages';
import { decode, Unreadable } from './read-file';

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** By its name on the web, in small letters: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
}

/** Code pages in which texts were kept before UTF-8; where two read a text alike, the first it is. */
const codePages = [
  'windows-1252',
  'windows-1251',
  'windows-1254',
  'windows-1250',
  'koi8-r',
  'ibm866',
  'macintosh',
] as const;

const textIn = (bytes: Uint8Array, decoder: TextDecoder): string =>
  withWindowsSigns(decoder.decode(bytes), decoder.encoding);

/** What no text has, in characters of C1 and of broken words; each makes a reading less likely. */
const oddities: readonly (readonly [form: RegExp, weight: number])[] = [
  [/[\u0080-\u009f\ufffd]/g, 4],
  // A sign inside a word, a capital behind a small letter.
  [/\p{L}[^\p{L}\p{M}\p{N}\p{P}\s]\p{L}/gu, 2],
  [/\p{Ll}\p{Lu}/gu, 1],
  [/[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/gi, 3],
  // Letters with marks stand alone in words of Latin letters.
  [/[\u00c0-\u017f]{3,}/g, 2],
  // Icelandic, which is read as Turkish else.
  [/[þðýÞÐÝ]/g, 1],
  [/[─-▟]/g, 3],
];

/** So much of a text tells its code page, in bytes. */
const sampleSize = 64 * 1024;
/** More oddities for each byte that is no ASCII, and it reads as no words at all. */
const mostOdd = 0.6;

function oddityOf(text: string, encoding: string): number {
  let sum = 0;
  for (const [form, weight] of oddities) sum += (text.match(form)?.length ?? 0) * weight;
  // Turkish letters in a text that is none: the same bytes are Icelandic or nothing.
  if (encoding === 'windows-1254' && /[ğışİ]/.test(text) && detectLanguage(text) !== 'tr') sum += 2;
  if (encoding === 'windows-1251' && /[\u0400-\u04ff]/.test(text) && !/[\u0400-\u04ff]{3}/.test(text)) sum += 50;
  // Czech and its neighbours, read as a language of the west.
  if (encoding === 'windows-1252' && /[šž]/.test(text)) sum += text.match(/[øìùòèï]/g)?.length ?? 0;
  return sum;
}

function byWords(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize);
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  let best: string | null = null;
  let least = Infinity;
  for (const encoding of codePages) {
    const odd = oddityOf(textIn(sample, new TextDecoder(encoding)), encoding);
    if (odd < least) [best, least] = [encoding, odd];
  }
  if (best === null || least > high * mostOdd)
    throw new Unreadable('is not UTF-8, and reads as words in no code page: say which with --encoding');
  return best;
}

/** Whether every second byte is nothing, as in UTF-16 of letters of Europe; null where it is not. */
function wide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

function byMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * Bytes as text, exactly as they stand: UTF-8, or what the mark at their head says, or the code page in which they read
 * as words.
 * @param encoding the reader's own word, one of the names that browsers know
 * @throws Unreadable where they are no text in it
 */
export function decodeArticle(bytes: Uint8Array, encoding?: string): Decoded {
  const told = encoding ?? byMark(bytes) ?? (bytes.includes(0) ? wide(bytes) : null);
  if (told === null) {
    if (bytes.includes(0)) throw new Unreadable('is not a text file');
    try {
      return { text: decode(bytes), encoding: 'utf-8' };
    } catch (error) {
      if (!(error instanceof Unreadable) || error.message !== 'is not UTF-8') throw error;
      return as(bytes, byWords(bytes));
    }
  }
  return as(bytes, told);
}

function as(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return { text: textIn(bytes, decoder), encoding: decoder.encoding };
  } catch {
    throw new Unreadable(`is not ${decoder.encoding}`);
  }
}

/** Whether browsers know an encoding by this name. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
