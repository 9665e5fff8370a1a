import assert from 'node:assert/strict';
import { allRows as rows, groups } from './all-rows';
import { check } from './check';
import { knownWrong } from './known-wrong';

describe('sentence cases', () => {
  it('has one row a phenomenon', () => {
    const names = rows.map(([name]) => name);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('knows its wrong rows, fewer than one in five', () => {
    const names = new Set(rows.map(([name]) => name));
    assert.deepEqual(
      Object.keys(knownWrong).filter((name) => !names.has(name)),
      [],
    );
    const count = Object.keys(knownWrong).length;
    assert.ok(count < rows.length / 5, `${count} of ${rows.length} rows are known to be wrong`);
  });

  for (const [group, members] of groups) {
    describe(group, () => {
      for (const row of members) {
        const [name] = row;
        const cause = knownWrong[name];
        it(cause === undefined ? name : `still wrong (${cause}): ${name}`, () => {
          const { faults, sentence, wanted, found } = check(row);
          if (cause !== undefined) {
            assert.notEqual(faults.length, 0, 'This row is right now: take it out of known-wrong.ts.');
          } else {
            const lines = [
              `${faults.join(', ')}: ${sentence}`,
              ...wanted.map((w) => `  wanted ${w}`),
              ...found.map((f) => `  found  ${f}`),
            ];
            assert.equal(faults.length, 0, lines.join('\n'));
          }
        });
      }
    });
  }
});
