import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import { filesAt, knowledgePaths } from './files';
import { askForText, pickOne, showInformation } from '../messages';
import { authoring } from '../parts/part';

/** The first file of a folder that has none. */
const firstFile = 'my-actors.yaml';

/** The file of one's own in which an actor's record stands; undefined for a shipped one. */
export function ownFileOf({ file }: Actor): vscode.Uri | undefined {
  // A reader's own record has a whole address.
  return file?.includes(':') ? vscode.Uri.parse(file) : undefined;
}

/**
 * The file into which a record goes: the only one of the article's folder, or the one that the reader chooses.
 * Where there is none, one is made. Undefined where there is no place for it, or the reader gave up.
 */
export async function fileForRecord(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = await folderOf(article);
  if (!folder) return undefined;
  const actors = vscode.Uri.joinPath(folder.uri, '.sayso', 'actors');
  const places = knowledgePaths().filter(({ uri, setting }) => setting !== undefined || uri.path === actors.path);
  const found = (await Promise.all(places.map(filesAt))).flatMap((files) => files ?? []);
  const files = [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
  if (files.length === 0) return made(vscode.Uri.joinPath(actors, firstFile));
  return files.length === 1 ? files[0] : choose(files, actors);
}

async function folderOf(article: vscode.Uri): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const own = vscode.workspace.getWorkspaceFolder(article) ?? (folders.length === 1 ? folders[0] : undefined);
  if (own) return own;
  if (folders.length > 0)
    return vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t('The folder that is to know this actor'),
    });
  const open = vscode.l10n.t('Open a Folder…');
  const message = vscode.l10n.t('Open a folder first: actors of your own are kept in it.');
  void showInformation(message, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand('vscode.openFolder');
  });
  return undefined;
}

async function choose(files: readonly vscode.Uri[], actors: vscode.Uri): Promise<vscode.Uri | undefined> {
  const another = { label: vscode.l10n.t('New File…'), iconPath: new vscode.ThemeIcon('new-file'), uri: undefined };
  const items = files.map((uri) => {
    const path = vscode.workspace.asRelativePath(uri);
    const slash = path.lastIndexOf('/');
    return { label: path.slice(slash + 1), description: path.slice(0, Math.max(0, slash)), uri };
  });
  const picked = await pickOne([...items, another], {
    title: vscode.l10n.t('Add to Knowledge'),
    placeHolder: vscode.l10n.t('The file that gets the record'),
  });
  if (!picked || picked.uri) return picked?.uri;
  const name = await askForText({
    title: vscode.l10n.t('Add to Knowledge'),
    prompt: vscode.l10n.t('The name of the new file'),
    value: 'people.yaml',
    valueSelection: [0, 'people'.length],
    validateInput: (text) =>
      /^[^\\/:*?"<>|]+$/.test(text.trim()) ? undefined : vscode.l10n.t('Write a name such as people.yaml.'),
  });
  if (name === undefined) return undefined;
  const file = /\.ya?ml$/i.test(name.trim()) ? name.trim() : `${name.trim()}.yaml`;
  return made(vscode.Uri.joinPath(actors, file));
}

/** Makes a file with a comment at its head, unless it is there. */
async function made(uri: vscode.Uri): Promise<vscode.Uri> {
  const there = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  // What is missing of the folders on the way is made, too.
  if (!there) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(authoring().fileHead()));
  return uri;
}
