import type { Task } from './protocol';
import { server } from './serve';

const serve = server();
self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const answer = serve(data);
  if (answer) self.postMessage(answer);
});
