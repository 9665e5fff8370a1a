import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inert } from '../../src/core/text/inert';
import { asText } from '../../src/core/text/markdown';
import { noteMarkdown } from '../../src/core/text/note-markdown';
import { sourceLink } from '../../src/extension/cards/parts';
import { askForText, pickOne, showInformation } from '../../src/extension/messages';
import { codeAction, diagnostic, hover, outlineSymbol, statusItem, treeItem } from '../../src/extension/shown';
import { tempting } from '../tempting';
import { driver } from './driver';
import { closeAll, folder, openArticle, show, until, write } from './help';

const texts = tempting.map(([, text]) => text);

/** As few lines as hold them all, so that a place need not be filled two hundred times. */
const lines = texts.reduce<string[]>((all, text) => {
  const last = all.at(-1);
  const joined = last === undefined ? text : `${last} · ${text}`;
  if (last !== undefined && joined.length <= 500) all[all.length - 1] = joined;
  else all.push(text);
  return all;
}, []);

/** What VS Code makes of texts that are more than text to it. */
const live = ['a', 'img', 'script', 'iframe', 'input:not(.input)', 'style', 'svg', '.codicon'];

/** Counts what is alive in an element. @param own what the place has of its own */
async function alive(selector: string, own: readonly string[] = []): Promise<number> {
  const counts = await Promise.all(
    live.filter((one) => !own.includes(one)).map((one) => driver.count('page', `${selector} ${one}`)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** An unseen sign that steers or turns. */
const steering = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A card on a word of a file of its own. @returns where its contents are */
async function cardWith(contents: readonly (readonly string[])[], commands: readonly string[] = []): Promise<string> {
  const uri = await write('tempting.md', 'somebody\n');
  providers.push(
    vscode.languages.registerHoverProvider(
      { pattern: '**/*tempting.md' },
      { provideHover: (_, position) => hover(new vscode.Range(position, position), contents, commands) },
    ),
  );
  await show(uri);
  await driver.hoverWord('somebody');
  const box = '.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents';
  await driver.waitFor('page', box);
  return box;
}

const providers: vscode.Disposable[] = [];

describe('two hundred texts that tempt are nothing but text', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    for (const provider of providers.splice(0)) provider.dispose();
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('in messages', async () => {
    for (let at = 0; at < lines.length; at += 25) {
      const some = lines.slice(at, at + 25);
      for (const line of some) void showInformation(line);
      const message = '.notifications-center .notification-list-item-message';
      await until(async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return (await driver.count('page', message)) > 0;
      }, 'the messages are shown');
      assert.equal(await alive(message), 0);
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  });

  it('in lists', async () => {
    for (let at = 0; at < texts.length; at += 8) {
      const items = texts.slice(at, at + 8).map((text) => ({ label: text, description: text, detail: text }));
      const picked = pickOne(items, { title: texts[at]!, placeHolder: texts[at]! });
      await driver.waitFor('page', '.quick-input-widget .quick-input-list .monaco-list-row');
      assert.equal(await alive('.quick-input-widget .quick-input-list .monaco-highlighted-label'), 0);
      assert.equal(await alive('.quick-input-widget .quick-input-title'), 0);
      await driver.press('Escape');
      await picked;
    }
  });

  it('in fields', async () => {
    for (const line of lines) {
      const typed = askForText({ title: line, prompt: line, placeHolder: line });
      await driver.waitFor('page', '.quick-input-widget .quick-input-message');
      assert.equal(await alive('.quick-input-widget .quick-input-message', ['.codicon']), 0, line);
      assert.equal(await alive('.quick-input-widget .quick-input-title'), 0, line);
      await driver.press('Escape');
      await typed;
    }
  });

  it('in the status bar', async () => {
    const item = statusItem('tempting', 'tempting', 1);
    for (const line of lines) {
      item.show(`x ${line}`, line, { command: 'sayso.nothing', title: '' });
      await driver.waitFor('page', '.statusbar [id$="tempting"]');
      assert.equal(await alive('.statusbar [id$="tempting"]', ['a']), 0, line);
    }
    item.dispose();
  });

  it('in cards', async () => {
    const box = await cardWith(
      texts.map((text) => [
        asText(text.slice(0, 500)),
        `| a | b |\n| :- | :- |\n| c | ${asText(text.slice(0, 500))} |`,
      ]),
    );
    assert.ok((await driver.count('page', `${box} td`)) >= texts.length);
    assert.equal(await alive(box), 0);
    assert.doesNotMatch((await driver.texts('page', box)).join(''), steering);
  });

  it('in notes, in which addresses of the web are links and nothing else is', async () => {
    const box = await cardWith(
      texts.map((text) => ['x', '---', noteMarkdown(text.slice(0, 500), sourceLink)]),
      ['sayso.nothing'],
    );
    await until(async () => (await driver.count('page', `${box} hr`)) >= texts.length / 2, 'the notes');
    assert.equal(await alive(box, ['a']), 0);
    const links = await driver.evaluate(
      'page',
      `[...document.querySelectorAll(${JSON.stringify(`${box} a`)})].map((one) => one.dataset.href ?? one.href)`,
    );
    assert.ok(Array.isArray(links) && links.length > 0);
    for (const one of links) assert.match(String(one), /^https?:\/\//i);
    assert.doesNotMatch((await driver.texts('page', box)).join(''), steering);
  });

  it('in trees, the outline, the light bulb and Problems', () => {
    const at = new vscode.Range(0, 0, 0, 0);
    const symbol = { detail: 'x', kind: vscode.SymbolKind.String };
    for (const text of texts) {
      const row = treeItem({ label: text, description: text, tooltip: text });
      const lit = treeItem({ label: ['', text, ''] });
      const label = typeof lit.label === 'object' ? lit.label.label : '';
      const shown: readonly unknown[] = [
        ...[row.label, row.description, row.tooltip, label],
        outlineSymbol({ ...symbol, name: text }, at, at).name,
        codeAction(text, vscode.CodeActionKind.QuickFix, 'x', undefined).title,
        diagnostic(at, text).message,
      ];
      for (const one of shown) {
        assert.ok(typeof one === 'string');
        assert.doesNotMatch(one, steering);
        assert.doesNotMatch(one, /\]\(|\$\(|\n/);
      }
    }
  });
});

describe('records with two hundred names that tempt', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.sayso'), { recursive: true }));
  afterEach(closeAll);

  it('are text in the panel and in the tree', async () => {
    const usable = texts.map((text) => text.slice(0, 200)).filter((text) => inert(text) !== '');
    const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'nu', 'fa', 'ge', 'zi', 'po', 'ku'];
    const surname = (at: number): string => {
      const [one, two] = [syllables[at % 15]!, syllables[Math.floor(at / 15) % 15]!];
      return `${one[0]!.toUpperCase()}${one.slice(1)}${two}rsk`;
    };
    const records = usable.map((name, at) => {
      const given = JSON.stringify(name);
      return `- { id: tempting-${at}, name: ${given}, aliases: [Orvin ${surname(at)}], sources: ['https://example.org/people'] }\n`;
    });
    const actors = vscode.Uri.joinPath(folder(), '.sayso', 'actors', 'tempting.yaml');
    await vscode.workspace.fs.writeFile(actors, new TextEncoder().encode(records.join('')));
    const said = usable.map((_, at) => `“We will plant ${at} trees at the lake,” Orvin ${surname(at)} said on Monday.`);
    const head = 'Trees are planted at the lake\n\nLAKE CITY, November 3, 2020. /LCW/. A town met.\n\n';
    const { document } = await openArticle(`${head}${said.join('\n\n')}\n`, 'trees.txt');
    await vscode.commands.executeCommand('sayso.panel.focus');
    await until(async () => (await driver.texts('webview', '.card .name')).join().includes('Click here'), 'the names');
    const elements = await driver.evaluate(
      'webview',
      '[...document.body.querySelectorAll("a, img, script, iframe, style, svg, form, object, video, base, meta")].filter((one) => one.tagName !== "SCRIPT" || one.src === "").length',
    );
    assert.equal(elements, 0);
    const titles = await driver.evaluate(
      'webview',
      '[...document.body.querySelectorAll("*")].map((one) => one.title + " " + one.getAttribute("aria-label")).join("\\n") + document.body.textContent',
    );
    assert.doesNotMatch(String(titles), steering);
    await vscode.commands.executeCommand('sayso.actors.focus');
    await until(async () => (await driver.count('page', '.pane-body .monaco-list-row .label-name')) > 3, 'the tree');
    assert.equal(await alive('.pane-body [aria-label*="Actors"] .monaco-icon-label-container', ['a']), 0);
    assert.equal(document.isDirty, false);
  });
});
