import assert from 'node:assert/strict';
import { type AnswerLine, Asking, type GroupBy } from '../../../src/core/corpus/ask';
import type { Row } from '../../../src/core/corpus/row';
import { explainQuery, problemWords } from '../../../src/core/corpus/query/explain';
import { kwicOf } from '../../../src/core/corpus/query/kwic';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { runQuery } from '../../../src/core/corpus/query/run-query';
import { plainText } from '../../../src/core/wording/translate';
import { articles, freshCorpus, namesOf } from './world';

const corpus = freshCorpus();
const rowsOf = (text: string): readonly Row[] => {
  const { query, problems } = readQuery(text);
  assert.deepEqual(problems, []);
  return runQuery(corpus, query, namesOf).rows;
};
const explained = (text: string): string => explainQuery(readQuery(text).query, plainText);
const problem = (text: string): readonly [string, string] => {
  const [first] = readQuery(text).problems;
  return [text.slice(first!.start, first!.end), problemWords(first!, plainText)];
};

/** What the generator knows. */
const known = articles.flatMap((one) => one.said.map((each) => ({ ...each, article: one })));

describe('a question', () => {
  it('of words finds all statements that have them, in any order', () => {
    const expected = known.filter(({ words }) => words.includes('corridor') && /\bspring\b/.test(words));
    assert.ok(expected.length > 0);
    assert.equal(rowsOf('spring Corridor').length, expected.length);
  });

  it('of a phrase, a beginning and a word that must not be there', () => {
    const of = (test: (words: string) => boolean): number => known.filter(({ words }) => test(words)).length;
    assert.equal(
      rowsOf('"the border post"').length,
      of((words) => /\bthe border post\b/.test(words)),
    );
    assert.equal(
      rowsOf('engin*').length,
      of((words) => /\bengin/.test(words)),
    );
    assert.equal(
      rowsOf('ferry -bridge').length,
      of((words) => /\bferry\b/.test(words) && !/\bbridge\b/.test(words)),
    );
  });

  it('of a speaker, a time and an outlet', () => {
    const { article, speaker } = known.find(({ article }) => article.date && article.outlet === 'Grenby Herald')!;
    const year = article.date!.slice(0, 4);
    const expected = known.filter(
      (one) => one.speaker === speaker && one.article.date?.startsWith(year) && one.article.outlet === 'Grenby Herald',
    ).length;
    const [given, surname] = speaker.split('-');
    assert.ok(expected > 0);
    assert.equal(rowsOf(`speaker:${surname} in:${year} outlet:grenby`).length, expected);
    assert.equal(rowsOf(`speaker:"${given} ${surname}" in:${year} outlet:grenby-herald`).length, expected);
    assert.equal(rowsOf(`speaker:${speaker} from:${year}-01 to:${year}-12 outlet:herald`).length, expected);
  });

  it('tells apart what may be of that time: undated articles are not lost', () => {
    const { rows, perhaps } = runQuery(corpus, readQuery('in:2021').query, namesOf);
    const undated = known.filter(({ article }) => article.date === null);
    assert.equal(rows.length, known.filter(({ article }) => article.date?.startsWith('2021')).length);
    assert.equal(perhaps.length, undated.length);
    assert.ok(undated.length > 0);
  });

  it('of several values of one field takes any', () => {
    const both = rowsOf('speaker:tolland speaker:veck').length;
    assert.equal(both, rowsOf('speaker:tolland').length + rowsOf('speaker:veck').length);
    assert.equal(
      rowsOf('kind:quote kind:claim').length,
      rowsOf('').filter((row) => row.statement.kind !== 'mixed').length,
    );
  });

  it('is explained in a sentence', () => {
    assert.equal(explained(''), 'All statements.');
    assert.equal(explained('corridor in:2021-01'), 'Statements with the word “corridor”, in January 2021.');
    assert.equal(
      explained('"two words" -no speaker:ann speaker:bo kind:claim type:denial from:2020'),
      'Statements with the words “two words” in a row, without “no”, said by “ann” or “bo”, that are a claim, of the type denial, from 1 January 2020.',
    );
    assert.equal(explained('cease-fire'), 'Statements with the words “cease-fire” in a row.');
    assert.equal(explained('state:own to:2021-02'), 'Statements that are marked by you, until 28 February 2021.');
  });

  it('tells what it does not understand, and where', () => {
    assert.deepEqual(problem('a sp:x'), [
      'sp:x',
      'There is no “sp:”. There are speaker, about, kind, type, outlet, from, to, in, label, state.',
    ]);
    assert.deepEqual(problem('speaker: x'), ['', 'Something must follow “speaker:”.']);
    assert.deepEqual(problem('kind:lie')[0], 'lie');
    assert.deepEqual(problem('in:2021-02-30'), [
      '2021-02-30',
      '“2021-02-30” is no day, month or year. Write 2021-01-14, 2021-01 or 2021.',
    ]);
    assert.equal(problem('"open')[1], 'The closing quotation mark is missing.');
    assert.equal(problem('from:2021 to:2020')[1], '“to:” lies before “from:”, and does not count.');
  });

  it('of any signs at all neither throws nor hangs', () => {
    for (const text of ['-', '*', ':', '""', '-"', 'a:b:c', '“„«', '-speaker:', '\u0000', '🚢 -🚢', 'in:', '::::'])
      assert.ok(Array.isArray(readQuery(text).problems), text);
  });
});

