/** Runs in VS Code's extension host: has a folder read and asked, and tells how long the host was held. */

import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { begun, held, tell } from './held.mjs';

/** A search is answered when its tab is there and the folder is read: the title of the progress goes then. In milliseconds. */
const settled = 3000;

export async function run() {
  await begun();
  const [first] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
  if (!first) throw new Error('There are no articles.');
  await vscode.window.showTextDocument(first);
  await sleep(settled);
  const quiet = await held('quiet', () => sleep(3000));
  /** Answers once all is read. */
  /** @returns {Thenable<unknown[]>} */
  const whole = () => vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'Mira Tolland');
  const reading = await held('reading', async () => {
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor' });
    while ((await whole()).length === 0) await sleep(100);
  });
  await sleep(settled);
  const dossier = await held('dossier', async () => {
    await vscode.commands.executeCommand('sayso.dossier', { actor: 'mira-tolland' });
    await sleep(settled);
  });
  const change = await held('change', async () => {
    await vscode.workspace.fs.writeFile(first, await vscode.workspace.fs.readFile(first));
    await sleep(settled);
  });
  tell({ quiet, reading, dossier, change });
}
