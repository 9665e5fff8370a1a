import * as vscode from 'vscode';
import type { Knowledge } from '../../core/actors/find-mentions';
import type { FolderLabels } from '../../core/corpus/label-names';
import type { FileText } from '../../core/corpus/read-entry';
import type { Call, Calls } from '../../worker/protocol';
import { fromPath } from '../article/path-facts';
import type { Platform } from '../platform';
import type { Ignored } from '../../core/corpus/which-files';
import { each, findOne, type Found, ignoredIn, lookForAll, readFile, uriOf, which } from './files';
import { Pieces } from './pieces';
import { FolderStore } from './store';
import { CorpusThread } from './thread';
import { watchFiles } from './watch';

/** Files go to the thread so many at a time: while they are read there, the next ones come from the disk. */
const batch = 24;

/** Changes of files are gathered for so long, in milliseconds: an editor writes twice, a checkout a thousand times. */
const pause = 80;

/** While many files are read, what is done is kept so often, in milliseconds. */
const keepEvery = 60_000;

/** After the last change the store is written, in milliseconds. */
const saveAfter = 3000;

/** Between two looks at all files lie at least so many milliseconds, and so many times what a look takes. */
const lookAfter = { least: 3000, times: 20 };

export interface FolderKnowledge {
  readonly current: Knowledge;
  readonly onDidChange: vscode.Event<unknown>;
}

/** The labels of each folder of the window. */
export interface Labels {
  readonly onDidChange: vscode.Event<unknown>;
  readonly inFolders: () => readonly FolderLabels[];
}

/** How reading the folder ended: with all of it, by the reader's word, or because all of it is to be read again. */
type Outcome = 'whole' | 'cancelled' | 'overtaken';

export interface LeftOut {
  readonly tooLarge: readonly string[];
  readonly noText: readonly string[];
  /** Downloads whose articles stand in files of their own. */
  readonly split: readonly string[];
}

type Progress = (done: number, all: number) => void;

/**
 * The corpus of what is open in this window: built when it is first asked for, then kept up file by file. It lives in a
 * thread of its own; whatever is done here is short.
 */
