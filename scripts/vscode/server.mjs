/** Starts the VS Code that is shown in a browser, on this machine only, and ends it again. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installServer } from './install-server.mjs';
import { patienceForWindow } from './patience.mjs';
import { placeExtension } from './place-extension.mjs';
import { endGroup, freePort, signalGroup } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

/** Settings that keep a fresh VS Code from covering what one came to see. */
export const quietSettings = Object.freeze({
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // The samples lie in a repository, and git would ask about it first of all.
  'git.openRepositoryInParentFolders': 'never',
});

/**
 * @typedef {object} ServerOptions
 * @property {string} folder the folder, or the `.code-workspace` file, to open
 * @property {string} [extension] the extension's folder, built; none is loaded where it is not given
 * @property {string} [tests] the script that VS Code is to run as that extension's tests. VS Code then says nothing
 *   by itself: a notification is only in its list. Without tests the extension is an installed one like any other
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings, besides the quiet ones; only where `dataDir` holds none
 * @property {string} [extensionsDir] a folder of installed extensions; a fresh one where it is not given
 * @property {number} [port]
 * @property {string} [dataDir] where VS Code keeps its state; a fresh folder, removed on stop, where it is not given
 * @property {Readonly<Record<string, string>>} [env] what the extension is to find in its environment
 *
 * @typedef {object} Server
 * @property {string} url opens the folder with the extension in any browser of this machine
 * @property {string} settingsFile
 * @property {Promise<void>} ended when it has ended, by itself or by stop
 * @property {() => Promise<void>} stop
 */

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>} when it answers
 */
export async function startServer(options) {
  const { node, main } = await installServer();
  const port = options.port ?? (await freePort());
  const temporary = options.dataDir === undefined ? temporaryFolder() : undefined;
  const data = options.dataDir ?? temporary?.folder ?? '';
  const userData = path.join(data, 'user');
  const settingsFile = path.join(userData, 'User', 'settings.json');
  await mkdir(path.dirname(settingsFile), { recursive: true });
  // A folder that was given may hold what the user has set since.
  if (!existsSync(settingsFile)) await writeSettings(settingsFile, { ...quietSettings, ...options.settings });

  const extensionsDir = options.extensionsDir ?? path.join(data, 'extensions');
  if (options.extension !== undefined && options.tests === undefined) {
    await placeExtension(options.extension, extensionsDir);
  }

  const args = [
    main,
    ...['--accept-server-license-terms', '--without-connection-token'],
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--server-data-dir', path.join(data, 'server'), '--user-data-dir', userData],
    ...['--extensions-dir', extensionsDir],
    // What goes to a browser of the same machine need not be made short.
    '--disable-websocket-compression',
    // Without this a built VS Code does not look at the payload in the address; with it, it shows no notifications.
    ...(options.tests === undefined ? [] : ['--enable-smoke-test-driver']),
  ];
  const env = { ...process.env, ...options.env };
  const child = spawn(node, args, { env, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));

  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const endNow = () => signalGroup(child, 'SIGKILL');
  // Before the folder of its data is removed.
  process.prependOnceListener('exit', endNow);
  const stop = async () => {
    process.off('exit', endNow);
    await endGroup(child);
    await temporary?.remove();
  };
  const origin = `http://127.0.0.1:${port}`;
  if (!(await answers(origin, child))) {
    await stop();
    throw new Error(`The VS Code server did not start on port ${port}.\n${printed.slice(-20).join('')}`);
  }
  return { url: workbenchUrl(origin, options), settingsFile, ended, stop };
}

/**
 * Writes the user's settings; a running VS Code takes them up at once.
 * @param {string} file
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeSettings(file, settings) {
  return writeFile(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/**
 * @param {string} origin
 * @param {ServerOptions} options
 */
function workbenchUrl(origin, options) {
  const kind = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: asUrlPath(options.folder) });
  if (options.extension !== undefined && options.tests !== undefined) {
    // The server's own name for itself is the word "remote", whatever its port.
    const remote = (/** @type {string} */ file) => `vscode-remote://remote${asUrlPath(file)}`;
    const payload = [
      ['extensionDevelopmentPath', remote(options.extension)],
      ['extensionTestsPath', remote(options.tests)],
      ['skipWelcome', 'true'],
    ];
    query.set('payload', JSON.stringify(payload));
  }
  // A slash need not be written as %2F, and a person is to read the address.
  return `${origin}/?${query.toString().replaceAll('%2F', '/')}`;
}

/** @param {string} file */
function asUrlPath(file) {
  const slashed = path.resolve(file).split(path.sep).join('/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
async function answers(url, child) {
  const end = Date.now() + patienceForWindow();
  while (Date.now() < end && child.exitCode === null) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {
      // not yet
    }
    await sleep(100);
  }
  return false;
}
