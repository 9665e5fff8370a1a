import type { FileHandle } from 'node:fs/promises';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Actor } from '../../core/actors/knowledge';
import type { Corpus } from '../../core/corpus/corpus';
import type { KeptEntry } from '../../core/corpus/kept-entry';
import { concernedBy, type MayConcern } from '../../core/corpus/knowledge-change';
import { readTrace, traceOf, writeTrace } from '../../core/corpus/knowledge-trace';
import { type Made, partSize, preamble, readAnyPart, writePart } from '../../core/corpus/snapshot';

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
  /** By path: those of earlier knowledge, which count where the difference does not concern their files. */
  readonly earlier: ReadonlyMap<string, KeptEntry>;
  /** Whom the difference may concern. */
  readonly mayConcern: MayConcern;
  /** Whether all that was written is there, and nothing else: if not, it must be written anew. */
  readonly isWhole: boolean;
}

/** What is known of the actors that made the entries stands beside them. */
const traceOfStore = (file: string): string => `${file}.actors`;

/** What was kept: nothing where there is nothing, or where it is of another extractor. */
export async function readStore(file: string, made: Made, actors: readonly Actor[]): Promise<Kept> {
  const trace = await readFile(traceOfStore(file)).catch(() => null);
  const before = trace && readTrace(trace, coding);
  const mayConcern =
    before && before.mark !== made.knowledge ? concernedBy(before, traceOf({ actors, variants: true })) : null;
  const all = await readAll(file, made, mayConcern ? before!.mark : undefined);
  return { ...all, mayConcern: mayConcern ?? (() => true), isWhole: all.isWhole && before?.mark === made.knowledge };
}

/** @param mark of the earlier knowledge that counts, if any does */
async function readAll(file: string, made: Made, mark: string | undefined): Promise<Omit<Kept, 'mayConcern'>> {
  const [entries, earlier] = [new Map<string, KeptEntry>(), new Map<string, KeptEntry>()];
  // Where it may not be read, it will be told that it cannot be written either.
  const handle: FileHandle | null = await open(file).catch(() => null);
  if (!handle) return { entries, earlier, isWhole: false };
  try {
    const { size } = await handle.stat();
    let last = '';
    let isWhole = size > 0;
    for (let from = 0; from < size;) {
      const length = partSize(await bytesAt(handle, from, Math.min(preamble, size - from)));
      // Where one part has no end, nobody knows where the next one begins.
      if (length === null || from + length > size) return { entries, earlier, isWhole: false };
      const kept = readAnyPart(await bytesAt(handle, from, length), made.extractor, coding);
      from += length;
      const isOfNow = kept?.knowledge === made.knowledge;
      if (!isOfNow) isWhole = false;
      if (!kept || !(isOfNow || kept.knowledge === mark)) continue;
      for (const entry of kept.entries) {
        const { path } = entry.head;
        if (path <= last) isWhole = false;
        last = path;
        (isOfNow ? entries : earlier).set(path, entry);
      }
    }
    return { entries, earlier, isWhole };
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
export async function writeStore(file: string, corpus: Corpus, made: Made, actors: readonly Actor[]): Promise<void> {
  await removeDrafts(file);
  // Before the entries: where only one of both is written, nothing is told of the actors that made them.
  const trace = writeTrace(traceOf({ actors, variants: true }), coding);
  await inPlaceOf(traceOfStore(file), (handle) => handle.writeFile(trace));
  await inPlaceOf(file, async (handle) => {
    const paths = corpus.paths();
    for (let at = 0; at < paths.length; at += together)
      await handle.write(writePart(corpus.toKeep(paths.slice(at, at + together)), made, coding));
  });
}

async function inPlaceOf(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      await write(handle);
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
