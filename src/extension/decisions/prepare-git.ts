import * as vscode from 'vscode';
import { withMergeLine } from '../../core/annotations/git-attributes';
import { textAt } from '../codebook/write';
import { agreed, pickOne, showError, showInformation } from '../messages';

/** "Prepare Folder for Git": two people's decisions in one file are put together, and not set against one another. */
export function registerPrepareGit(): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.prepareGit', async () => {
    const folder = await askForFolder();
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder.uri, '.gitattributes');
    const before = await textAt(uri);
    const after = withMergeLine(before ?? '');
    if (after === undefined) {
      void showInformation(vscode.l10n.t('This folder is prepared: .gitattributes tells how decisions are merged.'));
      return;
    }
    const why = vscode.l10n.t(
      'Two people may decide on one article. With the line “*.sayso.yaml merge=union” in .gitattributes, git keeps the decisions of both, and Sayso shows where they differ.',
    );
    if (!(await agreed(why, vscode.l10n.t('Write It')))) return;
    try {
      await write(uri, before, after);
      await vscode.commands.executeCommand('vscode.open', uri);
      void askForName(folder);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void showError(vscode.l10n.t('{0} could not be written: {1}', '.gitattributes', reason));
    }
  });
}

/** Without names nobody can tell two readers' words apart. */
async function askForName(folder: vscode.WorkspaceFolder): Promise<void> {
  if (vscode.workspace.getConfiguration('sayso', folder).get<string>('reader', '') !== '') return;
  const setName = vscode.l10n.t('Set Your Name');
  const told = vscode.l10n.t('Set your name, so that Sayso knows your decisions from those of others.');
  if ((await showInformation(told, setName)) === setName)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'sayso.reader');
}

async function askForFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0];
  const items = folders.map((folder) => ({ label: folder.name, folder }));
  return (await pickOne(items, { title: vscode.l10n.t('Prepare Which Folder?') }))?.folder;
}

/** Through its editor where it has one: what is not saved there stays, and undo takes the line back. */
async function write(uri: vscode.Uri, before: string | undefined, after: string): Promise<void> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (!open || before === undefined) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, open.positionAt(before.length), after.slice(before.length));
  await vscode.workspace.applyEdit(edit);
  await open.save();
}
