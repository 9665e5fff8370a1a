import * as vscode from 'vscode';
import { showError } from '../messages';

/** The file's text as it is now, saved or not; undefined where there is none. */
export async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Writes the whole file, through its editor where it has one. @returns false where that failed, which is said */
export async function writeText(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    const open = vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());
    if (!open) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return true;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, open.lineCount, 0), text);
    return (await vscode.workspace.applyEdit(edit)) && (await open.save());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void showError(vscode.l10n.t('The codebook could not be written: {0}', why));
    return false;
  }
}
