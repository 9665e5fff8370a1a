import assert from 'node:assert/strict';
import { prepare } from '../../../src/core/article/forms/prepare';
import { severalIn } from '../../../src/core/article/forms/several';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { readArticle } from '../../../src/core/article/read-article';
import type { Article } from '../../../src/core/article/read-article';

/** What hardly any article has, and what is made of it. */
const title = 'Harbour of Ostrel stays shut until the crane is gone';
const lead = 'The harbour of Ostrel will stay shut until Friday, its master Ilka Brann told reporters at the pier.';
const more = '“We wait for the crane,” Brann said. “Then the boats may come back to the harbour of Ostrel.”';
const page = (...lines: readonly string[]): string => lines.join('\n\n');

const plain = (text: string): string => prepare(text)?.text ?? text;
const read = (text: string, date?: string): Article => readArticle(plain(text), date);
const headlineOf = (text: string): string => {
  const { headline } = read(text);
  return headline ? plain(text).slice(headline.start, headline.end) : '-';
};
const kindOf = (text: string, line: string): string =>
  read(text).blocks.find(({ start }) => start === plain(text).indexOf(line))?.kind ?? '-';

describe('dates that are rare', () => {
  const none = ['soon', '3020-01-01', '2020-13', '2020-02-31'];
  for (const date of none)
    it(`a reader’s word that is none: ${date}`, () => assert.equal(read(page(title, lead, more), date).date, null));

  it('a day that can be a month', () => {
    const { date } = read(page(title, '04/03/2021', lead, more));
    assert.equal(`${date?.earliest} ${date?.latest} ${date?.inferred?.code}`, '2021-03-04 2021-04-03 day-or-month');
  });

  it('a day without its year', () =>
    assert.equal(read(page(title, 'Published March 4', lead, more)).date?.monthDay, '--03-04'));

  it('the year of a note of copyright', () => {
    const { date } = read(page(title, `OSTREL, March 4 (AP) - ${lead}`, more, '© 2021 AP. All rights reserved.'));
    assert.equal(`${date?.earliest} ${date?.inferred?.code}`, '2021-03-04 copyright-year');
  });

  it('the day of publishing gives a dateline its year', () =>
    assert.equal(
      read(page(title, 'Published January 2, 2021', `OSTREL, December 30 (AP) - ${lead}`, more)).date?.earliest,
      '2020-12-30',
    ));

  it('not before the day of a caption', () => {
    const caption = 'OSTREL -- The crane of Ostrel lies in the water of the harbour, March 2, 2021.';
    const { date } = read(page(title, caption, `OSTREL, March 4 (AP) - ${lead}`, more));
    assert.equal(`${date?.earliest} ${date?.inferred?.code}`, '2021-03-04 not-before');
  });

  it('year, month and day with stops', () =>
    assert.equal(read(page(title, '2021.03.04 14:20', lead, more)).date?.earliest, '2021-03-04'));

  it('a line of three days gives none', () =>
    assert.equal(read(page(title, '1 March 2021, 2 March 2021, 3 March 2021', lead, more)).date, null));

  it('an agency that is not known, by its site', () =>
    assert.deepEqual(read(page(title, `Ostrel. 10 September. OSTSHEET.NO/ ${lead}`, more)).chain, ['OSTSHEET.NO']));

  it('an agency on the line below', () =>
    assert.deepEqual(read(page(title, 'BAKU, September 14\nAZERTAC', lead, more)).chain, ['azertac']));

  it('two days between strokes are no dateline', () =>
    assert.equal(read(page(title, `Ostrel/3.11.20 4.11.20/Turan: ${lead}`, more)).place, null));
});

describe('signs that are rare', () => {
  const rows: Readonly<Record<string, string>> = {
    'line ends of other programs': `${title}\u2029${lead}\u2028${more}`,
    'signs by number': page(title, lead, '&#147;We wait,&#148; Brann said. &#x201c;Then we row,&#x201d; she said.'),
    'front matter that never ends': page(`---\n${title}`, lead, more),
  };
  for (const [name, text] of Object.entries(rows)) it(name, () => assert.equal(headlineOf(text), title));

  it('signs by number are those of the old code page', () =>
    assert.ok(plain(rows['signs by number']!).endsWith('“We wait,” Brann said. “Then we row,” she said.')));

  it('a name of no sign stays', () => assert.equal(plain('Fish &foo; chips'), 'Fish &foo; chips'));

  it('marks that were lost', () => {
    const said = '?We wait for the crane,? she said. ?Nobody rows,? he said. ?Go home,? they said.';
    assert.ok(plain(page(title, lead, said)).includes('“Nobody rows,” he said.'));
  });

  it('a binary file', () => {
    const { article, reason } = looksLikeArticle(`PK\u0003\u0004${page(title, lead, more, lead)}`);
    assert.equal(`${article}: ${reason}`, 'false: it is no plain text');
  });
});

