import type { Article } from '../article/read-article';
import type { Block } from '../model';

/** The block that holds a place, or null between blocks; the innermost begins last. */
export function blockAt(article: Article, at: number): Block | null {
  const { blocks } = article;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && at < block.end ? block : null;
}

/** Kinds whose lines may be one text that was wrapped: a name may be broken over them. */
const wrapped = new Set(['headline', 'dek', 'body', 'caption']);

/** Whether a new piece of the layout begins at a place, so that no name runs across. */
export function layoutParts(article: Article, at: number): boolean {
  const block = blockAt(article, at);
  if (block?.start !== at) return false;
  const before = article.blocks[article.blocks.indexOf(block) - 1];
  return before?.kind !== block.kind || !wrapped.has(block.kind);
}
