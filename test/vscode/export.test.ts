import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, talks, until, write } from './help';

const input = '.quick-input-widget .quick-input-box input';

async function choose(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, words);
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row:has-text("${words}")`);
  await driver.press('Enter');
}

const beside = (article: vscode.Uri, ending: string): vscode.Uri =>
  article.with({ path: article.path.replace(/\.txt$/, ending) });

describe('exports', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('of this article have what the reader decided, and no article is written', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.rejectStatement');
    const csv = beside(uri, '-statements.csv');
    for (const [name, target] of [
      ['CSV', csv],
      ['CSV', beside(uri, '-statements-2.csv')],
    ] as const) {
      void vscode.commands.executeCommand('sayso.export');
      await choose('This Article');
      await choose(name);
      await choose('Here:');
      await until(() => exists(target), `${target.path} is written`);
    }
    const text = await read(csv);
    assert.match(text, /I will not pretend that we have/);
    assert.doesNotMatch(text, /There is nothing to hide in any of it/);
    assert.match(text.split('\r\n')[0]!, /^file,sha256,id/);
    assert.equal(await read(uri), talks);
  });

  it('of what the filters show have just that', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("nothing to hide") .chip:has-text("accepted")');
    const search = '.search';
    await driver.waitFor('webview', search);
    await driver.fill('webview', search, 'nothing to hide');
    await until(async () => (await driver.count('webview', '.card')) === 1, 'one card is left');
    const csv = beside(uri, '-statements.csv');
    void vscode.commands.executeCommand('sayso.export');
    await choose('What the Filters Show');
    await choose('CSV');
    await choose('Here:');
    await until(() => exists(csv), 'the table is written');
    const rows = (await read(csv)).trim().split('\r\n');
    assert.equal(rows.length, 2);
    assert.match(rows[1]!, /nothing to hide[^]*accepted/);
  });

  it('leave out what asks for its place and what is lost, and tell it', async () => {
    const home = vscode.Uri.joinPath(folder(), `export-${crypto.randomUUID().slice(0, 8)}`);
    const at = '2026-03-01T12:00:00.000Z';
    const entries = [
      'both banks of the wide river would be linked by the hot line before the winter',
      'What nobody has ever written in any of the articles here',
    ].map((exact, i) => {
      const target = [{ start: 200, end: 200 + exact.length, exact, prefix: '', suffix: '' }];
      return `  - ${JSON.stringify({ id: `d${i}`, state: 'own', target, note: 'A note', at })}\n`;
    });
    const encoder = new TextEncoder();
    const put = (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(home, name), encoder.encode(text));
    await put('one.txt.sayso.yaml', `version: 1\nannotations:\n${entries.join('')}`);
    await put('one.txt', talks);
    const csv = vscode.Uri.joinPath(home, 'statements.csv');
    void vscode.commands.executeCommand('sayso.export', home);
    await choose('CSV');
    await choose('Here:');
    await until(() => exists(csv), 'the table is written');
    assert.doesNotMatch(await read(csv), /A note/);
    for (const told of ['their place is only likely: 1 ', 'their words are not in the text: 1 '])
      await until(async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return driver.visible('page', `.notifications-center :text("${told}")`);
      }, `it is told: ${told}`);
    await vscode.workspace.fs.delete(home, { recursive: true });
  });

  it('of a folder have every article of it in one file, and others are left out by name', async () => {
    const one = await write('a.txt', talks);
    const home = vscode.Uri.joinPath(folder(), `export-${crypto.randomUUID().slice(0, 8)}`);
    for (const name of ['one.txt', 'two.txt'])
      await vscode.workspace.fs.copy(one, vscode.Uri.joinPath(home, name), { overwrite: false });
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(home, 'two.txt.sayso.yaml'),
      new TextEncoder().encode('version: 7\n'),
    );
    const target = vscode.Uri.joinPath(home, 'statements', 'network.graphml');
    void vscode.commands.executeCommand('sayso.export', home);
    await choose('Network');
    await choose('Here:');
    await until(() => exists(target), 'the network is written');
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', '.notifications-center :text("two.txt is left out")');
    }, 'what is left out is told');
    await vscode.workspace.fs.delete(home, { recursive: true });
  });
});
