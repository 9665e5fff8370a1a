import * as vscode from 'vscode';

/** Asks for a folder in VS Code's own dialog. @param from where the dialog begins @param label of its button */
export async function chooseFolder(from: vscode.Uri, label: string): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: from,
    openLabel: label,
  });
  return chosen?.[0];
}
