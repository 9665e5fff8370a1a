/**
 * What a folder's first reading takes with one thread and with two, as the extension reads it: time on the clock, and what
 * the threads hold in memory, their code and knowledge among it. `node scripts/build.mjs --production` first.
 *   node scripts/measure/threads.mjs [ARTICLES]
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { generate } from '../corpus/articles.mjs';
import { projectRoot } from '../vscode/paths.mjs';
import { bundled } from './bundle.mjs';
import { printTable } from './table.mjs';

const dist = path.join(projectRoot, 'dist');
/** As `held-files.ts` has it. */
const batch = 24;

/** As the desktop starts it. */
const asInBrowser = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.addEventListener = (type, listen) => parentPort.on(type, (data) => listen({ data }));
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  require(workerData);`;

class Thread {
  #worker = new Worker(asInBrowser, { eval: true, workerData: path.join(dist, 'worker.js') });
  /** @type {Map<number, (reply: any) => void>} */
  #waiting = new Map();
  #next = 0;

  constructor() {
    this.#worker.on('message', (reply) => {
      this.#waiting.get(reply.number)?.(reply);
      this.#waiting.delete(reply.number);
    });
  }

  /** @param {string} call @param {unknown} [argument] @returns {Promise<any>} */
  call(call, argument) {
    const number = this.#next++;
    this.#worker.postMessage({ number, call, argument });
    return new Promise((resolve, reject) =>
      this.#waiting.set(number, (reply) => ('error' in reply ? reject(new Error(reply.error)) : resolve(reply.answer))),
    );
  }

  /** @param {readonly unknown[]} actors */
  async begin(actors) {
    for (let at = 0; at < actors.length; at += 300) await this.call('know', actors.slice(at, at + 300));
    await this.call('begin', { options: { variants: true } });
    return true;
  }

  end() {
    void this.#worker.terminate();
  }
}

const memory = () => process.memoryUsage().rss / 1e6;

/** @param {number} count @param {boolean} isTwo */
async function measure(count, isTwo) {
  const { Lanes, readSideBySide } = await bundled('lanes', "export * from './src/extension/folder/lanes';");
  const actors = JSON.parse(readFileSync(path.join(dist, 'knowledge.json'), 'utf8'));
  const files = generate(count, 1).map((one) => ({ path: one.path, text: one.text, hash: '' }));
  const before = memory();
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, memory())), 100);
  const began = performance.now();
  const thread = new Thread();
  await thread.begin(actors);
  const begun = performance.now();
  const knowing = memory();
  /** @type {Thread | undefined} */
  let second;
  const beside = {
    begin: () => (second = new Thread()).begin(actors),
    read: (/** @type {unknown} */ some) => second?.call('read', some),
    end: () => second?.end(),
  };
  await readSideBySide(
    new Lanes(files, batch, (/** @type {unknown} */ some) => Promise.resolve(some), () => false),
    {
      put: (/** @type {unknown} */ some) => thread.call('put', some),
      take: (/** @type {unknown} */ part) => thread.call('take', part),
      done: () => Promise.resolve(),
    },
    isTwo ? beside : undefined,
  ); // prettier-ignore
  const read = performance.now();
  await thread.call('actors');
  const during = most;
  // Its words are taken in while nobody asks.
  await sleep(10_000);
  clearInterval(watching);
  const { files: held } = await thread.call('counts');
  thread.end();
  if (held !== files.length) throw new Error(`${held} of ${files.length} files are held.`);
  const seconds = (/** @type {number} */ time) => `${(time / 1000).toFixed(1)} s`;
  const megabytes = (/** @type {number} */ size) => `${(size - before).toFixed(0)} MB`;
  return [seconds(begun - began), seconds(read - begun), megabytes(knowing), megabytes(during), megabytes(memory())];
}

const [count = '2000', which] = process.argv.slice(2);
if (which === undefined) {
  const rows = ['one', 'two'].map((name) => {
    const out = execFileSync(process.execPath, [import.meta.filename, count, name], { encoding: 'utf8' });
    return [name, ...JSON.parse(out)];
  });
  printTable([`threads, ${count} articles`, 'begun', 'read', 'memory begun', 'at most', 'once read'], rows);
} else {
  console.log(JSON.stringify(await measure(Number(count), which === 'two')));
  process.exit();
}
