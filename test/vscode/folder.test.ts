import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import path from 'node:path';
import * as vscode from 'vscode';
import { generate, knowledge } from '../../scripts/corpus/articles.mjs';
import { driver } from './driver';
import { closeAll, exists, folder, positionOf, show, steady, until, unwatched } from './help';

/** Enough for every view; SAYSO_ARTICLES=2000 for the pictures and for what a larger folder does to the host. */
const articles = generate(Number(process.env.SAYSO_ARTICLES ?? 240), 11);
const said = articles.flatMap((one) => one.said.map((each) => ({ ...each, article: one })));
const by = (speaker: string): typeof said => said.filter((one) => one.speaker === speaker);
const own = vscode.Uri.joinPath(folder(), '.sayso');
const root = vscode.Uri.joinPath(folder(), 'corpus');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(root, name);
const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const tab = '[data-sayso-folder]';
const countsText = (): Promise<string> => driver.text('webview', `${tab} .counts`);
const rows = (): Promise<number> => driver.count('webview', `${tab} .row`);

const themes: readonly (readonly [kind: string, name: string])[] = [
  ['vscode-light', 'Default Light Modern'],
  ['vscode-high-contrast', 'Default High Contrast'],
  ['vscode-high-contrast-light', 'Default High Contrast Light'],
  ['vscode-dark', 'Default Dark Modern'],
];

