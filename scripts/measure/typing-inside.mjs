/** Runs in VS Code's extension host: types into a long article, and tells how long the host was held. */

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { held } from './held.mjs';

/** How many keys, and how long after each, in milliseconds: a quick typist. */
const [keys, gap] = [60, 120];

export async function run() {
  // Whoever opened the window waits for this word.
  await fetch(process.env.SAYSO_DRIVER_URL ?? '', { method: 'POST', body: JSON.stringify({ action: 'started' }) });
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
  writeFileSync(process.env.SAYSO_TYPING_RESULT ?? '', JSON.stringify({ quiet, opening, typing, reading }));
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
