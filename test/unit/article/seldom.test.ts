import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { frontMatterFacts } from '../../../src/core/article/forms/front-matter';
import { prepare } from '../../../src/core/article/forms/prepare';
import { severalIn } from '../../../src/core/article/forms/several';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { blockAt } from '../../../src/core/article/parts';
import { readArticle } from '../../../src/core/article/read-article';
import { wireOf } from '../../../src/core/wording/wire';

/** What no article of the training set has, one row a kind: what is made of it, or that nothing is. */
const title = 'Harbour of Ostrel stays shut until the crane is gone';
const lead = 'The harbour of Ostrel will stay shut until Friday, its master Ilka Brann told reporters at the pier.';
const more = '“We wait for the crane,” Brann said. “Then the boats may come back to the harbour of Ostrel.”';
const page = (...lines: readonly string[]): string => lines.join('\n\n');
const many = (count: number, line: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_line, at) => line(at));

const plain = (text: string): string => prepare(text)?.text ?? text;

describe('dates that are seldom', () => {
  const agency = `OSTREL, March 4 (AP) - ${lead}`;
  const caption = (day: string): string => `OSTREL -- The crane of Ostrel lies in the water of the harbour, ${day}.`;
  const rows: Readonly<Record<string, readonly [text: string, found: string]>> = {
    'not before the month of a caption': [page(title, caption('March 2021'), agency, more), '2021-03-04/… not-before'],
    'a note of copyright and a caption': [
      page(title, caption('March 2, 2021'), agency, more, '© 2021 AP. All rights reserved.'),
      '2021-03-04/2021-03-04 copyright-year',
    ],
    'published long after': [
      page(title, 'Published June 4, 2022', `OSTREL, December 30 (AP) - ${lead}`, more),
      '…/… --12-30',
    ],
    'not before the later of two days': [
      page(
        title,
        agency,
        'The crane fell on January 9, 2021, and the pier broke on January 2, 2021, in a storm.',
        more,
      ),
      '2021-03-04/… not-before 2021-01-09',
    ],
    'before the earlier of two days': [
      page(title, agency, 'The harbour will open on June 2, 2021, and the pier will open on May 5, 2021.', more),
      '2021-03-04/2021-03-04 still-to-come May 5, 2021',
    ],
    'a month in the first sentence': [
      page(title, 'The harbour of Ostrel has been shut since March 2021, its master told reporters.', more),
      'none',
    ],
    'hundreds of years above a day': [
      page(title, agency, 'In 2001 and 2002 it rained. '.repeat(110), 'The crane fell on January 9, 2021.'),
      '…/… --03-04',
    ],
    'a day that the year lacks': [page(title, 'Published February 29, 2021', lead, more), 'none'],
    'a day that no month has': [page(title, 'Published February 30, 2021', lead, more), 'none'],
    'a day that no month has, in numbers': [page(title, '31.02.2021', lead, more), 'none'],
    'a day that can be a month, of a short year': [
      page(title, '04/03/21', lead, more),
      '2021-03-04/2021-04-03 day-or-month',
    ],
    'a month that can be a day': [page(title, '03/04/2021', lead, more), '2021-03-04/2021-04-03 day-or-month'],
    'a day and a dash': [page(title, `May 3, 2021 – ${lead}`, more), '2021-05-03/2021-05-03'],
    'a label and a day without a place': [page(title, 'DATELINE: March 4', lead, more), '…/… --03-04'],
    'a month between strokes': [page(title, `Ostrel/May 2021/Turan: ${lead}`, more), 'none'],
    'an Armenian stop': [page(title, `ԵՐԵՎԱՆ, 4 ՀՈԿՏԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ։ ${lead}`, more), '…/… --10-04'],
    'a second dateline': [page(title, lead, `OSTREL, March 4 — ${lead}`, `SKARV, March 5 — ${lead}`), '…/… --03-04'],
  };
  for (const [name, [text, found]] of Object.entries(rows))
    it(name, () => {
      const { date } = readArticle(plain(text));
      const { code = '', ...facts } = date?.inferred ?? {};
      const why = [code, 'words' in facts ? facts.words : 'day' in facts ? facts.day : '', date?.monthDay ?? ''];
      const told = date ? `${date.earliest ?? '…'}/${date.latest ?? '…'} ${why.filter(Boolean).join(' ')}` : 'none';
      assert.ok(told.startsWith(found), told);
    });

  it('a label without a place names none', () =>
    assert.equal(readArticle(page(title, 'DATELINE: March 4', lead, more)).place, null));
});

