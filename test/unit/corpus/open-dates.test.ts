import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { dateAsTold, type Days, liesIn, monthOf, spanOf, type When } from '../../../src/core/corpus/days';
import type { ArticleEntry, FileEntry, StatementEntry } from '../../../src/core/corpus/entry';
import { labelNamesIn, noLabelNames } from '../../../src/core/corpus/label-names';
import { figuresOf } from '../../../src/core/corpus/pictures';
import { explainQuery } from '../../../src/core/corpus/query/explain';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { runQuery } from '../../../src/core/corpus/query/run-query';
import { Asking } from '../../../src/core/corpus/ask';
import { flatColumns, flatRow, tableOf } from '../../../src/core/corpus/table';
import { plainText } from '../../../src/core/wording/translate';

type Dated = ArticleEntry['date'];

const date = (
  earliest: string | null,
  latest: string | null,
  precision: 'day' | 'month' | 'year' = 'day',
): NonNullable<Dated> => ({ earliest, latest, precision, basis: 'caption' });

/** By the name of its file. */
const dates: Readonly<Record<string, Dated>> = {
  after: date('2020-12-29', null),
  before: date(null, '2021-02-03'),
  between: date('2020-12-30', '2021-01-02'),
  day: date('2021-01-14', '2021-01-14'),
  month: date('2021-01-01', '2021-01-31', 'month'),
  year: date('2021-01-01', '2021-12-31', 'year'),
  unknown: null,
  yearless: { ...date(null, null), monthDay: '--10-04' },
};

const statement = (more: Partial<StatementEntry> = {}): StatementEntry => ({
  id: 'a',
  in: 0,
  kind: 'direct',
  type: 'assertion',
  negated: false,
  words: 'The corridor will open',
  pieces: [0, 20],
  speakers: [{ actor: 'ann-orr', name: 'Ann Orr' }],
  about: [],
  state: 'suggested',
  labels: [],
  confidence: 0.9,
  paragraph: 1,
  ...more,
});

const fileOf = (name: string, dated: Dated, ...statements: readonly StatementEntry[]): FileEntry => ({
  path: `${name}.txt`,
  hash: '',
  articles: [{ headline: name, outlet: 'Grenby Herald', date: dated, language: 'en', copy: '' }],
  statements,
  mentions: {},
});

const corpusOf = (files: readonly FileEntry[]): Corpus => {
  const corpus = new Corpus();
  for (const file of files) corpus.put(file);
  return corpus;
};

const corpus = corpusOf(Object.entries(dates).map(([name, dated]) => fileOf(name, dated, statement())));

/** Names of files that are of the time for certain, and perhaps. */
function found(text: string, among = corpus): readonly [certain: readonly string[], perhaps: readonly string[]] {
  const { query, problems } = readQuery(text);
  assert.deepEqual(problems, []);
  const { rows, perhaps } = runQuery(among, query, () => []);
  const names = (some: typeof rows): readonly string[] => some.map(({ file }) => file.path.replace('.txt', '')).sort();
  return [names(rows), names(perhaps)];
}

describe('a date that is open', () => {
  it('is of a time for certain, perhaps, or not', () => {
    assert.deepEqual(found('in:2021-01'), [
      ['day', 'month'],
      ['after', 'before', 'between', 'unknown', 'year', 'yearless'],
    ]);
    assert.deepEqual(found('from:2021'), [
      ['day', 'month', 'year'],
      ['after', 'before', 'between', 'unknown', 'yearless'],
    ]);
    assert.deepEqual(found('to:2020'), [[], ['after', 'before', 'between', 'unknown', 'yearless']]);
    assert.deepEqual(found('to:2020-12-28'), [[], ['before', 'unknown', 'yearless']]);
    assert.deepEqual(found('corridor in:2021-01'), found('in:2021-01'));
  });

  it('has the same answers in what is asked of an article before its statements are', () => {
    const spans: readonly Days[] = [
      { from: '2021-01-01', to: '2021-01-31' },
      { from: '2021-01-01' },
      { to: '2020-12-31' },
    ];
    const answers = (dated: Dated): readonly When[] => spans.map((span) => liesIn(spanOf({ date: dated }), span));
    assert.deepEqual(answers(dates.after!), ['perhaps', 'perhaps', 'perhaps']);
    assert.deepEqual(answers(dates.before!), ['perhaps', 'perhaps', 'perhaps']);
    assert.deepEqual(answers(dates.year!), ['perhaps', 'yes', 'no']);
    assert.deepEqual(answers(null), ['perhaps', 'perhaps', 'perhaps']);
  });

  it('is told as it is', () => {
    const told = Object.fromEntries(Object.entries(dates).map(([name, dated]) => [name, dateAsTold({ date: dated })]));
    assert.deepEqual(told, {
      after: 'on or after 2020-12-29',
      before: 'on or before 2021-02-03',
      between: 'between 2020-12-30 and 2021-01-02',
      day: '2021-01-14',
      month: '2021-01',
      year: '2021',
      unknown: '',
      yearless: '10-04, year unknown',
    });
    const [heads, ...rows] = tableOf(corpus.inOrder().map((row) => flatRow(row)));
    const at = heads!.indexOf('date');
    assert.ok(rows.some((row) => row[at] === 'on or after 2020-12-29' && row[heads!.indexOf('latest')] === ''));
  });

  it('is of no month that it does not prove', () => {
    assert.deepEqual(
      Object.entries(dates).map(([name, dated]) => [name, monthOf({ date: dated })]),
      [
        ['after', ''],
        ['before', ''],
        ['between', ''],
        ['day', '2021-01'],
        ['month', '2021-01'],
        ['year', '2021'],
        ['unknown', ''],
        ['yearless', ''],
      ],
    );
    const { months, undated } = figuresOf(corpus.inOrder());
    assert.deepEqual([months, undated], [['2021-01'], 6]);
  });
});

