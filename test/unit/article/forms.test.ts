import assert from 'node:assert/strict';
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
