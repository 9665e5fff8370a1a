import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version } from '../../../package.json';
import { buildKnowledge } from '../../core/actors/find-mentions';
import type { Actor } from '../../core/actors/knowledge';
import { Corpus } from '../../core/corpus/corpus';
import type { FileText } from '../../core/corpus/read-entry';
import type { Complain } from '../complaints';
import { onOneLine } from '../io';
import { addKnowledge } from '../knowledge-files';
import { reasonOf, Unreadable } from '../read-file';
import { batches, inOrder, tasksOf, Workers } from '../workers';
import { yamlFilesIn } from '../yaml-files';
import { fileAt, type LeftOut, textsIn } from './files';
import { originalsOf } from './originals';
import { readStore, writeStore } from './store';

export interface CorpusOptions {
  readonly knowledge?: readonly string[];
  readonly workers?: number;
  /** Where the index is kept; `.sayso/index` in the folder unless said otherwise. */
  readonly index?: string;
  /** Which files, as a glob. */
  readonly include?: string;
  /** What paths tell, as patterns. */
  readonly fromPath?: readonly string[];
}

export interface Updated {
  readonly folder: string;
  readonly corpus: Corpus;
  readonly actors: readonly Actor[];
  /** Files that were read now, and those that are gone. */
  readonly read: number;
  readonly removed: number;
  /** Files that may not be articles, by path. */
  readonly leftOut: ReadonlyMap<LeftOut, readonly string[]>;
}

/** Files go to a thread in pieces of so many UTF-16 code units. */
const pieceSize = 100_000;

/**
 * The corpus of a folder as it stands: what has changed since the index was written is read, and the index written anew.
 * @param program the bundle of which threads are made
 * @returns null where knowledge that was asked for could not be read
 */
export async function updateCorpus(
  folder: string,
  options: CorpusOptions,
  shipped: readonly Actor[],
  complain: Complain,
  program?: string,
): Promise<Updated | null> {
  const actors = await actorsFor(folder, options, shipped, complain);
  if (!actors) return null;
  const made = { extractor: version, knowledge: sumOf(actors) };
  const store = options.index ?? join(folder, '.sayso', 'index');
  const { entries: kept, isWhole } = await readStore(store, made);
  const corpus = new Corpus();
  const paths = await textsIn(folder, options.include);
  const originals = await originalsOf(folder, paths);
  const leftOut = new Map<LeftOut, string[]>([
    ['large', []],
    ['no text', []],
    ['split', []],
  ]);
  let read = 0;
  const changed = async function* (): AsyncGenerator<FileText> {
    for (const path of paths) {
      try {
        const file = await fileAt(folder, path, options.fromPath);
        if (!file) continue;
        if (typeof file === 'string') {
          leftOut.get(file)!.push(path);
          continue;
        }
        // Without a sidecar its hash is that of its bytes; one with decisions is an article whatever else stands there.
        if (file.sidecar === undefined && originals.has(file.hash)) {
          leftOut.get('split')!.push(path);
          continue;
        }
        const entry = kept.get(path);
        if (entry?.head.hash === file.hash) corpus.putKept(entry);
        else yield file;
      } catch (error) {
        await complain(`${path}: ${reasonOf(error)}`);
      }
    }
  };
  const workers =
    (options.workers ?? 1) > 1 && program !== undefined
      ? new Workers(program, options.workers!, { actors })
      : undefined;
  try {
    let tasks: ReturnType<typeof tasksOf> | undefined;
    const run = async (files: readonly FileText[]) =>
      workers ? workers.run('entries', files) : (tasks ??= tasksOf({}, buildKnowledge(actors))).entries(files);
    const pieces = batches(changed(), ({ text }) => text.length, pieceSize);
    for await (const entries of inOrder(pieces, (workers?.size ?? 0) * 2 + 1, run)) {
      for (const entry of entries) corpus.put(entry);
      read += entries.length;
    }
  } finally {
    await workers?.close();
  }
  const removed = [...kept.keys()].filter((path) => !corpus.has(path)).length;
  if (read + removed > 0 || !isWhole) {
    try {
      await mkdir(dirname(store), { recursive: true });
      await writeStore(store, corpus, made);
    } catch (error) {
      // In a folder that nobody may write into, questions are answered all the same.
      await complain(
        `${store}: the index could not be written (${(error as NodeJS.ErrnoException).code ?? 'for no reason told'})`,
      );
    }
  }
  return { folder, corpus, actors, read, removed, leftOut };
}

/** The shipped actors, those of the folder, and those that were named. */
async function actorsFor(
  folder: string,
  { knowledge = [] }: CorpusOptions,
  shipped: readonly Actor[],
  complain: Complain,
): Promise<readonly Actor[] | null> {
  const own = join(folder, '.sayso', 'actors');
  const isFolder = await stat(own).then(
    (found) => found.isDirectory(),
    () => false,
  );
  // One that nothing was written into yet asks for nothing.
  const hasOwn =
    isFolder &&
    (await yamlFilesIn(own).then(
      () => true,
      (error: unknown) => !(error instanceof Unreadable),
    ));
  const paths = [...(hasOwn ? [own] : []), ...knowledge];
  return addKnowledge(shipped, paths, complain, (file, error) => complain(`${onOneLine(file)}: ${reasonOf(error)}`));
}

const sumOf = (actors: readonly Actor[]): string => createHash('sha256').update(JSON.stringify(actors)).digest('hex');
