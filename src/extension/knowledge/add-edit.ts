import * as vscode from 'vscode';
import type { EditAnswer, FileEdit } from '../../core/actors/editing/actors-document';
import { fileRange } from '../article/convert';
import { askFirst, showError } from '../messages';
import { isInWorkspace } from './files';
import { nameOf, showProblem } from './show-problem';

/** How long VS Code may take to see that a file it holds is another now, and how often that is looked at; milliseconds. */
const reload = { longest: 5000, pause: 100 };

/** What to do to a file's text. */
type Edit = (text: string) => EditAnswer;

/** Writes into a file and shows it at the place that is to be filled in; Tab goes on to the next one. */
export async function writeAndShow(uri: vscode.Uri, edit: Edit): Promise<void> {
  const document = await open(uri);
  if (!document || !made(uri, edit(document.getText()))) return;
  const editor = await vscode.window.showTextDocument(document, { preview: false, viewColumn: columnFor(document) });
  // Somebody may have typed meanwhile.
  const change = made(uri, edit(document.getText()));
  if (!change) return;
  await editor.insertSnippet(snippetOf(change), fileRange(document, change), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Writes into a file through its document, so that it can be undone there. What was saved before is saved after.
 * @returns false where nothing could be written, which was said then
 */
export async function writeQuietly(uri: vscode.Uri, edit: Edit): Promise<boolean> {
  const document = await open(uri);
  if (!document) return false;
  const answer = edit(document.getText());
  if (answer.ok && answer.edit === null) return true;
  const change = made(uri, answer);
  if (!change) return false;
  const clean = !document.isDirty;
  const all = new vscode.WorkspaceEdit();
  all.replace(uri, fileRange(document, change), change.text);
  if (!(await vscode.workspace.applyEdit(all))) {
    void showError(vscode.l10n.t('{0} could not be written.', nameOf(uri)));
    return false;
  }
  if (!clean || (await document.save())) return true;
  // What was to be written is not lost, and VS Code says beside it why it cannot be saved.
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: columnFor(document) });
  void showError(vscode.l10n.t('{0} could not be saved. What was added stands in it, not saved yet.', nameOf(uri)));
  return false;
}

/** Nothing outside the window's folders is written without the reader's word. */
async function mayWrite(uri: vscode.Uri): Promise<boolean> {
  if (isInWorkspace(uri)) return true;
  const yes = vscode.l10n.t('Write There');
  const place = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
  const message = vscode.l10n.t('{0} is outside your folder. Shall it be changed?', place);
  return (await askFirst(message, yes)) === yes;
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  if (!(await mayWrite(uri))) return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    await asOnDisk(document);
    return document;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void showError(vscode.l10n.t('{0} cannot be opened: {1}', nameOf(uri), reason));
    return undefined;
  }
}

/**
 * VS Code may still hold a file as it was before it was deleted or changed a moment ago; what is written into that is
 * refused when it is saved. A text in another encoding is never the same, and is not waited for longer than that.
 */
async function asOnDisk(document: vscode.TextDocument): Promise<void> {
  const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (const end = Date.now() + reload.longest; !document.isDirty && Date.now() < end;) {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    if (plain(new TextDecoder().decode(bytes)) === plain(document.getText())) return;
    await new Promise((resolve) => setTimeout(resolve, reload.pause));
  }
}

/** The edit, if there is one; a file that cannot be written into is said to be left as it is. */
function made(uri: vscode.Uri, answer: EditAnswer): FileEdit | null {
  if (answer.ok) return answer.edit;
  void showProblem(uri, answer.problem);
  return null;
}

/** Beside the article, which then shows what is typed here; where the file is open already, there. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return shown?.viewColumn ?? vscode.ViewColumn.Beside;
}

function snippetOf({ text, stops }: FileEdit): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let at = 0;
  for (const [index, { start, end }] of stops.entries()) {
    snippet.appendText(text.slice(at, start));
    if (end > start) snippet.appendPlaceholder(text.slice(start, end), index + 1);
    else snippet.appendTabstop(index + 1);
    at = end;
  }
  return snippet.appendText(text.slice(at));
}
