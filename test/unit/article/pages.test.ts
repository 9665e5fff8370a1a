import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { readArticle } from '../../../src/core/article/read-article';

const knowledge = buildKnowledge([]);
const headline = 'Harbour of Ostrel stays shut until the crane is gone';
const lead = 'The harbour of Ostrel will stay shut until Friday, its master Ilka Brann told reporters at the pier.';
const more = '“We wait for the crane,” Brann said. “Then the boats may come back to the harbour of Ostrel.”';
const page = (...lines: readonly string[]): string => lines.join('\n\n');

const headlineOf = (text: string): string | null => {
  const { headline: found } = readArticle(text);
  return found && text.slice(found.start, found.end);
};

describe('titles of pages', () => {
  const sites = [
    ' | The Ostrel Sheet',
    ' - The Ostrel Sheet',
    ' – Ostrel Times',
    ' — ostrelsheet.com',
    ' | Harbour News | Ostrel TV',
    ' · The Sheet',
    ' - BBC News',
    ' :: Ostrel Radio',
  ];
  for (const site of sites)
    it(`lose the site's name:${site}`, () => assert.equal(headlineOf(page(headline + site, lead, more)), headline));

  it('lose a name that the page itself bears out', () =>
    assert.equal(headlineOf(page(`${headline} - O. Leaf`, 'O. Leaf Careers', 'O. Leaf Store', lead, more)), headline));

  const whole = [
    'Harbour of Ostrel stays shut - master blames the old crane',
    'Crane at Ostrel – what we know so far',
    'Ferry from Ostrel to Skarv – Lund line ends in May',
  ];
  for (const title of whole) it(`stay whole: ${title}`, () => assert.equal(headlineOf(page(title, lead, more)), title));

  it('are not the headline where that stands again below the menus', () => {
    const menu = ['About Our House', 'Careers in Ostrel', 'Got a Tip?', 'Our Store', 'Crossword'];
    const text = page(`${headline} - The Ostrel Sheet`, ...menu, headline, lead, more);
    const { headline: found, language } = readArticle(text);
    assert.equal(found?.start, text.lastIndexOf(headline));
    assert.equal(language, 'en');
  });
});

describe('datelines of agencies and papers', () => {
  const rows: readonly (readonly [line: string, place: string, day: string | null])[] = [
    ['Baku/26.07.23/Turan: The guild said that the strike would go on at the pier.', 'Baku', '2023-07-26'],
    ['Baku / 3.11.2020 / Turan: The guild said that the strike would go on at the pier.', 'Baku', '2020-11-03'],
    ['Baku. 10 September. REPORT.AZ/ The guild said that the strike would go on at the pier.', 'Baku', '--09-10'],
    ['Baku, September 14, AZERTAC', 'Baku', '--09-14'],
    ['Baku, September 14, 2021, AZERTAC', 'Baku', '2021-09-14'],
    ['BAKU, Azerbaijan, Sept. 19', 'BAKU, Azerbaijan', '--09-19'],
    [
      'OSTREL: The guild of dockers said on Monday that the strike would go on until the crane was gone.',
      'OSTREL',
      null,
    ],
    [
      'NEW OSTREL: A man of forty was hurt when the old crane fell, and two boats sank, the police said.',
      'NEW OSTREL',
      null,
    ],
  ];
  for (const [line, place, day] of rows)
    it(line.slice(0, 50), () => {
      const article = readArticle(page(headline, line, lead, more));
      assert.equal(article.place, place);
      assert.equal(article.date?.monthDay ?? article.date?.earliest ?? null, day);
    });

  const none = [
    'UPDATE: The guild of dockers said on Monday that the strike would go on until the crane was gone.',
    'NATO: The guild of dockers said on Monday that the strike would go on until the crane was gone.',
    'WHAT WE KNOW: The guild of dockers said on Monday that the strike would go on until summer came.',
  ];
  for (const line of none)
    it(`none: ${line.slice(0, 30)}`, () => assert.equal(readArticle(page(headline, line, lead, more)).place, null));
});

