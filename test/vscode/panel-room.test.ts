import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, show, steady, talks, until, write } from './help';

const root = (): string => vscode.extensions.getExtension('sayso.sayso')?.extensionPath ?? '';
/** Articles that lie beside the project where it is worked on. */
const seeds = (): string => path.join(root(), '..', 'shared', 'seeds');

const whole = (): Promise<unknown> =>
  driver.evaluate(
    'webview',
    `(() => {
      const top = document.querySelector('.tools').getBoundingClientRect().bottom;
      return [...document.querySelectorAll('.card')].filter((card) => {
        const box = card.getBoundingClientRect();
        return box.top >= top - 1 && box.bottom <= innerHeight + 1;
      }).length;
    })()`,
  );

/** What sticks out at the side of the page, or is too small to be hit. */
const misfits = (): Promise<unknown> =>
  driver.evaluate(
    'webview',
    `[...document.querySelectorAll('button, input, select, .card, .who, .words, .foot')]
      .filter((one) => one.checkVisibility() && !one.closest('.bar'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().height < 15)
      .map((one) => one.className)`,
  );

async function showPanel(): Promise<void> {
  await vscode.commands.executeCommand('sayso.panel.focus');
  await driver.waitFor('webview', '.card');
}

/** What stands below it is closed until a reader opens it; what was tested before may have. */
async function closeBelow(): Promise<void> {
  const open = '.part.auxiliarybar .pane-header[aria-expanded="true"]:not(:has-text("Claims & Quotes"))';
  while ((await driver.count('page', open)) > 0) await driver.click('page', open);
}

describe('the room for what is said', function () {
  before(async function () {
    if (!driver.available() || !(await driver.resize(1366, 768))) this.skip();
  });
  afterEach(closeAll);
  after(async () => {
    if (driver.available()) await driver.resize(1280, 800);
  });

  it('shows four whole cards of each seed at 1366 × 768', async function () {
    if (!existsSync(seeds())) {
      console.log(`      skipped: ${seeds()} is absent, for it is not part of this repository`);
      this.skip();
    }
    await vscode.commands.executeCommand('sayso.panel.focus');
    await closeBelow();
    for (const name of readdirSync(seeds()).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(path.join(seeds(), name), 'utf8');
      const editor = await show(await write(name.replace('.txt', '.article'), text));
      await showPanel();
      const key = JSON.stringify(vscode.workspace.asRelativePath(editor.document.uri));
      const seen = await steady(whole, `the cards of ${key}`);
      assert.ok(Number(seen) >= 4, `${String(seen)} whole cards of ${name}`);
      await driver.screenshot(`room-${name.slice(0, 3)}`);
    }
  });

  it('is usable at 189 pixels, and groups by speaker', async () => {
    await openArticle();
    await showPanel();
    const box = (await driver.evaluateOn(
      'page',
      '.part.auxiliarybar',
      '(e) => { const b = e.getBoundingClientRect(); return { left: b.left, width: b.width }; }',
    )) as { readonly left: number; readonly width: number };
    assert.ok(box.left > 600, 'it is at the side where the explorer is not');
    await driver.evaluate('webview', `document.body.style.width = '189px'; document.body.style.maxWidth = '189px'; 0`);
    await driver.evaluateOn(
      'webview',
      '.order',
      '(e) => { e.value = "speaker"; e.dispatchEvent(new Event("change")); }',
    );
    await driver.waitFor('webview', '.group-title:has-text("Petra Holm")');
    assert.deepEqual(await misfits(), []);
    await driver.evaluateOn('webview', '.order', '(e) => { e.value = "text"; e.dispatchEvent(new Event("change")); }');
  });

  it('opens the line of headline, date and outlet, the names of all speakers, and a card', async () => {
    await openArticle();
    await showPanel();
    assert.equal(await driver.count('webview', '.meta'), 0);
    await driver.click('webview', '.head-toggle');
    await driver.waitFor('webview', '.meta .link');
    await driver.click('webview', '.head-toggle');
    assert.equal(await driver.visible('webview', '.legend'), false);
    await driver.click('webview', '.names');
    await driver.waitFor('webview', '.legend .speaker:has-text("Petra Holm")');
    await driver.click('webview', '.names');
    await driver.focus('webview', '.card');
    await driver.press('ArrowRight');
    await driver.waitFor('webview', '.card.open .because');
    await driver.press('ArrowLeft');
    await driver.waitForNone('webview', '.card.open');
  });

  it('keeps the article, its filter and its open cards while the focus is in other files or it is hidden', async () => {
    await openArticle();
    await showPanel();
    await driver.focus('webview', '.card');
    await driver.press('ArrowRight');
    await driver.waitFor('webview', '.card.open');
    await show(await write('other.yaml', 'a: 1\n'));
    await driver.waitFor('webview', 'h1:has-text("Envoys agree")');
    await vscode.commands.executeCommand('workbench.action.openSettings2');
    await driver.waitFor('page', '.settings-editor');
    assert.equal(await driver.count('webview', '.notice-title:visible'), 0);
    await driver.waitFor('webview', 'h1:has-text("Envoys agree")');
    await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
    await showPanel();
    await driver.waitFor('webview', '.card.open');
  });

  it('flashes no notice while it is found out what a text is', async () => {
    await openArticle();
    await showPanel();
    await driver.evaluate(
      'webview',
      `(() => {
        window.flashed = [];
        new MutationObserver(() => {
          const notice = document.querySelector('.notice-title');
          if (notice && notice.checkVisibility()) window.flashed.push(notice.textContent);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
        return 0;
      })()`,
    );
    await openArticle(talks.replace('Envoys agree on a hot line', 'Envoys look at another bridge'), 'another.txt');
    await driver.waitFor('webview', 'h1:has-text("Envoys look at another bridge")');
    assert.deepEqual(await driver.evaluate('webview', 'window.flashed'), []);
  });

  it('copies all, or what the filter shows', async () => {
    await openArticle();
    await showPanel();
    await driver.fill('webview', '.search', 'common ground');
    await until(async () => (await driver.count('webview', '.card')) === 1, 'one card');
    await vscode.env.clipboard.writeText('');
    const copied = vscode.commands.executeCommand('sayso.copyStatements');
    await driver.waitFor('page', '.quick-input-list .monaco-list-row:has-text("That Are Shown as Markdown")');
    await driver.click('page', '.quick-input-list .monaco-list-row:has-text("That Are Shown as Markdown")');
    await copied;
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^## Envoys agree on a hot line/);
    assert.equal(text.match(/^- \*\*/gm)?.length, 1);
    await driver.fill('webview', '.search', '');
  });
});
