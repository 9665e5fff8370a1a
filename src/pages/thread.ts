import { articlesOf, NoArticle } from './read';
import type { PageAnswer, PageRequest } from './protocol';

addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
  void answer(data).then((told) => postMessage(told));
});

async function answer({ id, name, bytes }: PageRequest): Promise<PageAnswer> {
  try {
    return { id, articles: await articlesOf(name, bytes) };
  } catch (error) {
    return { id, problem: error instanceof NoArticle ? error.message : `cannot be read (${nameOf(error)})` };
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 120) : 'for no reason told';
