import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { speakerReason } from '../../../src/core/wording/speaker-reasons';
import { plainText } from '../../../src/core/wording/translate';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { actor } from '../actors/people';
import { knowledge, world } from './world';

const lead = 'Cold week ends in the north\n\nIt rained for most of the week in the harbour town.\n\n';

/** Rule, speaker and reason of the last statement in an article of these paragraphs. */
function reason(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const last = analyze(lead + paragraphs.join('\n\n'), knowledge).statements.at(-1);
  return [last?.rule, last?.speaker?.name, last && speakerReason(last.because, last.speaker, plainText)];
}

/** Two who held one office, one after the other. */
const holders = buildKnowledge([
  ...world,
  actor({ id: 'quarland', kind: 'state', name: 'Quarland', country: 'QL', demonyms: ['Quarish'] }),
  ...(
    [
      ['Karl Orth', '2015', '2018'],
      ['Gesa Lind', '2018', '2022'],
    ] as const
  ).map(([name, from, to]) =>
    actor({
      id: name,
      name,
      roles: [
        {
          title: 'Minister of Foreign Affairs',
          also: ['foreign minister'],
          country: 'QL',
          from,
          to,
          asOf: '2023-01-01',
        },
      ],
    }),
  ),
]);

describe('why a statement has its speaker', () => {
  it('is told where the speaker is named in the sentence', () => {
    assert.deepEqual(reason('“The road is shut,” Goran Dask said.'), [
      'content-speaker-cue',
      'Goran Dask',
      'named in the sentence',
    ]);
  });

  it('is told where another paragraph names the speaker', () => {
    assert.deepEqual(reason('Goran Dask went on to say:', '“The road is shut, and the ferry has gone.”'), [
      'introduced-quote',
      'Goran Dask',
      'named in the paragraph before',
    ]);
    assert.deepEqual(reason('“The road is shut, and the ferry has gone.”', '– Goran Dask, head of the guild'), [
      'signed-quote',
      'Goran Dask',
      'named in the line below',
    ]);
    assert.deepEqual(reason('Goran Dask said the road was shut.', '“The road is shut, and the ferry has gone.”'), [
      'floating-quote',
      'Goran Dask',
      'no name stands with these words; the last before them is Goran Dask',
    ]);
  });

  it('is told in a transcript, also where a turn goes on', () => {
    const turns = ['Question: Will you go to the lake?', 'Goran Dask: We will be there on Monday.'];
    const more = ['Question: And then?', 'Goran Dask: Then we will see.'];
    assert.deepEqual(reason(...turns, ...more), ['speaker-label', 'Goran Dask', 'the name stands before the words']);
    assert.deepEqual(reason(...turns, 'There is no more to be said of it.', '(Laughter)'), [
      'speaker-label',
      'Goran Dask',
      'still Goran Dask’s turn: no other name has come since',
    ]);
  });

  it('is told by the office on the article’s date, and not where the reader ruled its holder out', () => {
    const text = `${lead}“The wells are dry,” said Quarish foreign minister.`;
    const told = (decisions: Parameters<typeof analyze>[2]): readonly unknown[] => {
      const last = analyze(text, holders, decisions).statements.at(-1);
      return [last?.speaker?.actor, last?.because.code];
    };
    assert.deepEqual(told({ date: '2017-03-01' }), ['Karl Orth', 'office-on-date']);
    assert.deepEqual(told({ date: '2021-03-10' }), ['Gesa Lind', 'office-on-date']);
    assert.equal(told({ date: '2021-03-10', not: [{ actor: 'Gesa Lind' }] })[0], null);
  });
});
