import * as vscode from 'vscode';

export const articleLanguage = 'news-article';

/** Of a newer text beside its article. */
export const newerScheme = 'sayso-newer';

export function isArticle(document: vscode.TextDocument): boolean {
  return document.languageId === articleLanguage;
}

/**
 * What the views show: the article in the active editor, or the last one while the focus is in something else, be it
 * beside it or over it. A plain text that could become an article is asked about instead.
 */
export function activeDocument(last: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isArticle(active) && !(last && isOtherState(active, last) && isOpen(last))) return active;
  // Nor is what Sayso itself lays out beside the article.
  if (active?.languageId === 'plaintext' && active.uri.scheme !== 'output' && !active.uri.scheme.startsWith('sayso-'))
    return undefined;
  if (last && isArticle(last) && isOpen(last)) return last;
  return vscode.window.visibleTextEditors.find(({ document }) => isArticle(document))?.document;
}

/** Another state of a file, as a diff shows it beside the file, is not what is being read. */
function isOtherState({ uri }: vscode.TextDocument, { uri: file }: vscode.TextDocument): boolean {
  return uri.scheme === 'git' || (uri.path === file.path && uri.scheme !== file.scheme);
}

/** Whether a document is on the screen or in a tab behind it. */
function isOpen(document: vscode.TextDocument): boolean {
  if (document.isClosed) return false;
  if (isVisible(document)) return true;
  const address = document.uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      const uri = input instanceof vscode.TabInputText ? input.uri : undefined;
      return uri?.toString() === address;
    }),
  );
}

export function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
