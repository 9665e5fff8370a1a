import assert from 'node:assert/strict';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { anchoredAt, countsOf, fatesIn, reanchored } from '../../../src/core/annotations/newer';

const stays = 'The harbour of Grenby opens again in spring.';
const moves = 'Ships wait for the new lock, said Mira Tolland on Monday evening.';
const typo = 'The council has known about the broken gate since the winter before last, its clerk told the paper.';
const gone = 'Nobody was asked about the fees, the pilots said in a letter to the mayor.';
const old = [stays, moves, typo, gone].join('\n\n');
const newer = [stays, typo.replace('clerk', 'clark').replace('told', 'has told'), moves].join('\n\n');

const decision = (id: string, words: string): Decision => {
  const start = old.indexOf(words);
  const target = [selectorOf(old, { start, end: start + words.length })];
  return { id, state: 'accepted', target, at: '2026-01-02T03:04:05.000Z', by: 'Ann', note: `on ${id}` };
};
const entries: readonly Entry[] = [
  decision('stays', stays),
  decision('moves', moves),
  decision('typo', typo),
  decision('gone', gone),
  { id: 'taken', removed: true, at: '2026-01-02T03:04:05.000Z' },
];

describe('a newer text', () => {
  const fates = fatesIn(newer, entries);

  it('tells beforehand what stays, moves, asks and is lost', () => {
    assert.deepEqual(
      fates.map(({ decision: { id }, state }) => [id, state]),
      [
        ['stays', 'exact'],
        ['moves', 'moved'],
        ['typo', 'fuzzy'],
        ['gone', 'orphan'],
      ],
    );
    assert.deepEqual(countsOf(fates), { exact: 1, moved: 1, fuzzy: 1, orphan: 1 });
  });

  it('moves only what is surely found, and nothing of it but its places', () => {
    const moved = reanchored(newer, fates);
    const [first, second, ...others] = moved;
    assert.deepEqual(
      [first?.id, second?.id, others.length],
      ['stays', 'moves', 0],
      'the context of the first has changed, and the place of the second',
    );
    const { target, ...rest } = second!;
    const { target: before, ...same } = entries[1] as Decision;
    assert.deepEqual(rest, same);
    assert.equal(target[0]!.start, newer.indexOf(moves));
    assert.notEqual(before[0]!.start, target[0]!.start);
    assert.equal(newer.slice(target[0]!.start, target[0]!.end), moves);
  });

  it('has every moved decision exactly where it says', () => {
    const again = fatesIn(newer, reanchored(newer, fates));
    assert.deepEqual(
      again.map(({ state }) => state),
      ['exact', 'exact'],
    );
  });

  it('leaves decisions alone in the text they were made on', () => {
    assert.deepEqual(reanchored(old, fatesIn(old, entries)), []);
  });

  it('takes pieces as lost where one of them is', () => {
    const both: Decision = {
      ...decision('both', stays),
      target: [...decision('both', stays).target, ...decision('both', gone).target],
    };
    const [fate] = fatesIn(newer, [both]);
    assert.deepEqual([fate?.state, fate?.places], ['orphan', []]);
  });

  it('has what was placed by hand, with the time of that', () => {
    const start = newer.indexOf('Ships wait');
    const placed = anchoredAt(newer, decision('gone', gone), [{ start, end: start + 10 }], '2026-02-02T00:00:00.000Z');
    assert.deepEqual(
      [placed.target[0]?.exact, placed.at, placed.note],
      ['Ships wait', '2026-02-02T00:00:00.000Z', 'on gone'],
    );
  });
});
