import assert from 'node:assert/strict';
import { changedIn } from '../../../src/core/text/changed';
import { changedWithin, LongText, type Splice } from '../../../src/core/text/long-text';
import { randomFrom } from '../annotations/random';

const size = 12;

/** Each piece but the last ends where a line ends. */
function isWhole({ pieces }: LongText): boolean {
  return pieces.every((piece, at) => piece !== '' && (piece.endsWith('\n') || at === pieces.length - 1));
}

describe('a text in pieces', () => {
  const random = randomFrom(5);
  const below = (limit: number): number => Math.floor(random() * limit);
  const textOf = (lines: number): string =>
    Array.from({ length: lines }, () => 'ab“😀\r'.repeat(3).slice(0, below(14)) + (random() < 0.9 ? '\n' : '')).join(
      '',
    );

  it('says what the text says, whatever is put into it', () => {
    for (let round = 0; round < 2000; round++) {
      const plain = textOf(below(20));
      const long = LongText.of(plain, size);
      const places = Array.from({ length: below(4) * 2 }, () => below(plain.length + 1)).sort((a, b) => a - b);
      const splices: Splice[] = [];
      for (let at = 0; at + 1 < places.length; at += 2)
        splices.push({ start: places[at]!, end: places[at + 1]!, text: textOf(below(4)) });
      const meant = splices.reduceRight(
        (text, one) => text.slice(0, one.start) + one.text + text.slice(one.end),
        plain,
      );
      const changed = long.with(splices, size);
      assert.equal(String(changed), meant);
      assert.equal(changed.length, meant.length);
      assert.ok(isWhole(long) && isWhole(changed));
      assert.ok(changed.equals(LongText.of(meant)));
      assert.equal(changed.equals(long), meant === plain);
      const [start, end] = [below(meant.length + 1), below(meant.length + 1)].sort((a, b) => a - b) as [number, number];
      assert.equal(changed.slice(start, end), meant.slice(start, end));
      assert.equal(changed.linesWithin(start, end), meant.slice(start, end).split('\n').length - 1);
      assert.equal(changed.lineStart(end), meant.slice(0, end).lastIndexOf('\n') + 1);
      assert.equal(changed.endsWith('\n'), meant.endsWith('\n'));
      const [was, is] = [[0, plain.length] as const, [start, end] as const];
      assert.deepEqual(changedWithin(long, was, changed, is), changedIn(plain, meant.slice(start, end)));
    }
  });

  it('has the same pieces still where nothing was put', () => {
    const long = LongText.of('a line of the file\n'.repeat(40_000));
    const changed = long.put(3000, 3010, 'other words');
    const same = changed.pieces.filter((piece) => long.pieces.includes(piece)).length;
    assert.ok(same >= long.pieces.length - 2, `${same} of ${long.pieces.length}`);
    let grown = long;
    for (let round = 0; round < 3000; round++) grown = grown.put(200_000, 200_000, 'one more line, and another one\n');
    assert.ok(grown.pieces.length < 10 + long.pieces.length, String(grown.pieces.length));
  });
});