describe('in: beside from: and to:', () => {
  it('must all fit; of several in: one', () => {
    assert.deepEqual(found('in:2021 from:2021-02')[0], []);
    assert.deepEqual(found('in:2021-01 to:2021-01-20')[0], ['day']);
    assert.deepEqual(found('in:2021-01 in:2020 to:2021-01-20')[0], ['day']);
    assert.deepEqual(found('in:2021-01 from:2022'), [[], []]);
    assert.deepEqual(found('in:2019 in:2021 from:2020')[0], ['day', 'month', 'year']);
  });

  it('are told one beside the other', () => {
    assert.equal(
      explainQuery(readQuery('in:2021 from:2021-02').query, plainText),
      'Statements in 2021, from 1 February 2021.',
    );
  });
});

describe('a field with a dash before it', () => {
  const day = dates.day!;
  const many = corpusOf([
    fileOf('ann', day, statement()),
    fileOf('bo', day, statement({ speakers: [{ actor: 'bo-lind', name: 'Bo Lind' }] })),
    fileOf('both', day, statement({ speakers: ['ann-orr', 'bo-lind'].map((actor) => ({ actor, name: actor })) })),
    fileOf('nobody', day, statement({ speakers: [] })),
    fileOf('claim', day, statement({ kind: 'indirect', type: 'denial', about: ['norvia'], state: 'accepted' })),
    fileOf('labelled', dates.year!, statement({ labels: ['hope'], state: 'corrected' })),
    {
      ...fileOf('post', dates.after!, statement()),
      articles: [{ ...fileOf('post', dates.after!).articles[0]!, outlet: 'Norvia Post' }],
    },
  ]);
  const all = ['ann', 'bo', 'both', 'claim', 'labelled', 'nobody', 'post'];
  const without = (...names: readonly string[]): readonly string[] => all.filter((name) => !names.includes(name));

  for (const [text, left] of [
    ['-speaker:orr', without('ann', 'both', 'claim', 'labelled', 'post')],
    ['-speaker:bo-lind', without('bo', 'both')],
    ['-about:norvia', without('claim')],
    ['-kind:claim', without('claim')],
    ['-type:denial', without('claim')],
    ['-outlet:post', without('post')],
    ['-outlet:post corridor', without('post')],
    ['-label:hope', without('labelled')],
    ['-state:accepted -state:corrected', without('claim', 'labelled')],
    ['speaker:orr -speaker:lind -outlet:"Norvia Post"', ['ann', 'claim', 'labelled']],
  ] as const)
    it(`leaves out: ${text}`, () => assert.deepEqual(found(text)[0], left));

  it('leaves out days, and what may be of them is told apart', () => {
    assert.deepEqual(found('-in:2021-01', many), [[], ['labelled', 'post']]);
    assert.deepEqual(found('-from:2021', many), [[], ['post']]);
    assert.deepEqual(found('-to:2020', many), [without('post'), ['post']]);
    assert.deepEqual(found('in:2021 -in:2021-01', many), [[], ['labelled', 'post']]);
  });

  it('is told in the explanation', () => {
    const explained = (text: string): string => explainQuery(readQuery(text).query, plainText);
    assert.equal(explained('-speaker:orr'), 'Statements not said by “orr”.');
    assert.equal(
      explained('-about:norvia -kind:claim -type:denial -outlet:post -label:hope -state:accepted -in:2021-01'),
      'Statements not about “norvia”, that are no claim, not of the type denial, not from the outlet “post”, without the label “hope”, that are not accepted, not in January 2021.',
    );
  });

  function found(text: string, among = many): readonly [readonly string[], readonly string[]] {
    const { query, problems } = readQuery(text);
    assert.deepEqual(problems, []);
    const answer = runQuery(among, query, () => []);
    const names = (some: typeof answer.rows): readonly string[] =>
      some.map(({ file }) => file.path.replace('.txt', '')).sort();
    return [names(answer.rows), names(answer.perhaps)];
  }
});

