import * as vscode from 'vscode';

const scheme = 'sayso-example';

/** An article to try things on. It can be read only: nothing asks to be saved when it is closed. */
export function registerExample(context: vscode.ExtensionContext): vscode.Disposable {
  const file = vscode.Uri.joinPath(context.extensionUri, 'media', 'walkthrough', 'example.txt');
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file)),
    }),
    vscode.commands.registerCommand('sayso.openExample', () =>
      vscode.window.showTextDocument(vscode.Uri.from({ scheme, path: '/Example.article' }), { preview: false }),
    ),
  );
}
