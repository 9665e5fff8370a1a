import assert from 'node:assert/strict';
import { buildKnowledge } from '../../src/core/actors/find-mentions';
import { analyze } from '../../src/core/analyze';

describe('analyze', () => {
  it('finds the headline', () => {
    const { article } = analyze('Envoys meet\n\nThe envoys met on Monday.\n', buildKnowledge([]));
    assert.deepEqual(article.headline, { start: 0, end: 11 });
  });
});
