import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import type { Statement } from '../../../src/core/model';
import { distinct, identify, type Identified } from '../../../src/core/statements/identity';

const nobody = buildKnowledge([]);

const paragraphs = [
  'Harbour talks end',
  'The talks on the harbour of Grenby ended on Tuesday, and nobody was glad of it in the town.',
  '“The harbour stays open,” said Mira Tolland, who heads the port. Ivan Dorn denied that the bridge was shut.',
  'Petra Holm said that the ferry was late. The weather was fine on all days of the long week.',
  '“We will come back,” Dorn told reporters. “It was a good day for us all,” he added.',
  'Holm said that it had rained. Nobody else was there to see it on that day of the year.',
];

const textOf = (parts: readonly string[], end = '\n'): string => `${parts.join(end + end)}${end}`;

/** The statements' words, each with its id. */
function idsIn(text: string): ReadonlyMap<string, string> {
  const { statements } = analyze(text, nobody);
  const words = ({ content }: Statement): string =>
    content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const ids = new Map(statements.map((one) => [words(one), one.id]));
  assert.equal(ids.size, statements.length);
  return ids;
}

describe('the id of a statement', () => {
  const before = idsIn(textOf(paragraphs));

  it('is its own', () => {
    assert.equal(before.size, 6);
    assert.equal(new Set(before.values()).size, 6);
    for (const id of before.values()) assert.match(id, /^s-[0-9a-z]{10}$/);
  });

  const [title, first, ...rest] = paragraphs as [string, string, ...string[]];
  const edits: readonly (readonly [string, string])[] = [
    [
      'a statement is typed above',
      textOf([title, '“No,” said Karin Volk on Monday, before all of it.', first, ...rest]),
    ],
    ['words are typed above', textOf([title, `At last. ${first}`, ...rest])],
    [
      'a sentence is typed before it in its paragraph',
      textOf(paragraphs).replace('Petra Holm', 'It was late. Petra Holm'),
    ],
    ['paragraphs change places', textOf([title, first, ...[...rest].reverse()])],
    ['line ends change', textOf(paragraphs, '\r\n')],
    ['the last paragraph is deleted', textOf(paragraphs.slice(0, -1))],
  ];
  for (const [what, text] of edits) {
    it(`stays when ${what}`, () => {
      const after = idsIn(text);
      let same = 0;
      for (const [words, id] of after) {
        if (!before.has(words)) continue;
        assert.equal(id, before.get(words), words);
        same++;
      }
      assert.ok(same >= 5, `${same} statements are there still`);
    });
  }

  it('is another one for each of two equal sentences, and stays when others are edited', () => {
    const twice = ['Envoys meet', '“We will wait,” said Mira Tolland on Monday.', '“We will wait,” said Ivan Dorn.'];
    const ids = (parts: readonly string[]): string[] => analyze(textOf(parts), nobody).statements.map(({ id }) => id);
    const [mira, ivan, ...more] = ids(twice);
    assert.deepEqual(more, []);
    assert.notEqual(mira, ivan);
    const [head, one, other] = twice as [string, string, string];
    assert.deepEqual(ids([head, 'It rained for hours on that day.', one, 'Nobody saw it.', other]), [mira, ivan]);
    assert.deepEqual(ids([head, other, one]), [ivan, mira]);
    const equal = ids([head, one, one, one]);
    assert.equal(new Set(equal).size, 3);
  });

  const text = 'He said (“that we Go, now”) to Ada, and Bo said that we go now.';
  const at = (words: string, from = 0): { start: number; end: number } => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const one = (words: string, from = 0): Identified => ({
    content: [at(words, from)],
    cue: [at('said')],
    speaker: null,
  });

  it('outlives a better reading of marks, cue and speaker, and the order of the answer', () => {
    const [rough] = identify(text, [one('(“that we Go, now”)')]);
    const better: Identified = { ...one('we Go, now'), cue: [], speaker: at('He') };
    assert.deepEqual(identify(text, [better]), [rough]);
    const all = [one('to Ada'), better, one('we go now')];
    const ids = identify(text, all);
    assert.deepEqual(identify(text, [...all].reverse()), [...ids].reverse());
  });

  it('is told apart by whose words they are where all else is the same, and at last by place', () => {
    const words = one('we go now');
    const several: readonly Identified[] = [words, { ...words, speaker: at('Bo') }, words];
    const ids = identify(text, several);
    assert.equal(new Set(ids).size, 3);
  });

  it('reads letters of two code units and signs that look like letters', () => {
    const odd = ['“We wait😀 here,” said Mira Tolland.', '“The oﬃcer left,” said Ivan Dorn.'];
    const ids = idsIn(textOf(['Envoys meet', ...odd]));
    assert.deepEqual(
      [...idsIn(textOf(['Envoys meet', ...odd.toReversed()])).entries()].sort(),
      [...ids.entries()].sort(),
    );
  });

  it('is another one even where two come out alike', () => {
    assert.deepEqual(
      distinct(['one', 'two', 'three'], (key) => String(key.length)),
      ['3', '5', '7'],
    );
  });
});
