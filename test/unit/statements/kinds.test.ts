import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Statement, StatementType } from '../../../src/core/model';
import { knowledge } from './world';

const lead = 'Cold week ends in the north\n\nIt rained for most of the week in the harbour town.\n\n';

interface Read {
  readonly statements: readonly Statement[];
  readonly words: (span: { readonly start: number; readonly end: number }) => string;
}

function read(sentence: string, date = '2021-03-10'): Read {
  const text = `${lead}${sentence}\n`;
  const { statements } = analyze(text, knowledge, { date });
  return { statements, words: ({ start, end }) => text.slice(start, end) };
}

const types: Readonly<Partial<Record<StatementType, readonly string[]>>> = {
  commitment: [
    '“We will not allow anyone to cross the river,” Reyle said.',
    '“Osmark will keep its word,” Reyle said.',
    '“If the ice breaks, we will help,” Reyle said.',
    '“We are ready to talk,” Holm said.',
    '“We are not going to give up,” Holm said.',
  ],
  prediction: [
    'Reyle said Tarvia would close the bridge next spring.',
    'The ministers are expected to meet next week, Holm said.',
    'The bank said prices could reach a new height.',
  ],
  demand: [
    'Reyle warned Tarvia not to close the bridge.',
    '“It is time to make peace,” Varn said.',
    '“Let us talk,” Reyle said.',
    'Reyle suggested that Tarvia should open the bridge.',
  ],
  denial: [
    '“There were no violations by our side,” the ministry said.',
    '“I did not order the attack,” Holm said.',
    '“Those claims are completely baseless,” Dask said.',
  ],
  accusation: [
    'Reyle said Tarvia had violated the truce 15 times.',
    'Reyle said that Tarvian forces shelled three villages.',
    'Reyle said Holm was lying.',
  ],
  meeting: [
    'Holm said she had met with Reyle in Selm.',
    'The spokesman said the two leaders spoke by phone.',
    'The ministers discussed the bridge.',
  ],
  characterisation: [
    '“This was a historic day for our country,” Reyle said.',
    '“It was a mistake to sign the treaty,” Dask said.',
    'Holm said the talks were constructive.',
  ],
  assertion: [
    'Holm said she did not know where the map was.',
    'Reyle asked whether the bridge would be opened.',
    'Lund said the team won the cup.',
    'Lund said 10,000 old boats lay on the shore.',
  ],
};

describe('kinds of claims', () => {
  for (const [type, sentences] of Object.entries(types))
    for (const sentence of sentences)
      it(`${type}: ${sentence}`, () => assert.equal(read(sentence).statements[0]?.type, type));

  for (const sentence of [
    'Lund failed to say where the boats were.',
    'Lund has yet to confirm that the boats were sold.',
    'Neither Lund nor Brandt said that the boats were sold.',
    'Lund stopped short of calling the sale a theft.',
    'Nor did Lund say that the boats were sold.',
  ])
    it(`was not said: ${sentence}`, () => assert.equal(read(sentence).statements[0]?.negated, true));
});

describe('the way to the reader', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Reyle told RIA Novosti that the talks had failed.', ['ria-novosti']],
    ['Speaking to Reuters, Reyle said the talks had failed.', ['reuters']],
    ['Reyle said in an interview with the Tarvian newspaper Kommersant that the talks had failed.', ['kommersant']],
    ['The talks have failed, TASS quoted Reyle as saying on Monday.', ['tass']],
    ['The talks have failed, Reyle tweeted.', ['Twitter']],
    ['Reyle told Channel 5 that the talks had failed.', ['Channel 5']],
    ['Reyle told the Northern Council that the talks had failed.', []],
  ];
  for (const [sentence, chain] of cases)
    it(sentence, () => assert.deepEqual(read(sentence).statements[0]?.reportedBy, chain));

  it('ends with what the article itself came through, without the speaker', () => {
    const text = `${lead.replace('It rained', 'LAKE CITY (TASS) — It rained')}Reyle told Norda that the talks had failed.\n`;
    const { article, statements } = analyze(text, knowledge);
    assert.deepEqual(article.chain, ['tass']);
    assert.deepEqual(statements[0]?.reportedBy, ['norda', 'tass']);
  });
});

describe('several statements of one sentence stay apart', () => {
  it('what an agency reports, and what is said in it', () => {
    const { statements, words } = read('Norda reports that Lund said the wells were dry.');
    assert.deepEqual(
      statements.map(({ content, reportedBy }) => [words(content[0]!), ...reportedBy]),
      [['that Lund said the wells were dry'], ['the wells were dry', 'norda']],
    );
  });

  it('two verbs of saying, each with its type, dates and numbers', () => {
    const { statements, words } = read('Lund denied that 12 boats were sold on Monday and demanded a new vote in May.');
    assert.deepEqual(
      statements.map(({ type, dates, numbers }) => [type, dates.map(words), numbers.map(words)]),
      [
        ['denial', ['Monday'], ['12 boats']],
        ['demand', ['May'], []],
      ],
    );
  });
});

describe('dates in a statement', () => {
  const dateOf = (sentence: string, date?: string): readonly unknown[] => {
    const { statements, words } = read(sentence, date);
    return statements[0]!.dates.map((one) => [words(one), one.earliest, one.latest, one.precision]);
  };

  it('are no more exact than the article’s date', () => {
    assert.deepEqual(dateOf('Lund said the boats were sold yesterday.', '2021-03'), [
      ['yesterday', '2021-02-28', '2021-03-30', 'day'],
    ]);
    assert.deepEqual(dateOf('Lund said the boats were sold last year.', '2021'), [
      ['last year', '2020-01-01', '2020-12-31', 'year'],
    ]);
  });

  it('stay open where the article has no date', () => {
    const text = `${lead}Lund said the boats were sold yesterday, not in 2015.\n`;
    const [statement] = analyze(text, knowledge).statements;
    assert.deepEqual(
      statement?.dates.map(({ earliest, latest }) => [earliest, latest]),
      [
        [null, null],
        ['2015-01-01', '2015-12-31'],
      ],
    );
  });

  it('are found around the turn of a year and a leap day', () => {
    assert.deepEqual(dateOf('Lund said the boats were sold on December 30.', '2021-01-02'), [
      ['December 30', '2020-12-30', '2020-12-30', 'day'],
    ]);
    assert.deepEqual(dateOf('Lund said the boats were sold on 29 February.', '2021-03-10'), [
      ['29 February', '2020-02-29', '2020-02-29', 'day'],
    ]);
  });
});
