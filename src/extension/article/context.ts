import * as vscode from 'vscode';
import { isArticle } from './article-document';
import type { Articles } from './articles';
import { articleMentions } from '../../core/analysis/at';

/**
 * Tells menus and views what the active editor shows: `article`, `text` (that could become one) or `other`; and
 * whether there are statements and known names in it. Not whether the cursor is on one: a right click moves the
 * cursor and opens the menu at once, before an extension hears of it. VS Code's own `editorLangId` is known only where
 * the focus is in that editor, not in the side bar.
 */
export function registerContext(articles: Articles): vscode.Disposable {
  const told = new Map<string, unknown>();
  const say = (key: string, value: unknown): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const tell = (): void => {
    const { active } = articles;
    const document = active?.document ?? vscode.window.activeTextEditor?.document;
    say('sayso.active', !document ? 'other' : isArticle(document) ? 'article' : kindOfText(document));
    say('sayso.hasStatements', (active?.analysis.statements.length ?? 0) > 0);
    say(
      'sayso.hasActors',
      active !== undefined && articleMentions(active.analysis).some(({ actor }) => actor !== null),
    );
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
