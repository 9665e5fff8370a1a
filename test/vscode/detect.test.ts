import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, pause, read, set, shoppingList, show, talks, until, write } from './help';
import { said } from './said';
import { patience } from './patience';

const make = async (name: string, text: string): Promise<vscode.TextDocument> =>
  (await show(await write(name, text))).document;

/** Shows a file anew, as after VS Code was closed: the document is another one. */
async function reopen(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await closeAll();
  await until(() => document.isClosed, 'the document is closed');
  return (await show(document.uri)).document;
}

/** Long enough for a change of language that must not come. */
const settle = () => pause(patience / 60);

describe('taking a text for an article', () => {
  afterEach(async () => {
    await closeAll();
    await set('sayso', 'detect', undefined);
    await set('files', 'associations', undefined);
  });

  it('makes a .txt that reads like an article one, and does not change the file', async () => {
    const { document } = await openArticle();
    assert.equal(document.isDirty, false);
    assert.equal(await read(document.uri), talks);
  });

  it('leaves any other .txt alone', async () => {
    const document = await make('list.txt', shoppingList);
    await settle();
    assert.equal(document.languageId, 'plaintext');
  });

  it('says nothing where a file has another name before it is one', async () => {
    const unhandled: string[] = [];
    const note = (reason: unknown): void => void unhandled.push(String(reason));
    process.on('unhandledRejection', note);
    try {
      for (const name of ['one', 'two', 'three', 'four']) {
        const from = await write(`${name}.txt`, talks);
        const to = from.with({ path: from.path.replace(/\.txt$/, '-renamed.txt') });
        const shown = vscode.commands.executeCommand('vscode.open', from, { preview: false });
        // As soon as it is there, at another moment each time.
        await until(() => vscode.workspace.textDocuments.some(({ uri }) => uri.path === from.path), 'it is open');
        await pause(20 * name.length);
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(from, to);
        await vscode.workspace.applyEdit(edit);
        await shown;
        const document = (await show(to)).document;
        await until(() => document.languageId === 'news-article', 'it is one under its new name');
        await closeAll();
      }
      await settle();
    } finally {
      process.off('unhandledRejection', note);
    }
    assert.deepEqual(
      unhandled.filter((reason) => /NOT found/i.test(reason)),
      [],
    );
  });

  it('touches no file that is not plain text, and no other name than .txt', async () => {
    for (const [name, language] of [
      ['talks.md', 'markdown'],
      ['talks.log', 'log'],
      ['talks.text', 'plaintext'],
    ] as const) {
      const document = await make(name, talks);
      await settle();
      assert.equal(document.languageId, language, name);
    }
  });

  it('knows .article and .news by their names', async () => {
    assert.equal((await make('a.article', shoppingList)).languageId, 'news-article');
    assert.equal((await make('a.news', shoppingList)).languageId, 'news-article');
  });

  it('remembers that the reader wants plain text', async () => {
    const { document } = await openArticle();
    await vscode.commands.executeCommand('sayso.stopTreatingAsArticle');
    assert.equal(document.languageId, 'plaintext');
    const again = await reopen(document);
    await settle();
    assert.equal(again.languageId, 'plaintext');
  });

  it('remembers it also when it was chosen in the status bar', async () => {
    const { document } = await openArticle();
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await settle();
    assert.equal(document.languageId, 'plaintext');
    const again = await reopen(document);
    await settle();
    assert.equal(again.languageId, 'plaintext');
  });

  it('remembers it for a copy, too', async () => {
    const own = talks.replace('LAKE CITY', 'FORD CITY');
    const { document } = await openArticle(own);
    await vscode.commands.executeCommand('sayso.stopTreatingAsArticle');
    const to = document.uri.with({ path: document.uri.path.replace(/\.txt$/, ' copy.txt') });
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(to, { contents: new TextEncoder().encode(own) });
    assert.ok(await vscode.workspace.applyEdit(edit));
    const copy = await show(to);
    await settle();
    assert.equal(copy.document.languageId, 'plaintext');
  });

  it('remembers that the reader wants an article', async () => {
    const document = await make('list.txt', shoppingList);
    await vscode.commands.executeCommand('sayso.treatAsArticle');
    assert.equal(document.languageId, 'news-article');
    const again = await reopen(document);
    await until(() => again.languageId === 'news-article', 'it is an article again');
  });

  it('does nothing by itself when told never to', async () => {
    await set('sayso', 'detect', 'never');
    const document = await make('talks.txt', talks);
    await settle();
    assert.equal(document.languageId, 'plaintext');
  });

  it('changes nothing before the reader has answered when told to ask', async () => {
    await set('sayso', 'detect', 'ask');
    const document = await make('talks.txt', talks);
    await settle();
    assert.equal(document.languageId, 'plaintext');
    if (!driver.available()) return;
    await said('.monaco-button:has-text("Treat This File as an Article")');
    await driver.click('page', '.notifications-center .monaco-button:has-text("Treat This File as an Article")');
    await until(() => document.languageId === 'news-article', 'it is an article');
  });

  it('keeps to the associations of the reader', async () => {
    await set('files', 'associations', { '*-talks.txt': 'plaintext' });
    const document = await make('talks.txt', talks);
    await settle();
    assert.equal(document.languageId, 'plaintext');
  });

  it('works on text that was never saved, by command', async () => {
    const document = await vscode.workspace.openTextDocument({ content: talks });
    await vscode.window.showTextDocument(document);
    await settle();
    assert.equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('sayso.treatAsArticle');
    assert.equal(document.languageId, 'news-article');
  });

  it('looks again when a file is saved', async () => {
    const document = await make('new.txt', '');
    await settle();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), talks);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until(() => document.languageId === 'news-article', 'it is an article');
  });

  it('sets nothing that would change an article on saving', () => {
    const scope = { languageId: 'news-article' };
    const files = vscode.workspace.getConfiguration('files', scope);
    const editor = vscode.workspace.getConfiguration('editor', scope);
    assert.equal(files.get('trimTrailingWhitespace'), false);
    assert.equal(files.get('insertFinalNewline'), false);
    assert.equal(files.get('trimFinalNewlines'), false);
    assert.equal(editor.get('formatOnSave'), false);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
