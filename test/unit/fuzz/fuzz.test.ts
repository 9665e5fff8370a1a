import assert from 'node:assert/strict';
import { fuzz } from './fuzz';
import { brokenIn } from './invariants';

const runs = 1000;

describe('texts that nobody wrote', () => {
  let breaches: ReturnType<typeof fuzz>;
  before(function () {
    // However busy the machine is.
    this.timeout(0);
    breaches = fuzz(1, runs);
  });

  it('break no invariant', () => {
    assert.deepEqual(
      [...breaches].map(([name, { seed, text }]) => [name, seed, text]),
      [],
    );
  });

  for (const text of ['«his\nNorda\nin»', 'It :told n:.\nto', 'of \nsaid Qn:—'])
    it(`break none with what broke one before: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        brokenIn(text, () => 1),
        [],
      );
    });
});
