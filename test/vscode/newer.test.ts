import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, positionOf, put, read, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const input = '.quick-input-widget .quick-input-box input';

const reworked = 'The envoys of both sides then crossed the bridge on foot';
const newer = talks
  .replace('Envoys agree on a hot line', 'UPDATED\n\nEnvoys agree on a hot line')
  .replace(`${reworked}, which took them the better part of an hour because of the ice on it.`, 'They left.');

async function choose(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, words);
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row:has-text("${words}")`);
  await driver.press('Enter');
}

/** An article with a rejected statement, and with a claim of the reader's own on words that the newer text lacks. */
async function decided(): Promise<vscode.TextEditor> {
  const editor = await openArticle();
  put(editor, 'nothing to hide');
  await vscode.commands.executeCommand('sayso.rejectStatement');
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(
    positionOf(editor.document, reworked, 0),
    positionOf(editor.document, reworked, reworked.length),
  );
  void vscode.commands.executeCommand('sayso.markClaim');
  await driver.waitFor('page', input);
  await choose('Petra Holm');
  const sidecar = sidecarOf(editor.document.uri);
  await until(async () => (await exists(sidecar)) && (await read(sidecar)).includes(reworked), 'the claim is kept');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

async function compare(): Promise<void> {
  await vscode.env.clipboard.writeText(newer);
  void vscode.commands.executeCommand('sayso.compareNewer');
  await choose('The Clipboard');
  await driver.waitFor('page', '.quick-input-widget:has-text("1 moved, 1 is lost")');
  await driver.waitFor('page', '.monaco-diff-editor');
}

const decisions = async (uri: vscode.Uri): Promise<string> => read(sidecarOf(uri));

describe('a newer text', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await driver.press('Escape');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('is told about beforehand, and left', async () => {
    const { document } = await decided();
    const before = await decisions(document.uri);
    await compare();
    // Which one is lost stands below what can be done, and is shown on the older side.
    await driver.waitFor('page', '.quick-input-widget:has-text("Would Be Lost")');
    // Marked as the article is, and wrapped as it is: what has changed at the end of a paragraph is in view.
    const newerSide = (): vscode.TextEditor | undefined =>
      vscode.window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'sayso-newer');
    await until(() => newerSide()?.document.languageId === 'news-article', 'the newer text is an article, too');
    const marks = '.monaco-diff-editor .editor.modified .view-line span[class*="ced-"]';
    await until(async () => (await driver.count('page', marks)) > 3, 'and is marked');
    await driver.screenshot('newer-compared');
    await choose(reworked);
    const isShown = (): boolean =>
      vscode.window.visibleTextEditors.some(
        (editor) => editor.document === document && document.getText(editor.selection).startsWith(reworked),
      );
    await until(isShown, 'its words are selected');
    await choose('Leave It');
    await driver.waitForNone('page', '.quick-input-widget');
    assert.equal(await read(document.uri), talks);
    assert.equal(await decisions(document.uri), before);
  });

  it('is taken into the article, with what is decided at its new places; what is lost is placed by hand', async () => {
    const { document } = await decided();
    await compare();
    await choose('Put the Newer Text Into');
    await until(async () => (await read(document.uri)) === newer, 'the article has the newer text');
    const start = newer.indexOf('“There is nothing to hide');
    await until(
      async () => new RegExp(`"start":${start},.*There is nothing to hide`).test(await decisions(document.uri)),
      'what moved is written where it is',
    );
    assert.match(await decisions(document.uri), new RegExp(`"exact":"${reworked}`), 'what is lost is kept');
    await vscode.commands.executeCommand('notifications.clearAll');

    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    void vscode.commands.executeCommand('sayso.placeLost');
    await choose(reworked);
    await driver.waitFor('page', '.statusbar-item:has-text("Place “The envoys of both sides")');
    editor.selection = new vscode.Selection(
      positionOf(document, 'They left.', 0),
      positionOf(document, 'They left.', 'They left.'.length),
    );
    await driver.press('Enter');
    await until(async () => (await decisions(document.uri)).includes('"exact":"They left."'), 'it has its place');
    assert.equal(document.getText(), newer, 'Enter has written nothing');
    await driver.waitForNone('page', '.statusbar-item:has-text("Place “The envoys of both sides")');
  });

  it('is saved as a file of its own, with the decisions, and the old ones stay', async () => {
    const { document } = await decided();
    const before = await decisions(document.uri);
    await compare();
    await choose('Save the Newer Text as a File');
    const uri = document.uri.with({ path: document.uri.path.replace(/\.txt$/, '-newer.txt') });
    await until(() => exists(sidecarOf(uri)), 'the newer file has its decisions');
    assert.equal(await read(uri), newer);
    assert.equal(await read(document.uri), talks);
    assert.equal(await decisions(document.uri), before);
    assert.match(await decisions(uri), new RegExp(`"start":${newer.indexOf('“There is nothing to hide')},`));
  });
});
