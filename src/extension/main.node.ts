import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ExtensionContext, Uri } from 'vscode';
import type { Format } from '../core/export/format';
import type { ImportForm } from '../core/import/record';
import { openPort } from './article/elsewhere/port.node';
import { land } from './article/landing';
import { moveOnDisk } from '../files/move-on-disk';
import { start } from './extension';
import { loadPartsWith } from './parts/part';
import type { Thread } from './platform';

export async function activate(context: ExtensionContext): Promise<void> {
  const bundle = (name: string): unknown => createRequire(__filename)(context.asAbsolutePath(`dist/${name}.js`));
  loadPartsWith(bundle);
  await start(context, {
    // About two seconds of reading, in a thread of its own: nothing on the screen waits for it.
    longestText: 4_000_000,
    openReader: () => Promise.resolve(openPort(context.asAbsolutePath('dist/reader.js'))),
    loadFormats: () => Promise.resolve((bundle('formats') as { formats: readonly Format[] }).formats),
    loadForms: () => Promise.resolve((bundle('import-forms') as { importForms: readonly ImportForm[] }).importForms),
    move: moveOnDisk,
    cores: availableParallelism(),
    startThread,
  });
  const { SAYSO_OPEN: first } = process.env;
  if (first !== undefined) void land(first, context);
}

/** The thread is written for a browser: here it is given what it speaks through there. */
const asInBrowser = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.addEventListener = (type, listen) => parentPort.on(type, (data) => listen({ data }));
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  require(workerData);`;

function startThread(dist: Uri, program: string): Thread {
  const worker = new Worker(asInBrowser, { eval: true, workerData: Uri.joinPath(dist, program).fsPath });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listen) => void worker.on('message', listen),
    onError: (listen) => void worker.on('error', (error) => listen(error.message)),
    end: () => void worker.terminate(),
  };
}
