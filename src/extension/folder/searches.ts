import * as vscode from 'vscode';
import { fields } from '../article/arguments';
import { askForText, flashStatus, pickOrDelete, showInformation } from '../messages';

/** Searches that the reader keeps by name, in the settings of what is open: they go along with the folder. */

type Searches = Readonly<Record<string, string>>;

const setting = 'savedSearches';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('sayso.folder');

/** Anybody may have written the file. */
const searches = (): Searches =>
  Object.fromEntries(
    Object.entries(fields(settings().get<unknown>(setting))).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  );

const write = (all: Searches): Thenable<void> =>
  settings().update(setting, Object.keys(all).length > 0 ? all : undefined, vscode.ConfigurationTarget.Workspace);

/** Asks for a name; one that is there already is written anew. */
export async function saveSearch(query: string): Promise<void> {
  if (query.trim() === '') {
    void showInformation(vscode.l10n.t('Type a search first.'));
    return;
  }
  const name = (
    await askForText({
      title: vscode.l10n.t('Save the Search'),
      prompt: vscode.l10n.t('Its name. A search that has this name already is replaced.'),
      value: query,
    })
  )?.trim();
  if (name === undefined || name === '') return;
  await write({ ...searches(), [name]: query });
  flashStatus(vscode.l10n.t('Saved.'));
}

interface Item extends vscode.QuickPickItem {
  readonly query: string;
}

const items = (): readonly Item[] =>
  Object.entries(searches()).map(([name, query]) => ({
    label: name,
    description: name === query ? '' : query,
    query,
  }));

/** Lets the reader choose one, or delete some. @returns its query */
export async function pickSearch(): Promise<string | undefined> {
  if (items().length === 0) {
    void showInformation(vscode.l10n.t('No search is saved yet: search, then press “Save the Search…”.'));
    return undefined;
  }
  const picked = await pickOrDelete(
    items,
    { title: vscode.l10n.t('Saved Searches'), placeHolder: vscode.l10n.t('Which one?') },
    vscode.l10n.t('Delete This Search'),
    async ({ label }) => write(Object.fromEntries(Object.entries(searches()).filter(([name]) => name !== label))),
  );
  return picked?.query;
}
