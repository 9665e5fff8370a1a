import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { prepare } from '../../../src/core/article/forms/prepare';
import { severalIn } from '../../../src/core/article/forms/several';
import { readArticle } from '../../../src/core/article/read-article';

const lead = 'The harbour of Ostrel will stay shut until Friday, its master Ilka Brann told reporters at the pier.';

/** What it is, the line below the headline, the day. */
const stamps: readonly (readonly [string, string | null])[] = [
  ['By Ilka Brann on Monday, May 2nd, 2022 at 9:15 a.m.', '2022-05-02'],
  ['May 2, 2022 / 3 Comments / in Harbour / by newsroom', '2022-05-02'],
  ['2 May 2022 09:15 | 4 min read', '2022-05-02'],
  ['May 2, 2022, 9:15 a.m. ET', '2022-05-02'],
  ['Updated 0915 GMT (1715 HKT) May 2, 2022', '2022-05-02'],
  ['Business 2 May 2022 09:15 (UTC+04:00)', '2022-05-02'],
  ['6 hours ago 12', null],
  ['May 2, 2022 Updated 3 hrs ago', '2022-05-02'],
];

describe('lines that give the day of publishing', () => {
  for (const [line, day] of stamps)
    it(line, () => {
      const { date } = readArticle(`Harbour of Ostrel stays shut\n\n${line}\n\n${lead}`);
      assert.equal(date?.earliest ?? null, day);
    });
});

describe('forms of saved articles', () => {
  const forms: readonly (readonly [string, string, string])[] = [
    [
      'front matter',
      `---\ntitle: "Harbour stays shut"\npublished: 2022-05-02\nsource: x\n---\n${lead}`,
      'Harbour stays shut',
    ],
    ['soft hyphens', `Har\u00adbour stays shut\n\n${lead}`, 'Harbour stays shut'],
    [
      'codes',
      `SE   News\nHD   Harbour stays shut\nWC   90 words\nPD   2 May 2022\nLA   English\nLP\n${lead}`,
      'Harbour stays shut',
    ],
  ];
  for (const [name, text, headline] of forms)
    it(name, () => {
      const plain = prepare(text);
      assert.ok(plain);
      const found = readArticle(plain.text).headline;
      assert.ok(found);
      assert.equal(plain.text.slice(found.start, found.end), headline);
      const { start, end } = plain.before(found);
      assert.equal(text.slice(start, end).replace(/\u00ad/g, ''), headline);
    });

  it('plain text is left as it is', () => assert.equal(prepare(`Harbour stays shut\n\n${lead}`), null));

  it('several articles between rules', () => {
    const one = `Harbour stays shut\nThe Ostrel Sheet, 2 May 2022\n\n${lead} It has been shut since the storm.`;
    assert.equal(severalIn(`${one}\n\n==========\n\n${one}`)?.length, 2);
    assert.equal(severalIn(`${one}\n\n==========\n\nNotes of my own.`), null);
  });
});

describe('an archive’s export whose first mark is lost', () => {
  const document = (title: string, writer: string, day: string): string =>
    `The Ostrel Times\n\n${day}\n\nSECTION: Section A; Pg. 6\n\nLENGTH: 90 words\n\nHEADLINE: ${title}\n\nBYLINE: ${writer}\n\nBODY:\n\n${lead}\n\nLOAD-DATE: ${day}\n\nLANGUAGE: ENGLISH\n\n`;
  const first = document('Harbour Stays Shut', 'By LENA ORTH; Ivo Dask contributed from Skarv.', 'May 2, 2022 Monday');
  const second = document('Ferry Sails Again', 'By TILDA MARSH', 'May 9, 2022 Monday');
  for (const [name, between] of [
    ['a mark before the second', '                  2 of 2 DOCUMENTS\n\n'],
    ['no mark', ''],
  ] as const)
    it(`has two articles: ${name}`, () => {
      const text = first + between + second;
      const { articles } = analyze(text, buildKnowledge([]));
      assert.deepEqual(
        articles?.map(({ headline, authors, date }) => [
          headline && text.slice(headline.start, headline.end),
          authors,
          date?.earliest,
        ]),
        [
          ['Harbour Stays Shut', ['LENA ORTH'], '2022-05-02'],
          ['Ferry Sails Again', ['TILDA MARSH'], '2022-05-09'],
        ],
      );
    });
});

describe('the top of a page', () => {
  it('has the writer before an address of mail', () => {
    const page = `Harbour stays shut\n\nBy LENA ORTH lorth@ostrel.example\n\nMay 2, 2022 Updated 3 hrs ago\n\n${lead}`;
    assert.deepEqual(readArticle(page).authors, ['LENA ORTH']);
    assert.equal(readArticle(page).updated, undefined);
  });

  it('has the title of a live blog above its summary', () => {
    const entry = (clock: string, title: string) => `${clock}\n${title}\n${lead}\n`;
    const live = `LIVE\nStorm Hedda: 40,000 without power\nLast updated 19 minutes ago\nSummary\nThe harbour of Ostrel is shut\n${entry('11:42', 'Master at the pier')}${entry('11:20', 'Crane leans')}${entry('10:58', 'Boats wait')}`;
    const { headline } = readArticle(live);
    assert.equal(headline && live.slice(headline.start, headline.end), 'Storm Hedda: 40,000 without power');
  });
});
