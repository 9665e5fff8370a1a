import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, set, show, talks, until } from './help';
import { patience } from './patience';

const beside = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const mirrored = (uri: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(folder(), '.sayso', 'annotations', `${uri.path.slice(folder().path.length)}.sayso.yaml`);

/**
 * Chooses a line of the question that is asked.
 * @param again asks it once more: VS Code closes it when the focus comes late to the editor
 */
async function choose(words: string, again?: () => void): Promise<void> {
  const line = `.quick-input-widget .monaco-list-row:has-text("${words}"):visible`;
  await until(async () => {
    if (await driver.visible('page', line)) return true;
    await driver.waitFor('page', line, { timeout: patience / 10 }).catch(() => again?.());
    return driver.visible('page', line);
  }, `“${words}” is asked`);
  await driver.click('page', line);
}

/** First what would be asked about: the tests before this one have left decisions beside their articles. */
async function keepBesideAgain(): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso', 'annotations'), { recursive: true });
  await set('sayso.annotations', 'place', undefined);
  await vscode.commands.executeCommand('notifications.clearAll');
  await closeAll();
}

describe('where decisions are kept', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(keepBesideAgain);

  it('is the mirror where the reader wants that, and all of them are moved there and go along', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.rejectStatement');
    await until(() => exists(beside(uri)), 'the decision is beside the article');
    const kept = await read(beside(uri));
    await set('sayso.annotations', 'place', 'mirror');
    await choose('Move', () => void vscode.commands.executeCommand('sayso.moveSidecars'));
    await until(() => exists(mirrored(uri)), 'it is in the mirror');
    assert.equal(await exists(beside(uri)), false);
    assert.equal(await read(mirrored(uri)), kept);

    put(await vscode.window.showTextDocument(editor.document), 'I will not pretend');
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await until(async () => (await read(mirrored(uri))) !== kept, 'the next one is kept there, too');
    assert.equal(await exists(beside(uri)), false);

    const to = uri.with({ path: uri.path.replace(/\.txt$/, '-other.txt') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, to);
    await vscode.workspace.applyEdit(edit);
    await until(() => exists(mirrored(to)), 'it goes along in the mirror');
    assert.equal(await exists(mirrored(uri)), false);
    assert.equal(await read(to), talks);
  });
});

describe('a folder that is copied', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await keepBesideAgain();
    await vscode.commands.executeCommand('workbench.view.extension.sayso');
  });

  it('takes along what the mirror holds of its articles', async () => {
    await set('sayso.annotations', 'place', 'mirror');
    const name = `folder-${crypto.randomUUID().slice(0, 8)}`;
    const home = vscode.Uri.joinPath(folder(), name);
    const uri = vscode.Uri.joinPath(home, 'talks.txt');
    await vscode.workspace.fs.createDirectory(home);
    const own = talks.replace('LAKE CITY', `LAKE CITY ${name}`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(own));
    const editor = await show(uri);
    await until(() => editor.document.languageId === 'news-article', 'the text is taken for an article');
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.rejectStatement');
    await until(() => exists(mirrored(uri)), 'the decision is in the mirror');
    await closeAll();

    await vscode.commands.executeCommand('revealInExplorer', home);
    await driver.waitFor('page', `.explorer-folders-view .monaco-list-row.focused:has-text("${name}")`);
    await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
    await driver.press('Control+c');
    await driver.press('Control+v');
    const copy = vscode.Uri.joinPath(folder(), `${name} copy`, 'talks.txt');
    await until(() => exists(copy), 'the folder is copied');
    await until(() => exists(mirrored(copy)), 'the mirror holds the decisions on the copy');
    assert.equal(await read(mirrored(copy)), await read(mirrored(uri)));
  });
});

describe('a folder is prepared for git', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('by one line, which is explained and written once', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.gitattributes');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('* text=auto\n'));
    const preparing = vscode.commands.executeCommand('sayso.prepareGit');
    await driver.waitFor('page', '.quick-input-widget:has-text("git keeps the decisions of both")');
    await choose('Write It');
    await preparing;
    assert.equal(await read(uri), '* text=auto\n*.sayso.yaml merge=union\n');
    await vscode.commands.executeCommand('sayso.prepareGit');
    assert.equal(await read(uri), '* text=auto\n*.sayso.yaml merge=union\n');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(uri);
  });
});