describe('heads that are rare', () => {
  it('a list of what is known, with both days', () => {
    const list = '- Author: [[Mona Selk]]\n- Published: 2022-05-02\n- Updated: 2022-05-03';
    const { authors, date, updated } = read(
      `# ${title}\n\n## Metadata\n${list}\n\n## Full Document\n${lead}\n\n${more}`,
    );
    assert.equal(`${authors?.join()} ${date?.earliest} ${updated}`, 'Mona Selk 2022-05-02 2022-05-03');
  });

  it('an export with the number of its document', () => {
    const labels = `Publication title: Ostrel Sheet\nPublication date: May 2, 2022\nProQuest document ID: 12345`;
    const { date } = read(`Title: ${title}\nAuthor: Selk, Mona\nFull text: ${lead}\n\n${more}\n\n${labels}`);
    assert.equal(date?.earliest, '2022-05-02');
  });

  it('lines of an archive of the web', () =>
    assert.equal(
      headlineOf(`The Wayback Machine - https://web.archive.org/web/2022/x\n\n${page(title, lead, more)}`),
      title,
    ));

  it('the name of an office with nothing below it', () =>
    assert.equal(read('The Harbour Office\nNewsroom\n').blocks.length, 2));

  it('a first line that opens like a pointer', () =>
    assert.equal(
      headlineOf(`Watch: harbour of Ostrel stays shut\n${lead}\n\n${more}`),
      'Watch: harbour of Ostrel stays shut',
    ));

  const lines: Readonly<Record<string, string>> = {
    'FILE - The crane of Ostrel is seen from the pier.': 'caption',
    'By Monday': 'body',
    'First published 4 March 2021': 'dateline',
    'News | World | Politics': 'boilerplate',
    'Share Print Email Facebook': 'boilerplate',
    'Related: Crane of Skarv fell in 1998': 'boilerplate',
  };
  for (const [line, kind] of Object.entries(lines))
    it(`${kind}: ${line}`, () => assert.equal(kindOf(page(title, line, lead, more), line), kind));

  it('a sentence behind “Listen:” is the article’s', () => {
    const line = 'Listen: nobody rows out there in such a wind, and nobody ever will.';
    assert.equal(kindOf(page(title, lead, line, more), line), 'body');
  });
});

describe('outlets in the text itself', () => {
  const chainOf = (...paragraphs: readonly string[]): readonly string[] => read(page(title, ...paragraphs)).chain;

  it('an agency before the first words', () => assert.deepEqual(chainOf(`AFP: ${lead}`, more), ['afp']));
  it('whoever reports the details', () => {
    assert.deepEqual(chainOf(lead, more, 'Details are reported by the Interfax news outlet.'), ['interfax']);
    assert.deepEqual(chainOf(lead, more, 'This is reported by the TASS news agency.'), ['tass']);
  });
  it('a report is no agency, and who spoke is none', () => {
    assert.deepEqual(chainOf(`Report: ${lead}`, more), []);
    assert.deepEqual(chainOf(lead, more, 'This was reported by the harbour board.'), []);
  });
});

it('words in marks below a sentence head what follows them', () => {
  const { headline, blocks } = read(
    'Rafts go on\n\nMona Selk said the raft was old.\n\n"A loud crack"\n\nJon Berg told the panel, "There was a loud crack at noon."\n',
  );
  assert.equal(headline?.start, 0);
  assert.deepEqual(blocks.map(({ kind }) => kind).slice(0, 2), ['headline', 'body']);
});

describe('several articles that are rare', () => {
  const one = page(title, 'By Mona Selk', 'May 2, 2022', lead, more);
  const rows: Readonly<Record<string, readonly [text: string, many: number]>> = {
    'numbers of documents': [`1 of 2 DOCUMENTS\n\n${one}\n\n2 of 2 DOCUMENTS\n\n${one}`, 2],
    'codes of documents': [`${one}\n\nDocument OSTREL0020220502ee\n\n${one}\n\nDocument OSTREL0020220503ee\n`, 2],
    'addresses of a feed': [
      `${title}\nhttps://ostrel.example/1\nMay 2, 2022\n\n${lead}\n\n${title}\nhttps://ostrel.example/2\nMay 3, 2022\n\n${lead}`,
      2,
    ],
    'a rule above a part that is none': [`${one}\n\n==========\n\nNotes of my own, which end here.`, 1],
    'labels without an end': [`HEADLINE: ${title}\nLOAD-DATE: x\nHEADLINE: ${title}\n\n${lead}\nHEADLINE: ${title}`, 1],
  };
  for (const [name, [text, many]] of Object.entries(rows))
    it(name, () => assert.equal(severalIn(text)?.length ?? 1, many));
});
