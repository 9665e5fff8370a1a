import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { generate } from '../../scripts/corpus/articles.mjs';
import { driver } from './driver';
import { closeAll, folder, until } from './help';

/** So many that one can press a button while they are read. */
const articles = generate(900, 23);
const root = vscode.Uri.joinPath(folder(), 'stopped');

const tab = '[data-sayso-folder]';
const reading = '.notifications-center .notification-list-item:has-text("Reading the folder")';
const notice = `${tab} .notice:visible`;
const countIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? NaN);

describe('reading the folder', function () {
  const settings = vscode.workspace.getConfiguration();
  before(async function () {
    if (!driver.available()) this.skip();
    await mkdir(root.fsPath, { recursive: true });
    for (const one of articles) {
      const file = path.join(root.fsPath, ...one.path.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, one.text);
    }
    await settings.update('sayso.folder.include', 'stopped/**/*.txt', vscode.ConfigurationTarget.Workspace);
  });
  after(async () => {
    await settings.update('sayso.folder.include', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    await vscode.workspace.fs.delete(root, { recursive: true });
  });

  it('is stopped by Cancel: what is read stays, the view says so, and goes on by the reader’s word', async () => {
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor' });
    // The driver's VS Code keeps messages for their list.
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      const [told = ''] = await driver.texts('page', reading);
      return /[1-9][\d,]* of/.test(told);
    }, 'some are read');
    await driver.screenshot('folder-stop-1-reading');
    await driver.click('page', `${reading} .monaco-button:has-text("Cancel")`);
    await driver.waitFor('webview', `${notice}:has-text("Reading the folder was stopped")`);
    await driver.waitForNone('page', reading);
    const read = countIn((await driver.text('webview', notice)).replace(/^\D*/, ''));
    assert.ok(read > 0 && read < articles.length, `${read} are read`);
    await driver.screenshot('folder-stop-2-stopped');

    // Other questions are answered by what is there, and begin nothing.
    const query = `${tab} .query`;
    await driver.fill('webview', query, '');
    const counts = `${tab} .counts`;
    await until(async () => countIn(await driver.text('webview', counts)) > 0, 'there are statements');
    const partly = countIn(await driver.text('webview', counts));
    assert.equal(await driver.count('page', reading), 0);
    assert.match(await driver.text('webview', notice), /was stopped/);

    await driver.click('webview', `${notice} .action:has-text("Read the Rest")`);
    await driver.waitForNone('webview', notice);
    await until(async () => countIn(await driver.text('webview', counts)) > partly, 'the rest is there');
    await driver.screenshot('folder-stop-3-whole');
  });
});
