import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, exists, folder, read, until } from './help';

const own = vscode.Uri.joinPath(folder(), '.sayso');
const root = vscode.Uri.joinPath(folder(), 'acts');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(root, name);
const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const people = `- id: mira-tolland
  kind: person
  name: Mira Tolland
  roles:
    - { title: Harbour Master of Grenby, from: 2020-01, to: 2021-06 }
  sources: [https://example.org]
- id: joran-veck
  kind: person
  name: Joran Veck
  sources: [https://example.org]
`;

const rest = 'The river stood high, and the old ferry lay at the quay for most of the day. '.repeat(4);
const article = (title: string, dateline: string, said: string): string =>
  `${title}\n\n${dateline}${said}\n\n${rest}\n`;
const words = 'The harbour wall will be repaired before the first snow falls on the eastern quay';
const texts: Readonly<Record<string, string>> = {
  'herald.txt': article('A wall', 'GRENBY, January 4, 2021 (Grenby Herald) — ', `“${words},” said Mira Tolland.`),
  'post.txt': article('Another wall', 'GRENBY, March 9, 2021 (Norvia Post) — ', `“${words},” said Joran Veck.`),
  'undated.article': article('A bridge', '', '“The old bridge stays open,” said Mira Tolland.'),
};

const news = `ORLA, March 3, 2021 — The old bridge carried its first carts on Monday, eleven months after a barge had struck the middle pier.

“We have counted every stone twice,” the mason Ilse Tarn said, “and the river may come as high as it likes.”

Shops on the east bank opened an hour early, the school gave its children the morning, and a band of nine played from the toll house until the rain began.
`;
const copies: Readonly<Record<string, string>> = {
  'copy-1.txt': `The bridge of Orla is open again\n\n${news}`,
  'copy-2.txt': `The bridge of Orla is open again\n\n${news.replace('a band of nine', 'a band of ten')}`,
};

const tab = '[data-sayso-folder]';
const input = '.quick-input-widget .quick-input-box input';
const has = (words_: string): Promise<void> => driver.waitFor('webview', `${tab} .counts:has-text("${words_}")`);

async function enter(text: string): Promise<void> {
  await driver.waitFor('page', input);
  await driver.fill('page', input, text);
  await driver.press('Enter');
}

/** Chooses a line of the list that is open. */
async function choose(line: string): Promise<void> {
  await driver.waitFor('page', `.quick-input-widget .monaco-list-row:has-text("${line}"):visible`);
  await driver.click('page', `.quick-input-widget .monaco-list-row:has-text("${line}"):visible`);
}

/** Presses a button that shows something, unless it is there: a test that is tried twice would hide it. */
async function show(button: string, what: string): Promise<void> {
  if ((await driver.count('webview', what)) === 0)
    await driver.click('webview', `${tab} .action:has-text("${button}")`);
  await driver.waitFor('webview', what);
}

const select = (field: string, value: string): Promise<unknown> =>
  driver.evaluateOn(
    'webview',
    `${tab} ${field}`,
    `(field) => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('change')); }`,
  );

/** Presses a button that saves something, and takes the place that the dialog offers. */
async function saved(button: string, name: string): Promise<string> {
  const place = vscode.Uri.joinPath(folder(), name);
  if (await exists(place)) await vscode.workspace.fs.delete(place);
  await driver.click('webview', button);
  await driver.waitFor('page', `${input}:visible`);
  await until(
    async () => String(await driver.evaluateOn('page', input, '(field) => field.value')).endsWith(name),
    'a name is offered',
  );
  await driver.press('Enter');
  await until(() => exists(place), `${name} is written`);
  const text = await read(place);
  await vscode.workspace.fs.delete(place);
  return text;
}

const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"(?<cell>(?:[^"]|"")*)"/g)].map(({ groups }) => groups!.cell!.replaceAll('""', '"')),
    );

/** In front, whichever test is run: each may be run alone. */
async function dossier(): Promise<void> {
  await vscode.commands.executeCommand('sayso.dossier', { actor: 'mira-tolland' });
  await has('2 statements');
}

const chooseRow = (words_: string): Promise<void> =>
  driver.click('webview', `${tab} .row:has-text("${words_}") .choose`);

