import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { answer, closeAll, exists, openArticle, read, select, set, talks, until } from './help';
import { patience } from './patience';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const input = '.quick-input-widget .quick-input-box input';
const card = (words: string): string => `.card:has-text("${words}")`;
const claim = 'crossed the bridge on foot';

/** One is told of each time; all four where pictures of them are wanted: SAYSO_THEMES=all. */
const themes = [
  ['Default Dark Modern', 'dark'],
  ['Default Light Modern', 'light'],
  ['Default High Contrast', 'hc-dark'],
  ['Default High Contrast Light', 'hc-light'],
] as const;
const told = process.env.SAYSO_THEMES === 'all' ? themes : themes.slice(0, 1);

/** Answers a question by a row of its list. */
async function pick(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.type(words);
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row.focused:has-text("${words}")`);
  await driver.press('Enter');
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
/** The row of a file in the explorer, above that of its decisions. */
const file = (name: string): string => `.explorer-folders-view .monaco-list-row:has-text("${name}")`;

/** Presses a row of a question's list. */
async function click(words: string): Promise<void> {
  await driver.click('page', `.quick-input-widget .monaco-list-row:has-text("${words}"):visible`);
}

/** Presses an item of a menu; one that is closed, for the focus comes late somewhere, is opened again. */
async function inMenu(open: () => Promise<void>, words: string): Promise<void> {
  const item = `.monaco-menu .action-item:has-text("${words}")`;
  await until(async () => {
    await open();
    return driver.waitFor('page', item, { timeout: patience / 10 }).then(
      () => true,
      () => false,
    );
  }, `“${words}” is in the menu`);
  await driver.click('page', item);
}

describe('the whole story: what was decided lasts', function () {
  this.timeout(6 * this.timeout());
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await driver.press('Escape');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await vscode.commands.executeCommand('workbench.view.extension.sayso');
    await set('workbench', 'colorTheme', undefined);
  });

  for (const [theme, name] of told)
    it(`from a wrong speaker to a table, by keys, in ${theme}`, async () => {
      await set('workbench', 'colorTheme', theme);
      const { document } = await openArticle(talks, `story-${name}.txt`);
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', card('nothing to hide'));

      // Another speaker; one that is no claim; one that was missed, with its note, tag and rating.
      await select('nothing to hide');
      await driver.press('Alt+w');
      await pick('Sergei Lavrov');
      await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
      await select('both banks');
      await driver.press('Alt+x');
      await driver.waitForNone('webview', card('both banks'));
      await select(claim);
      await driver.press('Alt+c');
      await pick('Petra Holm');
      await driver.waitFor('webview', `${card(claim)} .name:has-text("Petra Holm")`);
      await select(claim);
      await driver.press('Alt+Shift+t');
      await answer('Tags of This', 'ask again');
      await driver.waitFor('webview', `${card(claim)} .tag:has-text("ask again")`);
      await driver.press('Alt+e');
      await answer('Rating of This', 'false');
      await answer('See …', 'https://checks.example/7');
      await answer('Why?', 'They drove.');
      await driver.waitFor('webview', `${card(claim)} .rating:has-text("false")`);
      await driver.press('Alt+n');
      await answer('Note on This Statement', 'On *foot*?');
      await driver.waitFor('webview', `${card(claim)} .decision-note em:has-text("foot")`);
      await driver.screenshot(`whole-story-${name}-1-decided`);
      assert.equal(document.getText(), talks);

      // Another name: all comes along.
      const renamed = document.uri.with({ path: document.uri.path.replace('.txt', '-renamed.txt') });
      const named = renamed.path.slice(renamed.path.lastIndexOf('/') + 1);
      await driver.command('File: Reveal Active File in Explorer View');
      const field = '.explorer-folders-view .explorer-item-edited input';
      await until(async () => {
        if (!(await driver.visible('page', field))) await driver.press('F2');
        return driver.visible('page', field);
      }, 'the name is asked for');
      await driver.press('Control+a');
      await driver.type(named);
      await driver.press('Enter');
      await until(async () => (await exists(renamed)) && (await exists(sidecarOf(renamed))), 'both have a new name');
      await until(() => vscode.window.activeTextEditor?.document.uri.path === renamed.path, 'it is in front');

      // Next month the outlet has corrected the article.
      const newer = talks
        .replace('Envoys agree on a hot line', 'UPDATED\n\nEnvoys agree on a hot line')
        .replace('“There is nothing to hide in any of it,” she added.', 'She left.');
      await vscode.env.clipboard.writeText(newer);
      await driver.command('Sayso: Compare With Newer Text…');
      await pick('The Clipboard');
      await driver.waitFor('page', '.quick-input-widget:has-text("2 moved, 1 is lost")');
      await driver.waitFor('page', '.monaco-diff-editor');
      await driver.screenshot(`whole-story-${name}-2-newer`);
      await pick('Put the Newer Text Into');
      await until(async () => (await read(renamed)) === newer, 'the newer text is taken');
      await driver.waitFor('webview', '.progress:has-text("1 not found in the text")');

      // And a table of it, as it was reviewed.
      const csv = renamed.with({ path: renamed.path.replace('.txt', '-statements.csv') });
      await driver.command('Sayso: Export…');
      await pick('This Article');
      await pick('CSV');
      await pick('Here:');
      await until(() => exists(csv), 'the table is written');
      const rows = (await read(csv)).split('\r\n');
      assert.ok(
        rows.some((row) => row.includes(claim) && row.includes('Petra Holm') && row.includes('On *foot*?')),
        'what was marked is in it',
      );
      assert.ok(!rows.some((row) => row.includes('both banks')), 'what was rejected is not');
      await driver.screenshot(`whole-story-${name}-3-table`);
    });

  it('from a wrong speaker to a table, by the mouse', async () => {
    const { document } = await openArticle(talks, 'mouse.txt');
    await vscode.commands.executeCommand('sayso.panel.focus');
    const press = async (words: string, what: string): Promise<void> => {
      await driver.click('webview', `${card(words)} .words`);
      await driver.click('webview', `${card(words)} [data-decide="${what}"]`);
    };
    await press('nothing to hide', 'speaker');
    await click('Sergei Lavrov');
    await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);
    await press('both banks', 'reject');
    await driver.waitForNone('webview', card('both banks'));

    // Another name, given in the explorer's menu; a press elsewhere ends it.
    if (!(await driver.visible('page', '.explorer-folders-view')))
      await driver.click('page', '.activitybar .action-label.codicon-explorer-view-icon');
    await driver.screenshot('whole-story-mouse-0-explorer');
    const named = nameOf(document.uri).replace('.txt', '-renamed.txt');
    const renamed = vscode.Uri.joinPath(document.uri, '..', named);
    await inMenu(() => driver.rightClick('page', file(nameOf(document.uri))), 'Rename...');
    await driver.fill('page', '.explorer-folders-view .explorer-item-edited input', named);
    await driver.click('webview', '.progress');
    await until(async () => (await exists(renamed)) && (await exists(sidecarOf(renamed))), 'both have a new name');
    await until(() => vscode.window.activeTextEditor?.document.uri.path === renamed.path, 'it is in front');
    await driver.waitFor('webview', `${card('nothing to hide')} .name:has-text("Sergei Lavrov")`);

    // A newer text that somebody has copied, by the menu of the editor.
    const newer = talks.replace('Envoys agree on a hot line', 'UPDATED\n\nEnvoys agree on a hot line');
    await vscode.env.clipboard.writeText(newer);
    const more = '.editor-group-container.active .editor-actions .codicon-toolbar-more';
    await inMenu(() => driver.click('page', more), 'Compare With Newer Text');
    await click('The Clipboard');
    await driver.waitFor('page', '.quick-input-widget:has-text("2 moved")');
    await driver.waitFor('page', '.monaco-diff-editor');
    await driver.screenshot('whole-story-mouse-1-newer');
    await click('Put the Newer Text Into');
    await until(async () => (await read(renamed)) === newer, 'the newer text is taken');

    // And a table.
    const csv = renamed.with({ path: renamed.path.replace('.txt', '-statements.csv') });
    await inMenu(() => driver.rightClick('page', file(named)), 'Export…');
    await click('CSV');
    await click('Here:');
    await until(() => exists(csv), 'the table is written');
    const rows = (await read(csv)).split('\r\n');
    assert.ok(
      rows.some((row) => row.includes('nothing to hide') && row.includes('Sergei Lavrov')),
      'the speaker is the right one',
    );
    assert.ok(!rows.some((row) => row.includes('both banks')), 'what was rejected is not in it');
    await driver.screenshot('whole-story-mouse-2-table');
  });
});
