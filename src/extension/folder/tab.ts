import * as vscode from 'vscode';
import type { Asked } from '../../core/corpus/ask';
import { fileNameFor } from '../../core/bring/file-name';
import { completeQuery } from '../../core/corpus/query/complete';
import { readQuery } from '../../core/corpus/query/read-query';
import type { FromTab, TabChosen, TabState, ToTab } from '../../panel/folder/protocol';
import { hideUncertain } from '../article/open-article';
import { flashStatus } from '../messages';
import { translate as t } from '../words';
import { webPage } from '../web-page';
import { uriOf } from './files';
import type { Folder } from './folder';
import { openPlace, openWords } from './open';
import { saveSearch } from './searches';
import { answerFor, citationOf, copiedText, stoppedText, tabTexts } from './wording';

/** Rows that come at a time, and at most: what is shown is asked for again as a whole. */
const pageSize = 200;
const mostRows = 2000;

/** So many rows are copied at most: more is a table, and has its own way out. */
const mostCopied = 1000;

export const tabType = 'sayso.folderTab';

/** What a tab needs of the window. */
export interface TabWorld {
  readonly folder: Folder;
  readonly extensionUri: vscode.Uri;
  readonly nameOf: (actor: string) => string;
}

/** How alike words are that stand in one row, unless the reader says otherwise. */
export const usualThreshold = 0.8;

const fresh: TabState = { actor: null, query: '', threshold: usualThreshold, picture: false, group: 'date' };

const groups = ['speaker', 'outlet', 'month', 'type'] as const;

/** The state that a page has kept; it may be of another version, or of anybody. */
export function stateFrom(kept: unknown): TabState {
  const { actor, query, threshold, picture, group } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    actor: typeof actor === 'string' ? actor : null,
    query: typeof query === 'string' ? query : '',
    threshold: typeof threshold === 'number' ? threshold : fresh.threshold,
    picture: picture === true,
    group: groups.find((one) => one === group) ?? 'date',
  };
}

