import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read-article';
import { blockReason } from '../../../src/core/wording/block-reasons';
import { plainText } from '../../../src/core/wording/translate';

const lead = 'The two ministers met in the capital on Tuesday and agreed to meet again before the end of the month.';
const second = 'Their talks lasted three hours, the ministry said in a statement, and “touched on every question”.';

/** Kind and first words of each block. */
function kindsOf(text: string): readonly string[] {
  return readArticle(text).blocks.map(({ kind, section }) => kind + (section ? ' section' : ''));
}

/** The kind of one line put between headline and text, between paragraphs, or below the text. */
const at = {
  top: (line: string): string => kindsOf(`${line}\n\nMinisters agree to meet again\n\n${lead}\n\n${second}`)[0]!,
  head: (line: string): string => kindsOf(`Ministers agree to meet again\n\n${line}\n\n${lead}\n\n${second}`)[1]!,
  middle: (line: string): string => kindsOf(`Ministers agree to meet again\n\n${lead}\n\n${line}\n\n${second}`)[2]!,
  end: (line: string): string => kindsOf(`Ministers agree to meet again\n\n${lead}\n\n${second}\n\n${line}`).at(-1)!,
};

const lines: readonly (readonly [where: keyof typeof at, kind: string, line: string])[] = [
  ['top', 'boilerplate', 'All news'],
  ['top', 'boilerplate', 'Все новости'],
  ['top', 'boilerplate', 'Home > World > Caucasus'],
  ['top', 'boilerplate', 'News | Politics | Society'],
  ['top', 'boilerplate', 'Հասանելիության հղումներ'],
  ['top', 'boilerplate', 'ბმულები'],
  ['top', 'boilerplate', 'Politics'],
  ['top', 'boilerplate', 'Skip to main content'],
  ['head', 'byline', 'Story by Jane Roe • 2h ago'],
  ['head', 'byline', 'By Jane Roe and Max Poe | jroe@dial.example'],
  ['middle', 'boilerplate', '[Embedded video: "We are safe," says the mayor]'],
  ['middle', 'boilerplate', 'Subscribe to our newsletter: “Worth it,” say readers'],
  ['middle', 'boilerplate', 'This is a developing story. Check back for updates.'],
  ['middle', 'caption', 'A man walks past a boat in Lindhavn on Tuesday. | Photo by Ole Frisk / AFP'],
  ['top', 'byline', 'By Jane Roe'],
  ['top', 'dateline', '4 October 2023, 14:35'],
  ['top', 'caption', 'Photo: Mill Bridge Pictures'],
  ['head', 'byline', 'By Jane Roe and Ivan Petrov, Lake City'],
  ['head', 'byline', 'Jane Roe, Yerevan'],
  ['head', 'byline', 'BY JANE ROE'],
  ['head', 'byline', 'Автор: Иван Петров'],
  ['head', 'dateline', 'Published: 4 October 2023, 14:35 GMT+4'],
  ['head', 'dateline', 'Last updated on October 4, 2023'],
  ['head', 'dateline', '15:32, 4 октября 2023'],
  ['head', 'dateline', 'Wed 4 Oct 2023 12.00 BST'],
  ['head', 'dateline', '04.10.2023'],
  ['head', 'dateline', '4 Ekim 2023'],
  ['head', 'dateline', 'Updated 3 hours ago'],
  ['head', 'dek', 'A third round is planned before winter, both sides say'],
  ['head', 'caption', 'imgae : The ministry’s building (archive picture)'],
  ['head', 'caption', 'The ministry’s building in the evening. Photograph: Jane Roe/AP'],
  ['head', 'caption', 'LAKE CITY -- Ministers shake hands before their talks, October 4, 2023.'],
  ['head', 'caption', 'FILE PHOTO: The minister arrives for talks. REUTERS/Jane Roe'],
  ['head', 'caption', 'Фото: пресс-служба'],
  ['head', 'boilerplate', 'Share Tweet Print'],
  ['head', 'boilerplate', '3 min read'],
  ['head', 'boilerplate', 'Listen to this article'],
  ['middle', 'boilerplate', 'Read also: Ministers met last year, too'],
  ['middle', 'boilerplate', 'READ MORE: Ministers met last year, too'],
  ['middle', 'boilerplate', 'ADVERTISEMENT'],
  ['middle', 'boilerplate', 'Читайте также: Министры встретились'],
  ['middle', 'body section', 'A long road'],
  ['middle', 'body section', 'Economy'],
  ['middle', 'body', '“No comment.”'],
  ['middle', 'body', 'He declined.'],
  ['middle', 'body', 'By Monday nothing had changed, and by Tuesday nobody expected that it would.'],
  ['middle', 'body', 'Photos of the meeting were shown on state television in the evening.'],
  ['middle', 'body', 'Sources in the ministry said that no date was set.'],
  ['middle', 'body', 'The source: a diplomat who asked not to be named, and whom nobody believed.'],
  ['middle', 'body', 'Comments by the minister drew criticism.'],
  ['middle', 'body', 'Related questions were not discussed.'],
  ['middle', 'body', 'Reporting by the agency showed that the talks had failed.'],
  ['middle', 'body', 'Moscow — the host — was silent.'],
  ['middle', 'body', 'October 7 was a Saturday.'],
  ['end', 'credit', 'source: commonspace.eu with agencies'],
  ['end', 'credit', 'sourec: commonspace.eu'],
  ['end', 'credit', 'Source : Lake City Wire'],
  ['end', 'credit', 'With reporting by AFP and Interfax'],
  ['end', 'credit', '(Reporting by Jane Roe; editing by John Doe)'],
  ['end', 'credit', 'Источник: ТАСС'],
  ['end', 'credit', 'Reuters'],
  ['end', 'boilerplate', 'XS SM MD LG'],
  ['end', 'boilerplate', '© 2023 The Daily Ferry. All rights reserved.'],
  ['end', 'boilerplate', 'Tags: ferry, talks, winter'],
  ['end', 'boilerplate', 'Sign up for our newsletter, delivered to your inbox'],
  ['end', 'boilerplate', 'https://example.org/talks'],
  ['end', 'boilerplate', 'Comments (12)'],
  ['end', 'boilerplate', '* * *'],
];