describe('what is done in a dossier and a search', function () {
  before(async function () {
    if (!driver.available()) this.skip();
    const settings = vscode.workspace.getConfiguration();
    await settings.update('sayso.folder.include', 'acts/*.{txt,article}', vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(own, 'actors'));
    await save(vscode.Uri.joinPath(own, 'actors', 'people.yaml'), people);
    for (const [name, text] of Object.entries({ ...texts, ...copies })) await save(at(name), text);
  });

  after(async () => {
    const settings = vscode.workspace.getConfiguration();
    await settings.update('sayso.folder.include', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    for (const uri of [root, own]) if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  it('the date of an article is set from its row', async () => {
    await dossier();
    await driver.waitFor('webview', `${tab} .row:last-child .date:has-text("date unknown")`);
    await driver.click('webview', `${tab} .row:last-child .set-date`);
    await enter('2020-11-03');
    await driver.waitFor('webview', `${tab} .row:first-child .date:has-text("3 November 2020")`);
    assert.match(await read(at('undated.article.sayso.yaml')), /^date: 2020-11-03$/m);
  });

  it('statements and roles are drawn through time', async () => {
    await dossier();
    const roles = `${tab} .picture:has-text("Statements and roles through time")`;
    await show('Picture', roles);
    await driver.waitFor('webview', `${roles} svg text:has-text("Harbour Master of Grenby")`);
    await driver.screenshot('folder-roles');
  });

  it('a picture is saved as SVG, and its figures as CSV: those of its table', async () => {
    await dossier();
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('simpleDialog.enable', true, vscode.ConfigurationTarget.Global);
    await show('Picture', `${tab} .picture`);
    for (const [title, name] of [
      ['Statements by month and outlet', 'Statements-by-month-and-outlet_Mira-Tolland'],
      ['Statements and roles through time', 'Statements-and-roles-through-time_Mira-Tolland'],
    ] as const) {
      const figure = `${tab} .picture:has(figcaption:text-is("${title}"))`;
      await driver.waitFor('webview', figure);
      const drawn = await saved(`${figure} .action:has-text("SVG")`, `${name}.svg`);
      // A file of its own: what is drawn there reads without a style sheet of the tab.
      assert.match(drawn, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.match(drawn, /currentColor/);
      const texts = (await driver.evaluateOn(
        'webview',
        `${figure} svg`,
        '(e) => [...e.querySelectorAll("text")].map((text) => text.textContent)',
      )) as readonly string[];
      assert.ok(texts.length > 1);
      for (const text of texts) assert.ok(drawn.includes(`>${text}<`), text);
      const figures = cellsOf(await saved(`${figure} .action:has-text("CSV")`, `${name}.csv`));
      const shown = await driver.evaluateOn(
        'webview',
        `${figure} table`,
        '(e) => [...e.rows].map((row) => [...row.cells].map((cell) => cell.textContent))',
      );
      assert.deepEqual(figures, shown);
    }
    await settings.update('simpleDialog.enable', undefined, vscode.ConfigurationTarget.Global);
  });

  it('rows that are chosen get a label, another speaker and a state together, each taken back by one undo', async () => {
    await dossier();
    await save(vscode.Uri.joinPath(own, 'codebook.yaml'), 'labels:\n  - id: quays\n    name: Quay works\n');
    const count = (what: string): Promise<number> => driver.count('webview', `${tab} .row:has-text("${what}")`);
    const all = async (): Promise<void> => {
      await driver.click('webview', `${tab} .action:has-text("Choose All")`);
      await driver.waitFor('webview', `${tab} .how-many:has-text("2 ")`);
    };
    const press = (button: string): Promise<void> =>
      driver.click('webview', `${tab} .chosen .action:has-text("${button}")`);
    await chooseRow('The old bridge');
    await driver.waitFor('webview', `${tab} .how-many:has-text("1 ")`);
    await all();
    await press('Label');
    await choose('Quay works');
    // The list before this one has a line “New Label…”.
    await driver.waitFor('page', '.quick-input-widget .quick-input-title:has-text("Label 2 statements?"):visible');
    await choose('Label');
    await until(async () => (await count('Quay works')) === 2, 'both have the label');
    for (const name of ['herald.txt', 'undated.article'])
      assert.match(await read(at(`${name}.sayso.yaml`)), /"labels":\["quays"\]/);
    await all();
    await press('Reject');
    await choose('Reject');
    // What is rejected is nobody's.
    await has('0 statements');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => (await count('Quay works')) === 2, 'both are there, with their label');
    await driver.screenshot('folder-rows-changed');
    await all();
    await press('Speaker');
    await driver.waitFor('page', input);
    await driver.fill('page', input, 'Joran Veck');
    await choose('Joran Veck');
    await choose('Change the Speaker');
    await has('0 statements');
    assert.match(await read(at('herald.txt.sayso.yaml')), /joran-veck/);
    await vscode.commands.executeCommand('sayso.dossier', { actor: 'joran-veck' });
    await has('3 statements');
    await driver.screenshot('folder-rows-of-another');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await has('1 statement');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => !(await read(at('herald.txt.sayso.yaml')).catch(() => '')).includes('quays'), 'no label');
    await closeAll();
  });

  it('a search is grouped as the reader likes, and tells why nobody is drawn with the words of another', async () => {
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'wall' });
    await has('2 statements');
    await select('.groups', 'speaker');
    await driver.waitFor('webview', `${tab} .row:nth-child(2) .group`);
    assert.deepEqual(await driver.texts('webview', `${tab} .group`), ['Joran Veck', 'Mira Tolland']);
    await show('Picture', `${tab} .note:has-text("is not drawn")`);
    await driver.screenshot('folder-no-shared-words');
    await select('select:not(.groups)', '0.8');
    await driver.waitFor('webview', `${tab} .picture:has-text("Who is reported with the same words")`);
    await driver.click('webview', `${tab} .action:has-text("Picture")`);
    await select('select:not(.groups)', '2');
    await select('.groups', 'date');
    await has('2 statements in 2 articles');
  });

  it('a question is completed as it is typed, and its answer comes by itself', async () => {
    const query = `${tab} .query`;
    const offered = (text: string): string => `${tab} .completions .action:has-text("${text}")`;
    await driver.fill('webview', query, 'wall spea');
    await driver.click('webview', offered('speaker:'));
    await driver.click('webview', offered('Joran Veck'));
    await driver.waitFor('webview', `${tab} .explanation:has-text("with the word “wall”, said by “Joran Veck”")`);
    await has('1 statement');
    await closeAll();
  });

  it('how much of two articles must be the same to be copies is the reader’s', async () => {
    const line = (text: string): string => `.quick-input-widget .monaco-list-row:has-text("${text}"):visible`;
    void vscode.commands.executeCommand('sayso.copies');
    await driver.waitFor('page', line('nearly the same'));
    await choose('How Much Must Be the Same');
    await choose('100 % of the runs');
    await driver.waitFor('page', line('now 100 %'));
    assert.equal(await driver.count('page', line('nearly the same')), 0);
    await driver.press('Escape');
  });
});
