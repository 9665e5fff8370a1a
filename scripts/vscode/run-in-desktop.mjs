/** Runs tests in the desktop VS Code, with the same way to click in its window as in the server's. */

import { runTests } from '@vscode/test-electron';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { neverStarted } from './automation.mjs';
import { driverVariable, openBridge } from './bridge.mjs';
import { patience, patienceVariable } from './patience.mjs';
import { freePort } from './processes.mjs';
import { quietSettings, writeSettings } from './server.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @param {import('./run-in-server.mjs').TestRun} testRun
 * @param {string} program the desktop VS Code
 * @returns {Promise<number>} the exit code: 0 where every test passed
 */
export async function runInDesktop({ extension, tests, folder, timeout, settings, take }, program) {
  const bridge = await openBridge(take);
  const { folder: data, remove } = temporaryFolder();
  await mkdir(path.join(data, 'user', 'User'), { recursive: true });
  await writeSettings(path.join(data, 'user', 'User', 'settings.json'), { ...quietSettings, ...settings });
  const port = await freePort();
  const stopLooking = new AbortController();
  bridge.use(windowAt(port, timeout, stopLooking.signal));
  try {
    const code = runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: { [driverVariable]: bridge.url, [patienceVariable]: String(patience()) },
      launchArgs: [
        folder,
        `--remote-debugging-port=${port}`,
        `--user-data-dir=${path.join(data, 'user')}`,
        `--extensions-dir=${path.join(data, 'extensions')}`,
        '--skip-welcome',
        '--disable-gpu',
        // A container has seldom the rights that Chromium's sandbox needs.
        ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ],
    }).catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    });
    // A timer that nobody waits for any more must not keep the program alive.
    const late = sleep(timeout, 1, { ref: false }).then((result) => {
      console.error(`The tests did not end within ${Math.round(timeout / 1000)} s.`);
      return result;
    });
    return await Promise.race([code, late, neverStarted(bridge.started)]);
  } finally {
    stopLooking.abort();
    await bridge.close();
    await remove();
  }
}

/**
 * VS Code's window, through the debugging port that it opens.
 * @param {number} port
 * @param {number} timeout milliseconds
 * @param {AbortSignal} signal
 */
async function windowAt(port, timeout, signal) {
  const end = Date.now() + timeout;
  while (Date.now() < end && !signal.aborted) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5000 });
      const pages = browser.contexts().flatMap((context) => context.pages());
      const page = pages.find((candidate) => candidate.url().includes('workbench'));
      if (page !== undefined) return page;
      await browser.close();
    } catch {
      // not yet
    }
    await sleep(200);
  }
  throw new Error("VS Code's window was not found.");
}
