import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, until, write } from './help';

const sentences = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0
    ? `“The ferry number ${i} is late once more,” Petra Holm said.`
    : `Ivan Dorn denied that the bridge number ${i} was shut to anybody at all.`,
);
const text = `Envoys meet on the border line\n\n${sentences.join('\n\n')}\n`;

const cards = (script: string): Promise<unknown> =>
  driver.evaluate('webview', `(() => { const cards = [...document.querySelectorAll('.card')]; return ${script}; })()`);
const count = (wanted: string): Promise<void> =>
  until(async () => (await driver.text('webview', '.count')) === wanted, `the count is ${wanted}`);
/** The first card whose middle is in sight below the tools. */
const top = (): Promise<unknown> =>
  cards(`cards.find((card) => card.getBoundingClientRect().top > 150)?.querySelector('.words').textContent`);

describe('the side panel, while somebody types above', function () {
  this.timeout(60_000);
  before(function () {
    if (!driver.available()) this.skip();
  });
  after(closeAll);

  for (const ending of ['\n', '\r\n']) {
    it(`keeps its card, its filter and its place, with line ends ${JSON.stringify(ending)}`, async () => {
      const editor = await vscode.window.showTextDocument(await write('typing.article', text.replaceAll('\n', ending)));
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', 'h1:has-text("Envoys meet")');
      await count('60 statements');
      const pick = '(e) => { e.value = "quote all"; e.dispatchEvent(new Event("change")); }';
      await driver.evaluateOn('webview', '.which', pick);
      await count('30 of 60');
      await cards(`cards[20].scrollIntoView({ block: 'center' })`);
      await driver.click('webview', '.card:has-text("ferry number 40 is late") .words');
      const words = '“The ferry number 40 is late once more,”';
      await until(() => editor.document.getText(editor.selection) === words, 'the words are chosen in the editor');
      const [id, seen] = [await cards('document.activeElement.dataset.id'), await top()];
      const edit = new vscode.WorkspaceEdit();
      const line = editor.document.lineAt(2).range.start;
      edit.insert(
        editor.document.uri,
        line,
        `“Wait,” Anna Wirth said.${ending}${ending}“No,” Dorn said.${ending}${ending}`,
      );
      await vscode.workspace.applyEdit(edit);
      await count('32 of 62');
      assert.equal(await cards('document.activeElement.dataset.id'), id);
      assert.equal(await cards(`document.activeElement.querySelector('.words').textContent`), words);
      await until(async () => (await top()) === seen, 'the same cards are in sight');
      assert.equal(editor.document.getText(editor.selection), words);
    });
  }
});
