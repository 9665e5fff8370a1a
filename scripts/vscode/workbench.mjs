/** Uses VS Code's own window by keyboard and pointer, as a person does. Every function waits until it is done. */

import { patience, patienceForWindow } from './patience.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The four kinds of theme, by the names that this version of VS Code lists. In settings the last two are
 * `Default High Contrast` and `Default High Contrast Light`.
 */
export const themes = Object.freeze({
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
});

const quickInput = '.quick-input-widget:not([style*="display: none"])';
const rows = `${quickInput} .quick-input-list .monaco-list-row`;

/**
 * Waits until VS Code is there and has started its extensions.
 * @param {Page} page
 */
export async function waitForWorkbench(page) {
  await page.waitForSelector('.monaco-workbench .statusbar-item', { timeout: patienceForWindow() });
  // Shown from the start in the server, and told by it when the connection stands.
  await page.waitForSelector('#status\\.host[aria-label^="remote"]', { timeout: patience() }).catch(() => {});
}

/**
 * Runs a command of the palette.
 * @param {Page} page
 * @param {string} title as the palette shows it: `Sayso: Next Statement`
 */
export async function runCommand(page, title) {
  await openAndChoose(page, 'F1', `>${title}`, title, `There is no command "${title}" in the palette.`);
}

/**
 * Opens a file of the folder by Quick Open.
 * @param {Page} page
 * @param {string} name the file's name, or the end of its path
 */
export async function openFile(page, name) {
  const base = name.split('/').at(-1) ?? name;
  await openAndChoose(page, 'ControlOrMeta+P', name, base, `There is no file "${name}" in the folder.`);
  await page.waitForSelector(`.tab.active[data-resource-name="${base}"]`);
  await page.waitForSelector('.editor-group-container.active .view-line');
}

/**
 * @param {Page} page
 * @param {string} theme its name, one of `themes`
 */
export async function setTheme(page, theme) {
  // VS Code knows its own themes a moment after it is shown, and the list does not grow while it is open.
  for (let attempt = 0; attempt < 4; attempt++) {
    await runCommand(page, 'Preferences: Color Theme');
    await page.waitForSelector(`${quickInput} input[placeholder*="Color Theme"]`);
    if (await choose(page, theme, theme)) {
      await page.waitForSelector(quickInput, { state: 'hidden' });
      return;
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`There is no theme "${theme}".`);
}

/**
 * Rests the pointer on a word of the active editor until a card is shown.
 * @param {Page} page
 * @param {string} word
 * @param {number} [nth] which of the word's places in view, from 0
 */
export async function hoverWord(page, word, nth = 0) {
  const shown = '.monaco-resizable-hover .monaco-hover:not(.hidden)';
  // The editor asks for a card only when the pointer comes from elsewhere; on the way it must rest on no other word, nor
  // may the card of another one still be there.
  for (const end = Date.now() + patience(); ;) {
    await page.mouse.move(2, 2);
    await page.waitForSelector(shown, { state: 'hidden', timeout: patience() });
    const point = await placeOf(page, word, nth);
    await page.mouse.move(point.x, point.y);
    await page.mouse.move(point.x + 1, point.y);
    // On a busy machine the pointer may rest there before the article was read; it must come anew for a card.
    const card = await page.waitForSelector(shown, { timeout: patience() / 8 }).catch(() => null);
    if (card) return;
    if (Date.now() > end) throw new Error(`No card came on "${word}".`);
  }
}

/**
 * Puts the cursor on a word of the active editor.
 * @param {Page} page
 * @param {string} word
 * @param {number} [nth] which of the word's places in view, from 0
 * @param {{ readonly button?: 'left' | 'right', readonly clickCount?: number }} [how]
 */
export async function clickWord(page, word, nth = 0, how = {}) {
  const point = await placeOf(page, word, nth);
  await page.mouse.click(point.x, point.y, how);
}

/**
 * Takes messages and the pointer off what is to be seen.
 * @param {Page} page
 */
export async function tidy(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, 'Notifications: Clear All Notifications');
  await page.mouse.move(2, 2);
}

/**
 * The middle of a word in the active editor, in CSS pixels of the page.
 * @param {Page} page
 * @param {string} word
 * @param {number} nth
 */
async function placeOf(page, word, nth) {
  // By default it is looked for in every picture of the window, and each is drawn for that.
  const handle = await page.waitForFunction(findWord, { word, nth }, { timeout: patience(), polling: 50 });
  const point = await handle.jsonValue();
  if (point === null) throw new Error(`"${word}" is not in view.`);
  return point;
}

/**
 * Runs in the page.
 * @param {{ word: string, nth: number }} sought
 * @returns {{ x: number, y: number } | null}
 */
function findWord({ word, nth }) {
  let left = nth;
  for (const line of document.querySelectorAll('.editor-group-container.active .view-lines .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const nodes = [];
    while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
    // The editor draws a space as a non-breaking one, and a word may lie in several pieces.
    const text = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1), left--) {
      if (left > 0) continue;
      const middle = at + Math.floor(word.length / 2);
      let before = 0;
      for (const node of nodes) {
        if (middle < before + node.length) {
          const range = document.createRange();
          range.setStart(node, middle - before);
          range.setEnd(node, middle - before + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        before += node.length;
      }
    }
  }
  return null;
}

/**
 * Opens a quick input and takes the row with exactly this label. What it offers is settled when it opens, and an
 * extension that is still starting comes too late for that, so it is opened anew.
 * @param {Page} page
 * @param {string} keys
 * @param {string} typed
 * @param {string} label
 * @param {string} complaint what to say where there is no such row
 */
async function openAndChoose(page, keys, typed, label, complaint) {
  for (const end = Date.now() + patience(); Date.now() < end;) {
    await page.keyboard.press(keys);
    const input = page.locator(`${quickInput} input.input`).last();
    const shown = await input.waitFor({ timeout: patience() / 10 }).then(
      () => true,
      () => false,
    );
    if (shown && (await choose(page, typed, label))) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(complaint);
}

/**
 * Types into the open quick input and takes the row with exactly this label.
 * @param {Page} page
 * @param {string} typed
 * @param {string} label
 * @returns {Promise<boolean>} whether there is such a row
 */
async function choose(page, typed, label) {
  const exactly = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
  const row = page.locator(rows).filter({ has: page.locator('.label-name', { hasText: exactly }) });
  try {
    // A view that takes the focus late closes the list; then it is opened anew.
    await page
      .locator(`${quickInput} input.input`)
      .last()
      .fill(typed, { timeout: patience() / 10 });
    await row.first().click({ timeout: patience() / 10 });
    return true;
  } catch {
    return false;
  }
}
