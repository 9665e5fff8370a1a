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
 * @property {boolean} [still] shows at once what would fade or slide: without a graphics card each picture of the window
 *   is drawn by the processor, and most of them are of scroll bars that fade
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
  const page = await context.newPage();
  if (options.still) await page.addInitScript(standStill);
  return { page, close: () => browser.close() };
}

/** Runs in the page, and does nothing in panels: they are the extension's own. */
function standStill() {
  if (window !== window.top) return;
  const sheet = new CSSStyleSheet();
  const animation = 'animation-duration: 1ms !important; animation-iteration-count: 1 !important';
  sheet.replaceSync(`*, *::before, *::after { transition: none !important; ${animation} }`);
  document.adoptedStyleSheets = [sheet];
}
