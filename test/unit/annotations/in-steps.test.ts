import assert from 'node:assert/strict';
import { putAnnotations } from '../../../src/core/annotations/annotations';
import type { Decision } from '../../../src/core/annotations/decision';
import {
  changeSidecar,
  changeSteps,
  readingSteps,
  type ReadSidecar,
  readSidecar,
} from '../../../src/core/annotations/decisions';
import { setDate } from '../../../src/core/annotations/date';
import { withEntries } from '../../../src/core/annotations/entries';
import type { Steps } from '../../../src/core/text/steps';
import { randomFrom } from './random';

const decision = (id: string, start: number, more: Partial<Decision> = {}): Decision => ({
  id,
  state: 'accepted',
  target: [{ start, end: start + 9, exact: '“No, no.”', prefix: '', suffix: ' he said' }],
  at: '2026-03-01T12:00:00Z',
  ...more,
});

const decisions = Array.from({ length: 1000 }, (_, at) => decision(`d${at}`, at * 40));
const written = withEntries('version: 1\n', decisions);

/** The answer, and how often others had their turn before it. */
function goThrough<T>(steps: Steps<T>): { readonly answer: T; readonly pauses: number } {
  let pauses = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { answer: value, pauses };
    pauses++;
  }
}

/** What a reader of the file is told, without how it was found out. */
const told = ({ decisions: all, conflicts, problems, broken }: ReadSidecar): unknown => ({
  all,
  conflicts,
  problems,
  broken,
});

describe('a sidecar of a thousand decisions', () => {
  it('is read in steps', () => {
    const { answer, pauses } = goThrough(readingSteps(written));
    assert.ok(pauses >= 5);
    assert.deepEqual(answer.decisions.annotations, decisions);
  });

  it('is changed in steps, and where it was read before, without reading the rest again', () => {
    const edits = [putAnnotations([decision('d500', 20_000, { note: 'mine' })])];
    const before = readSidecar(written);
    const { answer: fresh } = goThrough(changeSteps(written, edits));
    const { answer, pauses } = goThrough(changeSteps(written, edits, before));
    assert.ok(fresh.ok && answer.ok);
    assert.ok(pauses <= 4);
    assert.equal(answer.text?.toString(), fresh.text?.toString());
    assert.deepEqual(told(answer), told(fresh));
    assert.deepEqual(
      answer.text
        ?.toString()
        .split('\n')
        .filter((line, at) => line !== written.split('\n')[at]).length,
      1,
    );
    const kept = answer.decisions.annotations ?? [];
    assert.ok(kept.every((entry, at) => at === 500 || entry === before.decisions.annotations?.[at]));
  });

  it('takes many new ones, each at its place', () => {
    const fresh = Array.from({ length: 300 }, (_, at) => decision(`n${at}`, at * 133 + 1));
    const text = withEntries(written, fresh);
    const starts = (readSidecar(text).decisions.annotations ?? []).map((one) =>
      'target' in one ? one.target[0]!.start : 0,
    );
    assert.equal(starts.length, 1300);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

/** What hands, merges and other programs do to a file. */
const changes: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) => withoutLines(text, random, 1),
  (text, random) => withoutLines(text, random, 40),
  (text, random) => atLine(text, random, '# a word of my own'),
  (text, random) => atLine(text, random, '<<<<<<< ours'),
  (text, random) => atLine(text, random, '  - {"id": "broken", "state": 3}'),
  (text, random) => atLine(text, random, '  - {"id": '),
  (text, random) => atLine(text, random, `  - ${JSON.stringify(decision('d7', 5, { by: 'Ann', note: 'another' }))}`),
  (text, random) => atLine(text, random, 'title: A field in between'),
  (text, random) => atLine(text, random, '  - id: by-hand\n    state: own'),
  (text) => text.replace('annotations:', 'annotations: # all of them'),
  (text) => `date: 2020-11-03\n${text}`,
  (text) => `${text}title: at the end\n`,
  (text) => text.trimEnd(),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.replace('annotations:', 'remarks:'),
  () => '',
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return `${text.slice(0, at)}\r${text.slice(at)}`;
  },
];

function atLine(text: string, random: () => number, line: string): string {
  const lines = text.split('\n');
  lines.splice(Math.floor(random() * lines.length), 0, line);
  return lines.join('\n');
}

function withoutLines(text: string, random: () => number, count: number): string {
  const lines = text.split('\n');
  lines.splice(Math.floor(random() * lines.length), count);
  return lines.join('\n');
}

describe('a sidecar that is read again', () => {
  const short = withEntries('version: 1\nsha256: x\n', decisions.slice(0, 60)).replace('sha256: x\n', '');

  it('says what it says to whoever reads it for the first time, whatever was done to it', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 400; round++) {
      const one = changes[round % changes.length]!(short, random);
      const other = changes[Math.floor(random() * changes.length)]!(random() < 0.5 ? one : short, random);
      const { answer } = goThrough(readingSteps(other, readSidecar(one)));
      assert.deepEqual(told(answer), told(readSidecar(other)), `round ${round}`);
    }
  });

  it('is changed as by whoever reads it for the first time', () => {
    const random = randomFrom(12);
    const edits = [putAnnotations([decision('d30', 1200, { note: 'mine' }), decision('new', 777)]), setDate('2020-11')];
    for (let round = 0; round < 200; round++) {
      const one = changes[round % changes.length]!(short, random);
      const other = changes[Math.floor(random() * changes.length)]!(random() < 0.5 ? one : short, random);
      const { answer } = goThrough(changeSteps(other, edits, readSidecar(one)));
      const fresh = changeSidecar(other, ...edits);
      assert.equal(answer.ok, fresh.ok, `round ${round}`);
      if (answer.ok && fresh.ok) {
        assert.equal(answer.text?.toString(), fresh.text);
        assert.deepEqual(told(answer), told(fresh));
      } else assert.deepEqual(answer, fresh);
    }
  });
});
