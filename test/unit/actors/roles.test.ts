import assert from 'node:assert/strict';
import type { Role } from '../../../src/core/actors/knowledge';
import { resolveRole } from '../../../src/core/actors/roles/mentions';
import { rolesOn, wasHeld } from '../../../src/core/actors/roles/held';
import type { ArticleDate } from '../../../src/core/model';
import { day, found, knowledge } from './people';

const month = (text: string): ArticleDate => ({
  earliest: `${text}-01`,
  latest: `${text}-28`,
  precision: 'month',
  basis: 'reader',
});
const year = (text: string): ArticleDate => ({
  earliest: `${text}-01-01`,
  latest: `${text}-12-31`,
  precision: 'year',
  basis: 'reader',
});
const since = (iso: string): ArticleDate => ({ earliest: iso, latest: null, precision: 'day', basis: 'caption' });

describe('whether a role was held', () => {
  const minister: Role = { title: 'Minister', from: '2004-03-09', to: '2012-05' };
  const open: Role = { title: 'Minister', from: '2004', to: null, asOf: '2025-06-01' };
  const bare: Role = { title: 'Minister', from: '2004-03-09', to: null };
  const seen: Role = { title: 'x', seen: '2011-05-02', to: '2012' };
  const cases: readonly (readonly [string, Role, ArticleDate | null, string])[] = [
    ['no date', minister, null, 'no-date'],
    [
      'a day of no year',
      minister,
      { earliest: null, latest: null, precision: 'day', basis: 'dateline', monthDay: '--10-04' },
      'no-date',
    ],
    ['the day before', minister, day('2004-03-08'), 'no'],
    ['the first day', minister, day('2004-03-09'), 'yes'],
    ['a day within', minister, day('2008-01-01'), 'yes'],
    ['the last month, which day is not known', minister, day('2012-05-15'), 'changes-within-date'],
    ['the day after the last month', minister, day('2012-06-01'), 'no'],
    ['a month within', minister, month('2010-02'), 'yes'],
    ['the month of the beginning', minister, month('2004-03'), 'changes-within-date'],
    ['a year within', minister, year('2010'), 'yes'],
    ['the year of the end', minister, year('2012'), 'changes-within-date'],
    ['the year after', minister, year('2013'), 'no'],
    ['a beginning known by the year only', open, day('2004-07-01'), 'changes-within-date'],
    ['an open end, vouched for', open, day('2025-06-01'), 'yes'],
    ['an open end, no longer vouched for', open, day('2025-06-02'), 'not-vouched'],
    [
      'an end that is not on record',
      { title: 'x', from: '2004-03-09', asOf: '2025' },
      day('2010-01-01'),
      'end-unknown',
    ],
    ['the first day of one', { title: 'x', from: '2004-03-09' }, day('2004-03-09'), 'yes'],
    ['a beginning that is not on record, before a source', seen, day('2010-01-01'), 'changes-within-date'],
    ['the day of the first source', seen, day('2011-05-02'), 'yes'],
    ['an open end that nobody vouches for', bare, day('2004-03-10'), 'not-vouched'],
    [
      'on or before a day, when it was held',
      minister,
      { ...since('2010-10-17'), earliest: null, latest: '2010-10-17' },
      'changes-within-date',
    ],
    [
      'on or before a day, before its beginning',
      minister,
      { ...since('2003-01-01'), earliest: null, latest: '2003-01-01' },
      'no',
    ],
    ['on or after a day, still held', open, since('2012-10-17'), 'yes'],
    ['on or after a day, ended since', minister, since('2010-10-17'), 'changes-within-date'],
    ['on or after a day past the end', minister, since('2013-10-17'), 'no'],
    [
      'February of a leap year',
      { title: 'x', from: '2020-01-01', to: '2020-02' },
      day('2020-02-29'),
      'changes-within-date',
    ],
  ];
  for (const [title, role, date, answer] of cases) {
    it(title, () => {
      assert.equal(wasHeld(role, date), answer);
    });
  }

  it('gives the last day that is vouched for', () => {
    const lavrov = knowledge.byId.get('sergei-lavrov')!;
    const answer = rolesOn(lavrov, day('2026-01-01'));
    assert.equal(answer.known, false);
    assert.equal(answer.unsure?.[0]?.vouchedTo, '2025-06-01');
  });

  it('knows of nothing held', () => {
    assert.deepEqual(rolesOn(knowledge.byId.get('igor-ivanov')!, day('2010-01-01')), { known: true, roles: [] });
  });
});