/** A dossier or a search in an editor tab: it asks the folder, and takes the reader to the words. */
export class Tab implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[];
  #listening = false;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private state: TabState,
    private readonly world: TabWorld,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: this.#folders() };
    panel.iconPath = vscode.Uri.joinPath(world.extensionUri, 'media', 'sayso.svg');
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: FromTab) => void this.#receive(message)),
      world.folder.onDidChange(() => this.#send({ type: 'changed' })),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration(hideUncertain) && this.#send({ type: 'changed' }),
      ),
    ];
    webview.html = webPage(webview, world.extensionUri, { name: 'folder', title: 'Sayso' });
    this.#title();
  }

  get actor(): string | null {
    return this.state.actor;
  }

  get isVisible(): boolean {
    return this.panel.visible;
  }

  show(): void {
    this.panel.reveal();
  }

  /** What was asked before it was closed may still be answered: nobody is told. */
  dispose(): void {
    this.#listening = false;
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #folders(): vscode.Uri[] {
    return ['dist', 'media'].map((name) => vscode.Uri.joinPath(this.world.extensionUri, name));
  }

  #title(): void {
    const { actor } = this.state;
    this.panel.title =
      actor === null ? vscode.l10n.t('Search Statements') : vscode.l10n.t('Dossier: {0}', this.world.nameOf(actor));
  }

  /** Of whom or of what the tab tells, for the names of files. */
  get #about(): string {
    const { actor, query } = this.state;
    return [actor === null ? '' : this.world.nameOf(actor), query].join(' ').trim();
  }

  #send(message: ToTab): void {
    if (this.#listening) void this.panel.webview.postMessage(message);
  }

  async #receive(message: FromTab): Promise<void> {
    try {
      await this.#answer(message);
    } catch (error) {
      this.#send({ type: 'notice', text: error instanceof Error ? error.message : String(error), canRead: true });
    }
  }

  async #answer(message: FromTab): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#listening = true;
        this.#send({ type: 'start', texts: tabTexts(t), state: this.state });
        return;
      case 'ask':
        await this.#ask(message);
        return;
      case 'read':
        if (await this.world.folder.ready()) this.#send({ type: 'changed' });
        return;
      case 'open':
        await openWords(this.world.folder, message, vscode.ViewColumn.Beside);
        return;
      case 'place':
        await openPlace(message.path, message);
        return;
      case 'copy':
        await this.#copy(stateFrom(message.state));
        return;
      case 'csv':
        await saveText(
          fileNameFor([vscode.l10n.t('Statements'), this.#about], 'csv'),
          await this.world.folder.ask('csv', { asked: askedOf(stateFrom(message.state)), only: message.only }),
        );
        return;
      case 'choose':
        await this.#ready();
        this.#send({ type: 'chosen', rows: await this.world.folder.ask('found', askedOf(stateFrom(message.state))) });
        return;
      case 'differ':
        await this.#differ(message);
        return;
      case 'decide':
        await vscode.commands.executeCommand('sayso.decideRows', { what: message.what, rows: rowsFor(message.rows) });
        return;
      case 'save':
        await saveSearch(message.query);
        return;
      case 'complete':
        await this.#complete(message.text, message.at);
        return;
      case 'saved':
        await vscode.commands.executeCommand('sayso.savedSearches');
        return;
      case 'setDate':
        await askForDate(message.path);
        return;
      case 'file':
        if (typeof message.text === 'string' && typeof message.title === 'string')
          await saveText(
            fileNameFor([message.title, this.#about], message.ending === 'svg' ? 'svg' : 'csv'),
            message.text,
          );
    }
  }

  /** Whether all is read, or comes to be: where the reader has stopped that, no further question begins it again. */
  async #ready(): Promise<boolean> {
    const { folder } = this.world;
    return !folder.isStopped && folder.ready();
  }

  async #ask({ number, state: kept, from, count }: Extract<FromTab, { type: 'ask' }>): Promise<void> {
    const { folder, nameOf } = this.world;
    const state = stateFrom(kept);
    this.state = state;
    const isWhole = await this.#ready();
    if (!vscode.workspace.workspaceFolders) {
      this.#send({ type: 'notice', text: vscode.l10n.t('Open a folder with articles first.'), canRead: false });
      return;
    }
    // Restored at a start, before anybody was known, it was named by an id.
    this.#title();
    const asked = askedOf(state);
    const answered = await folder.ask('ask', { asked, from, count: Math.min(mostRows, Math.max(pageSize, count)) });
    const figures = state.picture && from === 0 ? await folder.ask('figures', asked) : undefined;
    const name = state.actor === null ? undefined : nameOf(state.actor);
    this.#send({
      type: 'answer',
      number,
      from,
      answer: answerFor(state, answered, { name, figures, leftOut: folder.leftOut }, t),
    });
    if (!isWhole) {
      const { files } = await folder.ask('counts');
      this.#send({ type: 'notice', text: stoppedText(files, t), canRead: true });
    }
  }

  async #complete(text: string, at: number): Promise<void> {
    if (!this.world.folder.isReady) return;
    const items = completeQuery(text, at, await this.world.folder.ask('offered'));
    this.#send({ type: 'completions', text, items });
  }

  async #differ({ first, others }: Extract<FromTab, { type: 'differ' }>): Promise<void> {
    const changes = await this.world.folder.ask('differences', { first, others });
    const of = others.map((source, at) => ({ source, changes: changes[at] ?? null }));
    this.#send({ type: 'differences', first, of });
  }

  async #copy(state: TabState): Promise<void> {
    const { lines, rows } = await this.world.folder.ask('ask', { asked: askedOf(state), from: 0, count: mostCopied });
    await vscode.env.clipboard.writeText(lines.map((line) => citationOf(line, t)).join(''));
    this.#send({ type: 'said', text: copiedText(lines.length, rows, t) });
  }
}

function askedOf({ actor, query, threshold, group }: TabState): Asked {
  const isSure = vscode.workspace.getConfiguration().get<boolean>(hideUncertain, false);
  return {
    actor,
    query: readQuery(query).query,
    threshold,
    ...(group === 'date' ? {} : { groupBy: group }),
    ...(isSure ? { isSure } : {}),
  };
}

const rowsFor = (rows: readonly TabChosen[]): readonly { readonly uri: string; readonly id: string }[] =>
  rows.flatMap(({ path, id }) => {
    const uri = uriOf(path);
    return uri ? [{ uri: uri.toString(), id }] : [];
  });

/** Opens an article beside the tab, and asks of what day it is. */
async function askForDate(path: string): Promise<void> {
  const uri = uriOf(path);
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  const article =
    document.languageId === 'plaintext'
      ? await vscode.languages.setTextDocumentLanguage(document, 'news-article')
      : document;
  await vscode.commands.executeCommand('sayso.setDate', { uri: article.uri.toString() });
}

async function saveText(name: string, text: string): Promise<void> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog(root ? { defaultUri: vscode.Uri.joinPath(root, name) } : {});
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  flashStatus(vscode.l10n.t('Saved.'));
}
