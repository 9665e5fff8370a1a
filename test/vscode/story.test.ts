import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, openArticle, put, read, revertAll, roomForText, set, until } from './help';
import { patience } from './patience';

/** An article of the story: invented, but for public facts about who held which office. */
function article(name: string): Promise<string> {
  const root = vscode.extensions.getExtension('sayso.sayso')!.extensionUri;
  return read(vscode.Uri.joinPath(root, 'test', 'fixtures', 'story', name));
}

const shownCard = '.monaco-resizable-hover .monaco-hover:not(.hidden)';
const offer = (title: string): string => `.action-widget .monaco-list-row:has-text("${title}")`;

/** What is on the card when the pointer rests on a word. */
async function cardOn(word: string): Promise<string> {
  await driver.press('Escape');
  await driver.hoverWord(word);
  return driver.text('page', shownCard);
}

const typedInto = (): vscode.TextEditor => {
  const { activeTextEditor } = vscode.window;
  assert.ok(activeTextEditor);
  return activeTextEditor;
};

describe('the story: know the actors', () => {
  const own = vscode.Uri.joinPath(folder(), '.sayso');

  before(async function () {
    if (!driver.available()) this.skip();
    await set('files', 'autoSave', 'off');
    await roomForText();
  });

  afterEach(async () => {
    await revertAll();
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    if (await exists(own)) await vscode.workspace.fs.delete(own, { recursive: true });
  });

  after(async () => {
    await set('files', 'autoSave', undefined);
  });

  it('is told from the first card to the record of one’s own', async () => {
    // An article of 2020: whose time is over.
    await openArticle(await article('lake-talks-2020.txt'), 'lake-talks-2020.txt');
    const later = await cardOn('Edward Nalbandian');
    assert.match(later, /Minister of Foreign Affairs of Armenia \(2008–2018\); no role on record on 3 November 2020/);
    await driver.screenshot('story-1-no-longer');

    // An article of 2012: a surname alone, and an office.
    const editor = await openArticle(await article('lake-talks-2012.txt'), 'lake-talks-2012.txt');
    const then = await cardOn('Nalbandian');
    assert.match(then, /Edward Nalbandian\s*Minister of Foreign Affairs of Armenia on 17 October 2012/);
    assert.match(then, /2008–2018 · Minister of Foreign Affairs of Armenia/);
    await driver.screenshot('story-2-minister');
    assert.match(await cardOn('Russian foreign'), /Sergei Lavrov\s*Minister of Foreign Affairs of Russia/);
    await driver.screenshot('story-3-office');

    // A name that nobody knows: the light bulb.
    assert.match(await cardOn('Ivo Reyle'), /Not in your knowledge/);
    put(editor, 'Ivo Reyle');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    // The menu is closed by whatever takes the focus late.
    await until(async () => {
      await driver.press('Escape');
      await driver.press('Control+.');
      return driver.waitFor('page', offer('Add “Ivo Reyle” to knowledge'), { timeout: patience / 10 }).then(
        () => true,
        () => false,
      );
    }, 'the menu of the light bulb');
    await driver.screenshot('story-4-light-bulb');
    await driver.click('page', offer('Add “Ivo Reyle” to knowledge'));

    // A short form, with what the article tells; then the record itself, for what the form does not ask.
    for (const [prompt, typed] of [
      ['Name, as'],
      ['Role, or', 'Harbour Master'],
      ['Country, or'],
      ['In this role since', '2011'],
      ['Source: '],
    ] as const) {
      await driver.waitFor('page', `.quick-input-widget .quick-input-message:has-text("${prompt}")`);
      if (typed !== undefined) await driver.fill('page', '.quick-input-widget input.input', typed);
      await driver.press('Enter');
    }
    // VS Code may keep a message for its list, where the window has not the focus.
    const openFile = '.notifications-center .monaco-button:has-text("Open the File")';
    await until(async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return driver.visible('page', openFile);
    }, 'the message');
    await driver.click('page', openFile);
    await until(() => typedInto().document.uri.path.endsWith('/.sayso/actors/my-actors.yaml'), 'the record is shown');
    const yaml = typedInto();
    put(yaml, 'from: 2011');

    // An organisation found as one types, and a word that is no id.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await driver.press('End');
    await driver.press('Enter');
    await driver.type('org: yerevan');
    await driver.waitFor('page', '.suggest-widget .monaco-list-row:has-text("us-embassy-yerevan")');
    await driver.screenshot('story-5-completion');
    await driver.press('Escape');
    await driver.press('Shift+Home');
    await driver.type('org: ferry-office');
    await until(
      () => vscode.languages.getDiagnostics(yaml.document.uri).some(({ message }) => message.includes('ferry-office')),
      'an organisation that no record has is named as it is typed',
    );
    await driver.screenshot('story-6-checked');
    await driver.press('Escape');
    await driver.press('Shift+Home');
    await driver.press('Backspace');

    // What was typed is not saved, and the article knows him.
    assert.ok(yaml.document.isDirty);
    await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.One });
    await until(async () => {
      await driver.press('Escape');
      return /Ivo Reyle\s*Harbour Master on 17 October 2012/.test(await cardOn('Reyle added'));
    }, 'the article knows him');
    await driver.screenshot('story-7-known');
  });
});
