import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import {
  answered,
  closeAll,
  exists,
  openArticle,
  positionOf,
  read,
  show,
  talks,
  until,
  unwatched,
  write,
} from './help';
import { said } from './said';

const undated = talks.replace('November 3, 2020. /LCW/. ', '');

function sidecarOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: `${uri.path}.sayso.yaml` });
}

/** What the card of a name says: it gives the role on the article's date. */
async function card({ document }: vscode.TextEditor): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, 'Lavrov was'),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

const setDate = (date: string): Promise<void> => answered(() => vscode.commands.executeCommand('sayso.setDate'), date);

describe('the date beside an article', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('is asked for, checked and written, and the article stays as it is', async () => {
    const editor = await openArticle(undated);
    const { uri } = editor.document;
    await setDate('2020-11-03');
    assert.equal(await read(sidecarOf(uri)), 'version: 1\ndate: 2020-11-03\n');
    assert.equal(await read(uri), undated);
    assert.equal(editor.document.isDirty, false);
    await until(async () => (await card(editor)).includes('on 3 November 2020'), 'the card speaks of the date');
    const left = await vscode.workspace.findFiles('*.sayso-new');
    assert.deepEqual(left, []);
  });

  it('is taken back by an empty field, and no file without a word in it stays', async () => {
    const editor = await openArticle(undated);
    await setDate('2020');
    assert.ok(await exists(sidecarOf(editor.document.uri)));
    await setDate('');
    assert.equal(await exists(sidecarOf(editor.document.uri)), false);
    await vscode.window.showTextDocument(editor.document);
    await driver.press('Alt+u');
    await until(() => exists(sidecarOf(editor.document.uri)), 'undo brings it back');
    await driver.press('Alt+Shift+u');
    await until(async () => !(await exists(sidecarOf(editor.document.uri))), 'redo takes it back');
  });

  it('is not asked for where there is no place to keep it', async () => {
    await vscode.commands.executeCommand('sayso.openExample');
    await vscode.commands.executeCommand('sayso.setDate');
    const untitled = await vscode.workspace.openTextDocument({ content: undated, language: 'news-article' });
    await vscode.window.showTextDocument(untitled);
    await vscode.commands.executeCommand('sayso.setDate');
    assert.equal(await driver.count('page', '.quick-input-widget:visible'), 0);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is refused where it is none', async () => {
    const editor = await openArticle(undated);
    const setting = vscode.commands.executeCommand('sayso.setDate');
    const input = '.quick-input-widget .quick-input-box input';
    await driver.waitFor('page', input);
    await driver.fill('page', input, '2020-11-31');
    await driver.waitFor('page', '.quick-input-message:has-text("2020-11-03, 2020-11 or 2020")');
    await driver.press('Escape');
    await setting;
    assert.equal(await exists(sidecarOf(editor.document.uri)), false);
  });

  async function isTakenIn(editor: vscode.TextEditor): Promise<void> {
    assert.doesNotMatch(await card(editor), /\*\*on /);
    assert.match(
      await card(editor),
      /date unknown\*\* · last known: Minister of Foreign Affairs of Russia \\\(since 2004/,
    );
    const sidecar = sidecarOf(editor.document.uri);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode('version: 1\ndate: 2019-05-02\n'));
    await until(async () => (await card(editor)).includes('on 2 May 2019'), 'the new date');
    await vscode.workspace.fs.delete(sidecar);
    await until(async () => !(await card(editor)).includes('on 2 May 2019'), 'no date any more');
  }

  it('is taken in when the file is changed from outside', async () => isTakenIn(await openArticle(undated)));

  it('is taken in where no watcher tells of changes', () =>
    unwatched('**/*unwatched*', async () => isTakenIn(await openArticle(undated, 'unwatched.txt'))));

  it('leaves everything else in the file', async () => {
    const editor = await openArticle(undated);
    const sidecar = sidecarOf(editor.document.uri);
    const before = '# my own notes\nversion: 1\nmine: [ a, b ] # kept\ndate: 2019\n';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(before));
    await setDate('2020-11');
    assert.equal(await read(sidecar), before.replace('2019', '2020-11'));
  });

  it('never writes over a file that cannot be read, and says where it is broken', async () => {
    const editor = await openArticle(undated);
    const sidecar = sidecarOf(editor.document.uri);
    const broken = 'version: 1\nnotes: [a\ndate: 2019\n';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
    await until(() => vscode.languages.getDiagnostics(sidecar).length === 1, 'the file is said to be broken');
    await setDate('2020');
    await said('.notification-list-item:has-text("line 2")');
    await driver.waitFor('page', '.notifications-center .notification-list-item:has-text("line 2")');
    await driver.waitFor('page', '.notifications-center .notification-list-item:has-text("It was left as it is")');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(await read(sidecar), broken);
    // Nobody is to think that what they decided is gone.
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.notice:has-text("cannot be read now"):has-text("line 2: what is opened here")');
    await driver.waitFor('webview', '.card:has-text("nothing to hide")');
    await driver.screenshot('broken-sidecar');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken.replace('[a', '[a]')));
    await driver.waitForNone('webview', '.notice');
    // What was said of the file goes with its fault, with the file, and with the article.
    const faults = (count: number): Promise<void> =>
      until(() => vscode.languages.getDiagnostics(sidecar).length === count, `${count} faults are told`);
    await faults(0);
    const breakAgain = async (): Promise<void> => {
      await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
      await faults(1);
    };
    await breakAgain();
    await vscode.workspace.fs.delete(sidecar);
    await faults(0);
    await breakAgain();
    await closeAll();
    await faults(0);
  });

  /** What a save leaves beside a sidecar when the program ends in the middle of it. */
  async function journal(sidecar: vscode.Uri, before: string | null, after: string): Promise<vscode.Uri> {
    const sum = async (text: string): Promise<string> =>
      Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
    const name = await sum(sidecar.path.slice(sidecar.path.lastIndexOf('/') + 1));
    const sums = [before === null ? 'none' : (await sum(before)).slice(0, 32), (await sum(after)).slice(0, 32)];
    const uri = vscode.Uri.joinPath(sidecar, '..', `.${name.slice(0, 16)}.sayso-new`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`sayso-save 1 x ${sums.join(' ')}\n${after}`));
    return uri;
  }
  const [old, fresh] = ['version: 1\ndate: 2017\n', 'version: 1\ndate: 2018-04-01\n'];

  it('is what a crash kept from being written', async () => {
    for (const [name, left] of [
      ['first', undefined],
      ['begun', old],
      ['half', fresh.slice(0, 17)],
    ] as const) {
      const article = await write(`crash-${name}.txt`, undated);
      const sidecar = sidecarOf(article);
      if (left !== undefined) await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(left));
      const uri = await journal(sidecar, left === undefined ? null : old, fresh);
      await show(article);
      await until(async () => (await exists(sidecar)) && (await read(sidecar)) === fresh, `${name}: the file is whole`);
      await until(async () => !(await exists(uri)), `${name}: nothing is left beside it`);
    }
  });

  it('does not come back when the file was deleted after a crash', async () => {
    const article = await write('deleted.txt', undated);
    const uri = await journal(sidecarOf(article), old, fresh);
    await show(article);
    await until(async () => !(await exists(uri)), 'nothing is left beside it');
    assert.equal(await exists(sidecarOf(article)), false);
  });
});
