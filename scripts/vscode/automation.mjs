/** What a VS Code in a page tells about the tests that run in it. */

import { format } from 'node:util';
import { isNoise } from './noise.mjs';
import { patienceForWindow } from './patience.mjs';

/** @typedef {Pick<Console, 'log' | 'error'>} Printer */

/**
 * Keeps what is printed until it is asked for, so that windows beside each other do not mix.
 * @returns {Printer & { flush: () => void }}
 */
export function keptPrinter() {
  /** @type {(() => void)[]} */
  let kept = [];
  return {
    log: (line) => void kept.push(() => console.log(line)),
    error: (line) => void kept.push(() => console.error(line)),
    flush: () => {
      for (const print of kept) print();
      kept = [];
    },
  };
}

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
 * @param {Printer} [printer]
 * @returns {Promise<{ exit: Promise<number>, started: Promise<void> }>} the exit code: 0 where every test passed; and
 *   when the extension host has printed something, as mocha does when it begins
 */
export async function followTests(page, timeout, printer = console) {
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => (end = resolve));
  const late = setTimeout(() => {
    printer.error(`The tests did not end within ${Math.round(timeout / 1000)} s.`);
    end(1);
  }, timeout);
  page.on('crash', () => {
    printer.error('The page of VS Code crashed.');
    end(1);
  });
  /** @type {() => void} */
  let begin = () => {};
  /** @type {Promise<void>} */
  const started = new Promise((resolve) => (begin = resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (isNoise(line) && process.env.SAYSO_VERBOSE === undefined) return;
    if (level === 'error' || level === 'warn') printer.error(line);
    else printer.log(line);
    begin();
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  return { exit: exit.finally(() => clearTimeout(late)), started };
}