export class Folder implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #store: FolderStore;
  readonly #subscriptions: vscode.Disposable[];
  #watching: vscode.Disposable | undefined;
  #thread: CorpusThread | undefined;
  #building: Promise<Outcome> | undefined;
  /** How often all that was held turned out to be of no use. */
  #forgotten = 0;
  #isBuilt = false;
  /** By path: the hashes of what the thread holds. */
  readonly #held = new Map<string, string>();
  /** By path: files that are too large or no text. */
  readonly #refused = new Map<string, Found>();
  readonly #pieces = new Pieces((path) => {
    if (this.#held.has(path) || this.#refused.has(path)) this.#touch(path);
  });
  #nextLook = 0;
  readonly #touched = new Set<string>();
  readonly #dirty = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #ignored: Ignored | undefined;
  #updating: Promise<void> = Promise.resolve();

  /** Answers may be others now. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly knowledge: FolderKnowledge,
    private readonly platform: Platform,
    private readonly context: vscode.ExtensionContext,
    private readonly labels: Labels,
  ) {
    this.#store = new FolderStore(context.storageUri);
    const forget = (): void => this.#forget();
    this.#subscriptions = [
      knowledge.onDidChange(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeConfiguration(
        (event) =>
          ['sayso.folder.include', 'sayso.folder.largestFile', fromPath].some((name) =>
            event.affectsConfiguration(name),
          ) && forget(),
      ),
      labels.onDidChange(() => void this.#label().then(() => this.#changed.fire(undefined))),
    ];
  }

  /** Whether all files are read; answers cost no waiting then. */
  get isReady(): boolean {
    return this.#isBuilt;
  }

  /** Files that are left out, by path. */
  get leftOut(): LeftOut {
    const paths = (isTooLarge: boolean): readonly string[] =>
      [...this.#refused.values()]
        .filter((one) => one.isTooLarge === isTooLarge && !this.#pieces.split.has(one.path))
        .map(({ path }) => path);
    return { tooLarge: paths(true), noText: paths(false), split: [...this.#pieces.split.keys()] };
  }

  /** Reads what is not read yet. @returns false where the reader has cancelled it, or there is no folder */
  async ready(): Promise<boolean> {
    // A thread that ended by itself has taken all with it.
    if (this.#thread?.hasFailed) this.#forget();
    while (!this.#isBuilt) {
      this.#building ??= this.#build().finally(() => {
        this.#building = undefined;
      });
      const outcome = await this.#building;
      if (outcome !== 'overtaken') return outcome === 'whole';
    }
    void this.look();
    await this.#updating;
    return true;
  }

  /**
   * Compares what is held with what lies on the disk, where that was not done a moment ago: watchers miss what happens
   * in a folder that was made a moment before, for good, and some file systems tell of no change at all.
   */
  async look(): Promise<void> {
    const began = Date.now();
    if (!this.#isBuilt || began < this.#nextLook) return;
    this.#nextLook = Infinity;
    const forgotten = this.#forgotten;
    try {
      const found = new Map((await lookForAll(which())).map(({ path, hash }) => [path, hash]));
      if (forgotten !== this.#forgotten) return;
      for (const path of [...this.#held.keys(), ...this.#refused.keys()]) if (!found.has(path)) this.#touch(path);
      for (const [path, hash] of found)
        if (this.#held.get(path) !== hash && this.#refused.get(path)?.hash !== hash) this.#touch(path);
    } catch {
      // The folder is closed, or its disk is gone for now.
    } finally {
      const now = Date.now();
      this.#nextLook = now + Math.max(lookAfter.least, lookAfter.times * (now - began));
    }
  }

  /** @throws where nothing was built, or the thread has ended */
  ask<Name extends Call>(call: Name, ...argument: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    if (!this.#thread) return Promise.reject(new Error(vscode.l10n.t('The folder has not been read.')));
    return this.#thread.call(call, ...argument);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#saveTimer);
    this.#watching?.dispose();
    this.#thread?.dispose();
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }

  /** Other knowledge, other folders or other files: what is held is of no use. */
  #forget(): void {
    if (!this.#thread && !this.#building) return;
    this.#forgotten++;
    this.#isBuilt = false;
    this.#ignored = undefined;
    this.#watching?.dispose();
    this.#watching = undefined;
    this.#thread?.dispose();
    this.#thread = undefined;
    this.#held.clear();
    this.#refused.clear();
    this.#pieces.clear();
    this.#dirty.clear();
    clearTimeout(this.#saveTimer);
    this.#changed.fire(undefined);
  }

  async #build(): Promise<Outcome> {
    if (!vscode.workspace.workspaceFolders) return 'cancelled';
    const forgotten = this.#forgotten;
    try {
      const isWhole = await this.#buildOnce();
      if (forgotten !== this.#forgotten) return 'overtaken';
      this.#isBuilt = isWhole;
      this.#nextLook = Date.now() + lookAfter.least;
      this.#changed.fire(undefined);
      return isWhole ? 'whole' : 'cancelled';
    } catch (error) {
      // A thread that was ended meanwhile answers nothing more.
      if (forgotten !== this.#forgotten) return 'overtaken';
      throw error;
    }
  }

  /** @returns false where it was cancelled */
  async #buildOnce(): Promise<boolean> {
    return vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the folder'), cancellable: true },
      async (progress, token) => {
        let before = 0;
        const thread = await this.#begin();
        this.#watching?.dispose();
        this.#watching = watchFiles({
          held: this.#held,
          touch: (path) => this.#touch(path),
          forget: () => this.#forget(),
        });
        return this.#fill(thread, token, (read, all) => {
          const percent = all === 0 ? 100 : (read / all) * 100;
          progress.report({
            message: vscode.l10n.t('{0} of {1} files', read.toLocaleString('en'), all.toLocaleString('en')),
            increment: percent - before,
          });
          before = percent;
        });
      },
    );
  }

  async #begin(): Promise<CorpusThread> {
    if (this.#thread && !this.#thread.hasFailed) return this.#thread;
    const thread = await CorpusThread.start(this.platform, this.context.extensionUri);
    this.#thread = thread;
    this.#held.clear();
    const { actors } = this.knowledge.current;
    const variants = vscode.workspace.getConfiguration('sayso.spelling').get<boolean>('variants', true);
    const { version } = this.context.extension.packageJSON as { readonly version: string };
    await thread.begin(actors, { options: { variants }, extractor: version });
    await this.#label();
    for await (const part of this.#store.read())
      for (const [path, hash] of await thread.call('load', part)) this.#held.set(path, hash);
    return thread;
  }

  /** Where the thread has ended, the next one is told. */
  async #label(): Promise<void> {
    await this.#thread?.call('label', this.labels.inFolders()).catch(() => undefined);
  }

  /** Brings the thread up to what is on the disk. @returns false where it was cancelled */
  async #fill(thread: CorpusThread, token: vscode.CancellationToken, tell: Progress): Promise<boolean> {
    const isCancelled = (): boolean => token.isCancellationRequested;
    const found = await lookForAll(which(), token);
    if (isCancelled()) return false;
    const there = new Set(found.map(({ path }) => path));
    await this.#remove(
      thread,
      [...this.#held.keys()].filter((path) => !there.has(path)),
    );
    const changed = found.filter(({ path, hash }) => this.#held.get(path) !== hash);
    if (changed.some(({ hasSidecar }) => !hasSidecar)) await this.#pieces.learn(found);
    tell(found.length - changed.length, found.length);
    let kept = Date.now();
    const read = (one: Found): Promise<FileText | null> => this.#read(one);
    let next = each(changed.slice(0, batch), read);
    for (let at = 0; at < changed.length; at += batch) {
      const files = (await next).filter((file) => file !== null);
      next = each(changed.slice(at + batch, at + 2 * batch), read);
      await this.#put(thread, files);
      await this.#remove(
        thread,
        changed
          .slice(at, at + batch)
          .map(({ path }) => path)
          .filter((path) => this.#refused.has(path) && this.#held.has(path)),
      );
      tell(found.length - changed.length + Math.min(changed.length, at + batch), found.length);
      if (Date.now() - kept > keepEvery) {
        await this.#save();
        kept = Date.now();
      }
      if (isCancelled()) {
        this.#saveSoon();
        return false;
      }
    }
    if (changed.length > 0) this.#saveSoon();
    return true;
  }

  async #read(found: Found): Promise<FileText | null> {
    const read = await readFile(found);
    const file = read && (await this.#pieces.isSplit(read)) ? null : read;
    if (file) this.#refused.delete(found.path);
    else this.#refused.set(found.path, found);
    return file;
  }

  async #put(thread: CorpusThread, files: Parameters<Calls['put']>[0]): Promise<void> {
    for (const part of await thread.call('put', files)) this.#dirty.add(part);
    for (const { path, hash } of files) this.#held.set(path, hash);
  }

  async #remove(thread: CorpusThread, paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    for (const part of await thread.call('remove', paths)) this.#dirty.add(part);
    for (const path of paths) this.#held.delete(path);
  }

  #touch(path: string): void {
    this.#touched.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#updating = this.#updating.then(() => this.#update());
    }, pause);
  }

  /** Reads the files that changed. What could not be done is done with the next change. */
  async #update(): Promise<void> {
    const paths: string[] = [];
    try {
      await this.#building;
      paths.push(...this.#touched);
      this.#touched.clear();
      if (this.#thread && paths.length > 0) await this.#readAgain(this.#thread, paths);
    } catch {
      for (const path of paths) this.#touched.add(path);
    }
  }

  async #readAgain(thread: CorpusThread, paths: readonly string[]): Promise<void> {
    const ignored = (this.#ignored ??= await ignoredIn());
    const found = await each(paths, async (path) => {
      const uri = uriOf(path);
      return uri && findOne(uri, which(), ignored);
    });
    if (found.some((one) => one?.hasSidecar === false && !this.#held.has(one.path)))
      await this.#pieces.learn((await lookForAll(which())).filter(({ hasSidecar }) => hasSidecar));
    const files = (
      await each(
        found.filter((one) => one !== undefined),
        (one) => this.#read(one),
      )
    ).filter((file) => file !== null);
    const there = new Set(files.map(({ path }) => path));
    for (const [at, path] of paths.entries()) {
      if (found[at]) continue;
      this.#refused.delete(path);
      this.#pieces.forget(path);
    }
    this.#pieces.lookAgain();
    await this.#remove(
      thread,
      paths.filter((path) => !there.has(path) && this.#held.has(path)),
    );
    for (let at = 0; at < files.length; at += batch) await this.#put(thread, files.slice(at, at + batch));
    this.#saveSoon();
    this.#changed.fire(undefined);
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#save(), saveAfter);
  }

  async #save(): Promise<void> {
    const thread = this.#thread;
    for (const part of [...this.#dirty]) {
      if (!thread || thread !== this.#thread) return;
      this.#dirty.delete(part);
      try {
        await this.#store.write(part, await thread.call('save', part));
      } catch {
        // What is not kept is read again the next time.
        this.#dirty.add(part);
        return;
      }
    }
  }
}