describe('role mentions', () => {
  const on = (text: string, date: ArticleDate | null, ...mentions: string[]): void => {
    assert.deepEqual(
      found(text, date).filter(
        (mention) =>
          !/=(?:russia|armenia|azerbaijan|united-states|nato|kremlin|russian-foreign-ministry)$/.test(mention),
      ),
      mentions,
    );
  };
  const lavrov = 'the Russian foreign minister=sergei-lavrov';
  const holders: readonly (readonly [phrase: string, date: string, holder: string | null])[] = [
    ['the Russian foreign minister', '2012-10-17', 'sergei-lavrov'],
    ['the Russian foreign minister', '2004-03-10', 'sergei-lavrov'],
    ['the Russian foreign minister', '2004-03-08', 'igor-ivanov'],
    ['the Russian foreign minister', '2004-03-09', null],
    ['the Russian foreign minister', '1997-01-01', null],
    ['the Russian foreign minister', '2026-11-01', null],
    ["Russia's foreign minister", '2020-11-03', 'sergei-lavrov'],
    ['Russia’s top diplomat', '2020-11-03', 'sergei-lavrov'],
    ['the top Russian diplomat', '2020-11-03', 'sergei-lavrov'],
    ['the minister of foreign affairs of Russia', '2020-11-03', 'sergei-lavrov'],
    ['the minister for foreign affairs of the Russian Federation', '2020-11-03', 'sergei-lavrov'],
    ["Moscow's foreign minister", '2020-11-03', 'sergei-lavrov'],
    ['the Armenian foreign minister', '2012-10-17', 'edward-nalbandian'],
    ['the Armenian foreign minister', '2018-05-12', null],
    ['the Armenian foreign minister', '2018-04-30', 'edward-nalbandian'],
    ['the Armenian prime minister', '2018-05-08', 'nikol-pashinyan'],
    ['the Armenian prime minister', '2018-05-07', null],
    ['the Armenian premier', '2020-11-10', 'nikol-pashinyan'],
    ["Armenia's prime minister", '2020-11-10', 'nikol-pashinyan'],
    ['the prime minister of Armenia', '2020-11-10', 'nikol-pashinyan'],
    ['the prime minister of the Republic of Armenia', '2020-11-10', 'nikol-pashinyan'],
    ['the Armenian president', '2010-06-01', 'serzh-sargsyan'],
    ['the Armenian president', '2018-04-10', null],
    ["Azerbaijan's president", '2020-11-10', 'ilham-aliyev'],
    ["Azerbaijan's president", '2001-11-10', 'heydar-aliyev'],
    ["Azerbaijan's president", '2003-10-31', null],
    ["Azerbaijan's president", '2003-11-01', 'ilham-aliyev'],
    ['the Azeri president', '2020-11-10', 'ilham-aliyev'],
    ['the Azerbaijani head of state', '2020-11-10', 'ilham-aliyev'],
    ['the Russian president', '2007-01-01', 'vladimir-putin'],
    ['the Russian president', '2009-01-01', 'dmitry-medvedev'],
    ['the Russian president', '2008-05-07', null],
    ['the Russian president', '2012-05-08', 'vladimir-putin'],
    ['the Russian prime minister', '2009-01-01', 'vladimir-putin'],
    ['the Russian prime minister', '2014-01-01', null],
    ['the president of Russia', '2014-01-01', 'vladimir-putin'],
    ['the Kremlin spokesman', '2020-11-10', 'dmitry-peskov'],
    ['the Kremlin spokesman', '2011-11-10', null],
    ['the Russian presidential spokesman', '2020-11-10', 'dmitry-peskov'],
    ['the Russian Foreign Ministry spokeswoman', '2020-11-10', 'maria-zakharova'],
    ['the spokesperson for the Russian Foreign Ministry', '2020-11-10', 'maria-zakharova'],
    ['the spokeswoman of the Russian Foreign Ministry', '2014-11-10', null],
    ['the NATO secretary-general', '2020-11-10', 'jens-stoltenberg'],
    ['the NATO secretary general', '2025-01-10', 'mark-rutte'],
    ["Nato's secretary-general", '2025-01-10', 'mark-rutte'],
    ['the secretary general of NATO', '2014-09-30', null],
    ['the secretary-general of NATO', '2024-10-01', null],
    ['the U.S. secretary of state', '2016-09-01', 'john-kerry'],
    ["the US's top diplomat", '2016-09-01', 'john-kerry'],
    ['the American foreign minister', '2016-09-01', 'john-kerry'],
    ['the US deputy assistant secretary of state', '2016-09-01', null],
    ['the head of NATO', '2025-01-10', null],
  ];
  for (const [phrase, date, holder] of holders) {
    it(`${phrase}, ${date}: ${holder ?? 'nobody'}`, () => {
      on(`On that day ${phrase} spoke.`, day(date), ...(holder === null ? [] : [`${phrase}=${holder}`]));
    });
  }

  it('without a date it is the one whom the article names', () => {
    on('Sergei Lavrov came. Later the Russian foreign minister left.', null, 'Sergei Lavrov=sergei-lavrov', lavrov);
    on('Later the Russian foreign minister left.', null);
    on(
      'Igor Ivanov met Sergei Lavrov. Later the Russian foreign minister left.',
      null,
      'Igor Ivanov=igor-ivanov',
      'Sergei Lavrov=sergei-lavrov',
    );
  });

  it('the day of a hand-over is decided by the name', () => {
    on(
      'Lavrov came in. The Russian foreign minister sat down.',
      day('2004-03-09'),
      'Lavrov=sergei-lavrov',
      'The Russian foreign minister=sergei-lavrov',
    );
  });

  it('beside a name it is no mention of its own', () => {
    const date = day('2020-11-03');
    on('Russian Foreign Minister Sergei Lavrov spoke.', date, 'Sergei Lavrov=sergei-lavrov');
    on('The Russian foreign minister, Sergei Lavrov, spoke.', date, 'Sergei Lavrov=sergei-lavrov');
    on('Sergei Lavrov, the Russian foreign minister, spoke.', date, 'Sergei Lavrov=sergei-lavrov');
    on('Sergei Lavrov (the Russian foreign minister) spoke.', date, 'Sergei Lavrov=sergei-lavrov');
    on('Russian Foreign Minister Petr Vymyshlenny spoke.', date);
    on('Petr Vymyshlenny, the Russian foreign minister, spoke.', date);
  });

  it('says nothing of offices in general or at another time', () => {
    const date = day('2020-11-03');
    on('A Russian foreign minister must travel.', date);
    on('The former Russian foreign minister spoke.', date);
    on('The foreign ministers of Russia and Armenia met.', date);
    on('He was the Russian foreign minister.', date);
    on('The Armenian and Azerbaijani president met.', date);
    on('The Russian deputy foreign minister spoke.', date);
    on('The president spoke.', date);
    on('The NATO chief negotiator spoke.', date);
  });

  it('a title tells two of a surname apart', () => {
    on('They met President Aliyev.', day('2012-01-01'), 'Aliyev=ilham-aliyev');
    on('They met President Aliyev.', day('2000-01-01'), 'Aliyev=heydar-aliyev');
    on('They met Azerbaijani President Aliyev.', day('2000-01-01'), 'Aliyev=heydar-aliyev');
    on('They met President Aliyev.', null, 'Aliyev?ilham-aliyev|heydar-aliyev');
    on('They met Aliyev.', day('2012-01-01'), 'Aliyev?ilham-aliyev|heydar-aliyev');
  });
});

