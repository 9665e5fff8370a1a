import { createReadStream } from 'node:fs';

/** Why a file could not be read, as the end of the sentence "FILE: …". */
export class Unreadable extends Error {}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

/** Puts an error of the system into plain words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `cannot be read (${code ?? message})`;
}

/**
 * Bytes as text, exactly as they stand, a byte order mark included.
 * @throws Unreadable where they are not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new Unreadable(error instanceof TypeError ? 'is not UTF-8' : 'is too large');
  }
}

/** In bytes. Ten times the longest newspaper in one file; what is longer is no article, and would not fit in memory some day. */
export const largestArticle = 64 * 1024 * 1024;

/** In bytes: what is longer is no list of actors, and no sidecar. */
export const largestYaml = 20 * 1024 * 1024;

/** Everything that a stream holds, which is never read further than to its limit. */
async function collect(source: AsyncIterable<Uint8Array | string>, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largest) throw new Unreadable(`is too large: more than ${Math.ceil(largest / 1024 / 1024)} MB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** A file's bytes, or those of standard input. @throws an error that `reasonOf` puts into words */
export async function readBytes(
  file: string,
  stdin: AsyncIterable<Uint8Array | string> | null,
  largest = largestArticle,
): Promise<Uint8Array> {
  return collect(file === '-' && stdin ? stdin : (createReadStream(file) as AsyncIterable<Uint8Array>), largest);
}

/**
 * A file's decoded text, as given: line ends and byte order mark as they stand.
 * @param file its path, or `-` for standard input
 * @param largest in bytes
 * @throws an error that `reasonOf` puts into words
 */
export async function readText(
  file: string,
  stdin: AsyncIterable<Uint8Array | string> | null,
  largest = largestArticle,
): Promise<string> {
  const bytes = await readBytes(file, stdin, largest);
  if (bytes.includes(0)) throw new Unreadable('is not a text file in UTF-8');
  return decode(bytes);
}
