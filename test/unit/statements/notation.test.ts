import assert from 'node:assert/strict';
import { parseMarked } from './notation';

const words = (marked: string): unknown => {
  const { text, expected } = parseMarked(marked);
  const cut = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map((s) => text.slice(s.start, s.end));
  return {
    text,
    expected: expected.map(({ kind, content, cue, speakers, name }) => [
      kind,
      cut(content),
      cut(cue),
      cut(speakers),
      name,
    ]),
  };
};

describe('notation of the sentence cases', () => {
  it('reads content, cue and speaker', () => {
    assert.deepEqual(words('{“We stay,”} <said> (Petra Holm).'), {
      text: '“We stay,” said Petra Holm.',
      expected: [['direct', ['“We stay,”'], ['said'], ['Petra Holm'], null]],
    });
  });

  it('reads several spans of one statement', () => {
    assert.deepEqual(words('{“We,”} (she|Petra Holm) <said>, {“stay.”}'), {
      text: '“We,” she said, “stay.”',
      expected: [['direct', ['“We,”', '“stay.”'], ['said'], ['she'], 'Petra Holm']],
    });
  });

  it('reads several statements, one inside the other and with one speaker', () => {
    assert.deepEqual(words('(1,2:He) <1:repeated> {1:his <2?:claim> {2?:that it “rained”}}.'), {
      text: 'He repeated his claim that it “rained”.',
      expected: [
        ['mixed', ['his claim that it “rained”'], ['repeated'], ['He'], null],
        ['mixed', ['that it “rained”'], ['claim'], ['He'], null],
      ],
    });
    assert.deepEqual(
      parseMarked('{1:a} {2?:b}').expected.map(({ optional }) => optional),
      [false, true],
    );
  });

  it('reads doubled brackets as brackets', () => {
    assert.deepEqual(words('(Mira Lund ((Harbour))) <said> {it [the lake] froze}.'), {
      text: 'Mira Lund (Harbour) said it [the lake] froze.',
      expected: [['indirect', ['it [the lake] froze'], ['said'], ['Mira Lund (Harbour)'], null]],
    });
  });

  it('reads loose parts', () => {
    const { text, expected } = parseMarked('(She) <urged> {~them~ to go}.');
    assert.equal(text, 'She urged them to go.');
    assert.deepEqual(
      expected.map(({ loose }) => loose),
      [[{ start: 10, end: 14 }]],
    );
  });

  it('tells direct, mixed and indirect', () => {
    const kind = (marked: string): unknown => parseMarked(marked).expected.map((one) => one.kind)[0];
    assert.equal(kind('{“One.\n\n“Two.”}'), 'direct');
    assert.equal(kind('{“One” and “two.”}'), 'mixed');
    assert.equal(kind('{the farmers’ wells of ’97}'), 'indirect');
    assert.equal(kind("{'We don't know'}"), 'direct');
  });

  it('refuses marks that are not closed or close nothing', () => {
    assert.throws(() => parseMarked('{a'));
    assert.throws(() => parseMarked('a)'));
    assert.throws(() => parseMarked('(a) <b>'));
  });
});
