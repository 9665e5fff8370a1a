import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { openArticle, until } from './help';

const article = `Envoys agree on a hot line, disagree on observers

LAKE CITY, November 3, 2020. /LCW/. “We will be back before the winter,” Petra Holm told Kommersant.

Ivan Dorn denied that 40 soldiers of Norvia had crossed the river last week. He did not say who had closed the bridge.

“Armenia must be part of it,” Dorn wrote on his Facebook page.

The road was muddy, and some of them spoke of “a long wait” there.
`;

const setting = 'sayso.statements.hideUncertain';
const setHiding = (value: boolean | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
/** Chooses what is shown: a kind and a type, or all of either. */
const choose = (value: string): Promise<unknown> =>
  driver.evaluateOn('webview', '.which', `(e) => { e.value = '${value}'; e.dispatchEvent(new Event('change')); }`);
const types = (): Promise<readonly string[]> => driver.texts('webview', '.chip.type');
const words = (): Promise<readonly string[]> => driver.texts('webview', '.card .words');

async function hoverText(editor: vscode.TextEditor, word: string): Promise<string> {
  const position = editor.document.positionAt(editor.document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value.replaceAll('&nbsp;', ' ')))
    .join('\n');
}

const interview = `Lavrov: Ferry will sail again in May

LAKE CITY, November 3, 2020. The minister spoke to the Harbour Post about the talks of this week and of what is to come.

Question: Will you go to the lake next week?

Petra Holm: We will be there on Monday. Nobody has told us not to come.

And there is one more thing to say about the 12 bridges.

Question: Thank you.
`;

describe('kinds of claims', function () {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await openArticle(article, 'kinds.txt');
  });

  afterEach(() => setHiding(undefined));

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('a card in the text tells type, dates, actors, numbers and the way it came', async () => {
    await until(async () => (await hoverText(editor, 'denied')).includes('claim · denial'), 'the card of a denial');
    const denial = await hoverText(editor, 'denied');
    assert.match(denial, /when\s+\| last week: 26 October 2020 to 1 November 2020/);
    assert.match(denial, /numbers\s+\| 40 soldiers/);
    const demand = await hoverText(editor, 'wrote');
    assert.match(demand, /quote · demand/);
    assert.match(demand, /through\s+\| Facebook/);
    assert.match(demand, /about\s+\| Armenia/);
    assert.match(await hoverText(editor, 'did not say'.slice(8)), /not said/);
  });

  it('hides what it is not sure of everywhere, and brings it back', async () => {
    const lines = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
      symbols.flatMap(({ name, detail, children }) => [`${name} · ${detail}`, ...lines(children)]);
    const outline = async (): Promise<string> => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        editor.document.uri,
      );
      return lines(symbols).join('\n');
    };
    await until(async () => (await outline()).includes('long wait'), 'the uncertain one in the outline');
    assert.match(await outline(), /long wait.*not sure/);
    assert.match(await hoverText(editor, 'long wait'), /not sure/);
    await setHiding(true);
    await until(async () => !(await outline()).includes('long wait'), 'the outline without it');
    assert.match(await outline(), /denial/);
    assert.equal((await hoverText(editor, 'long wait')).includes('not sure'), false);
    await setHiding(undefined);
    await until(async () => (await outline()).includes('long wait'), 'the outline with it again');
  });

  describe('in the panel', () => {
    before(function () {
      if (!driver.available()) this.skip();
    });

    beforeEach(async () => {
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', 'h1:has-text("Envoys agree")');
      await until(async () => (await words()).length > 3, 'the cards');
    });

    it('shows types, what was not said, and the facts', async () => {
      assert.deepEqual(await types(), ['commitment', 'denial', 'demand']);
      assert.deepEqual(await driver.texts('webview', '.chip.not-said'), ['not said']);
      const facts = (await driver.texts('webview', '.foot')).join(' | ');
      for (const part of [
        'through Kommersant',
        '26 October 2020',
        '40 soldiers',
        'about Armenia',
        'through Facebook',
      ]) {
        assert.ok(facts.includes(part), `${part} in ${facts}`);
      }
    });

    it('tells why each is a statement', async () => {
      const why = await driver.attribute('webview', '.card:has(.chip.not-said) .chip.kind', 'title');
      assert.match(why ?? '', /^“\w+” reports what follows\.$/);
    });

    it('shows all that is known of a statement that is opened, and cuts off none of it', async () => {
      await driver.click('webview', '.card .more');
      await driver.waitFor('webview', '.card.open .details');
      const cut = (selector: string): Promise<unknown> =>
        driver.evaluate(
          'webview',
          `[...document.querySelectorAll('.open ${selector}')].filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).length`,
        );
      for (const part of ['.words', '.who', '.foot']) assert.equal(await cut(part), 0, part);
      await driver.click('webview', '.card .more');
      await driver.waitForNone('webview', '.card.open');
    });

    it('shows one type where it is chosen, and all again', async () => {
      await choose('all denial');
      await until(async () => (await words()).length === 1, 'the denial alone');
      assert.deepEqual(await types(), ['denial']);
      await choose('all all');
      await until(async () => (await words()).length > 3, 'all types');
    });

    it('reads a headline with its speaker, and an interview turn by turn', async () => {
      await openArticle(interview, 'interview.txt');
      await driver.waitFor('webview', 'h1:has-text("Ferry will sail")');
      await until(async () => (await words()).length === 5, 'the cards');
      assert.deepEqual(await words(), [
        'Ferry will sail again in May',
        'Will you go to the lake next week?',
        'We will be there on Monday. Nobody has told us not to come.',
        'And there is one more thing to say about the 12 bridges.',
        'Thank you.',
      ]);
      assert.deepEqual(await types(), ['prediction', 'commitment', 'demand']);
      assert.deepEqual(await driver.texts('webview', '.card .name'), [
        'Sergei Lavrov',
        'Whoever asks',
        'Petra Holm',
        'Petra Holm',
        'Whoever asks',
      ]);
      await vscode.commands.executeCommand('sayso.expandStatements');
      await driver.waitFor('webview', '.because');
      assert.deepEqual(await driver.texts('webview', '.because'), [
        'Why this speaker: named in the sentence',
        'Why this speaker: the name stands before the words',
        'Why this speaker: the name stands before the words',
        'Why this speaker: still Petra Holm’s turn: no other name has come since',
        'Why this speaker: the name stands before the words',
      ]);
      assert.deepEqual(await driver.texts('webview', '.cue'), [], 'a colon is no word');
      assert.match((await driver.texts('webview', '.foot')).join(' | '), /May: May 2021.*Monday: 9 November 2020/);
    });

    it('says how many it leaves out', async () => {
      const before = (await words()).length;
      await setHiding(true);
      await until(async () => (await words()).length < before, 'fewer cards');
      assert.equal(await driver.visible('webview', '.tools + .hidden'), true, 'right above the list');
      assert.match(await driver.text('webview', '.hidden'), /^\d+ not shown: Sayso is not sure of them$/);
      assert.equal(await driver.count('webview', '.unsure'), 0);
      await setHiding(undefined);
      await until(async () => (await words()).length === before, 'all cards');
      assert.equal(await driver.count('webview', '.hidden:visible'), 0);
    });
  });
});
