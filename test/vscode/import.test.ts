import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, show, talks, until } from './help';

const input = '.quick-input-widget .quick-input-box input';
const rows = '.quick-input-widget .monaco-list-row';

async function choose(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, words);
  await driver.waitFor('page', `${rows}:has-text("${words}")`);
  await driver.press('Enter');
}

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });

const decided = '.card:has-text("nothing to hide") .chip:has-text("accepted")';

describe('imports', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('bring what was exported into a fresh folder, where the panel shows it, and one undo takes it back', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await until(() => exists(sidecarOf(uri)), 'the decision is saved');
    const table = uri.with({ path: uri.path.replace(/\.txt$/, '-statements.csv') });
    void vscode.commands.executeCommand('sayso.export');
    await choose('This Article');
    await choose('CSV');
    await choose('Here:');
    await until(() => exists(table), 'the table is written');
    await closeAll();

    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const fresh = vscode.Uri.joinPath(folder(), `import-${crypto.randomUUID().slice(0, 8)}`, name);
    await vscode.workspace.fs.copy(uri, fresh);
    for (const gone of [uri, sidecarOf(uri)]) await vscode.workspace.fs.delete(gone);

    void vscode.commands.executeCommand('sayso.import', table);
    await driver.waitFor('page', `.quick-input-widget :text("1 new")`);
    await driver.waitFor('page', `${rows}:has-text("what is saved stays")`);
    await driver.screenshot('import-asked');
    await driver.press('Enter');
    await until(() => exists(sidecarOf(fresh)), 'the decision is beside the article in its new folder');
    assert.match(await read(sidecarOf(fresh)), /"state":"accepted"/);
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', '.notifications-center :text("One undo takes all of it back")');
    }, 'what came in is counted');

    await vscode.commands.executeCommand('notifications.clearAll');
    const opened = await show(fresh);
    await until(() => opened.document.languageId === 'news-article', 'the text is taken for an article');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', decided);
    await driver.screenshot('import-panel');
    assert.equal(await read(fresh), talks);

    await vscode.commands.executeCommand('sayso.undoDecision');
    await driver.waitForNone('webview', decided);
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(fresh, '..'), { recursive: true });
    await vscode.workspace.fs.delete(table);
  });
});
