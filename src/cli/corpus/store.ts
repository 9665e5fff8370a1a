import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Corpus } from '../../core/corpus/corpus';
import type { FileEntry } from '../../core/corpus/entry';
import { isCurrent, type Made, readLine, writeSnapshot } from '../../core/corpus/snapshot';

/** The entries that were kept, by path: none where there are none, or where they are of another extractor. */
export async function readStore(file: string, made: Made): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  let isFirst = true;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      if (isFirst && !isCurrent(line, made)) return entries;
      const entry = isFirst ? null : readLine(line);
      if (entry) entries.set(entry.path, entry);
      isFirst = false;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return entries;
}

/** Writes all of it beside the old one, which it takes the place of at one stroke. */
export async function writeStore(file: string, corpus: Corpus, made: Made): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      let piece = '';
      for (const line of writeSnapshot(corpus, made)) {
        piece += line;
        if (piece.length < 1_000_000) continue;
        await handle.write(piece);
        piece = '';
      }
      await handle.write(piece);
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
