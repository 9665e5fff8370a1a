import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, put, selected, shoppingList, show, until, write } from './help';

const row = (text: string): string =>
  `.pane:has(.title:text-is("Actors in This Article")) .monaco-list-row:has-text("${text}")`;

describe('actors in this article', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('are listed with their counts, and a click on a mention goes there', async () => {
    const editor = await openArticle();
    await vscode.commands.executeCommand('sayso.actors.focus');
    await driver.waitFor('page', row('Sergei Lavrov'));
    assert.match(await driver.text('page', row('Sergei Lavrov')), /\d mentions/);
    await driver.click('page', `${row('Sergei Lavrov')} .monaco-tl-twistie`);
    await driver.click('page', row('Before that, Lavrov'));
    await until(() => selected(editor) === 'Lavrov', 'the mention is selected');
    await driver.screenshot('actors');
  });

  it('are those of the article in the active editor', async () => {
    await openArticle();
    await vscode.commands.executeCommand('sayso.actors.focus');
    await driver.waitFor('page', row('Sergei Lavrov'));
    await show(await write('list.txt', shoppingList));
    await driver.waitForNone('page', row('Sergei Lavrov'));
    await driver.waitFor('page', '.monaco-button:has-text("Treat It as an Article")');
  });
});

describe('the status bar', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('tells how much was said, and when', async () => {
    await openArticle();
    await driver.hover('page', '.statusbar-item[id*="languageStatus"]');
    await driver.waitFor('page', '.hover-language-status :text("statements")');
    assert.match(
      await driver.text('page', '.hover-language-status'),
      /\d statements · .*2020|statements · date unknown/,
    );
  });
});

/** The grammar's names for a word, as VS Code's own inspector gives them. */
async function scopesOf(editor: vscode.TextEditor, words: string): Promise<string> {
  put(editor, words);
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  await driver.waitFor('page', '.token-inspect-widget .tiw-token');
  const text = await driver.text('page', '.token-inspect-widget');
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  await driver.waitForNone('page', '.token-inspect-widget');
  return text;
}

describe('the grammar', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('knows the parts of an article', async () => {
    const editor = await openArticle();
    const parts: readonly [string, RegExp][] = [
      ['Envoys agree on a hot line', /headline/],
      ['LAKE CITY', /dateline/],
      ['LCW', /agency/],
      ['It has not yet', /markup\.quote\.curly/],
      ['Related articles', /section/],
    ];
    for (const [words, scope] of parts) assert.match(await scopesOf(editor, words), scope, words);
    assert.doesNotMatch(await scopesOf(editor, 'The envoys of both'), /quote|section|headline|dateline/);
  });

  it('ends every quote with its line, closed or not', async () => {
    const text =
      'The headline of this one is long enough\n\nHe said: "never closed\nPlain again. «Deux» and „drei“ and ‘four’ don’t.\n';
    const editor = await openArticle(text, 'marks.article');
    const parts: readonly [string, RegExp][] = [
      ['never closed', /quote\.straight/],
      ['Deux', /quote\.angle/],
      ['drei', /quote\.low/],
      ['four', /quote\.single/],
    ];
    for (const [words, scope] of parts) assert.match(await scopesOf(editor, words), scope, words);
    for (const words of ['Plain again', 'don’t']) assert.doesNotMatch(await scopesOf(editor, words), /quote/, words);
  });
});
