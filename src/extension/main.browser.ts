import { type ExtensionContext, Uri, workspace } from 'vscode';
import { openPort } from './article/elsewhere/port.browser';
import { start } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  return start(context, {
    // A browser's worker is slower and shares its memory with the tab.
    longestText: 1_500_000,
    async openReader() {
      const program = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/web/reader.js'));
      return openPort(new TextDecoder().decode(program));
    },
  });
}
