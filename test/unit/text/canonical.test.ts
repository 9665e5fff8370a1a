import assert from 'node:assert/strict';
import { canonical } from '../../../src/core/text/canonical';

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

function textOf(seed: number): string {
  const random = numbers(seed);
  const pieces = ['a', 'é', '🚢', ' ', '\r\n', '\r\n', '\n', '\r', '\ufeff', '\r\r\n'];
  const length = random.next().value % 40;
  return Array.from({ length }, () => pieces[(random.next().value >> 8) % pieces.length]).join('');
}

describe('canonical text', () => {
  it('has line feeds only, and no mark at its start', () => {
    assert.equal(canonical('\ufeffa\r\nb\rc\nd\r\n').text, 'a\nb\nc\nd\n');
    assert.equal(canonical('a\ufeff').text, 'a\ufeff');
  });

  it('finds every place again in the text as given, and back', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const given = textOf(seed);
      const { text, toGiven, toCanonical } = canonical(given);
      assert.doesNotMatch(text, /\r/);
      for (let at = 0; at <= text.length; at++) {
        assert.equal(toCanonical(toGiven(at)), at);
        // What stands before and behind the place is the same, but for line ends and the mark.
        assert.equal(canonical(given.slice(toGiven(at))).text, canonical(text.slice(at)).text);
        if (at < text.length && !'\n'.includes(text[at]!)) assert.equal(given[toGiven(at)], text[at]);
      }
      for (let at = 0; at < given.length; at++) assert.ok(toCanonical(at) <= toCanonical(at + 1));
      assert.equal(toCanonical(given.length), text.length);
    }
  });
});
