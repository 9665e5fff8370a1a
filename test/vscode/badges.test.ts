import assert from 'node:assert/strict';
import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, put, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
/** Waits until the explorer has that badge on a file. */
async function has(uri: vscode.Uri, badge: string): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', uri);
  const row = `.explorer-folders-view .monaco-list-row.focused:has-text("${nameOf(uri)}")`;
  await driver.waitFor('page', row);
  const source = `(row) => [...row.querySelectorAll('*')].map((one) => getComputedStyle(one, '::after').content).join()`;
  let shown: unknown;
  await until(
    async () => String((shown = await driver.evaluateOn('page', row, source))).includes(badge),
    `${nameOf(uri)} has ${badge}`,
  ).catch((error: unknown) => assert.fail(`${String(error)} ${String(shown)}`));
}

describe('badges in the explorer', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('tell of articles that were never open here that they are finished, and no longer when their text is another', async () => {
    const editor = await openArticle(talks, 'own.txt');
    const { document } = editor;
    const sidecar = sidecarOf(document.uri);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.window.showTextDocument(document);
    put(editor, 'a hot line, disagree');
    // Each goes to the next one, until none is left.
    for (let press = 0; press < 4; press++) await vscode.commands.executeCommand('sayso.acceptAndNext');
    await until(() => exists(sidecar), 'they are accepted');
    await has(document.uri, '✓');

    // By another program, beside another text: nobody knows of it.
    const other = document.uri.with({ path: document.uri.path.replace('own.txt', 'other.txt') });
    await copyFile(sidecar.fsPath, sidecarOf(other).fsPath);
    await appendFile(sidecarOf(other).fsPath, '# from Ben\n');
    await copyFile(document.uri.fsPath, other.fsPath);
    await has(other, '✓');
    await driver.screenshot('badges-finished');

    const text = await readFile(other.fsPath, 'utf8');
    await writeFile(other.fsPath, `${text}\n“It is not,” Ivo Reyle said.\n`);
    await appendFile(sidecarOf(other).fsPath, '# and again\n');
    await has(other, '✎');
  });
});
