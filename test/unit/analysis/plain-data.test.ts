import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { blockAt, byActor, mentionAt, statementAt, statementsAt } from '../../../src/core/analysis/at';
import { actorsIn } from '../../../src/core/analysis/everybody';
import { strangersIn } from '../../../src/core/analysis/strangers';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { actor } from '../actors/people';
import { root } from '../shared';

const knowledge = buildKnowledge([
  actor({ id: 'petra-holm', name: 'Petra Holm', aliases: ['Holm'] }),
  actor({ id: 'norvia', kind: 'state', name: 'Norvia', country: 'NO' }),
]);

const samples = readdirSync(join(root, 'samples')).filter((name) => /\.(?:txt|article)$/.test(name));

/** All answers to all questions, at every tenth place of the text. */
function answers(analysis: Analysis, text: string): unknown {
  const places = Array.from({ length: Math.ceil(text.length / 10) }, (_, index) => index * 10);
  return {
    here: places.map((offset) => [
      mentionAt(analysis, offset),
      blockAt(analysis, offset),
      statementAt(analysis, offset)?.id,
      statementsAt(analysis, offset).map(({ id }) => id),
    ]),
    actors: [...byActor(analysis)],
    everybody: actorsIn(analysis, text, knowledge),
    strangers: strangersIn(text, analysis),
  };
}

describe('an analysis', () => {
  for (const name of samples) {
    it(`is plain data, and answers the same after a journey: ${name}`, () => {
      const text = readFileSync(join(root, 'samples', name), 'utf8').replace(/\r\n/g, '\n');
      const analysis = analyze(text, knowledge);
      assert.ok(analysis.blocks.length > 0);
      const cloned = structuredClone(analysis);
      const written = JSON.parse(JSON.stringify(analysis)) as Analysis;
      assert.deepEqual(cloned, analysis);
      assert.deepEqual(written, analysis);
      const wanted = answers(analysis, text);
      assert.deepEqual(answers(cloned, text), wanted);
      assert.deepEqual(answers(written, text), wanted);
    });
  }

  it('is asked once: the same question has the same answer', () => {
    const text = 'Ferry talks end\n\nPetra Holm said that the ice was thin. Ivo Reyle said that it was not.\n';
    const analysis = analyze(text, knowledge);
    assert.equal(strangersIn(text, analysis), strangersIn(text, analysis));
    assert.equal(byActor(analysis), byActor(analysis));
    assert.equal(actorsIn(analysis, text, knowledge), actorsIn(analysis, text, knowledge));
    const others = buildKnowledge([]);
    assert.notEqual(actorsIn(analysis, text, others), actorsIn(analysis, text, knowledge));
  });
});