describe('signs and forms that are seldom', () => {
  const first = (text: string): string => plain(text).split('\n\n')[0]!.trim();
  const last = (text: string): string => plain(text).trimEnd().split('\n\n').at(-1)!.trim();
  const loud =
    'THE HARBOUR OF OSTREL WILL STAY SHUT, AND WE’RE WAITING FOR THE CRANE, ITS MASTER TOLD REPORTERS AT THE PIER. ';
  const cue = (at: number, words: string): string => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${words}`;
  const rows: Readonly<Record<string, readonly [read: (text: string) => string, text: string, made: string]>> = {
    'a part of a word in capitals': [
      (text) => /we’re/i.exec(plain(text))![0],
      page('HARBOUR STAYS SHUT', loud.repeat(3)),
      'we’re',
    ],
    'signs by number, one of none': [
      last,
      page(title, '“We&#160;wait &#x1f600; &#xd800;,” she said.'),
      '“We wait 😀 &#xd800;,” she said.',
    ],
    'a byte that was lost': [
      last,
      page(title, 'â€œWe wait,â€\ufffd she said. It cost Â£300.'),
      '“We wait,” she said. It cost £300.',
    ],
    'one pair of marks that were lost': [
      last,
      page(title, '?We wait for it,? she said.'),
      '?We wait for it,? she said.',
    ],
    'one pair of signs of replacement': [
      last,
      page(title, '\ufffdWe wait,\ufffd she said.'),
      '\ufffdWe wait,\ufffd she said.',
    ],
    'signs of replacement beside marks': [
      last,
      page(title, more, '\ufffdWe wait,\ufffd she said.'),
      '\ufffdWe wait,\ufffd she said.',
    ],
    'low marks beside pointed ones': [
      last,
      page(title, '‚We wait,‘ she said of what he calls «the long May».'),
      '‘We wait,’ she said of what he calls «the long May».',
    ],
    'two lines with a code': [
      first,
      `HD   ${title}\nBY   Mona Selk\n\n${page(lead, more)}`,
      `HD   ${title}\nBY   Mona Selk`,
    ],
    'blank lines between codes': [
      (text) => plain(text).trim().split('\n')[0]!,
      `SE   News\nHD   ${title}\nBY   Mona Selk\nPD   4 March 2021\nSN   Ostrel Sheet\nLP   ${lead}\n\nTD   ${more}\n`,
      title,
    ],
    'one label of an archive': [first, `LENGTH: 112 words\n\n${page(title, lead, more)}`, 'LENGTH: 112 words'],
    'an outlet without a day': [
      (text) => /Source: .*/.exec(plain(text))![0],
      `Title: ${title}\nAuthor: Selk, Mona\nPublication info: Ostrel Sheet\nPublication date: May 2, 2022\nFull text: ${lead}\n\n${more}\n\nProQuest document ID: 12345`,
      'Source: Ostrel Sheet',
    ],
    'a print with its lines in the middle': [
      last,
      `                              The Ostrel Sheet\n\n                       March 4, 2021 Thursday\n                             Morning Edition\n\n${title}\n\nBYLINE: Mona Selk\n\nSECTION: REGION; Pg. 4\n\nLENGTH: 112 words\n\n${page(lead, more)}\n\nLOAD-DATE: March 5, 2021\n\n                        Copyright 2021 The Ostrel Sheet\n                              All Rights Reserved\n`,
      more,
    ],
    'a reference without a label below': [
      (text) => plain(text).split('\n\n')[1]!,
      page(title, 'Selk, Mona. Ostrel Sheet; Ostrel [Ostrel]. 02 Nov 2009: A.4.', lead, more),
      '02 Nov 2009',
    ],
    'references that are books': [
      last,
      page(title, `${lead} [1]Ostrel`, more, 'References', 'Brann, I., a book'),
      'Brann, I., a book',
    ],
    'two cues': [first, page('WEBVTT', cue(1, lead), cue(4, more)), 'WEBVTT'],
    'cues without words': [first, page('WEBVTT', cue(1, ''), cue(4, ''), cue(7, '')), 'WEBVTT'],
    'the head of an answer inside a mail': [
      (text) => plain(text).trim().split('\n')[0]!,
      `Read this.\n\n> On Mon, 1 March 2021 at 10:00, Ada wrote:\n> ${title}\n> By Mona Selk\n> 4 March 2021\n>\n> ${lead}\n>\n> ${more}\n`,
      title,
    ],
    'a long letter above what it sends on': [
      first,
      `${many(14, (at) => `Line ${at} of my letter.`).join('\n')}\n---------- Forwarded message ----------\nFrom: Ada\nSubject: ${title}\n\n${page(lead, more)}`,
      `${many(14, (at) => `Line ${at} of my letter.`).join('\n')}\n---------- Forwarded message ----------\nFrom: Ada\nSubject: ${title}`,
    ],
    'a subject from nobody': [first, `Subject: ${title}\nTo: all\n\n${page(lead, more)}`, `Subject: ${title}\nTo: all`],
    'a mail with its day, to two': [
      (text) => plain(text).trim().split('\n')[0]!,
      `Subject: ${title}\nDate: Thu, 4 Mar 2021 10:00\nTo: Ada,\n   Bo\n\n${page(lead, more)}`,
      title,
    ],
    'a mail without words': [first, `From: Ada\nSubject: ${title}`, `From: Ada\nSubject: ${title}`],
    'one line whose writer is described': [
      (text) => String(plain(text).includes('\n')),
      `Mayor defends closure By Mona Selk the writer March 4, 2021 ${lead} ${more} ${lead}`,
      'false',
    ],
    'nothing below “By”': [plain, `${title}\nBy`, `${title}\nBy`],
    'no name below “By”': [plain, `${title}\nBy\n${lead}`, `${title}\nBy\n${lead}`],
    'a name below “By”': [first, `${title}\nBy\nMona Selk\n\n${lead}`, `${title}\nBy Mona Selk`],
    'the head of a page behind its number': [
      last,
      page(title, 'OSTREL SHEET      2', lead, '3      OSTREL SHEET', more, '4      OSTREL SHEET'),
      more,
    ],
    'a word with a hyphen at the end of a line': [
      last,
      page(title, 'The long-\nawaited crane came late, and the har-\nbour was glad.'),
      'The long-awaited crane came late, and the harbour was glad.',
    ],
    'lines set in, with a word that stands whole elsewhere': [
      last,
      page(
        title,
        [
          'The old harbour of Ostrel will stay shut until the end of the week, as its har-',
          'bour master told the guild of the town, which pays for the boats and for their',
          'ropes, and for all else that the boats of the old guild need in a cold and long',
          'winter, when nobody comes to Ostrel to buy its salt or to see how its well-',
          'known crane lifts the boats, and nobody in the guild knows when the people of',
          'the north will come again, since the road is shut and the ferry is late, too.',
        ]
          .map((line) => `    ${line}`)
          .join('\n'),
      ),
      'The old harbour of Ostrel will stay shut until the end of the week, as its harbour master told the guild of the town, which pays for the boats and for their ropes, and for all else that the boats of the old guild need in a cold and long winter, when nobody comes to Ostrel to buy its salt or to see how its well-known crane lifts the boats, and nobody in the guild knows when the people of the north will come again, since the road is shut and the ferry is late, too.',
    ],
    'lines that are cut at links': [
      last,
      `${title}\n\nThe mayor of\nOstrel\n, Ivo Reyle\n, spoke of\nSkarv\n, which lies in the north.`,
      'The mayor of Ostrel, Ivo Reyle, spoke of Skarv, which lies in the north.',
    ],
    'a title glued to its text': [
      first,
      'Mayor of Ostrel defends the old closureThe harbour will stay shut.The crane fell.“We wait,” said Brann.Nobody knew why.',
      'Mayor of Ostrel defends the old closure',
    ],
  };
  for (const [name, [read, text, made]] of Object.entries(rows)) it(name, () => assert.equal(read(text), made));
});

describe('facts of a clipping', () => {
  const facts = (...fields: readonly string[]): string =>
    JSON.stringify(frontMatterFacts(`---\ntitle: ${title}\n${fields.join('\n')}\n---\n\n${lead}\n`));
  const rows: Readonly<Record<string, string>> = {
    'author: Mona Selk': 'author":"Mona Selk',
    'author: https://ostrel.example/mona': '',
    'site: Ostrel Sheet': 'outlet":"Ostrel Sheet',
    'source: https://ostrel.example/1': 'url":"https://ostrel.example/1',
    'rating: 5': '',
  };
  for (const [field, fact] of Object.entries(rows))
    it(field, () => assert.equal(facts(field), `{"title":"${title}"${fact && `,"${fact}"`}}`));
});

describe('lines that are seldom', () => {
  const kindOf = (text: string, line: string): string =>
    readArticle(text).blocks.find(({ start }) => start === text.indexOf(line))?.kind ?? '-';
  const between = (line: string): string => page(title, line, lead, more);
  const under = (...lines: readonly string[]): string => page(title, lead, more, ...lines);
  const own = 'The crane of Ostrel fell in the night, and the boats of the guild lay still in the harbour until noon.';
  const news = 'Brann told the guild of Ostrel that the boats would come back, and that the pier would open.';
  const rows: readonly (readonly [line: string, kind: string, text?: string])[] = [
    ['Home Search Menu Login', 'boilerplate', page('Home Search Menu Login', title, lead, more)],
    ['- '.repeat(60), 'dek'],
    ['OSTREL — The crane of Ostrel is seen from the pier (file photo)', 'caption'],
    ['Author Mona', 'body'],
    ['By Bo', 'body'],
    ['Written by Mona', 'body'],
    ['Petra Holm', 'boilerplate', page(title, 'The harbour is shut.', 'Petra Holm')],
    ['TARVO, December 4.', 'dateline', page('Cold week ends', 'It rained for most of the week.', 'TARVO, December 4.')],
    [
      'This article was first published by the Ostrel Sheet and is used here with leave.',
      'credit',
      under('This article was first published by the Ostrel Sheet and is used here with leave.'),
    ],
    ['04/03/2021 Mona Selk', 'dateline'],
    [own, 'body', under('Most read', own, news, 'Nobody was hurt, said the guild.')],
    ['Nobody was hurt.', 'boilerplate', under('Most read', 'Nobody was hurt.', own, news)],
    [
      'It rained for days',
      'body',
      under(
        'Most read',
        'Skarv loses two boats',
        'It rained for days, and nobody went out to see what was left of the old pier in the town.',
        'Nobody was hurt, said the guild of the town.',
        'Nobody in the town knew that the crane of Ostrel was gone, and that Brann had asked for a new one.',
        'The guild waits, and so does the town, until the storm is over and the boats come home again.',
      ),
    ],
    [
      'It snowed for days',
      'body',
      under(
        'Most read',
        'Skarv loses two boats',
        'It snowed for days, and nobody went out to see what was left of the old pier in the town.',
        'Nobody in the town knew that the old mill was gone, and that it would not be built again.',
        'The guild waits, and so does the town, until the storm is over and the boats come home again.',
      ),
    ],
    [
      'Brann asked Ostrel to wait',
      'body',
      under(
        'More on this',
        'Skarv loses two boats',
        'The boats of Skarv were lost at sea in May, the guild of Skarv said on Monday.',
        'Brann asked Ostrel to wait, and the harbour of Ostrel waited for Brann and the crane until June.',
        'It was a long wait, and nobody in Ostrel was glad of it, least of all Brann and her guild.',
      ),
    ],
  ];
  for (const [line, kind, text = between(line)] of rows)
    it(`${kind}: ${line.slice(0, 60)}`, () => assert.equal(kindOf(text, line), kind));

  it('a title in capitals on three lines', () => {
    const text = `HARBOUR OF OSTREL STAYS SHUT AND THE\nBOATS MAY NOT COME BACK UNTIL THE\nOLD CRANE IS GONE\n\n${page(lead, more)}`;
    const { headline } = readArticle(text);
    assert.equal(text.slice(headline!.start, headline!.end), text.slice(0, text.indexOf('\n\n')));
  });

  it('no block holds what stands behind the last', () => {
    const text = page(title, lead, more);
    assert.equal(blockAt(readArticle(text), text.length + 1), null);
  });
});

describe('whole texts that are seldom', () => {
  const one = page(title, 'By Mona Selk', 'May 2, 2022', lead, more, lead);
  const likes: Readonly<Record<string, readonly [text: string, article: boolean]>> = {
    'two articles in one file': [`1 of 2 DOCUMENTS\n\n${one}\n\n2 of 2 DOCUMENTS\n\n${one}`, true],
    'turns of a word each': [
      page(title, ...many(40, (at) => (at % 2 === 0 ? 'Ann Orth: Yes.' : 'Bo Wik: No.'))),
      false,
    ],
    'terms of use': [
      page(
        'Terms of use',
        'The guild may end this at any time, and so may you. '.repeat(12),
        `${lead.repeat(3)} All of it hereunder.`,
      ),
      false,
    ],
  };
  for (const [name, [text, article]] of Object.entries(likes))
    it(name, () => assert.equal(looksLikeArticle(text).article, article));

  const rule = '==========';
  const several: Readonly<Record<string, string>> = {
    'a rule above one part': page(rule, one),
    'a rule below what begins with a paragraph': page(lead.repeat(3), 'By Mona Selk', more, rule, one),
    'a rule below what begins in the midst of a sentence': page(
      'The harbour of Ostrel, which lies in the cold north of the land, says its master,',
      'By Mona Selk',
      lead,
      rule,
      one,
    ),
  };
  for (const [name, text] of Object.entries(several)) it(name, () => assert.equal(severalIn(text), null));

  const nobody = buildKnowledge([]);
  const speakersIn = (text: string): string =>
    wireOf(analyze(text, nobody))
      .statements.map(({ speaker }) => speaker?.name ?? '-')
      .join(', ');
  const above = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name, at) => [
      name,
      `The guild pays for boat ${at}, as it did before, and all of us know that it does.`,
    ]);
  const ofTwo = [
    'ANN ORTH: We wait for the crane, and nobody knows when it comes.',
    'BO WIK: The guild pays for it, as it did before.',
    'ANN ORTH: We wait for the boats.',
    'BO WIK: So we do, as we did before.',
  ];
  const talks: Readonly<Record<string, readonly [text: string, speakers: string]>> = {
    'marks that never close, and a colon': [
      '": One of the sailors said the lamp had been dark.\n\n– We will stay, said Petra Holm.',
      '-',
    ],
    'captions that name nobody where the voice changes': [
      page(
        title,
        '>> ILKA BRANN: We wait for the crane, and nobody knows when it comes.',
        '>> Who pays for it?',
        '>> ILKA BRANN: The guild pays for it, as it did before.',
        '>> MONA SELK: We all wait for the crane in the harbour of Ostrel.',
        '>> ILKA BRANN: So we do.',
      ),
      'ILKA BRANN, -, ILKA BRANN, MONA SELK, ILKA BRANN',
    ],
    'a talk and a post below it': [
      page(title, ...ofTwo, 'Cy Dask (@cydask): The crane is gone, and so are the boats.'),
      'ANN ORTH, BO WIK, ANN ORTH, BO WIK, Cy Dask',
    ],
    'a label alone on its line in a talk': [
      page(title, ...ofTwo, 'CY DASK, HOST:\nThe crane is gone, and so are the boats of the guild.'),
      'ANN ORTH, BO WIK, ANN ORTH, BO WIK, CY DASK',
    ],
    'names above a long story': [
      page(
        'Talk of the town',
        ...above('Ann Orth', 'Bo Wik', 'Ann Orth', 'Bo Wik'),
        ...many(60, (at) => `On day ${at} it rained in the town, and nobody was glad of it at all.`),
      ),
      '',
    ],
    'answers that report': [
      page(
        title,
        lead,
        'Who pays?',
        'Brann said the guild pays for it.',
        'Who waits?',
        'I wait, and we row.',
        'Who rows?',
        'Brann said we row.',
      ),
      'Ilka Brann, Ilka Brann, Ilka Brann',
    ],
    'answers that never end': [
      page(
        title,
        lead,
        'Who pays?',
        ...many(80, (at) => `I waited for day ${at}.`),
        'Who waits?',
        'I do.',
        'Who rows?',
        'We row.',
      ),
      'Ilka Brann',
    ],
  };
  for (const [name, [text, speakers]] of Object.entries(talks))
    it(name, () => assert.equal(speakersIn(text), speakers));
});
