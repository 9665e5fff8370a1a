import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import type { Knowledge } from '../../core/actors/find-mentions';
import { overlay } from '../../core/actors/records/overlay';
import type { KnowledgeFile } from '../../core/actors/records/read-knowledge';
import {
  filesAt,
  isActorsFile,
  type KnowledgeText,
  knowledgePaths,
  stateOf,
  refusedPaths,
  texts,
  textsOf,
  watch,
} from './files';
import { atOnce, type Steps } from '../../core/text/steps';
import { inSlices } from '../in-slices';
import { showWarning } from '../messages';
import { authoring, reading, readingLoaded } from '../parts/part';

/** A pause in typing that is worth a new reading, and one in which several files are written; milliseconds. */
const pause = { typing: 250, files: 60 };

/**
 * Watchers miss what happens in a folder that was made a moment ago, for good: every so many milliseconds, a look, and
 * one in so many while the window is said to have no focus, which it may have all the same.
 */
const look = { again: 2000, unfocused: 5 };

/** A file of the reader's own actors as it was last read. */
export interface OwnFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly read: KnowledgeFile;
}

interface Settings {
  readonly variants: boolean;
  /** Shipped files that are switched off, with their ending. */
  readonly off: readonly string[];
}

/**
 * The actors that articles are read with: the shipped ones, and over them the reader's own. Files are read in small
 * steps; until all are read, the old knowledge stays.
 */
