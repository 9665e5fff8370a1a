import assert from 'node:assert/strict';
import { accept, accepting, acceptedOutputs } from './accepted';
import { allRows as rows, groups } from './all-rows';
import { check } from './check';
import { knownWrong } from './known-wrong';

const accepted = acceptedOutputs();

describe('sentence cases', () => {
  const stillWrong: Record<string, readonly string[]> = {};
  const cameRight: string[] = [];
  after(() => {
    if (accepting) accept(stillWrong, cameRight);
  });

  it('keeps the output of the wrong rows, and of no others', function () {
    if (accepting) this.skip();
    assert.deepEqual(Object.keys(accepted).sort(), Object.keys(knownWrong).sort(), 'npm run accept');
  });

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
            if (faults.length === 0) cameRight.push(name);
            else stillWrong[name] = found;
            if (accepting) return;
            assert.notEqual(faults.length, 0, 'This row is right now. To keep that: npm run accept');
            assert.deepEqual(
              found,
              accepted[name],
              `Wrong in another way: ${sentence}\nIf that is meant: npm run accept`,
            );
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
