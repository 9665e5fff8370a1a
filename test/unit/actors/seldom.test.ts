import assert from 'node:assert/strict';
import { buildKnowledge, findMentions } from '../../../src/core/actors/find-mentions';
import { explainMention } from '../../../src/core/actors/names/explain-mention';
import { guessName } from '../../../src/core/actors/names/guess-name';
import type { NotActor } from '../../../src/core/actors/names/ruled-out';
import { ruledOutBy } from '../../../src/core/actors/names/ruled-out';
import { describeRole, nationOf } from '../../../src/core/actors/roles/describe-role';
import { findOpenRole, findUnfitTitle } from '../../../src/core/actors/roles/explain-title';
import { resolveRole } from '../../../src/core/actors/roles/mentions';
import { shortTitleOf } from '../../../src/core/actors/roles/short-role';
import { actor, articleOf, cast, day, found } from './people';

/** What no article of the training set has, one row a kind: whom it means, or that nobody is meant. */
const holm = (id: string, name: string, gender: 'male' | 'female'): ReturnType<typeof actor> =>
  actor({ id, name: `${name} Holm`, gender, aliases: ['Holm'] });
const premier = { title: 'Prime Minister', country: 'NO', from: '2001', to: '2010' };

const seldom = buildKnowledge([
  ...cast,
  holm('anna', 'Anna', 'female'),
  holm('per', 'Per', 'male'),
  holm('ole', 'Ole', 'male'),
  actor({
    id: 'norvia',
    kind: 'state',
    name: 'Norvia',
    country: 'NO',
    demonyms: ['Norvian'],
    aliases: ['Norvian Union'],
  }),
  actor({ id: 'ida', name: 'Ida Norvia', aliases: ['Norvia'] }),
  actor({ id: 'office', kind: 'office', name: 'The King’s Office' }),
  actor({ id: 'board', kind: 'office', name: '—', aliases: ['A B C D E F G H I J K L M N O P Q', 'Coast Board'] }),
  actor({ id: 'cross', kind: 'organisation', name: 'International Lake Cross', aliases: ['Lake Cross'] }),
  actor({ id: 'norvian-cross', kind: 'organisation', name: 'Own Cross', country: 'NO', aliases: ['Lake Cross'] }),
  actor({ id: 'max-sund', name: 'Max Sund', aliases: ['Sund'], active: { to: '2000' }, died: '2010' }),
  actor({ id: 'lia-sund', name: 'Lia Sund', aliases: ['Sund'] }),
  actor({ id: 'rolf-berg', name: 'Rolf Berg', country: 'AM', aliases: ['Berg'] }),
  actor({ id: 'eva-dal', name: 'Eva Dal', country: 'NO', roles: [premier] }),
  actor({ id: 'eva-berg', name: 'Eva Berg', country: 'NO', roles: [premier] }),
  actor({
    id: 'nora-vik',
    name: 'Nora Vik',
    country: 'AM',
    aliases: ['Vik'],
    not: ['Nora V.', 'Vik'],
    complete: { from: '2001', to: '2010' },
    roles: [{ title: 'Minister of Economy and Finance', country: 'AM', from: '2001', to: '2010' }],
  }),
]);

