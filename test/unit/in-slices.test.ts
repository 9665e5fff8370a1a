import assert from 'node:assert/strict';
import type { Steps } from '../../src/core/text/steps';
import { inSlices } from '../../src/extension/in-slices';

/** Steps that take a while each, and count themselves. */
function* slow(count: number, done: number[]): Steps<string> {
  for (let step = 0; step < count; step++) {
    const since = performance.now();
    while (performance.now() - since < 3);
    done.push(step);
    yield;
  }
  return 'ready';
}

describe('long work of the extension', () => {
  it('gives others their turn, and brings its answer', async () => {
    const done: number[] = [];
    let others = 0;
    const timer = setInterval(() => others++);
    assert.equal(await inSlices(slow(40, done)), 'ready');
    clearInterval(timer);
    assert.equal(done.length, 40);
    assert.ok(others > 1);
  });

  it('ends where nobody waits for it any more', async () => {
    const done: number[] = [];
    assert.equal(await inSlices(slow(40, done), () => true), undefined);
    assert.ok(done.length > 0 && done.length < 40);
  });

  it('is done before anything else where it is short', () => {
    const done: number[] = [];
    void inSlices(slow(1, done));
    assert.equal(done.length, 1);
  });
});
