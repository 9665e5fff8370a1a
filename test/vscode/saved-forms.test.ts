import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, show, until, write } from './help';

/** The tests run from bundles; the fixtures stand in the project's folder. */
const saved = (name: string): string => readFileSync(join(__dirname, '../../../test/fixtures/saved', name), 'utf8');

const open = async (name: string): Promise<vscode.TextEditor> => show(await write(name, saved(name)));

const outlineOf = async ({ document }: vscode.TextEditor): Promise<readonly string[]> =>
  (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? []
  ).map(({ name }) => name);

async function inPanel(editor: vscode.TextEditor, headline: string): Promise<string> {
  await until(() => editor.document.languageId === 'news-article', 'the text is taken for an article');
  await vscode.commands.executeCommand('sayso.panel.focus');
  await driver.waitFor('webview', `.headline-text:has-text("${headline}")`);
  if ((await driver.attribute('webview', '.head-toggle', 'aria-expanded')) !== 'true')
    await driver.click('webview', '.head-toggle');
  await driver.waitFor('webview', '.meta');
  return driver.text('webview', '.meta');
}

const names = (): Promise<readonly string[]> => driver.texts('webview', '.card .name');

describe('articles in the forms in which people save them', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('a whole page: headline, both days and writers, and nothing of the page around', async () => {
    const editor = await open('whole-page.txt');
    const head = await inPanel(editor, 'Ferry crews stay ashore as harbour board refuses talks');
    assert.match(head, /4 March 2021.*updated 6 March 2021.*by Ilka Brann and Karl Moss/s);
    assert.deepEqual([...new Set(await names())].slice(0, 3), ['The harbour board', 'Petra Holm', 'Ivo Reyle']);
    await driver.screenshot('saved-whole-page');
  });

  it('an export with two articles: each stands for itself in the outline', async () => {
    const editor = await open('nexis-two.txt');
    const head = await inPanel(editor, 'Ferry crews stay ashore as board refuses talks');
    assert.match(head, /4 March 2021.*by Ilka Brann/s);
    assert.deepEqual(await outlineOf(editor), [
      'Ferry crews stay ashore as board refuses talks',
      'Mayor opens bridge that took nine years to build',
    ]);
    assert.ok((await names()).includes('Ana Velt'));
    await driver.screenshot('saved-two-articles');
  });

  it('a hearing: each turn is the words of whoever speaks', async () => {
    const editor = await open('hearing.txt');
    const head = await inPanel(editor, 'Committee on Lake Transport');
    assert.match(head, /10 March 2021/);
    assert.deepEqual(await names(), [
      'Ana Velt',
      'Ana Velt',
      'Petra Holm',
      'Ana Velt',
      'Petra Holm',
      'Reyle',
      'Ana Velt',
      'Reyle',
      'Ana Velt',
    ]);
    await driver.screenshot('saved-hearing');
  });

  it('a clipping with front matter: its title, writers, days and site', async () => {
    const editor = await open('clipping.md');
    assert.equal(editor.document.languageId, 'markdown');
    await vscode.commands.executeCommand('sayso.treatAsArticle');
    const head = await inPanel(vscode.window.activeTextEditor!, 'Ferry strike enters its second week');
    assert.match(head, /4 March 2021.*updated 6 March 2021.*by Ilka Brann and Karl Moss.*grenby-dial/s);
    assert.deepEqual(await names(), ['The harbour board', 'Petra Holm', 'Ivo Reyle']);
    await driver.screenshot('saved-clipping');
  });
});
