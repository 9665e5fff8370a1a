import * as vscode from 'vscode';
import type { Knowledge } from '../../core/actors/find-mentions';
import type { Known } from '../../core/analyze';
import { areSame, type Decisions } from '../../core/annotations/decisions';
import type { Analysis } from '../../core/model';
import { canonical } from '../../core/text/canonical';
import type { Platform } from '../platform';
import { inSlices, sliceOf } from '../in-slices';
import { LivePlaces } from '../../core/annotations/live-places';
import { FarReader } from './elsewhere/far-reader';
import { unread } from './elsewhere/unread';
import { fromPath, pathFacts } from './path-facts';
import { activeDocument, isArticle, isVisible } from './article-document';
import { Differing } from './differing';
import { follow } from './edits';
import { hideUncertain, type OpenArticle, openSteps } from './open-article';
import { ShownReaders } from './shown-readers';
import { reading } from '../parts/part';
import { ShownStatements } from './shown-statements';

/** In UTF-16 code units: reading a longer text takes more than a frame or two, so it is read elsewhere. */
const longestAtOnce = 50_000;

/** A pause in typing that is worth a new reading: short enough to feel at once, long enough to miss most keystrokes. */
const pause = 250;

/** The actors that articles are read with, which may be others the next moment. */
export interface KnowledgeSource {
  /** Built at once where nobody asked for it before. */
  readonly current: Knowledge;
  readonly isReady: boolean;
  /** Builds it in slices. */
  readonly ready: () => Promise<void>;
  readonly onDidChange: vscode.Event<unknown>;
}

interface Entry {
  read?: OpenArticle;
  /** It was read with other knowledge, while nobody saw it. */
  stale?: true;
  timer?: ReturnType<typeof setTimeout>;
  /** It is being read, elsewhere or in slices. */
  reading?: Turn | undefined;
  /** How long the last reading took, in milliseconds: a long article waits for a longer pause. */
  took: number;
  /** Where the words of decisions stand while somebody types. */
  readonly places: LivePlaces;
}

/** One reading of an article. */
interface Turn {
  readonly document: vscode.TextDocument;
  readonly entry: Entry;
  readonly version: number;
  readonly text: string;
  /** When it began. */
  readonly since: number;
}

