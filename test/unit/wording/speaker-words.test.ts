import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { decisionOn } from '../../../src/core/annotations/decide';
import { speakerName } from '../../../src/core/wording/speaker';
import { plainText } from '../../../src/core/wording/translate';
import { wireOf } from '../../../src/core/wording/wire';
import type { Statement } from '../../../src/core/model';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';

const nobody = buildKnowledge([]);
const head = 'Envoys meet at the ferry terminal\n\nGRENBY, March 3, 2021. ';
const tail = '\n\nThe crossing has been shut since January, and people take the long way round the lake.\n';

function lastOf(words: string): { readonly text: string; readonly last: Statement } {
  const text = head + words + tail;
  const last = analyze(text, nobody).statements.at(-1);
  assert.ok(last, words);
  return { text, last };
}

const rows: readonly (readonly [words: string, shown: string])[] = [
  ['Petra Holm said that the bridge was safe.', 'Petra Holm'],
  ['Ivo Reyle and Karl Moss said that the bridge was safe.', 'Ivo Reyle and Karl Moss'],
  ['Ivo Reyle, Karl Moss and Petra Holm said that the bridge was safe.', 'Ivo Reyle, Karl Moss and Petra Holm'],
  ['Petra Holm and Anna Lund walked to the pier. She said the gates would open in May.', 'Anna Lund or Petra Holm'],
  ['It was reported that the bridge was safe.', 'Nobody named'],
];

describe('who says it, in words', () => {
  for (const [words, shown] of rows)
    it(shown, () => {
      assert.equal(speakerName(lastOf(words).last, plainText), shown);
    });

  it('calls whoever asks in a transcript so, and leaves the wire form as it is', () => {
    const text =
      'Interview with Petra Holm\n\nQ: When will the gates open?\n\nA: They will open in May.\n\nQ: And the road?\n\nA: The road is shut until June.\n';
    const analysis = analyze(text, nobody);
    assert.deepEqual(
      analysis.statements.map((one) => speakerName(one, plainText)),
      ['Whoever asks', 'Petra Holm', 'Whoever asks', 'Petra Holm'],
    );
    assert.equal(wireOf(analysis).statements[0]?.speaker?.name, 'Q');
  });
});

describe('an accepted statement', () => {
  const accepted = ({ text, last }: ReturnType<typeof lastOf>) =>
    decisionOn(text, last, 'accepted', { id: 'a', at: '2021-03-04T00:00:00Z' }).speakers;

  it('keeps all who speak together', () => {
    assert.deepEqual(accepted(lastOf(rows[1]![0])), [{ name: 'Ivo Reyle' }, { name: 'Karl Moss' }]);
  });

  it('names nobody where the text leaves open who it is', () => {
    assert.equal(accepted(lastOf(rows[3]![0])), undefined);
    const alone = lastOf('The road was shut at noon.\n\n“It will be open tomorrow,” he said.');
    assert.equal(alone.last.speaker?.via, 'pronoun');
    assert.equal(accepted(alone), undefined);
  });
});
