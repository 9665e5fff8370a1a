import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, exists, folder, openArticle, positionOf, read, set, show, until } from './help';

const article = `Ferry talks end without a date

LAKE CITY, November 3, 2020. /LCW/. Odalys Brenkova crossed the lake on Tuesday. She was seen off by Tamsin Orrel, who runs the harbour.

Lavrov, a former ambassador to the United Nations, was not there. Sergei Lavrov had other plans.
`;

const record = (id: string, name: string): string =>
  `- id: ${id}\n  name: ${name}\n  gender: female\n  roles:\n    - { title: Harbour Master, from: 2019, to: 2021 }\n  sources: ['https://example.org/people']\n`;

const actors = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso', 'actors');

/** Counts the tests: a file of a name that was open a moment ago may show its old text. */
let tests = 0;
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(actors(), `${tests}-${name}`);
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** The card of some words; empty where they have none. */
async function card({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

const knows = async (editor: vscode.TextEditor, words: string): Promise<boolean> =>
  /Harbour\S* Master/.test(await card(editor, words));

const problems = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Sayso');

async function type(editor: vscode.TextEditor, words: string, instead: string): Promise<void> {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, instead)));
}

describe('knowledge of one’s own', () => {
  beforeEach(() => {
    tests++;
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso'), { recursive: true }));
  afterEach(async () => {
    await closeAll();
    for (const name of ['knowledge', 'shippedKnowledge.off', 'spelling.variants']) await set('sayso', name, undefined);
    if (!(await exists(actors()))) return;
    for (const [name] of await vscode.workspace.fs.readDirectory(actors()))
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(actors(), name));
  });

  it('is found at once in an open article, though written outside the editor', async () => {
    const editor = await openArticle(article);
    assert.equal(await knows(editor, 'Brenkova'), false);
    await write(file('lake.yaml'), record('odalys-brenkova', 'Odalys Brenkova'));
    await until(() => knows(editor, 'Brenkova'), 'the new record');
    assert.match(await card(editor, 'Lavrov had'), /Foreign/);
    assert.deepEqual(problems(file('lake.yaml')), []);

    await write(file('lake.yaml'), record('tamsin-orrel', 'Tamsin Orrel'));
    await until(() => knows(editor, 'Orrel'), 'the other record');
    assert.equal(await knows(editor, 'Brenkova'), false);

    await vscode.workspace.fs.delete(file('lake.yaml'));
    await until(async () => !(await knows(editor, 'Orrel')), 'no record any more');
    assert.equal(await read(editor.document.uri), article);
  });

  it('is found as it is typed, and a broken record hurts no other', async () => {
    await write(
      file('lake.yaml'),
      record('odalys-brenkova', 'Odalys Brenkova') + record('tamsin-orrel', 'Tamsin Orrell'),
    );
    const text = await openArticle(article);
    await until(() => knows(text, 'Brenkova'), 'the first record');
    const yaml = await show(file('lake.yaml'));
    await type(yaml, 'Orrell', 'Orrel');
    await until(async () => knows(await show(text.document.uri), 'Orrel'), 'what was typed');

    const broken = await show(file('lake.yaml'));
    await type(broken, 'name: Odalys Brenkova', 'name: [Odalys Brenkova]');
    await until(() => problems(broken.document.uri).length === 1, 'one problem');
    const [problem] = problems(broken.document.uri);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(broken.document.getText(problem.range), 'name');
    assert.deepEqual([problem.range.start.line, problem.range.start.character], [1, 2]);
    assert.match(problem.message, /"name" must be a text/);
    const again = await show(text.document.uri);
    await until(async () => !(await knows(again, 'Brenkova')), 'the broken record is left out');
    assert.ok(await knows(again, 'Orrel'));
    assert.match(await card(again, 'Lavrov had'), /Foreign/);

    const mended = await show(file('lake.yaml'));
    await type(mended, 'name: [Odalys Brenkova]', 'name: Odalys Brenkova');
    await until(() => problems(mended.document.uri).length === 0, 'no problem any more');
    await until(async () => knows(await show(text.document.uri), 'Brenkova'), 'the record is back');
    await show(file('lake.yaml'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is looked through while it is open', async () => {
    await write(file('lake.yaml'), `${record('odalys-brenkova', 'Odalys Brenkova')}  country: lake\n`);
    await openArticle(article);
    const yaml = await show(file('lake.yaml'));
    await until(() => problems(yaml.document.uri).length === 1, 'a finding');
    const [finding] = problems(yaml.document.uri);
    assert.equal(finding?.code, 'unknown-country');
    assert.equal(yaml.document.getText(finding.range), 'country');
    await closeAll();
    await until(() => problems(file('lake.yaml')).length === 0, 'nothing broken, so nothing while it is closed');
  });

  it('says of a file that is broken, too large or no text one thing each, and reads the others', async () => {
    const editor = await openArticle(article);
    await write(file('a.yaml'), '- id: odalys-brenkova\n\tname: Odalys\n');
    await write(file('b.yaml'), `#${'x'.repeat(50_000_000)}\n`);
    await vscode.workspace.fs.writeFile(file('c.yaml'), new Uint8Array([0x2d, 0x20, 0xff, 0xfe]));
    const bomb = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? '    - &a0 [x, x, x, x, x, x, x, x, x]\n'
        : `    - &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]\n`,
    );
    await write(file('d.yaml'), `- id: bomb\n  name: Bomb\n  note:\n${bomb.join('')}`);
    await write(file('e.yaml'), record('tamsin-orrel', 'Tamsin Orrel'));
    await until(() => knows(editor, 'Orrel'), 'the whole file is read');
    await until(() => ['a', 'b', 'c', 'd'].every((name) => problems(file(`${name}.yaml`)).length === 1), 'one each');
    assert.match(problems(file('a.yaml'))[0]!.message, /^A tab stands at the beginning of this line/);
    assert.match(problems(file('b.yaml'))[0]!.message, /larger than 5 MB/);
    assert.match(problems(file('c.yaml'))[0]!.message, /no text in UTF-8/);
    assert.match(problems(file('d.yaml'))[0]!.message, /refers to other parts of the file too often/);
    assert.deepEqual(problems(file('e.yaml')), []);
  });

  it('is read from files and folders that the setting names, as soon as they are there', async () => {
    const editor = await openArticle(article);
    const one = vscode.Uri.joinPath(folder(), 'people-of-mine.yaml');
    const many = vscode.Uri.joinPath(folder(), 'people');
    await write(one, record('odalys-brenkova', 'Odalys Brenkova'));
    await set('sayso', 'knowledge', ['people-of-mine.yaml', many.path]);
    await until(() => knows(editor, 'Brenkova'), 'a file');
    await write(vscode.Uri.joinPath(many, 'more.yaml'), record('tamsin-orrel', 'Tamsin Orrel'));
    await until(() => knows(editor, 'Orrel'), 'a folder');
    await set('sayso', 'knowledge', undefined);
    await until(async () => !(await knows(editor, 'Brenkova')) && !(await knows(editor, 'Orrel')), 'neither');
    await vscode.workspace.fs.delete(one);
    await vscode.workspace.fs.delete(many, { recursive: true });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('stands over what comes with Sayso', async () => {
    const editor = await openArticle(article);
    await write(
      file('over.yaml'),
      "- id: sergei-lavrov\n  roles:\n    - { title: Harbour Master, from: 2019, to: 2021, source: 'https://example.org' }\n",
    );
    await until(() => knows(editor, 'Lavrov had'), 'the added role');
    assert.match(await card(editor, 'Lavrov had'), /Foreign/);
    await write(file('over.yaml'), '- id: sergei-lavrov\n  disabled: true\n');
    await until(async () => (await card(editor, 'Lavrov had')) === '', 'switched off');
    await vscode.workspace.fs.delete(file('over.yaml'));
    await until(async () => (await card(editor, 'Lavrov had')) !== '', 'back again');
    await set('sayso', 'shippedKnowledge.off', ['russia']);
    await until(async () => (await card(editor, 'Lavrov had')) === '', 'the whole file is switched off');
  });

  it('finds other spellings unless they are switched off', async () => {
    const editor = await openArticle(article.replace('Brenkova', 'Brenkowa'));
    await write(file('lake.yaml'), record('odalys-brenkova', 'Odalys Brenkova'));
    await until(() => knows(editor, 'Brenkowa'), 'another spelling');
    await set('sayso', 'spelling.variants', false);
    await until(async () => !(await knows(editor, 'Brenkowa')), 'only as it is written');
  });

  it('opens a record of one’s own where it stands', async () => {
    await write(file('lake.yaml'), `# people\n${record('odalys-brenkova', 'Odalys Brenkova')}`);
    const editor = await openArticle(article);
    await until(() => knows(editor, 'Brenkova'), 'the record');
    const { path } = file('lake.yaml');
    // For a moment the same record is known from a file that is no more: that of the test before.
    await until(async () => {
      await vscode.commands.executeCommand('sayso.openRecord', { actor: 'odalys-brenkova' });
      return vscode.window.activeTextEditor?.document.uri.path === path;
    }, 'the record is open');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 1);
  });
});
