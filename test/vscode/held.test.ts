import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, put, show, talks, until } from './help';

const scheme = 'sayso-test-disk';

/** A disk in memory, that can be read-only or full. */
class Disk implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  fails: (() => Error) | undefined;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const times = { ctime: 0, mtime: this.files.get(uri.path)?.length ?? 0 };
    if (uri.path === '/') return { type: vscode.FileType.Directory, size: 0, ...times };
    return { type: vscode.FileType.File, size: this.readFile(uri).length, ...times };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.fails) throw this.fails();
    this.files.set(uri.path, content);
  }
  delete(uri: vscode.Uri): void {
    if (!this.files.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    if (this.fails) throw this.fails();
    this.files.delete(uri.path);
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    if (this.files.has(to.path)) throw vscode.FileSystemError.FileExists(to);
    this.writeFile(to, this.readFile(from));
    this.files.delete(from.path);
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const disk = new Disk();

async function told(words: string): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand('notifications.showList');
    return driver.visible('page', `.notifications-center :text("${words}")`);
  }, words);
}

describe('a decision that cannot be written', () => {
  let registered: vscode.Disposable | undefined;
  before(function () {
    if (!driver.available()) this.skip();
    registered = vscode.workspace.registerFileSystemProvider(scheme, disk, { isCaseSensitive: true });
  });
  after(() => {
    registered?.dispose();
  });
  afterEach(async () => {
    disk.fails = undefined;
    await vscode.commands.executeCommand('sayso.saveHeld');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  const failures: readonly (readonly [string, () => Error, string])[] = [
    ['in a read-only folder', () => vscode.FileSystemError.NoPermissions('permission denied'), 'permission denied'],
    ['on a full disk', () => new Error('ENOSPC: no space left on device'), 'no space left'],
  ];

  for (const [where, fails, words] of failures)
    it(`${where} is told, shown, held, and written with the next ones when it can be`, async () => {
      const uri = vscode.Uri.from({ scheme, path: `/${where.replaceAll(' ', '-')}.txt` });
      const sidecar = `${uri.path}.sayso.yaml`;
      disk.files.set(uri.path, new TextEncoder().encode(talks));
      const editor = await show(uri);
      await until(() => editor.document.languageId === 'news-article', 'the text is taken for an article');
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', '.card:has-text("nothing to hide")');

      await vscode.window.showTextDocument(editor.document);
      put(editor, 'nothing to hide');
      disk.fails = fails;
      await driver.press('Alt+a');
      await told(words);
      await told('holds your decisions');
      await driver.waitFor('webview', '.card:has-text("nothing to hide") .chip:has-text("accepted")');
      await driver.waitFor('page', '.statusbar-item:has-text("Decisions on one article not saved")');
      await driver.screenshot(`held-${where.replaceAll(' ', '-')}`);
      assert.equal(disk.files.has(sidecar), false);
      assert.deepEqual(
        [...disk.files.keys()].filter((path) => path.includes('.sayso-')),
        [],
      );

      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.window.showTextDocument(editor.document);
      put(editor, 'no common ground');
      disk.fails = undefined;
      await driver.press('Alt+x');
      await until(() => disk.files.has(sidecar), 'both decisions are written');
      const text = (): string => new TextDecoder().decode(disk.files.get(sidecar));
      await until(() => text().includes('"state":"rejected"'), 'the second one');
      assert.match(text(), /"state":"accepted"/);
      await until(
        () => driver.count('page', '.statusbar-item:has-text("not saved")').then((count) => count === 0),
        'nothing is held any more',
      );
    });

  it('goes where its article goes, and is written there', async () => {
    const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}.txt` });
    const [from, to] = [at('held-before'), at('held-after')];
    await acceptOnFullDisk(from);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await vscode.commands.executeCommand('sayso.saveHeld');
    await until(() => disk.files.has(`${to.path}.sayso.yaml`), 'it is written beside the article');
    assert.equal(disk.files.has(`${from.path}.sayso.yaml`), false);
    assert.match(new TextDecoder().decode(disk.files.get(`${to.path}.sayso.yaml`)), /"state":"accepted"/);
  });

  it('is not put beside the old name of an article that was deleted, and may be forgotten', async () => {
    const uri = vscode.Uri.from({ scheme, path: '/held-deleted.txt' });
    await acceptOnFullDisk(uri);
    await closeAll();
    disk.files.delete(uri.path);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('sayso.saveHeld');
    await told('held-deleted.txt is not there any more');
    assert.equal(disk.files.has(`${uri.path}.sayso.yaml`), false);
    await driver.click('page', '.notifications-center .monaco-button:has-text("Forget Them")');
    await until(
      () => driver.count('page', '.statusbar-item:has-text("not saved")').then((count) => count === 0),
      'nothing is held any more',
    );
  });

  /** An article with a decision that is held, while the disk is no longer full. */
  async function acceptOnFullDisk(uri: vscode.Uri): Promise<void> {
    disk.files.set(uri.path, new TextEncoder().encode(talks));
    const editor = await show(uri);
    await until(() => editor.document.languageId === 'news-article', 'the text is taken for an article');
    put(editor, 'nothing to hide');
    disk.fails = () => new Error('ENOSPC: no space left on device');
    await driver.press('Alt+a');
    await driver.waitFor('page', '.statusbar-item:has-text("Decisions on one article not saved")');
    disk.fails = undefined;
  }
});