describe('the layout of an article', () => {
  for (const [where, kind, line] of lines)
    it(`${where}: ${kind}: ${line}`, () => {
      assert.equal(at[where](line), kind);
    });

  it('has one block a line, sorted, trimmed, covering every line', () => {
    const text =
      '\uFEFF \r\n  Ministers agree \u00a0\r\n\r\n\tLAKE CITY, May 3 (AFP) –  They met. \r\rIt rained.\u200b\n';
    const { blocks } = readArticle(text);
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['Ministers agree', 'LAKE CITY, May 3 (AFP) –', 'They met.', 'It rained.'],
    );
  });

  it('gives every block a reason', () => {
    for (const { reason } of readArticle(`All news\n\nA headline of the day\n\n${lead}\n\nRelated articles\nOther news`)
      .blocks)
      assert.match(blockReason(reason, plainText), /^\S.{5,}/);
  });

  it('tells no headline where the text begins with a dateline', () => {
    const article = readArticle(`LAKE CITY. Nov 12 (Interfax) - ${lead}\n\n${second}`);
    assert.equal(article.headline, null);
    assert.equal(article.place, 'LAKE CITY');
  });

  it('knows a dek that the text says again', () => {
    const dek = 'According to Jane Roe, "the bridge was never meant to carry more than two carts and a dog"';
    const again = `According to Roe, "the bridge was never meant to carry more than two carts and a dog."`;
    assert.deepEqual(kindsOf(`Bridge closes\n\n${dek}\n\n${lead}\n\n${again}`), ['headline', 'dek', 'body', 'body']);
  });

  it('keeps a repeated caption a caption, and calls a repeated paragraph boilerplate', () => {
    const caption = 'LAKE CITY -- Ministers shake hands before their talks, October 4, 2023.';
    assert.deepEqual(kindsOf(`Ministers agree\n\n${caption}\n${caption}\n\n${lead}\n\n${second}\n\n${lead}`), [
      'headline',
      'caption',
      'caption',
      'body',
      'body',
      'boilerplate',
    ]);
  });

  it('joins lines that were broken at one width', () => {
    const wrapped = [
      'Ministers agree to meet again',
      '',
      'The two ministers met in the capital on Tuesday and agreed to meet again',
      'before the end of the month, although neither of them was able to name a',
      'day or a place.',
      '',
      'Their talks lasted three hours, the ministry said in a long statement on',
      'the evening of the same day, and touched on every question that has been',
      'left open since the spring.',
    ].join('\n');
    assert.deepEqual(kindsOf(wrapped), ['headline', 'body', 'body']);
  });
});

describe('tails', () => {
  const article = `Ministers agree to meet again\n\nForeign Minister Jane Roe met her colleague Ivan Orlow in Lake City on Tuesday, the ministry said.\n\n${second}`;
  const teaser =
    'The harbour of Grenby has been closed since Monday because of a storm. The captains expect to sail again on Friday, if the wind allows.';

  it('go on to the end, teasers with them', () => {
    const kinds = kindsOf(
      `${article}\n\nEditor’s choise\nNews\nStorm closes harbour of Grenby\n\nStorm closes harbour of Grenby\n\n${teaser}\n\nPopular\n\nStorm closes harbour of Grenby\n\n${teaser}`,
    );
    assert.deepEqual(new Set(kinds.slice(3)), new Set(['boilerplate']));
  });

  it('end where the article goes on', () => {
    const more =
      '“We will come back in the spring,” Roe told reporters after the meeting with Orlow, adding that Lake City had been a good host.';
    assert.deepEqual(
      kindsOf(
        `${article}\n\nRelated articles\nStorm closes harbour of Grenby\nFerry sold\n\n${more}\n\n${second} Nobody spoke.`,
      ).slice(3),
      ['boilerplate', 'boilerplate', 'boilerplate', 'body', 'body'],
    );
  });

  it('keep the credits that stand in them', () => {
    assert.equal(
      kindsOf(`${article}\n\nRelated articles\nStorm closes harbour\n\nsource: commonspace.eu`).at(-1),
      'credit',
    );
  });

  it('have nothing of the article below the comments', () => {
    const kinds = kindsOf(
      `${article}\n\nComments\nAnna: Jane Roe should have told Ivan Orlow in Lake City what everybody at home was thinking of it.`,
    );
    assert.deepEqual(kinds.slice(3), ['boilerplate', 'boilerplate']);
  });
});
