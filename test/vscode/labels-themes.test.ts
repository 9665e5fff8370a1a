import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, folder, openArticle, put, set } from './help';

const book = `labels:
  - { id: open, name: Openness, colour: green, shortcut: 1, stance: for }
  - { id: river, name: River, colour: blue }
  - { id: ice, name: Ice, colour: red, parent: river }
`;

describe('labels in themes', () => {
  const codebook = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso', 'codebook.yaml');
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(codebook());
    await set('workbench', 'colorTheme', undefined);
  });

  for (const theme of ['Default Dark Modern', 'Default High Contrast'])
    it(`are seen in ${theme}`, async () => {
      await set('workbench', 'colorTheme', theme);
      await vscode.workspace.fs.writeFile(codebook(), new TextEncoder().encode(book));
      const editor = await openArticle();
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', '.card:has-text("no common ground")');
      await vscode.window.showTextDocument(editor.document);
      for (const [words, label] of [
        ['no common ground', 'open'],
        ['nothing to hide', 'river'],
        ['nothing to hide', 'ice'],
        ['both banks', 'gone'],
      ] as const) {
        put(editor, words);
        await vscode.commands.executeCommand('sayso.label', { label });
      }
      await driver.waitFor('webview', '.card:has-text("both banks") .given-label.missing');
      await driver.waitFor('webview', '.card:has-text("nothing to hide") .given-label:has-text("Ice")');
      await driver.click('webview', '.card:has-text("nothing to hide")');
      await driver.screenshot(`labels-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await vscode.window.showTextDocument(editor.document);
      await driver.hoverWord('nothing');
      await driver.waitFor('page', '.monaco-hover :text("Ice")');
      await driver.screenshot(`labels-hover-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await driver.press('Escape');
    });
});
