import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { driver } from './driver';
import {
  closeAll,
  exists,
  folder,
  openArticle,
  positionOf,
  put,
  read,
  revertAll,
  set,
  show,
  until,
  unwatched,
} from './help';
import { said } from './said';

/** Invented, but for the one public fact about the minister. */
const article = `Ferry talks end without a date

GRENBY, November 3, 2020. /LCW/. Ivo Reyle, the mayor of Grenby, said on Tuesday that the ferry would not run before spring. “We have waited long enough,” Reyle said. “Nobody likes to wait,” he added.

“It is the ice,” Deputy Harbour Minister Karla Wenn said. She had come by sledge from the other bank with two of her people.

Sergei Lavrov has been the foreign minister of Russia since 2004. The harbour's old pilot, who is called Lavrov, too, waited outside in the cold.
`;

const actors = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso', 'actors');
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(actors(), name);
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function card({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
    .join('\n')
    .replaceAll('\\', '');
}

/** The titles in the menu of the light bulb, at the cursor or for the selection. */
async function actionsAt({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, selection);
}

async function press(editor: vscode.TextEditor, title: string): Promise<void> {
  let offered: vscode.Command | undefined;
  // While knowledge is read anew, what it offers may still be missing, or be gone again.
  await until(async () => {
    offered = (await actionsAt(editor)).find((one) => one.title === title)?.command;
    return offered !== undefined;
  }, title);
  void vscode.commands.executeCommand(offered!.command, ...((offered!.arguments ?? []) as unknown[]));
}

const bulb = '.editor-group-container.active [class*="lightbulb"], .editor-group-container.active .lightBulbWidget';
const offer = (title: string): string => `.action-widget .monaco-list-row:has-text("${title}")`;
const quickPick = '.quick-input-widget .monaco-list-row';

const prompts = ['Name, as', 'Role, or', 'Country, or', 'In this role since', 'Source: '];

/** Goes through the form by keys. @param typed what is typed over what stands there, by the begin of the prompt */
async function fillIn(typed: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const prompt of prompts) {
    await driver.waitFor('page', `.quick-input-widget .quick-input-message:has-text("${prompt}")`);
    const value = typed[prompt];
    if (value !== undefined) await driver.fill('page', '.quick-input-widget input.input', value);
    if (prompt === 'Name, as') await driver.screenshot('adding-form');
    await driver.press('Enter');
  }
}

/** Where a record goes: to the only file there is, of another name in each test, as VS Code may still hold the last. */
let mine = (): vscode.Uri => file('my-actors.yaml');
let files = 0;

async function beginFile(): Promise<void> {
  const name = `own-${++files}.yaml`;
  mine = () => file(name);
  await write(mine(), '# mine\n');
}

const textOf = async (uri: vscode.Uri): Promise<string> => ((await exists(uri)) ? read(uri) : '');

const active = (): vscode.TextEditor => {
  assert.ok(vscode.window.activeTextEditor);
  return vscode.window.activeTextEditor;
};

const isIn = (path: string): boolean => active().document.uri.path.endsWith(path);

