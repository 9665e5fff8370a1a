import assert from 'node:assert/strict';
import { buildKnowledge, findMentions, type Knowledge } from '../../../src/core/actors/matcher';
import type { Actor } from '../../../src/core/actors/knowledge';
import { actor, articleOf, knowledge } from './people';

// The limits are generous: they catch a quadratic slip, not a slow machine.

function namesOf(count: number): Actor[] {
  let seed = 7;
  const letters = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  const syllable = (): string => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return letters[(seed >> 8) % letters.length]! + vowels[(seed >> 16) % vowels.length]!;
  };
  const word = (): string => {
    const text = syllable() + syllable() + syllable();
    return text[0]!.toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, i) => {
    const [given, surname] = [word(), `${word()}yan`];
    return actor({
      id: `a${i}`,
      name: `${given} ${surname}`,
      aliases: [surname, `${word()} ${surname}`, `${given} ${word()}`, word()],
    });
  });
}

function quickest(work: () => void, times: number): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

describe('speed', function () {
  this.timeout(60_000);
  const text =
    'In the meantime Sergei Lavrov told the reporters in Yerevan that the Russian president had agreed. '.repeat(50);

  it('builds 10,000 actors quickly', () => {
    const [few, many] = [namesOf(1000), namesOf(10_000)];
    const first = quickest(() => buildKnowledge(few), 5);
    const ten = quickest(() => buildKnowledge(many), 5);
    assert.ok(ten < first * 10 * 3 + 100, `${first} ms for 1,000, ${ten} ms for 10,000`);
  });

  it('reads as fast with 10,000 actors as with 100', () => {
    const article = articleOf(text);
    const time = (from: Knowledge): number => {
      for (let i = 0; i < 50; i++) findMentions(text, article, from);
      return quickest(() => findMentions(text, article, from), 200);
    };
    const few = time(buildKnowledge(namesOf(100)));
    const many = time(buildKnowledge(namesOf(10_000)));
    assert.ok(many < few * 1.3 + 0.2, `${few} ms with 100, ${many} ms with 10,000`);
  });

  const hostile: readonly string[] = [
    'Putin ',
    'Sergei ',
    'A. ',
    'Putin-',
    "Russia's ",
    'the Russian president of the ',
    'minister of ',
    'president, Putin, ',
    'Putin\n',
    "'’",
    'aB',
    `Sergei${' '.repeat(500)}`,
    'Али',
  ];
  for (const piece of hostile) {
    it(`needs no more for each byte of a long text: ${JSON.stringify(piece.slice(0, 30))}`, () => {
      const time = (length: number): number => {
        const long = piece.repeat(Math.ceil(length / piece.length));
        const article = articleOf(long);
        return quickest(() => findMentions(long, article, knowledge), 5);
      };
      time(20_000);
      const short = Math.max(time(20_000), 1);
      const long = time(400_000);
      assert.ok(long < short * 20 * 6 + 200, `${short} ms, then ${long} ms for 20 times the text`);
    });
  }
});
