import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, show, steady, until, write } from './help';

const card = '.card:has-text("nothing to hide")';

/** Where VS Code can put the views of an extension, by the ids of its own containers. */
const places: Readonly<Record<string, string>> = {
  'the explorer': 'workbench.view.explorer',
  'the panel below': 'workbench.panel.output',
};

const move = (destinationId: string): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.moveViews', { viewIds: ['sayso.panel'], destinationId });

const cards = (): Promise<readonly string[]> => steady(() => driver.texts('webview', '.card .words'), 'the list');

describe('the panel elsewhere', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  for (const [where, id] of Object.entries(places))
    it(`shows the article, takes to its words and keeps what was set, in ${where}`, async () => {
      const editor = await openArticle();
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', card);
      await driver.fill('webview', '.search', 'nothing');
      await until(async () => (await cards()).length === 1, 'one card is left');
      try {
        // Its page is made anew there, as it is by a reload of the window, with what VS Code kept of it.
        await move(id);
        await vscode.commands.executeCommand('sayso.panel.focus');
        await driver.waitFor('webview', card);
        await until(async () => (await cards()).length === 1, 'one card is left there, too');
        assert.equal(await driver.evaluateOn('webview', '.search', '(e) => e.value'), 'nothing');
        await driver.click('webview', `${card} .words`);
        await until(() => {
          const { start } = editor.selection;
          return editor.document.getText(new vscode.Range(start, start.translate(0, 6))) === '“There';
        }, 'the words are gone to');
        await driver.screenshot(`panel-in-${id.split('.').at(-1)!}`);
      } finally {
        await vscode.commands.executeCommand('workbench.action.resetViewLocations');
      }
    });

  it('keeps the article while the output is read', async () => {
    await openArticle();
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', card);
    const before = await cards();
    const channel = vscode.window.createOutputChannel('Envoys');
    channel.appendLine('A line of another extension.');
    channel.show(false);
    await driver.waitFor('page', '.output-view :text("A line of another extension.")');
    await driver.click('page', '.output-view :text("A line of another extension.")');
    assert.deepEqual(await cards(), before);
    await driver.waitFor('webview', card);
    channel.dispose();
  });
});

const khronika = `Послы договорились о горячей линии

3 ноября 2020 года

Лейк-Сити. Главный посол Норвии Петра Хольм заявила во вторник, что оба берега реки свяжет горячая линия.

«Мы не нашли общего языка по всем вопросам», – сказала Хольм. По её словам, переговоры продолжатся весной.

Послы обеих сторон перешли мост пешком, на что из-за льда ушёл почти час.
`;

/** In the encoding of old Russian sites. */
function inWindows1251(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

describe('a file in Windows-1251', () => {
  afterEach(closeAll);

  it('becomes an article as soon as it is reopened with its encoding', async () => {
    const uri = await write('khronika.txt', '');
    await writeFile(uri.fsPath, inWindows1251(khronika));
    const { document } = await show(uri);
    assert.equal(document.languageId, 'plaintext');
    assert.ok(!document.getText().includes('Послы'));
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1251' });
    await until(() => vscode.window.activeTextEditor?.document.languageId === 'news-article', 'it is an article');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), khronika);
  });
});
