import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { patience } from './patience';

/** Invented people speak; of real ones only what everybody knows is said. */
export const talks = `Home
Newsletter
Subscribe

Envoys agree on a hot line, disagree on observers

LAKE CITY, November 3, 2020. /LCW/. The chief envoy of Norvia, Petra Holm, said on Tuesday that both banks of the river would be linked by a hot line before the winter.

“We have found no common ground on all of it, and I will not pretend that we have,” Petra Holm said. “There is nothing to hide in any of it,” she added.

Sergei Lavrov has been the foreign minister of Russia since 2004. Before that, Lavrov was an ambassador to the United Nations for ten years, and the envoys knew him from there.

The envoys of both sides then crossed the bridge on foot, which took them the better part of an hour because of the ice on it.

Related articles
Ferry strike enters its second week
Share this article
`;

export const shoppingList = 'To buy\n\n- two lemons\n- flour, 1 kg\n- paper for the printer\n';

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'the tests need a folder');
  return first.uri;
}

/** Each test file is a bundle of its own and so counts for itself. */
const mine = crypto.randomUUID().slice(0, 8);
let files = 0;

/** Writes a file of its own into the workspace, under a name that nothing was ever remembered for. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), `${mine}-${++files}-${name}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Shows a file as a click in the explorer does: once its editor is closed, its document is closed, too. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor?.document.uri.toString() === uri.toString(), `${uri.path} is shown`);
  return editor;
}

/** Shows a file and waits until it is an article. */
export async function openArticle(text = talks, name = 'talks.txt'): Promise<vscode.TextEditor> {
  const editor = await show(await write(name, text));
  await until(() => editor.document.languageId === 'news-article', 'the text is taken for an article');
  return editor;
}

/** Waits until something holds, as long as this machine needs (see ./patience). */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + patience; ;) {
    if (await holds()) return;
    if (Date.now() > end) assert.fail(`It never came: ${what}.`);
    await pause(50);
  }
}

/**
 * Waits until something holds and has stayed the same for three looks, as what is drawn or moves while a window opens.
 * @returns what was looked at
 */
export async function steady<T>(look: () => Promise<T>, what: string): Promise<T> {
  let same = 0;
  let last = JSON.stringify(await look());
  let value: T | undefined;
  await until(async () => {
    value = await look();
    const now = JSON.stringify(value);
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= 3;
  }, `${what} stays as it is`);
  return value as T;
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The editor as wide as it gets: lines are not wrapped in the midst of what is looked at. */
export async function roomForText(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
}

/** Takes back what was typed and not saved, in every editor in view. */
export async function revertAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
}

export function positionOf(document: vscode.TextDocument, words: string, into = 1): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” stands in the text`);
  return document.positionAt(at + into);
}

export function put(editor: vscode.TextEditor, words: string): void {
  const position = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
}

export function selected(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.selection);
}

export async function set(section: string, name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Global);
}

/** Has VS Code's watchers tell nothing of what a pattern finds, while something runs. */
export async function unwatched(pattern: string, run: () => Promise<void>): Promise<void> {
  const files = vscode.workspace.getConfiguration('files');
  const excluded = { ...files.get<object>('watcherExclude'), [pattern]: true };
  await files.update('watcherExclude', excluded, vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await files.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/**
 * Presses a key until what it opens is there. While the keyboard is on its way from a panel to the editor, VS Code gives
 * a key to neither; where the machine is slow, that takes long.
 */
async function pressFor(key: string, selector: string): Promise<void> {
  await until(async () => {
    if (await driver.visible('page', selector)) return true;
    await driver.press(key);
    return driver.waitFor('page', selector, { timeout: patience / 10 }).then(
      () => true,
      () => false,
    );
  }, `${selector} is there after ${key}`);
}

/** Selects words of the article in front as the keyboard does: they are searched for. */
export async function select(words: string): Promise<void> {
  await pressFor('Control+1', '.editor-group-container.active .monaco-editor.focused');
  await pressFor('Control+f', '.find-widget.visible textarea');
  await driver.press('Control+a');
  await driver.type(words);
  await until(
    async () => (await driver.text('page', '.find-widget .matchesCount')).includes('1 of'),
    `“${words}” is found`,
  );
  await driver.press('Escape');
  await until(() => vscode.window.activeTextEditor && selected(vscode.window.activeTextEditor) === words, 'selected');
}

/** Answers the question with that title by a text. */
export async function answer(title: string, typed: string): Promise<void> {
  await driver.waitFor('page', `.quick-input-widget .quick-input-title:visible:has-text("${title}")`);
  await driver.type(typed);
  await driver.press('Enter');
}

const questionField = '.quick-input-widget:visible .quick-input-box input';

/**
 * Runs what asks by a field, and answers it. VS Code closes a field when the focus comes late to the editor, and with it
 * what has asked: then it is asked again.
 * @param ask ends when the field is closed
 */
export async function answered(ask: () => Thenable<unknown>, typed: string): Promise<void> {
  for (let times = 1; times <= 3; times++) {
    const field = { isOver: false };
    const asked = Promise.resolve(ask()).finally(() => (field.isOver = true));
    const isGone = (): boolean => field.isOver;
    await until(async () => isGone() || (await driver.visible('page', questionField)), 'the field, or its end');
    try {
      if (!isGone()) await driver.fill('page', questionField, typed, { timeout: patience / 10 });
    } catch (error) {
      if (!isGone()) throw error;
    }
    if (isGone()) continue;
    await driver.press('Enter');
    await asked;
    return;
  }
  assert.fail('The field was closed three times before it could be answered.');
}
