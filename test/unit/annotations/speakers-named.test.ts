import assert from 'node:assert/strict';
import { speakersNamed, together } from '../../../src/core/annotations/decide';

describe('joint speakers', () => {
  it('are named with semicolons between them', () => {
    assert.deepEqual(speakersNamed(' Ada  Brand;Karl Moss; ;Ada Brand;\nMoss, Karl '), [
      { name: 'Ada Brand' },
      { name: 'Karl Moss' },
      { name: 'Moss, Karl' },
    ]);
    assert.deepEqual(speakersNamed(' ; '), []);
  });

  it('are one each', () => {
    const ada = { actor: 'ada-brand', name: 'Ada Brand' };
    assert.deepEqual(together([ada, { name: 'Karl Moss' }, { name: 'Karl Moss' }]), [ada, { name: 'Karl Moss' }]);
  });
});
