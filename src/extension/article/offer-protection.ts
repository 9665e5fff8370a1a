import * as vscode from 'vscode';
import { showInformation } from '../messages';
import { isArticle } from './article-document';

/** Where it is kept that the reader was asked. */
const asked = 'protection.offered';

/**
 * Where VS Code saves by itself, whoever first changes an article is asked once whether articles should be read-only:
 * a stray key would be in the file a second later.
 * @param setting the one that keeps articles read-only
 */
export function offerProtection(setting: string, { globalState }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length === 0 || !isArticle(document) || globalState.get<boolean>(asked)) return;
    // What was changed elsewhere, or is taken back, is no stray key.
    if (!document.isDirty || vscode.window.activeTextEditor?.document !== document) return;
    const all = vscode.workspace.getConfiguration(undefined, document);
    if (all.get('files.autoSave') === 'off' || isChosen(all.inspect(setting))) return;
    void ask(setting, globalState);
  });
}

function isChosen(values: ReturnType<vscode.WorkspaceConfiguration['inspect']>): boolean {
  return [values?.globalValue, values?.workspaceValue, values?.workspaceFolderValue].some((one) => one !== undefined);
}

async function ask(setting: string, globalState: vscode.Memento): Promise<void> {
  await globalState.update(asked, true);
  const protect = vscode.l10n.t('Open Articles Read-Only');
  const answer = await showInformation(
    vscode.l10n.t(
      'VS Code saves by itself here, so a stray key changes an article. Should articles open read-only? “Edit This Article” then lets you write in one.',
    ),
    protect,
    vscode.l10n.t('Leave It'),
  );
  if (answer !== protect) return;
  await vscode.workspace.getConfiguration().update(setting, true, vscode.ConfigurationTarget.Global);
}
