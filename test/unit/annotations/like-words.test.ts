import assert from 'node:assert/strict';
import search from 'approx-string-match';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision } from '../../../src/core/annotations/decision';
import { likeWords } from '../../../src/core/annotations/like-words';
import { review, reviewSteps } from '../../../src/core/annotations/review';
import { atOnce } from '../../../src/core/text/steps';
import { paragraphs, type Random, randomFrom, whole } from './random';

/** Some letters of the words are others, too many or missing. */
function misspelt(random: Random, words: string, count: number): string {
  let out = words;
  for (let done = 0; done < count; done++) {
    const at = whole(random, out.length);
    out = out.slice(0, at) + ['', 'x', 'ee'][whole(random, 3)]! + out.slice(at + 1);
  }
  return out;
}

const long = paragraphs(randomFrom(5), 900).join('\n\n');

describe('nearly the same words in a long text', () => {
  it('are those that a search of the whole finds at once', () => {
    const random = randomFrom(6);
    let places = 0;
    for (let round = 0; round < 60; round++) {
      // At the seams of the stretches, too.
      const start = round % 3 === 0 ? 50_000 * (1 + whole(random, 3)) - whole(random, 90) : whole(random, long.length);
      const length = 15 + whole(random, 150);
      const words = misspelt(random, long.slice(start, start + length), whole(random, 6));
      const most = Math.floor(words.length * 0.2);
      const found = atOnce(likeWords(long, words, most));
      assert.deepEqual(found, search(long, words, most), `round ${round}`);
      places += found.length;
    }
    assert.ok(places > 40);
  });
});

describe('a review with decisions whose words are gone', () => {
  const gone = (at: number): Decision => {
    const words = `“Nobody knew of well number ${at} under the old customs house at the pier before that night,” she said.`;
    return {
      id: `gone${at}`,
      state: 'accepted',
      target: [selectorOf(words, { start: 0, end: words.length - 10 })],
      at: '2026-03-01T12:00:00Z',
    };
  };
  const entries = Array.from({ length: 5 }, (_, at) => gone(at));

  it('gives others their turn at each of them, and while one is looked for', () => {
    const pauses = [0, 1, 5].map((count) => {
      let paused = 0;
      for (const steps = reviewSteps(long, [], entries.slice(0, count)); !steps.next().done;) paused++;
      return paused;
    });
    assert.ok(pauses[1]! > pauses[0]! + 2, pauses.join());
    assert.ok(pauses[2]! > pauses[1]! + 8, pauses.join());
    assert.deepEqual(
      review(long, [], entries).lost.map(({ id }) => id),
      entries.map(({ id }) => id),
    );
  });
});
