import assert from 'node:assert/strict';
import { fuzz } from './fuzz';

const runs = 1000;

describe('texts that nobody wrote', () => {
  let breaches: ReturnType<typeof fuzz>;
  before(() => {
    breaches = fuzz(1, runs);
  });

  it('break no invariant', () => {
    assert.deepEqual(
      [...breaches].map(([name, { seed, text }]) => [name, seed, text]),
      [],
    );
  });
});
