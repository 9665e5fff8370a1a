/** What a VS Code in a page tells about the tests that run in it. */

import { format } from 'node:util';
import { isNoise } from './noise.mjs';

/**
 * Prints what the extension host prints, and waits for the tests to end. To be called before VS Code is opened.
 * @param {import('playwright-core').Page} page
 * @param {number} timeout milliseconds
 * @returns {Promise<{ exit: Promise<number> }>} the exit code: 0 where every test passed
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
  let over = false;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
    // What VS Code complains of while it is torn down is nobody's concern.
    if (over) return;
    const line = format(...args);
    if (isNoise(line) && process.env.SAYSO_VERBOSE === undefined) return;
    if (level === 'error' || level === 'warn') console.error(line);
    else console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  return { exit: exit.finally(() => clearTimeout(late)) };
}
