import { Worker } from 'node:worker_threads';
import type { Answer, Port } from './protocol';

/** @param file the path of the worker's program */
export function openPort(file: string): Port {
  const worker = new Worker(file);
  return {
    post: (task) => worker.postMessage(task),
    listen(onAnswer, onEnd) {
      worker.on('message', (answer: Answer) => onAnswer(answer));
      worker.on('error', (error) => onEnd(error.message));
      worker.on('exit', (code) => onEnd(`it ended with ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
