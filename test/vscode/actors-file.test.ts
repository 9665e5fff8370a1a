import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, folder, openArticle, set, show, steady, until } from './help';

const actors = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso', 'actors');

/** Counts the tests: a file of a name that was open a moment ago may show its old text. */
let tests = 0;
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(actors(), `writing-${tests}-${name}`);
const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const lake = `- id: lake-union
  kind: organisation
  name: Union of the Lake Towns
  country: CH
  sources: ['https://example.org']

- id: odalys-brenkova
  name: Odalys Brenkova
  gender: female
  roles:
    - { title: Harbour Master, org: lake-union, from: 2019, to: 2021, source: 'https://example.org' }
  sources: ['https://example.org']
`;

/** Shows a file of actors with the cursor where a bar stands in its text. */
async function open(marked: string, name = 'mine.yaml'): Promise<vscode.TextEditor> {
  const text = marked.replace('|', '');
  await save(file(name), text);
  const editor = await show(file(name));
  assert.equal(editor.document.languageId, 'yaml');
  const at = editor.document.positionAt(marked.indexOf('|'));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

async function completions({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    undefined,
    1000,
  );
  return list.items;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

async function hoverAt({ document }: vscode.TextEditor, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

/** The lines of what something leads to: "mine.yaml:- id: x". */
async function leadsTo(command: string, { document }: vscode.TextEditor, words: string): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  const lines = found.map(async (one) => {
    const [uri, range] = 'uri' in one ? [one.uri, one.range] : [one.targetUri, one.targetRange];
    // A file of another test may be known for a moment longer.
    const target = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    return `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${target?.getText(range) ?? 'gone'}`;
  });
  return (await Promise.all(lines)).sort();
}

const list = '.suggest-widget.visible .monaco-list-row';

/** Types as a person does, who waits for the list. */
async function type(text: string): Promise<void> {
  await driver.type(text);
  await steady(() => driver.texts('page', list), 'the list');
}

describe('writing an actors file', () => {
  beforeEach(() => {
    tests++;
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso'), { recursive: true }));
  afterEach(async () => {
    await closeAll();
    await set('editor', 'wordBasedSuggestions', undefined);
    for (const [name] of await vscode.workspace.fs.readDirectory(actors()))
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(actors(), name));
  });

  it('offers whole records, fields, values, ids and countries where they belong', async () => {
    await save(file('lake.yaml'), lake);
    const start = await open('|');
    await until(async () => (await completions(start)).some((one) => labelOf(one) === 'person'), 'a whole record');

    const field = await open('- id: ann\n  na|\n  kind: person\n', 'field.yaml');
    const fields = await completions(field);
    assert.ok(fields.some((one) => labelOf(one) === 'name' && one.kind === vscode.CompletionItemKind.Property));
    assert.ok(!fields.some((one) => labelOf(one) === 'kind'));
    const role = await open('- id: ann\n  name: Ann\n  roles:\n    - { title: Envoy, org: | }\n', 'role.yaml');
    let items: readonly vscode.CompletionItem[] = [];
    await until(async () => {
      items = await completions(role);
      return items.some((one) => labelOf(one) === 'lake-union');
    }, 'an organisation of another file');
    assert.match(items.find((one) => labelOf(one) === 'lake-union')?.filterText ?? '', /Union of the Lake Towns/);
    assert.ok(items.some((one) => labelOf(one) === 'nato'));
    assert.ok(!items.some((one) => labelOf(one) === 'odalys-brenkova'), 'no person');
    const country = await open('- id: ann\n  name: Ann\n  country: |\n', 'country.yaml');
    const countries = await completions(country);
    assert.match(countries.find((one) => labelOf(one) === 'AM')?.filterText ?? '', /Armenia/);
  });

  it('helps in files that the setting names, and in no other YAML', async () => {
    const uri = vscode.Uri.joinPath(folder(), `people-${tests}.yaml`);
    await save(uri, '- id: ann\n  name: Ann\n  kind: \n');
    const editor = await show(uri);
    const at = editor.document.positionAt(editor.document.getText().length - 1);
    editor.selection = new vscode.Selection(at, at);
    const offered = async (): Promise<boolean> => (await completions(editor)).some((one) => labelOf(one) === 'office');
    assert.equal(await offered(), false);
    const settings = vscode.workspace.getConfiguration('sayso');
    await settings.update('knowledge', [`people-${tests}.yaml`], vscode.ConfigurationTarget.Global);
    await until(offered, 'kinds');
    await settings.update('knowledge', undefined, vscode.ConfigurationTarget.Global);
    await until(async () => !(await offered()), 'nothing any more');
    await vscode.workspace.fs.delete(uri);
  });

  it('explains fields, ids and countries', async () => {
    const editor = await open(`|${lake}`);
    await until(
      async () => (await hoverAt(editor, 'lake-union, from')).includes('Union of the Lake Towns'),
      'the organisation',
    );
    assert.match(await hoverAt(editor, 'gender'), /For the pronouns/);
    assert.match(await hoverAt(editor, 'org:'), /The id of the office or organisation/);
    assert.match(await hoverAt(editor, 'CH'), /Switzerland/);
    assert.equal(await hoverAt(editor, 'Odalys'), '');
  });

  it('has an outline of records, names and roles, also while one is half written', async () => {
    const editor = await open(`|${lake}- id: ann\n  name: "Ann\n  ro`);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [
        name,
        detail,
        ...children.map((child) => `${child.name} ${child.detail}`),
      ]),
      [
        ['Union of the Lake Towns', 'lake-union'],
        ['Odalys Brenkova', 'odalys-brenkova', 'Harbour Master 2019–2021'],
        ['Ann', 'ann'],
      ],
    );
  });

  it('goes from an id to its record in the same file, another file, or among those that come with Sayso', async () => {
    await save(file('lake.yaml'), lake);
    const editor = await open(
      '|- id: ann\n  name: Ann\n  roles:\n    - { title: Envoy, org: lake-union }\n    - { title: Speaker, org: nato }\n    - { title: Clerk, org: desk }\n- { id: desk, kind: office, name: Desk }\n- id: sergei-lavrov\n  aliases: [Lavroff]\n',
    );
    const go = (words: string): Promise<readonly string[]> =>
      leadsTo('vscode.executeDefinitionProvider', editor, words);
    const other = `writing-${tests}-lake.yaml:lake-union`;
    await until(async () => (await go('lake-union')).join() === other, 'the other file is read');
    await until(async () => (await go('nato')).join() === 'nato.yaml:nato', 'one that comes with Sayso');
    await until(async () => (await go('desk')).join() === `writing-${tests}-mine.yaml:desk`, 'one in the same file');
    const both = ['russia.yaml:sergei-lavrov', `writing-${tests}-mine.yaml:sergei-lavrov`];
    assert.deepEqual(await go('sergei-lavrov'), both);
    assert.deepEqual(await go('Envoy'), []);
    const references = await leadsTo('vscode.executeReferenceProvider', editor, 'lake-union');
    assert.deepEqual(references, [
      `writing-${tests}-lake.yaml:lake-union`,
      `writing-${tests}-lake.yaml:lake-union`,
      `writing-${tests}-mine.yaml:lake-union`,
    ]);
  });

  it('goes from a name in an article to the record, which nobody can write into where it came with Sayso', async () => {
    await save(file('lake.yaml'), lake);
    const article = await openArticle(
      'Ferry talks end without a date\n\nLAKE CITY, November 3, 2020. /LCW/. Odalys Brenkova crossed the lake on Tuesday. She was seen off by Tamsin Orrel, who runs the harbour.\n\nLavrov, a former ambassador to the United Nations, was not there. Sergei Lavrov had other plans.\n',
    );
    const go = (words: string): Promise<readonly string[]> =>
      leadsTo('vscode.executeDefinitionProvider', article, words);
    // The file of the test before may still be known for a moment.
    const record = `writing-${tests}-lake.yaml:odalys-brenkova`;
    await until(async () => (await go('Brenkova')).join() === record, 'the record is known');
    assert.deepEqual(await go('Lavrov had'), ['russia.yaml:sergei-lavrov']);
    assert.deepEqual(await go('crossed'), []);
    await vscode.commands.executeCommand('sayso.openRecord', { actor: 'sergei-lavrov' });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.languageId, 'yaml');
    assert.match(await hoverAt(editor, 'gender'), /For the pronouns/);
    const edited = await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    assert.ok(!edited || !editor.document.isDirty, 'nothing can be written');
  });

  it('is typed from nothing to a whole record', async function () {
    if (!driver.available()) this.skip();
    // Until VS Code has coloured a line, it may offer words of the file, which Tab would take.
    await set('editor', 'wordBasedSuggestions', 'off');
    const editor = await open('|');
    await driver.click('page', '.editor-instance .view-lines');
    await type('pers');
    await driver.waitFor('page', list);
    await driver.screenshot('actors-file-record');
    await driver.press('Enter');
    await until(() => editor.document.getText().startsWith('- id: first-last'), 'the snippet');
    await type('ivo-reyle');
    await driver.press('Tab');
    await type('Ivo Reyle');
    await driver.press('Tab');
    await driver.waitFor('page', list);
    await driver.screenshot('actors-file-choice');
    await driver.press('ArrowDown');
    await driver.press('Enter');
    await until(() => editor.document.getText().includes('gender: male'), 'a choice, which goes on by itself');
    await driver.press('Control+Space');
    await type('Norw');
    await driver.waitFor('page', list);
    await driver.screenshot('actors-file-country');
    await driver.press('Enter');
    await until(() => editor.document.getText().includes('country: NO'), 'the country by its name');
    await driver.press('Escape');
    await driver.press('Control+End');
    await driver.press('Enter');
    await type('born: 1960');
    assert.match(editor.document.getText(), /\n {2}born: 1960$/);
    await driver.press('Escape');
    await driver.press('Enter');
    await type('lin');
    await driver.waitFor('page', list);
    await driver.screenshot('actors-file-field');
    await driver.press('Enter');
    await until(() => editor.document.getText().endsWith('links:\n    wikidata: '), 'a field with what belongs to it');
  });

  it('gives an id another name, in the records and in the decisions', async () => {
    const editor = await open(lake.replace('- id: odalys', '- id: |odalys'));
    const { document, selection } = editor;
    const sidecar = vscode.Uri.joinPath(folder(), `renamed-${tests}.txt.sayso.yaml`);
    await save(sidecar, 'version: 1\nmeans:\n  - { text: Brenkova, actor: odalys-brenkova }\n');
    const rename = (to: string): Thenable<vscode.WorkspaceEdit> =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, selection.active, to);
    let edit: vscode.WorkspaceEdit | undefined;
    await until(async () => {
      edit = await rename('o-brenkova').then(
        (found) => found,
        () => undefined,
      );
      return edit?.has(sidecar) && edit.has(document.uri);
    }, 'both files are changed');
    assert.deepEqual(
      edit!.get(sidecar).map(({ newText }) => newText),
      ['o-brenkova'],
    );
    await assert.rejects(async () => rename('lake-union'));
    await assert.rejects(async () => rename('Not An Id'));
    await vscode.workspace.fs.delete(sidecar);
  });
});
