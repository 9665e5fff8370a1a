import { parentPort } from 'node:worker_threads';
import { Desk } from './desk';
import type { Request } from './protocol';

const desk = new Desk();
parentPort?.on('message', (request: Request) => parentPort?.postMessage(desk.answer(request)));
