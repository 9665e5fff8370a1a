import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, folder, set, show, steady, until, write } from './help';

const own = vscode.Uri.joinPath(folder(), '.sayso');
const codebook = vscode.Uri.joinPath(own, 'codebook.yaml');
const line = '{"id":"a","state":"own","target":[{"start":1,"end":4,"exact":"dam"}],"at":"2026-11-01T00:00:00Z"}';
const list = '.suggest-widget.visible .monaco-list-row';

const themes = [
  ['Default Dark Modern', vscode.ColorThemeKind.Dark],
  ['Default High Contrast', vscode.ColorThemeKind.HighContrast],
] as const;

/** Shows a file with the cursor where a bar stands in its text. */
async function open(uri: vscode.Uri, marked: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('|', '')));
  const editor = await show(uri);
  await until(() => editor.document.getText() === marked.replace('|', ''), 'it is read anew');
  const at = editor.document.positionAt(marked.indexOf('|'));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

async function offered({ document, selection }: vscode.TextEditor): Promise<readonly string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function saidOf({ document }: vscode.TextEditor, words: string): Promise<string> {
  const position = document.positionAt(document.getText().lastIndexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

/** Waits until a list stands there whose first item is lit. */
async function offersFirst(label: string): Promise<void> {
  await driver.waitFor('page', `${list}.focused:has-text("${label}")`);
  await steady(() => driver.texts('page', list), 'the list');
}

/** Types as a person does, who looks at the list. */
async function type(text: string, first: string): Promise<void> {
  await driver.type(text);
  await offersFirst(first);
}

describe('writing a sidecar and a codebook by hand', () => {
  before(() => set('editor', 'wordBasedSuggestions', 'off'));
  afterEach(closeAll);
  after(async () => {
    await set('editor', 'wordBasedSuggestions', undefined);
    await vscode.workspace.fs.delete(own, { recursive: true });
  });

  it('offers fields, closed values, labels and actors where they belong, and says what they are', async () => {
    const labels = await open(
      codebook,
      'version: 1\nlabels:\n  - id: water\n    name: Who has the water\n    stance: |\n',
    );
    assert.deepEqual(await offered(labels), ['for', 'against', 'neutral']);
    assert.match(await saidOf(labels, 'stance'), /the speaker is for something or against it/);

    const top = await open(await write('a.txt.sayso.yaml', ''), '|');
    assert.deepEqual(await offered(top), ['version', 'date', 'not', 'means', 'article', 'sha256', 'annotations']);
    const facts = await open(await write('b.txt.sayso.yaml', ''), 'version: 1\narticle:\n  outlet: X\n  |\n');
    assert.deepEqual((await offered(facts)).slice(0, 3), ['url', 'title', 'author']);
    assert.match(await saidOf(facts, 'outlet'), /Who published it/);
    const given = `version: 1\nannotations:\n  - ${line.slice(0, -1)},"labels":["water","|"]}\n`;
    const decision = await open(await write('c.txt.sayso.yaml', ''), given);
    await until(async () => (await offered(decision)).includes('water'), 'the label of the codebook');
    assert.match(await saidOf(decision, 'water'), /Who has the water/);
    const meaning = await open(await write('d.txt.sayso.yaml', ''), 'means:\n  - { text: Nato, actor: nat| }\n');
    await until(async () => (await offered(meaning)).includes('nato'), 'an actor');
  });

  it('completes a decision as it is typed', async function () {
    if (!driver.available()) this.skip();
    const uri = await write('e.txt.sayso.yaml', '');
    const { document } = await open(uri, `\nversion: 1\nannotations:\n  - ${line.slice(0, -1)},|}\n`);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    // The list comes up unasked, for the name and, once it is taken, for its values.
    await type('"ki', 'kind');
    await driver.screenshot('sidecar-help-1-names');
    await driver.press('Enter');
    await offersFirst('direct');
    await driver.screenshot('sidecar-help-2-values');
    for (const [theme, kind] of themes) {
      await set('workbench', 'colorTheme', theme);
      await until(() => vscode.window.activeColorTheme.kind === kind, `${theme} is on`);
      await offersFirst('direct');
      await driver.screenshot(`sidecar-help-2-values-${vscode.ColorThemeKind[kind]}`);
    }
    await set('workbench', 'colorTheme', undefined);
    await type('mi', 'mixed');
    await driver.press('Enter');
    await until(() => document.getText().includes(`${line.slice(0, -1)},"kind":"mixed"}`), 'the value stands there');

    // A field with fields of its own, in lines.
    await driver.press('Control+Home');
    await type('art', 'article');
    await driver.press('Enter');
    await offersFirst('outlet');
    await driver.screenshot('sidecar-help-3-article');
    await driver.press('Enter');
    await until(() => /^article:\n {2}outlet: /.test(document.getText()), 'the field stands there');
  });
});
