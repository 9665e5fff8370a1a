import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Actor } from '../../../src/core/actors/knowledge';
import { rolesOn } from '../../../src/core/actors/roles/held';
import { titleKey, titleWords } from '../../../src/core/actors/roles/index';
import { roleOn } from '../../../src/core/wording/roles';
import { plainText } from '../../../src/core/wording/translate';
import { readShared } from '../shared';
import { day } from './people';

const actors = JSON.parse(readFileSync('generated/knowledge.json', 'utf8')) as readonly Actor[];
const byId = new Map(actors.map((actor) => [actor.id, actor]));
const names = { actors, byId };

const card = (id: string, date: string): string => {
  const actor = byId.get(id);
  assert.ok(actor, id);
  return roleOn(actor, day(date), names, plainText)?.text ?? '';
};

const denial = /no longer in office|not yet in office/;

/** Days on which records used to say that somebody was out of office, and what the card says of them now. */
const rows: readonly (readonly [id: string, date: string, says: RegExp])[] = [
  ['eduard-shevardnadze', '1993-09-05', /^Head of State of Georgia$/],
  ['sebastian-kurz', '2018-05-05', /Chairperson-in-Office.*\(2017\); no role on record on 5 May 2018/],
  ['karin-kneissl', '2017-12-25', /Chairperson-in-Office/],
  ['leonid-kozhara', '2014-01-20', /^Minister of Foreign Affairs of Ukraine$/],
  ['george-papandreou', '2010-05-05', /no role on record/],
  ['condoleezza-rice', '2003-01-23', /^National Security Advisor of the United States$/],
  ['robert-kocharyan', '1993-05-05', /no role on record/],
  ['seyran-ohanyan', '2007-10-22', /^Chief of the General Staff of Armenia$/],
  ['movses-hakobyan', '2017-07-29', /^Chief of the General Staff of Armenia$/],
  ['hovik-abrahamyan', '2010-04-26', /^Speaker of the National Assembly of Armenia$/],
  ['nino-burjanadze', '2006-03-01', /^Speaker of Parliament of Georgia$/],
  ['irakli-garibashvili', '2020-05-31', /^Minister of Defence of Georgia$/],
  ['alen-simonyan', '2022-02-15', /Acting President of Armenia/],
  ['armen-grigoryan', '2021-08-01', /^Acting Minister of Foreign Affairs of Armenia$/],
  ['vahan-hunanyan', '2023-01-20', /^Spokesperson/],
  ['ani-badalyan', '2023-01-20', /no role on record/],
  ['nazeli-baghdasaryan', '2023-01-15', /^Spokesperson for the Prime Minister of Armenia \(from 2023\)$/],
  ['sergei-lebedev', '2024-10-08', /^Secretary General of the CIS/],
  ['robert-bradtke', '2013-03-01', /no role on record/],
  ['mehriban-aliyeva', '2010-05-01', /no role on record/],
  ['igor-khovaev', '2025-05-03', /no end on record/],
  ['araz-azimov', '2025-05-03', /no end on record/],
  ['samvel-shahramanyan', '2024-05-01', /no end on record \(contested: .*19 October 2023/],
  ['samvel-babayan', '1996-05-05', /Commander, Nagorno-Karabakh Defence Army \(de facto\)|not known/],
  ['heydar-aliyev', '2010-01-01', /died 12 December 2003/],
];

describe('no office is denied', () => {
  for (const [id, date, says] of rows) {
    it(`${id} on ${date}`, () => {
      const text = card(id, date);
      assert.match(text, says);
      assert.doesNotMatch(text, denial);
    });
  }

  it('to anybody on any day of whom a record does not say that it is complete', () => {
    for (const actor of actors) {
      if (actor.complete !== undefined) continue;
      for (const date of ['1992-03-01', '1999-10-01', '2007-06-15', '2014-02-20', '2020-11-10', '2026-11-25'])
        assert.doesNotMatch(roleOn(actor, day(date), names, plainText)?.text ?? '', denial, `${actor.id} ${date}`);
    }
  });

  it('to those of whom a reader of other sources found it, row by row', function () {
    const table = readShared(this, 'knowledge/false-no-office.md');
    const found = [
      ...table.matchAll(/^\| ([a-z0-9-]+) \| (.+?) \d{4}[-\d]* – [-\d]* \|.*\(@ (\d{4}-\d\d-\d\d)\) \|$/gm),
    ];
    assert.ok(found.length > 85, `${found.length} rows`);
    for (const [, id = '', office = '', date = ''] of found) {
      const text = card(id, date);
      assert.doesNotMatch(text, denial, `${id} ${date}`);
      const answer = rolesOn(byId.get(id)!, day(date));
      if (!answer.known || answer.roles.length === 0) continue;
      // What is stated as sure is that office, whatever its wording, or another of the same day.
      const words = new Set(titleKey(titleWords(office)).split(' '));
      const near = answer.roles.some(({ title }) =>
        titleKey(titleWords(title))
          .split(' ')
          .some((word) => words.has(word)),
      );
      assert.ok(near, `${id} ${date}: ${text}, not ${office}`);
    }
  });

  const files = 'armenia-ministers azerbaijan-cabinet georgia-ministers iran-ministers russia-cabinet turkey-ministers';
  for (const file of files.split(' ')) {
    it(`to the office holders of ${file}.csv`, function () {
      const lines = readShared(this, `knowledge/wikidata-2022/${file}.csv`).split(/\r?\n/).slice(1);
      const byItem = new Map(actors.flatMap((actor) => (actor.links?.wikidata ? [[actor.links.wikidata, actor]] : [])));
      let looked = 0;
      for (const line of lines) {
        const [, item, from = '', to = ''] = /,(Q\d+),([-\d]*),([-\d]*)/.exec(line) ?? [];
        const actor = item === undefined ? undefined : byItem.get(item);
        if (!actor || from.length < 10 || to.length < 10) continue;
        const middle = new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
        assert.doesNotMatch(roleOn(actor, day(middle), names, plainText)?.text ?? '', denial, line);
        looked++;
      }
      assert.ok(looked > 20, `${looked} rows`);
    });
  }
});
