/** Finds what a step speaks of: in VS Code's own page, or in a panel, which lies two frames deep in it. */

import { setTimeout as sleep } from 'node:timers/promises';

/** What an extension's panel carries on an element of its own, so that it can be told from other panels. */
export const panelMark = '[data-sayso-panel]';

/** The same of a tab on the whole folder. */
const folderMark = '[data-sayso-folder]';

/** @typedef {import('playwright-core').Frame} Frame */

/**
 * The frame to look in.
 * @param {import('playwright-core').Page} page
 * @param {'page' | 'webview'} where
 * @param {string | undefined} selector an element that is to be there
 * @param {number} timeout milliseconds
 * @returns {Promise<Frame>}
 */
export async function findFrame(page, where, selector, timeout) {
  if (where === 'page') return page.mainFrame();
  const end = Date.now() + timeout;
  do {
    const frame = await webviewWith(page, selector);
    if (frame !== undefined) return frame;
    await sleep(50);
  } while (Date.now() < end);
  const sought = selector === undefined ? panelMark : `${selector} or ${panelMark}`;
  throw new Error(`No panel with ${sought} was shown within ${timeout} ms.`);
}

/**
 * A frame with the element itself, else one that is marked as what the selector speaks of: the panel, or a tab.
 * @param {import('playwright-core').Page} page
 * @param {string | undefined} selector
 */
async function webviewWith(page, selector) {
  const frames = page.frames().filter((frame) => isWebviewContent(page, frame));
  // A webview that is loaded anew has its next frame beside the one in use: the newest comes last.
  frames.reverse();
  const mark = selector?.includes(folderMark) ? folderMark : panelMark;
  for (const wanted of selector === undefined ? [mark] : [selector, mark]) {
    for (const frame of frames) {
      if (await has(frame, wanted)) return frame;
    }
  }
  return undefined;
}

/**
 * VS Code puts a frame of its own around what the extension shows.
 * @param {import('playwright-core').Page} page
 * @param {Frame} frame
 */
function isWebviewContent(page, frame) {
  const parent = frame.parentFrame();
  return parent !== null && parent !== page.mainFrame() && parent.url().includes('extensionId=');
}

/**
 * @param {Frame} frame
 * @param {string} selector
 */
async function has(frame, selector) {
  try {
    return (await frame.locator(selector).count()) > 0;
  } catch (error) {
    // The frame went away while it was asked. A selector that cannot be read is the test's fault.
    if (error instanceof Error && error.message.includes('selector')) throw error;
    return false;
  }
}
