import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Actor } from '../../../src/core/actors/knowledge';
import { buildKnowledge, findMentions } from '../../../src/core/actors/find-mentions';
import { days } from '../../../src/core/actors/roles/held';
import type { ArticleDate } from '../../../src/core/model';
import { articleOf } from './people';

const shipped = buildKnowledge(JSON.parse(readFileSync('generated/knowledge.json', 'utf8')) as readonly Actor[]);

/** A day, month or year, as exact as it is written. */
function dateOf(text: string): ArticleDate {
  const [earliest, latest] = days(text);
  const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year';
  return { earliest, latest, precision, basis: 'reader' };
}

/** Who holds an office in the shipped knowledge; the dates are public fact. Null: it cannot be told, or nobody. */
const cases: readonly (readonly [phrase: string, date: string, holder: string | null, why?: string])[] = [
  ['the Russian president', '1999-12-30', 'boris-yeltsin'],
  ['the acting Russian president', '2000-01-15', 'vladimir-putin', 'acting'],
  ['the Russian president', '2000-02-01', 'vladimir-putin', 'acting, and the only one there was'],
  ['the Russian president', '2000-05-08', 'vladimir-putin'],
  ['the Russian president', '2008-05-07', null, 'the day of a hand-over'],
  ['the Russian president', '2010', 'dmitry-medvedev', 'the same all year'],
  ['the Russian president', '2012', null, 'it changed in that year'],
  ['the Russian president', '2012-05', null, 'it changed in that month'],
  ['the Russian president', '2012-06', 'vladimir-putin'],
  ['the Russian prime minister', '2012-05-10', 'dmitry-medvedev'],
  ['the Russian prime minister', '2020-01-16', null, 'the day of an appointment'],
  ['the Russian prime minister', '2020-01-17', 'mikhail-mishustin'],
  ['the Russian defence minister', '2012-11-05', 'anatoly-serdyukov'],
  ['the Russian defense minister', '2012-11-07', 'sergei-shoigu'],
  ['the Russian defence minister', '2024-05-13', null, 'nobody between the two'],
  ['the Russian defence minister', '2024-05-15', 'andrei-belousov'],
  ['the speaker of the State Duma', '2014-03-01', 'sergei-naryshkin'],
  ["Armenia's president", '1998-03-01', 'robert-kocharyan', 'acting, and the only one there was'],
  ['the acting Armenian president', '1998-03-01', 'robert-kocharyan', 'acting'],
  ['the Armenian president', '2018-04-09', null, 'the day of a hand-over'],
  ['the Armenian president', '2018-04-10', 'armen-sarkissian'],
  ['the acting Armenian president', '2022-03-01', 'alen-simonyan', 'acting'],
  ['the Armenian prime minister', '2018-04-18', 'serzh-sargsyan', 'for six days'],
  ['the Armenian prime minister', '2018-04-25', 'karen-karapetyan', 'acting, and the only one there was'],
  ['the acting Armenian prime minister', '2018-04-25', 'karen-karapetyan', 'acting'],
  ['the acting prime minister of Armenia', '2018-12-10', 'nikol-pashinyan', 'acting'],
  ['the Armenian prime minister', '2016-09-10', null, 'nobody between the two'],
  ['the Armenian prime minister', '2015', 'hovik-abrahamyan', 'the same all year'],
  ['the Armenian foreign minister', '2020-11-16', 'zohrab-mnatsakanyan', 'the last day'],
  ['the Armenian foreign minister', '2020-11-17', null, 'nobody between the two'],
  ['the Armenian foreign minister', '2020-11-18', 'ara-aivazian', 'the first day'],
  ['the Armenian foreign minister', '2021-07-01', null, 'nobody between the two'],
  ['the Armenian foreign minister', '2018-05', null, 'it changed in that month'],
  ['the Armenian defence minister', '2020-10-05', 'davit-tonoyan'],
  ['the speaker of the Armenian parliament', '2020-06-01', 'ararat-mirzoyan'],
  ['the Azerbaijani president', '1995-06-01', 'heydar-aliyev'],
  ["Azerbaijan's foreign minister", '2020-07-15', 'elmar-mammadyarov'],
  ["Azerbaijan's foreign minister", '2020-07-16', null, 'the day of a hand-over'],
  ["Azerbaijan's foreign minister", '2020-07-17', 'jeyhun-bayramov'],
  ['the Azerbaijani prime minister', '2018-12-01', 'novruz-mammadov'],
  ['the Azerbaijani defence minister', '2016-04-03', 'zakir-hasanov'],
  ['the Turkish president', '2014-08-28', null, 'the day of a hand-over'],
  ['the Turkish president', '2014-08-27', 'abdullah-gul'],
  ['the Turkish prime minister', '2018-07-10', null, 'the office was abolished'],
  ['the Turkish foreign minister', '2015-10-01', 'feridun-sinirlioglu', 'for three months'],
  ['the Turkish foreign minister', '2009-10-10', 'ahmet-davutoglu'],
  ['the French president', '2008-08-12', 'nicolas-sarkozy'],
  ['the French foreign minister', '2020-10-01', 'jean-yves-le-drian'],
  ['the German foreign minister', '2016-06-29', 'frank-walter-steinmeier'],
  ['the US president', '2021-01-19', 'donald-trump'],
  ['the US president', '2021-01-20', null, 'the day of a hand-over'],
  ['the American president', '2021-01-21', 'joe-biden'],
  ['the US vice president', '2023-05-01', 'kamala-harris'],
  ['the vice president of the European Commission', '2023-05-01', null, 'there are several'],
  ['the US president', '2025', null, 'it changed in that year'],
  ['the UN secretary-general', '2016-12-31', 'ban-ki-moon', 'the last day'],
  ['the UN secretary-general', '2017-01-01', 'antonio-guterres', 'the first day'],
  ['the OSCE secretary general', '2020-09-01', null, 'nobody between the two'],
  ['the NATO secretary general', '2009-07-31', null, 'the record knows the month only'],
  ['the NATO secretary general', '2009-08-01', 'anders-fogh-rasmussen', 'the first day'],
  ['the president of the European Council', '2022-05-22', 'charles-michel'],
  ['the president of the European Commission', '2019-12-01', 'ursula-von-der-leyen', 'the first day'],
  ['the president of the European Parliament', '2022-01-15', null, 'nobody between the two'],
  ['the Russian president', '1993-01-05', 'boris-yeltsin'],
  ['the Russian foreign minister', '1994-05-12', 'andrei-kozyrev'],
  ['the Russian foreign minister', '1998-09-11', null, 'the day of a hand-over'],
  ['the Armenian prime minister', '1999-10-26', 'vazgen-sargsyan', 'the day before his death'],
  ['the Armenian prime minister', '1999-10-28', null, 'nobody between the two'],
  ['the Armenian defence minister', '2017', 'vigen-sargsyan', 'the same all year'],
  ['the Azerbaijani president', '1992-10-01', 'abulfaz-elchibey'],
  ['the Azerbaijani president', '1992-05-15', null, 'contested in those days, so in no record'],
  ["Azerbaijan's foreign minister", '1999', null, 'it changed in that year'],
  ['the Turkish president', '1993-04-20', null, 'nobody between the two'],
  ['the US secretary of state', '1992-10-01', 'lawrence-eagleburger', 'acting, and the only one there was'],
  ['the French president', '1995-05-17', null, 'the day of a hand-over'],
  ['the Georgian president', '2007-12-01', 'nino-burjanadze', 'acting, and the only one there was'],
  ['the Georgian prime minister', '2021-02-19', null, 'nobody between the two'],
  ['the OSCE chairman-in-office', '2010-06-01', 'kanat-saudabayev'],
  ['the OSCE chairperson-in-office', '2012-10-17', 'eamon-gilmore'],
  ['the chairman-in-office of the OSCE', '2017-12-17', 'sebastian-kurz'],
  ['the chairman-in-office of the OSCE', '2017-12-31', 'karin-kneissl', 'for two weeks'],
  ['the OSCE chairwoman-in-office', '2021', 'ann-linde', 'the same all year'],
  ['the CSTO secretary general', '2012-10-17', 'nikolai-bordyuzha'],
  ['the acting CSTO secretary general', '2019-06-01', 'valery-semerikov', 'acting'],
  ['the CSTO secretary general', '2022-12-31', 'stanislav-zas', 'the last day'],
  ['the US president', '2099-01-01', null, 'nobody vouches for so late a day'],
];

describe('who held an office, in the shipped knowledge', () => {
  for (const [phrase, date, holder, why] of cases) {
    it(`${phrase}, ${date}: ${holder ?? 'cannot be told'}${why === undefined ? '' : ` (${why})`}`, () => {
      const text = `On that day ${phrase} spoke.`;
      const roles = findMentions(text, articleOf(text, dateOf(date)), shipped).filter(({ form }) => form === 'role');
      const found = roles.map(({ start, end, actor }) => `${text.slice(start, end)}=${actor ?? '?'}`);
      assert.deepEqual(found, holder === null ? [] : [`${phrase}=${holder}`]);
    });
  }
});
