import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, positionOf, put, read, set, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const input = '.quick-input-widget .quick-input-box input';
const row = (words: string): string => `.quick-input-widget .monaco-list-row:has-text("${words}")`;
const card = (words: string): string => `.card:has-text("${words}")`;

async function select(editor: vscode.TextEditor, words: string): Promise<void> {
  const start = positionOf(editor.document, words, 0);
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(start, positionOf(editor.document, words, words.length));
}

async function written({ document }: vscode.TextEditor, pattern: RegExp): Promise<void> {
  const sidecar = sidecarOf(document.uri);
  await until(async () => (await exists(sidecar)) && pattern.test(await read(sidecar)), String(pattern));
}

const themes = [
  ['Default Dark Modern', 'dark'],
  ['Default Light Modern', 'light'],
  ['Default High Contrast', 'hc-dark'],
  ['Default High Contrast Light', 'hc-light'],
] as const;

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

/** What axe finds in the panel as it is now. */
async function findings(): Promise<readonly string[]> {
  const found = (await driver.evaluate(
    'webview',
    'axe.run(document).then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  )) as readonly Finding[];
  return found.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
}

/** An article whose panel shows its statements. */
async function begin(theme: string): Promise<vscode.TextEditor> {
  await set('workbench', 'colorTheme', theme);
  const editor = await openArticle();
  await vscode.commands.executeCommand('sayso.panel.focus');
  await driver.waitFor('webview', card('nothing to hide'));
  return editor;
}

describe('the story: annotate', () => {
  let axe = '';
  before(function () {
    if (!driver.available()) this.skip();
    const root = vscode.extensions.getExtension('sayso.sayso')?.extensionPath ?? '';
    axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  });
  afterEach(async () => {
    await driver.press('Escape');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await set('workbench', 'colorTheme', undefined);
  });

  for (const [theme, name] of themes)
    it(`is told with keys only, in ${theme}`, async () => {
      const editor = await begin(theme);
      await vscode.window.showTextDocument(editor.document);

      // The wrong man; then one that is none.
      put(editor, 'nothing to hide');
      await driver.press('Alt+w');
      await driver.waitFor('page', input);
      await driver.type('Sergei Lavrov');
      await driver.waitFor('page', row('Sergei Lavrov'));
      await driver.press('Enter');
      await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
      put(editor, 'both banks');
      await driver.press('Alt+x');
      await driver.waitForNone('webview', card('both banks'));

      // One that was missed.
      await select(editor, 'crossed the bridge on foot');
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      void vscode.commands.executeCommand('sayso.markClaim');
      await driver.waitFor('page', input);
      await driver.type('Petra Holm');
      await driver.waitFor('page', row('Petra Holm'));
      await driver.press('Enter');
      await driver.waitFor('webview', `${card('crossed the bridge on foot')} .place:has-text("¶ 4")`);

      // More words for it, then another type.
      await select(editor, 'because of the ice on it');
      void vscode.commands.executeCommand('sayso.addSelection');
      await driver.waitFor('page', row('crossed the bridge on foot'));
      await driver.press('Enter');
      await written(editor, /"exact":"crossed the bridge on foot".*"exact":"because of the ice on it"/);
      put(editor, 'crossed the bridge');
      void vscode.commands.executeCommand('sayso.changeType');
      await driver.waitFor('page', row('accusation'));
      await driver.type('accusation');
      await driver.press('Enter');
      await driver.waitFor('webview', `${card('crossed the bridge')} .chip.type:has-text("accusation")`);
      void vscode.commands.executeCommand('sayso.changeKind');
      await driver.waitFor('page', row('part quote'));
      await driver.type('part quote');
      await driver.press('Enter');
      await driver.waitFor('webview', `${card('crossed the bridge')} .chip.kind:has-text("part quote")`);

      // A note in the card: kept with one key, and Escape takes back what was typed.
      await driver.pressIn('webview', card('crossed the bridge'), 'n');
      await driver.waitFor('webview', '.note-editor textarea');
      await driver.type('On *foot*?');
      await driver.evaluate('webview', `${axe}; 0`);
      assert.deepEqual(await findings(), []);
      await driver.screenshot(`annotate-keys-${name}-1-note`);
      await driver.press('Control+Enter');
      await driver.waitFor('webview', `${card('crossed the bridge')} .decision-note:has-text("On *foot*?")`);
      await driver.pressIn('webview', card('crossed the bridge'), 'n');
      await driver.waitFor('webview', '.note-editor textarea');
      await driver.type(' And then some.');
      await driver.press('Escape');
      await driver.waitForNone('webview', '.note-editor textarea');
      await driver.screenshot(`annotate-keys-${name}-2-done`);
      assert.deepEqual(await findings(), []);
      assert.doesNotMatch(await read(sidecarOf(editor.document.uri)), /And then some/);

      // Two of them as one; and one undo makes it two.
      const cards = (): Promise<number> => driver.count('webview', '.card');
      const before = await cards();
      put(await vscode.window.showTextDocument(editor.document), 'nothing to hide');
      void vscode.commands.executeCommand('sayso.mergeStatement');
      await driver.waitFor('page', row('no common ground'));
      await driver.type('no common ground');
      await driver.press('Enter');
      await until(async () => (await cards()) < before, 'two are one');
      await vscode.commands.executeCommand('sayso.undoDecision');
      await until(async () => (await cards()) === before, 'and two again');
      assert.equal(editor.document.getText(), talks);
    });

  for (const [theme, name] of themes)
    it(`is told with the mouse only, in ${theme}`, async () => {
      const editor = await begin(theme);
      const press = async (words: string, what: string): Promise<void> => {
        await driver.click('webview', `${card(words)} .words`);
        await driver.waitFor('webview', `${card(words)} [data-decide="${what}"]`);
        await driver.click('webview', `${card(words)} [data-decide="${what}"]`);
      };
      await press('nothing to hide', 'speaker');
      await driver.waitFor('page', row('Sergei Lavrov'));
      await driver.screenshot(`annotate-mouse-${name}-1-speaker`);
      await driver.click('page', row('Sergei Lavrov'));
      await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
      await press('both banks', 'reject');
      await driver.waitForNone('webview', card('both banks'));

      await press('nothing to hide', 'note');
      await driver.waitFor('webview', '.note-editor textarea');
      await driver.fill('webview', '.note-editor textarea', 'Who says so?\nAsk her.');
      await driver.evaluate('webview', `${axe}; 0`);
      assert.deepEqual(await findings(), []);
      await driver.screenshot(`annotate-mouse-${name}-2-note`);
      // Left by a press somewhere else.
      await driver.click('webview', '.progress');
      await driver.waitFor('webview', `${card('nothing to hide')} .decision-note:has-text("Who says so?")`);
      await press('no common ground', 'accept');
      await driver.waitFor('webview', `${card('no common ground')} .chip:has-text("accepted")`);
      await driver.screenshot(`annotate-mouse-${name}-3-done`);
      assert.deepEqual(await findings(), []);
      assert.match(await read(sidecarOf(editor.document.uri)), /"note":"Who says so\?\\nAsk her\."/);
      assert.equal(editor.document.getText(), talks);
    });
});