export class KnowledgeStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #read = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #missing = new Set<string>();
  #watching = new vscode.Disposable(() => undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** See `stateOf`. */
  #state = '';
  #looks = 0;
  /** Counts the readings: one that was overtaken ends without a word. */
  #reading = 0;
  /** Those with which `#current` was built. */
  #settings = settings();
  #files: ReadonlyMap<string, OwnFile> = new Map();
  #unreadable: ReadonlyMap<string, string> = new Map();
  /** Files as they were read last, and the ids that stood below them then. */
  readonly #known = new Map<string, { readonly file: OwnFile; readonly ids: string }>();
  /** Built when it is first asked for. */
  #current: Knowledge | undefined;
  #shipped: readonly Actor[] | undefined;

  /** There is other knowledge. */
  readonly onDidChange = this.#changed.event;
  /** The reader's own files were read anew, whether or not that changed anything. */
  readonly onDidRead = this.#read.event;

  /** Compiled at build time, so that no YAML is parsed at start; a file of its own, so that no start loads it with the code. */
  static async open({ extensionUri }: vscode.ExtensionContext): Promise<KnowledgeStore> {
    const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'knowledge.json');
    return new KnowledgeStore(await vscode.workspace.fs.readFile(uri));
  }

  /** @param compiled the shipped actors as JSON in UTF-8; parsed when an article is first read */
  private constructor(private readonly compiled: Uint8Array) {
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isOwn(document.uri)) this.#readSoon(pause.typing);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.isOwn(document.uri) && this.#readSoon(pause.files)),
      vscode.workspace.onDidSaveTextDocument((document) => this.isOwn(document.uri) && this.#readSoon(pause.files)),
      // Not every file system tells of changes: whoever comes back from another program is shown what they did there.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#readSoon(pause.files)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#start()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (['knowledge', 'shippedKnowledge', 'spelling'].some((name) => event.affectsConfiguration(`sayso.${name}`)))
          this.#start();
      }),
    ];
    this.#start();
    const timer = setInterval(() => void this.#look(), look.again);
    this.#subscriptions.push(new vscode.Disposable(() => clearInterval(timer)));
  }

  /** Whoever cannot wait for it has it built at once. */
  get current(): Knowledge {
    this.#current ??= atOnce(this.#shippedSteps());
    return this.#current;
  }

  get isReady(): boolean {
    return this.#current !== undefined;
  }

  /** Builds it while others have their turn. */
  async ready(): Promise<void> {
    if (!this.#current) await readingLoaded();
    while (!this.#current) {
      const asked = this.#settings;
      const isOvertaken = (): boolean => this.#current !== undefined || asked !== this.#settings;
      const built = await inSlices(this.#shippedSteps(), isOvertaken);
      if (built && !isOvertaken()) this.#current = built;
    }
  }

  #shippedSteps(): Steps<Knowledge> {
    return reading().knowledgeSteps(this.#shippedBy(this.#settings), this.#settings);
  }

  /** The reader's own files, in the order in which they stand over one another. */
  get files(): readonly OwnFile[] {
    return [...this.#files.values()];
  }

  /** Files that cannot be read at all, by address, and why. */
  get unreadable(): ReadonlyMap<string, string> {
    return this.#unreadable;
  }

  /** All actors but those of one file of the reader's own. */
  actorsWithout(uri: vscode.Uri): readonly Actor[] {
    const others = this.files.filter((file) => file.uri.toString() !== uri.toString());
    return others.reduce((actors, { read }) => overlay(actors, read), this.#shippedBy(this.#settings));
  }

  /** The names of the files that come with Sayso and are in use. */
  get shippedFiles(): readonly string[] {
    return [...new Set(this.#shippedBy(this.#settings).flatMap(({ file }) => file ?? []))];
  }

  /** Whether a file holds actors of the reader's own. */
  isOwn(uri: vscode.Uri): boolean {
    return isActorsFile(uri) || this.#files.has(uri.toString()) || this.#unreadable.has(uri.toString());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#reading++;
    vscode.Disposable.from(...this.#subscriptions, this.#watching, this.#changed, this.#read).dispose();
  }

  #shippedBy({ off }: Settings): readonly Actor[] {
    this.#shipped ??= JSON.parse(new TextDecoder().decode(this.compiled)) as readonly Actor[];
    return off.length === 0 ? this.#shipped : this.#shipped.filter(({ file }) => !off.includes(file ?? ''));
  }

  #readSoon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readAll(), delay);
  }

  /** Other places or settings: they are watched from now on. */
  #start(): void {
    this.#watching.dispose();
    this.#watching = watch(knowledgePaths(), () => this.#readSoon(pause.files));
    this.#readSoon(0);
  }

  /** Cheap, and seldom while nobody seems to be there to see the answer. */
  async #look(): Promise<void> {
    this.#looks++;
    if (!vscode.window.state.focused && this.#looks % look.unfocused !== 0) return;
    const state = await stateOf(knowledgePaths());
    if (state !== this.#state) this.#readSoon(0);
    this.#state = state;
  }

  async #readAll(): Promise<void> {
    const turn = ++this.#reading;
    const now = settings();
    const found = await this.#findTexts();
    const files = new Map<string, OwnFile>();
    const unreadable = new Map<string, string>();
    let actors = found.length > 0 ? this.#shippedBy(now) : [];
    for (const one of found) {
      const key = one.uri.toString();
      if (one.text === undefined) {
        unreadable.set(key, one.problem);
        continue;
      }
      const ids = new Set(actors.map(({ id }) => id));
      const file = await this.#readOne(one.uri, one.text, ids, () => turn !== this.#reading);
      if (!file) return;
      files.set(key, file);
      actors = overlay(actors, file.read);
    }
    if (turn !== this.#reading) return;
    const same = now.variants === this.#settings.variants && now.off.join() === this.#settings.off.join();
    const before = this.files;
    const unchanged =
      same && before.length === files.size && [...files.values()].every((file, i) => file === before[i]);
    // With no files of one's own it is built of the shipped ones when it is next asked for.
    const built =
      unchanged || found.length === 0
        ? undefined
        : await inSlices(reading().knowledgeSteps(actors, now), () => turn !== this.#reading);
    if (turn !== this.#reading) return;
    if (!same) this.#settings = now;
    this.#files = files;
    this.#unreadable = unreadable;
    for (const key of this.#known.keys()) if (!files.has(key)) this.#known.delete(key);
    if (!unchanged) {
      this.#current = built;
      this.#changed.fire(undefined);
    }
    this.#read.fire(undefined);
  }

  /** Undefined where it was overtaken by another reading. */
  async #readOne(
    uri: vscode.Uri,
    text: string,
    known: ReadonlySet<string>,
    overtaken: () => boolean,
  ): Promise<OwnFile | undefined> {
    const key = uri.toString();
    const ids = [...known].join(' ');
    const before = this.#known.get(key);
    if (before?.file.text === text && before.ids === ids) return overtaken() ? undefined : before.file;
    const steps = authoring().readSteps(text, { file: key, known });
    const read = await inSlices(steps, overtaken);
    if (!read || overtaken()) return undefined;
    const file = { uri, text, read };
    this.#known.set(key, { file, ids });
    return file;
  }

  async #findTexts(): Promise<readonly KnowledgeText[]> {
    const found = new Map<string, vscode.Uri>();
    const there = new Set<string>();
    const paths = knowledgePaths();
    for (const path of paths) {
      const uris = await filesAt(path);
      if (uris && path.setting !== undefined) there.add(path.setting);
      for (const uri of uris ?? []) found.set(uri.toString(), uri);
    }
    for (const { setting } of paths) if (setting !== undefined && !there.has(setting)) this.#tellMissing(setting);
    for (const { setting, problem } of refusedPaths()) this.#tellRefused(setting, problem);
    return textsOf([...found.values()]);
  }

  /** Says once that a path of the setting is not there; it is used as soon as it is. */
  #tellMissing(path: string): void {
    this.#tellOnce(
      path,
      vscode.l10n.t('There is nothing at {0}, where the settings say that knowledge of your own is.', path),
    );
  }

  #tellRefused(path: string, problem: string): void {
    this.#tellOnce(path, vscode.l10n.t('{0} in the setting of your own knowledge is not used: {1}', path, problem));
  }

  #tellOnce(path: string, message: string): void {
    if (this.#missing.has(path)) return;
    this.#missing.add(path);
    const open = vscode.l10n.t('Open Settings');
    void showWarning(message, open).then((answer) => {
      if (answer === open) void vscode.commands.executeCommand('workbench.action.openSettings', 'sayso.knowledge');
    });
  }
}

function settings(): Settings {
  const all = vscode.workspace.getConfiguration('sayso');
  return {
    variants: all.get('spelling.variants') !== false,
    off: texts(all.get('shippedKnowledge.off')).map((name) => (name.endsWith('.yaml') ? name : `${name}.yaml`)),
  };
}
