/** Saves that are killed at random moments: `npm run kills [-- COUNT]`, 500 unless told otherwise. Takes minutes. */

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from './vscode/paths.mjs';

const run = (/** @type {readonly string[]} */ ...parameters) => {
  const env = { ...process.env, SAYSO_KILLS: process.argv[2] ?? '500' };
  const { status } = spawnSync(process.execPath, parameters, { cwd: projectRoot, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run(path.join('scripts', 'build-tests.mjs'));
const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
run(mocha, '-g', 'wherever the process is killed', path.join('out', 'test', 'unit', 'decisions', 'safe-file.test.js'));
