import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { generate, knowledge } from '../../scripts/corpus/articles.mjs';
import { driver } from './driver';
import { closeAll, exists, folder, positionOf, show, until } from './help';

/** So many that one can press a button while they are read. */
const articles = generate(1200, 23);
const bySpeaker = new Map<string, number>();
for (const { speaker } of articles.flatMap(({ said }) => said))
  bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
/** Of whoever speaks most. */
const most = Math.max(...bySpeaker.values());
let root = vscode.Uri.joinPath(folder(), 'stopped');
/** On a busy machine all may be read before the button is pressed; what was read once is not read again. */
let tries = 0;

const own = vscode.Uri.joinPath(folder(), '.sayso');

const tree = '.pane:has(.title:text-is("Who Speaks in This Folder"))';
const inTree = `${tree} .monaco-list-row`;
const tab = '[data-sayso-folder]';
const reading = '.notifications-center .notification-list-item:has-text("Reading the folder")';
const notice = `${tab} .notice:visible`;
const countIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? NaN);

describe('reading the folder', function () {
  const settings = vscode.workspace.getConfiguration();
  beforeEach(async function () {
    if (!driver.available()) this.skip();
    const name = `stopped-${String(++tries)}`;
    root = vscode.Uri.joinPath(folder(), name);
    for (const one of articles) {
      const file = path.join(root.fsPath, ...one.path.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, one.text);
    }
    const people = path.join(own.fsPath, 'actors', 'people.yaml');
    await mkdir(path.dirname(people), { recursive: true });
    await writeFile(people, knowledge);
    const { document } = await show(vscode.Uri.joinPath(root, articles[0]!.path));
    const known = / said (?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(document.getText())!.groups!.name!;
    await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionOf(document, known),
      );
      return hovers.some(({ contents }) =>
        contents.some((one) => (one as vscode.MarkdownString).value.includes(known)),
      );
    }, 'the own people are known');
    await closeAll();
    await settings.update('sayso.folder.include', `${name}/**/*.txt`, vscode.ConfigurationTarget.Workspace);
  });
  afterEach(async () => {
    await settings.update('sayso.folder.include', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    for (const uri of [root, own]) if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  it('is stopped by Cancel: what is read stays, the view says so, and goes on by the reader’s word', async () => {
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor' });
    // The driver's VS Code keeps messages for their list.
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return (await driver.count('page', reading)) > 0;
    }, 'it is told');
    await driver.screenshot('folder-stop-1-reading');
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      const [told = ''] = await driver.texts('page', reading);
      return /[1-9][\d,]* of/.test(told);
    }, 'some are read');
    await driver.click('page', `${reading} .monaco-button:has-text("Cancel")`);
    await driver.waitFor('webview', `${notice}:has-text("Reading the folder was stopped")`);
    await driver.waitForNone('page', reading);
    const read = countIn((await driver.text('webview', notice)).replace(/^\D*/, ''));
    assert.ok(read > 0 && read < articles.length, `${read} are read`);
    await driver.screenshot('folder-stop-2-stopped');

    // The tree counts what is read, says so, and begins nothing either.
    await vscode.commands.executeCommand('sayso.dossiers.focus');
    const rest = `${inTree}:has-text("Read the Rest")`;
    await driver.waitFor('page', `${rest}:has-text("files read: ${read}")`);
    const first = `${inTree}:has-text(" statements") >> nth=0`;
    const counted = async (): Promise<number> => countIn(await driver.text('page', `${first} >> .label-description`));
    const some = await counted();
    assert.ok(some > 0 && some <= most, `${some} of ${most}`);
    assert.equal(await driver.count('page', reading), 0);
    await driver.screenshot('folder-stop-2-tree');

    // Other questions are answered by what is there, and begin nothing.
    const query = `${tab} .query`;
    await driver.fill('webview', query, '');
    const counts = `${tab} .counts`;
    await until(async () => countIn(await driver.text('webview', counts)) > 0, 'there are statements');
    const partly = countIn(await driver.text('webview', counts));
    assert.equal(await driver.count('page', reading), 0);
    assert.match(await driver.text('webview', notice), /was stopped/);

    await driver.click('webview', `${notice} .action:has-text("Read the Rest")`);
    await driver.waitForNone('webview', notice);
    await driver.waitForNone('page', rest);
    await until(async () => (await counted()) === most, 'the tree counts all');
    await until(async () => countIn(await driver.text('webview', counts)) > partly, 'the rest is there');
    await driver.screenshot('folder-stop-3-whole');
  });
});
