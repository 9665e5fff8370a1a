/** Runs tests in the VS Code server, in a browser without a window. */

import { followTests, keptPrinter, neverStarted } from './automation.mjs';
import { driverVariable, openBridge } from './bridge.mjs';
import { openBrowser } from './browser.mjs';
import { patienceForWindow } from './patience.mjs';
import { startServer } from './server.mjs';

/**
 * @typedef {object} TestRun
 * @property {string} extension the extension's folder, built
 * @property {string} tests the script that exports `run(): Promise<void>`
 * @property {string} folder what VS Code opens
 * @property {number} timeout milliseconds for all of it
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings, besides the quiet ones
 * @property {(file: string) => boolean} [take] whether this window is to run a file of tests; all where it is not given
 */

/**
 * @param {TestRun} testRun
 * @returns {Promise<number>} the exit code: 0 where every test passed
 */
export async function runInServer({ extension, tests, folder, timeout, settings, take = () => true }) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  const printer = keptPrinter();
  try {
    const bridge = await openBridge((file) => {
      printer.flush();
      return take(file);
    });
    undo.push(bridge.close);
    const server = await startServer({ extension, tests, folder, settings, env: { [driverVariable]: bridge.url } });
    undo.push(server.stop);
    const { page, close } = await openBrowser({ still: true });
    undo.push(close);

    const { exit } = await followTests(page, timeout, printer);
    bridge.use(page);
    const late = neverStarted(bridge.started);
    await page.goto(server.url, { timeout: patienceForWindow() });
    return await Promise.race([exit, late]);
  } finally {
    printer.flush();
    for (const step of undo.reverse()) await step();
  }
}
