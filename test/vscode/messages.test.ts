import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, set, show, talks, write } from './help';
import { said } from './said';

/** A message that has these words, also where others came with it. */
const messageWith = (words: string): string =>
  `.notifications-center .notification-list-item-message:has-text("${words}")`;

describe('messages', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  beforeEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(async () => {
    await set('sayso', 'knowledge', undefined);
    await set('sayso', 'detect', undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('show the text of a setting, and make no link of it', async () => {
    await openArticle();
    await set('sayso', 'knowledge', ['people.yaml. [Click here to fix it](command:workbench.action.closeAllEditors)']);
    await said('.notification-list-item-message:has-text("Click here to fix it")');
    const message = messageWith('Click here to fix it');
    assert.equal(await driver.count('page', `${message} a`), 0);
    assert.match(await driver.text('page', message), /\[Click here to fix it\]/);
  });

  it('show the name of a file, and make no link of it', async () => {
    await set('sayso', 'detect', 'ask');
    await show(await write('[open](command:workbench.action.closeAllEditors).txt', talks));
    await said('.notification-list-item-message:has-text("reads like a news article")');
    assert.equal(await driver.count('page', `${messageWith('reads like a news article')} a`), 0);
  });
});
