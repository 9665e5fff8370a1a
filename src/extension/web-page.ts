import * as vscode from 'vscode';

/** What a page in a web view is made of: one style and one program of the extension's own, and nothing else. */
interface Page {
  /** Of `media` and `dist`, without its ending. */
  readonly name: string;
  readonly title: string;
}

/** Bytes of the word that lets the page's own program run, and no other. */
const nonceSize = 16;

/** The HTML of a page; its body is marked `data-sayso-NAME`. */
export function webPage(webview: vscode.Webview, extensionUri: vscode.Uri, { name, title }: Page): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(nonceSize))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const file = (folder: string, name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, folder, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('media', `${name}.css`)}">
<title>${title}</title>
</head>
<body data-sayso-${name}>
<script nonce="${nonce}" src="${file('dist', `${name}.js`)}"></script>
</body>
</html>`;
}
