import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { rewrite } from '../../../src/core/text/rewrite';

describe('a rewritten text', () => {
  it('gives a sign put in for two the place of both', () => {
    const before = "''No,'' she said";
    const marks = [0, 5].map((start) => ({ start, end: start + 2, text: '"' }));
    const made = rewrite(before, marks);
    assert.equal(made.text, '"No," she said');
    assert.deepEqual(made.before({ start: 0, end: 5 }), { start: 0, end: 7 });
    assert.deepEqual(made.before({ start: 1, end: 4 }), { start: 2, end: 5 });
  });

  it('gives a blank put in for two no place of its own', () => {
    const made = rewrite('one\r\ntwo', [{ start: 3, end: 5, text: ' ' }]);
    assert.deepEqual(made.before({ start: 0, end: 4 }), { start: 0, end: 3 });
    assert.deepEqual(made.before({ start: 4, end: 7 }), { start: 5, end: 8 });
  });

  it('gives what was put in at the end the place of the end, and nothing a place that is as empty', () => {
    const made = rewrite('one', [
      { start: 0, end: 0, text: 'a ' },
      { start: 3, end: 3, text: ' two' },
    ]);
    assert.equal(made.text, 'a one two');
    assert.deepEqual(made.before({ start: 6, end: 9 }), { start: 3, end: 3 });
    assert.deepEqual(made.before({ start: 0, end: 3 }), { start: 0, end: 1 });
    assert.deepEqual(made.before({ start: 4, end: 4 }), { start: 2, end: 2 });
    assert.deepEqual(made.before({ start: 0, end: 1 }), { start: 0, end: 0 });
  });

  it('keeps marks of two signs whole in what somebody said', () => {
    const quote = "''The mill will open in autumn, and nobody has to leave,''";
    const text = `Council meets on the old mill\n\nGRENBY, May 4, 2019 — The council met on Saturday.\n\n${quote} Arne Holm said.\n`;
    const [one] = analyze(text, buildKnowledge([])).statements;
    assert.deepEqual(
      one?.content.map(({ start, end }) => text.slice(start, end)),
      [quote],
    );
  });
});
