import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, read, show, steady, until } from './help';

const input = '.quick-input-widget .quick-input-box input';
const samples = path.join(__dirname, '..', '..', '..', 'test', 'fixtures', 'bring');
const root = vscode.Uri.joinPath(folder(), 'bring');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(root, name);

const copy = (kind: string, name: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at(name), readFileSync(path.join(samples, kind, name)));

/** The articles there, by name. */
async function articles(): Promise<readonly string[]> {
  const names = (await vscode.workspace.fs.readDirectory(root)).map(([name]) => name);
  return names.filter((name) => /^\d{4}.*\.txt$/.test(name)).sort();
}

/** Takes the folder that is offered. */
async function here(): Promise<void> {
  await driver.waitFor('page', input);
  await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Here:")');
  await driver.press('Enter');
}

async function told(words: string): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand('notifications.showList');
    return driver.visible('page', `.notifications-center :text("${words}")`);
  }, `“${words}” is told`);
  await vscode.commands.executeCommand('notifications.clearAll');
}

describe('bringing in', () => {
  before(async function () {
    if (!driver.available()) this.skip();
    await copy('downloads', 'nexis.txt');
    for (const name of ['01-linked-data.html', '09-chrome.mhtml', '10-obsidian.md']) await copy('pages', name);
  });
  after(async () => {
    await closeAll();
    if (await exists(root)) await vscode.workspace.fs.delete(root, { recursive: true });
  });

  it('splits a download after a look at what will be made, and its articles are read as such', async () => {
    void vscode.commands.executeCommand('sayso.splitDownload', at('nexis.txt'));
    await here();
    await driver.waitFor('page', '.quick-input-widget:has-text("3 New Articles")');
    assert.deepEqual(await articles(), []);
    await driver.screenshot('bring-preview');
    await driver.press('Enter');
    await told('3 articles were brought in.');
    const [first] = await articles();
    assert.equal(first, '2021-03-04_Grenby-Herald_Mayor-defends-closure-of-the-old-bridge.txt');
    assert.match(await read(at(`${first}.sayso.yaml`)), /outlet: Grenby Herald/);
    const { document } = await show(at(first));
    await until(() => document.languageId === 'news-article', 'it is an article');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("Varn")');
    await driver.screenshot('bring-article');
  });

  it('makes nothing the second time', async () => {
    const before = await articles();
    void vscode.commands.executeCommand('sayso.splitDownload', at('nexis.txt'));
    await here();
    await told('3 were there already.');
    assert.deepEqual(await articles(), before);
  });

  it('takes the pages of a folder, whose originals stay', async () => {
    const page = await read(at('01-linked-data.html'));
    void vscode.commands.executeCommand('sayso.bringIn', root);
    await here();
    await driver.waitFor('page', '.quick-input-widget:has-text("New Articles")');
    await driver.press('Enter');
    await until(async () => (await articles()).length > 3, 'the pages are articles');
    await until(
      () => exists(at('2021-03-04_Grenby-Herald_Mayor-defends-closure-of-the-old-bridge-2.txt.sayso.yaml')),
      'a sidecar',
    );
    assert.equal(await read(at('01-linked-data.html')), page);
  });

  it('offers to make an article of a page that is dropped into the explorer, and takes no for an answer', async () => {
    const before = await steady(articles, 'what the test before it brought in');
    const drop = async (name: string): Promise<void> => {
      const dropped = new vscode.WorkspaceEdit();
      dropped.createFile(at(name), {
        overwrite: true,
        contents: readFileSync(path.join(samples, 'pages', '17-wire.html')),
      });
      assert.ok(await vscode.workspace.applyEdit(dropped));
    };
    const offer = (name: string): string => `.notification-list-item:has-text("Make an article of ${name}?")`;
    const offered = (name: string): Promise<unknown> =>
      until(async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return driver.visible('page', `.notifications-center ${offer(name)}`);
      }, `${name} is offered`);
    await vscode.commands.executeCommand('notifications.clearAll');
    await drop('first.html');
    await offered('first.html');
    await vscode.commands.executeCommand('notifications.clearAll');
    await until(async () => !(await driver.visible('page', offer('first.html'))), 'the offer is gone');
    assert.deepEqual(await articles(), before);

    await drop('second.html');
    await offered('second.html');
    await driver.screenshot('bring-dropped');
    await driver.click(
      'page',
      `.notifications-center ${offer('second.html')} .monaco-button:has-text("Bring In as Article")`,
    );
    await here();
    await driver.waitFor('page', '.quick-input-widget:has-text("1 New Article")');
    await driver.press('Enter');
    await until(async () => (await articles()).length === before.length + 1, 'one article more');
    const [made] = (await articles()).filter((name) => !before.includes(name));
    await until(() => exists(at(`${made}.sayso.yaml`)), 'its sidecar');
    assert.match(await read(at(`${made}.sayso.yaml`)), /second\.html/);
    for (const name of ['first.html', 'second.html']) assert.ok(await exists(at(name)), `${name} stays`);
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const name of [made!, `${made}.sayso.yaml`, 'first.html', 'second.html'])
      await vscode.workspace.fs.delete(at(name));
  });

  it('offers to split a text that is a download, and a note, but no other text', async () => {
    const drop = async (name: string, contents: Uint8Array): Promise<void> => {
      const dropped = new vscode.WorkspaceEdit();
      dropped.createFile(at(name), { overwrite: true, contents });
      assert.ok(await vscode.workspace.applyEdit(dropped));
    };
    const offered = (words: string): Promise<unknown> =>
      until(async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return driver.visible('page', `.notifications-center .notification-list-item:has-text("${words}")`);
      }, `“${words}” is offered`);
    await vscode.commands.executeCommand('notifications.clearAll');
    await drop('plain.txt', new TextEncoder().encode('The pass is closed\n\nIt snowed, the road office said.\n'));
    await drop('download.txt', readFileSync(path.join(samples, 'downloads', 'factiva.txt')));
    await offered('Split download.txt into its articles?');
    await drop('note.md', readFileSync(path.join(samples, 'pages', '11-markdown-plain.md')));
    await offered('Make an article of note.md?');
    assert.equal(await driver.visible('page', '.notification-list-item:has-text("plain.txt")'), false);
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const name of ['plain.txt', 'download.txt', 'note.md']) await vscode.workspace.fs.delete(at(name));
  });

  it('leaves a download out of the folder where its articles stand there, and says so', async () => {
    const tab = '[data-sayso-folder]';
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'stone' });
    await driver.waitFor('webview', `${tab} .notes:has-text("for their articles stand in files of their own")`);
    assert.match(await driver.text('webview', `${tab} .notes`), /of their own: (?:\S+, )*bring\/nexis\.txt/);
    // What has no file of its own any more counts where it stands.
    const mayor = '2021-03-04_Grenby-Herald_Mayor-defends-closure-of-the-old-bridge.txt';
    for (const name of [mayor, `${mayor}.sayso.yaml`]) await vscode.workspace.fs.delete(at(name));
    await driver.fill('webview', `${tab} .query`, '"single bus"');
    await driver.waitFor('webview', `${tab} .counts:has-text("1 statement in 1 article")`);
    await until(
      async () => !(await driver.texts('webview', `${tab} .notes`)).join(' ').includes('bring/nexis.txt'),
      'it is left out no more',
    );
    await closeAll();
  });

  it('shows what looks like a front page without a tick, says why it was left out, and takes it by the reader’s word', async () => {
    const headlines = ['bridge', 'ferry', 'school', 'tunnel', 'harbour', 'census', 'market', 'quarry'].map(
      (what) => `<h2><a href="/${what}">Council of Grenby votes on the ${what} again</a></h2>`,
    );
    const page = `<title>Grenby Herald</title>${headlines.join('')}`;
    await vscode.workspace.fs.writeFile(at('home.html'), new TextEncoder().encode(page));
    const made = async (): Promise<readonly vscode.Uri[]> => vscode.workspace.findFiles('bring/undated*.txt');
    const row = '.quick-input-widget .monaco-list-row:has-text("home.html looks like a front page")';
    void vscode.commands.executeCommand('sayso.bringIn', at('home.html'));
    await here();
    await driver.waitFor('page', '.quick-input-widget:has-text("0 New Articles · 1 not ticked")');
    await driver.waitFor('page', row);
    await driver.screenshot('bring-front-page');
    await driver.press('Enter');
    await told('home.html was left out: has headlines that lead to articles');
    assert.deepEqual(await made(), []);

    void vscode.commands.executeCommand('sayso.bringIn', at('home.html'));
    await here();
    await driver.click('page', row);
    await driver.press('Enter');
    await told('1 article was brought in.');
    const [uri] = await made();
    assert.match(await read(uri!), /votes on the quarry again/);
    for (const one of [uri!, at(`${uri!.path.split('/').at(-1)!}.sayso.yaml`), at('home.html')])
      await vscode.workspace.fs.delete(one);
  });

  it('makes an article of the clipboard', async () => {
    await vscode.env.clipboard.writeText(
      'Snow closes the pass\n\nBy Ida Brandt\n\nMay 3, 2021\n\nThe pass above Grenby stays closed, the road office said on Monday.\n',
    );
    void vscode.commands.executeCommand('sayso.pasteAsArticle');
    await here();
    await driver.waitFor('page', '.quick-input-widget:has-text("1 New Article")');
    await driver.press('Enter');
    await until(async () => {
      const found = await vscode.workspace.findFiles('**/2021-05-03_Snow-closes-the-pass*.txt');
      for (const uri of found) await vscode.workspace.fs.delete(uri);
      return found.length > 0;
    }, 'the article is there');
    for (const uri of await vscode.workspace.findFiles('**/2021-05-03_Snow*')) await vscode.workspace.fs.delete(uri);
  });
});
