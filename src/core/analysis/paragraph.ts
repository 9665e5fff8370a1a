import type { Analysis, Block, Statement } from '../model';
import { once } from './once';

const numbers = once(({ blocks }: Analysis) => {
  const counts = new Map<number | undefined, number>();
  const byBlock = new Map<Block, number>();
  for (const block of blocks) {
    if (block.kind !== 'body') continue;
    // A file may hold several articles, each with paragraphs of its own.
    const number = (counts.get(block.in) ?? 0) + 1;
    counts.set(block.in, number);
    byBlock.set(block, number);
  }
  return byBlock;
});

/** The paragraph in which a statement begins, from 1; 0 outside of the body. What the reader has marked has one, too. */
export function paragraphOf(statement: Pick<Statement, 'content' | 'paragraph'>, analysis: Analysis): number {
  if (statement.paragraph > 0) return statement.paragraph;
  const at = statement.content[0]?.start ?? 0;
  const block = analysis.blocks.find(({ start, end }) => start <= at && at < end);
  return (block && numbers(analysis).get(block)) ?? 0;
}
