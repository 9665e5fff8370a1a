import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, talks, until } from './help';

const scheme = 'test-earlier';

/** Marks drawn on one side of the diff. */
const marksOn = (side: 'original' | 'modified'): Promise<number> =>
  driver.count('page', `.monaco-diff-editor .editor.${side} .view-line span[class*="ced-"]`);

describe('an article in a diff', () => {
  let provider: vscode.Disposable | undefined;
  before(function () {
    if (!driver.available()) this.skip();
    // As git does it: the file at another time, under its own path.
    provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => talks.replace('There is nothing to hide', 'There is little to hide'),
    });
  });
  afterEach(closeAll);
  after(async () => {
    provider?.dispose();
    const diffs = vscode.workspace.getConfiguration('diffEditor');
    await diffs.update('useInlineViewWhenSpaceIsLimited', undefined, vscode.ConfigurationTarget.Global);
  });

  it('is marked on both sides, and the panel shows the one that is on the disk', async () => {
    const { document } = await openArticle();
    // In a narrow window VS Code shows one side in the other.
    const diffs = vscode.workspace.getConfiguration('diffEditor');
    await diffs.update('useInlineViewWhenSpaceIsLimited', false, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('vscode.diff', document.uri.with({ scheme }), document.uri, 'then and now');
    await until(async () => (await marksOn('original')) > 3 && (await marksOn('modified')) > 3, 'both are marked');
    const left = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.scheme === scheme);
    assert.equal(left?.document.languageId, 'news-article');
    await vscode.commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("There is nothing to hide")');
    assert.equal(await driver.count('webview', '.card:has-text("There is little to hide")'), 0);
  });
});
