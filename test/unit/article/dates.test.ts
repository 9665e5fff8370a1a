import assert from 'node:assert/strict';
import { readDateline } from '../../../src/core/article/dateline';
import { findDates } from '../../../src/core/article/find-dates';
import { readArticle } from '../../../src/core/article/read-article';

const rest = 'The two sides met on the bridge and agreed to meet again before the end of the month.';

/** dateline, place, agencies, month and day, year */
const datelines: readonly (readonly [string, string | null, string, string, number | null])[] = [
  ['MOSCOW, December 24. /TASS/.', 'MOSCOW', 'tass', '12-24', null],
  ['YEREVAN, NOVEMBER 15, ARMENPRESS.', 'YEREVAN', 'armenpress', '11-15', null],
  ['BRUSSELS, Belgium (AP) —', 'BRUSSELS, Belgium', 'ap', '', null],
  ['ISTANBUL/ANKARA, Oct 4 (Reuters) -', 'ISTANBUL/ANKARA', 'reuters', '10-4', null],
  ['BAKU (AFP) –', 'BAKU', 'afp', '', null],
  ['MOSCOW. Sept 27 (Interfax) -', 'MOSCOW', 'interfax', '9-27', null],
  ['WASHINGTON —', 'WASHINGTON', '', '', null],
  ['TBILISI, Georgia --', 'TBILISI, Georgia', '', '', null],
  ['Baku, Azerbaijan, October 4, 2023. /AZERTAC/.', 'Baku, Azerbaijan', 'azertac', '10-4', 2023],
  ['МОСКВА, 4 окт — РИА Новости.', 'МОСКВА', 'ria-novosti', '10-4', null],
  ['МОСКВА, 4 октября. /ТАСС/.', 'МОСКВА', 'tass', '10-4', null],
  ['ԵՐԵՎԱՆ, 4 ՀՈԿՏԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ:', 'ԵՐԵՎԱՆ', 'armenpress', '10-4', null],
  ['ANKARA (AA) -', 'ANKARA', 'aa', '', null],
  ['Berlin (dpa) -', 'Berlin', 'dpa', '', null],
  ['GENEVA, 4 October 2023 –', 'GENEVA', '', '10-4', 2023],
  ['NEW YORK, Sept. 27 (Xinhua) --', 'NEW YORK', 'xinhua', '9-27', null],
  ['(Bloomberg) --', null, 'bloomberg', '', null],
  ['Mumbai (Norland) [India], November 3 (ANI):', 'Mumbai', 'ani', '11-3', null],
  ['Tbilisi, 3 November (IPN)', 'Tbilisi', 'interpressnews', '11-3', null],
  ['WASHINGTON – Nov. 3 –', 'WASHINGTON', '', '11-3', null],
  ['Aug 27 (Reuters) -', null, 'reuters', '8-27', null],
];

describe('datelines', () => {
  for (const [line, place, agencies, day, year] of datelines)
    it(line, () => {
      const found = readDateline(`${line} ${rest}`, true);
      assert.ok(found);
      assert.equal(found.length, line.length);
      assert.equal(found.place, place);
      assert.equal(found.agencies.join(), agencies);
      assert.equal(found.date ? `${found.date.month}-${found.date.day}` : '', day);
      assert.equal(found.date?.year ?? null, year);
    });

  for (const line of [
    `Moscow. ${rest}`,
    `In Moscow on October 4. ${rest}`,
    `President Ilham Aliyev (Azerbaijan) said that ${rest}`,
    `LIVE — ${rest}`,
    `NATO, the EU and the UN. ${rest}`,
    `October 4. ${rest}`,
    `Zakharova: ${rest}`,
    `TASS: ${rest}`,
    `“WASHINGTON — ${rest}`,
  ])
    it(`none: ${line.slice(0, 40)}`, () => {
      assert.equal(readDateline(line, true), null);
    });
});

