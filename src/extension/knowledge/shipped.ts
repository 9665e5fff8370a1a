import * as vscode from 'vscode';

const scheme = 'sayso-knowledge';

/** Where a file that comes with Sayso is shown: nobody can write there, and an update would undo it. */
export function shippedUri(file: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/knowledge/${file}` });
}

/** Documents of those files. */
export const shippedSelector: vscode.DocumentFilter = { scheme };

/** The text of a file that comes with Sayso. */
export async function readShipped(context: vscode.ExtensionContext, file: string): Promise<string> {
  const uri = vscode.Uri.joinPath(context.extensionUri, 'knowledge', file.slice(file.lastIndexOf('/') + 1));
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Shows the files of actors that come with Sayso, to be read only. */
export function registerShippedFiles(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => readShipped(context, path),
  });
}
