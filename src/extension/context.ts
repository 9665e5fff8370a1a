import * as vscode from 'vscode';
import { type Articles, isArticle } from './articles';

/**
 * Tells menus and views what the active editor shows: `article`, `text` (that could become one) or `other`.
 * VS Code's own `editorLangId` is known only where the focus is in that editor, not in the side bar.
 */
export function registerContext(articles: Articles): vscode.Disposable {
  let told: string | undefined;
  const tell = (): void => {
    const document = articles.active?.document ?? vscode.window.activeTextEditor?.document;
    const active = !document ? 'other' : isArticle(document) ? 'article' : kindOfText(document);
    if (active === told) return;
    told = active;
    void vscode.commands.executeCommand('setContext', 'sayso.active', active);
  };
  tell();
  return vscode.Disposable.from(
    articles.onDidChangeActive(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
  );
}

function kindOfText(document: vscode.TextDocument): string {
  return document.languageId === 'plaintext' ? 'text' : 'other';
}
