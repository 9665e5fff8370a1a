import assert from 'node:assert/strict';
import { findOpenRole, findUnfitTitle } from '../../../src/core/actors/roles/explain-title';
import { guessName } from '../../../src/core/actors/names/guess-name';
import { findMentions } from '../../../src/core/actors/find-mentions';
import { articleOf, day, found, knowledge, show } from './people';

/** What is said of the title beside the first mention of an actor. */
function titleOf(text: string, id: string, date: string | null): string | null {
  const when = date === null ? null : day(date);
  const mention = findMentions(text, articleOf(text, when), knowledge).find((one) => one.actor === id);
  assert.ok(mention, `${id} is found`);
  const title = findUnfitTitle(text, mention, knowledge.byId.get(id)!, when, knowledge);
  return title && `${text.slice(title.start, title.end)} ${title.held?.from ?? 'never'} ${title.holders.join()}`.trim();
}

describe('a title that does not fit on the day', () => {
  const cases: readonly (readonly [text: string, id: string, date: string | null, says: string | null])[] = [
    ['Foreign Minister Sergei Lavrov spoke.', 'sergei-lavrov', '1999-05-04', 'Foreign Minister 2004-03-09 igor-ivanov'],
    [
      'Russian Foreign Minister Lavrov spoke.',
      'sergei-lavrov',
      '1999-05-04',
      'Russian Foreign Minister 2004-03-09 igor-ivanov',
    ],
    ['Foreign Minister Sergei Lavrov spoke.', 'sergei-lavrov', '2012-05-04', null],
    ['Foreign Minister Sergei Lavrov spoke.', 'sergei-lavrov', '2004-03-09', null],
    // Nobody vouches for so late a day.
    ['Foreign Minister Sergei Lavrov spoke.', 'sergei-lavrov', '2031-05-04', null],
    ['Foreign Minister Sergei Lavrov spoke.', 'sergei-lavrov', null, null],
    ['Former Foreign Minister Edward Nalbandian spoke.', 'edward-nalbandian', '2020-11-03', null],
    // Nobody else is on record for that day, and the record may lack a second term.
    ['Foreign Minister Nalbandian spoke.', 'edward-nalbandian', '2020-11-03', null],
    ['Nalbandian, the foreign minister, spoke.', 'edward-nalbandian', '2020-11-03', null],
    ['Foreign Minister\nNalbandian spoke.', 'edward-nalbandian', '2020-11-03', null],
    ['President Putin spoke.', 'vladimir-putin', '2010-01-01', 'President 2012-05-07 dmitry-medvedev'],
    ['Prime Minister Putin spoke.', 'vladimir-putin', '2010-01-01', null],
    // A record may lack an office; where another held it that day, the name does not fit.
    ['Ambassador Lavrov spoke.', 'sergei-lavrov', '1999-05-04', null],
    [
      'The Azerbaijani President Pashinyan spoke.',
      'nikol-pashinyan',
      '2020-11-03',
      'The Azerbaijani President never ilham-aliyev',
    ],
    ['Nalbandian, President Aliyev and Putin met.', 'edward-nalbandian', '2012-01-01', null],
    ['Lavrov spoke.', 'sergei-lavrov', '1999-05-04', null],
  ];
  for (const [text, id, date, says] of cases) {
    it(`${text} ${date ?? 'no date'}`, () => assert.equal(titleOf(text, id, date), says));
  }
});

describe('an office that nobody can be told to hold on the day', () => {
  const look = (text: string, words: string, date: string): string | null => {
    const role = findOpenRole(text, text.indexOf(words) + 1, day(date), knowledge);
    return role && `${text.slice(role.start, role.end)}: ${role.certain.join()} / ${role.unsure.join()}`;
  };
  const cases: readonly (readonly [text: string, words: string, date: string, says: string | null])[] = [
    ['Then the Armenian president spoke.', 'president', '2020-11-03', 'the Armenian president:  / '],
    [
      'Then the Russian foreign minister spoke.',
      'Russian',
      '2004-03-09',
      'the Russian foreign minister: sergei-lavrov,igor-ivanov / ',
    ],
    ['Then the Norvian president spoke.', 'president', '2020-11-03', null],
    ['Then the Russian foreign minister spoke.', 'Russian', '2012-01-01', null],
    ['Then the Armenian president Serzh Sargsyan spoke.', 'Armenian', '2020-11-03', null],
    ['Then the Armenian president, Serzh Sargsyan, spoke.', 'Armenian', '2020-11-03', null],
    ['Then a Russian foreign minister spoke.', 'minister', '2020-11-03', null],
    ['Then the Russian foreign minister spoke.', 'spoke', '2020-11-03', null],
  ];
  for (const [text, words, date, says] of cases) {
    it(`${text} ${date}`, () => assert.equal(look(text, words, date), says));
  }
});