describe('a noun phrase for a speaker', () => {
  const date = day('2020-11-03');
  const cases: readonly (readonly [string, readonly string[], string | null])[] = [
    ['the Russian foreign minister', [], 'sergei-lavrov'],
    ['The top diplomat', ['sergei-lavrov', 'ilham-aliyev'], 'sergei-lavrov'],
    ['the foreign minister', [], null],
    ['the foreign minister', ['sergei-lavrov'], 'sergei-lavrov'],
    ['the foreign minister', ['sergei-lavrov', 'edward-nalbandian'], 'sergei-lavrov'],
    ['the diplomat', ['maria-zakharova', 'vladimir-putin'], 'maria-zakharova'],
    ['the Russian diplomat', ['maria-zakharova', 'vladimir-putin'], 'maria-zakharova'],
    ['the diplomat', ['maria-zakharova', 'sergei-lavrov'], null],
    ['the spokesperson', ['maria-zakharova', 'sergei-lavrov'], 'maria-zakharova'],
    ['the spokeswoman', ['dmitry-peskov', 'maria-zakharova'], 'maria-zakharova'],
    ['the Foreign Ministry spokeswoman', ['dmitry-peskov', 'maria-zakharova'], 'maria-zakharova'],
    ['the minister', ['sergei-lavrov', 'vladimir-putin'], 'sergei-lavrov'],
    ['the president', ['sergei-lavrov', 'vladimir-putin'], 'vladimir-putin'],
    ['the Russian leader', ['vladimir-putin', 'ilham-aliyev'], 'vladimir-putin'],
    ['the Armenian leader', ['vladimir-putin', 'nikol-pashinyan'], 'nikol-pashinyan'],
    ['the former Russian foreign minister', ['sergei-lavrov'], null],
    ['the farmer', ['sergei-lavrov'], null],
    ['', ['sergei-lavrov'], null],
  ];
  for (const [phrase, named, holder] of cases) {
    it(`${phrase} (${named.join(', ')})`, () => {
      assert.equal(resolveRole(phrase, date, knowledge, named).actor, holder);
    });
  }
});
