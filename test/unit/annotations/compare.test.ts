import assert from 'node:assert/strict';
import { adjudicated, unsettled } from '../../../src/core/annotations/adjudicate';
import { noCodebook } from '../../../src/core/annotations/codebook';
import { selectorOf } from '../../../src/core/annotations/anchor';
import { agreementOn, kappaOf, locate, pairsOf } from '../../../src/core/annotations/compare';
import type { Decision } from '../../../src/core/annotations/decision';
import { readSidecar } from '../../../src/core/annotations/decisions';
import { decisionsBy, readersIn } from '../../../src/core/annotations/readers';
import { review } from '../../../src/core/annotations/review';
import { conflictWords } from '../../../src/core/wording/compared';
import { plainText } from '../../../src/core/wording/translate';
import { decidedOn } from '../../../src/extension/panel/decided';

const text =
  'Petra Holm said the dam was safe. Bo Dask said that it was not, and went home. “No,” said the miller. It rained.';
const at = '2026-03-01T12:00:00.000Z';

let last = 0;
function on(words: string, by: string, more: Partial<Decision> = {}): Decision {
  const start = text.indexOf(words);
  const target = [selectorOf(text, { start, end: start + words.length })];
  return {
    id: `d${++last}`,
    state: 'accepted',
    kind: 'indirect',
    type: 'assertion',
    speakers: [],
    target,
    by,
    at,
    ...more,
  };
}

const holm = { actor: 'petra-holm', name: 'Petra Holm' };
const differing = (a: readonly Decision[], b: readonly Decision[]): readonly (readonly string[])[] =>
  pairsOf(locate(text, a), locate(text, b)).map(({ differs }) => differs);

describe('two readers compared', () => {
  it('are paired by their words, in text order, and told in what they differ', () => {
    const a = [
      on('“No,”', 'Ann', { kind: 'direct' }),
      on('the dam was safe', 'Ann', { speakers: [holm] }),
      on('It rained', 'Ann'),
    ];
    const b = [
      on('the dam was', 'Ben', { speakers: [{ name: 'petra holm' }] }),
      on('it was not', 'Ben'),
      on('“No,”', 'Ben', { type: 'denial' }),
    ];
    assert.deepEqual(differing(a, b), [['words'], ['statement'], ['kind', 'type'], ['statement']]);
    assert.deepEqual(differing(a, a), [[], [], []]);
  });

  it('differ where one has rejected what the other has; two rejections are no statement', () => {
    const [yes, no] = [on('It rained', 'Ann'), on('It rained', 'Ben', { state: 'rejected' })];
    assert.deepEqual(differing([yes], [no]), [['statement']]);
    assert.deepEqual(differing([no], [no]), [[]]);
    const { f1, both, onlyA, onlyB } = agreementOn([pairsOf(locate(text, [no]), locate(text, [no]))]);
    assert.deepEqual([f1, both, onlyA, onlyB], [null, 0, 0, 0]);
  });

  it('take no name for another one where two records have it', () => {
    const a = [on('It rained', 'Ann', { speakers: [{ actor: 'holm-1', name: 'Holm' }] }), on('“No,”', 'Ann')];
    const b = [on('It rained', 'Ben', { speakers: [{ name: 'Holm' }] })];
    assert.deepEqual(differing(a, b), [['statement'], []]);
    const also = on('“No,”', 'Ben', { speakers: [{ actor: 'holm-2', name: 'Holm' }] });
    assert.deepEqual(differing(a, [...b, also]), [['speaker'], ['speaker']]);
  });

  it('leave out labels on words and decisions whose words are gone', () => {
    const passage = { ...on('It rained', 'Ann'), state: 'own' as const, kind: undefined, labels: ['ice'] };
    const gone = on('the dam was safe', 'Ann');
    const other = { ...gone, target: [{ ...gone.target[0]!, exact: 'nobody ever wrote this here' }] };
    assert.deepEqual(locate(text, [passage as unknown as Decision, other]), []);
    assert.equal(locate(null, [other]).length, 1, 'without the text places count as they were written');
  });
});

describe('the agreement of two readers', () => {
  it('is alpha for names, as in Krippendorff’s own example of two observers and ten units', () => {
    const units = ['01', '11', '01', '00', '00', '01', '00', '00', '10', '00'] as const;
    const { alpha, same } = kappaOf(units.map((unit) => [unit.charAt(0), unit.charAt(1)]));
    // 4 units differ; 6 ones and 14 zeros: 1 − 19·2·4 / (2·6·14).
    assert.ok(Math.abs(alpha! - 0.095238) < 1e-6, String(alpha));
    assert.equal(same, 6);
  });

  it('is F1 over words: 2 of both, 1 and 2 of one alone', () => {
    const a = [on('the dam was safe', 'Ann'), on('it was not', 'Ann'), on('It rained', 'Ann')];
    const b = [on('the dam was safe', 'Ben'), on('it was not', 'Ben'), on('“No,”', 'Ben'), on('went home', 'Ben')];
    const agreement = agreementOn([pairsOf(locate(text, a), locate(text, b))]);
    assert.deepEqual([agreement.both, agreement.onlyA, agreement.onlyB], [2, 1, 2]);
    // 2·2 / (2·2 + 1 + 2)
    assert.equal(agreement.f1, 4 / 7);
    const twice = agreementOn([pairsOf(locate(text, a), locate(text, b)), pairsOf(locate(text, a), locate(text, a))]);
    assert.equal(twice.f1, 10 / 13);
  });

  // By hand: rows are what the first said, columns what the second said.
  for (const [name, table, expected] of [
    // po = 35/50 = .7, pe = .5·.6 + .5·.4 = .5
    ['a known table of 50', { 'yes yes': 20, 'yes no': 5, 'no yes': 10, 'no no': 15 }, 0.4],
    // po = 8/10, pe = .6·.6 + .4·.4 = .52
    [
      'ten, eight alike',
      { 'direct direct': 5, 'direct indirect': 1, 'indirect direct': 1, 'indirect indirect': 3 },
      0.28 / 0.48,
    ],
    // po = 6/9, each a third of each: pe = 1/3
    ['three categories', { 'a a': 2, 'b b': 2, 'c c': 2, 'a b': 1, 'b c': 1, 'c a': 1 }, 0.5],
    // po = 0, pe = .5
    ['none alike', { 'a b': 1, 'b a': 1 }, -1],
    ['all alike', { 'a a': 3, 'b b': 1 }, 1],
    ['one category only: nothing can be said', { 'a a': 4 }, null],
    ['nothing at all', {}, null],
  ] as const)
    it(`is kappa over categories: ${name}`, () => {
      const pairs = Object.entries(table as Readonly<Record<string, number>>).flatMap(([cell, count]) =>
        Array.from({ length: count }, () => cell.split(' ') as [string, string]),
      );
      const { kappa, of } = kappaOf(pairs);
      assert.equal(of, pairs.length);
      if (expected === null) assert.equal(kappa, null);
      else assert.ok(Math.abs(kappa! - expected) < 1e-12, `${String(kappa)} is ${expected}`);
    });
});

