import * as vscode from 'vscode';
import type { FromPanel, ShownInPage, PanelArticle, PanelNotice, PanelRequest, ToPanel } from '../../panel/protocol';
import { seenData } from '../../core/text/inert';
import { atOnce, type Steps } from '../../core/text/steps';
import { deliveries } from '../../panel/deliveries';
import { statementAt } from '../../core/analysis/at';
import { progress } from '../../core/annotations/review';
import { commands, decisions } from './commands';
import { noArticle, panelArticle, type PanelSource, panelSteps, tooLong } from './model';
import { panelTexts } from './texts';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { ownName } from '../article/shown-readers';
import { sidecarOf } from '../article/sidecar-place';
import { type PanelPage, registerTitle } from './title';
import type { Codebooks } from '../codebook/store';
import { nameOf } from '../knowledge/show-problem';
import { translate as t } from '../words';
import { inSlices } from '../in-slices';
import { webPage } from '../web-page';

const viewId = 'sayso.panel';

/** The side panel "Claims & Quotes": it shows the active article, and takes the reader from a card to the words. */
export function registerPanel(
  articles: Articles,
  codebooks: Codebooks,
  context: { readonly extensionUri: vscode.Uri },
): vscode.Disposable {
  const view = new PanelView(articles, codebooks, context.extensionUri);
  articles.shown.answerBy(() => view.filtered());
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewViewProvider(viewId, view),
    registerTitle(articles, view),
  );
}

/** A page that does not answer in this time is not there (milliseconds). */
const answerTime = 500;

/** So many cards are made at once. */
const longList = 300;

/** So long a notice waits whether it will still be true (milliseconds). */
const noticeTime = 60;

class PanelView implements vscode.WebviewViewProvider, vscode.Disposable, PanelPage {
  readonly #subscriptions: vscode.Disposable[];
  readonly #texts = panelTexts(t);
  #view: vscode.WebviewView | undefined;
  /** The page is there and listens; a hidden view has none, and asks anew when it comes back. */
  #listening = false;
  #notice: string | undefined;
  /** Cards that are being made. */
  #steps: ReturnType<typeof panelSteps> | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #marked: string | null = null;
  /** What is to be done in the page once it is there. */
  #waiting: PanelRequest | undefined;
  #answer: ((shown: ShownInPage) => void) | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly codebooks: Codebooks,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.#subscriptions = [
      articles.onDidChangeActive(() => this.#show()),
      codebooks.onDidChange(() => this.#show()),
      articles.differing.onDidChange(() => this.#show()),
      // Whose decisions are the reader's own is told by their name.
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('sayso.reader')) this.#show();
      }),
      // Without an article, what can be done depends on the file that is open instead, and on its language.
      vscode.window.onDidChangeActiveTextEditor(() => this.#showIfNoArticle()),
      vscode.workspace.onDidOpenTextDocument(() => this.#showIfNoArticle()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#showIfNoArticle()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === articles.active?.document) this.#mark(false);
      }),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#listening = false;
    const folders = ['dist', 'media'].map((name) => vscode.Uri.joinPath(this.extensionUri, name));
    view.webview.options = { enableScripts: true, localResourceRoots: folders };
    view.webview.onDidReceiveMessage((message: FromPanel) => void this.#receive(message));
    view.onDidChangeVisibility(() => {
      if (!view.visible) this.#listening = false;
    });
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    view.webview.html = webPage(view.webview, this.extensionUri, { name: 'panel', title: 'Claims &amp; Quotes' });
  }

