import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { steady } from './help';
import { patience } from './patience';

const first = `Envoys meet on the border line, disagree on observers

LAKE CITY, November 3, 2020. /LCW/. Foreign Minister Petra Holm said that such a mechanism could include a hot line between the two capitals.

“We have found no common ground on all of it 😀,” Holm added.

Deputy minister Ivan Dorn denied that any soldier had crossed the river.

“We will be back in the spring,” Dorn said.
`;
const second = `Mayor opens the bridge

“The bridge is open,” Anna Wirth said.
`;

const files: vscode.Uri[] = [];

/** Opens a file of its own in the workspace, so that it can be closed without a question. */
async function open(content: string, ending = 'article'): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const file = vscode.Uri.joinPath(folder, `panel-${files.length}.${ending}`);
  files.push(file);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return vscode.window.showTextDocument(file);
}

async function until<T>(what: string, look: () => PromiseLike<T> | T, fits: (value: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const cards = (): Promise<readonly string[]> => driver.texts('webview', '.card .words');
const count = (): Promise<string> => driver.text('webview', '.count');
const waitForCount = (text: string): Promise<unknown> => until('the count', count, (value) => value === text);
const focused = (): Promise<unknown> => driver.evaluate('webview', 'document.activeElement?.dataset?.id ?? null');
const selected = (): Promise<readonly string[]> => driver.texts('webview', '.card[aria-selected="true"] .words');

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}

describe('the side panel', function () {
  before(function () {
    if (!driver.available()) this.skip();
  });

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await open(first);
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', `h1:has-text("Envoys meet")`);
    await waitForCount('4 statements');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of files) await vscode.workspace.fs.delete(file);
  });

  it('lists every statement in full, with kind, type, place and cue', async () => {
    assert.deepEqual(await cards(), [
      'that such a mechanism could include a hot line between the two capitals',
      '“We have found no common ground on all of it 😀,”',
      'that any soldier had crossed the river',
      '“We will be back in the spring,”',
    ]);
    assert.deepEqual(await driver.texts('webview', '.chip.kind'), ['claim', 'quote', 'claim', 'quote']);
    assert.deepEqual(await driver.texts('webview', '.chip.type'), ['prediction', 'denial', 'commitment']);
    assert.deepEqual(await driver.texts('webview', '.place'), ['¶ 1', '¶ 2', '¶ 3', '¶ 4']);
    assert.deepEqual(await driver.texts('webview', '.card .cue'), ['said', 'added', 'denied', 'said']);
  });

  it('takes a click to the words, and leaves the focus in the panel', async () => {
    await driver.click('webview', '.card:nth-child(2) .words');
    await until('the selection', selectedText, (text) => text.includes('found no common ground'));
    assert.equal(selectedText(), '“We have found no common ground on all of it 😀,”');
    assert.notEqual(await focused(), null);
  });

  it('marks the statement that the cursor is on', async () => {
    const editor = vscode.window.activeTextEditor!;
    const offset = editor.document.getText().indexOf('soldier');
    const place = editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(place, place);
    await until('the mark', selected, (words) => words[0] === 'that any soldier had crossed the river');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('no mark', selected, (words) => words.length === 0);
    assert.equal(await driver.count('webview', '.here'), 0);
  });

  it('is used by keys alone', async () => {
    const ids = (await driver.evaluate(
      'webview',
      '[...document.querySelectorAll(".card")].map((c) => c.dataset.id)',
    )) as string[];
    await until('the keyboard', () => driver.evaluate('webview', 'document.hasFocus()'), Boolean);
    await driver.press('ArrowDown');
    await until('the list', focused, (id) => id !== null);
    await driver.press('Home');
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', 3],
      ['ArrowDown', 3],
      ['Home', 0],
    ] as const) {
      await driver.press(key);
      await until(key, focused, (id) => id === ids[at]);
    }
    await driver.press('End');
    await driver.press('Enter');
    await until('the selection', selectedText, (text) => text === '“We will be back in the spring,”');
    await until('the focus', focused, (id) => id === ids[3]);

    await driver.press('/');
    await until(
      'the search',
      () => driver.evaluate('webview', 'document.activeElement.className'),
      (name) => name === 'search',
    );
    await driver.type('SOLDÏER');
    await waitForCount('1 of 4');
    await driver.press('ArrowDown');
    await until('the list', focused, (id) => id === ids[2]);
    await driver.press('Escape');
    await waitForCount('4 statements');
    await driver.press('Escape');
    await until(
      'the editor',
      () => driver.evaluate('page', 'document.activeElement.closest(".monaco-editor") !== null'),
      Boolean,
    );
  });

  it('copies a statement with its source, by key and by click', async () => {
    await vscode.env.clipboard.writeText('');
    await driver.focus('webview', '.card');
    await driver.press('Control+c');
    const copied = await until(
      'the clipboard',
      () => vscode.env.clipboard.readText(),
      (text) => text !== '',
    );
    assert.match(copied, /that such a mechanism could include a hot line/);
    assert.match(copied, /Petra Holm/);
    assert.match(copied, /Envoys meet on the border line/);
    await driver.hover('webview', '.card:nth-child(4)');
    await driver.click('webview', '.copy');
    await until(
      'the clipboard',
      () => vscode.env.clipboard.readText(),
      (text) => text.includes('back in the spring'),
    );
  });

  it('copies a statement by the menu of the card', async () => {
    await vscode.env.clipboard.writeText('');
    await driver.hover('webview', '.card:nth-child(2)');
    await driver.evaluateOn(
      'webview',
      '.card:nth-child(2) .words',
      `(e) => { const { x, y } = e.getBoundingClientRect();
        e.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: x + 5, clientY: y + 5 })); }`,
    );
    await driver.waitFor('page', '.monaco-menu .action-label');
    assert.deepEqual(await driver.texts('page', '.monaco-menu .action-item:not(.disabled) .action-label'), [
      'Accept Statement',
      'Reject Statement',
      'Correct the Speaker…',
      'Note on Statement…',
      'Take Back What Was Decided on This Statement',
      'Label…',
      'Tags…',
      'Rate…',
      'Change Kind…',
      'Change Type…',
      // Its speaker stands in no record.
      'Add to Knowledge',
      'Copy Statement with Its Source',
    ]);
    // A menu takes no click in the moment in which it opens.
    await steady(
      () => driver.evaluateOn('page', '.monaco-menu', '(e) => e.getBoundingClientRect().toJSON()'),
      'the menu',
    );
    await driver.hover('page', '.monaco-menu .action-label:has-text("Copy Statement")');
    await driver.click('page', '.monaco-menu .action-label:has-text("Copy Statement")');
    await until(
      'the clipboard',
      () => vscode.env.clipboard.readText(),
      (text) => text.includes('found no common ground'),
    );
  });

  it('filters by speaker and by kind, searches, and orders', async () => {
    await driver.click('webview', '.segment');
    await until('fewer', count, (text) => text.endsWith('of 4'));
    assert.equal(await driver.attribute('webview', '.segment', 'aria-pressed'), 'true');
    await driver.click('webview', '.only');
    await waitForCount('4 statements');

    const pick = '(e) => { e.value = "quote all"; e.dispatchEvent(new Event("change")); }';
    await driver.evaluateOn('webview', '.which', pick);
    await waitForCount('2 of 4');
    // A card that has just come into sight is drawn with the next frame.
    await until(
      'the quotes',
      () => driver.texts('webview', '.chip.kind'),
      (kinds) => kinds.join() === 'quote,quote',
    );
    await driver.fill('webview', '.search', 'SPRÍNG');
    await waitForCount('1 of 4');
    await driver.fill('webview', '.search', 'nothing of the kind');
    await waitForCount('0 of 4');
    await driver.click('webview', '.none button');
    await waitForCount('4 statements');

    await driver.evaluateOn('webview', '.order', '(e) => { e.value = "kind"; e.dispatchEvent(new Event("change")); }');
    await until(
      'groups',
      () => driver.texts('webview', '.group-title'),
      (titles) => titles.join() === 'quote 2,claim 2',
    );
    await driver.evaluateOn('webview', '.order', '(e) => { e.value = "text"; e.dispatchEvent(new Event("change")); }');
  });

  it('follows the editor, and keeps what was set for each article, also when hidden', async () => {
    await driver.fill('webview', '.search', 'spring');
    await waitForCount('1 of 4');
    const article = vscode.window.activeTextEditor!.document;
    await open(second);
    await driver.waitFor('webview', 'h1:has-text("Mayor opens")');
    assert.equal(await driver.evaluateOn('webview', '.search', '(e) => e.value'), '');
    await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
    await vscode.window.showTextDocument(article);
    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', 'h1:has-text("Envoys meet")');
    await waitForCount('1 of 4');
    assert.equal(await driver.evaluateOn('webview', '.search', '(e) => e.value'), 'spring');
  });

  it('reads anew what is typed', async () => {
    const editor = vscode.window.activeTextEditor!;
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\n“That is all there is,” Petra Holm said.\n'));
    await waitForCount('5 statements');
    // Not reverted: a window in a browser saves by itself, and may have done so.
    const line = editor.document.lineCount;
    await editor.edit((edit) => edit.delete(new vscode.Range(end, new vscode.Position(line, 0))));
    await waitForCount('4 statements');
    await editor.document.save();
  });

  it('says what to do where there is no article, and does it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await driver.waitFor('webview', '.notice-title:has-text("Open a news article")');
    await open('Buy milk and bread at the shop.\nThen go to the post office before it is too late for that.\n', 'txt');
    await driver.click('webview', 'button:has-text("Treat This File as an Article")');
    await driver.waitFor('webview', '.notice-title:has-text("No quotes or claims")');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'news-article');
  });

  it('shows file text as text', async () => {
    await open(
      '<img src=x onerror=alert(1)> meets\n\n“<b>It</b> is <script>alert(1)</script> over now,” Petra Holm said.\n',
    );
    await driver.waitFor('webview', 'h1:has-text("<img src=x")');
    await until('the words', cards, (words) => words.some((text) => text.includes('<script>')));
    assert.equal(await driver.count('webview', 'main img, main script, main b'), 0);
  });

  it('shows one of 2,000 statements at once when it is searched for', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `“It is not over, whatever they say, number ${i},” Petra Holm said.`,
    );
    await open(`Two thousand times\n\n${lines.join('\n\n')}\n`);
    await driver.waitFor('webview', 'h1:has-text("Two thousand")');
    await waitForCount('2000 statements');
    await driver.fill('webview', '.search', 'number 1999');
    await waitForCount('1 of 2000');
    assert.equal((await cards()).length, 1);
  });
});
