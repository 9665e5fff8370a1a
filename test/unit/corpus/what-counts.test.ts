import assert from 'node:assert/strict';
import { firstPlaces } from '../../../src/core/corpus/first-places';
import { figuresOf } from '../../../src/core/corpus/pictures';
import { readEntry } from '../../../src/core/corpus/read-entry';
import type { Row } from '../../../src/core/corpus/row';
import { firstOf, type Most, type Shared, sharesAmong } from '../../../src/core/corpus/shares';
import { isToDecide } from '../../../src/core/corpus/to-decide';
import { globTest, usualFiles } from '../../../src/core/corpus/which-files';
import { answerFor, citationOf, copiedText, sharesFor } from '../../../src/extension/folder/wording';
import { Asking } from '../../../src/core/corpus/ask';
import { Corpus } from '../../../src/core/corpus/corpus';
import { flatRow, tableOf } from '../../../src/core/corpus/table';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { plainText } from '../../../src/core/wording/translate';
import { articles, entryOf, freshCorpus, knowledge } from './world';

const text =
  'GRENBY, January 4, 2021 — “The bridge will open,” said Mira Tolland.\n\nThe river stood high, and the old ferry lay at the quay for most of the day.\n';

describe('which files count', () => {
  const test = (glob: string, ...paths: readonly string[]): readonly string[] => paths.filter(globTest(glob));

  it('is told by a glob', () => {
    const all = ['a.txt', 'b/c.article', 'd.NEWS', 'e.md', 'b/f.html'];
    assert.deepEqual(test(usualFiles, ...all), ['a.txt', 'b/c.article', 'd.NEWS']);
    assert.deepEqual(test('*.md', ...all), ['e.md']);
    assert.deepEqual(test('b/**', ...all), ['b/c.article', 'b/f.html']);
    assert.deepEqual(test('?.txt', 'a.txt', 'ab.txt'), ['a.txt']);
    assert.deepEqual(test('a[1]+(x).txt', 'a[1]+(x).txt', 'a1x.txt'), ['a[1]+(x).txt']);
    assert.deepEqual(test('a{b.txt', 'a{b.txt', 'ab.txt'), ['a{b.txt']);
  });

  it('and a file named .article or .news always is one', () => {
    const short = 'A bridge\n\nThe bridge is old, and it is closed.\n';
    const of = (path: string) => readEntry({ path, text: short, hash: '' }, knowledge).articles.length;
    assert.deepEqual([of('a.txt'), of('a.article'), of('b/a.news')], [0, 1, 1]);
  });
});

describe('what is known of an article beside its text', () => {
  it('is what its path tells, below what the text says and the reader decided', () => {
    const ofPath = { facts: { outlet: 'Grenby Herald', title: 'the bridge', author: 'Ida Moss' }, date: '2019-05-06' };
    const bare = text.replace('GRENBY, January 4, 2021 — ', '');
    const of = (given: string, sidecar?: string) =>
      readEntry(
        { path: 'a.article', text: given, hash: '', ofPath, ...(sidecar === undefined ? {} : { sidecar }) },
        knowledge,
      ).articles[0]!;
    const read = of(bare);
    assert.deepEqual([read.outlet, read.author, read.date?.earliest], ['Grenby Herald', 'Ida Moss', '2019-05-06']);
    assert.equal(of(text).date?.earliest, '2021-01-04');
    assert.equal(of(bare, 'version: 1\narticle: { outlet: Tolber Mirror }\n').outlet, 'Tolber Mirror');
  });

  it('stands in rows, in what is copied and in the table: address, author, role, ids, and each source', () => {
    const corpus = new Corpus();
    const [one] = articles;
    const sidecar = 'version: 1\narticle: { url: "https://example.org/a", author: Ida Moss }\n';
    for (const entry of [entryOf(one!, sidecar), entryOf({ ...one!, path: 'copy.txt' })]) corpus.put(entry);
    const asking = new Asking(corpus, () => []);
    const asked = { actor: null, query: readQuery('').query, threshold: 0.8 };
    const [line] = asking.page(asked, 0, 1).lines;
    const withUrl = line!.sources.find(({ url }) => url !== undefined)!;
    assert.equal(withUrl.url, 'https://example.org/a');
    assert.match(citationOf({ ...line!, sources: [withUrl] }, plainText), /https:\/\/example\.org\/a/);
    const [row] = asking.rows(asked);
    const flat = flatRow(
      row!.all.find(({ article }) => article.url)!,
      row,
    );
    assert.deepEqual([flat.url, flat.author], ['https://example.org/a', 'Ida Moss']);
    assert.equal(flat.speakerIds, one!.said[0]!.speaker);
    assert.deepEqual(flat.sources.map(({ file }) => file).sort(), [one!.path, 'copy.txt'].sort());
    assert.ok(flat.sources.every(({ words, outlet }) => words !== '' && outlet !== ''));
    const cell = String(tableOf([flat])[1]!.at(-1));
    assert.match(cell, /copy\.txt/);
    assert.match(cell, /https:\/\/example\.org\/a/);
  });
});

