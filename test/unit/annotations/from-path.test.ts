import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { factsOfPath, pathPattern } from '../../../src/core/annotations/from-path';
import { withPathDate } from '../../../src/core/article/path-date';
import { sourceOf } from '../../../src/core/export/source-of';

const pattern = '{outlet}/{date}-{title}.txt';

describe('what a path tells of an article', () => {
  for (const [given, path, facts, date] of [
    [
      pattern,
      '/home/ann/Grenby Herald/2020-11-03-harbour-talks-end.txt',
      ['Grenby Herald', 'harbour talks end'],
      '2020-11-03',
    ],
    [pattern, 'C:\\news\\lake_city_wire\\20201103-Talks.txt', ['lake city wire', 'Talks'], '2020-11-03'],
    ['{date}_{outlet}_{title}.txt', '2020_11_Herald_Talks end.txt', ['Herald', 'Talks end'], '2020-11'],
    ['{outlet}/**/{title}.txt', 'Herald/2020/nov/Talks.txt', ['Herald', 'Talks'], undefined],
    ['news/{outlet} - *.txt', 'x/news/Herald - 17.txt', ['Herald', undefined], undefined],
  ] as const)
    it(`${given} on ${path}`, () => {
      const found = factsOfPath(path, [given]);
      assert.deepEqual([found.facts.outlet, found.facts.title], facts);
      assert.equal(found.date, date);
    });

  it('is nothing where the pattern does not fit, or where a day is none', () => {
    for (const path of [
      'talks.txt',
      'Herald/2020-13-03-talks.txt',
      'Herald/2020-02-30-talks.txt',
      'Herald/2020-11-03-talks.md',
    ])
      assert.deepEqual(factsOfPath(path, [pattern]), { facts: {} }, path);
  });

  it('is by the first pattern that fits, and what is no pattern is passed over', () => {
    const found = factsOfPath('Herald/talks.txt', ['{nothing}/x', 'plain', pattern, '{outlet}/{title}.txt']);
    assert.deepEqual(found, { facts: { outlet: 'Herald', title: 'talks' } });
    assert.equal(pathPattern('{outlet}/{outlet}.txt'), undefined);
  });
});

describe('the date of a path', () => {
  const day = { earliest: '2020-11-03', latest: '2020-11-03', precision: 'day' } as const;
  it('counts where the text has none, or goes together with it', () => {
    assert.deepEqual(withPathDate(null, '2020-11-03'), { ...day, basis: 'path' });
    const open = { earliest: null, latest: null, precision: 'day', basis: 'dateline', monthDay: '--11-03' } as const;
    assert.deepEqual(withPathDate(open, '2020-11-03'), { ...day, basis: 'path' });
    assert.deepEqual(withPathDate(open, '2020-11-04'), open);
    assert.deepEqual(withPathDate(open, 'soon'), open);
    const since = { earliest: '2020-11-01', latest: null, precision: 'day', basis: 'body' } as const;
    assert.deepEqual(withPathDate(since, '2020-11-03'), { ...day, basis: 'path' });
    assert.deepEqual(withPathDate(since, '2020-10-03'), since);
  });
  it('does not count where the text states one', () => {
    const stated = { ...day, earliest: '2019-05-02', latest: '2019-05-02', basis: 'dateline' };
    assert.deepEqual(withPathDate(stated, '2020-11-03'), stated);
  });
});

describe('facts of an article in exports', () => {
  const body = '\n\nThe port stays open, Mira Tolland said on Tuesday in Grenby. “We close nothing,” she added.\n';
  const head = '---\ntitle: "Harbour talks end"\nauthor:\n  - "[[Jo Marsh]]"\nsource: https://herald.example/1\n---\n';
  const path = { facts: { outlet: 'From the path', title: 'From the path' }, date: '2020-11-03' };
  const of = (text: string, article?: object): object =>
    sourceOf(text, buildKnowledge([]), { file: 'a.txt', sha256: '', path }, article ? { article } : {}).article;

  it('are the path’s, below those of the front matter, below those of the sidecar', () => {
    assert.deepEqual(of(`Harbour talks end${body}`), {
      ...path.facts,
      headline: 'Harbour talks end',
      date: { earliest: '2020-11-03', latest: '2020-11-03', precision: 'day', basis: 'path' },
    });
    const { outlet, title, author, url } = of(head + body) as Record<string, string>;
    assert.deepEqual(
      [outlet, title, author, url],
      ['From the path', 'Harbour talks end', 'Jo Marsh', 'https://herald.example/1'],
    );
    const own = of(head + body, { title: 'Mine', outlet: 'Grenby Herald' }) as Record<string, string>;
    assert.deepEqual([own.outlet, own.title, own.author], ['Grenby Herald', 'Mine', 'Jo Marsh']);
  });
});
