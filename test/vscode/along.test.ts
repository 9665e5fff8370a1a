import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, show, talks, until, write } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const near = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1)!;
const fresh = (): string => crypto.randomUUID().slice(0, 8);

/** The text of an article of which there is no other copy. */
const unlike = (): string => talks.replace('LAKE CITY', `LAKE CITY ${fresh()}`);

/** An article with one decision, and what stands in its sidecar. */
async function decided(text = talks): Promise<{ readonly uri: vscode.Uri; readonly kept: string }> {
  const editor = await openArticle(text);
  put(editor, 'nothing to hide');
  await vscode.commands.executeCommand('sayso.rejectStatement');
  const { uri } = editor.document;
  await until(() => exists(sidecarOf(uri)), 'the decision is kept');
  return { uri, kept: await read(sidecarOf(uri)) };
}

async function inExplorer(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', uri);
  await driver.waitFor('page', `.explorer-folders-view .monaco-list-row.focused:has-text("${nameOf(uri)}")`);
  await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
}

/** Where the explorer asks before it deletes or undoes. */
async function confirm(): Promise<void> {
  const button = '.monaco-dialog-box .dialog-buttons .monaco-button >> nth=0';
  if (await driver.visible('page', '.monaco-dialog-box')) await driver.click('page', button);
}

/** The explorer's undo, after which an article and its sidecar stand where they stood. */
async function undoneInExplorer(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
  await driver.press('Control+z');
  await until(async () => {
    await confirm();
    return (await exists(uri)) && (await exists(sidecarOf(uri)));
  }, 'both are back');
}

