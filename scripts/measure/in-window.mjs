/** Runs a script of this folder in the extension host of a real VS Code, and brings what it measured. */

import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../vscode/paths.mjs';
import { exitOnSignals } from '../vscode/processes.mjs';
import { runInServer } from '../vscode/run-in-server.mjs';
import { temporaryFolder } from '../vscode/temporary.mjs';
import { resultVariable } from './held.mjs';

/** For all of it, in milliseconds. */
const timeout = 10 * 60_000;

/**
 * @typedef {{ readonly took: number, readonly most: number, readonly p99: number }} Times milliseconds
 *
 * @param {string} script its name without the ending; it exports `run` and calls `tell`
 * @param {(folder: string) => Promise<void>} prepare fills the folder that VS Code opens
 * @returns {Promise<Readonly<Record<string, Times>>>} the times of each part, by its name
 */
export async function measuredInWindow(script, prepare) {
  const temporary = temporaryFolder();
  exitOnSignals();
  const tests = path.join(projectRoot, 'out', 'measure', `${script}.cjs`);
  await build({
    entryPoints: [path.join(projectRoot, 'scripts', 'measure', `${script}.mjs`)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outfile: tests,
    logLevel: 'warning',
  });
  const folder = path.join(temporary.folder, 'articles');
  const result = path.join(temporary.folder, 'result.json');
  process.env[resultVariable] = result;
  try {
    await mkdir(folder, { recursive: true });
    await prepare(folder);
    const code = await runInServer({
      extension: projectRoot,
      tests,
      folder,
      timeout,
      settings: { 'sayso.protect': false },
    });
    if (code !== 0) throw new Error(`It ended with ${code}.`);
    return JSON.parse(await readFile(result, 'utf8'));
  } finally {
    await temporary.remove();
  }
}