describe('adding to one’s own knowledge', () => {
  before(async function () {
    if (!driver.available()) this.skip();
    // A window in a browser saves by itself, a moment after something is typed.
    await set('files', 'autoSave', 'off');
  });
  after(() => set('files', 'autoSave', undefined));
  afterEach(async () => {
    await revertAll();
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    if (await exists(actors())) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso'), { recursive: true });
    }
    await until(async () => !(await exists(actors())), 'a clean folder');
  });

  it('tells the story: a light bulb, a record, a role, and the article knows it', async () => {
    const editor = await openArticle(article);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const unknown = await card(editor, 'Ivo Reyle');
    assert.match(unknown, /\*\*Ivo Reyle\*\* · person/);
    assert.match(unknown, /Mayor of Grenby \*\(as the article says\)\*/);
    assert.match(unknown, /Not in your knowledge · \[Add\]/);
    assert.match(await card(editor, 'Reyle said'), /\*\*Ivo Reyle\*\*/);

    put(editor, 'Reyle said');
    await driver.waitFor('page', bulb);
    await driver.screenshot('adding-1-bulb');
    await driver.click('page', bulb);
    await driver.waitFor('page', offer('Add “Ivo Reyle” to knowledge'));
    await driver.screenshot('adding-2-menu');
    await driver.click('page', offer('Add “Ivo Reyle” to knowledge'));

    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("Name, as")');
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("Role, or")');
    assert.equal(
      await driver.evaluateOn('page', '.quick-input-widget input.input', '(input) => input.value'),
      'Mayor of Grenby',
    );
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("Country, or")');
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("In this role since")');
    await driver.fill('page', '.quick-input-widget input.input', 'May');
    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("Write 2019")');
    await driver.screenshot('adding-3-checked');
    await driver.fill('page', '.quick-input-widget input.input', '2019');
    await driver.press('Enter');
    await driver.waitFor('page', '.quick-input-widget .quick-input-message:has-text("Source: ")');
    await driver.fill('page', '.quick-input-widget input.input', 'https://example.org/people/reyle');
    await driver.press('Enter');
    await until(async () => (await textOf(mine())).includes('ivo-reyle'), 'the record is written');
    assert.match(
      await read(mine()),
      /^# Actors of your own[^]*\n\n- id: ivo-reyle\n {2}kind: person\n {2}name: Ivo Reyle\n {2}gender: male\n {2}roles:\n {4}- title: Mayor of Grenby\n {6}from: 2019\n {6}to: null\n {6}asOf: 2020-11-03\n {6}source: https:\/\/example.org\/people\/reyle\n$/,
    );
    await until(
      async () => /Mayor of Grenby[^]*\*\*on 3 November 2020\*\*/.test(await card(editor, 'Reyle said')),
      'known',
    );
    assert.equal(active().document, editor.document, 'the article stays in front');
    await driver.screenshot('adding-4-known');
  });

  it('is offered in the panel, on a card and above the list', async () => {
    // Somebody whom no other test adds: VS Code may keep what stood in a file of that name for a moment.
    await beginFile();
    await openArticle(article.replaceAll('Reyle', 'Grell').replaceAll('Ivo', 'Tomas'));
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.to-add:has-text("+2")');
    await driver.click('webview', '.to-add');
    await driver.waitFor('webview', '.stranger-add[data-name="Karla Wenn"]');
    assert.deepEqual((await driver.texts('webview', '.stranger-add .stranger-name')).toSorted(), [
      'Karla Wenn',
      'Tomas Grell',
    ]);
    await driver.waitFor('webview', '.card:has-text("It is the ice") .add:has-text("Add")');
    await driver.screenshot('adding-panel');
    await driver.click('webview', '.card:has-text("It is the ice") .add');
    await fillIn();
    await until(async () => (await textOf(mine())).includes('title: Deputy Harbour Minister'), 'the role');
    assert.match(await read(mine()), /name: Karla Wenn\n {2}roles:\n/);

    await driver.waitForNone('webview', '.stranger-add[data-name="Karla Wenn"]');
    // The panel may be drawn anew under the pointer, as the record is read: pressed at once, or not at all.
    await driver.evaluateOn('webview', '.stranger-add[data-name="Tomas Grell"]', '(element) => element.click()');
    await fillIn();
    await until(async () => /id: karla-wenn[^]*id: tomas-grell/.test(await textOf(mine())), 'the other one');
  });

  it('says who nobody knows on a card, whose link adds them', async () => {
    await beginFile();
    await openArticle(article);
    const shown = '.monaco-resizable-hover .monaco-hover:not(.hidden)';
    // The card goes when the file that was just begun is read.
    await until(async () => {
      await driver.hoverWord('Karla Wenn');
      return driver.visible('page', `${shown} :text("Not in your knowledge")`);
    }, 'the card');
    await driver.screenshot('adding-card');
    await driver.click('page', `${shown} a:text-is("Add")`);
    await fillIn();
    await until(async () => (await textOf(mine())).includes('title: Deputy Harbour Minister'), 'the role');
  });

  it('is offered in the tree, where they stand in a group of their own', async () => {
    await beginFile();
    await openArticle(article);
    await vscode.commands.executeCommand('sayso.actors.focus');
    const row = (text: string): string =>
      `.pane:has(.title:text-is("Actors in This Article")) .monaco-list-row:has-text("${text}")`;
    await driver.waitFor('page', row('Not in your knowledge'));
    const add = `${row('Karla Wenn')} .action-label[aria-label*="Add to Knowledge"]`;
    // The tree may be drawn anew under the pointer, which takes the row's buttons away.
    await until(async () => {
      await driver.hover('page', row('Karla Wenn'));
      return driver.visible('page', add);
    }, 'the button of the row');
    await driver.screenshot('adding-tree');
    await driver.click('page', add);
    await fillIn();
    await until(async () => (await textOf(mine())).includes('id: karla-wenn'), 'the record');
  });

  it('takes what is selected', async () => {
    await beginFile();
    const editor = await openArticle(article);
    const start = positionOf(editor.document, 'old pilot', 0);
    editor.selection = new vscode.Selection(start, start.translate(0, 'old pilot'.length));
    await press(editor, 'Add “old pilot” to knowledge');
    await fillIn({ 'Role, or': 'Harbour Pilot', 'Country, or': 'norway' });
    await until(
      async () => /id: old-pilot\n {2}kind: person\n {2}name: old pilot\n {2}country: "?NO/.test(await textOf(mine())),
      'the record',
    );
  });

  it('goes through an actors file that is open and not saved, and can be undone there', async () => {
    await write(file('mine.yaml'), '# mine\n- id: ada-holm # hers\n  name: Ada Holm\n');
    const editor = await openArticle(article);
    const yaml = await show(file('mine.yaml'));
    await yaml.edit((edit) => edit.insert(new vscode.Position(3, 0), '  aliases: [A. H.]\n'));
    assert.ok(yaml.document.isDirty);
    const typed = yaml.document.getText();
    await vscode.window.showTextDocument(editor.document);
    put(editor, 'Grenby, said');
    // What was typed a moment ago is known a moment later, and a list that is open stays as it is.
    await until(async () => {
      await press(editor, 'Add spelling “Grenby” to actor…');
      await driver.waitFor('page', `${quickPick}:visible`);
      // The list is long: what is typed brings the one who is wanted into view.
      await driver.fill('page', '.quick-input-widget input.input', 'Ada Holm');
      const isOffered = await driver
        .waitFor('page', `${quickPick}:has-text("Ada Holm")`, { timeout: 2000 })
        .then(() => true)
        .catch(() => false);
      if (isOffered) return true;
      await driver.press('Escape');
      await driver.waitForNone('page', `${quickPick}:visible`);
      return false;
    }, 'Ada Holm is offered');
    await driver.press('Enter');
    await until(() => yaml.document.getText() === typed.replace('[A. H.]', '[A. H., Grenby]'), 'the spelling');
    assert.equal(
      await read(file('mine.yaml')),
      '# mine\n- id: ada-holm # hers\n  name: Ada Holm\n',
      'nothing is saved',
    );
    await until(async () => (await card(editor, 'Grenby, said')).includes('**Ada Holm**'), 'the article knows it');
    await vscode.window.showTextDocument(yaml.document);
    await vscode.commands.executeCommand('undo');
    await until(() => yaml.document.getText() === typed, 'one undo takes it back');
  });

  it('offers those first who are written much like it', async () => {
    await write(file('mine.yaml'), '- id: ivo-reille\n  name: Ivo Reille\n');
    // The list is settled when it opens: the record is to be known by then.
    const known = await openArticle(article.replaceAll('Reyle', 'Reille'), 'known.txt');
    await until(async () => (await card(known, 'Ivo Reille')).includes('**Ivo Reille**'), 'the record is read');
    const editor = await openArticle(article);
    await until(async () => {
      put(editor, 'Reyle said');
      return (await actionsAt(editor)).some(({ title }) => title.startsWith('Add spelling'));
    }, 'the offer');
    await press(editor, 'Add spelling “Ivo Reyle” to actor…');
    await driver.waitFor('page', quickPick);
    assert.match((await driver.texts('page', quickPick))[0]!, /Ivo Reille/);
    await driver.screenshot('adding-spelling');
    await driver.press('Enter');
    await until(async () => (await read(file('mine.yaml'))).includes('aliases: [Ivo Reyle]'), 'saved');
    await until(async () => (await card(editor, 'Reyle said')).includes('**Ivo Reille**'), 'known');
  });

  it('asks for the file where there are several, and makes a new one', async () => {
    await write(file('a.yaml'), '[]\n');
    await write(file('b.yaml'), '# b\n');
    const editor = await openArticle(article);
    put(editor, 'Wenn said');
    await press(editor, 'Add “Karla Wenn” to knowledge');
    await driver.waitFor('page', `${quickPick}:has-text("b.yaml")`);
    await driver.click('page', `${quickPick}:has-text("New File")`);
    await driver.fill('page', '.quick-input-widget input.input', 'ferry');
    await driver.press('Enter');
    await fillIn();
    await until(async () => (await textOf(file('ferry.yaml'))).includes('id: karla-wenn'), 'the record');
  });

  it('never writes into a broken file, and says where it is broken', async () => {
    // A name of its own: VS Code may still hold what another test wrote under the same one.
    const broken = '- id: ada\n  name: "Ada\n- id: b\n';
    await write(file('torn.yaml'), broken);
    const editor = await openArticle(article);
    put(editor, 'Wenn said');
    await press(editor, 'Add “Karla Wenn” to knowledge');
    await fillIn();
    await said('.notification-list-item:has-text("It was left as it is")');
    assert.match(await driver.text('page', '.notification-list-item'), /torn\.yaml, line \d: This is no valid YAML/);
    assert.equal(await read(file('torn.yaml')), broken);
  });

  it('adds a role to a shipped actor', async () => {
    const editor = await openArticle(article);
    put(editor, 'Lavrov has');
    await press(editor, 'Add a role to Sergei Lavrov');
    await until(() => isIn('/my-actors.yaml'), 'the file is shown');
    const yaml = active();
    await until(() => yaml.document.getText().includes('- id: sergei-lavrov\n  roles:\n    - title: '), 'the role');
    await driver.type('Harbour Poet');
    await driver.press('Tab');
    await driver.type('2001');
    await until(async () => (await card(editor, 'Lavrov has')).includes('Harbour Poet'), 'known');
  });
});

