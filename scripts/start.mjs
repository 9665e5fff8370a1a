/**
 * Opens a folder in a real VS Code with the extension in it: `npm start [FOLDER] [-- --no-open]`.
 * The desktop VS Code where there is one or it can be downloaded, otherwise one in the browser.
 * SAYSO_VSCODE=desktop or server asks for one of them.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { getDesktop, hasDisplay } from './vscode/desktop.mjs';
import { cacheRoot, projectRoot } from './vscode/paths.mjs';
import { findOnPath, freePort, isFree, run } from './vscode/processes.mjs';
import { startServer } from './vscode/server.mjs';

/** Always the same where it can be: a browser keeps what the reader chose by the address. */
const usualPort = 8347;

/** What a first start lands on, of the samples: everybody in it is known. */
const firstArticle = '08-autumn-of-2020.article';

const args = process.argv.slice(2);
const wanted = process.env.SAYSO_VSCODE;

async function main() {
  const named = args.find((arg) => !arg.startsWith('-'));
  // npm changes to the project's folder; the reader's own is what a relative path speaks of.
  const folder =
    named === undefined ? path.join(projectRoot, 'samples') : path.resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!existsSync(path.join(projectRoot, 'dist', 'extension.js'))) throw new Error('Build it first: npm run build.');
  const first = named === undefined ? path.join(folder, firstArticle) : undefined;
  if (wanted !== 'server' && (await openDesktop(folder, first))) return;
  await openServer(folder, first);
}

/**
 * @param {string} folder
 * @param {string | undefined} first the article to open in it
 * @returns {Promise<boolean>} whether it opened
 */
async function openDesktop(folder, first) {
  if (!hasDisplay()) return refuse('there is no display');
  const own = findOnPath('code');
  const desktop = own === undefined ? await getDesktop({ again: wanted === 'desktop' }) : { program: own };
  if ('refused' in desktop) return refuse(desktop.refused);

  const launch = [
    `--extensionDevelopmentPath=${projectRoot}`,
    '--new-window',
    folder,
    ...(first === undefined ? [] : [first]),
  ];
  if (own !== undefined) {
    const { code, output } = await run(own, launch).catch((error) => ({ code: 1, output: String(error) }));
    return code === 0 ? true : refuse(output.trim().split('\n').at(-1) ?? 'it does not start');
  }
  const data = path.join(cacheRoot, 'start-desktop');
  const child = spawn(desktop.program, [...launch, `--user-data-dir=${data}`], { detached: true, stdio: 'ignore' });
  child.unref();
  return true;
}

/**
 * @param {string} reason
 * @returns {false}
 */
function refuse(reason) {
  if (wanted === 'desktop') throw new Error(`The desktop VS Code cannot be used: ${reason}.`);
  console.log(`Opening VS Code in the browser, not on the desktop: ${reason}.`);
  return false;
}

/**
 * @param {string} folder
 * @param {string | undefined} first the article to open in it
 */
async function openServer(folder, first) {
  const usual = await isFree(usualPort);
  const server = await startServer({
    folder,
    extension: projectRoot,
    // A stray key is not saved into an article; what belongs to one is folded away below it.
    settings: { 'files.autoSave': 'off', 'sayso.protect': true, 'explorer.fileNesting.enabled': true },
    ...(first === undefined ? {} : { env: { SAYSO_OPEN: first } }),
    port: usual ? usualPort : await freePort(),
    // A second one beside the first has its own state, and leaves none.
    ...(usual ? { dataDir: path.join(cacheRoot, 'start') } : {}),
  });
  console.log(`\nSayso is open at ${server.url}\nPress Ctrl+C to end it.`);
  if (!args.includes('--no-open')) openInBrowser(server.url);

  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    void server.ended.then(resolve);
  });
  await server.stop();
}

/**
 * The reader's own browser, if one can be started from here; the address is printed in any case.
 * @param {string} url
 */
function openInBrowser(url) {
  /** @type {readonly [string, ...string[]]} */
  const [command, ...rest] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['explorer', url]
        : ['xdg-open', url];
  const child = spawn(command, rest, { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
