import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { plainText } from '../../../src/core/wording/translate';
import { factsOf } from '../../../src/core/wording/facts';
import { knowledge } from '../statements/world';

const facts = (sentence: string): Readonly<Record<string, string>> => {
  const text = `Ferry strike ends in the north\n\nIt rained for most of the week in the harbour town.\n\n${sentence}\n`;
  const analysis = analyze(text, knowledge, { date: '2021-03-10' });
  const found = factsOf(text, analysis.statements[0]!, analysis, knowledge, plainText);
  return Object.fromEntries(found.map(({ label, text: words }) => [label, words]));
};

describe('what is told of a statement beside its words', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Goran Dask said the wells were dry.', {}],
    ['Goran Dask said Tarvia had sold 12 boats.', { about: 'Tarvia', numbers: '12 boats' }],
    ['Goran Dask said the boats were sold on Monday.', { when: 'Monday: 8 March 2021' }],
    ['Goran Dask said the boats were sold last month.', { when: 'last month: February 2021' }],
    ['Goran Dask said the boats were sold last week.', { when: 'last week: 1 March 2021 to 7 March 2021' }],
    // Where the words say it all, they are not said again.
    ['Goran Dask said the boats were sold on 4 May 2019.', {}],
    ['Goran Dask told Norda that the wells were dry.', { through: 'Norda News Agency' }],
  ];
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(facts(sentence), expected));

  it('says how many more there are', () => {
    const { numbers } = facts('Goran Dask said 12 boats, 14 carts, 20 horses, 30 tents and 45 lamps were lost.');
    assert.equal(numbers, '12 boats, 14 carts, 20 horses, 30 tents and 1 more');
  });
});
