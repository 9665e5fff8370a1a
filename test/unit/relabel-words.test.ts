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
    const one = [{ name: 'a.txt', count: 1 }];
    assert.equal(reachWords({ places: one, broken: [] }, true, plainText), '1 place in 1 article changes: a.txt (1).');
    assert.equal(reachWords({ places: [], broken: [] }, false, plainText), 'It is given nowhere.');
    assert.equal(reachWords({ places: [], broken: [] }, true, plainText), '');
  });

  it('names files that cannot be read, the first of many', () => {
    const broken = Array.from({ length: 9 }, (_, index) => `${index}.sayso.yaml`);
    assert.equal(
      reachWords({ places: [], broken: broken.slice(0, 1) }, true, plainText),
      'One file cannot be read, and stays as it is: 0.sayso.yaml.',
    );
    assert.match(reachWords({ places, broken }, true, plainText), /change: .* 9 files cannot .* 7\.sayso\.yaml, …\.$/);
  });
});