describe('words that only carry labels', () => {
  it('are kept as such, and nobody has said them', () => {
    const [one] = articles;
    const [start = 0, end = 0] = entryOf(one!).statements[0]!.pieces;
    const selector = { start, end, exact: one!.text.slice(start, end), prefix: '', suffix: '' };
    const target = JSON.stringify([selector]);
    const sidecar = `version: 1\nannotations:\n  - { id: aaaa, state: own, at: "2021-01-05T10:00:00Z", target: ${target}, labels: [talks] }\n`;
    const entry = entryOf(one!, sidecar);
    const passages = entry.statements.filter(({ isPassage }) => isPassage);
    assert.deepEqual(
      passages.map(({ labels, speakers, state }) => [labels, speakers, state]),
      [[['talks'], [], 'own']],
    );
    assert.equal(entry.statements.length, one!.said.length + 1);
    const corpus = new Corpus();
    corpus.put(entry);
    assert.equal(corpus.statements, one!.said.length);
  });
});

describe('shares', () => {
  const all = Array.from({ length: 20 }, (_, at) => ({ name: `Nr ${at}`, statements: 1, words: 100 - at }));
  const sum = all.reduce((before, { words }) => before + words, 0);

  it('are of all words, those of the ones who are not drawn told together', () => {
    const shares = sharesAmong(all, 15);
    assert.equal(shares.words, sum);
    assert.deepEqual([shares.shown.length, shares.more, shares.rest.statements], [15, 5, 5]);
    const [{ bars }] = sharesFor(shares, '', 'Speaker', 'nobody', plainText) as [ReturnType<typeof sharesFor>[number]];
    assert.equal(bars.length, 16);
    assert.equal(bars[0]!.cells[1], `${Math.round((100 / sum) * 100)} %`);
    assert.equal(bars.at(-1)!.name, 'and 5 more');
    assert.equal(
      bars.reduce((before, { value }) => before + value, 0),
      sum,
    );
    assert.deepEqual(firstOf([1, 2], 5), { shown: [1, 2], more: 0 });
  });
});

describe('the picture of who shares words', () => {
  it('is one, or it is said why there is none and what to do', () => {
    const corpus = freshCorpus();
    const hintOf = (threshold: number, shown: Most<Shared>['shown'], actor: string | null = null): string => {
      const state = { actor, query: '', threshold, picture: true, group: 'date' } as const;
      const asked = { actor, query: readQuery('').query, threshold };
      const none = { shown: [], more: 0, rest: { statements: 0, words: 0 }, words: 0 };
      const shared = { shown, more: 0 };
      const figures = { months: [], outlets: [], undated: 0, sides: none, speakers: none, shared, roles: [] };
      const context = { name: undefined, figures, leftOut: { tooLarge: [], noText: [], split: [] } };
      return answerFor(state, new Asking(corpus, () => []).page(asked, 0, 1), context, plainText).figures!.hint;
    };
    assert.match(hintOf(2, []), /Choose “four of five words” under “Same words in one row” to see it\.$/);
    assert.match(hintOf(0.8, []), /^Nobody is reported with the same words/);
    assert.equal(hintOf(0.8, [{ names: ['Mira Tolland', 'Joran Veck'], rows: 1 }]), '');
    assert.equal(hintOf(0.8, [], 'mira-tolland'), '');
  });
});

describe('a picture of many years', () => {
  const rowOf = (day: string | null): Row =>
    ({
      article: {
        outlet: 'Grenby Herald',
        date: day === null ? null : { earliest: day, latest: day, precision: 'day', basis: 'reader' },
      },
    }) as Row;

  it('is one of years, and leaves out nothing', () => {
    const rows = ['1998-05-06', '2021-01-04', '2021-03-04', null].map(rowOf);
    const { months, outlets, undated } = figuresOf(rows);
    assert.equal(months.length, 24);
    assert.deepEqual([months[0], months.at(-1), undated], ['1998', '2021', 1]);
    assert.deepEqual([outlets[0]!.counts[0], outlets[0]!.counts.at(-1)], [1, 2]);
    assert.deepEqual(figuresOf(['2020-11-02', '2021-01-04'].map(rowOf)).months, ['2020-11', '2020-12', '2021-01']);
  });
});

describe('long lists', () => {
  it('of places are cut where they become too long, and not file by file', () => {
    const all = [
      { path: 'a', places: [0, 1, 2, 3] },
      { path: 'b', places: [0, 1, 2, 3, 4, 5] },
      { path: 'c', places: [0, 1] },
    ];
    assert.deepEqual(firstPlaces(all, 3), [
      { path: 'a', places: [0, 1, 2, 3] },
      { path: 'b', places: [0, 1] },
    ]);
    assert.deepEqual(firstPlaces(all, 9), all);
  });

  it('that are copied say what is left', () => {
    assert.equal(copiedText(3, 3, plainText), '3 copied with their sources.');
    assert.equal(
      copiedText(1000, 4321, plainText),
      'Only the first 1,000 of 4,321 rows are copied. “Export as CSV…” takes all of them.',
    );
  });
});

describe('many statements that are decided on together', () => {
  it('are changed wherever they are not so already', () => {
    const states = ['suggested', 'accepted', 'corrected', 'own', 'rejected'] as const;
    const changed = (next: 'accepted' | 'rejected') => states.filter((state) => isToDecide({ state }, next));
    assert.deepEqual(changed('accepted'), ['suggested', 'rejected']);
    assert.deepEqual(changed('rejected'), ['suggested', 'accepted', 'corrected', 'own']);
  });
});
