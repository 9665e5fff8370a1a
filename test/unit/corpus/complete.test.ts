import assert from 'node:assert/strict';
import { completeQuery } from '../../../src/core/corpus/query/complete';
import { readQuery } from '../../../src/core/corpus/query/read-query';

const offered = { people: ['Mira Tolland', 'Tomas Ferrow'], outlets: ['Grenby Herald', 'TASS'], labels: ['hopeful'] };
const complete = (text: string, at = text.length): readonly string[] =>
  completeQuery(text, at, offered).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));

describe('completion of a question', () => {
  it('offers fields for what begins like one', () => {
    assert.deepEqual(complete('corridor sp'), ['corridor speaker:']);
    assert.deepEqual(complete('corridor '), []);
    assert.deepEqual(complete('corridor'), []);
  });

  it('offers names by any of their words, and values by their beginning', () => {
    assert.deepEqual(complete('speaker:tol'), ['speaker:"Mira Tolland" ']);
    assert.deepEqual(complete('about:'), ['about:"Mira Tolland" ', 'about:"Tomas Ferrow" ']);
    assert.deepEqual(complete('outlet:"gren her'), ['outlet:"Grenby Herald" ']);
    assert.deepEqual(complete('type:de'), ['type:denial ', 'type:demand ']);
    assert.deepEqual(complete('label:h'), ['label:hopeful ']);
    assert.deepEqual(complete('nothing:x'), []);
  });

  it('goes where it is typed, and what it makes is understood', () => {
    assert.deepEqual(complete('kind:cl ferry', 7), ['kind:claim  ferry']);
    for (const text of [...complete('speaker:'), ...complete('kind:'), ...complete('state:'), ...complete('outlet:')])
      assert.deepEqual(readQuery(text).problems, [], text);
  });
});
