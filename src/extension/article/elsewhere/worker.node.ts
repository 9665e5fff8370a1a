import { parentPort } from 'node:worker_threads';
import type { Task } from './protocol';
import { server } from './serve';

const serve = server();
parentPort?.on('message', (task: Task) => {
  const answer = serve(task);
  if (answer) parentPort?.postMessage(answer);
});
