import type { FileHandle } from 'node:fs/promises';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Corpus } from '../../core/corpus/corpus';
import type { KeptEntry } from '../../core/corpus/kept-entry';
import { type Made, partSize, preamble, readPart, writePart } from '../../core/corpus/snapshot';

/** So many files stand in one part. */
const together = 200;

const decoder = new TextDecoder();
const coding = {
  encode: (text: string) => Buffer.from(text),
  decode: (bytes: Uint8Array) => decoder.decode(bytes),
};

export interface Kept {
  /** By path. */
  readonly entries: ReadonlyMap<string, KeptEntry>;
  /** Whether all that was written is there, and nothing else: if not, it must be written anew. */
  readonly isWhole: boolean;
}

/** What was kept: nothing where there is nothing, or where it is of another extractor. */
export async function readStore(file: string, made: Made): Promise<Kept> {
  const entries = new Map<string, KeptEntry>();
  // Where it may not be read, it will be told that it cannot be written either.
  const handle: FileHandle | null = await open(file).catch(() => null);
  if (!handle) return { entries, isWhole: false };
  try {
    const { size } = await handle.stat();
    let last = '';
    let isWhole = size > 0;
    for (let from = 0; from < size;) {
      const length = partSize(await bytesAt(handle, from, Math.min(preamble, size - from)));
      // Where one part has no end, nobody knows where the next one begins.
      if (length === null || from + length > size) return { entries, isWhole: false };
      const kept = readPart(await bytesAt(handle, from, length), made, coding);
      from += length;
      if (!kept) isWhole = false;
      for (const entry of kept ?? []) {
        const { path } = entry.head;
        if (path <= last) isWhole = false;
        last = path;
        entries.set(path, entry);
      }
    }
    return { entries, isWhole };
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, from + read);
    // It has become shorter: what is not there is no part.
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes;
}

/** Writes all of it beside the old one, which it takes the place of at one stroke. */
export async function writeStore(file: string, corpus: Corpus, made: Made): Promise<void> {
  await removeDrafts(file);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      const paths = corpus.paths();
      for (let at = 0; at < paths.length; at += together) {
        const own = paths.slice(at, at + together);
        await handle.write(writePart(corpus.toKeep(own), made, coding));
      }
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** In milliseconds: nobody writes for so long. */
const stale = 3_600_000;

/** Those that were left by somebody who was ended while writing. */
async function removeDrafts(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.tmp')) continue;
    const draft = join(folder, name);
    // Another process may do the same.
    const written = await stat(draft).catch(() => null);
    if (written && Date.now() - written.mtimeMs > stale) await rm(draft, { force: true });
  }
}
