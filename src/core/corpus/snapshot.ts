import type { ArticleHead, Coding, EntryHead, KeptEntry } from './kept-entry';

/**
 * Entries as they are kept, many in one part of bytes. What is asked of every file stands together at its beginning, then
 * the words of all statements as numbers, then the entries, of which those only are opened that are asked for. A sum covers
 * all of it: a part that was damaged is of no use, and its files are read again.
 */

/** Of this form; another one is not read. */
const form = 4;

/** What entries depend on beside the file itself. */
export interface Made {
  /** The mark of what reads articles, as `extractor.ts` has it. */
  readonly extractor: string;
  /** Of the knowledge: another one means other actors. */
  readonly knowledge: string;
}

/** An entry that is to be kept. */
export interface ToKeep {
  readonly head: EntryHead;
  /** The words of each statement. */
  readonly keys: readonly (readonly string[])[];
  /** The entry in JSON: as text, or as it was kept. */
  readonly body: string | Uint8Array;
}

/** "SAYS": at the beginning of every part. */
const magic = 0x53594153;

/** The numbers at the beginning of a part, of 32 bits, the lower byte first as everywhere. */
const at = {
  magic: 0,
  sum: 1,
  /** Of the whole part, in bytes. */
  size: 2,
  made: 3,
  heads: 4,
  keys: 5,
  files: 6,
  statements: 7,
  words: 8,
  numbers: 9,
} as const;

/** So many bytes of a part tell how long it is. */
export const preamble = at.numbers * 4;

/** @returns the length of the part that begins here, in bytes; null where none does */
export function partSize(bytes: Uint8Array): number | null {
  if (bytes.length < preamble) return null;
  const numbers = new Int32Array(bytes.slice(0, preamble).buffer);
  const size = numbers[at.size]!;
  return numbers[at.magic] === magic && size >= preamble && size % 4 === 0 ? size : null;
}

type Head = readonly [
  path: string,
  hash: string,
  articles: readonly (readonly [day: string, outlet: string, first: string, last: string])[],
  statements: number,
  passages: number,
  said: Readonly<Record<string, number>>,
  named: readonly string[],
  languages: readonly string[],
];

const packed = ({ path, hash, articles, statements, passages, said, named, languages }: EntryHead): Head => [
  path,
  hash,
  articles.map(({ day, outlet, first, last }) => [day, outlet, first, last] as const),
  statements,
  passages,
  said,
  named,
  languages,
];

const unpacked = ([path, hash, articles, statements, passages, said, named, languages]: Head): EntryHead => ({
  path,
  hash,
  articles: articles.map(([day, outlet, first, last]): ArticleHead => ({ day, outlet, first, last })),
  statements,
  passages,
  said,
  named,
  languages,
});

/** @param entries by path: the same entries give the same bytes */
export function writePart(entries: readonly ToKeep[], made: Made, coding: Coding): Uint8Array {
  const { keys, numbers, starts } = numbered(entries);
  const madeBytes = coding.encode(JSON.stringify([form, made.extractor, made.knowledge]));
  const heads = coding.encode(JSON.stringify(entries.map(({ head }) => packed(head))));
  const keyBytes = coding.encode(keys.join('\n'));
  const bodies = entries.map(({ body }) => (typeof body === 'string' ? coding.encode(body) : body));
  const statements = starts.length - 1;
  const texts = [madeBytes, heads, keyBytes];
  const bodySize = bodies.reduce((sum, body) => sum + body.length, 0);
  const size =
    preamble +
    texts.reduce((sum, text) => sum + whole(text.length), 0) +
    (starts.length + numbers.length + bodies.length) * 4 +
    whole(bodySize);
  const part = new Uint8Array(size);
  const all = new Int32Array(part.buffer);
  all[at.magic] = magic;
  all[at.size] = size;
  all[at.made] = madeBytes.length;
  all[at.heads] = heads.length;
  all[at.keys] = keyBytes.length;
  all[at.files] = entries.length;
  all[at.statements] = statements;
  all[at.words] = numbers.length;
  let next = preamble;
  for (const text of texts) {
    part.set(text, next);
    next += whole(text.length);
  }
  for (const list of [starts, numbers, Int32Array.from(bodies, ({ length }) => length)]) {
    all.set(list, next / 4);
    next += list.length * 4;
  }
  for (const body of bodies) {
    part.set(body, next);
    next += body.length;
  }
  all[at.sum] = sumOf(all);
  return part;
}

/** A part that was kept, and of what knowledge. */
export interface KeptPart {
  readonly knowledge: string;
  readonly entries: readonly KeptEntry[];
}

/** @returns null where it is damaged, no part, or made of another extractor or other knowledge */
export function readPart(bytes: Uint8Array, made: Made, coding: Coding): readonly KeptEntry[] | null {
  const part = readAnyPart(bytes, made.extractor, coding);
  return part?.knowledge === made.knowledge ? part.entries : null;
}

/** The same of whatever knowledge. @returns null where it is damaged, no part, or made of another extractor */
export function readAnyPart(bytes: Uint8Array, extractor: string, coding: Coding): KeptPart | null {
  if (partSize(bytes) !== bytes.length) return null;
  // Numbers of 32 bits can only be read from every fourth byte.
  const part = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const all = new Int32Array(part.buffer, part.byteOffset, part.length / 4);
  if (all[at.sum] !== sumOf(all)) return null;
  let next = preamble;
  const text = (length: number): string => {
    const from = next;
    next += whole(length);
    return coding.decode(part.subarray(from, from + length));
  };
  const list = (length: number): Int32Array => {
    const from = next / 4;
    next += length * 4;
    return all.subarray(from, from + length);
  };
  const [ownForm, ownExtractor, knowledge] = JSON.parse(text(all[at.made]!)) as readonly [number, string, string];
  if (ownForm !== form || ownExtractor !== extractor) return null;
  const heads = JSON.parse(text(all[at.heads]!)) as readonly Head[];
  const keys = text(all[at.keys]!).split('\n');
  const starts = list(all[at.statements]! + 1);
  const numbers = list(all[at.words]!);
  const lengths = list(all[at.files]!);
  let statement = 0;
  const entries = heads.map((packedHead, file) => {
    const head = unpacked(packedHead);
    const own = starts.subarray(statement, statement + head.statements + 1);
    statement += head.statements;
    const body = part.subarray(next, next + lengths[file]!);
    next += lengths[file]!;
    return { head, words: { keys, numbers, starts: own }, body, coding };
  });
  return { knowledge, entries };
}

/** The words of all statements as numbers, counted from the first one. */
function numbered(entries: readonly ToKeep[]): {
  readonly keys: readonly string[];
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
} {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  const starts = [0];
  for (const entry of entries)
    for (const keys of entry.keys) {
      for (const key of keys) {
        const number = known.get(key) ?? known.size;
        known.set(key, number);
        numbers.push(number);
      }
      starts.push(numbers.length);
    }
  return { keys: [...known.keys()], numbers: Int32Array.from(numbers), starts: Int32Array.from(starts) };
}

/** The next length that ends at a fourth byte. */
const whole = (length: number): number => (length + 3) & ~3;

/** FNV-1a over numbers of 32 bits, all but the sum itself, mixed at each: against damage, not against anybody. */
function sumOf(part: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let i = 0; i < part.length; i++) {
    if (i === at.sum) continue;
    sum = Math.imul(sum ^ part[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum;
}
