import * as vscode from 'vscode';
import type { Knowledge } from '../../core/actors/find-mentions';
import type { FolderLabels } from '../../core/corpus/label-names';
import type { Ignored } from '../../core/corpus/which-files';
import type { Call, Calls } from '../../worker/protocol';
import { fromPath } from '../article/path-facts';
import type { Platform } from '../platform';
import { ignoredIn, lookForAll, which } from './files';
import { type Filling, HeldFiles, type LeftOut } from './held-files';
import { ReaderBeside } from './reader-beside';
import { Saving } from './saving';
import { FolderStore } from './store';
import { storeFilesIn } from './store-files';
import { CorpusThread } from './thread';
import { watchFiles } from './watch';

/** Changes of files are gathered for so long, in milliseconds: an editor writes twice, a checkout a thousand times. */
const pause = 80;

/** While many files are read, what is done is kept so often, in milliseconds. */
const keepEvery = 60_000;

/** Between two looks at all files lie at least so many milliseconds, and so many times what a look takes. */
const lookAfter = { least: 3000, times: 6 };

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

/**
 * The corpus of what is open in this window: built when it is first asked for, then kept up file by file. It lives in a
 * thread of its own; whatever is done here is short.
 */
export class Folder implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #store: FolderStore;
  readonly #saving: Saving;
  readonly #files: HeldFiles;
  readonly #subscriptions: vscode.Disposable[];
  #watching: vscode.Disposable | undefined;
  #thread: CorpusThread | undefined;
  #building: Promise<Outcome> | undefined;
  /** How often all that was held turned out to be of no use. */
  #forgotten = 0;
  #isBuilt = false;
  #isStopped = false;
  #nextLook = 0;
  readonly #touched = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    this.#store = new FolderStore(storeFilesIn(context.storageUri));
    this.#saving = new Saving(
      this.#store,
      () => this.#thread,
      () => this.#isBuilt,
    );
    this.#files = new HeldFiles(
      () => this.#begun,
      (path) => this.#touch(path),
      (parts) => this.#saving.changed(parts),
    );
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

  /** The reader has stopped the reading. It goes on where `ready` is called, which is for their word to ask. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Files that are left out, by path. */
  get leftOut(): LeftOut {
    return this.#files.leftOut;
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
      const found = await lookForAll(which());
      if (forgotten === this.#forgotten) for (const path of this.#files.differing(found)) this.#touch(path);
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

  get #begun(): CorpusThread {
    if (!this.#thread) throw new Error('The thread has ended.');
    return this.#thread;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#saving.forget();
    this.#watching?.dispose();
    this.#thread?.dispose();
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }

  /** Other knowledge, other folders or other files: what is held is of no use. */
  #forget(): void {
    if (!this.#thread && !this.#building) return;
    this.#forgotten++;
    this.#isBuilt = false;
    this.#isStopped = false;
    this.#ignored = undefined;
    this.#watching?.dispose();
    this.#watching = undefined;
    this.#thread?.dispose();
    this.#thread = undefined;
    this.#files.clear();
    this.#saving.forget();
    this.#changed.fire(undefined);
  }

  async #build(): Promise<Outcome> {
    if (!vscode.workspace.workspaceFolders) return 'cancelled';
    const forgotten = this.#forgotten;
    try {
      const isWhole = await this.#buildOnce();
      if (forgotten !== this.#forgotten) return 'overtaken';
      this.#isBuilt = isWhole;
      this.#isStopped = !isWhole;
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
        await this.#begin();
        this.#watching?.dispose();
        this.#watching = watchFiles({
          held: this.#files.held,
          touch: (path) => this.#touch(path),
          forget: () => this.#forget(),
        });
        const isWhole = await this.#files.fill(this.#fillingBy(progress, token));
        this.#saving.soon();
        return isWhole;
      },
    );
  }

  #fillingBy(
    progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
    token: vscode.CancellationToken,
  ): Filling {
    let before = 0;
    let kept = Date.now();
    return {
      token,
      tell: (read, all) => {
        const percent = all === 0 ? 100 : (read / all) * 100;
        progress.report({
          message: vscode.l10n.t('{0} of {1} files', read.toLocaleString('en'), all.toLocaleString('en')),
          increment: percent - before,
        });
        before = percent;
      },
      rest: async () => {
        if (Date.now() - kept <= keepEvery) return;
        await this.#saving.now();
        kept = Date.now();
      },
      openBeside:
        this.platform.cores > 1 ? () => new ReaderBeside(this.#open, (thread) => this.#teach(thread)) : undefined,
    };
  }

  readonly #open = (): Promise<CorpusThread> => CorpusThread.start(this.platform, this.context.extensionUri);

  #teach(thread: CorpusThread): Promise<void> {
    const variants = vscode.workspace.getConfiguration('sayso.spelling').get<boolean>('variants', true);
    return thread.begin(this.knowledge.current.actors, { options: { variants } });
  }

  async #begin(): Promise<void> {
    if (this.#thread && !this.#thread.hasFailed) return;
    const thread = await this.#open();
    this.#thread = thread;
    this.#files.held.clear();
    await this.#teach(thread);
    await this.#label();
    for await (const trace of this.#store.traces()) {
      const mark = await thread.call('remember', trace);
      if (mark !== null) this.#saving.hasFound(mark);
    }
    for await (const part of this.#store.parts())
      for (const [path, hash] of await thread.call('load', part)) this.#files.held.set(path, hash);
  }

  /** Where the thread has ended, the next one is told. */
  async #label(): Promise<void> {
    await this.#thread?.call('label', this.labels.inFolders()).catch(() => undefined);
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
      if (this.#thread && paths.length > 0) await this.#readAgain(paths);
    } catch {
      for (const path of paths) this.#touched.add(path);
    }
  }

  async #readAgain(paths: readonly string[]): Promise<void> {
    await this.#files.readAgain(paths, (this.#ignored ??= await ignoredIn()));
    this.#saving.soon();
    this.#changed.fire(undefined);
  }
}
