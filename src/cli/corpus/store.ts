import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Corpus } from '../../core/corpus/corpus';
import { endOf, isCurrent, type KeptEntry, keptEntry, type Made, writeSnapshot } from '../../core/corpus/snapshot';

export interface Kept {
  /** By path. */
  readonly entries: ReadonlyMap<string, KeptEntry>;
  /** Whether all that was written is there, and nothing else: if not, it must be written anew. */
  readonly isWhole: boolean;
}

/** What was kept: nothing where there is nothing, or where it is of another extractor. */
export async function readStore(file: string, made: Made): Promise<Kept> {
  const entries = new Map<string, KeptEntry>();
  let [at, damaged, last] = [0, 0, ''];
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      if (at++ === 0) {
        if (!isCurrent(line, made)) return { entries, isWhole: false };
        continue;
      }
      const entry = keptEntry(line);
      if (entry) entries.set(entry.path, entry);
      else damaged++;
      last = line;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // The last line is no entry.
  return { entries, isWhole: damaged === 1 && last === endOf(entries.size) };
}

/** Writes all of it beside the old one, which it takes the place of at one stroke. */
export async function writeStore(file: string, corpus: Corpus, made: Made): Promise<void> {
  await removeDrafts(file);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      let piece = '';
      for (const line of writeSnapshot([...corpus.lines()], made)) {
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
