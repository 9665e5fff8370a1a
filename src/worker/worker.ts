import { Desk } from './desk';
import type { Request } from './protocol';

const desk = new Desk();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  postMessage(desk.answer(data));
});