describe('the sidecar goes along', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await vscode.commands.executeCommand('workbench.view.extension.sayso');
  });

  it('when an article is renamed in the explorer, and comes back by its undo', async () => {
    const { uri, kept } = await decided();
    const to = near(uri, `${fresh()}-renamed.txt`);
    await inExplorer(uri);
    const field = '.explorer-folders-view .explorer-item-edited input';
    await until(async () => {
      // The keyboard may be on its way to the explorer.
      if (!(await driver.visible('page', field))) await driver.press('F2');
      return driver.visible('page', field);
    }, 'the name is asked for');
    await driver.fill('page', field, nameOf(to));
    await driver.press('Enter');
    await until(async () => (await exists(to)) && (await exists(sidecarOf(to))), 'both have their new names');
    assert.equal(await exists(sidecarOf(uri)), false);
    assert.equal(await read(sidecarOf(to)), kept);
    await undoneInExplorer(uri);
    assert.equal(await exists(sidecarOf(to)), false);
    assert.equal(await read(sidecarOf(uri)), kept);
  });

  it('when it is deleted in the explorer, and comes back by its undo', async () => {
    const { uri, kept } = await decided();
    await inExplorer(uri);
    await driver.press('Delete');
    await until(async () => {
      await confirm();
      return !(await exists(uri)) && !(await exists(sidecarOf(uri)));
    }, 'both are gone');
    await undoneInExplorer(uri);
    assert.equal(await read(sidecarOf(uri)), kept);
  });

  it('when it is moved in the explorer, and comes back by its undo', async () => {
    const { uri, kept } = await decided(unlike());
    const home = vscode.Uri.joinPath(folder(), `home-${fresh()}`);
    await vscode.workspace.fs.createDirectory(home);
    const inside = vscode.Uri.joinPath(home, nameOf(uri));
    await inExplorer(uri);
    await driver.press('Control+x');
    await inExplorer(home);
    await driver.press('Control+v');
    // A move between folders may be a copy first, and what was there goes after it.
    await until(async () => {
      const [here, gone] = [await exists(inside), !(await exists(uri))];
      return here && gone && (await exists(sidecarOf(inside))) && !(await exists(sidecarOf(uri)));
    }, 'both are in the folder, and no longer where they were');
    assert.equal(await read(sidecarOf(inside)), kept);
    await undoneInExplorer(uri);
    assert.equal(await read(sidecarOf(uri)), kept);
    await vscode.workspace.fs.delete(home, { recursive: true });
  });

  it('when it is moved into a folder, and when that folder has another name', async () => {
    const { uri, kept } = await decided();
    const home = vscode.Uri.joinPath(folder(), fresh());
    await vscode.workspace.fs.createDirectory(home);
    const move = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const inside = vscode.Uri.joinPath(home, nameOf(uri));
    await move(uri, inside);
    await until(() => exists(sidecarOf(inside)), 'it is in the folder');
    assert.equal(await exists(sidecarOf(uri)), false);
    const other = vscode.Uri.joinPath(folder(), fresh());
    await move(home, other);
    const there = sidecarOf(vscode.Uri.joinPath(other, nameOf(uri)));
    await until(() => exists(there), 'it went with its folder');
    assert.equal(await read(there), kept);
    await vscode.workspace.fs.delete(other, { recursive: true });
  });

  it('and so do the steps of the history: undo reaches what was renamed, and what was before what is gone', async () => {
    const [first, second, third] = [await decided(), await decided(), await decided()];
    const to = near(second.uri, `${fresh()}-renamed.txt`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(second.uri, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(() => exists(sidecarOf(to)), 'the second went along');
    await vscode.workspace.fs.delete(third.uri);
    await vscode.workspace.fs.delete(sidecarOf(third.uri));
    const isTakenBack = async (uri: vscode.Uri): Promise<boolean> =>
      (await read(sidecarOf(uri))).includes('"removed":true');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.ok(await isTakenBack(to));
    assert.equal(await exists(sidecarOf(second.uri)), false);
    assert.equal(await isTakenBack(first.uri), false);
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.ok(await isTakenBack(first.uri));
    assert.equal(await exists(sidecarOf(third.uri)), false);
  });

  it('when it is copied in the explorer, and goes with its undo', async () => {
    const { uri, kept } = await decided(unlike());
    const copy = uri.with({ path: uri.path.replace('.txt', ' copy.txt') });
    await inExplorer(uri);
    await driver.press('Control+c');
    await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
    await driver.press('Control+v');
    await until(() => exists(copy), 'it is copied');
    await until(() => exists(sidecarOf(copy)), 'its decisions are there, too');
    assert.equal(await read(sidecarOf(copy)), kept);
    await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
    await driver.press('Control+z');
    await until(async () => {
      await confirm();
      return !(await exists(copy)) && !(await exists(sidecarOf(copy)));
    }, 'both are gone');
    assert.equal(await read(sidecarOf(uri)), kept);
  });

  it('when a copy has quite another name, and nothing is asked', async () => {
    const own = unlike();
    const { uri, kept } = await decided(own);
    const make = async (text: string): Promise<vscode.Uri> => {
      const made = near(uri, `${fresh()}-else.txt`);
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(made, { contents: new TextEncoder().encode(text) });
      assert.ok(await vscode.workspace.applyEdit(edit));
      return made;
    };
    const copy = await make(own);
    await until(() => exists(sidecarOf(copy)), 'it has the decisions');
    assert.equal(await read(sidecarOf(copy)), kept);
    await show(copy);
    // One with other words, made after it, has none.
    const other = await make(own.replace('Tuesday', 'Wednesday'));
    const last = await make(own);
    await until(() => exists(sidecarOf(last)), 'the last one has them');
    assert.equal(await exists(sidecarOf(other)), false);
    await vscode.commands.executeCommand('notifications.showList');
    assert.equal(
      await driver.visible('page', '.notifications-center .monaco-button:has-text("Copy the Decisions")'),
      false,
    );
  });

  it('and of two originals that are decided otherwise, the reader is asked', async () => {
    const own = unlike();
    const [first, second] = [await decided(own), await decided(own)];
    assert.notEqual(first.kept, second.kept);
    const copy = near(first.uri, `${fresh()}-else.txt`);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(copy, { contents: new TextEncoder().encode(own) });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await show(copy);
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', '.notifications-center .monaco-button:has-text("Copy the Decisions")');
    }, 'decisions are offered');
    assert.equal(await exists(sidecarOf(copy)), false);
  });

  it('and none is written over', async () => {
    const { uri, kept } = await decided();
    const to = near(uri, `${fresh()}-taken.txt`);
    await vscode.workspace.fs.writeFile(sidecarOf(to), new TextEncoder().encode('version: 1\ndate: 2019\n'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, to);
    await vscode.workspace.applyEdit(edit);
    await until(() => exists(to), 'the article has its new name');
    assert.equal(await read(sidecarOf(to)), 'version: 1\ndate: 2019\n');
    assert.equal(await read(sidecarOf(uri)), kept);
  });

  it('is found again when the article was renamed outside', async () => {
    const own = unlike();
    const { uri, kept } = await decided(own);
    assert.match(kept, /^sha256: "[0-9a-f]{64}"$/m);
    await closeAll();
    const to = await write('moved-outside.txt', own);
    await vscode.workspace.fs.delete(uri);
    await show(to);
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', '.notifications-center .monaco-button:has-text("Bring Them Along")');
    }, 'its decisions are offered');
    await driver.click('page', '.notifications-center .monaco-button:has-text("Bring Them Along")');
    await until(async () => (await exists(sidecarOf(to))) && !(await exists(sidecarOf(uri))), 'they went along');
    assert.equal(await read(sidecarOf(to)), kept);
  });

  it('is offered to a copy that another program has made', async () => {
    const { uri } = await decided(unlike());
    await closeAll();
    const copy = uri.with({ path: uri.path.replace('.txt', ' (copy).txt') });
    const watcher = vscode.workspace.createFileSystemWatcher('**/*(copy).txt');
    let isSeen = false;
    watcher.onDidCreate(() => (isSeen = true));
    await copyFile(uri.fsPath, copy.fsPath);
    await until(() => isSeen, 'VS Code has seen the copy');
    watcher.dispose();
    await show(copy);
    const yes = '.notifications-center .monaco-button:has-text("Copy the Decisions")';
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', yes);
    }, 'its decisions are offered');
    await driver.click('page', yes);
    await until(() => exists(sidecarOf(copy)), 'it has them, too');
    assert.equal(await read(sidecarOf(copy)), await read(sidecarOf(uri)));
  });
});
