import assert from 'node:assert/strict';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { ordinaryTexts } from './ordinary-texts';

describe('ordinary texts', () => {
  it('are sixty', () => assert.ok(Object.keys(ordinaryTexts).length >= 60));
  for (const [name, text] of Object.entries(ordinaryTexts))
    it(`no article: ${name}`, () => {
      const { article, reason } = looksLikeArticle(text);
      assert.equal(article, false, reason);
    });
});
