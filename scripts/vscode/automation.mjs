/** What a VS Code in a page tells about the tests that run in it. */

import { format } from 'node:util';
import { isNoise } from './noise.mjs';
import { patienceForWindow } from './patience.mjs';

/**
 * What to say where no test has begun in a window after all the time that this machine may take to open one.
 * @param {Promise<void>} started
 * @returns {Promise<number>} 1, or never where the tests began
 */
export async function neverStarted(started) {
  const limit = patienceForWindow();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve(true), limit)));
  const isLate = await Promise.race([late, started.then(() => false)]);
  clearTimeout(timer);
  if (!isLate) return new Promise(() => {});
  console.error(`The window of VS Code did not open, or began no test, within ${Math.round(limit / 1000)} s.`);
  return 1;
}

/**
 * Prints what the extension host prints, and waits for the tests to end. To be called before VS Code is opened.
 * @param {import('playwright-core').Page} page
 * @param {number} timeout milliseconds
 * @returns {Promise<{ exit: Promise<number>, started: Promise<void> }>} the exit code: 0 where every test passed; and
 *   when the extension host has printed something, as mocha does when it begins
 */
export async function followTests(page, timeout) {
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => (end = resolve));
  const late = setTimeout(() => {
    console.error(`The tests did not end within ${Math.round(timeout / 1000)} s.`);
    end(1);
  }, timeout);
  page.on('crash', () => {
    console.error('The page of VS Code crashed.');
    end(1);
  });
  /** @type {() => void} */
  let begin = () => {};
  /** @type {Promise<void>} */
  const started = new Promise((resolve) => (begin = resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (isNoise(line) && process.env.SAYSO_VERBOSE === undefined) return;
    if (level === 'error' || level === 'warn') console.error(line);
    else console.log(line);
    begin();
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  return { exit: exit.finally(() => clearTimeout(late)), started };
}