describe('written dates', () => {
  for (const [text, expected] of [
    ['on October 12, 2020.', '2020-10-12'],
    ['Oct. 4', '-10-4'],
    ['17 October 2012', '2012-10-17'],
    ['the 4th of May 2021', '2021-5-4'],
    ['2020-11-03', '2020-11-3'],
    ['03.11.2020', '2020-11-3'],
    ['25/12/2020', '2020-12-25'],
    ['10/12/2020', ''],
    ['in October 2020', '2020-10-'],
    ['4 октября 2023 года', '2023-10-4'],
    ['4 oktyabr 2023', '2023-10-4'],
    ['23 Ağustos 2023', '2023-8-23'],
    ['2023 թ. հոկտեմբերի 4', '2023-10-4'],
    ['4 ოქტომბერს 2023', '2023-10-4'],
    ['le 4 août 2023', '2023-8-4'],
    ['31 February 2020', ''],
    ['it may 10 times', ''],
    ['troops march 20 kilometres', ''],
  ] as const)
    it(text, () => {
      const [date] = findDates(text);
      const { year = '', month = '', day = '' } = date ?? {};
      assert.equal(date ? `${year ?? ''}-${month}-${day ?? ''}` : '', expected);
    });
});

describe('the date of an article', () => {
  const headline = 'Envoys meet at the bridge';
  const dateOf = (lines: readonly string[], reader?: string) =>
    readArticle([headline, ...lines, rest].join('\n\n'), reader).date;

  it('is null where nothing is said', () => {
    assert.equal(dateOf([]), null);
    assert.equal(dateOf(['The bridge was built in 1931 and closed in 1998 after a flood.']), null);
  });

  it('is the reader’s, above all', () => {
    const lines = ['LAKE CITY, May 3, 2020 (AFP) – It rained all day in the capital.'];
    assert.deepEqual(dateOf(lines, '2020-11-03'), {
      earliest: '2020-11-03',
      latest: '2020-11-03',
      precision: 'day',
      basis: 'reader',
    });
    assert.deepEqual(dateOf(lines, '2020-02')?.latest, '2020-02-29');
    assert.deepEqual(dateOf(lines, '2020')?.precision, 'year');
    assert.equal(dateOf(lines, '2020-02-30')?.basis, 'dateline');
  });

  it('is the dateline’s day, with a year and without', () => {
    assert.equal(dateOf(['LAKE CITY, May 3, 2020 (AFP) – It rained all day in the capital.'])?.earliest, '2020-05-03');
    assert.deepEqual(dateOf(['LAKE CITY, May 3 (AFP) – It rained all day in the capital.']), {
      earliest: null,
      latest: null,
      precision: 'day',
      basis: 'dateline',
      monthDay: '--05-03',
    });
  });

  it('is that of an agency in strokes before one short sentence', () => {
    const { date, blocks } = readArticle('Strike ends\n\nSELM, March 4. /TASS/. The guild said that it would march.');
    assert.equal(date?.monthDay, '--03-04');
    assert.equal(blocks.at(-1)?.kind, 'body');
  });

  it('is worked out only from proof', () => {
    const start = 'LAKE CITY, May 3 (AFP) – It rained all day in the capital.';
    const cases: readonly (readonly [string, string | null])[] = [
      ['The treaty will be signed on June 1, 2021, the ministry said.', '2021-05-03'],
      ['The treaty will be signed on March 1, 2021, the ministry said.', '2020-05-03'],
      ['The treaty was signed on March 1, 2021, the ministry said.', '2021-05-03'],
      ['“The treaty will be signed on June 1, 2021,” the ministry said.', null],
      ['The treaty was signed in 2021.', null],
    ];
    for (const [line, earliest] of cases) assert.equal(dateOf([start, line])?.earliest, earliest, line);
    const past = dateOf([start, 'The treaty was signed on March 1, 2021, the ministry said.']);
    assert.equal(past?.latest, null);
    assert.ok(past.inferred);
    const published = dateOf(['Published: 4 May 2022', start]);
    assert.equal(published?.earliest, '2022-05-03');
    assert.ok(published.inferred);
  });

  it('is that of publishing, not of an update', () => {
    assert.equal(dateOf(['Updated: 5 May 2021', 'Published: 4 May 2021'])?.latest, '2021-05-04');
  });

  it('begins with the latest picture', () => {
    const lines = [
      'Photo: Envoys in Lake City on 9 April 2013 (archive).',
      'Photo: Envoys in Lake City on 9 May 2013.',
    ];
    assert.deepEqual(dateOf(lines), { earliest: '2013-05-09', latest: null, precision: 'day', basis: 'caption' });
  });

  it('takes a weekday with a day from the first paragraph', () => {
    const lead = 'The envoy spent Sunday (10 January) in the capital with all of his advisers.';
    assert.equal(readArticle(`${headline}\n\n${lead}`).date?.monthDay, '--01-10');
    for (const other of [
      'The envoy will meet his advisers on Sunday (10 January) in the capital, the ministry said.',
      'The envoy recalled that “on Sunday (10 January) nobody came” to the meeting in the capital.',
      'The envoy met his advisers on 10 January in the capital, as the ministry had said before.',
    ])
      assert.equal(readArticle(`${headline}\n\n${other}`).date, null, other);
  });

  it('does not look at pictures in the tail', () => {
    assert.equal(dateOf([rest, 'Related articles', 'Photo: A storm on 9 April 2013']), null);
  });
});

