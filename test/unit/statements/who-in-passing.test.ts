import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { wireOf } from '../../../src/core/wording/wire';
import { knowledge } from './world';

/** What the last statement's speaker is called, below a headline. */
const lastOf = (text: string): string | undefined =>
  wireOf(analyze(text, knowledge)).statements.at(-1)?.speaker?.name ?? undefined;

// A headline's word that does nothing is a town as soon as a firm: "the company" stays who it is called.
describe('a town that a headline names in passing', () => {
  for (const headline of ['Drivers in Grumvik vote to strike', 'Fire in Grumvik kills two', 'Strike begins in Grumvik'])
    it(headline, () => {
      const text = `${headline}\n\n${headline.replace('vote', 'voted')}, a clerk said.\n\nThe company said it was late.`;
      assert.equal(lastOf(text), 'The company');
    });
  it('a firm with its sign', () =>
    assert.equal(lastOf('Fire at Orlow Inc. kills two\n\nA man fled.\n\nThe company said it was late.'), 'Orlow Inc.'));
  it('a firm that acts', () =>
    assert.equal(
      lastOf('Grumvik cuts jobs\n\nGrumvik will cut nine jobs by May.\n\nThe company said it was late.'),
      'Grumvik',
    ));
});