describe('labels in a question', () => {
  const labels = labelNamesIn([
    {
      folder: '',
      labels: [
        { id: 'talks', name: 'Negotiation' },
        { id: 'offer', name: 'An offer of peace', parent: 'talks' },
        { id: 'loop', name: 'Loop', parent: 'knot' },
        { id: 'knot', name: 'Knot', parent: 'loop' },
      ],
    },
  ]);
  const passage = statement({ speakers: [], state: 'own', isPassage: true, labels: ['offer'], words: 'a white flag' });
  const labelled = corpusOf([
    fileOf('talks', dates.day!, statement({ labels: ['talks'] })),
    fileOf('offer', dates.day!, statement({ labels: ['offer'] })),
    fileOf('words', dates.day!, passage),
    fileOf('loop', dates.day!, statement({ labels: ['loop'] })),
  ]);
  const names = (text: string): readonly string[] =>
    runQuery(labelled, readQuery(text).query, () => [], undefined, labels).rows.map(({ file }) =>
      file.path.replace('.txt', ''),
    );

  it('are known by id, by name and by what is above them; words that only carry one are found by it', () => {
    assert.deepEqual(names('label:offer'), ['offer', 'words']);
    assert.deepEqual(names('label:Negotiation'), ['offer', 'talks', 'words']);
    assert.deepEqual(names('label:"offer of peace"'), ['offer', 'words']);
    assert.deepEqual(names('label:talks kind:quote'), ['offer', 'talks']);
    assert.deepEqual(names('label:knot'), ['loop']);
    assert.deepEqual(names('-label:Negotiation'), ['loop']);
    assert.deepEqual(names('flag'), []);
    assert.deepEqual(names('flag label:talks'), ['words']);
  });

  it('stand in rows by their names', () => {
    const asked = { actor: null, query: readQuery('label:talks').query, threshold: 2 };
    const { lines } = new Asking(labelled, () => [], labels).page(asked, 0, 10);
    assert.deepEqual(
      lines.map((line) => [line.isPassage, ...line.labels]),
      [
        [false, 'An offer of peace'],
        [false, 'Negotiation'],
        [true, 'An offer of peace'],
      ],
    );
    const row = labelled.inOrder().find(({ statement: { isPassage } }) => isPassage)!;
    assert.deepEqual(
      [flatRow(row, undefined, labels).kind, flatRow(row, undefined, labels).labels],
      ['passage', 'An offer of peace'],
    );
    assert.deepEqual(labelled.usual(labels).labels, ['An offer of peace', 'Loop', 'Negotiation']);
    assert.equal(labelled.statements, 3);
    assert.ok(flatColumns.includes('speakerIds'));
    assert.deepEqual(noLabelNames.namesOf('a.txt', 'x'), ['x']);
  });

  it('are those of the folder in which an article lies', () => {
    const books = labelNamesIn([
      { folder: 'one', labels: [{ id: 'x', name: 'First' }] },
      { folder: 'two', labels: [{ id: 'x', name: 'Second' }] },
    ]);
    assert.deepEqual(books.namesOf('two/a.txt', 'x'), ['Second', 'x']);
    assert.deepEqual(books.namesOf('three/a.txt', 'x'), ['x']);
  });
});

describe('what Sayso is not sure of', () => {
  const unsure = corpusOf([
    fileOf('sure', dates.day!, statement()),
    fileOf('unsure', dates.day!, statement({ confidence: 0.5 })),
    fileOf('decided', dates.day!, statement({ confidence: 0.5, state: 'accepted' })),
  ]);

  it('is in no row where the reader does not want it, and is counted', () => {
    const asked = { actor: null, query: readQuery('').query, threshold: 2 };
    const answer = (isSure: boolean) => new Asking(unsure, () => []).page({ ...asked, isSure }, 0, 10);
    assert.deepEqual([answer(false).rows, answer(false).unsure], [3, 0]);
    assert.deepEqual([answer(true).rows, answer(true).unsure], [2, 1]);
    const dossier = new Asking(unsure, () => []).page({ ...asked, actor: 'ann-orr', isSure: true }, 0, 10);
    assert.equal(dossier.rows, 2);
  });

  it('and too many rows for the same words to be brought together are told', () => {
    const asked = { actor: null, query: readQuery('').query, threshold: 0.8 };
    const most = (limit?: number, threshold = 0.8) =>
      new Asking(unsure, () => [], noLabelNames, limit).page({ ...asked, threshold }, 0, 10);
    assert.deepEqual([most().rows, most().most], [1, undefined]);
    assert.deepEqual([most(2).rows, most(2).most], [3, 2]);
    assert.equal(most(2, 2).most, undefined);
  });
});