async function card(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

describe('the whole folder', function () {
  before(async function () {
    if (!driver.available()) this.skip();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(own, 'actors'));
    await save(vscode.Uri.joinPath(own, 'actors', 'people.yaml'), knowledge);
    for (const one of articles) await save(at(one.path), one.text);
    const { document } = await show(at(articles[0]!.path));
    await until(async () => (await card(document, 'Source')).length >= 0, 'the hover');
    // Its words tell of other articles once the folder was read, as by the tests of another file.
    await until(
      async () => (await card(document, nameIn(document))).includes('command:sayso.dossier'),
      'the own people are known',
    );
  });

  after(async () => {
    await vscode.workspace
      .getConfiguration()
      .update('workbench.colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    for (const uri of [root, own]) if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  const nameIn = (document: vscode.TextDocument): string =>
    /said (?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(document.getText())!.groups!.name!;

  it('is searched: the question is explained, and its words are found', async () => {
    // How long the host waits while all is read is written down, not asserted: other work may keep it.
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const began = performance.now();
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor outlet:grenby-herald' });
    const expected = said.filter(
      ({ words, article }) => words.includes('corridor') && article.outlet === 'Grenby Herald',
    ).length;
    await until(async () => (await countsText()).startsWith(`${expected} statements`), `${expected} statements`);
    delay.disable();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const [usual, most] = [delay.percentile(99), delay.max].map((time) => (time / 1e6).toFixed(0));
    console.log(
      `      ${articles.length} files read in ${seconds} s; the host's delay: p99 ${usual} ms, at most ${most} ms`,
    );
    assert.match(
      await driver.text('webview', `${tab} .explanation`),
      /with the word “corridor”, from the outlet “grenby-herald”/,
    );
    assert.match(await driver.text('webview', `${tab} mark`), /corridor/i);
    await driver.screenshot('folder-search');
  });

  it('tells what it does not understand', async () => {
    await driver.fill('webview', `${tab} .query`, 'corridor in:May');
    await driver.waitFor('webview', `${tab} .problem:has-text("“May” is no day")`);
    await driver.click('webview', `${tab} .problem`);
    assert.equal(await driver.evaluateOn('webview', `${tab} .query`, '(field) => field.selectionStart'), 12);
    await closeAll();
  });

  it('has a dossier: by date, the same words of six outlets in one row', async () => {
    await vscode.commands.executeCommand('sayso.dossier', { actor: 'mira-tolland' });
    const all = by('mira-tolland').length;
    await until(async () => (await countsText()).startsWith(`${all} statements`), `${all} statements`);
    assert.equal(await driver.text('webview', `${tab} h1`), 'Dossier: Mira Tolland');
    const origins = new Set(by('mira-tolland').map(({ origin }) => origin)).size;
    const found = await rows();
    assert.ok(found >= Math.min(200, origins) - 2 && found <= origins * 1.02, `${found} rows of ${origins}`);
    await driver.click('webview', `${tab} .sources summary`);
    await driver.waitFor('webview', `${tab} .sources[open] .source`);
    await driver.screenshot('folder-dossier');
  });

  it('changes chosen rows together, and takes all of it back with one undo', async () => {
    await driver.click('webview', `${tab} .row:nth-child(1) .choose`);
    await driver.click('webview', `${tab} .row:nth-child(2) .choose`);
    await driver.waitFor('webview', `${tab} .chosen .how-many`);
    const chosen = Number((await driver.text('webview', `${tab} .how-many`)).split(' ')[0]);
    assert.ok(chosen >= 2);
    await driver.screenshot('folder-chosen');
    await driver.click('webview', `${tab} .chosen .action:has-text("Accept")`);
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Accept")');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const accepted = (): Promise<number> => driver.count('webview', `${tab} .row .state:has-text("accepted")`);
    await until(async () => (await accepted()) === 2, 'two rows are accepted');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => (await accepted()) === 0, 'none is accepted');
    await driver.click('webview', `${tab} .action:has-text("Choose All")`);
    await until(
      async () => (await driver.text('webview', `${tab} .how-many`)).startsWith(`${by('mira-tolland').length} `),
      'all are chosen',
    );
    await driver.click('webview', `${tab} .chosen .action:has-text("Choose None")`);
  });

  it('keeps searches by name', async () => {
    const settings = (): unknown => vscode.workspace.getConfiguration('sayso.folder').get('savedSearches');
    await vscode.workspace
      .getConfiguration('sayso.folder')
      .update('savedSearches', { 'The corridor': 'corridor outlet:herald' }, vscode.ConfigurationTarget.Workspace);
    void vscode.commands.executeCommand('sayso.savedSearches');
    await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("The corridor")');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until(
      async () => (await driver.text('webview', `${tab} .explanation`)).includes('“corridor”'),
      'the search is open',
    );
    await vscode.workspace
      .getConfiguration('sayso.folder')
      .update('savedSearches', undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(settings(), {});
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('goes from a row to its words', async () => {
    await driver.click('webview', `${tab} .words`);
    await until(() => vscode.window.activeTextEditor?.selection.isEmpty === false, 'the words are selected');
    const editor = vscode.window.activeTextEditor!;
    const shown = (await driver.text('webview', `${tab} .words`)).slice(0, 40);
    assert.ok(editor.document.getText(editor.selection).startsWith(shown.replace(/…$/, '').trim().slice(0, 30)));
  });

  async function isKeptUpWith(name: string): Promise<void> {
    const before = by('mira-tolland').length;
    const file = at(name);
    const rest = 'The river stood high, and the old ferry lay at the quay for most of the day. '.repeat(4);
    const text = `A talk on the bridge\n\nGRENBY, January 4, 2021 — “The bridge will open,” said Mira Tolland.\n\n${rest}\n`;
    await save(file, text);
    await until(async () => (await countsText()).startsWith(`${before + 1} statements`), 'one more');
    await vscode.workspace.fs.delete(file);
    await until(async () => (await countsText()).startsWith(`${before} statements`), 'one less');
  }

  it('is kept up with: a file that changes is in the dossier, one that goes is not', () =>
    isKeptUpWith('Grenby/added.txt'));

  it('is kept up with where no watcher tells of changes', () =>
    unwatched('**/unwatched/**', () => isKeptUpWith('unwatched/added.txt')));

  it('counts on the card of an actor, and finds all places', async () => {
    const { document } = await show(at(articles[0]!.path));
    const name = nameIn(document);
    const others = new Set(by(name.toLowerCase().replace(' ', '-')).map(({ article }) => article.path)).size - 1;
    await until(async () => (await card(document, name)).includes(`in ${others} other articles`), `${others} others`);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf(document, name),
    );
    assert.equal(new Set(references.map(({ uri }) => uri.toString())).size, others + 1);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      name,
    );
    assert.ok(symbols.some((symbol) => symbol.name === name));
    await closeAll();
  });

  it('lists articles that are nearly the same, and lines that stand in several: two copies are shown side by side', async () => {
    const line = (words: string): string => `.quick-input-widget .monaco-list-row:has-text("${words}"):visible`;
    /** What was written a moment ago is read a moment later, and a box filled before its list is there is emptied again. */
    const find = (words: string, found: string): Promise<unknown> =>
      until(async () => {
        void vscode.commands.executeCommand('sayso.copies');
        await driver.waitFor(
          'page',
          '.quick-input-widget .quick-input-title:has-text("Copies in This Folder"):visible',
        );
        await driver.waitFor('page', line('articles'));
        await driver.type(words);
        if ((await driver.count('page', line(found))) > 0) return true;
        await driver.press('Escape');
        return false;
      }, found);
    const shared = 'Editor’s choice: the harbour pilots of Selm count their boats once more';
    const title = 'The bridge of Orla is open again';
    const news = [
      'ORLA, March 3, 2021 — The old bridge carried its first carts on Monday, eleven months after a barge had struck the middle pier.',
      '“We have counted every stone twice,” the mason Ilse Tarn said, “and the river may come as high as it likes.”',
      'Shops on the east bank opened an hour early, the school gave its children the morning, and a band of nine played from the toll house until the rain began.',
    ].join('\n\n');
    for (const name of ['first', 'second'])
      await save(at(`copy-${name}.txt`), `${title}\n\n${news}\n\nThis is the ${name} one of them.\n\n${shared}\n`);
    await save(
      at('other.txt'),
      `Selm buys two lifeboats\n\nSELM, May 9, 2021 — The council of Selm voted for two lifeboats on Sunday, after a winter in which four crews had waited for help.\n\n“They will be here before the ice is,” the clerk Bo Hallen said, adding that both were paid for.\n\n${shared}\n`,
    );
    await find(title, title);
    await driver.screenshot('folder-copies');
    await driver.press('Enter');
    await until(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return (
        input instanceof vscode.TabInputTextDiff &&
        input.original.path.endsWith('copy-first.txt') &&
        input.modified.path.endsWith('copy-second.txt')
      );
    }, 'both are side by side');

    await find('harbour pilots', 'in 3 articles');
    await driver.press('Enter');
    await driver.waitFor('page', line('other.txt'));
    await driver.click('page', line('other.txt'));
    await until(
      () => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection) === shared,
      'the lines are selected',
    );
  });

  it('has a tree: who speaks, their words by date below them, and a click goes to the words', async () => {
    const pane = '.pane:has(.title:text-is("Who Speaks in This Folder"))';
    const row = (words: string): string => `${pane} .monaco-list-row:has-text("${words}")`;
    await vscode.commands.executeCommand('sayso.dossiers.focus');
    // Only the rows in sight are drawn: whoever speaks most is the first.
    const head = `${row(' statements')} >> nth=0`;
    await driver.waitFor('page', head);
    const name = await driver.text('page', `${head} >> .label-name`);
    const most = Math.max(...[...new Set(said.map(({ speaker }) => speaker))].map((speaker) => by(speaker).length));
    assert.equal(by(name.toLowerCase().replace(' ', '-')).length, most);
    assert.equal(await driver.text('page', `${head} >> .label-description`), `${most} statements`);
    await driver.click('page', `${head} >> .monaco-tl-twistie`);
    // Where they are many they stand by year, and those of a full year by month: the first of each is opened.
    const below = `${pane} .monaco-list-row[aria-level="2"]`;
    await driver.waitFor('page', below);
    let level = 2;
    let first = `${below} >> nth=0`;
    while (/^(?:\p{L}+ )?20\d\d$/u.test(await driver.text('page', `${first} >> .label-name`))) {
      assert.ok(by(name.toLowerCase().replace(' ', '-')).length > 200);
      await driver.click('page', `${first} >> .monaco-tl-twistie`);
      first = `${pane} .monaco-list-row[aria-level="${++level}"] >> nth=0`;
      await driver.waitFor('page', first);
    }
    const label = /^(?<day>\d+ \p{L}+ 20\d\d) (?<shown>.*)$/u.exec(
      await driver.text('page', `${first} >> .label-name`),
    );
    const { shown = '' } = label!.groups!;
    assert.match(await driver.text('page', `${first} >> .label-description`), /^\p{Lu}/u);
    await steady(() => driver.evaluateOn('page', first, '(e) => e.getBoundingClientRect().toJSON()'), 'the row');
    await driver.screenshot('folder-tree-open');
    await driver.click('page', first);
    await until(() => {
      const editor = vscode.window.activeTextEditor;
      const words = editor?.document.getText(editor.selection).replace(/\s+/g, ' ') ?? '';
      return words !== '' && words.startsWith(shown.replace(/…$/, '').slice(0, 30));
    }, 'the words are selected');
    await closeAll();
  });

  it('draws who gets the word: by month, by speaker, and who shares words; each to be taken elsewhere', async () => {
    await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor' });
    await driver.click('webview', `${tab} .action:has-text("Picture")`);
    await driver.waitFor('webview', `${tab} .picture:has-text("Reported words by speaker") svg`);
    const titles = 2;
    assert.ok((await driver.count('webview', `${tab} .picture figcaption`)) >= titles);
    const saves = await driver.count('webview', `${tab} .picture .action:has-text("SVG")`);
    assert.equal(saves, await driver.count('webview', `${tab} .picture`));
    await driver.screenshot('folder-pictures');
    await closeAll();
  });

  for (const [kind, name] of themes) {
    it(`is in order for everybody in ${name} (axe)`, async () => {
      const extension = vscode.extensions.getExtension('sayso.sayso')!.extensionPath;
      const axe = readFileSync(path.join(extension, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
      await vscode.workspace.getConfiguration().update('workbench.colorTheme', name, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('sayso.dossier', { actor: 'joran-veck' });
      await driver.waitFor('webview', `body.${kind}${tab} .row`);
      await driver.screenshot(`folder-dossier-${kind}`);
      await driver.click('webview', `${tab} .action:has-text("Picture")`);
      await driver.waitFor('webview', `${tab} .picture svg`);
      await driver.click('webview', `${tab} .sources summary`);
      await driver.evaluateOn('webview', `body${tab}`, `() => { ${axe}; return 0; }`);
      const found = await driver.evaluateOn(
        'webview',
        `body${tab}`,
        '() => axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + " " + node.target + " " + node.failureSummary)))',
      );
      assert.deepEqual(found, []);
      await driver.screenshot(`folder-${kind}`);
      await closeAll();
      await vscode.commands.executeCommand('sayso.searchStatements', { query: 'corridor "border post" from:2020-06' });
      await driver.waitFor('webview', `body.${kind}${tab} .row mark`);
      await driver.screenshot(`folder-search-${kind}`);
      await driver.click('webview', `${tab} .action:has-text("Picture")`);
      await driver.waitFor('webview', `${tab} .picture svg`);
      await driver.evaluateOn('webview', `${tab} .picture`, '(e) => e.scrollIntoView()');
      await driver.screenshot(`folder-charts-${kind}`);
      await driver.evaluateOn('webview', `${tab} .picture:last-of-type`, '(e) => e.scrollIntoView()');
      await driver.screenshot(`folder-bars-${kind}`);
      await closeAll();
    });
  }
});
