import { Desk } from './desk';
import type { Request } from './protocol';

const desk = new Desk();
let preparing: ReturnType<typeof setTimeout> | undefined;

/** While nobody asks. In milliseconds: what is asked one after the other comes first. */
const idle = 20;

function prepare(): void {
  preparing = desk.prepare() ? setTimeout(prepare) : undefined;
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  clearTimeout(preparing);
  postMessage(desk.answer(data));
  preparing = setTimeout(prepare, idle);
});