/** Owns the open articles: one analysis per document and version, from which every feature reads. */
export class Articles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #activeChanged = new vscode.EventEmitter<OpenArticle | undefined>();
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #decisions = new Map<string, Decisions>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #expected = new Set<vscode.TextDocument>();
  readonly #far: FarReader;
  #activeDocument: vscode.TextDocument | undefined;

  /** Whose decisions are shown in this window. */
  readonly readers: ShownReaders;

  /** Where readers differ, by articles. */
  readonly differing = new Differing();

  /** Which statements of the active article the panel's filters leave. */
  readonly shown = new ShownStatements();
  /** An article was read anew, or is one no longer: `get` tells which. */
  readonly onDidChange = this.#changed.event;
  /** Another article is in the active editor, or it was read anew; undefined where there is none. */
  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(
    private readonly source: KnowledgeSource,
    private readonly platform: Platform,
    remembered: vscode.Memento,
  ) {
    this.readers = new ShownReaders(remembered);
    this.#far = new FarReader(platform.openReader);
    this.#subscriptions = [
      source.onDidChange(() => this.#readAnew()),
      this.readers.onDidChange(() => this.#readAnew()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isVisible(document)) this.#readIfStale(document);
        this.#followActive();
      }),
      // A change of language comes as a close and an open of the same document.
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument((change) => this.#edited(change)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(hideUncertain) || change.affectsConfiguration(fromPath)) this.#readAnew();
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#followActive()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#followActive()),
    ];
  }

  /** The actors with which articles are read from now on. */
  get knowledge(): Knowledge {
    return this.source.current;
  }

  /** The article as it was last read; while somebody types it may be a version behind. Undefined: no article. */
  get(document: vscode.TextDocument): OpenArticle | undefined {
    return this.#entries.get(document)?.read;
  }

  /** The article at its present version. Answers to what is typed wait for the pause, and so cost no reading of their own. */
  async current(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<OpenArticle | undefined> {
    if (!isArticle(document)) return undefined;
    if (!this.#entries.get(document)?.timer) this.#readIfStale(document);
    const entry = this.#entries.get(document);
    if (!entry?.timer && !entry?.reading) return entry?.read;
    await new Promise<void>((resolve) => {
      const done = vscode.Disposable.from(
        this.onDidChange((changed) => changed === document && finish()),
        ...(token ? [token.onCancellationRequested(() => finish())] : []),
      );
      const finish = (): void => {
        done.dispose();
        resolve();
      };
    });
    return token?.isCancellationRequested || document.isClosed ? undefined : this.get(document);
  }

  /** Whether its first reading has not come to an end. */
  isFirstRead(document: vscode.TextDocument): boolean {
    const entry = this.#entries.get(document);
    return entry?.reading !== undefined && !entry.read;
  }

  /** The article that the views show: the one in the active editor, as long as it is on the screen. */
  get active(): OpenArticle | undefined {
    return this.#activeDocument && this.get(this.#activeDocument);
  }

  /** Whether the document is an article that is too long to be read. */
  isTooLong(document: vscode.TextDocument): boolean {
    return (
      isArticle(document) && (this.get(document)?.text.length ?? document.getText().length) > this.platform.longestText
    );
  }

  /** Whether the document is an article that is read elsewhere, and so not at every pause in typing. */
  isLong(document: vscode.TextDocument): boolean {
    return isArticle(document) && (this.get(document)?.text.length ?? 0) > longestAtOnce;
  }

  /** Whether a text is about to become an article. */
  isExpected(document: vscode.TextDocument): boolean {
    return this.#expected.has(document);
  }

  /** A text is about to become an article, until what makes it one is done. */
  async expect(document: vscode.TextDocument, done: Promise<unknown>): Promise<void> {
    this.#expected.add(document);
    try {
      await done;
    } finally {
      this.#expected.delete(document);
    }
  }

  /** What the reader decided on an article, above all that its text says. */
  setDecisions(uri: vscode.Uri, decisions: Decisions): void {
    const key = uri.toString();
    if (areSame(this.decisions(uri), decisions)) return;
    this.#decisions.set(key, decisions);
    this.#readOne(key);
  }

  decisions(uri: vscode.Uri): Decisions {
    return this.#decisions.get(uri.toString()) ?? {};
  }

  /** What is known of an article before it is read. */
  #known(uri: vscode.Uri): Known {
    const { date } = pathFacts(uri);
    return date === undefined ? this.decisions(uri) : { ...this.decisions(uri), pathDate: date };
  }

  /** Reads every article on the screen that has not been read. */
  readVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#readIfStale(editor.document);
    this.#followActive();
  }

  dispose(): void {
    for (const { timer } of this.#entries.values()) clearTimeout(timer);
    this.#entries.clear();
    this.#far.dispose();
    vscode.Disposable.from(...this.#subscriptions, this.readers, this.#changed, this.#activeChanged).dispose();
  }

  #readIfStale(document: vscode.TextDocument): OpenArticle | undefined {
    if (!isArticle(document)) return undefined;
    const entry = this.#entries.get(document);
    if (
      entry?.timer ||
      (entry?.reading && !entry.stale) ||
      (!entry?.stale && entry?.read?.version === document.version)
    )
      return entry.read;
    return this.#read(document);
  }

  /** The reader said something about this article. */
  #readOne(key: string): void {
    for (const [document, entry] of this.#entries) {
      if (document.uri.toString() === key && (entry.read || entry.reading)) this.#read(document);
    }
  }

  /** There is other knowledge, or another wish: what is on the screen is read at once, the rest when it is looked at. */
  #readAnew(): void {
    for (const [document, entry] of this.#entries) {
      if (entry.timer) continue;
      if (isVisible(document)) this.#read(document);
      else entry.stale = true;
    }
  }

  #edited(change: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = change;
    follow(this.#entries.get(document)?.places, change);
    if (contentChanges.length === 0 || !isArticle(document)) return;
    const entry = this.#entry(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => this.#read(document), Math.max(pause, 2 * entry.took));
  }

  #read(document: vscode.TextDocument): OpenArticle | undefined {
    const entry = this.#entry(document);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    entry.stale = undefined;
    entry.reading = undefined;
    const { text } = canonical(document.getText());
    if (text.length > this.platform.longestText) {
      entry.read = undefined;
      this.#tell(document);
    } else {
      const turn: Turn = { document, entry, version: document.version, text, since: performance.now() };
      entry.reading = turn;
      if (this.source.isReady) this.#readWell(turn);
      else void this.#readWhenReady(turn);
    }
    return entry.read;
  }

  /** The first article of a window waits for the knowledge. */
  async #readWhenReady(turn: Turn): Promise<void> {
    // What is wrong with it is told where it is asked for.
    await this.source.ready().catch(() => undefined);
    if (!this.#isOvertaken(turn)) this.#readWell(turn);
  }

  #readWell(turn: Turn): void {
    if (turn.text.length > longestAtOnce) void this.#readElsewhere(turn);
    else this.#keep(turn, () => reading().analyze(turn.text, this.knowledge, this.#known(turn.document.uri)));
  }

  /** Until it is done, the last reading stays; one that was overtaken ends without a word. */
  #isOvertaken(turn: Turn): boolean {
    const { document, entry, version } = turn;
    return entry.reading !== turn || this.#entries.get(document) !== entry || document.version !== version;
  }

  async #readElsewhere(turn: Turn): Promise<void> {
    const decisions = this.#known(turn.document.uri);
    let found: () => Analysis;
    try {
      const analysis = await this.#far.read(turn.text, this.knowledge, decisions);
      found = () => analysis;
    } catch {
      // No worker to be had, or one that fell over this text: then here, where an error has its words.
      found = () => reading().analyze(turn.text, this.knowledge, decisions);
    }
    if (!this.#isOvertaken(turn)) this.#keep(turn, found);
  }

  /** Nothing that is wrong with one text takes anything else with it. */
  #keep(turn: Turn, read: () => Analysis): void {
    let failed: string | undefined;
    let analysis = unread;
    try {
      analysis = read();
    } catch (error) {
      failed = error instanceof Error ? error.message : String(error);
    }
    const entries = this.decisions(turn.document.uri).annotations ?? [];
    const { find, keep } = turn.entry.places.reading(turn.text);
    const steps = openSteps({ ...turn, analysis, find, failed }, entries, this.readers);
    const finish = (article: OpenArticle): void => {
      keep();
      turn.entry.read = article;
      turn.entry.reading = undefined;
      turn.entry.took = performance.now() - turn.since;
      this.#tell(turn.document);
    };
    const first = sliceOf(steps);
    if (first.done) finish(first.value);
    else
      void inSlices(steps, () => this.#isOvertaken(turn)).then((article) => {
        if (article && !this.#isOvertaken(turn)) finish(article);
      });
  }

  #entry(document: vscode.TextDocument): Entry {
    const known = this.#entries.get(document);
    if (known) return known;
    const entry: Entry = { took: 0, places: new LivePlaces() };
    this.#entries.set(document, entry);
    return entry;
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#entries.delete(document);
    this.#tell(document);
  }

  #tell(document: vscode.TextDocument): void {
    this.#changed.fire(document);
    if (document === this.#activeDocument) this.#activeChanged.fire(this.active);
    else this.#followActive();
  }

  #followActive(): void {
    const document = activeDocument(this.#activeDocument);
    if (document === this.#activeDocument) return;
    this.#activeDocument = document;
    this.#activeChanged.fire(this.active);
  }
}
