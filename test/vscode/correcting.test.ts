import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, positionOf, put, read, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const input = '.quick-input-widget .quick-input-box input';
const cards = (): Promise<readonly string[]> => driver.texts('webview', '.card .words');

async function select(editor: vscode.TextEditor, words: string): Promise<void> {
  const start = positionOf(editor.document, words, 0);
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(start, positionOf(editor.document, words, words.length));
}

async function written(editor: vscode.TextEditor, pattern: RegExp): Promise<void> {
  const sidecar = sidecarOf(editor.document.uri);
  await until(async () => (await exists(sidecar)) && pattern.test(await read(sidecar)), String(pattern));
}

describe('corrections', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('make the selection the words of the statement, and move its ends word by word', async () => {
    const editor = await openArticle();
    await select(editor, ' nothing to hide ');
    await driver.press('Alt+s');
    await written(editor, /"exact":"nothing to hide".*"state":"corrected"/);
    put(editor, 'nothing to hide');
    await driver.press('Control+Alt+ArrowRight');
    await written(editor, /"exact":"nothing to hide in"/);
    await driver.press('Control+Alt+Shift+ArrowRight');
    await written(editor, /"exact":"to hide in"/);
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("to hide in") .chip:has-text("corrected")');
    assert.deepEqual(
      (await cards()).filter((words) => words.includes('hide')),
      ['to hide in'],
    );
    assert.equal(editor.document.getText(), talks);
  });

  it('name several who spoke together, somebody new among them', async () => {
    const editor = await openArticle();
    put(editor, 'no common ground');
    await driver.press('Alt+w');
    const row = (words: string): string => `.quick-input-widget .monaco-list-row:has-text("${words}")`;
    await driver.waitFor('page', input);
    await driver.fill('page', input, 'Several Together');
    await driver.waitFor('page', row('Several Together…'));
    await driver.press('Enter');
    await driver.waitFor('page', row('Other Names…'));
    await driver.click('page', row('Other Names…'));
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget:has-text("Who Else Said It?")');
    await driver.fill('page', input, 'Ada Brand; Karl Moss');
    await driver.press('Enter');
    await written(editor, /"speakers":\[[^\]]*Petra Holm[^\]]*Ada Brand[^\]]*Karl Moss/);
  });

  it('split a statement in two, and one undo makes it one', async () => {
    const editor = await openArticle();
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("no common ground")');
    const before = (await cards()).length;
    await vscode.window.showTextDocument(editor.document);
    put(editor, 'and I will not');
    await vscode.commands.executeCommand('sayso.splitStatement');
    await until(async () => (await cards()).length === before + 1, 'two of it');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => (await cards()).length === before, 'one of it');
  });

  it('accept all that a filter shows, after a count, and one undo takes it back', async () => {
    const editor = await openArticle();
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("no common ground")');
    const all = (await cards()).length;
    await vscode.window.showTextDocument(editor.document);
    put(editor, 'nothing to hide');
    await driver.press('Alt+x');
    await driver.evaluateOn(
      'webview',
      '.state',
      '(select) => { select.value = "rejected"; select.dispatchEvent(new Event("change")); }',
    );
    await driver.waitFor('webview', '.aside-card:has-text("nothing to hide")');
    await driver.screenshot('rejected');
    await driver.click('webview', '.aside-card .link:has-text("Restore")');
    await driver.waitForNone('webview', '.aside-card');
    await driver.evaluateOn(
      'webview',
      '.state',
      '(select) => { select.value = "review"; select.dispatchEvent(new Event("change")); }',
    );
    await until(async () => (await cards()).length === all, 'all are to be reviewed');
    await driver.click('webview', '.states .link:has-text("Accept all")');
    await driver.waitFor('page', `.quick-input-widget:has-text("Accept ${all} statements?")`);
    await driver.press('Enter');
    await driver.waitFor('page', `.statusbar-item:has-text("${all} of ${all} reviewed")`);
    await driver.screenshot('all-accepted');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await driver.waitForNone('page', '.statusbar-item:has-text("reviewed")');
  });

  it('leave the article alone, and so does “Add Comment” in a paragraph with a note', async () => {
    const editor = await openArticle();
    await select(editor, 'crossed the bridge');
    void vscode.commands.executeCommand('sayso.noteHere');
    await driver.waitFor('page', input);
    await driver.fill('page', input, 'On foot?');
    await driver.press('Enter');
    await written(editor, /"state":"own".*"exact":"crossed the bridge".*"note":"On foot\?"/);
    put(editor, 'crossed the bridge');
    await vscode.commands.executeCommand('workbench.action.addComment').then(undefined, () => undefined);
    assert.equal(await driver.count('page', '.review-widget'), 0);
    assert.ok(editor.selection.isEmpty);
    // No field has opened: what is typed next stands in the article as any typing does, and in place of nothing.
    const typed = 'Who saw it?';
    await vscode.window.showTextDocument(editor.document);
    await driver.type(typed);
    await until(() => editor.document.getText().includes(typed), 'it is typed');
    assert.equal(editor.document.getText().replace(typed, ''), talks);
    await until(async () => {
      await vscode.commands.executeCommand('undo');
      return editor.document.getText() === talks;
    }, 'what was typed is taken back');
  });
});
