import * as vscode from 'vscode';
import { actorName } from '../../core/wording/names';
import { fields } from '../article/arguments';
import type { Articles } from '../article/articles';
import { pickOne, showInformation } from '../messages';
import { showCopies } from './copies';
import type { Folder } from './folder';
import { pickSearch } from './searches';
import { registerSymbolsOfFolder } from './symbols';
import { stateFrom, Tab, tabType } from './tab';
import { registerDossierTree } from './tree';
import { editorTab } from '../shown';

/** Whether it is time for a look at the folder is asked so often while answers are on the screen, in milliseconds. */
const lookEvery = 1000;

/** Dossiers and searches over all articles of the folder. */
export function registerFolder(
  articles: Articles,
  folder: Folder,
  context: { readonly extensionUri: vscode.Uri },
): vscode.Disposable {
  const nameOf = (actor: string): string => actorName(actor, articles.knowledge);
  const tabs = new Set<Tab>();
  const world = { folder, extensionUri: context.extensionUri, nameOf };
  const fill = (panel: vscode.WebviewPanel, kept: unknown): void => {
    const tab = new Tab(panel, stateFrom(kept), world);
    tabs.add(tab);
    panel.onDidDispose(() => {
      tabs.delete(tab);
      tab.dispose();
    });
  };
  const open = (actor: string | null, query: string): void => {
    const known = [...tabs].find((tab) => tab.actor === actor && actor !== null && query === '');
    if (known) {
      known.show();
      return;
    }
    const title = actor === null ? vscode.l10n.t('Search Statements') : nameOf(actor);
    const panel = editorTab(tabType, title, {
      enableFindWidget: true,
    });
    // In a search every article's words count, until the reader says otherwise.
    fill(panel, { actor, query, ...(actor === null ? { threshold: 2 } : {}) });
  };
  const looking = setInterval(() => {
    if ([...tabs].some((tab) => tab.isVisible)) void folder.look();
  }, lookEvery);
  return vscode.Disposable.from(
    folder,
    new vscode.Disposable(() => clearInterval(looking)),
    vscode.window.registerWebviewPanelSerializer(tabType, {
      deserializeWebviewPanel(panel, kept) {
        fill(panel, kept);
        return Promise.resolve();
      },
    }),
    vscode.commands.registerCommand('sayso.dossier', async (argument: unknown) => {
      const { actor, id } = fields(argument);
      const given = typeof actor === 'string' ? actor : typeof id === 'string' ? id : await pickActor(folder);
      if (given !== undefined) open(given, '');
    }),
    vscode.commands.registerCommand('sayso.searchStatements', (argument: unknown) => {
      const { query } = fields(argument);
      open(null, typeof query === 'string' ? query : '');
    }),
    vscode.commands.registerCommand('sayso.savedSearches', async () => {
      const query = await pickSearch();
      if (query !== undefined) open(null, query);
    }),
    vscode.commands.registerCommand('sayso.copies', () => showCopies(folder)),
    registerDossierTree(folder),
    registerSymbolsOfFolder(folder),
    new vscode.Disposable(() => {
      for (const tab of tabs) tab.dispose();
    }),
  );
}

async function pickActor(folder: Folder): Promise<string | undefined> {
  if (!vscode.workspace.workspaceFolders) {
    void showInformation(vscode.l10n.t('Open a folder with articles first.'));
    return undefined;
  }
  if (!(await folder.ready())) return undefined;
  const items = (await folder.ask('actors')).map(({ id, name, statements, files }) => ({
    label: name,
    description: vscode.l10n.t('{0} statements, in {1} articles', statements, files),
    id,
  }));
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('There is nobody known in the articles of this folder.'));
    return undefined;
  }
  return (await pickOne(items, { placeHolder: vscode.l10n.t('Whose words?'), matchOnDescription: false }))?.id;
}
