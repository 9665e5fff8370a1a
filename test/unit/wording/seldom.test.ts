import assert from 'node:assert/strict';
import type { Agreement, Located } from '../../../src/core/annotations/compare';
import { noCodebook, readCodebook } from '../../../src/core/annotations/codebook';
import type {
  Analysis,
  ArticleDate,
  DateInWords,
  DateReason,
  Named,
  SpeakerReason,
  Statement,
} from '../../../src/core/model';
import { placeOf } from '../../../src/core/wording/citation';
import { agreementWords, conflictWords, sideWords } from '../../../src/core/wording/compared';
import { countsWords } from '../../../src/core/wording/counts';
import { citedDate, datePhrase, dateText, showDate } from '../../../src/core/wording/dates';
import { labelWords, stanceWords } from '../../../src/core/wording/decided';
import { factsOf } from '../../../src/core/wording/facts';
import { statementKindWords, typeLabel } from '../../../src/core/wording/kinds';
import { actorName, outletName } from '../../../src/core/wording/names';
import { shorten } from '../../../src/core/wording/one-line';
import { heldOn, roleOn } from '../../../src/core/wording/roles';
import { authorsText, speakerName, throughWords } from '../../../src/core/wording/speaker';
import { speakerReason } from '../../../src/core/wording/speaker-reasons';
import { plainText as t } from '../../../src/core/wording/translate';
import { wireOf } from '../../../src/core/wording/wire';
import { actor } from '../actors/people';
import { knowledge } from '../statements/world';

/** Words for what few articles have, one row a kind. */
const day: ArticleDate = { earliest: '2020-10-04', latest: '2020-10-04', precision: 'day', basis: 'dateline' };
const monthDay = '--10-04';

describe('dates in words that are seldom', () => {
  const rows: readonly (readonly [
    date: ArticleDate | null,
    text: string,
    phrase: string | undefined,
    cited: string,
  ])[] = [
    [null, 'date unknown', undefined, 'date unknown'],
    [{ ...day, earliest: null, latest: null }, 'date unknown', undefined, 'date unknown'],
    [
      { ...day, earliest: null, latest: null, monthDay },
      '4 October, year unknown',
      undefined,
      '4 October, year unknown',
    ],
    [
      { ...day, latest: null },
      'on or after 4 October 2020',
      'on or after 4 October 2020',
      'on or after 4 October 2020',
    ],
    [
      { ...day, earliest: null },
      'on or before 4 October 2020',
      'on or before 4 October 2020',
      'on or before 4 October 2020',
    ],
    [
      { ...day, latest: null, precision: 'month' },
      'in or after October 2020',
      'in or after October 2020',
      'in or after October 2020',
    ],
    [{ ...day, earliest: null, precision: 'year' }, 'in or before 2020', 'in or before 2020', 'in or before 2020'],
    [
      { ...day, latest: '2020-10-07' },
      'between 4 October 2020 and 7 October 2020',
      'between 4 October 2020 and 7 October 2020',
      'between 4 October 2020 and 7 October 2020',
    ],
    [
      { ...day, latest: null, monthDay, inferred: { code: 'not-before', by: 'caption', day: '2020-10-01' } },
      'on or after 4 October 2020',
      'on or after 4 October 2020',
      'on or after 4 October 2020 (year worked out)',
    ],
    [
      { ...day, latest: '2021-10-04', monthDay, inferred: { code: 'day-or-month' } },
      'between 4 October 2020 and 4 October 2021',
      'between 4 October 2020 and 4 October 2021',
      'between 4 October 2020 and 4 October 2021 (year worked out)',
    ],
  ];
  for (const [date, text, phrase, cited] of rows)
    it(cited, () =>
      assert.deepEqual([dateText(date, t), datePhrase(date, t), citedDate(date, t)], [text, phrase, cited]),
    );

  it('tell where they stand', () => {
    assert.deepEqual(showDate(null, t), { text: 'date unknown' });
    assert.deepEqual(showDate(day, t), { text: '4 October 2020', note: 'from the dateline' });
  });

  const reasons: readonly (readonly [DateReason, string])[] = [
    [{ code: 'day-of-publishing', day: '2020-10-05' }, 'the year is that of the day of publishing, 2020-10-05'],
    [{ code: 'copyright-year', year: 2020 }, "the year is that of the agency's copyright line, 2020"],
    [
      { code: 'still-to-come', words: 'May 5, 2021' },
      'the text speaks of May 5, 2021 as still to come, so this is the last such day before it',
    ],
    [
      { code: 'not-before', by: 'caption', day: '2020-10-01' },
      'no year is given; a picture speaks of 2020-10-01 as past, so it is not earlier than this',
    ],
    [
      { code: 'not-before', by: 'text', day: '2020-10-01' },
      'no year is given; the text speaks of 2020-10-01 as past, so it is not earlier than this',
    ],
    [{ code: 'day-or-month' }, 'which number is the month is not told'],
  ];
  for (const [inferred, reason] of reasons)
    it(reason, () =>
      assert.deepEqual(showDate({ ...day, basis: 'elsewhere', inferred }, t), {
        text: '4 October 2020',
        note: 'year worked out, from the article',
        reason,
      }),
    );
});

