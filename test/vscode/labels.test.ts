import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, positionOf, put, read, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
const codebook = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso', 'codebook.yaml');
const input = '.quick-input-widget .quick-input-box input';

const book = `version: 1
labels:
  - id: open
    name: Openness
    colour: green
    description: How much is told.
    shortcut: o
    stance: for
  - id: river
    name: River
    colour: blue
`;

/** Chooses a row of the list that is shown by what stands in it. */
async function choose(words: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, words);
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row:has-text("${words}")`);
  await driver.press('Enter');
}

/** Writes into the field with that title: the list that was shown before it goes only after a while. */
async function answer(title: string, words: string): Promise<void> {
  await driver.waitFor('page', titled(title));
  await driver.fill('page', input, words);
  await driver.press('Enter');
}

const titled = (title: string): string => `.quick-input-widget:has(.quick-input-title:has-text("${title}"))`;

async function select(editor: vscode.TextEditor, words: string): Promise<void> {
  const start = positionOf(editor.document, words, 0);
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(start, positionOf(editor.document, words, words.length));
}

describe('labels', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(codebook(), new TextEncoder().encode(book));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await vscode.workspace.fs.delete(codebook());
  });

  it('lead from the codebook to all words that carry them, and are symbols of the folder', async () => {
    const editor = await openArticle();
    put(editor, 'nothing to hide');
    await driver.press('Alt+l');
    await choose('Openness');
    await until(() => exists(sidecarOf(editor.document.uri)), 'the label is kept');
    const document = await vscode.workspace.openTextDocument(codebook());
    const references = (words: string): Thenable<vscode.Location[]> =>
      vscode.commands.executeCommand('vscode.executeReferenceProvider', codebook(), positionOf(document, words));
    const isInArticle = ({ uri }: vscode.Location): boolean => uri.toString() === editor.document.uri.toString();
    for (const words of ['open\n', 'Openness', 'How much']) {
      const places = await references(words);
      const [place, ...others] = places.filter(isInArticle);
      assert.ok(place && others.length === 0, `${words}: ${places.length}`);
      assert.match(editor.document.getText(place.range), /nothing to hide/);
    }
    assert.deepEqual((await references('river')).filter(isInArticle), []);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'openn',
    );
    const symbol = symbols.find(({ name }) => name === 'Openness');
    assert.equal(symbol && document.getText(symbol.location.range), 'open');
  });

  it('are given from the codebook, shown in card and hover, given again, and taken away', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    put(editor, 'nothing to hide');
    await driver.press('Alt+l');
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("How much is told.")');
    await driver.screenshot('label-pick');
    await choose('Openness');
    await vscode.commands.executeCommand('sayso.panel.focus');
    const card = '.card:has-text("nothing to hide")';
    await driver.waitFor('webview', `${card} .given-label:has-text("Openness")`);
    await vscode.window.showTextDocument(editor.document);
    put(editor, 'no common ground');
    await driver.press('Alt+Shift+l');
    await driver.waitFor('webview', '.card:has-text("no common ground") .given-label:has-text("Openness")');
    await driver.screenshot('labels');
    await driver.hoverWord('ground');
    await driver.waitFor('page', '.monaco-hover :text("Openness")');
    for (const action of ['Tags…', 'Rating…', 'Restore'])
      assert.ok(await driver.visible('page', `.monaco-hover a:has-text("${action}")`), action);
    await driver.press('Escape');
    await driver.pressIn('webview', card, 'o');
    await driver.waitForNone('webview', `${card} .given-label`);
    assert.equal(await read(uri), talks);
  });

  it('are given to any words, and one that the codebook lacks is shown', async () => {
    const editor = await openArticle();
    await select(editor, ' the better part ');
    await vscode.commands.executeCommand('sayso.label', { label: 'gone' });
    await until(() => exists(sidecarOf(editor.document.uri)), 'the sidecar');
    const written = await read(sidecarOf(editor.document.uri));
    assert.match(written, /"exact":"the better part"/);
    assert.match(written, /"labels":\["gone"\]/);
    await driver.hoverWord('better');
    await driver.waitFor('page', '.monaco-hover :text("not in the codebook")');
    await driver.press('Escape');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(
      async () => !(await read(sidecarOf(editor.document.uri))).includes('the better part'),
      'it is taken back',
    );
  });

  it('stay chosen until Escape', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    void vscode.commands.executeCommand('sayso.keepLabel');
    await choose('River');
    await driver.waitFor('page', '.statusbar-item:has-text("Label: River")');
    await select(editor, 'crossed the bridge');
    await driver.press('Enter');
    await until(() => exists(sidecar), 'the first words');
    await select(editor, 'better part of an hour');
    await driver.press('Enter');
    await until(async () => (await read(sidecar)).includes('better part of an hour'), 'the second words');
    await driver.press('Escape');
    await driver.waitForNone('page', '.statusbar-item:has-text("Label: River")');
    assert.equal(editor.document.getText(), talks);
  });

  it('are given to all occurrences at once, and merged over the folder, each with one undo', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    const given = async (id: string): Promise<number> =>
      (await exists(sidecar)) ? (await read(sidecar)).split(`"labels":["${id}"]`).length - 1 : 0;
    const broken = vscode.Uri.joinPath(folder(), 'broken.txt.sayso.yaml');
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('version: 1\nannotations: never\n'));
    await select(editor, 'hot line');
    void vscode.commands.executeCommand('sayso.labelAll');
    await choose('River');
    await until(async () => (await given('river')) === 2, 'both places');
    void vscode.commands.executeCommand('sayso.mergeLabels');
    await choose('River');
    await driver.waitFor('page', '.quick-input-widget:has-text("Into")');
    await choose('Openness');
    await driver.waitFor('page', '.quick-input-widget:has-text(" change: ")');
    await driver.waitFor('page', `.quick-input-widget:has-text("cannot be read")`);
    await driver.screenshot('merge-labels');
    await driver.press('Enter');
    await until(async () => (await given('open')) === 2, 'the other label');
    await until(async () => !(await read(codebook())).includes('River'), 'the codebook lost it');
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await given('river'), 2);
    assert.equal(await read(codebook()), book);
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await given('river'), 0);
    await vscode.workspace.fs.delete(broken);
  });

  it('are deleted over the folder after a question that tells where, notes stay, and one undo takes it back', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.label', { label: 'river' });
    void vscode.commands.executeCommand('sayso.noteOnStatement');
    await answer('Note on This Statement', 'Which river?');
    const has = async (id: string): Promise<boolean> => (await read(sidecar)).includes(`"labels":["${id}"]`);
    await until(async () => (await exists(sidecar)) && (await read(sidecar)).includes('Which river?'), 'the note');
    assert.ok(await has('river'));
    void vscode.commands.executeCommand('sayso.deleteLabel');
    await choose('River');
    await driver.waitFor('page', '.quick-input-widget:has-text("is taken away everywhere")');
    await driver.screenshot('delete-label');
    await driver.press('Enter');
    await until(async () => !(await read(codebook())).includes('River'), 'the codebook lost it');
    assert.ok(!(await has('river')) && (await read(sidecar)).includes('Which river?'));
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.ok(await has('river'));
    assert.equal(await read(codebook()), book);
  });

  it('are added to the codebook where they are missing', async () => {
    const editor = await openArticle();
    put(editor, 'nothing to hide');
    void vscode.commands.executeCommand('sayso.label');
    await choose('New Label…');
    await answer('New Label', 'Ice on the bridge');
    await until(async () => (await read(codebook())).includes('id: ice-on-the-bridge'), 'the codebook has it');
    await until(() => exists(sidecarOf(editor.document.uri)), 'the sidecar');
    assert.ok((await read(codebook())).startsWith(book));
    const given = async (): Promise<boolean> =>
      (await read(sidecarOf(editor.document.uri))).includes('ice-on-the-bridge');
    // One step: that it is there, and that it is given.
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await read(codebook()), book);
    assert.equal(await given(), false);
    await vscode.commands.executeCommand('sayso.redoDecision');
    assert.match(await read(codebook()), /id: ice-on-the-bridge/);
    assert.equal(await given(), true);
    await vscode.commands.executeCommand('sayso.undoDecision');
  });

  it('have another name after a question that tells where they are given, and one undo takes it back', async () => {
    const editor = await openArticle();
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.label', { label: 'river' });
    await until(() => exists(sidecarOf(editor.document.uri)), 'the label is kept');
    const called = '.quick-input-widget:has-text("“River” is called “Stream” from now on. It is given at")';
    const ask = async (): Promise<void> => {
      void vscode.commands.executeCommand('sayso.renameLabel');
      await driver.waitFor('page', titled('Rename Which Label?'));
      await choose('River');
      await answer('New Name of “River”', 'Stream');
      await driver.waitFor('page', called);
    };
    await ask();
    await driver.press('Escape');
    await driver.waitForNone('page', called);
    assert.equal(await read(codebook()), book);
    await ask();
    await driver.press('Enter');
    await until(async () => (await read(codebook())).includes('name: Stream'), 'the codebook');
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await read(codebook()), book);
  });

  it('are moved below another one, which is told first, and one undo takes it back', async () => {
    await openArticle();
    void vscode.commands.executeCommand('sayso.moveLabel');
    await driver.waitFor('page', titled('Move Which Label?'));
    await choose('River');
    await driver.waitFor('page', titled('Move “River” Below'));
    await choose('Openness');
    await driver.waitFor('page', '.quick-input-widget:has-text("“River” goes below “Openness”")');
    await driver.screenshot('move-label');
    await driver.press('Enter');
    await until(async () => /id: river\n {4}parent: open/.test(await read(codebook())), 'the codebook');
    await vscode.commands.executeCommand('sayso.undoDecision');
    assert.equal(await read(codebook()), book);
  });

  it('tell what is wrong in the codebook, at its line', async () => {
    await vscode.workspace.fs.writeFile(codebook(), new TextEncoder().encode(book.replace('green', 'pinkish')));
    await until(() => vscode.languages.getDiagnostics(codebook()).length === 1, 'a problem');
    const [problem] = vscode.languages.getDiagnostics(codebook());
    assert.equal(problem?.range.start.line, 4);
    assert.match(problem.message, /“pinkish” is no colour/);
  });

  it('stand beside tags and a rating with what proves it', async () => {
    const editor = await openArticle();
    put(editor, 'nothing to hide');
    void vscode.commands.executeCommand('sayso.rateStatement');
    await choose('misleading');
    await answer('See …', 'https://river.example/minutes');
    await answer('Why?', 'The minutes are secret.');
    await until(() => exists(sidecarOf(editor.document.uri)), 'the sidecar');
    put(editor, 'nothing to hide');
    void vscode.commands.executeCommand('sayso.tagStatement');
    await answer('Tags of This Statement', 'minutes, ask again');
    await vscode.commands.executeCommand('sayso.panel.focus');
    const card = '.card:has-text("nothing to hide")';
    await driver.waitFor('webview', `${card} .tag:has-text("ask again")`);
    await driver.waitFor('webview', `${card} .rating:has-text("misleading: The minutes are secret.")`);
    await vscode.window.showTextDocument(editor.document);
    await driver.hoverWord('hide');
    await driver.waitFor('page', '.monaco-hover a:has-text("river.example")');
    await driver.screenshot('rating');
    await driver.press('Escape');
  });
});
