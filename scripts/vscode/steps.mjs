/** What a test can ask to be done in VS Code's window: one function for each action. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { findFrame } from './frames.mjs';
import { projectRoot } from './paths.mjs';
import { patience } from './patience.mjs';
import { clickWord, hoverWord, runCommand } from './workbench.mjs';

/**
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Step
 * @property {'page' | 'webview'} frame
 * @property {string} action a name in `actions`
 * @property {string} [selector] of playwright's kind; the first element that it matches is meant
 * @property {string} [value]
 * @property {number} [timeout] milliseconds
 *
 * @typedef {object} Target
 * @property {Page} page
 * @property {import('playwright-core').Frame} frame
 * @property {Locator | undefined} element the first match
 * @property {Locator | undefined} all every match
 * @property {string} value
 * @property {number} timeout
 */

/** @type {Readonly<Record<string, (target: Target) => Promise<unknown>>>} */
const actions = Object.freeze({
  click: (target) => one(target).click({ timeout: target.timeout }),
  doubleClick: (target) => one(target).dblclick({ timeout: target.timeout }),
  rightClick: (target) => one(target).click({ button: 'right', timeout: target.timeout }),
  hover: (target) => one(target).hover({ timeout: target.timeout }),
  focus: (target) => one(target).focus({ timeout: target.timeout }),
  fill: (target) => one(target).fill(target.value, { timeout: target.timeout }),
  /** Types into the element, or where the keyboard is. */
  type: async ({ page, element, value, timeout }) =>
    element === undefined ? page.keyboard.type(value) : element.pressSequentially(value, { timeout }),
  /** One key or chord, such as `Control+Shift+P`. */
  press: async ({ page, element, value, timeout }) =>
    element === undefined ? page.keyboard.press(value) : element.press(value, { timeout }),
  text: (target) => one(target).innerText({ timeout: target.timeout }),
  texts: (target) => every(target).allInnerTexts(),
  count: (target) => every(target).count(),
  attribute: (target) => one(target).getAttribute(target.value, { timeout: target.timeout }),
  visible: async (target) => one(target).isVisible(),
  /** Waits for the element to be seen, or with the value `hidden` to be seen no more. */
  waitFor: (target) =>
    one(target).waitFor({ state: target.value === 'hidden' ? 'hidden' : 'visible', timeout: target.timeout }),
  /** An expression; with a selector a function of the element. */
  evaluate: async ({ frame, element, value, timeout }) =>
    element === undefined ? frame.evaluate(value) : element.evaluate(functionOf(value), undefined, { timeout }),
  /** A command of the palette, by its title there. */
  command: ({ page, value }) => runCommand(page, value),
  /** Rests the pointer on a word of the active editor until a card is shown. */
  hoverWord: ({ page, value }) => hoverWord(page, value),
  /** Presses the mouse on a word of the active editor: `left word`, `right word`, or `double word`. */
  clickWord: ({ page, value }) => {
    const [how = '', ...words] = value.split(' ');
    return clickWord(page, words.join(' '), 0, {
      button: how === 'right' ? 'right' : 'left',
      clickCount: how === 'double' ? 2 : 1,
    });
  },
  /** Gives the window a size: `1366x768`. A window of the desktop has the size that it has. */
  resize: async ({ page, value }) => {
    const [width = 0, height = 0] = value.split('x').map(Number);
    await page.setViewportSize({ width, height });
    return page.evaluate(`innerWidth === ${width} && innerHeight === ${height}`);
  },
  screenshot: takePicture,
});

/**
 * @param {Page} page
 * @param {Step} step
 * @returns {Promise<unknown>} what the action answers, if anything
 */
export async function doStep(page, step) {
  const action = Object.hasOwn(actions, step.action) ? actions[step.action] : undefined;
  if (action === undefined) throw new Error(`There is no action "${step.action}".`);
  const end = Date.now() + (step.timeout ?? patience());
  for (;;) {
    const timeout = Math.max(1, end - Date.now());
    const frame = await findFrame(page, step.frame, step.selector, timeout);
    const all = step.selector === undefined ? undefined : frame.locator(step.selector);
    try {
      return await action({ page, frame, all, element: all?.first(), value: step.value ?? '', timeout });
    } catch (error) {
      if (!wentAway(error) || Date.now() > end) throw error;
    }
  }
}

/**
 * Whether a frame was replaced by its next one before anything was done in it, as when a panel is loaded anew.
 * @param {unknown} error
 */
function wentAway(error) {
  return error instanceof Error && /frame (?:was|got) detached/i.test(error.message);
}

/**
 * A panel's content security policy forbids to make a function of a text there, so it is made here.
 * @param {string} source of a function of an element
 * @returns {(element: Element) => unknown}
 */
function functionOf(source) {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the source is a test's own
  return /** @type {(element: Element) => unknown} */ (new Function('element', `return (${source})(element)`));
}

/** @param {Target} target */
function one(target) {
  if (target.element === undefined) throw new Error('This action needs a selector.');
  return target.element;
}

/** @param {Target} target */
function every(target) {
  if (target.all === undefined) throw new Error('This action needs a selector.');
  return target.all;
}

/**
 * A picture of the element, or of the whole window, in `out/pictures/`.
 * @param {Target} target its value is the picture's name
 */
async function takePicture({ page, element, value, timeout }) {
  const file = path.join(projectRoot, 'out', 'pictures', `${path.basename(value || 'picture')}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await (element ?? page).screenshot({ path: file, timeout });
  return file;
}
