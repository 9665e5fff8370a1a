import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';
import { answer, closeAll, exists, openArticle, read, select, selected, set, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
/** The title of a question; the palette itself has none. */
const question = '.quick-input-widget .quick-input-title:visible';
const row = (words: string): string => `.quick-input-widget .monaco-list-row:has-text("${words}")`;
const menuItem = (words: string): string => `.monaco-menu .action-item:has-text("${words}")`;
const card = (words: string): string => `.card:has-text("${words}")`;

/** Runs a command by a key of the palette, and answers its question with a row. */
async function choose(key: string, typed: string, shown = typed): Promise<void> {
  if (key.startsWith('Sayso: ')) await driver.command(key);
  else await driver.press(key);
  await driver.waitFor('page', question);
  await driver.type(typed);
  await driver.waitFor('page', row(shown));
  await driver.press('Enter');
}

async function written({ document }: vscode.TextEditor, pattern: RegExp): Promise<void> {
  const sidecar = sidecarOf(document.uri);
  await until(async () => (await exists(sidecar)) && pattern.test(await read(sidecar)), String(pattern));
}

/** The name of a theme in the settings, that of its pictures, and its kind in a panel's page. */
const themes = [
  ['Default Dark Modern', 'dark', 'vscode-dark'],
  ['Default Light Modern', 'light', 'vscode-light'],
  ['Default High Contrast', 'hc-dark', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'hc-light', 'vscode-high-contrast-light'],
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
async function begin(): Promise<vscode.TextEditor> {
  const editor = await openArticle();
  await vscode.commands.executeCommand('sayso.panel.focus');
  await driver.waitFor('webview', card('nothing to hide'));
  return editor;
}

describe('the story: annotate', function () {
  // Each is two minutes of a reader's work, told in some forty steps.
  this.timeout(6 * this.timeout());
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

  it('is told with keys only, and seen in four themes', async () => {
    const editor = await begin();

    // The wrong man; then one that is none, and a good one.
    await select('nothing to hide');
    await choose('Alt+w', 'Sergei Lavrov');
    await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
    await select('both banks');
    await driver.press('Alt+x');
    await driver.waitForNone('webview', card('both banks'));
    await select('no common ground');
    await driver.press('Alt+a');
    await driver.waitFor('webview', `${card('no common ground')} .chip:has-text("accepted")`);

    // One that was missed.
    await select('crossed the bridge on foot');
    await choose('Sayso: Mark as Claim…', 'Petra Holm');
    await driver.waitFor('webview', `${card('crossed the bridge on foot')} .place:has-text("¶ 4")`);

    // More words for it, then another type and kind.
    await select('because of the ice on it');
    await choose('Alt+Shift+s', 'crossed the bridge on foot');
    await written(editor, /"exact":"crossed the bridge on foot".*"exact":"because of the ice on it"/);
    await select('crossed the bridge');
    await choose('Sayso: Change Type…', 'accusation');
    await driver.waitFor('webview', `${card('crossed the bridge')} .chip.type:has-text("accusation")`);
    await choose('Sayso: Change Kind…', 'part quote');
    await driver.waitFor('webview', `${card('crossed the bridge')} .chip.kind:has-text("part quote")`);

    // A tag, a rating with its evidence, a note in the card: Escape takes back what was typed.
    await driver.press('Alt+Shift+t');
    await answer('Tags of This', 'ask again');
    await driver.waitFor('webview', `${card('crossed the bridge')} .tag:has-text("ask again")`);
    await driver.press('Alt+e');
    await answer('Rating of This', 'misleading');
    await answer('See …', 'https://checks.example/7');
    await answer('Why?', 'They drove.');
    await driver.waitFor('webview', `${card('crossed the bridge')} .rating:has-text("misleading")`);
    await driver.pressIn('webview', card('crossed the bridge'), 'n');
    await driver.waitFor('webview', '.note-editor textarea');
    await driver.type('On *foot*?');
    await look('annotate-keys-1-note');
    await driver.press('Control+Enter');
    await driver.waitFor('webview', `${card('crossed the bridge')} .decision-note em:has-text("foot")`);
    await driver.pressIn('webview', card('crossed the bridge'), 'n');
    await driver.waitFor('webview', '.note-editor textarea');
    await driver.type(' And then some.');
    await driver.press('Escape');
    await driver.waitForNone('webview', '.note-editor textarea');
    await look('annotate-keys-2-done');
    assert.doesNotMatch(await read(sidecarOf(editor.document.uri)), /And then some/);

    // Two of them as one; and one undo makes it two.
    const cards = (): Promise<number> => driver.count('webview', '.card');
    const before = await cards();
    await select('nothing to hide');
    await choose('Sayso: Merge With Another Statement…', 'no common ground');
    await until(async () => (await cards()) < before, 'two are one');
    await driver.press('Alt+u');
    await until(async () => (await cards()) === before, 'and two again');
    assert.equal(editor.document.getText(), talks);
  });

  it('is told with the mouse only, and seen in four themes', async () => {
    const editor = await begin();
    const press = async (words: string, what: string): Promise<void> => {
      await driver.click('webview', `${card(words)} .words`);
      await driver.waitFor('webview', `${card(words)} [data-decide="${what}"]`);
      await driver.click('webview', `${card(words)} [data-decide="${what}"]`);
    };
    await press('nothing to hide', 'speaker');
    await driver.waitFor('page', row('Sergei Lavrov'));
    await driver.screenshot('annotate-mouse-1-speaker');
    await driver.click('page', row('Sergei Lavrov'));
    await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
    await press('both banks', 'reject');
    await driver.waitForNone('webview', card('both banks'));

    // One that was missed: a word, and the menu on it.
    await driver.clickWord('ambassador', 'double');
    await until(() => selected(editor) === 'ambassador', 'the word is selected');
    await driver.clickWord('ambassador', 'right');
    await driver.waitFor('page', menuItem('Mark as Claim'));
    await driver.screenshot('annotate-mouse-2-menu');
    await driver.click('page', menuItem('Mark as Claim'));
    await driver.click('page', row('Petra Holm'));
    await driver.waitFor('webview', `${card('ambassador')} .name:has-text("Petra Holm")`);
    // The button of a menu is never up again for the editor, which shows no cards until the next press.
    await driver.clickWord('ambassador');

    await press('nothing to hide', 'note');
    await driver.waitFor('webview', '.note-editor textarea');
    await driver.fill('webview', '.note-editor textarea', 'Who says so?\nAsk her.');
    await look('annotate-mouse-3-note');
    // Left by a press somewhere else.
    await driver.click('webview', '.progress');
    await driver.waitFor('webview', `${card('nothing to hide')} .decision-note:has-text("Who says so?")`);
    await press('no common ground', 'accept');
    await driver.waitFor('webview', `${card('no common ground')} .chip:has-text("accepted")`);
    await look('annotate-mouse-4-done');
    assert.match(await read(sidecarOf(editor.document.uri)), /"note":"Who says so\?\\nAsk her\."/);
    assert.equal(editor.document.getText(), talks);
  });

  /** In every theme: axe finds nothing in the panel, and a picture is taken. */
  async function look(name: string): Promise<void> {
    for (const [theme, short, kind] of themes) {
      await set('workbench', 'colorTheme', theme);
      await driver.waitFor('webview', `body.${kind} .card`);
      await driver.evaluate('webview', `${axe}; 0`);
      assert.deepEqual(await findings(), [], theme);
      await driver.screenshot(`${name}-${short}`);
    }
  }
});
