import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Brought } from '../../core/bring/brought';
import { longestWork, type PageAnswer, type PageRequest } from '../../pages/protocol';
import { Unreadable } from '../read-file';
import type { PageReader } from './import-articles';

/** The thread is written for a browser: here it is given what it speaks through there. */
const asInBrowser = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.addEventListener = (type, listen) => parentPort.on(type, (data) => listen({ data }));
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  require(workerData);`;

/** In megabytes: what needs more is made to need it. */
const mostMemory = 1500;

/**
 * Reads pages and documents in a thread: one that never ends, or takes all memory, ends with its thread, and the next
 * has a new one.
 * @param program the command line's own bundle, beside which theirs lies
 */
export function openPages(program = __filename): PageReader {
  let worker: Worker | undefined;
  let id = 0;
  const begin = (): Worker =>
    new Worker(asInBrowser, {
      eval: true,
      workerData: join(dirname(program), 'pages.js'),
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return {
    async read(name, bytes) {
      worker ??= begin();
      try {
        return await asked(worker, { id: ++id, name, bytes });
      } catch (error) {
        if (!(error instanceof Unreadable)) await end();
        throw error instanceof Unreadable ? error : new Unreadable(`cannot be read (${(error as Error).message})`);
      }
    },
    close: end,
  };
}

function asked(worker: Worker, request: PageRequest): Promise<readonly Brought[]> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      worker.off('error', fail).off('exit', gone).off('message', take);
    };
    const fail = (error: Error): void => {
      done();
      reject(error);
    };
    const gone = (): void => fail(new Error('its reader ended'));
    const take = (answer: PageAnswer): void => {
      if (answer.id !== request.id) return;
      done();
      if ('articles' in answer) resolve(answer.articles);
      else reject(new Unreadable(answer.problem));
    };
    const timer = setTimeout(() => fail(new Error('it takes too long')), longestWork);
    worker.on('error', fail).on('exit', gone).on('message', take);
    worker.postMessage(request);
  });
}
