import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';

/** One theme of each kind; the kind is what the panel's page is told. */
const themes: readonly (readonly [kind: string, name: string])[] = [
  ['vscode-light', 'Default Light Modern'],
  ['vscode-high-contrast', 'Default High Contrast'],
  ['vscode-high-contrast-light', 'Default High Contrast Light'],
  ['vscode-dark', 'Default Dark Modern'],
];

const article = `Envoys meet on the border line, disagree on observers

LAKE CITY, November 3, 2020. /LCW/. Foreign Minister Petra Holm said that such a mechanism could include a hot line.

“We have found no common ground on all of it,” Holm added.

Deputy minister Ivan Dorn denied that any soldier had crossed the river.
`;

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

async function findings(): Promise<readonly string[]> {
  const found = (await driver.evaluate(
    'webview',
    'axe.run(document).then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  )) as readonly Finding[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

describe('the side panel for everybody (axe)', function () {
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'panel-axe.article');
  let axe = '';

  before(function () {
    if (!driver.available()) this.skip();
    const root = vscode.extensions.getExtension('sayso.sayso')?.extensionPath ?? '';
    axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  });

  after(async () => {
    await vscode.workspace
      .getConfiguration()
      .update('workbench.colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file);
  });

  for (const [kind, name] of themes) {
    it(`is in order in ${name}`, async () => {
      await vscode.workspace.getConfiguration().update('workbench.colorTheme', name, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(article));
      const editor = await vscode.window.showTextDocument(file);
      await vscode.commands.executeCommand('sayso.panel.focus');
      await driver.waitFor('webview', `body.${kind} .card`);
      const place = editor.document.positionAt(article.indexOf('soldier'));
      editor.selection = new vscode.Selection(place, place);
      await driver.waitFor('webview', '.card[aria-selected="true"]');
      await driver.evaluate('webview', `${axe}; 0`);
      assert.deepEqual(await findings(), []);
      await driver.screenshot(`panel-${kind}`);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await driver.waitFor('webview', '.notice');
      assert.deepEqual(await findings(), []);
    });
  }
});
