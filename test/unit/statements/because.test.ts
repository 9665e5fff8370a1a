import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { speakerReason } from '../../../src/core/wording/speaker-reasons';
import { plainText } from '../../../src/core/wording/translate';
import { knowledge } from './world';

const lead = 'Cold week ends in the north\n\nIt rained for most of the week in the harbour town.\n\n';

/** Rule, speaker and reason of the last statement in an article of these paragraphs. */
function reason(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const last = analyze(lead + paragraphs.join('\n\n'), knowledge).statements.at(-1);
  return [last?.rule, last?.speaker?.name, last && speakerReason(last.because, last.speaker, plainText)];
}

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
});