const text = 'Wells run dry\n\nPetra Holm said the wells were dry, and Norda-News had it.\n\nThe boats left.';
const base: Statement = {
  id: 'a',
  kind: 'indirect',
  type: 'assertion',
  negated: false,
  content: [{ start: text.indexOf('the wells'), end: text.indexOf(', and') }],
  inserts: [],
  cue: [],
  speaker: null,
  reportedBy: [],
  about: [],
  dates: [],
  numbers: [],
  rule: '',
  because: { code: 'nobody' },
  confidence: 1,
  paragraph: 0,
};
const analysis: Analysis = {
  language: 'en',
  statementsRead: true,
  article: { headline: { start: 0, end: 13 }, date: day, place: null, chain: [] },
  blocks: [
    { kind: 'headline', start: 0, end: 13, reason: { code: 'paragraph' } },
    { kind: 'body', start: 15, end: text.indexOf('\n\nThe'), reason: { code: 'paragraph' } },
  ],
  mentions: [],
  statements: [base],
};

describe('a statement in words that are seldom', () => {
  const at = (start: number): string => placeOf({ ...base, content: [{ start, end: start + 3 }] }, analysis, t).full;

  it('stands where the reader marked it', () => {
    assert.deepEqual([0, 20, text.length - 4].map(at), ['Headline', 'paragraph 1', 'Outside the text']);
    assert.equal(placeOf({ ...base, content: [] }, { ...analysis, blocks: [] }, t).short, 'Outside the text');
  });

  it('is told with its type, that it was not said, and the doubt', () => {
    const denied: Statement = { ...base, type: 'denial', negated: true, confidence: 0.5 };
    assert.equal(statementKindWords(denied, t), 'claim · denial · not said · not sure');
    assert.equal(statementKindWords(base, t), 'claim');
    assert.deepEqual([typeLabel('meeting', t), typeLabel('assertion', t)], ['meeting', undefined]);
  });

  it('has dates as far as the article’s own date tells them', () => {
    const words = { start: text.indexOf('Wells'), end: text.indexOf(' dry') };
    const told = (date: Partial<DateInWords>): string | undefined => {
      const full: DateInWords = { ...words, earliest: null, latest: null, precision: 'day', ...date };
      return factsOf(text, { ...base, dates: [full] }, analysis, knowledge, t)[0]?.text;
    };
    assert.equal(told({}), undefined);
    assert.equal(told({ earliest: '2020-10-04' }), 'Wells run: 4 October 2020 or later');
    assert.equal(told({ latest: '2020-10-04' }), 'Wells run: 4 October 2020 or earlier');
    assert.equal(told({ earliest: '2020-01-01', latest: '2020-12-31', precision: 'year' }), 'Wells run: 2020');
    assert.equal(
      told({ earliest: '1990-01-01', latest: '1999-12-31', precision: 'decade' }),
      'Wells run: 1990 to 1999',
    );
  });

  const holm = { name: 'Petra Holm' };
  const people = (count: number): readonly Named[] =>
    ['Ann Holm', 'Ben Holm', 'Cai Holm', 'Dag Holm', 'Eva Holm'].slice(0, count).map((name) => ({ actor: null, name }));
  const speaker = { start: 0, end: 5, actor: null, via: 'name', confidence: 1 } as const;
  const open = (names: readonly Named[]): Pick<Statement, 'speaker' | 'because'> => ({
    speaker: { ...speaker, name: 'she', candidates: names },
    because: { code: 'open', words: 'she', names: names.map(({ name }) => name) },
  });
  const label = (name: string, code: 'label' | 'turn-above' = 'label'): Pick<Statement, 'speaker' | 'because'> => ({
    speaker: { ...speaker, name },
    because: code === 'label' ? { code } : { code, name },
  });
  const speakers: readonly (readonly [Pick<Statement, 'speaker' | 'because'>, string])[] = [
    [open(people(3)), 'Ann Holm or Ben Holm or Cai Holm'],
    [open(people(4)), 'Ann Holm, Ben Holm, Cai Holm or one other'],
    [open(people(5)), 'Ann Holm, Ben Holm, Cai Holm or 2 others'],
    [{ speaker: { ...speaker, name: 'she' }, because: { code: 'untold', words: 'she' } }, 'Not told (“she”)'],
    [label('A'), 'Whoever answers'],
    [label('Questions'), 'Whoever asks'],
    [label('PETRA VAN HOLM'), 'Petra Van Holm'],
    [label('ANNA-LENA O’BRIEN', 'turn-above'), 'Anna-Lena O’Brien'],
    [label('NATO'), 'Nato'],
    [label('McHOLM'), 'McHOLM'],
    [label('BBC'), 'BBC'],
    // A record has the name as it is written.
    [{ ...label('NATO'), speaker: { ...speaker, actor: 'nato', name: 'NATO' } }, 'NATO'],
    [{ speaker: { ...speaker, name: 'Ann Holm', together: people(1) }, because: { code: 'named' } }, 'Ann Holm'],
  ];
  for (const [statement, name] of speakers)
    it(`is said by ${name}`, () => assert.equal(speakerName(statement, t), name));

  it('has a reason for its speaker', () => {
    const reason = (because: SpeakerReason): string => speakerReason(because, null, t);
    assert.equal(
      reason({ code: 'office-on-date', words: 'the mayor', name: 'Petra Holm' }),
      '“the mayor” was Petra Holm on the article’s date',
    );
    assert.equal(reason({ code: 'reader' }), 'you said so');
    assert.equal(reason({ code: 'reader', by: 'Ann' }), 'Ann said so');
  });

  it('goes out with the role on the date, the days that were worked out, and each article of several', () => {
    const inferred: DateReason = { code: 'day-or-month' };
    const dated = { ...analysis.article, date: { ...day, inferred } };
    const said: Statement = {
      ...base,
      speaker: { ...speaker, name: 'Petra Holm', roleOnDate: 'Mayor of Grenby' },
      because: { code: 'named' },
    };
    const wire = wireOf({
      ...analysis,
      article: dated,
      articles: [{ ...dated, start: 0, end: 5, language: 'en' }],
      statements: [said],
    });
    const worked = { ...day, inferred: 'which number is the month is not told' };
    assert.deepEqual([wire.article.date, wire.articles?.[0]?.date], [worked, worked]);
    assert.deepEqual(wire.statements[0]?.speaker, { ...speaker, name: 'Petra Holm', roleOnDate: 'Mayor of Grenby' });
  });

  const located = (decision: Partial<Located['decision']>): Located => ({
    decision: { id: 'a', state: 'accepted', target: [], at: '2026-03-01T12:00:00.000Z', ...decision },
    content: [],
  });

  it('is told of two readers, whatever each left out', () => {
    assert.equal(sideWords(undefined, t), 'no statement');
    assert.equal(sideWords(located({}), t), 'nobody named');
    assert.equal(
      sideWords(located({ kind: 'direct', type: 'denial', speakers: [holm] }), t),
      'quote · denial · Petra Holm',
    );
    assert.equal(sideWords(located({ kind: 'direct', type: 'assertion', speakers: [] }), t), 'quote · nobody named');
    const { decision } = located({ kind: 'mixed', speakers: [holm] });
    const removed = { id: 'a', removed: true, by: 'Ben', at: decision.at } as const;
    assert.equal(
      conflictWords({ id: 'a', sides: [decision, removed] }, t),
      'without a name: part quote · Petra Holm; taken back',
    );
  });

  it('is compared in figures, and in none where there is nothing to count', () => {
    const none = { kappa: null, alpha: null, same: 0, of: 0 };
    const all: Agreement = {
      f1: null,
      both: 0,
      onlyA: 1,
      onlyB: 0,
      kind: none,
      speaker: none,
      type: none,
      labels: new Map([['dam', { ...none, kappa: 0.5, same: 1, of: 2 }]]),
    };
    assert.deepEqual(agreementWords(all, ['Ann', 'Ben'], noCodebook, t), [
      'Statements: F1 –, 0 of both, 1 of Ann only, 0 of Ben only',
      'Kind: kappa –, alpha –, the same in 0 of 0',
      'Speaker: kappa –, alpha –, the same in 0 of 0',
      'Type: kappa –, alpha –, the same in 0 of 0',
      'Label “dam”: kappa 0.50, alpha –, the same in 1 of 2',
    ]);
  });
});