describe('lines that are the site’s', () => {
  const lines = [
    'Correction: An earlier version of this article said that Brann was a pilot.',
    'Clarification: This story has been changed to say where the crane stands.',
    'This article was amended on 4 March 2021. An earlier version said Brann was a pilot.',
    'This story has been updated to include words of the guild.',
    'An earlier version of this report gave a wrong height of the crane.',
    'Editor’s note: This story was updated after the harbour office answered.',
    'Advertisement - scroll to continue',
    'ADVERTISEMENT',
    'PAID POST “The best boots you can buy,” says the Boot Company.',
    'Sponsored Content',
    'Subscribe now for unlimited access',
    '1,204 people are reading this',
    'Comments are closed.',
    '-30-',
    'ENDS',
    '# # #',
    'Notes to editors',
    'Getty Images',
    'File photo',
    'Back to top button',
    'This post is also available in: ქართული (Georgian) Русский (Russian)',
    'Do you know more? Write to tips@ostrelsheet.example.',
    'Skip past newsletter promotion',
    'View this email in your browser',
    'Unsubscribe | Manage preferences',
    'You have 3 free articles remaining.',
    'Was this article helpful?',
    'This article is more than 5 years old',
    'Media playback is unsupported on your device',
  ];
  for (const line of lines)
    it(line, () => {
      const text = page(headline, lead, line, more);
      const at = text.indexOf(line);
      const block = readArticle(text).blocks.find(({ start }) => start === at);
      assert.match(block?.kind ?? '', /^(?:boilerplate|credit|caption)$/);
    });

  const own = [
    'The office corrected the height of the crane, and the guild said that it had known it all along.',
    'Brann wrote to the guild that an earlier version of the plan had been better for the boats.',
  ];
  for (const line of own)
    it(`no: ${line.slice(0, 40)}`, () => {
      const text = page(headline, lead, line, more);
      assert.equal(readArticle(text).blocks.find(({ start }) => start === text.indexOf(line))?.kind, 'body');
    });
});

