import assert from 'node:assert/strict';
import { sayingDate } from '../../../src/core/annotations/date';
import { changeSidecar, readSidecar } from '../../../src/core/annotations/decisions';
import { meant, sayingMeaning } from '../../../src/core/annotations/means';
import { sayingNot } from '../../../src/core/annotations/not';
import { type Saying, unlessChanged } from '../../../src/core/annotations/saying';

function said(text: string, { edit }: Pick<Saying, 'edit'>): string {
  const changed = changeSidecar(text, edit);
  assert.ok(changed.ok);
  return changed.text ?? '';
}

const holm = { actor: 'ada-holm', name: 'Holm' };
const before = 'version: 1\ndate: 2019 # as printed\nmeans:\n  - { text: Dask, actor: bo-dask }\n';
const { means = [] } = readSidecar(before).decisions;

/** What was said, what is said in its place, and what somebody else may say. */
const sayings: Readonly<Record<string, readonly [Saying, Saying, Saying]>> = {
  'a date': [sayingDate('2019'), sayingDate('2020-11-03'), sayingDate('2021')],
  'no date': [sayingDate('2019'), sayingDate(undefined), sayingDate('2021')],
  'whom a name means': [
    sayingMeaning('Dask', meant(means, 'dask')?.actor),
    sayingMeaning('Dask', 'ann-dask'),
    sayingMeaning('Dask', 'cleo-dask'),
  ],
  'whom a name meant no more': [
    sayingMeaning('Dask', 'bo-dask'),
    sayingMeaning('Dask', undefined),
    sayingMeaning('Dask', 'cleo-dask'),
  ],
};

describe('what is said of an article', () => {
  for (const [what, [old, now, other]] of Object.entries(sayings))
    it(`${what} is taken back, and said again`, () => {
      const all: string[] = [];
      const step = (text: string, from: Saying, to: Saying): string =>
        said(text, { edit: unlessChanged(from, to, () => all.push('changed')) });
      const after = step(before, old, now);
      assert.notEqual(after, before);
      const back = step(after, now, old);
      assert.deepEqual(readSidecar(back).decisions, readSidecar(before).decisions);
      assert.deepEqual(readSidecar(step(back, old, now)).decisions, readSidecar(after).decisions);
      assert.deepEqual(all, []);
      // Somebody else has said something in between.
      const others = said(after, other);
      assert.equal(step(others, now, old), others);
      assert.deepEqual(all, ['changed']);
    });

  it('a name that is left out is taken in again, unless somebody has done so', () => {
    const out = said(before, sayingNot(holm, true));
    let changed = 0;
    const back = { edit: unlessChanged(sayingNot(holm, true), sayingNot(holm, false), () => changed++) };
    assert.equal(said(out, back), before);
    assert.equal(said(before, back), before);
    assert.equal(changed, 1);
  });
});
