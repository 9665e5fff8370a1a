/**
 * Runs the tests that need a real VS Code: `node scripts/vscode/run-tests.mjs [FOLDER | FILE.code-workspace]`.
 *
 * `out/test/vscode/index.js` runs in the desktop VS Code where it can be had, otherwise in the server with a browser;
 * SAYSO_VSCODE=desktop or server asks for one of them. `out/test/web/index.js` runs in the browser's extension host.
 * `out/test/workspace/index.js` runs like the first, in a window of two folders that nobody has said to trust.
 * `out/test/reload/index.js` runs in the server, and loads its window again between its two files.
 * The server's windows are two where there are two cores: one runs the suites besides the first, then both share its
 * files. What a window prints comes when a file of tests is through.
 * SAYSO_SUITE=vscode, workspace, reload or web runs one of them, SAYSO_GREP only the tests whose title matches.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { getDesktop, hasDisplay } from './desktop.mjs';
import { findBrowser } from './install-browser.mjs';
import { installServer } from './install-server.mjs';
import { projectRoot } from './paths.mjs';
import { patience } from './patience.mjs';
import { exitOnSignals, findOnPath } from './processes.mjs';
import { runInDesktop } from './run-in-desktop.mjs';
import { runInServer } from './run-in-server.mjs';
import { runInWeb } from './run-in-web.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @typedef {import('./run-in-server.mjs').TestRun} TestRun
 * @typedef {readonly [folder: string, runIt: (testRun: TestRun) => Promise<number>]} Suite
 */

const wanted = process.env.SAYSO_VSCODE;
/** For all tests of a suite together, in seconds: a last resort, as each of their waits has a limit of its own. */
const lastResort = 40 * 60;

const timeout = Number(process.env.SAYSO_TEST_TIMEOUT ?? lastResort) * 1000;

const suite = process.env.SAYSO_SUITE || undefined;

/** @returns {Promise<number>} the exit code */
async function main() {
  console.log(`This machine gets ${Math.round(patience() / 1000)} s for each event in VS Code.`);
  const desktop = suite === 'web' ? undefined : await chooseDesktop();
  if (desktop !== undefined && !hasDisplay()) return againWithDisplay();

  const run = (/** @type {TestRun} */ testRun) =>
    desktop === undefined ? runInServer(testRun) : runInDesktop(testRun, desktop);
  const twoFolders = async (/** @type {TestRun} */ testRun) =>
    run({
      ...testRun,
      folder: await withSecondFolder(testRun.folder),
      settings: {
        ...testRun.settings,
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      },
    });
  const taken = new Set();
  const take = (/** @type {string} */ file) => taken.size < taken.add(file).size;
  const inVscode = /** @type {const} */ (['vscode', (/** @type {TestRun} */ testRun) => run({ ...testRun, take })]);
  /** @type {readonly Suite[]} */
  const others = [
    ['workspace', twoFolders],
    ['reload', runInServer],
    ['web', runInWeb],
  ];
  if (desktop !== undefined || availableParallelism() < 2) return runSuites([inVscode, ...others]);

  // Beside each other, as a window mostly waits; but what they need is installed once.
  await installServer();
  await findBrowser();
  return Math.max(...(await Promise.all([runSuites([inVscode]), runSuites([...others, inVscode])])));
}

/**
 * Runs suites one after another, each whatever came of the one before it.
 * @param {readonly Suite[]} suites
 */
async function runSuites(suites) {
  const codes = [0];
  for (const [name, runIt] of suites)
    if (suite === undefined || suite === name) codes.push(await runSuite(name, runIt));
  return Math.max(...codes);
}

/**
 * @param {string} name the folder of its tests
 * @param {(testRun: TestRun) => Promise<number>} runIt
 */
async function runSuite(name, runIt) {
  const tests = path.join(projectRoot, 'out', 'test', name, 'index.js');
  if (!existsSync(tests)) throw new Error(`${tests} is not there: build the tests first.`);
  const { folder, remove } = await copyOf(path.resolve(process.argv[2] ?? path.join(projectRoot, 'samples')));
  try {
    // Chosen, so that no question about it comes in the midst of another test.
    const settings = {
      'sayso.protect': false,
      'editor.cursorBlinking': 'solid',
      'workbench.reduceMotion': 'on',
      // It asks for a repository at each file that is opened, and no test needs one.
      'git.enabled': false,
    };
    return await runIt({ extension: projectRoot, tests, folder, timeout, settings });
  } finally {
    await remove();
  }
}

/** The desktop VS Code's program, or undefined where the server is to be used. */
async function chooseDesktop() {
  if (wanted === 'server') return undefined;
  const forced = wanted === 'desktop';
  const noDisplay = !hasDisplay() && findOnPath('xvfb-run') === undefined;
  const desktop = noDisplay ? { refused: 'there is no display and no xvfb-run' } : await getDesktop({ again: forced });
  if ('program' in desktop) return desktop.program;
  if (forced) throw new Error(`The desktop VS Code cannot be used: ${desktop.refused}.`);
  console.log(`Testing in the VS Code server, not in the desktop VS Code: ${desktop.refused}.`);
  return undefined;
}

/** Starts this program anew with a display that nobody sees. */
function againWithDisplay() {
  const args = ['-a', process.execPath, ...process.argv.slice(1)];
  return spawnSync('xvfb-run', args, { stdio: 'inherit' }).status ?? 1;
}

/**
 * Tests may write beside the files they open, so they get a copy. What is named by a workspace file stays.
 * @param {string} source
 */
async function copyOf(source) {
  if (source.endsWith('.code-workspace')) return { folder: source, remove: async () => {} };
  const temporary = temporaryFolder();
  const folder = path.join(temporary.folder, path.basename(source));
  await cp(source, folder, { recursive: true });
  return { folder, remove: temporary.remove };
}

/**
 * Puts a second folder beside one that is to be removed with all that is beside it.
 * @param {string} folder
 * @returns {Promise<string>} the workspace file that names both
 */
async function withSecondFolder(folder) {
  if (folder.endsWith('.code-workspace')) return folder;
  const second = path.join(path.dirname(folder), 'second');
  await mkdir(second);
  const file = path.join(path.dirname(folder), 'both.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: folder }, { path: second }] }));
  return file;
}

exitOnSignals();
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
