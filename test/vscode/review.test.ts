import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, put, read, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });

const cards = (): Promise<readonly string[]> => driver.texts('webview', '.card .words');

describe('decisions on statements', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('are made with one key each, kept beside the article, and undone', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("nothing to hide")');
    const before = (await cards()).length;

    await vscode.window.showTextDocument(editor.document);
    put(editor, 'nothing to hide');
    await driver.press('Alt+x');
    await until(async () => (await cards()).length === before - 1, 'the rejected one is gone');
    assert.match(await read(sidecarOf(uri)), /^annotations:\n {2}- \{.*nothing to hide.*"state":"rejected"/m);
    await driver.waitFor('webview', '.progress:has-text("1 rejected")');

    put(editor, 'no common ground');
    await driver.press('Alt+a');
    await driver.waitFor('webview', '.card:has-text("no common ground") .chip:has-text("accepted")');
    await driver.screenshot('review-panel');

    await vscode.commands.executeCommand('sayso.undoDecision');
    await driver.waitForNone('webview', '.card:has-text("no common ground") .chip:has-text("accepted")');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => (await cards()).length === before, 'the rejected one is back');
    assert.equal(await read(uri), talks);
  });

  it('give the words to another one, who is chosen from a list', async () => {
    const editor = await openArticle();
    put(editor, 'nothing to hide');
    await driver.press('Alt+w');
    const input = '.quick-input-widget .quick-input-box input';
    await driver.waitFor('page', input);
    await driver.fill('page', input, 'Sergei Lavrov');
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Sergei Lavrov")');
    await driver.press('Enter');
    await until(() => exists(sidecarOf(editor.document.uri)), 'the sidecar');
    await vscode.commands.executeCommand('sayso.panel.focus');
    const card = '.card:has-text("nothing to hide")';
    await driver.waitFor('webview', `${card} .name:has-text("Sergei Lavrov")`);
    await driver.waitFor('webview', `${card} .chip:has-text("corrected")`);
  });
});
