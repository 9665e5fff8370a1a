import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from '../vscode/driver';
import { folder, read, until } from '../vscode/help';
import { name, searched, sight, tab, title } from './left';

describe('after the window was loaded again', () => {
  it('the article, the filter, the open card and the place in the panel are as they were', async () => {
    await until(() => vscode.window.activeTextEditor?.document.uri.path.endsWith(name), 'the article is open');
    await driver.waitFor('webview', `h1:has-text("${title}")`);
    await until(async () => (await driver.text('webview', '.count')) === '30 of 60', '30 of 60');
    assert.equal(await driver.evaluateOn('webview', '.search', '(field) => field.value'), searched);
    const before = JSON.parse(await read(vscode.Uri.joinPath(folder(), 'seen.json'))) as unknown;
    await until(async () => (await driver.evaluate('webview', sight)) === before, 'the same cards are in sight');
    await driver.screenshot('reload-after');
  });

  it('the dossier is open, and has all its words', async () => {
    await vscode.commands.executeCommand('workbench.action.openEditorAtIndex2');
    await driver.waitFor('webview', `${tab} h1:has-text("Dossier: Petra Holm")`);
    await driver.waitFor('webview', `${tab} .counts:has-text("30 statements")`);
    await driver.screenshot('reload-dossier');
  });

  it('the search over the folder asks and groups as before', async () => {
    await vscode.commands.executeCommand('workbench.action.openEditorAtIndex1');
    const counts = (): Promise<string> => driver.text('webview', `${tab} .counts`);
    await until(async () => (await counts()).startsWith('30 statements'), '30 statements');
    assert.equal(await driver.evaluateOn('webview', `${tab} .query`, '(field) => field.value'), searched);
    assert.equal(await driver.evaluateOn('webview', `${tab} .groups`, '(field) => field.value'), 'speaker');
  });
});
