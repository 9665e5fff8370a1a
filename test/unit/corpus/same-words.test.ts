import assert from 'node:assert/strict';
import { generate, randomOf, varied } from '../../../scripts/corpus/articles.mjs';
import { differenceOf } from '../../../src/core/corpus/same-words/difference';
import { groupsOf, likeness } from '../../../src/core/corpus/same-words/groups';
import { hashOf, minhash, sharedOf, shinglesOf } from '../../../src/core/corpus/same-words/minhash';
import { Sketches } from '../../../src/core/corpus/same-words/sketches';
import { keysOf } from '../../../src/core/corpus/tokens';

const numbersOf = (text: string): readonly number[] => keysOf(text).map(hashOf);

describe('same words', () => {
  const said = generate(400, 3).flatMap(({ said }) => said);

  it('are found where a fifth was changed or moved, and only there', () => {
    const heads = groupsOf(said.map(({ words }) => numbersOf(words)));
    let right = 0;
    let found = 0;
    let all = 0;
    const firsts = new Map<number, number>();
    said.forEach(({ origin }, at) => {
      const first = firsts.get(origin) ?? at;
      firsts.set(origin, first);
      if (first !== at) all++;
      if (heads[at] !== at) found++;
      if (heads[at] !== at && said[heads[at]!]!.origin === origin) right++;
    });
    assert.ok(all > 1000);
    assert.ok(right / found >= 0.95, `precision ${right / found}`);
    assert.ok(right / all >= 0.95, `recall ${right / all}`);
  });

  it('are told, pair by pair, from what begins with the same words and goes on with others', () => {
    const random = randomOf(21);
    const originals = said.filter(({ origin }, at) => said.findIndex((one) => one.origin === origin) === at);
    const few = originals.slice(0, 800).map(({ words }) => words);
    const copies = few.map((words) => varied(random, words));
    // One speaker on one event: half of what is said is the same.
    const misses = few.map((words, at) => {
      const [list, next] = [words.split(' '), few[(at + 1) % few.length]!.split(' ')];
      return [...list.slice(0, list.length / 2), ...next.slice(next.length / 2)].join(' ');
    });
    const heads = groupsOf([...few, ...copies, ...misses].map(numbersOf));
    const found = few.filter((_, at) => heads[at] === heads[few.length + at]).length;
    const wrong = few.filter((_, at) => heads[at] === heads[2 * few.length + at]).length;
    assert.ok(few.length > 700);
    assert.ok(found / few.length >= 0.95, `recall ${found / few.length}`);
    assert.ok(found / (found + wrong) >= 0.95, `precision ${found / (found + wrong)}`);
  });

  it('are found between two copies of which each was changed, for most are like the one between them', () => {
    const random = randomOf(8);
    let rows = 0;
    for (let n = 0; n < 100; n++) {
      const [one] = said.slice(n * 7);
      const copies = [varied(random, one!.words), one!.words, varied(random, one!.words), varied(random, one!.words)];
      rows += new Set(groupsOf(copies.map(numbersOf))).size;
    }
    assert.ok(rows <= 103, `${rows} rows of 100`);
  });

  it('are not what one speaker says of one event in other words', () => {
    const misses = [
      'The port will stay open through the winter because the town depends on it, and nobody will lose a job.',
      'We shall keep the port open this winter; the town needs it, and all jobs are safe.',
      'Closing the port in winter would ruin the town, and I will not let it happen.',
      'The port opened in spring because the town had paid for the new quay.',
      'Nobody asked the town whether the port should stay open at night.',
    ];
    const heads = groupsOf(misses.map(numbersOf));
    assert.deepEqual(
      heads,
      misses.map((_, at) => at),
    );
  });

  it('of a few words must be the very same', () => {
    const of = (a: string, b: string): boolean => groupsOf([numbersOf(a), numbersOf(b)])[1] === 0;
    assert.ok(of('“No comment,”', 'No comment.'));
    assert.ok(!of('We are ready to talk', 'We are ready to fight'));
  });

  it('are a matter of the reader’s threshold', () => {
    let at = 0;
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const other = varied(() => [0.1, 0.9, 0.5, 0.3][at++ % 4]!, words);
    const texts = [numbersOf(words), numbersOf(other)];
    assert.notDeepEqual(groupsOf(texts, 1), groupsOf(texts, 0.6));
  });

  it('are never more alike than their sketches tell', () => {
    const random = randomOf(5);
    const texts = Array.from({ length: 120 }, () =>
      Int32Array.from({ length: 1 + Math.floor(random() * 60) }, () => Math.floor(random() * 300)).sort(),
    );
    const sketches = new Sketches(texts);
    texts.forEach((one, at) =>
      texts.forEach((other, to) => {
        assert.ok(likeness(one, other) <= sketches.atMost(at, to));
      }),
    );
    assert.equal(sketches.atMost(3, 3), 1);
  });

  it('of articles are told by their hashes', () => {
    const story = generate(6, 1).map(({ text }) => minhash(shinglesOf(keysOf(text), 5)));
    const other = generate(7, 1).map(({ text }) => minhash(shinglesOf(keysOf(text), 5)))[6]!;
    assert.ok(sharedOf(story[0]!, story[1]!) > 0.4);
    assert.ok(sharedOf(story[0]!, other) < 0.1);
  });
});

describe('a difference', () => {
  it('is told word by word, and both versions can be put together from it', () => {
    const first = 'The port stays open until May.';
    const second = 'The port stays closed until late May.';
    const changes = differenceOf(first, second);
    const only = (one: 'first' | 'second'): string =>
      changes
        .filter((change) => change.in === 'both' || change.in === one)
        .map(({ text }) => text)
        .join('');
    assert.equal(only('first'), first);
    assert.equal(only('second'), second);
    assert.ok(changes.some(({ text, in: where }) => where === 'second' && text.includes('closed')));
  });
});
