/** Opens a page in a browser without a window. */

import { chromium } from 'playwright-core';
import { findBrowser } from './install-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} BrowserOptions
 * @property {import('./install-browser.mjs').Browser} [browser] found or installed where it is not given
 * @property {{ readonly width: number, readonly height: number }} [viewport] in CSS pixels
 * @property {boolean} [anyContent] lets pages fetch from addresses that their content security policy forbids
 * @property {number} [scale] device pixels to a CSS pixel, for sharper pictures
 *
 * @typedef {object} OpenBrowser
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close
 */

/**
 * @param {BrowserOptions} [options]
 * @returns {Promise<OpenBrowser>} one empty page in a profile of its own
 */
export async function openBrowser(options = {}) {
  const { executable, env } = options.browser ?? (await findBrowser());
  const browser = await chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    bypassCSP: options.anyContent ?? false,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { page: await context.newPage(), close: () => browser.close() };
}
