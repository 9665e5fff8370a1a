import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, put, set, talks, until } from './help';

describe('an article that is protected', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await set('sayso', 'protect', undefined);
    await closeAll();
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
