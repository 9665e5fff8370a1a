import type { Article } from './read-article';
import type { Block } from '../model';

/** The place in `article.blocks` of the block that holds a character, or -1 between blocks. */
function indexAt(article: Article, at: number): number {
  const { blocks } = article;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && at < block.end ? low - 1 : -1;
}

/** The block that holds a character, or null between blocks. */
export function blockAt(article: Article, at: number): Block | null {
  return article.blocks[indexAt(article, at)] ?? null;
}

/** Kinds whose lines may be one text that was wrapped: a name may be broken over them. */
const wrapped = new Set(['headline', 'dek', 'body', 'caption']);

/** Whether a new piece of the layout begins at a character, so that no name runs across. */
export function layoutParts(article: Article, at: number): boolean {
  const index = indexAt(article, at);
  const block = article.blocks[index];
  if (block?.start !== at) return false;
  return article.blocks[index - 1]?.kind !== block.kind || !wrapped.has(block.kind);
}
