/**
 * Lets a test that runs inside VS Code's extension host use VS Code's window as a person would: it posts a step
 * to a local address, the step is done in the page, and the answer is what it found.
 */

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { stripVTControlCharacters } from 'node:util';
import { doStep } from './steps.mjs';

/** The environment variable in which a test finds the address. */
export const driverVariable = 'SAYSO_DRIVER_URL';

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Bridge
 * @property {string} url secret to this run
 * @property {(page: Page | Promise<Page>) => void} use the page in which steps are done; until then they wait
 * @property {Promise<void>} started when the tests in the window say that they begin
 * @property {() => Promise<void>} close
 *
 * @typedef {Readonly<Record<string, (step: import('./steps.mjs').Step) => unknown>>} Answers to what is asked of this
 *   program, not of the page: `started` is the how many-th load of the window it is, `take` whether a file is its own
 */

/**
 * @param {(file: string) => boolean} [take] asked by a window before it runs a file of tests: false where another has it
 * @returns {Promise<Bridge>}
 */
export async function openBridge(take = () => true) {
  const path = `/${randomBytes(16).toString('hex')}`;
  /** @type {(page: Page | Promise<Page>) => void} */
  let use = () => {};
  /** @type {Promise<Page>} */
  const page = new Promise((resolve) => (use = resolve));
  // A page that never came is told to each step that asks for it.
  page.catch(() => {});
  /** @type {() => void} */
  let begin = () => {};
  /** @type {Promise<void>} */
  const started = new Promise((resolve) => (begin = resolve));

  let windows = 0;
  /** @type {Answers} */
  const answers = {
    started: () => {
      begin();
      return ++windows;
    },
    take: (step) => take(step.value ?? ''),
  };

  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    void answer(request, page, answers).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    use,
    started,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Promise<Page>} page
 * @param {Answers} answers
 * @returns {Promise<{ ok: true, value: unknown } | { ok: false, error: string }>}
 */
async function answer(request, page, answers) {
  try {
    /** @type {Buffer[]} */
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const step = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const own = answers[step.action];
    return { ok: true, value: (own === undefined ? await doStep(await page, step) : own(step)) ?? null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: stripVTControlCharacters(message) };
  }
}
