import type { ArticleInfo, Block } from '../model';

/** The layout of a saved article. Blocks are sorted, do not overlap, and cover every non-blank line. */
export interface Article extends ArticleInfo {
  readonly language: string;
  readonly blocks: readonly Block[];
}

/**
 * Reads the layout of a saved article.
 * @param text as given, any line ends
 * @param date the reader's own word on the date (`2020-11-03`, `2020-11`, `2020`), above all else
 */
export function readArticle(text: string, date?: string): Article {
  void date;
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const start = line.index;
    blocks.push({
      kind: blocks.length === 0 ? 'headline' : 'body',
      start,
      end: start + line[0].length,
      reason: 'a line of text',
    });
  }
  const headline = blocks[0] ? { start: blocks[0].start, end: blocks[0].end } : null;
  return { language: 'en', headline, date: null, place: null, chain: [], blocks };
}
