import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { readSidecar } from '../../../src/core/annotations/decisions';
import { freshId, readEntries, withEntry, withoutEntry } from '../../../src/core/annotations/entries';
import { randomFrom } from './random';

const decision = (id: string, start: number, more: Partial<Decision> = {}): Decision => ({
  id,
  state: 'accepted',
  target: [{ start, end: start + 12, exact: 'the road is “', prefix: 'said that ', suffix: '.' }].map((one) => ({
    ...one,
    end: start + one.exact.length,
  })),
  at: '2026-03-01T12:00:00.000Z',
  ...more,
});

const put = (text: string, ...entries: readonly Entry[]): string => entries.reduce(withEntry, text);
const ids = (text: string): readonly string[] => readEntries(text).entries.map(({ id }) => id);

describe('the list of decisions in a sidecar', () => {
  it('begins a file, one decision a line, sorted by place, valid YAML', () => {
    const text = put('', decision('b', 50), decision('a', 10), decision('c', 90));
    assert.match(text, /^version: 1\nannotations:\n {2}- \{"id":"a".*\n {2}- \{"id":"b".*\n {2}- \{"id":"c".*\n$/);
    const { version, annotations } = parse(text) as { version: number; annotations: { id: string }[] };
    assert.equal(version, 1);
    assert.deepEqual(
      annotations.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(readEntries(text).entries[1], decision('b', 50));
  });

  it('changes one line, whatever else stands in the file', () => {
    const before = '# mine\nversion: 1\ndate: 2019 # checked\ntweet: 1318912341234567891\n';
    const two = put(before, decision('a', 10), decision('b', 50));
    assert.ok(two.startsWith(before));
    const changed = put(two, decision('a', 10, { note: 'See the map: *here*\nand there' }));
    const differing = changed.split('\n').filter((line, i) => line !== two.split('\n')[i]);
    assert.equal(differing.length, 1);
    assert.deepEqual(readEntries(changed).entries[0], decision('a', 10, { note: 'See the map: *here*\nand there' }));
  });

  it('keeps fields behind the list, line ends, comments in it and what it does not know', () => {
    const text =
      'version: 1\r\nannotations:\r\n  # first\r\n  - {"id":"a","state":"accepted","target":[{"start":1,"end":2,"exact":"x"}],"at":"2026-01-01T00:00:00Z","mood":7}\r\ndate: 2020\r\n';
    const changed = put(text, decision('a', 10), decision('b', 50));
    assert.match(changed, /# first\r\n {2}- \{"id":"a".*"mood":7\}\r\n {2}- \{"id":"b".*\}\r\ndate: 2020\r\n$/);
    assert.ok(!/[^\r]\n/.test(changed));
  });

  it('reads and changes a list that a hand has set in other lines', () => {
    const text =
      'version: 1\nannotations:\n  - id: a\n    state: rejected\n    at: "2026-01-01T00:00:00Z"\n    target:\n      - { start: 4, end: 7, exact: abc }\n  - {id: b, state: own, at: "2026-01-01T00:00:00Z", target: [{start: 20, end: 23, exact: abc}]}\ndate: 2020\n';
    assert.deepEqual(ids(text), ['a', 'b']);
    const changed = put(text, decision('a', 4), decision('c', 10));
    assert.deepEqual(ids(changed), ['a', 'c', 'b']);
    assert.match(changed, /\{id: b, state: own/);
    assert.match(changed, /\ndate: 2020\n$/);
  });

  it('leaves the id of a removed one, which is not used again', () => {
    const text = withoutEntry(put('', decision('a', 10), decision('b', 50)), 'a', '2026-04-01T00:00:00Z');
    assert.deepEqual(readEntries(text).entries[0], { id: 'a', removed: true, at: '2026-04-01T00:00:00Z' });
    const taken = new Set(ids(text));
    for (let i = 0; i < 100; i++) assert.ok(!taken.has(freshId(readEntries(text).entries, randomFrom(i))));
  });

  it('reads both sides of git’s conflict, and shows where they differ', () => {
    const [one, other] = [
      decision('a', 10, { by: 'Ann' }),
      decision('a', 10, { by: 'Ben', state: 'rejected', at: '2026-03-02T12:00:00.000Z' }),
    ];
    const lines = (entry: Entry): string => put('', entry).split('\n')[2]!;
    const text = `version: 1\nannotations:\n<<<<<<< HEAD\n${lines(one)}\n${lines(decision('b', 20))}\n=======\n${lines(other)}\n${lines(decision('c', 30))}\n>>>>>>> theirs\n`;
    const { entries, conflicts, problems } = readEntries(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(conflicts, [{ id: 'a', sides: [other, one] }]);
    assert.deepEqual(readEntries(put(text, one)).conflicts, []);
  });

  it('a later word of the same reader is no conflict, nor is a removal', () => {
    const lines = (entry: Entry): string => put('', entry).split('\n')[2]!;
    const text = (...entries: readonly Entry[]): string =>
      `version: 1\nannotations:\n${entries.map(lines).join('\n')}\n`;
    const later = '2026-05-01T00:00:00.000Z';
    const ann = { by: 'Ann' };
    assert.deepEqual(
      readEntries(text(decision('a', 1, ann), decision('a', 1, { ...ann, state: 'rejected', at: later }))).conflicts,
      [],
    );
    assert.equal(
      readEntries(text(decision('a', 1), decision('a', 1, { state: 'rejected', at: later }))).conflicts.length,
      1,
    );
    const removed = readEntries(text({ id: 'a', removed: true, at: later }, decision('a', 1)));
    assert.deepEqual([removed.conflicts, removed.entries], [[], [{ id: 'a', removed: true, at: later }]]);
  });

  it('tells the line of a broken one, and reads the others', () => {
    const good = put('', decision('a', 10), decision('b', 50));
    const text = good.replace('"state":"accepted"', '"state":"maybe"');
    const { entries, problems } = readEntries(text);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['b'],
    );
    const message = '“state” must be one of accepted, corrected, rejected, own; it is "maybe".';
    assert.deepEqual(problems, [{ message, line: 3 }]);
    assert.equal(put(text, decision('c', 70)).split('\n')[2], text.split('\n')[2]);
  });

  /** What is put in place of a rating, and what is told of it. */
  const faults: readonly (readonly [rating: string, message: string, line: number])[] = [
    ['[]', '“rating” must be like {"text": "false", "explanation": …, "evidence": […]}; it is [].', 9],
    ['{}', 'In “rating”: “text” is missing; it must be a text in quotation marks.', 9],
    ['\n      text: 5', 'In “rating”: “text” must be a text in quotation marks; it is 5.', 10],
    [
      '\n      text: false it is\n      evidence: https://checks.example/7',
      'In “rating”: “evidence” must be a list of texts, like ["one", "two"]; it is "https://checks.example/7".',
      11,
    ],
    [
      '\n      text: so\n      evidence:\n        - https://checks.example/7\n        - 7',
      'In “rating”: “evidence” must be a list of texts, like ["one", "two"]; it is ["https://checks.example/7",7].',
      11,
    ],
  ];
  for (const [rating, message, line] of faults)
    it(`tells which field of a rating is wrong, what it may be, and its line: ${rating}`, () => {
      const head = 'version: 1\nannotations:\n  - id: a\n    at: 2026-03-01T12:00:00Z\n    state: own\n    target:\n';
      const target = '      - {start: 2, end: 4, exact: no}\n    note: so\n';
      const text = `${head}${target}    rating: ${rating}\n    by: Ann\n`;
      assert.deepEqual(readEntries(text).problems, [{ message, line }]);
      const all = readSidecar(text);
      assert.equal(all.broken, null);
      assert.deepEqual(
        all.problems.map(({ message: told, line: at }) => [told.includes(message), at]),
        [[true, line]],
      );
      // On one line, and in a list in brackets.
      const item = (parse(text) as { annotations: unknown[] }).annotations.map((one) => JSON.stringify(one));
      assert.deepEqual(readEntries(`annotations:\n  - ${item.join()}\n`).problems, [{ message, line: 2 }]);
      const inBrackets = readSidecar(`version: 1\nannotations: [\n  ${item.join()}\n]\n`);
      assert.deepEqual(
        inBrackets.problems.map(({ line: at }) => at),
        [3],
      );
    });

  it('tells which item of a list is wrong', () => {
    const text = put('', decision('a', 10)).replace('"exact":"the', '"exact":7,"was":"the');
    const [problem] = readEntries(text).problems;
    assert.equal(problem?.message, 'In “target”, item 1: “exact” must be a text in quotation marks; it is 7.');
  });

  it('says so where the list is no list at all', () => {
    const { entries, problems } = readEntries('version: 1\nannotations:\n  - {"id": \n  - [\n');
    assert.deepEqual(entries, []);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.line, 3);
  });

  it('comes above the comments of the next one', () => {
    const line = (entry: Entry): string => `  - ${JSON.stringify(entry)}\n`;
    const [c, b] = [line(decision('c', 5)), `  # of b,\n  # in two lines\n${line(decision('b', 50))}`];
    const fresh = decision('a', 10);
    for (const others of ['', c, `  # of c\n${c}`, `${c}\n`]) {
      const head = `version: 1\nannotations:\n${others}`;
      assert.equal(put(head + b, fresh), head + line(fresh) + b);
    }
  });
});
