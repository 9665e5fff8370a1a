import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, put, read, set, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const input = '.quick-input-widget .quick-input-box input';
const titled = (title: string): string =>
  `.quick-input-widget:has-text("${title}") .quick-input-box input, .quick-input-widget:has(input[placeholder*="${title}"]) .quick-input-box input`;

/** Chooses a row of the list with that title. */
async function choose(title: string, words: string): Promise<void> {
  await driver.waitFor('page', titled(title));
  await driver.fill('page', input, words);
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row:has-text("${words}")`);
  await driver.press('Enter');
}

describe('readers', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await set('sayso', 'reader', undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('decide each for themselves, are compared side by side, and a third settles it with one undo', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    const sidecar = sidecarOf(uri);
    const by = async (name: string): Promise<number> =>
      (await exists(sidecar)) ? (await read(sidecar)).split(`"by":"${name}"`).length - 1 : 0;
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("nothing to hide")');

    await set('sayso', 'reader', 'Ann');
    for (const words of ['no common ground', 'nothing to hide']) {
      put(await vscode.window.showTextDocument(editor.document), words);
      await vscode.commands.executeCommand('sayso.acceptStatement');
    }
    await until(async () => (await by('Ann')) === 2, 'the first reader’s decisions');

    await set('sayso', 'reader', 'Ben');
    await driver.waitFor('webview', '.card:has-text("nothing to hide") .chip:has-text("accepted by Ann")');
    await driver.screenshot('readers-1-others');
    void vscode.commands.executeCommand('sayso.showReaders');
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Ann")');
    await driver.screenshot('readers-2-hide');
    await driver.click('page', '.quick-input-widget .monaco-list-row:has-text("Ann")');
    await driver.press('Enter');
    await driver.waitForNone('webview', '.chip:has-text("accepted by Ann")');
    await driver.waitFor('webview', '.progress:has-text("2 of hidden readers")');
    put(await vscode.window.showTextDocument(editor.document), 'nothing to hide');
    await vscode.commands.executeCommand('sayso.rejectStatement');
    put(editor, 'no common ground');
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await until(async () => (await by('Ben')) === 2, 'the second reader’s decisions');
    assert.equal(await by('Ann'), 2);

    void vscode.commands.executeCommand('sayso.compareReaders');
    await choose('The first one', 'Ann');
    await choose('Ann, and', 'Ben');
    await driver.waitFor('page', '.monaco-diff-editor .view-line:has-text("rejected")');
    await driver.waitFor('page', '.quick-input-widget:has-text("F1 0.67")');
    await driver.screenshot('readers-3-compared');
    await choose('F1 0.67', 'Settle');
    await driver.waitFor('page', '.quick-input-widget:has(.quick-input-title:has-text("Who Decides?"))');
    await driver.fill('page', input, 'Cleo');
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget:has(.quick-input-title:has-text("1 / 1"))');
    await driver.screenshot('readers-4-settle');
    await choose('1 / 1', 'Ben: rejected');
    await until(async () => (await by('Cleo')) === 2, 'what both agree on, and what was settled');
    assert.equal((await by('Ann')) + (await by('Ben')), 4);
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await by('Cleo'), 0);
    assert.equal(await read(uri), talks);

    const again = await vscode.window.showTextDocument(editor.document);
    put(again, 'no common ground');
    void vscode.commands.executeCommand('sayso.showReaders');
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Ann")');
    await driver.click('page', '.quick-input-widget .monaco-list-row:has-text("Ann")');
    await driver.press('Enter');
    await driver.waitForNone('webview', '.progress:has-text("hidden readers")');
  });
});
