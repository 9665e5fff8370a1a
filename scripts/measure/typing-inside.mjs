/** Runs in VS Code's extension host: types into a long article, and tells how long the host was held. */

import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { begun, held, tell } from './held.mjs';

/** How many keys, and how long after each, in milliseconds: a quick typist. */
const [keys, gap] = [60, 120];

export async function run() {
  await begun();
  const file = vscode.Uri.file(process.env.SAYSO_LONG_ARTICLE ?? '');
  await vscode.commands.executeCommand('sayso.panel.focus');
  const quiet = await held('quiet', () => sleep(3000));
  const opening = await held('opening', async () => {
    await vscode.commands.executeCommand('vscode.open', file);
    await sleep(30_000);
  });
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('The article is not open.');
  const at = editor.document.positionAt(editor.document.getText().length / 2);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at));
  await sleep(1000);
  const typing = await held('typing', async () => {
    for (let key = 0; key < keys; key++) {
      await vscode.commands.executeCommand('type', { text: 'and so on '[key % 10] });
      await sleep(gap);
    }
  });
  const reading = await held('reading', async () => {
    await sleep(15_000);
  });
  tell({ quiet, opening, typing, reading });
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