describe('a name one letter away', () => {
  const guess = (text: string, word: string): string | null => {
    const mentions = findMentions(text, articleOf(text), knowledge);
    const made = guessName(text, mentions, knowledge, text.indexOf(word) + 1);
    return made && `${text.slice(made.start, made.end)}: ${made.actors.join()}`;
  };
  const cases: readonly (readonly [text: string, word: string, says: string | null])[] = [
    ['Eric Rubin came. Later Reuben left.', 'Reuben', 'Reuben: eric-rubin'],
    ['Eric Rubin came. Reuben left.', 'Reuben', 'Reuben: eric-rubin'],
    ['Eric Rubin came. Later Rubyn left.', 'Rubyn', null],
    ['Eric Rubin came. Later Rubins left.', 'Rubins', 'Rubins: eric-rubin'],
    ['Eric Rubin came. Later Eric Reuben left.', 'Reuben', 'Eric Reuben: eric-rubin'],
    ['Eric Rubin came. Later Anton Reuben left.', 'Reuben', null],
    ['Eric Rubin came. Later Reuben Smith left.', 'Reuben', null],
    ['Later Reuben left.', 'Reuben', null],
    ['Sergei Lavrov came. Later Lavorv left.', 'Lavorv', 'Lavorv: sergei-lavrov'],
    ['Sergei Lavrov came. Later Lovrov left.', 'Lovrov', 'Lovrov: sergei-lavrov'],
    ['Sergei Lavrov came. Later Tavrov left.', 'Tavrov', null],
    ['Edward Nalbandian came. Later Nalbadian left.', 'Nalbadian', 'Nalbadian: edward-nalbandian'],
    ['Theresa May came. Later Mey left.', 'Mey', null],
    ['Eric Rubin came, a reuben in his hand. Reuben left.', 'Reuben left', null],
  ];
  for (const [text, word, says] of cases) {
    it(text, () => assert.equal(guess(text, word), says));
  }

  it('is no name that was left out', () => {
    const text = 'Sergei Lavrov came. Later Lavrov left.';
    const mentions = findMentions(text, articleOf(text), knowledge, [{ actor: 'sergei-lavrov', name: 'Lavrov' }]);
    assert.equal(mentions.length, 1);
    assert.equal(guessName(text, mentions, knowledge, text.indexOf('Lavrov left')), null);
  });

  it('is never taken by itself', () => {
    assert.deepEqual(found('Eric Rubin came. Later Reuben left.'), ['Eric Rubin=eric-rubin']);
  });
});

describe('the reader’s word on whom a name means', () => {
  const read = (text: string, ...means: readonly (readonly [string, string])[]): string[] =>
    findMentions(
      text,
      articleOf(text, day('2012-01-01')),
      knowledge,
      [],
      means.map(([words, actor]) => ({ text: words, actor })),
    ).map((mention) => show(text, mention) + (mention.chosen ? '!' : ''));

  it('decides what is open', () => {
    assert.deepEqual(read('They met Aliyev. ALIYEV’s men left.', ['Aliyev', 'heydar-aliyev']), [
      'Aliyev=heydar-aliyev!',
      'ALIYEV=heydar-aliyev!',
    ]);
  });
  it('leaves alone what the text decides', () => {
    assert.deepEqual(read('They met President Aliyev. Ilham Aliyev left.', ['Aliyev', 'heydar-aliyev']), [
      'Aliyev=ilham-aliyev',
      'Ilham Aliyev=ilham-aliyev',
    ]);
  });
  it('takes a guess', () => {
    assert.deepEqual(read('Eric Rubin came. Later Reuben left, a reuben in hand.', ['Reuben', 'eric-rubin']), [
      'Eric Rubin=eric-rubin',
      'Reuben=eric-rubin!',
    ]);
    assert.deepEqual(read('Later Eric Reuben left.', ['Reuben', 'eric-rubin'], ['Eric Reuben', 'eric-rubin']), [
      'Eric Reuben=eric-rubin!',
    ]);
  });
  it('means nobody where no record has the id', () => {
    assert.deepEqual(read('They met Aliyev.', ['Aliyev', 'nobody']), ['Aliyev?ilham-aliyev|heydar-aliyev']);
  });
});
