import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, put, selected, until } from './help';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);

describe('commands', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openArticle();
  });
  afterEach(closeAll);

  it('are all there', async () => {
    const there = new Set(await vscode.commands.getCommands(true));
    const { contributes } = vscode.extensions.getExtension('sayso.sayso')!.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    for (const { command } of contributes.commands) assert.ok(there.has(command), command);
  });

  it('step through the statements, round and back', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('sayso.nextStatement');
    const first = selected(editor);
    assert.ok(first.length > 5, first);
    await run('sayso.nextStatement');
    assert.notEqual(selected(editor), first);
    await run('sayso.previousStatement');
    assert.equal(selected(editor), first);
    await run('sayso.previousStatement');
    assert.notEqual(selected(editor), first);
    await run('sayso.nextStatement');
    assert.equal(selected(editor), first);
  });

  it('step through the statements by Alt+J and Alt+K', async function () {
    if (!driver.available()) this.skip();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await driver.press('Alt+j');
    await until(() => selected(editor).length > 5, 'the first statement is selected');
    const first = selected(editor);
    await driver.press('Alt+j');
    await until(() => selected(editor) !== first, 'the next statement is selected');
    await driver.press('Alt+k');
    await until(() => selected(editor) === first, 'the first statement is selected again');
  });

  it('step through the mentions of the actor under the cursor', async () => {
    put(editor, 'Sergei Lavrov');
    await run('sayso.nextMention');
    const next = selected(editor);
    assert.ok(/Lavrov|foreign minister|him/.test(next), next);
    await run('sayso.previousMention');
    assert.equal(selected(editor), 'Sergei Lavrov');
  });

  it('copy a statement with its source', async () => {
    put(editor, 'found no common ground');
    await vscode.env.clipboard.writeText('nothing');
    await run('sayso.copyStatement');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^Petra Holm.* \(quote\): “We have found no common ground on all of it, and I will not/);
    assert.match(copied, / — “Envoys agree on a hot line.*3 November 2020, ¶ 2, .*talks\.txt\n$/);
  });

  it('act on nothing but what is under the cursor', async () => {
    put(editor, 'The envoys of both');
    const before = editor.selection;
    await vscode.env.clipboard.writeText('nothing');
    for (const command of ['copyStatement', 'nextMention', 'previousMention', 'openKnowledge']) {
      await run(`sayso.${command}`);
    }
    assert.equal(await vscode.env.clipboard.readText(), 'nothing');
    assert.equal(vscode.window.activeTextEditor, editor);
    assert.ok(editor.selection.isEqual(before));
    await run('notifications.clearAll');
  });

  it('open the record of the actor under the cursor', async () => {
    put(editor, 'Lavrov was');
    await run('sayso.openKnowledge');
    const record = vscode.window.activeTextEditor!;
    assert.match(record.document.uri.path, /\/knowledge\/[\w-]+\.yaml$/);
    assert.match(record.document.lineAt(record.selection.active.line).text, /^- id: sergei-lavrov$/);
  });

  it('go to what a card or a tree names, and to nothing else', async () => {
    const uri = editor.document.uri.toString();
    await run('sayso.reveal', { uri, start: 0, end: 4 });
    assert.equal(selected(editor), 'Home');
    for (const nonsense of [
      undefined,
      null,
      3,
      'x',
      {},
      { uri },
      { uri, start: '0', end: 1 },
      { uri: 'file:///nowhere', start: 0, end: 1 },
    ]) {
      await run('sayso.reveal', nonsense);
      await run('sayso.statementsOf', nonsense);
      await run('sayso.nextMentionOf', nonsense);
      await run('sayso.copyStatementById', nonsense);
      await run('sayso.openRecord', nonsense);
    }
    assert.equal(selected(editor), 'Home');
  });

  it('let the reader pick an actor', async function () {
    if (!driver.available()) this.skip();
    const going = run('sayso.goToActor');
    await driver.waitFor('page', '.quick-input-list .monaco-list-row');
    await driver.type('lavrov');
    await driver.press('Enter');
    await going;
    assert.match(selected(editor), /Lavrov/);
  });

  it('open an example that is an article', async () => {
    await run('sayso.openExample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'news-article');
    assert.ok(!document.isUntitled && !document.isDirty);
    assert.match(document.uri.path, /Example\.article$/);
    const symbols = await run('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(Array.isArray(symbols) && symbols.length > 0);
  });
});