  dispose(): void {
    clearTimeout(this.#noticeTimer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async ask(request: PanelRequest): Promise<void> {
    this.#waiting = request;
    await vscode.commands.executeCommand(`${viewId}.focus`);
    this.#sendWaiting();
  }

  #sendWaiting(): void {
    if (!this.#listening || !this.#waiting) return;
    this.#send({ type: 'request', request: this.#waiting });
    this.#waiting = undefined;
  }

  async shown(): Promise<readonly string[] | undefined> {
    return (await this.#shownInPage())?.ids;
  }

  /** What the filters leave, with the words that only carry labels; undefined where nothing is left out. */
  async filtered(): Promise<readonly string[] | undefined> {
    const page = await this.#shownInPage();
    return page?.isAll === false ? [...page.ids, ...page.asides] : undefined;
  }

  #shownInPage(): Promise<ShownInPage | undefined> {
    if (!this.#listening) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(undefined), answerTime);
      this.#answer = (shown) => {
        clearTimeout(late);
        resolve(shown);
      };
      this.#send({ type: 'ask-shown' });
    });
  }

  #send(message: ToPanel): void {
    if (this.#listening) void this.#view?.webview.postMessage(seenData(message));
  }

  /** On the view's own icon: how many statements are left to be looked at. */
  #showBadge(): void {
    if (!this.#view) return;
    const { review } = this.articles.active ?? {};
    const { reviewed, all } = review ? progress(review) : { reviewed: 0, all: 0 };
    const left = all - reviewed;
    this.#view.badge = left > 0 ? { value: left, tooltip: vscode.l10n.t('{0} statements to review', left) } : undefined;
  }

  #show(): void {
    this.#steps = undefined;
    this.#showBadge();
    if (!this.#listening) return;
    const article = this.articles.active;
    if (!article) {
      this.#showNotice();
      return;
    }
    this.#notice = undefined;
    const { document, version, text, analysis, hidden, ofHiddenReaders, review } = article;
    const source = {
      key: document.uri.toString(),
      title: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
      version,
      text,
      analysis,
      hidden,
      review,
      ofHiddenReaders,
      reader: ownName(document),
      codebook: this.codebooks.of(document.uri),
      differing: this.articles.differing.of(document.uri),
      ...this.#unread(document.uri),
    };
    if (analysis.statements.length <= longList) this.#showArticle(panelArticle(source, this.articles.knowledge, t));
    else void this.#showInSteps(article, panelSteps(source, this.articles.knowledge, t));
  }

  #unread(article: vscode.Uri): Pick<PanelSource, 'unread'> {
    const unread = this.articles.differing.unread(article);
    return unread ? { unread: { ...unread, file: nameOf(sidecarOf(article)) } } : {};
  }

  #showArticle(article: PanelArticle): void {
    atOnce(this.#deliver(article));
  }

  *#deliver(article: PanelArticle): Steps<true> {
    for (const message of deliveries(article, this.#texts)) {
      this.#send(message);
      yield;
    }
    this.#mark(true);
    return true;
  }

  /** Thousands of cards, with room for others after every few; a newer article or reading ends it. */
  async #showInSteps(article: OpenArticle, steps: ReturnType<typeof panelSteps>): Promise<void> {
    this.#steps = steps;
    const isOvertaken = (): boolean => this.#steps !== steps || this.articles.active !== article || !this.#listening;
    const shown = await inSlices(steps, isOvertaken);
    if (shown && !isOvertaken()) await inSlices(this.#deliver(shown), isOvertaken);
  }

  #showIfNoArticle(): void {
    if (!this.articles.active) this.#showNotice();
  }

  /** What a text is, is known a moment after it is opened: no other word flashes up before. */
  #showNotice(): void {
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      if (this.#listening && !this.articles.active) this.#showNoticeNow();
    }, noticeTime);
  }

  #showNoticeNow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document && this.articles.isExpected(document)) return;
    const notice = this.#whatToDo();
    const same = JSON.stringify(notice);
    if (same === this.#notice) return;
    this.#notice = same;
    this.#send({ type: 'notice', texts: this.#texts, notice });
  }

  #whatToDo(): PanelNotice {
    const document = vscode.window.activeTextEditor?.document;
    if (document && this.articles.isTooLong(document)) return tooLong(t);
    const open = {
      text: document?.languageId === 'plaintext',
      folder: vscode.workspace.workspaceFolders !== undefined,
    };
    return noArticle(open, t);
  }

  /** Tells which statement the cursor is on. @param anew also where that is no news, to a list that is new */
  #mark(anew: boolean): void {
    const article = this.articles.active;
    if (!article) return;
    const { document, version, analysis } = article;
    // While somebody types, offsets are those of an older text; the new reading is on its way.
    if (document.version !== version) return;
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const cursor = editor && toOffset(document, editor.selection.active);
    const id = (cursor === undefined ? undefined : statementAt(analysis, cursor)?.id) ?? null;
    if (id === this.#marked && !anew) return;
    this.#marked = id;
    this.#send({ type: 'mark', key: document.uri.toString(), id });
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#listening = true;
        this.#notice = undefined;
        this.#show();
        this.#sendWaiting();
        return;
      case 'shown':
        this.#answer?.(message);
        return;
      case 'act':
        // A page can send anything; only what the table holds is run.
        if (Object.hasOwn(commands, message.action)) await vscode.commands.executeCommand(commands[message.action]);
        return;
      case 'leave':
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        return;
      case 'reveal':
        await this.#reveal(message);
        return;
      case 'copy':
        await this.#copy(message);
        return;
      case 'decide':
        if (this.#asked(message) && Object.hasOwn(decisions, message.what))
          await vscode.commands.executeCommand(decisions[message.what], { uri: message.key, statement: message.id });
        return;
      case 'bulk':
        if (this.#asked(message)) {
          const { key: uri, ids, what } = message;
          await vscode.commands.executeCommand('sayso.decideAll', { uri, ids, what });
        }
        return;
      case 'choose':
        if (this.#asked(message)) {
          const { key: uri, id: statement, choice } = message;
          await vscode.commands.executeCommand('sayso.correctSpeaker', { uri, statement, choice });
        }
        return;
      case 'note': {
        // Whoever leaves a note for another article has written it all the same.
        const { key: uri, id: statement, note } = message;
        if (typeof note === 'string')
          await vscode.commands.executeCommand('sayso.noteOnStatement', { uri, statement, note });
        return;
      }
      case 'label':
        if (this.#asked(message)) {
          const { key: uri, id: statement, label } = message;
          await vscode.commands.executeCommand('sayso.label', { uri, statement, label });
        }
        return;
      case 'add':
        if (this.#asked(message))
          await vscode.commands.executeCommand('sayso.addActor', { uri: message.key, name: message.name });
    }
  }

  async #reveal(message: Extract<FromPanel, { type: 'reveal' }>): Promise<void> {
    const article = this.#asked(message);
    const parts = article?.review.statements.find(({ id }) => id === message.id)?.content;
    if (!parts?.[0] || article?.document.version !== article?.version) return;
    const { start, end } = parts[0];
    await vscode.commands.executeCommand('sayso.reveal', { uri: message.key, start, end, parts, preserveFocus: true });
  }

  async #copy(message: Extract<FromPanel, { type: 'copy' }>): Promise<void> {
    if (!this.#asked(message)) return;
    await vscode.commands.executeCommand('sayso.copyStatementById', { uri: message.key, statement: message.id });
    this.#send({ type: 'copied' });
  }

  /** The article that a message speaks of, if it is still the one that is shown, as it was shown. */
  #asked({ key, version }: { readonly key: string; readonly version: number }): OpenArticle | undefined {
    const article = this.articles.active;
    return article?.document.uri.toString() === key && article.version === version ? article : undefined;
  }
}
