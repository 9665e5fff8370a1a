/** How long a thread is held, and by what. */

import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import path from 'node:path';
import process from 'node:process';

/** The environment variable that names the file for what was measured. */
export const resultVariable = 'SAYSO_MEASURED';

/** Tells whoever opened the window that the script runs in it. */
export const begun = () =>
  fetch(process.env.SAYSO_DRIVER_URL ?? '', { method: 'POST', body: JSON.stringify({ action: 'started' }) });

/** Writes down what was measured. @param {Readonly<Record<string, unknown>>} parts */
export const tell = (parts) => writeFileSync(process.env[resultVariable] ?? '', JSON.stringify(parts));

/**
 * The longest time that the host was held, and how long 99 of 100 looks had to wait, in milliseconds.
 * @param {string} name of the profile of this part, where the caller wants one
 * @param {() => Promise<unknown>} work
 */
export async function held(name, work) {
  const profiled = await profile(name);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const before = performance.now();
  await work();
  const took = performance.now() - before;
  delay.disable();
  await profiled();
  return { took, most: delay.max / 1e6, p99: delay.percentile(99) / 1e6 };
}

/**
 * Watches what runs until what comes back is called. Does nothing where no folder for profiles is named.
 * @param {string} name
 */
async function profile(name) {
  const folder = process.env.SAYSO_PROFILES;
  if (!folder) return async () => {};
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  return async () => {
    const result = await session.post('Profiler.stop');
    session.disconnect();
    writeFileSync(path.join(folder, `${name}.cpuprofile`), JSON.stringify(result.profile));
  };
}