describe('names that are seldom', () => {
  const rows: readonly (readonly [title: string, text: string, date: string, ...mentions: string[]])[] = [
    ['an article before a possessor', 'The King’s Office spoke.', '2005-01-01', 'King’s Office=office'],
    ['a name without a word beside another', 'The Coast Board spoke.', '2005-01-01', 'Coast Board=board'],
    ['a name of too many words', 'A B C D E F G H I J K L M N O P Q spoke.', '2005-01-01'],
    ['a person called like a state', 'Ida Norvia spoke. Norvia left.', '2005-01-01', 'Ida Norvia=ida', 'Norvia=ida'],
    ['a state called like a person', 'Norvia waits.', '2005-01-01', 'Norvia=norvia'],
    ['one of two bodies by its nation', 'The Norvian Lake Cross came.', '2005-01-01', 'Lake Cross=norvian-cross'],
    ['two bodies without a nation', 'The old Lake Cross came.', '2005-01-01', 'Lake Cross?cross|norvian-cross'],
    ['a surname that is over', 'In the end Sund agreed.', '2005-01-01', 'Sund=lia-sund'],
    ['a surname that is not over', 'In the end Sund agreed.', '1999-01-01', 'Sund?max-sund|lia-sund'],
    ['a number before it', 'The 20 Lavrov papers burnt.', '2005-01-01', 'Lavrov=sergei-lavrov'],
    ['a nation before it', 'The Russian Lavrov knew.', '2005-01-01', 'Lavrov=sergei-lavrov'],
    ['an initial without a point', 'I Aliyev spoke.', '2005-01-01', 'I Aliyev=ilham-aliyev'],
    ['an initial that is an article', 'A Lavrov aide spoke.', '2005-01-01', 'Lavrov=sergei-lavrov'],
    ['an address in capitals', 'PRESIDENT Lavrov left.', '2005-01-01', 'Lavrov=sergei-lavrov'],
    [
      'the only man so far',
      'Anna Holm spoke. Holm smiled. Per Holm came. Mr Holm left. Ole Holm stayed.',
      '2005-01-01',
      'Anna Holm=anna',
      'Holm=anna',
      'Per Holm=per',
      'Holm=per',
      'Ole Holm=ole',
    ],
    [
      'a stranger, and men who come later',
      'Anna Holm met Vidar Holm. Mr Holm left. Per Holm and Ole Holm came.',
      '2005-01-01',
      'Anna Holm=anna',
      'Per Holm=per',
      'Ole Holm=ole',
    ],
    [
      'a stranger, and one man who comes later',
      'Anna Holm met Vidar Holm. Mr Holm left. Per Holm came.',
      '2005-01-01',
      'Anna Holm=anna',
      'Per Holm=per',
    ],
    ['whose country is not named', 'Prime Minister Berg spoke.', '2005-01-01', 'Berg?rolf-berg|eva-berg'],
    ['whose country is not named, nor anybody else listed', 'Prime Minister Dal spoke.', '2005-01-01'],
    [
      'whose country is named by its people, twice',
      'Prime Minister Berg spoke of Norvian fish. Prime Minister Berg left.',
      '2005-01-01',
      'Berg=eva-berg',
      'Berg=eva-berg',
    ],
  ];
  for (const [title, text, date, ...mentions] of rows)
    it(title, () => assert.deepEqual(found(text, day(date), seldom), mentions));

  it('are found as before in an article of more words than are remembered', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const word = (at: number): string =>
      `X${[17_576, 676, 26, 1].map((size) => letters[Math.floor(at / size) % 26]).join('')}`;
    const words = Array.from({ length: 50_002 }, (_word, at) => word(at)).join(', ');
    assert.deepEqual(found(`Lavrov spoke. ${words}. Lavrov left.`, day('2005-01-01'), seldom), [
      'Lavrov=sergei-lavrov',
      'Lavrov=sergei-lavrov',
    ]);
  });

  it('mean nobody whom the record or the reader rules out, whoever else is ruled out', () => {
    const not: readonly NotActor[] = [{ actor: 'vladimir-putin', name: 'Putin' }, { actor: 'no-such-id' }];
    assert.deepEqual(found('Nora Vik met Vik, Putin and Lavrov.', day('2005-01-01'), seldom, 'en', not), [
      'Nora Vik=nora-vik',
      'Lavrov=sergei-lavrov',
    ]);
    const isOut = ruledOutBy(not, seldom)!;
    assert.deepEqual(
      (['vladimir-putin', 'nora-vik', 'no-such-id'] as const).map((id) =>
        ['Putin', 'vik'].map((name) => isOut(id, name)),
      ),
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });

  it('are spellings of the name that takes the fewest rules', () => {
    const two = actor({ id: 'two', name: 'Nikol Pashinian', aliases: ['Prime', 'Nikol Pashinyan'] });
    const spelt = (words: string): ReturnType<typeof explainMention> =>
      explainMention(words, { start: 0, end: words.length }, two);
    assert.deepEqual(spelt('Nikol Pashinyan'), { name: 'Nikol Pashinyan', rules: [] });
    assert.equal(spelt('Reuben'), null);
  });

  it('are guessed in no gap, behind no last word, and of nobody but persons with a name', () => {
    const guess = (marked: string): string | null => {
      const text = marked.replace('|', '');
      const mentions = findMentions(text, articleOf(text, day('2005-01-01')), seldom);
      const made = guessName(text, mentions, seldom, marked.indexOf('|'));
      return made && `${text.slice(made.start, made.end)}: ${made.actors.join()}`;
    };
    const rows: readonly (readonly [string, string | null])[] = [
      ['Eric Rubin came. | Reuben left.', null],
      ['Eric Rubin came. Reuben left. |', null],
      ['NATO and Eric Rubin met the Russian president. Asking Reu|ben, they left.', 'Reuben: eric-rubin'],
      ['Eric Rubin came. Nearly Reu|ben, they said.', 'Reuben: eric-rubin'],
    ];
    assert.deepEqual(
      rows.map(([marked]) => [marked, guess(marked)]),
      rows,
    );
  });
});