describe('an answer in groups', () => {
  const asked = (groupBy?: GroupBy): readonly AnswerLine[] =>
    new Asking(corpus, namesOf).page(
      { actor: null, query: readQuery('ferry').query, threshold: 2, ...(groupBy ? { groupBy } : {}) },
      0,
      10_000,
    ).lines;

  it('has all rows of a name together, those without one last, and each by date', () => {
    const all = asked();
    assert.ok(all.length > 20);
    for (const by of ['speaker', 'outlet', 'month', 'type'] as const) {
      const lines = asked(by);
      assert.equal(lines.length, all.length);
      const names = lines.map(({ group }) => group || '~');
      assert.deepEqual(names, names.toSorted());
      for (const [at, line] of lines.entries()) {
        const before = lines[at - 1];
        if (before?.group === line.group)
          assert.ok((before.sources[0]!.day || '~') <= (line.sources[0]!.day || '~'), `${by} ${at}`);
      }
    }
  });
});

describe('words in context', () => {
  it('show the words that were found, and where they stand', () => {
    const { left, match, right } = kwicOf('“The old bridge’s pillars will stay,” he said', readQuery('bridge').query);
    assert.deepEqual([left, match, right], ['“The old ', 'bridge’s', ' pillars will stay,” he said']);
  });

  it('show each thing that was asked for, once, with what is between', () => {
    const { query } = readQuery('ferry "old bridge" bridge -quay');
    const near = kwicOf('The old bridge and the ferry stay, the ferry said', query);
    assert.deepEqual(near, {
      left: 'The ',
      match: 'old bridge',
      more: [{ between: ' and the ', match: 'ferry' }],
      right: ' stay, the ferry said',
    });
    const far = kwicOf(`The old bridge ${'and so on '.repeat(60)}ferry`, query);
    assert.equal(far.more[0]!.match, 'ferry');
    assert.match(far.more[0]!.between, /^ and so on .*… .*on $/);
    assert.ok(far.more[0]!.between.length < 200);
  });

  it('are cut at words', () => {
    const long = `${'early '.repeat(40)}corridor ${'late '.repeat(60)}`;
    const { left, match, right } = kwicOf(long, readQuery('corr*').query);
    assert.equal(match, 'corridor');
    assert.match(left, /^… early/);
    assert.match(right, /late…$/);
  });
});
