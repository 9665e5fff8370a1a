/**
 * Takes the README's pictures of the real thing, from the samples, in each kind of theme: `npm run screenshots`.
 * `node scripts/screenshots.mjs light` takes those of one kind.
 */

import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { openBrowser } from './vscode/browser.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { patience } from './vscode/patience.mjs';
import { exitOnSignals } from './vscode/processes.mjs';
import { startServer } from './vscode/server.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';
import {
  clickWord,
  hoverWord,
  openFile,
  runCommand,
  setTheme,
  themes,
  tidy,
  waitForWorkbench,
} from './vscode/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const target = path.join(projectRoot, 'docs', 'images');

/** The window, in pixels: that of a small notebook. */
const viewport = { width: 1366, height: 768 };

/** A copy of the samples, into which something may be written. */
const temporary = temporaryFolder();
const folder = path.join(temporary.folder, 'samples');

/**
 * What is to be seen in each picture; `show` begins where the one before it ended, `after` takes back what it wrote.
 * `height`: how much of the window is worth showing, in pixels from its top.
 * @type {readonly { readonly name: string, readonly show: (page: Page) => Promise<void>,
 *   readonly height?: number, readonly after?: (page: Page) => Promise<void> }[]}
 */
const pictures = [
  {
    name: 'overview',
    show: async (page) => {
      await runCommand(page, 'Sayso: Show Claims & Quotes');
      await openArticle(page, '08-autumn-of-2020.article', 'Six weeks of war');
    },
  },
  {
    name: 'saved-page',
    show: (page) => openArticle(page, 'saved-page-ferry.txt', 'Norvia ferry crews'),
  },
  {
    name: 'live-page',
    show: (page) => openArticle(page, 'live-river-talks.txt', 'River talks live'),
  },
  {
    name: 'card',
    show: async (page) => {
      await openFile(page, '06-chronology-south-caucasus.article');
      await hoverWord(page, 'Pashinyan');
    },
  },
  {
    name: 'no-longer',
    height: 430,
    show: async (page) => {
      await openFile(page, 'lake-talks-2020.txt');
      await runCommand(page, 'View: Close Primary Side Bar');
      await hoverWord(page, 'Edward Nalbandian');
    },
  },
  {
    name: 'office',
    height: 430,
    show: async (page) => {
      await openFile(page, 'lake-talks-2012.txt');
      await hoverWord(page, 'Russian');
    },
  },
  {
    name: 'light-bulb',
    height: 430,
    show: async (page) => {
      await clickWord(page, 'Ivo Reyle');
      await page.keyboard.press('ControlOrMeta+.');
      await page.waitForSelector('.action-widget .monaco-list-row:has-text("to knowledge")');
    },
  },
  {
    name: 'added',
    height: 430,
    show: async (page) => {
      await askToAdd(page);
      await page.keyboard.press('Enter');
      await step(page, 'Role, or nothing');
      await page.keyboard.type('Harbour Master of Grenby');
    },
  },
  {
    name: 'known',
    height: 430,
    show: async (page) => {
      await askToAdd(page);
      for (const [asked, answer] of [
        ['Name, as it is usually written', ''],
        ['Role, or nothing', 'Harbour Master of Grenby'],
        ['Country, or nothing', 'Norway'],
        ['In this role since', '2011'],
        ['Source', 'https://example.org/grenby/harbour'],
      ]) {
        await step(page, asked ?? '');
        await page.keyboard.type(answer ?? '');
        await page.keyboard.press('Enter');
      }
      await page.waitForTimeout(2500);
      await tidy(page);
      await hoverWord(page, 'Reyle added');
    },
    after: async (page) => {
      await runCommand(page, 'View: Close All Editors');
      await rm(path.join(folder, '.sayso'), { recursive: true });
      await runCommand(page, 'View: Show Explorer');
      await page.waitForTimeout(2500);
    },
  },
];

/**
 * Opens an article, and waits until the panel shows it.
 * @param {Page} page
 * @param {string} name
 * @param {string} headline how it begins
 */
async function openArticle(page, name, headline) {
  await openFile(page, name);
  for (const end = Date.now() + patience(); ;) {
    const heads = page.frames().map((frame) => frame.locator('.headline-text', { hasText: headline }).count());
    if ((await Promise.all(heads.map((count) => count.catch(() => 0)))).some((count) => count > 0)) break;
    if (Date.now() > end) throw new Error(`The panel does not show ${name}.`);
    await page.waitForTimeout(100);
  }
  // No tip of what lies under the pointer.
  await page.mouse.move(2, 2);
}

/**
 * Opens the form that asks about somebody new; a busy machine may lose a command.
 * @param {Page} page
 */
async function askToAdd(page) {
  const first = '.quick-input-widget .quick-input-message:has-text("Name, as it is usually written")';
  for (const end = Date.now() + patience(); Date.now() < end;) {
    await runCommand(page, 'Sayso: Add to Knowledge');
    if (await page.waitForSelector(first, { timeout: 15_000 }).catch(() => null)) return;
    await page.keyboard.press('Escape');
  }
  throw new Error('The form does not open.');
}

/**
 * Waits for a step of a form.
 * @param {Page} page
 * @param {string} prompt
 */
async function step(page, prompt) {
  await page.waitForSelector(`.quick-input-widget .quick-input-message:has-text("${prompt}")`, { timeout: patience() });
}

exitOnSignals();
await mkdir(target, { recursive: true });
await cp(path.join(projectRoot, 'samples'), folder, { recursive: true });
await cp(path.join(projectRoot, 'test', 'fixtures', 'story'), folder, { recursive: true });
const server = await startServer({
  folder,
  extension: projectRoot,
  settings: {
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'editor.minimap.enabled': false,
    'files.autoSave': 'off',
  },
});
const browser = await openBrowser({ viewport });
try {
  const { page } = browser;
  await page.goto(server.url);
  await waitForWorkbench(page);
  const wanted = process.argv.slice(2);
  for (const [kind, theme] of Object.entries(themes)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    await setTheme(page, theme);
    for (const { name, height, show, after } of pictures) {
      await tidy(page);
      await show(page);
      // Decorations and panel follow the editor a moment later.
      await page.waitForTimeout(700);
      const file = path.join(target, `${name}-${kind}.png`);
      const clip = height === undefined ? undefined : { x: 0, y: 0, width: viewport.width, height };
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
      console.log(path.relative(projectRoot, file));
      await after?.(page);
    }
  }
} finally {
  await browser.close();
  await server.stop();
  await temporary.remove();
}
