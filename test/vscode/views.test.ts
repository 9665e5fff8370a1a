import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, put, selected, shoppingList, show, steady, until, write } from './help';

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
    // The row of the article that was shown before may still stand there.
    await until(async () => /\d mentions/.test(await driver.text('page', row('Sergei Lavrov'))), 'the mentions');
    await driver.click('page', `${row('Sergei Lavrov')} .monaco-tl-twistie`);
    await driver.waitFor('page', row('Before that, Lavrov'));
    // The rows below move while the branch opens; a click in that moment lands beside.
    await steady(
      () => driver.evaluateOn('page', row('Before that, Lavrov'), '(e) => e.getBoundingClientRect().toJSON()'),
      'the row',
    );
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
    await driver.waitFor('page', '.welcome-view:has-text("open as plain text")');
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
      ['We have found', /meta\.quoted\.curly/],
      ['Related articles', /section/],
    ];
    for (const [words, scope] of parts) assert.match(await scopesOf(editor, words), scope, words);
    assert.doesNotMatch(await scopesOf(editor, 'The envoys of both'), /quoted|section|headline|dateline/);
  });

  it('knows a line that is a date, who wrote it, and a label that is nearly spelt, from the head of a section', async () => {
    const lines = [
      '14 November 2020 18:40',
      '7 октября 2022 года',
      'Published: November 3, 2020',
      'Sourec: Evening Post',
      'Edited by Karla Wenn',
      'With additional reporting by Ivo Reyle',
    ];
    const text = `The headline of this one is long enough\n\n${lines.join('\n\n')}\n\nTalks of 2020\n`;
    const editor = await openArticle(text, 'dates.article');
    for (const line of lines.slice(0, 3)) assert.match(await scopesOf(editor, line), /emphasis\.dateline/, line);
    assert.match(await scopesOf(editor, 'Sourec'), /emphasis\.credit/);
    for (const line of lines.slice(4)) assert.match(await scopesOf(editor, line), /emphasis\.byline/, line);
    assert.match(await scopesOf(editor, 'Talks of'), /strong\.section/);
  });

  it('ends every quote with its line, closed or not', async () => {
    const text =
      'The headline of this one is long enough\n\nHe said: "never closed\nPlain again. «Deux» and „drei“ and ‘four’ don’t.\n';
    const editor = await openArticle(text, 'marks.article');
    const parts: readonly [string, RegExp][] = [
      ['never closed', /quoted\.straight/],
      ['Deux', /quoted\.angle/],
      ['drei', /quoted\.low/],
      ['four', /quoted\.single/],
    ];
    for (const [words, scope] of parts) assert.match(await scopesOf(editor, words), scope, words);
    for (const words of ['Plain again', 'don’t']) assert.doesNotMatch(await scopesOf(editor, words), /quoted/, words);
  });
});