/** @returns "speaker: words" of all quotes */
const quotesIn = (text: string): string[] =>
  analyze(text, knowledge)
    .statements.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, content }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${speaker?.name ?? 'nobody'}: ${words.replace(/\s+/g, ' ')}`;
    });

describe('posts in an article', () => {
  const words = 'Thank you all. The crane goes down on Monday.';
  const posts: Readonly<Record<string, string>> = {
    'a signature below': `${words}\n\n— Ilka Brann (@ilkabrann) May 2, 2022`,
    'a signature without a day': `${words}\n\n— Ilka Brann (@ilkabrann)`,
    'a signature right below': `${words}\n— Ilka Brann (@ilkabrann) May 2, 2022`,
    'a label with a handle': `Ilka Brann (@ilkabrann): ${words}`,
    'a title and a handle': `Captain Ilka Brann (@ilkabrann): ${words}`,
    'name, handle, words, stamp': `Ilka Brann\n@ilkabrann\n${words}\n2:01 PM · May 2, 2022`,
    'name and handle on one line': `Ilka Brann @ilkabrann · May 2\n${words}`,
    'a channel': `Ilka Brann, [02.05.2022 14:20]\n${words}`,
    'a channel that passes on': `Harbour Office, [02.05.2022 14:20]\n[Forwarded from Ilka Brann]\n${words}`,
  };
  for (const [name, post] of Object.entries(posts))
    it(name, () => {
      const text = page(
        headline,
        'The guild of dockers thanked nobody on Monday.',
        post,
        'Nine boats lie in the harbour.',
      );
      assert.deepEqual(quotesIn(text), [`Ilka Brann: ${words}`]);
    });

  it('an address of mail is no post', () => {
    const text = page(headline, lead, 'Ilka Brann (ilka@ostrel.example): The crane goes down on Monday, she wrote.');
    assert.ok(!quotesIn(text).some((quote) => quote.includes('goes down')));
  });
});

describe('broken and loud text', () => {
  it('a line broken in the midst of a name', () => {
    const text = `${headline}\n\n${lead}\n\n“We have a new engine and an old captain,” said the head of the pier, Tilda\nMarsh. The crane is old.\n\n${more}`;
    assert.ok(quotesIn(text).includes('Tilda Marsh: “We have a new engine and an old captain,”'));
  });

  it('a line broken before the word of saying', () => {
    const text = `${headline}\n\n${lead}\n\n“Nobody gets across until the engineers are done with it,”\nsaid Goran Holm, mayor of Ostrel.\n\n${more}`;
    assert.ok(quotesIn(text).includes('Goran Holm: “Nobody gets across until the engineers are done with it,”'));
  });

  it('a caption above a line is not joined to it', () => {
    const text = `${headline}\n\n${lead}\n\nPhoto: The crane of Ostrel, seen from the pier on Monday\nThe crane is old, and nobody mends it.\n\n${more}`;
    assert.ok(readArticle(text).blocks.some(({ kind }) => kind === 'caption'));
  });

  it('words divided at the end of a line', () => {
    const text = `${headline}\n\n${lead}\n\nThe mayor, Goran Holm, re-\nplied that nobody would get across until the engi-\nneers were done.\n\n${more}`;
    const found = analyze(text, knowledge).statements.find(({ speaker }) => speaker?.name === 'Goran Holm');
    assert.ok(
      found && text.slice(found.content[0]!.start, found.content.at(-1)!.end).endsWith('engi-\nneers were done'),
    );
  });

  it('capitals all through', () => {
    const text = page(headline, lead.replace('its master ', ''), more).toUpperCase();
    const [quote, ...others] = quotesIn(text);
    assert.equal(
      quote,
      'Ilka Brann: “WE WAIT FOR THE CRANE,” … “THEN THE BOATS MAY COME BACK TO THE HARBOUR OF OSTREL.”',
    );
    assert.deepEqual(others, []);
  });

  it('one voice in subtitles', () => {
    const text = page(
      headline,
      lead,
      'HANNA DASK: The town sends us letters, but no money.',
      'Nine boats lie in the harbour.',
    );
    assert.deepEqual(quotesIn(text), ['HANNA DASK: The town sends us letters, but no money.']);
  });

  const labels = ['WHAT THEY’RE SAYING', 'THE BOTTOM LINE', 'WHY IT MATTERS', 'Why it matters', 'The other side'];
  for (const label of labels)
    it(`the label of a newsletter speaks nothing: ${label}`, () => {
      const text = page(headline, lead, `${label}: “The town sends us letters, but no money.” — Hanna Dask, baker`);
      assert.deepEqual(quotesIn(text), ['Hanna Dask: “The town sends us letters, but no money.”']);
    });
});

describe('several articles in a file', () => {
  const one = `${headline}\nThe Ostrel Sheet, 2 May 2022\n\n${lead}\n\n${more}`;
  const two = `Ferry to Skarv sails again\nThe Ostrel Sheet, 9 April 2023\n\nThe ferry to Skarv will sail from Monday, the River Office said.\n\n“We have a new engine,” its head, Tilda Marsh, said.`;
  const text = `${one}\n\n==========\n\n${two}`;

  it('each has its own day, and the reader’s word is of the first', () => {
    const days = (date?: string): (string | null | undefined)[] =>
      analyze(text, knowledge, date === undefined ? {} : { date }).articles!.map((article) => article.date?.earliest);
    assert.deepEqual(days(), ['2022-05-02', '2023-04-09']);
    assert.deepEqual(days('2022-05-03'), ['2022-05-03', '2023-04-09']);
  });

  it('nobody of one speaks in the other', () => {
    const { statements } = analyze(text, knowledge);
    for (const { in: at, speaker } of statements)
      assert.ok(at === 0 ? speaker?.name !== 'Tilda Marsh' : speaker?.name !== 'Ilka Brann');
  });
});

describe('front matter', () => {
  it('says title, author, day and source', () => {
    const text = `---\ntitle: "${headline}"\nsource: "https://www.ostrelsheet.com/harbour/12"\nauthor:\n  - "[[Lena Orth]]"\npublished: 2022-05-02\ncreated: 2023-01-09\n---\n${lead}\n\n${more}`;
    const { article, blocks } = analyze(text, knowledge);
    assert.equal(article.headline && text.slice(article.headline.start, article.headline.end), headline);
    assert.equal(article.date?.earliest, '2022-05-02');
    assert.deepEqual(article.chain, ['ostrelsheet-com']);
    assert.ok(blocks.some(({ kind, start, end }) => kind === 'byline' && text.slice(start, end).includes('Lena Orth')));
  });
});
