import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSidecar } from '../../src/core/annotations/decisions';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, show, talks, until } from './help';

const input = '.quick-input-widget .quick-input-box input';
const rows = '.quick-input-widget .monaco-list-row';

async function choose(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, words);
  await driver.waitFor('page', `${rows}:has-text("${words}")`);
  await driver.press('Enter');
}

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });

const decided = '.card:has-text("nothing to hide") .chip:has-text("accepted")';

/** An article on which one decision was made, and the table of it. */
async function exported(): Promise<{ readonly uri: vscode.Uri; readonly table: vscode.Uri }> {
  const editor = await openArticle();
  const { uri } = editor.document;
  put(editor, 'nothing to hide');
  await vscode.commands.executeCommand('sayso.acceptStatement');
  await until(() => exists(sidecarOf(uri)), 'the decision is saved');
  const table = uri.with({ path: uri.path.replace(/\.txt$/, '-statements.csv') });
  void vscode.commands.executeCommand('sayso.export');
  await choose('This Article');
  await choose('CSV');
  await choose('Here:');
  await until(() => exists(table), 'the table is written');
  return { uri, table };
}

/** Decisions as a hand sets them. */
const byHand = (start: number, exact: string): string => `version: 1
annotations:
  # read twice
  - id: by-hand # mine
    state: own
    at: "2026-03-01T12:00:00.000Z"
    note: as I wrote it
    target:
      - start: ${start}
        end: ${start + exact.length}
        exact: ${exact}
`;

describe('imports', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('bring what was exported into a fresh folder, where the panel shows it, and one undo takes it back', async () => {
    const { uri, table } = await exported();
    await closeAll();

    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const fresh = vscode.Uri.joinPath(folder(), `import-${crypto.randomUUID().slice(0, 8)}`, name);
    await vscode.workspace.fs.copy(uri, fresh);
    for (const gone of [uri, sidecarOf(uri)]) await vscode.workspace.fs.delete(gone);

    void vscode.commands.executeCommand('sayso.import', table);
    await driver.waitFor('page', `.quick-input-widget :text("1 new")`);
    await driver.waitFor('page', `${rows}:has-text("what is saved stays")`);
    await driver.screenshot('import-asked');
    await driver.press('Enter');
    await until(() => exists(sidecarOf(fresh)), 'the decision is beside the article in its new folder');
    assert.match(await read(sidecarOf(fresh)), /"state":"accepted"/);
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', '.notifications-center :text("One undo takes all of it back")');
    }, 'what came in is counted');

    await vscode.commands.executeCommand('notifications.clearAll');
    const opened = await show(fresh);
    await until(() => opened.document.languageId === 'news-article', 'the text is taken for an article');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', decided);
    await driver.screenshot('import-panel');
    assert.equal(await read(fresh), talks);

    await vscode.commands.executeCommand('sayso.undoDecision');
    await driver.waitForNone('webview', decided);
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(fresh, '..'), { recursive: true });
    await vscode.workspace.fs.delete(table);
  });

  it('go into a list that a hand has set in another form, whose words and comments stay', async () => {
    const { uri, table } = await exported();
    const words = 'crossed the bridge on foot';
    const own = byHand(talks.indexOf(words), words);
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(own));
    void vscode.commands.executeCommand('sayso.import', table);
    await driver.waitFor('page', `.quick-input-widget :text("1 new")`);
    await driver.press('Enter');
    await until(async () => (await read(sidecarOf(uri))).includes('"state":"accepted"'), 'the decision came in');
    const after = await read(sidecarOf(uri));
    assert.ok(after.includes(own.slice(own.indexOf('  # read twice')).trimEnd()));
    const ids = (readSidecar(after).decisions.annotations ?? []).map(({ id }) => id);
    assert.equal(ids.length, 2);
    assert.ok(ids.includes('by-hand'));
    await vscode.workspace.fs.delete(table);
  });
});
