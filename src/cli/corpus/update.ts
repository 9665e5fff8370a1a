import { createHash } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildKnowledge } from '../../core/actors/find-mentions';
import type { Actor } from '../../core/actors/knowledge';
import { piecesOf } from '../../core/bring/pieces';
import { Corpus } from '../../core/corpus/corpus';
import { extractor } from '../../core/corpus/extractor';
import type { KeptEntry } from '../../core/corpus/kept-entry';
import { knowledgeMark } from '../../core/corpus/knowledge-trace';
import type { Originals } from '../../core/corpus/originals';
import type { FileText } from '../../core/corpus/read-entry';
import type { Complain } from '../complaints';
import { onOneLine } from '../io';
import { addKnowledge } from '../knowledge-files';
import { reasonOf, Unreadable } from '../read-file';
import { batches, inOrder, tasksOf, Workers } from '../workers';
import { yamlFilesIn } from '../yaml-files';
import { fileAt, type LeftOut, textsIn } from './files';
import { originalsOf } from './originals';
import { type Kept, readStore, writeStore } from './store';

export interface CorpusOptions {
  readonly knowledge?: readonly string[];
  readonly workers?: number;
  /** Where the index is kept; a file; in `.sayso/index` of the folder unless said otherwise. */
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

/** Where the index of a folder is, unless it was told otherwise. */
const ownFolder = join('.sayso', 'index');

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
  const made = { extractor, knowledge: knowledgeMark({ actors, variants: true }) };
  const store = options.index ?? join(folder, ownFolder, 'articles');
  const kept = await readStore(store, made, actors);
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
        const rest = restOf(file, originals);
        if (!rest) {
          leftOut.get('split')!.push(path);
          continue;
        }
        const entry = stillGood(rest, kept);
        if (entry) corpus.putKept(entry);
        else yield rest;
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
  const removed = [...kept.entries.keys(), ...kept.earlier.keys()].filter((path) => !corpus.has(path)).length;
  if (read + removed > 0 || !kept.isWhole) {
    try {
      if (options.index === undefined) await makeOwnFolder(folder);
      else await mkdir(dirname(store), { recursive: true });
      await writeStore(store, corpus, made, actors);
    } catch (error) {
      // In a folder that nobody may write into, questions are answered all the same.
      await complain(
        `${store}: the index could not be written (${(error as NodeJS.ErrnoException).code ?? 'for no reason told'})`,
      );
    }
  }
  return { folder, corpus, actors, read, removed, leftOut };
}

/** The entry that was kept of a file, where that is none of another text or of actors whom it may concern. */
function stillGood(file: FileText, { entries, earlier, mayConcern }: Kept): KeptEntry | undefined {
  const [now, before] = [entries.get(file.path), earlier.get(file.path)];
  if (now?.head.hash === file.hash) return now;
  return before?.head.hash === file.hash && !mayConcern(file, before.head) ? before : undefined;
}

/** What of a file counts; null where all of it stands in files of its own. One with decisions stays whole. */
function restOf(file: FileText, originals: Originals): FileText | null {
  // Without a sidecar its hash is that of its bytes.
  if (file.sidecar !== undefined || !originals.has(file.hash)) return file;
  const pieces = piecesOf(file.text).map(({ hashed, ...span }) => ({ ...span, sums: hashed.map(digestOf) }));
  const { isWhole, pieces: without, mark } = originals.standing(file.hash, pieces);
  return isWhole ? null : { ...file, without, hash: `${file.hash}-${mark}` };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Git is told to leave it alone: it is made anew from the articles wherever they are. */
async function makeOwnFolder(folder: string): Promise<void> {
  const own = join(folder, ownFolder);
  // Earlier versions kept all of it in a file of that name.
  if (
    await stat(own).then(
      (found) => found.isFile(),
      () => false,
    )
  )
    await rm(own);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, '.gitignore'), '*\n');
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