describe('the reporting chain', () => {
  for (const [lines, chain] of [
    [['source: commonspace.eu with kremlin.ru and agencies'], 'commonspace-eu,kremlin-ru'],
    [['sourec: commonspace.eu with agencies'], 'commonspace-eu'],
    [['With reporting by AFP and Reuters'], 'afp,reuters'],
    [['Based on reporting by RFE/RL’s Armenian Service, Interfax, and TASS'], 'rferl,interfax,tass'],
    [['(Reporting by Jane Roe; editing by John Doe)'], ''],
    [['Источник: ТАСС'], 'tass'],
  ] as const)
    it(lines[0], () => {
      assert.equal(readArticle(['Envoys meet', rest, ...lines].join('\n\n')).chain.join(), chain);
    });
});

describe('stamps of pages, below and above the headline', () => {
  const headline = 'Ferry crews stay ashore as board refuses talks';
  const lead =
    'The crews of the lake ferries stayed ashore for an eighth day on Thursday, and the harbour board said that no talks were planned.';
  const rows: readonly (readonly [stamp: string, day: string])[] = [
    ['Thursday 4th March 2021, 09:12', '2021-03-04'],
    ['04 Mar 2021 | 09.12 CET', '2021-03-04'],
    ['First published on Thu 4 Mar 2021 05.00 EST', '2021-03-04'],
    ['Last Updated : 04 Mar 2021 05:14 PM IST', '2021-03-04'],
    ['Lena Orth / Grenby / 4 March 2021', '2021-03-04'],
    ['By Lena Orth, Staff Writer | Posted - March 4, 2021 at 5:14 p.m.', '2021-03-04'],
    ['Report by Lena Orth, 4 March 2021', '2021-03-04'],
    ['The Grenby Dial, 4 March 2021, p. 3', '2021-03-04'],
    ['Sunday Dial, 7 March 2021, page 9', '2021-03-07'],
    ['Vol. 14, No. 9 · March 4, 2021', '2021-03-04'],
    ['17:14 | 04.03.21 | Politics', '2021-03-04'],
    ['25/03/2021 - 17:14', '2021-03-25'],
    ['03/25/2021 05:14 PM EDT', '2021-03-25'],
    ['Web posted at: 3/25/2021', '2021-03-25'],
    ['Updated Mar 5, 2021; Posted Mar 4, 2021', '2021-03-04'],
    ['Updated: Mar. 05, 2021, 7:30 a.m. | Published: Mar. 04, 2021, 7:00 a.m.', '2021-03-04'],
    ['4 Mart 2021 Perşembe 17:14', '2021-03-04'],
    ['4 mars 2021 à 17h14', '2021-03-04'],
    ['4. März 2021, 17:14 Uhr', '2021-03-04'],
    ['GRENBY, March 4, 2021', '2021-03-04'],
    ['Grenby, Thursday, 4 March 2021', '2021-03-04'],
    ['Release Date: March 4, 2021', '2021-03-04'],
    ['Embargo: 4 March 2021, 00:01', '2021-03-04'],
    ['Mar 4, 2021, 3:14 PM (5 days ago)', '2021-03-04'],
  ];
  for (const [stamp, day] of rows)
    for (const lines of [
      [headline, stamp],
      [stamp, headline],
    ])
      it(lines.join(' / '), () => {
        const text = [...lines, lead].join('\n\n');
        const { date, headline: found } = readArticle(text);
        assert.equal(date?.earliest, day);
        assert.equal(found && text.slice(found.start, found.end), headline);
      });
});
