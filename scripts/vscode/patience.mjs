/** How long this machine, as busy as it is now, may take for what is waited for. */

import { spawnSync } from 'node:child_process';

/** The environment variable in which all that takes part finds the limit: milliseconds for one event. */
export const patienceVariable = 'SAYSO_PATIENCE';

/** Milliseconds that `fixedWork` takes on two quiet cores. */
const quiet = 400;

/** An event that has not come by then on a quiet machine will not come. */
const onQuietMachine = 30_000;

/** However slow the machine: a run must come to its end. */
const slowest = 4;

/** Starts Node and lets it count: what a machine does while it opens a window, in small. */
function fixedWork() {
  const started = performance.now();
  spawnSync(process.execPath, ['-e', 'let n = 0; for (let i = 0; i < 1e8; i++) n = (n + i) % 7;']);
  return performance.now() - started;
}

/** @returns {number} how many times slower than a quiet machine this one is, at least 1 */
function slowness() {
  const times = Array.from({ length: 3 }, fixedWork).sort((a, b) => a - b);
  return Math.min(slowest, Math.max(1, (times[1] ?? quiet) / quiet));
}

/**
 * How long a window may take to open and to begin its tests.
 * @returns {number} milliseconds
 */
export function patienceForWindow() {
  return patience() + onQuietMachine;
}

/**
 * The limit for one event, measured once and handed on through the environment.
 * @returns {number} milliseconds
 */
export function patience() {
  process.env[patienceVariable] ??= String(Math.round(onQuietMachine * slowness()));
  return Number(process.env[patienceVariable]);
}
