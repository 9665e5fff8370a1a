import * as vscode from 'vscode';
import { type Articles, isArticle } from './articles';
import { toOffset } from './convert';
import { mentionAt, statementAt } from './find';

/** Milliseconds that the cursor rests before menus hear of it: a menu asks when it opens, and then it must be known. */
const rest = 30;

/**
 * Tells menus and views what the active editor shows: `article`, `text` (that could become one) or `other`; and
 * whether the cursor is on a statement or on a known name. VS Code's own `editorLangId` is known only where the focus
 * is in that editor, not in the side bar.
 */
export function registerContext(articles: Articles): vscode.Disposable {
  const told = new Map<string, unknown>();
  const say = (key: string, value: unknown): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const tell = (): void => {
    const document = articles.active?.document ?? vscode.window.activeTextEditor?.document;
    say('sayso.active', !document ? 'other' : isArticle(document) ? 'article' : kindOfText(document));
    tellCursor();
  };
  const tellCursor = (): void => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && articles.get(editor.document);
    const offset = editor ? toOffset(editor.document, editor.selection.active) : 0;
    say('sayso.onStatement', article !== undefined && statementAt(article.analysis, offset) !== undefined);
    say('sayso.onActor', article !== undefined && typeof mentionAt(article.analysis, offset)?.actor === 'string');
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  tell();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(waiting) },
    articles.onDidChangeActive(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== vscode.window.activeTextEditor || !isArticle(textEditor.document)) return;
      clearTimeout(waiting);
      waiting = setTimeout(tellCursor, rest);
    }),
  );
}

function kindOfText(document: vscode.TextDocument): string {
  return document.languageId === 'plaintext' ? 'text' : 'other';
}
