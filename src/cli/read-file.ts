import { readFile } from 'node:fs/promises';

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
 * Bytes as text, exactly as they stand but for the byte order mark, which is no text.
 * @throws Unreadable where they are not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (error) {
    throw new Unreadable(error instanceof TypeError ? 'is not UTF-8' : 'is too large');
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The canonical text: without BOM, every line end `\n`. */
export function canonicalText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unreadable('is not a text file in UTF-8');
  return decode(bytes).replace(/\r\n?/g, '\n');
}

/** Everything that a stream holds. */
async function collect(source: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/**
 * The canonical text of a file.
 * @param file its path, or `-` for standard input
 * @throws an error that `reasonOf` puts into words
 */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  return canonicalText(file === '-' ? await collect(stdin) : await readFile(file));
}
