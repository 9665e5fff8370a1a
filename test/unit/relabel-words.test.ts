import assert from 'node:assert/strict';
import { reachWords } from '../../src/core/wording/relabelled';
import { plainText } from '../../src/core/wording/translate';

const places = [
  { name: 'a.txt', count: 2 },
  { name: 'b.txt', count: 1 },
];

describe('what a change of a label would do', () => {
  it('is told with count and names', () => {
    assert.equal(
      reachWords({ places, broken: [] }, true, plainText),
      '3 places in 2 articles change: a.txt (2), b.txt (1).',
    );
    assert.equal(
      reachWords({ places, broken: [] }, false, plainText),
      'It is given at 3 places in 2 articles: a.txt (2), b.txt (1).',
    );
    assert.equal(reachWords({ places: [], broken: [] }, false, plainText), 'It is given nowhere.');
    assert.equal(reachWords({ places: [], broken: [] }, true, plainText), '');
  });

  it('names files that cannot be read, the first of many', () => {
    const broken = Array.from({ length: 9 }, (_, index) => `${index}.sayso.yaml`);
    assert.equal(
      reachWords({ places: [], broken: broken.slice(0, 1) }, true, plainText),
      '1 files cannot be read, and stay as they are: 0.sayso.yaml.',
    );
    assert.match(reachWords({ places, broken }, true, plainText), /change: .* 9 files cannot .* 7\.sayso\.yaml, …\.$/);
  });
});
