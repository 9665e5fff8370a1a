import assert from 'node:assert/strict';
import { speakerHints } from '../../../src/core/analysis/speaker-hints';
import { analyze } from '../../../src/core/analyze';
import { knowledge } from '../statements/world';

const hintsIn = (text: string): readonly string[] => {
  const analysis = analyze(text, knowledge);
  return speakerHints(text, analysis).map(({ at, name }) => `${text.slice(0, at).split(/\s/).at(-1) ?? ''} [${name}]`);
};

describe('hints of who speaks', () => {
  it('stand behind pronouns, and not where the name stands', () => {
    const text =
      'Wells run dry\n\nThe wells are dry, Petra Holm said on Monday. She added that the lake would follow in summer.\n';
    assert.deepEqual(hintsIn(text), ['She [Petra Holm]']);
  });

  it('are none where nobody speaks', () => {
    assert.deepEqual(hintsIn('Wells run dry\n\nIt rained for most of the week in the town.\n'), []);
  });
});
