import assert from 'node:assert/strict';
import { datesIn, dateWritten } from '../../../src/core/annotations/date-written';

describe('a date as a person writes it', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['3 November 2020', '2020-11-03'],
    [' Nov 3, 2020 ', '2020-11-03'],
    ['November 2020', '2020-11'],
    ['2020-11-03', '2020-11-03'],
    ['2020-11', '2020-11'],
    ['2020', '2020'],
    ['03.11.2020', '2020-11-03'],
    ['3 November', undefined],
    ['3/11/2020', undefined],
    ['31 February 2020', undefined],
    ['next week', undefined],
    ['3 November 2020 or 4 November 2020', undefined],
  ];
  for (const [text, kept] of cases) {
    it(`${text}: ${String(kept)}`, () => assert.equal(dateWritten(text), kept));
  }

  it('the dates of a text are offered once each', () => {
    const text = 'LAKE CITY, November 3, 2020. They met on 12 October 2020, and again on 3 November 2020.';
    assert.deepEqual(datesIn(text), ['2020-11-03', '2020-10-12']);
  });
});