describe('offices that are seldom', () => {
  const rows: readonly (readonly [title: string, text: string, date: string, ...mentions: string[]])[] = [
    [
      'two fields',
      'The Armenian minister of economy and finance spoke.',
      '2005-01-01',
      'The Armenian minister of economy and finance=nora-vik',
    ],
    ['half of two fields', 'The Armenian minister of economy and', '2005-01-01'],
    ['at the end', 'They met the Armenian president', '2012-01-01', 'the Armenian president=serzh-sargsyan'],
    [
      'somebody else’s beside a name',
      'Nalbandian, the Armenian president, left.',
      '2012-01-01',
      'Nalbandian=edward-nalbandian',
    ],
    [
      'an aide of one who holds another',
      'The Russian president’s press secretary left.',
      '2013-01-01',
      'The Russian president’s press secretary=dmitry-peskov',
    ],
  ];
  for (const [title, text, date, ...mentions] of rows)
    it(title, () => assert.deepEqual(found(text, day(date), seldom), mentions));

  const phrases: readonly (readonly [phrase: string, named: readonly string[], actor: string | null])[] = [
    ['the foreign minister of the Russian\nFederation', [], 'sergei-lavrov'],
    ['the Russian Foreign Ministry diplomat', ['sergei-lavrov', 'igor-ivanov'], 'sergei-lavrov'],
    ['the Kremlin diplomat', ['sergei-lavrov'], null],
    ['the Norvian diplomat', ['sergei-lavrov'], null],
  ];
  for (const [phrase, named, id] of phrases)
    it(`${JSON.stringify(phrase)} means ${id ?? 'nobody'}`, () =>
      assert.equal(resolveRole(phrase, day('2013-01-01'), seldom, named).actor, id));

  const unfit = (text: string, id: string, date: string): readonly unknown[] | null => {
    const mention = findMentions(text, articleOf(text, day(date)), seldom).find((one) => one.actor === id);
    const title = findUnfitTitle(text, mention!, seldom.byId.get(id)!, day(date), seldom);
    return title && [text.slice(title.start, title.end), title.held?.title ?? 'never', title.holders];
  };
  const titles: readonly (readonly [text: string, id: string, date: string, says: readonly unknown[] | null])[] = [
    // A record that is complete for the day has no such office, and nobody is known to have held it.
    ['Foreign Minister Nora Vik spoke.', 'nora-vik', '2005-01-01', ['Foreign Minister', 'never', []]],
    // The record of neither has every office, and the country is not said.
    ['President Rolf Berg spoke.', 'rolf-berg', '2010-01-01', null],
    [
      'The Armenian President Rolf Berg spoke.',
      'rolf-berg',
      '2010-01-01',
      ['The Armenian President', 'never', ['serzh-sargsyan']],
    ],
    ['The foreign minister of Armenia met Sergei Lavrov.', 'sergei-lavrov', '1999-01-01', null],
    [
      'The Russian\nFederation praised Foreign Minister Sergei Lavrov.',
      'sergei-lavrov',
      '1999-01-01',
      ['Foreign Minister', 'Minister of Foreign Affairs', ['igor-ivanov']],
    ],
  ];
  for (const [text, id, date, says] of titles) it(text, () => assert.deepEqual(unfit(text, id, date), says));

  it('are open where a country is said, and of the longest phrase', () => {
    const open = (text: string): string | null => {
      const role = findOpenRole(text, text.indexOf('president') + 1, day('2020-11-03'), seldom);
      return role && text.slice(role.start, role.end);
    };
    assert.equal(open('Then the president left.'), null);
    assert.equal(open('They met the Armenian president'), 'the Armenian president');
    // The office of the spokesman, of which nothing is known.
    assert.equal(open('Then the Armenian president’s spokesman left.'), null);
  });

  it('stand without years where none are on record, and with the id of a country that there is not', () => {
    assert.equal(describeRole({ title: 'Envoy' }, seldom), 'Envoy');
    assert.equal(nationOf({ title: 'Governor', country: 'north-shore' }, seldom), 'north-shore');
    assert.equal(nationOf({ title: 'Governor', country: 'SE' }, seldom), 'Sweden');
  });

  it('are said in short of people of whom no gender is known, and of no country', () => {
    const somebody = actor({ id: 'somebody' });
    assert.equal(
      shortTitleOf({ title: 'Kremlin spokesman', org: 'kremlin' }, somebody, seldom),
      'spokesperson, Kremlin',
    );
    assert.equal(shortTitleOf({ title: 'Foreign Minister' }, somebody, seldom), 'foreign minister');
  });

  it('of a people without a state are found by the body’s id', () => {
    const league = actor({ id: 'league', kind: 'organisation', demonyms: ['Leaguer'] });
    assert.deepEqual(buildKnowledge([league]).demonyms.get('leaguer'), ['league']);
  });
});
