import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { readArticle } from '../../../src/core/article/read-article';
import type { ArticleDate } from '../../../src/core/model';
import { root } from '../shared';

interface Expected {
  readonly blocks: readonly { readonly line: number; readonly kind: string }[];
  readonly date: Partial<ArticleDate> | null;
  readonly language: string;
}

const folder = (name: string): string => join(root, 'test', 'fixtures', name);
const read = (name: string, file: string): string => readFileSync(join(folder(name), file), 'utf8');
const texts = (name: string): readonly string[] => readdirSync(folder(name)).filter((file) => file.endsWith('.txt'));

/** "5 body": the line that a block begins on, and its kind. */
function linesOf(text: string, blocks: readonly { start: number; kind: string }[]): readonly string[] {
  return blocks.map(({ start, kind }) => `${text.slice(0, start).split(/\r\n|\n|\r/).length} ${kind}`);
}

describe('articles of other outlets', () => {
  for (const file of texts('articles'))
    it(file, () => {
      const text = read('articles', file);
      const expected = JSON.parse(read('articles', file.replace('.txt', '.expected.json'))) as Expected;
      const article = readArticle(text);
      assert.deepEqual(
        linesOf(text, article.blocks),
        expected.blocks.map(({ line, kind }) => `${line} ${kind}`),
      );
      if (expected.date === null) assert.equal(article.date, null);
      else assert.deepEqual({ ...article.date, ...expected.date }, article.date);
      assert.equal(article.language, expected.language);
      assert.equal(looksLikeArticle(text).article, true, looksLikeArticle(text).reason);
    });
});

describe('texts that are no articles', () => {
  for (const file of texts('not-articles'))
    it(file, () => {
      const { article, reason } = looksLikeArticle(read('not-articles', file));
      assert.equal(article, false, reason);
    });
});
