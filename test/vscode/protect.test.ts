import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, put, set, talks, until } from './help';

describe('an article that is protected', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await set('sayso', 'protect', false);
    await closeAll();
  });

  it('is offered once, where VS Code saves by itself and an article is changed', async () => {
    await set('sayso', 'protect', undefined);
    await set('files', 'autoSave', 'afterDelay');
    const offer = '.notifications-center .notification-list-item:has-text("a stray key changes an article")';
    try {
      const editor = await openArticle();
      put(editor, 'Newsletter');
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await driver.type('z');
      await until(async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return driver.visible('page', offer);
      }, 'the offer');
      await driver.screenshot('offer-to-protect');
      await driver.click('page', `${offer} .monaco-button:has-text("Open Articles Read-Only")`);
      const isOn = (): boolean => vscode.workspace.getConfiguration('sayso').get('protect') === true;
      await until(isOn, 'it is set');
      await closeAll();
      await set('sayso', 'protect', undefined);
      const other = await openArticle();
      put(other, 'Newsletter');
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await driver.type('z');
      await until(() => other.document.getText() !== talks, 'it is changed');
      assert.equal(await driver.count('page', offer), 0);
    } finally {
      await set('files', 'autoSave', undefined);
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  });

  it('is changed by no stray key, until the reader edits it', async () => {
    await set('sayso', 'protect', true);
    const editor = await openArticle();
    const edit = '.editor-actions .action-label[aria-label^="Edit This Article"]';
    await driver.waitFor('page', edit);
    put(editor, 'Newsletter');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await driver.type('zzz');
    await driver.click('page', edit);
    await driver.waitForNone('page', edit);
    assert.equal(editor.document.getText(), talks);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await driver.type('q');
    await until(() => editor.document.getText() !== talks, 'it can be edited');
    await vscode.commands.executeCommand('undo');
  });
});
