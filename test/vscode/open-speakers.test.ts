import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, openArticle, positionOf, read, until } from './help';

const text = `Envoys meet at the ferry terminal

GRENBY, March 3, 2021. Petra Holm and Anna Lund walked to the ferry terminal on Tuesday and met the guards. She said the gates would open in May.

Ivo Reyle and Karl Moss said that the bridge was safe.

The crossing has been shut since January, and the people of Grenby take the long way round the lake.
`;

async function hoverText({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

/** What is kept beside the article, once there is something. */
async function kept({ document }: vscode.TextEditor): Promise<string> {
  const sidecar = document.uri.with({ path: `${document.uri.path}.sayso.yaml` });
  await until(() => exists(sidecar), 'a file beside the article');
  return read(sidecar);
}

describe('who it may be', () => {
  afterEach(closeAll);

  it('is listed in the card with a click for each, and all who speak together are named', async () => {
    const editor = await openArticle(text);
    const open = await hoverText(editor, 'gates would open');
    assert.match(open, /^\*\*Anna Lund or Petra Holm\*\*/m);
    assert.match(open, /Who is it\? \*\*\[Anna Lund\]\(command:sayso\.correctSpeaker\?.*\[Petra Holm\]\(command:/);
    assert.match(await hoverText(editor, 'bridge was safe'), /^\*\*Ivo Reyle and Karl Moss\*\*/m);
  });

  it('is chosen with a click in the panel, and the choice is kept', async function () {
    if (!driver.available()) this.skip();
    const editor = await openArticle(text);
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card:has-text("gates would open") .choice');
    assert.deepEqual(await driver.texts('webview', '.choice'), ['Anna Lund', 'Petra Holm']);
    await driver.waitFor('webview', '.card .name:has-text("Ivo Reyle and Karl Moss")');
    await driver.screenshot('open-speaker');
    await driver.click('webview', '.choice:has-text("Petra Holm")');
    await driver.screenshot('open-speaker-chosen');
    assert.match(await kept(editor), /"speakers":\[\{"name":"Petra Holm"\}\]/);
    await driver.waitForNone('webview', '.choice');
    assert.match(await driver.text('webview', '.card:has-text("gates would open") .name'), /^Petra Holm$/);
  });
});
