import * as vscode from 'vscode';
import type { StatementAt } from '../../core/corpus/ask';
import type { Span } from '../../core/model';
import { oneLine } from '../../core/wording/one-line';
import { toRange } from '../article/convert';
import { flashStatus, showError } from '../messages';
import { uriOf } from './files';
import type { Folder } from './folder';

/** Goes to a mention, beside the tab. */
export async function openPlace(path: string, span: Span): Promise<void> {
  const uri = uriOf(path);
  if (!uri) return;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = toRange(document, span);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, selection });
  } catch {
    void showError(vscode.l10n.t('{0} cannot be opened.', path));
  }
}

/** Goes to the words of a statement. A text that has changed since is searched for them. */
export async function openWords(
  folder: Folder,
  { path, id }: StatementAt,
  viewColumn: vscode.ViewColumn,
): Promise<void> {
  const uri = uriOf(path);
  const place = await folder.ask('place', { path, id });
  if (!uri || !place) {
    flashStatus(vscode.l10n.t('These words are not there any more.'));
    return;
  }
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: true });
    const [start = 0, end = start] = place.pieces;
    let range = toRange(document, { start, end });
    const first = oneLine(place.words.split(' … ')[0] ?? '');
    if (oneLine(document.getText(range)) !== first) {
      const at = document.getText().indexOf(first);
      if (at >= 0) range = new vscode.Range(document.positionAt(at), document.positionAt(at + first.length));
      else flashStatus(vscode.l10n.t('These words are not there any more.'));
    }
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } catch {
    void showError(vscode.l10n.t('{0} cannot be opened.', path));
  }
}