describe('names, counts and roles in words that are seldom', () => {
  it('are what is left of a record that is gone', () => {
    assert.equal(actorName('petra-holm-2', knowledge), 'petra holm 2');
    assert.equal(actorName('petra-holm', knowledge), 'Petra Holm');
  });

  const outlets: readonly (readonly [link: string, text: string, name: string])[] = [
    ['norda', '', 'Norda News Agency'],
    ['Norda Press', '', 'Norda Press'],
    ['wire', '', 'wire'],
    ['river-letter', 'On river-letter.example: the River Letter tells', 'River Letter'],
    ['river-letter', 'On river-letter.example', 'river-letter'],
    ['river-letter', 'The riverletters tell', 'river letter'],
    ['c.-post', 'The C. Post tells', 'C. Post'],
  ];
  for (const [link, article, name] of outlets)
    it(`${link} is ${name}`, () => assert.equal(outletName(link, article, knowledge), name));

  it('are one, or many by thousands', () => {
    assert.equal(countsWords(1, 1, t), '1 mention · 1 statement');
    assert.equal(countsWords(0, 1200, t), '1,200 statements');
    assert.equal(countsWords(2, 0, t), '2 mentions');
  });

  it('are cut within a word where it has no end', () => {
    assert.equal(shorten('Abcdefghijklmnop', 10), 'Abcdefghij…');
    assert.equal(shorten('Ab cdefghijklmnop', 10), 'Ab cdefghi…');
    assert.equal(shorten('Abcdefghi😀jklmnop', 10), 'Abcdefghi…');
  });

  it('are stances, authors and chains', () => {
    assert.deepEqual(
      (['for', 'against', 'neutral'] as const).map((one) => stanceWords(one, t)),
      ['for', 'against', 'neutral'],
    );
    assert.equal(authorsText(['Ilka Brann'], t), 'by Ilka Brann');
    assert.equal(authorsText([], t), '');
    assert.equal(throughWords(['Norvia Post', 'Sorland Agency'], t), 'through Norvia Post, then Sorland Agency');
    assert.equal(t('{0} of {1}', 1), '1 of {1}');
  });

  it('are labels with all that the codebook tells of them, or that it lacks them', () => {
    const { codebook } = readCodebook(
      'labels:\n  - { id: dam, name: The Dam }\n  - { id: leak, name: Leaks, parent: dam, colour: charts.red, stance: against, description: Water runs out }\n',
    );
    assert.deepEqual(labelWords(['leak', 'dam', 'gone'], codebook, t), [
      { id: 'leak', name: 'Leaks', about: 'The Dam › Leaks · against · Water runs out', colour: 'charts.red' },
      { id: 'dam', name: 'The Dam', about: 'The Dam' },
      { id: 'gone', name: 'gone', about: 'The codebook has no label “gone”.', missing: true },
    ]);
  });

  it('are roles without years, and those over by a day before which the article was written', () => {
    const mayor = { title: 'Mayor of Grenby', to: '2012' };
    const before: ArticleDate = { ...day, earliest: null, latest: '2020-10-04' };
    const only = actor({ id: 'only', roles: [{ title: 'Mayor of Grenby' }] });
    assert.deepEqual(roleOn(only, day, knowledge, t), {
      text: 'Mayor of Grenby',
      short: 'mayor of Grenby',
      sure: false,
    });
    const former = actor({ id: 'former', roles: [mayor, { title: 'Pilot', from: '2021', to: '2022' }] });
    assert.deepEqual(roleOn(former, before, knowledge, t)?.short, 'mayor of Grenby, until 2012');
    assert.deepEqual(heldOn(former, null), []);
    const later = actor({ id: 'later', roles: [{ title: 'Pilot', from: '2021', to: '2022' }] });
    assert.equal(
      roleOn(later, before, knowledge, t)?.text,
      'Pilot (2021–2022); no role on record on or before 4 October 2020',
    );
  });
});
