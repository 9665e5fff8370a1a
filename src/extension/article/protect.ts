import * as vscode from 'vscode';
import { isArticle } from './article-document';
import type { Articles } from './articles';
import { offerProtection } from './offer-protection';

const setting = 'sayso.protect';

/** Keeps an article from being changed by a stray key, where the reader wants that: it is read only until asked for. */
export function registerProtection(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  /** Those that were made read only, or that the reader wants to edit: nothing is done to them again. */
  const settled = new WeakSet<vscode.TextDocument>();
  const protect = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isArticle(document) || settled.has(document)) return;
    if (document.isDirty || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return;
    if (!vscode.workspace.getConfiguration(undefined, document).get<boolean>(setting, false)) return;
    settled.add(document);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
  };
  return vscode.Disposable.from(
    offerProtection(setting, context),
    articles.onDidChangeActive(() => void protect()),
    vscode.window.onDidChangeActiveTextEditor(() => void protect()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) void protect();
    }),
    vscode.commands.registerCommand('sayso.editArticle', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      settled.add(document);
      await vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
    }),
  );
}
