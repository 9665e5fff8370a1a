import * as vscode from 'vscode';
import { showError } from '../messages';

/** Says why a file was left as it is, and where in it the fault stands. @param line from 1 */
export async function showProblem(
  uri: vscode.Uri,
  { message, line }: { readonly message: string; readonly line: number },
): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  const sentence = message.replace(/\.$/, '');
  const answer = await showError(
    vscode.l10n.t('{0}, line {1}: {2}. It was left as it is.', nameOf(uri), line, sentence),
    open,
  );
  if (answer === open) {
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line - 1, 0, line - 1, 0) });
  }
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
