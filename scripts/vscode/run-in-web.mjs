/**
 * Runs tests where VS Code runs an extension's `browser` entry: in a worker of the browser, without Node. The
 * server shows the page and the folder; the extension comes from an address of its own, which makes VS Code take
 * it for one of the web.
 */

import path from 'node:path';
import { followTests, keptPrinter, neverStarted } from './automation.mjs';
import { openBrowser } from './browser.mjs';
import { serveFiles } from './file-server.mjs';
import { patienceForWindow } from './patience.mjs';
import { startServer } from './server.mjs';

/**
 * @param {import('./run-in-server.mjs').TestRun} testRun its tests lie inside the extension's folder
 * @returns {Promise<number>} the exit code: 0 where every test passed
 */
export async function runInWeb({ extension, tests, folder, timeout }) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  const printer = keptPrinter();
  try {
    const files = await serveFiles(extension);
    undo.push(files.stop);
    const server = await startServer({ folder });
    undo.push(server.stop);
    // VS Code's page may fetch from its own address only, and the extension is at another.
    const { page, close } = await openBrowser({ anyContent: true, still: true });
    undo.push(close);

    const { exit, started } = await followTests(page, timeout, printer);
    await page.addInitScript(tellWorkbench, {
      enableSmokeTestDriver: true,
      extensions: [uriOf(files.url)],
      extensionTestsPath: uriOf(`${files.url}/${path.relative(extension, tests).split(path.sep).join('/')}`),
    });
    const late = neverStarted(started);
    await page.goto(server.url, { timeout: patienceForWindow() });
    return await Promise.race([exit, late]);
  } finally {
    printer.flush();
    for (const step of undo.reverse()) await step();
  }
}

/**
 * An address in the form in which VS Code's page is told one.
 * @param {string} url
 */
function uriOf(url) {
  const { host, pathname } = new URL(url);
  return { scheme: 'http', authority: host, path: pathname };
}

/**
 * Runs in the page: adds to what the server tells VS Code, after it was read and before VS Code starts.
 * @param {object} development
 */
function tellWorkbench(development) {
  document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (meta === null || document.readyState !== 'interactive') return;
    const told = JSON.parse(meta.getAttribute('data-settings') ?? '{}');
    const developmentOptions = { ...told.developmentOptions, ...development };
    meta.setAttribute('data-settings', JSON.stringify({ ...told, developmentOptions }));
  });
}