describe('a name that means somebody else', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    if (await exists(actors())) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso'), { recursive: true });
    }
  });
  const pilot = 'Lavrov, too';
  const sidecarOf = ({ document: { uri } }: vscode.TextEditor): vscode.Uri =>
    uri.with({ path: `${uri.path}.sayso.yaml` });

  it('is left out in this article, which its sidecar keeps, and taken back', async () => {
    const editor = await openArticle(article);
    assert.match(await card(editor, pilot), /\*\*Sergei Lavrov\*\*/);
    put(editor, pilot);
    await press(editor, 'Not Sergei Lavrov in this article: “Lavrov”');
    await until(async () => (await card(editor, pilot)) === '', 'left out');
    assert.match(await card(editor, 'Sergei Lavrov has'), /\*\*Sergei Lavrov\*\*/);
    assert.equal(await read(sidecarOf(editor)), 'version: 1\nnot:\n  - { actor: sergei-lavrov, name: Lavrov }\n');
    assert.equal(editor.document.isDirty, false);

    void vscode.commands.executeCommand('sayso.namesLeftOut');
    await driver.waitFor('page', `${quickPick}:has-text("does not mean Sergei Lavrov here")`);
    await driver.screenshot('adding-left-out');
    await driver.press('Enter');
    await until(async () => (await card(editor, pilot)).includes('**Sergei Lavrov**'), 'taken back');
    await until(async () => !(await exists(sidecarOf(editor))), 'no file without a word in it');
  });

  it('is left out, too, when the sidecar says so from outside', async () => {
    const editor = await openArticle(article);
    await write(sidecarOf(editor), 'not: [{ actor: sergei-lavrov, name: LAVROV }]\n');
    await until(async () => (await card(editor, pilot)) === '', 'left out');
    await write(sidecarOf(editor), 'not: [lavrov]\n');
    await until(() => vscode.languages.getDiagnostics(sidecarOf(editor)).length === 1, 'a broken list is a problem');
    await vscode.workspace.fs.delete(sidecarOf(editor));
    await until(async () => (await card(editor, pilot)).includes('**Sergei Lavrov**'), 'back again');
  });

  it('is left out by the full name as a whole, and the message takes it back', async () => {
    const editor = await openArticle(article);
    put(editor, 'Sergei Lavrov has');
    await press(editor, 'Not Sergei Lavrov in this article');
    await until(
      async () => (await card(editor, 'Sergei Lavrov has')) === '' && (await card(editor, pilot)) === '',
      'gone',
    );
    await said('.monaco-button:has-text("Undo")');
    await driver.click('page', '.notification-list-item .monaco-button:has-text("Undo")');
    await until(async () => (await card(editor, pilot)).includes('**Sergei Lavrov**'), 'taken back');
  });

  it('is left out anywhere by a record over the shipped one', async () => {
    const editor = await openArticle(article);
    put(editor, pilot);
    await press(editor, 'Not Sergei Lavrov anywhere: “Lavrov”');
    await until(async () => (await card(editor, pilot)) === '', 'left out');
    assert.match(await read(file('my-actors.yaml')), /\n- id: sergei-lavrov\n {2}not: \[Lavrov\]\n$/);
    assert.match(await card(editor, 'Sergei Lavrov has'), /\*\*Sergei Lavrov\*\*/);
  });

  it('stands unsaved in an editor, and that is said, where VS Code holds its file as it no longer is', async () => {
    await beginFile();
    const editor = await openArticle(article);
    put(editor, pilot);
    await unwatched('**/.sayso/**', async () => {
      await vscode.workspace.openTextDocument(mine());
      // Another program writes it anew, and no watcher tells.
      await writeFile(mine().fsPath, '# mine, written anew and somewhat longer\n');
      await press(editor, 'Not Sergei Lavrov anywhere: “Lavrov”');
      await said('.notification-list-item:has-text("could not be saved. What was added stands in it")');
    });
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === mine().path);
    assert.match(shown!.document.getText(), /- id: sergei-lavrov\n {2}not: \[Lavrov\]/);
    assert.equal(await read(mine()), '# mine, written anew and somewhat longer\n');
    await driver.screenshot('adding-not-saved');
  });
});
