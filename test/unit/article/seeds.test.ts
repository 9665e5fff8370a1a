import assert from 'node:assert/strict';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { readArticle } from '../../../src/core/article/read-article';
import { goldArticles } from '../shared';

describe('the seeds', () => {
  it('have every block of the gold, and body everywhere else', function () {
    for (const { id, text, blocks } of goldArticles(this)) {
      const found = readArticle(text).blocks;
      for (const block of found) {
        const region = blocks.find((gold) => gold.start <= block.start && block.end <= gold.end);
        assert.equal(block.kind, region?.kind ?? 'body', `${id} at ${block.start}`);
      }
      for (const gold of blocks.filter(({ kind }) => kind !== 'boilerplate'))
        assert.ok(
          found.some(({ start, end }) => start === gold.start && end === gold.end),
          `${id}: ${gold.kind} at ${gold.start}`,
        );
    }
  });

  it('have the date of the gold', function () {
    for (const { id, text, date: gold } of goldArticles(this)) {
      const { date } = readArticle(text);
      if (gold === null) {
        assert.equal(date, null, id);
        continue;
      }
      assert.ok(date, id);
      if (gold.earliest !== undefined) assert.deepEqual([date.earliest, date.latest], [gold.earliest, null], id);
      if (gold.month !== undefined && gold.day !== undefined) {
        const monthDay = `${String(gold.month).padStart(2, '0')}-${String(gold.day).padStart(2, '0')}`;
        assert.equal(date.monthDay, `--${monthDay}`, id);
        const year = gold['inferred year'];
        assert.equal(date.earliest, year === undefined ? null : `${year}-${monthDay}`, id);
        assert.equal(date.inferred === undefined, year === undefined, id);
      }
    }
  });

  it('survive CRLF, a byte order mark, and losing a line of the frame', function () {
    for (const { id, text } of goldArticles(this)) {
      const kinds = readArticle(text).blocks.map(({ kind }) => kind);
      const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      const article = readArticle(other);
      assert.deepEqual(
        article.blocks.map(({ kind }) => kind),
        kinds,
        id,
      );
      assert.equal(article.blocks[0]!.start, 1, id);
      for (const block of article.blocks)
        assert.equal(other.slice(block.start, block.end).trim().length, block.end - block.start);
    }
  });

  it('read like articles', function () {
    for (const { id, text } of goldArticles(this)) assert.equal(looksLikeArticle(text).article, true, id);
  });
});
