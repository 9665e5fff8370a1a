import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from '../vscode/driver';
import { folder, show, steady, until } from '../vscode/help';
import { name, people, searched, sight, speaker, tab, text, title } from './left';

describe('before the window is loaded again', () => {
  it('a search over the folder is open, grouped by speaker', async () => {
    const uri = vscode.Uri.joinPath(folder(), name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.workspace.getConfiguration('sayso.folder').update('include', '**/*.article');
    await vscode.commands.executeCommand('sayso.searchStatements', { query: searched });
    const counts = (): Promise<string> => driver.text('webview', `${tab} .counts`);
    await until(async () => (await counts()).startsWith('30 statements'), '30 statements');
    await driver.evaluateOn(
      'webview',
      `${tab} .groups`,
      '(field) => { field.value = "speaker"; field.dispatchEvent(new Event("change")); }',
    );
    await driver.waitFor('webview', `${tab} :text("Petra Holm")`);
  });

  it('a dossier is open', async () => {
    const own = vscode.Uri.joinPath(folder(), '.sayso', 'actors');
    await vscode.workspace.fs.createDirectory(own);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(own, 'people.yaml'), new TextEncoder().encode(people));
    await vscode.commands.executeCommand('sayso.dossier', { actor: speaker });
    await driver.waitFor('webview', `${tab} h1:has-text("Dossier: Petra Holm")`);
    await driver.waitFor('webview', `${tab} .counts:has-text("30 statements")`);
  });

  it('the panel is filtered, a card is open, and it is scrolled', async () => {
    await show(vscode.Uri.joinPath(folder(), name));
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', `h1:has-text("${title}")`);
    await driver.fill('webview', '.search', searched);
    await until(async () => (await driver.text('webview', '.count')) === '30 of 60', '30 of 60');
    await driver.click('webview', '.card:nth-child(12) .more');
    await driver.waitFor('webview', '.card.open .details');
    const seen = await steady(() => driver.evaluate('webview', sight), 'what is in sight');
    assert.match(String(seen), /^\S+ \S+$/);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), 'seen.json'),
      new TextEncoder().encode(JSON.stringify(seen)),
    );
    await driver.screenshot('reload-before');
  });
});
