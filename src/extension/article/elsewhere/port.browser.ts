import type { Answer, Port } from './protocol';

/** @param program the text of the worker's program: a browser lets nobody begin a worker from another address */
export function openPort(program: string): Port {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    post: (task) => worker.postMessage(task),
    listen(onAnswer, onEnd) {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
      worker.addEventListener('error', ({ message }) => onEnd(message));
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
