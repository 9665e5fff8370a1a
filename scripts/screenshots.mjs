/** Takes the README's pictures of the real thing, from the samples, in each kind of theme: `npm run screenshots`. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from './vscode/browser.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { exitOnSignals } from './vscode/processes.mjs';
import { startServer } from './vscode/server.mjs';
import { hoverWord, openFile, runCommand, setTheme, themes, tidy, waitForWorkbench } from './vscode/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const target = path.join(projectRoot, 'docs', 'images');

/**
 * What is to be seen in each picture; `show` begins where the one before it ended.
 * @type {readonly { readonly name: string, readonly show: (page: Page) => Promise<void> }[]}
 */
const pictures = [
  {
    name: 'overview',
    show: async (page) => {
      await openFile(page, 'lake.txt');
      await runCommand(page, 'Sayso Lab: Focus on Claims View');
    },
  },
  { name: 'hover', show: (page) => hoverWord(page, 'Tilda') },
];

exitOnSignals();
await mkdir(target, { recursive: true });
const server = await startServer({
  folder: path.join(projectRoot, 'samples'),
  extension: projectRoot,
  settings: {
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'editor.minimap.enabled': false,
  },
});
const browser = await openBrowser({ viewport: { width: 1280, height: 800 }, scale: 2 });
try {
  const { page } = browser;
  await page.goto(server.url);
  await waitForWorkbench(page);
  for (const [kind, theme] of Object.entries(themes)) {
    await setTheme(page, theme);
    for (const { name, show } of pictures) {
      await tidy(page);
      await show(page);
      // Decorations and panel follow the editor a moment later.
      await page.waitForTimeout(700);
      const file = path.join(target, `${name}-${kind}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      console.log(path.relative(projectRoot, file));
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
