import type * as vscode from 'vscode';
import type { FileText } from '../../core/corpus/read-entry';
import type { Ignored } from '../../core/corpus/which-files';
import { each, findOne, type Found, lookForAll, readFile, uriOf, which } from './files';
import { hashOfFile, Pieces } from './pieces';
import { Lanes, readSideBySide } from './lanes';
import type { ReaderBeside } from './reader-beside';
import type { CorpusThread } from './thread';

/** Files go to the thread so many at a time: while they are read there, the next ones come from the disk. */
const batch = 24;

/** Where at least so much is to be read, a second thread is worth its beginning, which takes as long as a third of that. In bytes. */
const much = 3_000_000;

export interface LeftOut {
  readonly tooLarge: readonly string[];
  readonly noText: readonly string[];
  /** Downloads whose articles stand in files of their own. */
  readonly split: readonly string[];
}

/** What is to be done meanwhile. */
export interface Filling {
  readonly token: vscode.CancellationToken;
  readonly tell: (done: number, all: number) => void;
  /** So many files are read. */
  readonly rest: () => Promise<void>;
  /** A second thread; undefined where there are no cores for it. */
  readonly openBeside: (() => ReaderBeside) | undefined;
}

/** Which files the thread holds, and how they come there. */
export class HeldFiles {
  /** By path: the hashes of what the thread holds. */
  readonly held = new Map<string, string>();
  /** By path: files that are too large, no text, or a download of which nothing counts. */
  readonly #refused = new Map<string, Found>();
  readonly #pieces: Pieces;

  /**
   * @param thread the one of now
   * @param touch the file at a path must be read again
   * @param changed parts of what is kept are others now
   */
  constructor(
    private readonly thread: () => CorpusThread,
    touch: (path: string) => void,
    private readonly changed: (parts: readonly number[]) => void,
  ) {
    this.#pieces = new Pieces(
      (path) => {
        if (this.held.has(path) || this.#refused.has(path)) touch(path);
      },
      (text) => this.thread().call('pieces', text),
    );
  }

  /** Files that are left out, by path. */
  get leftOut(): LeftOut {
    const split = this.#pieces.whole;
    const paths = (isTooLarge: boolean): readonly string[] =>
      [...this.#refused.values()]
        .filter((one) => one.isTooLarge === isTooLarge && !split.includes(one.path))
        .map(({ path }) => path);
    return { tooLarge: paths(true), noText: paths(false), split };
  }

  clear(): void {
    this.held.clear();
    this.#refused.clear();
    this.#pieces.clear();
  }

  /** Paths of which the disk tells something else. @param found all files that count */
  differing(found: readonly Found[]): readonly string[] {
    const there = new Map(found.map(({ path, hash }) => [path, hash]));
    const gone = [...this.held.keys(), ...this.#refused.keys()].filter((path) => !there.has(path));
    const others = found.filter(
      ({ path, hash }) => this.held.get(path) !== hash && this.#refused.get(path)?.hash !== hash,
    );
    return [...gone, ...others.map(({ path }) => path)];
  }

  /** Brings the thread up to what is on the disk. @returns false where it was cancelled */
  async fill({ token, tell, rest, openBeside }: Filling): Promise<boolean> {
    const isCancelled = (): boolean => token.isCancellationRequested;
    const found = await lookForAll(which(), token);
    if (isCancelled()) return false;
    const there = new Set(found.map(({ path }) => path));
    await this.#remove([...this.held.keys()].filter((path) => !there.has(path)));
    const changed = found.filter(({ path, hash }) => this.held.get(path) !== hash);
    if (changed.some(({ hasSidecar }) => !hasSidecar)) await this.#pieces.learn(found);
    let done = found.length - changed.length;
    tell(done, found.length);
    const read = (some: readonly Found[]): Promise<readonly FileText[]> => this.#readAll(some);
    const beside = (await this.#isMuch(changed)) ? openBeside?.() : undefined;
    await readSideBySide(
      new Lanes(changed, batch, read, isCancelled),
      {
        put: (files) => this.#put(files),
        take: (part, files) => this.#take(part, files),
        done: async (own, isBeside) => {
          await this.#remove(
            own.map(({ path }) => path).filter((path) => this.#refused.has(path) && this.held.has(path)),
          );
          tell((done += own.length), found.length);
          if (!isBeside) await rest();
        },
      },
      beside,
    );
    return !isCancelled();
  }

  /** What was read with other actors may be of use still: whoever holds it tells that faster than another would read it. */
  async #isMuch(changed: readonly Found[]): Promise<boolean> {
    const size = changed.reduce((sum, one) => sum + one.size, 0);
    return size >= much && (await this.thread().call('waiting')) === 0;
  }

  /** Reads files that have changed, or may be gone. */
  async readAgain(paths: readonly string[], ignored: Ignored): Promise<void> {
    const found = await each(paths, async (path) => {
      const uri = uriOf(path);
      return uri && findOne(uri, which(), ignored);
    });
    if (found.some((one) => one?.hasSidecar === false && !this.held.has(one.path)))
      await this.#pieces.learn((await lookForAll(which())).filter(({ hasSidecar }) => hasSidecar));
    const files = await this.#readAll(found.filter((one) => one !== undefined));
    const there = new Set(files.map(({ path }) => path));
    for (const [at, path] of paths.entries()) {
      if (found[at]) continue;
      this.#refused.delete(path);
      this.#pieces.forget(path);
    }
    this.#pieces.lookAgain();
    await this.#remove(paths.filter((path) => !there.has(path) && this.held.has(path)));
    for (let at = 0; at < files.length; at += batch) await this.#put(files.slice(at, at + batch));
  }

  async #readAll(found: readonly Found[]): Promise<readonly FileText[]> {
    const read = await each(found, (one) => this.#read(one));
    return read.filter((file) => file !== null);
  }

  async #read(found: Found): Promise<FileText | null> {
    const read = await readFile(found);
    const file = read && (await this.#pieces.rest(read));
    if (file) this.#refused.delete(found.path);
    else this.#refused.set(found.path, found);
    return file;
  }

  async #put(files: readonly FileText[]): Promise<void> {
    this.#holds(files, await this.thread().call('put', files));
  }

  async #take(part: Uint8Array, files: readonly FileText[]): Promise<void> {
    this.#holds(files, await this.thread().call('take', part));
  }

  #holds(files: readonly FileText[], parts: readonly number[]): void {
    this.changed(parts);
    for (const { path, hash } of files) this.held.set(path, hashOfFile(hash));
  }

  async #remove(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    this.changed(await this.thread().call('remove', paths));
    for (const path of paths) this.held.delete(path);
  }
}