describe('readers who differ on one decision after a merge', () => {
  it('are told apart in words, and on the card', () => {
    const mine = on('It rained', 'Ann', { speakers: [holm], at: '2026-03-02T12:00:00.000Z' });
    const theirs = { ...mine, by: 'Ben', state: 'rejected' as const, at };
    const lines = [mine, theirs].map((one) => `  - ${JSON.stringify(one)}\n`);
    const { decisions, conflicts } = readSidecar(`version: 1\nannotations:\n${lines.join('')}`);
    assert.equal(conflicts.length, 1);
    const words = 'Ann: claim · Petra Holm; Ben: rejected';
    assert.equal(conflictWords(conflicts[0]!, plainText), words);
    const shown = review(text, [], decisions.annotations ?? []);
    const { decided } = decidedOn(shown, mine.id, noCodebook, plainText, 'Ann', conflicts);
    assert.deepEqual([decided?.state, decided?.ask], ['accepted', `Readers differ. ${words}`]);
  });
});

describe('three readers with a decision each on the same words', () => {
  it('are all on each card', () => {
    const one = on('It rained', 'Ann', { speakers: [holm] });
    const entries = [one, { ...one, id: 'b', by: 'Ben', state: 'rejected' as const }, { ...one, id: 'c', by: 'Cleo' }];
    const shown = review(text, [], entries);
    const others = (id: string): string | undefined =>
      decidedOn(shown, id, noCodebook, plainText, 'Ann').decided?.others;
    assert.equal(others(one.id), 'Ben: rejected; Cleo: claim · Petra Holm');
    assert.equal(others('c'), 'Ann: claim · Petra Holm; Ben: rejected');
  });
});

describe('a third reader', () => {
  const a = [on('the dam was safe', 'Ann', { speakers: [holm], note: 'Really?' }), on('It rained', 'Ann')];
  const b = [on('the dam was', 'Ben')];
  const pairs = pairsOf(locate(text, a), locate(text, b));
  const settle = (index: number, verdict: 'a' | 'b' | 'none'): Decision =>
    adjudicated(text, pairs[index]!, verdict, { id: `t${index}`, at, by: 'Cleo' });

  it('takes the side of one, with what that one wrote, as a decision of their own', () => {
    const { id, by, state, note, speakers, target } = settle(0, 'a');
    assert.deepEqual([id, by, state, note, speakers], ['t0', 'Cleo', 'accepted', 'Really?', [holm]]);
    assert.equal(target[0]!.exact, 'the dam was safe');
    assert.equal(settle(0, 'b').target[0]!.exact, 'the dam was');
  });

  it('rejects where the one who has no statement is right, or neither', () => {
    assert.deepEqual(
      [settle(1, 'b'), settle(1, 'none'), settle(0, 'none')].map(({ state }) => state),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.equal(settle(1, 'a').state, 'accepted');
  });

  it('is asked once: what they decided on is settled', () => {
    assert.deepEqual(unsettled(pairs, locate(text, [settle(0, 'b')])), [pairs[1]]);
    const all = [...a, ...b, settle(0, 'b'), settle(1, 'none')];
    const third = review(text, [], decisionsBy('Cleo', all)).statements;
    assert.deepEqual(
      third.map(({ review: { state } }) => state),
      ['accepted', 'rejected'],
    );
  });
});

describe('the readers of a file', () => {
  it('are counted by name, and each keeps what another one’s later word has displaced', () => {
    const mine = on('It rained', 'Ann');
    const theirs = { ...mine, by: 'Ben', state: 'rejected' as const, at: '2026-03-02T12:00:00.000Z' };
    const unnamed = { ...on('went home', 'Ann'), by: undefined } as unknown as Decision;
    const entries = [theirs, unnamed, { id: 'gone', removed: true as const, at }];
    const conflicts = [{ id: mine.id, sides: [theirs, mine] }];
    assert.deepEqual(
      [...readersIn(entries, conflicts)],
      [
        ['', 1],
        ['Ann', 1],
        ['Ben', 1],
      ],
    );
    assert.deepEqual(decisionsBy('Ann', entries, conflicts), [mine]);
    assert.deepEqual(decisionsBy('Ann', entries), []);
  });
});
