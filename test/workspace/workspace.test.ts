import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { driver } from '../vscode/driver';
import { closeAll, openArticle, positionOf, set, show, until } from '../vscode/help';
import { said } from '../vscode/said';

const article = `Ferry talks end without a date

LAKE CITY, November 3, 2020. /LCW/. Odalys Brenkova crossed the lake on Tuesday. She was seen off by Tamsin Orrel, who runs the harbour.

Lavrov, a former ambassador to the United Nations, was not there. Sergei Lavrov had other plans.
`;

const at = (folder: number, ...path: readonly string[]): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![folder]!.uri, ...path);
const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const record = (id: string, name: string, title: string, country: string): string =>
  `- id: ${id}\n  name: ${name}\n  country: ${country}\n  roles:\n    - { title: ${title}, from: 2019, to: 2021 }\n`;

async function card({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

describe('a window of two folders that nobody trusts yet', () => {
  afterEach(async () => {
    await closeAll();
    await set('sayso', 'knowledge', undefined);
    for (const folder of [0, 1])
      await vscode.workspace.fs.delete(at(folder, '.sayso'), { recursive: true }).then(undefined, () => undefined);
  });

  it('is one', function () {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    // The desktop's tests are started with everything trusted.
    if (vscode.env.appHost === 'desktop') this.skip();
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('knows the actors of both folders, the second’s over the first’s', async () => {
    await save(
      at(0, '.sayso', 'actors', 'a.yaml'),
      record('odalys-brenkova', 'Odalys Brenkova', 'Harbour Master', 'AT'),
    );
    const editor = await openArticle(article);
    await until(async () => (await card(editor, 'Brenkova')).includes('Master'), 'the first folder’s record');
    await save(
      at(1, '.sayso', 'actors', 'b.yaml'),
      record('odalys-brenkova', 'Odalys Brenkova', 'Envoy', 'CH') +
        record('tamsin-orrel', 'Tamsin Orrel', 'Ferry Clerk', 'CH'),
    );
    await until(async () => (await card(editor, 'Orrel')).includes('Clerk'), 'the second folder’s record');
    const both = await card(editor, 'Brenkova');
    assert.match(both, /Switzerland/);
    assert.doesNotMatch(both, /Austria/);
    assert.match(both, /Master/);
    assert.match(both, /Envoy/);
    assert.match(await card(editor, 'Lavrov had'), /Foreign/);
  });

  it('looks for the setting’s files in every folder', async () => {
    await save(at(1, 'people.yaml'), record('tamsin-orrel', 'Tamsin Orrel', 'Ferry Clerk', 'CH'));
    const editor = await openArticle(article);
    await set('sayso', 'knowledge', ['people.yaml']);
    await until(async () => (await card(editor, 'Orrel')).includes('Clerk'), 'the record');
    await vscode.workspace.fs.delete(at(1, 'people.yaml'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('reads no link that leads out of a folder that nobody trusts', async function () {
    if (vscode.workspace.isTrusted) this.skip();
    const outside = mkdtempSync(join(tmpdir(), 'sayso-'));
    try {
      writeFileSync(join(outside, 'people.yaml'), record('tamsin-orrel', 'Tamsin Orrel', 'Ferry Clerk', 'CH'));
      await save(
        at(0, '.sayso', 'actors', 'a.yaml'),
        record('odalys-brenkova', 'Odalys Brenkova', 'Harbour Master', 'AT'),
      );
      symlinkSync(join(outside, 'people.yaml'), at(0, '.sayso', 'actors', 'link.yaml').fsPath);
      const editor = await openArticle(article);
      await until(async () => (await card(editor, 'Brenkova')).includes('Master'), 'the record of the folder itself');
      assert.doesNotMatch(await card(editor, 'Orrel'), /Clerk/);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('goes on where the setting names what is no file, and says why it is not used', async () => {
    await save(at(1, 'people.yaml'), record('tamsin-orrel', 'Tamsin Orrel', 'Ferry Clerk', 'CH'));
    const editor = await openArticle(article);
    const tempting = ['//server/share/people.yaml', '~/people.yaml', '/dev/zero', '\\\\server\\a', 'a:b:c/\u0000'];
    await set('sayso', 'knowledge', [...tempting, 'people.yaml']);
    await until(async () => (await card(editor, 'Orrel')).includes('Clerk'), 'the record');
    if (driver.available()) {
      await said('.notification-list-item-message:has-text("//server/share/people.yaml")');
      await said('.notification-list-item-message:has-text("write the whole path")');
    }
    await vscode.workspace.fs.delete(at(1, 'people.yaml'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('helps to write, and goes from one folder’s file to the other’s', async () => {
    await save(at(0, '.sayso', 'actors', 'a.yaml'), '- id: lake-union\n  kind: organisation\n  name: Lake Union\n');
    const text = '- id: ann\n  name: Ann\n  roles:\n    - { title: Envoy, org: lake-union }\n';
    await save(at(1, '.sayso', 'actors', 'b.yaml'), text);
    const { document } = await show(at(1, '.sayso', 'actors', 'b.yaml'));
    const position = positionOf(document, 'lake-union');
    let found: readonly vscode.LocationLink[] = [];
    await until(async () => {
      found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      return found.length === 1;
    }, 'the record');
    const [target] = found;
    assert.equal(target?.targetUri.path, at(0, '.sayso', 'actors', 'a.yaml').path);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    assert.ok(items.some(({ filterText }) => filterText?.startsWith('lake-union Lake Union') === true));
  });
});
