import assert from 'node:assert/strict';
import type { Actor, Role } from '../../../src/core/actors/knowledge';
import { titleOf } from '../../../src/core/actors/roles/describe-role';
import type { ArticleDate } from '../../../src/core/model';
import { plainText } from '../../../src/core/wording/translate';
import { roleOn, roleToday, timeline } from '../../../src/core/wording/roles';

const norvia: Actor = { ...record('norvia', 'Norvia', []), kind: 'state', country: 'NX' };
const ministry: Actor = { ...record('norvia-mfa', 'Norvian Foreign Ministry', []), kind: 'organisation' };
const director: Role = { title: 'Director of the Press Department', org: 'norvia-mfa', from: '2010', to: '2014-05' };
const minister: Role = {
  title: 'Minister of Foreign Affairs',
  country: 'NX',
  from: '2018-01',
  to: null,
  asOf: '2022-06',
};
const holm = record('petra-holm', 'Petra Holm', [director, minister]);
const actors = [norvia, ministry, holm];
const names = { actors, byId: new Map(actors.map((actor) => [actor.id, actor])) };

function record(id: string, name: string, roles: readonly Role[]): Actor {
  return { id, kind: 'person', name, aliases: [], roles, sources: [] };
}

const on = (iso: string): ArticleDate => ({ earliest: iso, latest: iso, precision: 'day', basis: 'dateline' });

function told(actor: Actor, date: ArticleDate | null): object {
  const { text, sure } = roleOn(actor, date, names, plainText)!;
  return { text, sure };
}

describe('roles in words', () => {
  const cases: readonly (readonly [ArticleDate | null, string, boolean])[] = [
    [on('2020-11-03'), 'Minister of Foreign Affairs of Norvia', true],
    [on('2012-11-03'), 'Director of the Press Department, Norvian Foreign Ministry', true],
    [{ ...on('2020-11-03'), latest: null }, 'Minister of Foreign Affairs of Norvia', true],
    [null, 'last known: Minister of Foreign Affairs of Norvia (since 2018)', false],
    [on('2024-01-01'), 'last known: Minister of Foreign Affairs of Norvia (not checked since June 2022)', false],
    [
      on('2016-01-01'),
      'Director of the Press Department, Norvian Foreign Ministry (2010–2014); no role on record on 1 January 2016',
      false,
    ],
    [
      on('2005-01-01'),
      'Minister of Foreign Affairs of Norvia (since 2018); no role on record on 1 January 2005',
      false,
    ],
    [{ ...on('2018'), precision: 'year' }, 'Minister of Foreign Affairs of Norvia (since 2018)', false],
  ];
  for (const [date, text, sure] of cases) {
    it(text, () => assert.deepEqual(told(holm, date), { text, sure }));
  }

  const open = { ...minister, asOf: undefined };
  const seen = { ...minister, from: undefined, seen: '2018-03-10' };
  const disputed = { ...minister, contested: 'his election, by the assembly' };
  const others: readonly (readonly [Partial<Actor>, string, string, boolean])[] = [
    [
      { complete: { from: '2010', to: '2018-01' } },
      '2016-01-01',
      'Director of the Press Department, Norvian Foreign Ministry (2010–2014); no longer in office on 1 January 2016',
      false,
    ],
    [
      { complete: { from: '2001' }, roles: [minister] },
      '2005-01-01',
      'Minister of Foreign Affairs of Norvia (since 2018); not yet in office on 1 January 2005',
      false,
    ],
    [
      { complete: { from: '2006' } },
      '2005-01-01',
      'Minister of Foreign Affairs of Norvia (since 2018); no role on record on 1 January 2005',
      false,
    ],
    [{ roles: [seen] }, '2018-03-10', 'Minister of Foreign Affairs of Norvia', true],
    [{ roles: [seen] }, '2018-03-09', 'Minister of Foreign Affairs of Norvia (since 2018 or before)', false],
    [
      { roles: [{ ...seen, to: '2019' }] },
      '2005-01-01',
      'Minister of Foreign Affairs of Norvia (2018 or before–2019)',
      false,
    ],
    [
      { died: '2015-11', roles: [director] },
      '2016-01-01',
      'Director of the Press Department, Norvian Foreign Ministry (2010–2014); died November 2015',
      false,
    ],
    [{ roles: [open] }, '2024-01-01', 'last known: Minister of Foreign Affairs of Norvia (since 2018)', false],
    [
      { roles: [{ ...minister, to: undefined }] },
      '2020-01-01',
      'Minister of Foreign Affairs of Norvia (from 2018); no end on record',
      false,
    ],
    [
      { roles: [disputed] },
      '2020-01-01',
      'Minister of Foreign Affairs of Norvia (contested: his election, by the assembly)',
      true,
    ],
    [
      { roles: [disputed] },
      '2024-01-01',
      'last known: Minister of Foreign Affairs of Norvia (not checked since June 2022) (contested: his election, by the assembly)',
      false,
    ],
  ];
  for (const [more, iso, text, sure] of others) {
    it(`${text}, with ${Object.keys(more).join(' and ')}`, () => {
      assert.deepEqual(told({ ...holm, ...more }, on(iso)), { text, sure });
    });
  }

  const short: readonly (readonly [ArticleDate | null, Partial<Actor>, string])[] = [
    [on('2020-11-03'), {}, 'foreign minister of Norvia'],
    [on('2012-11-03'), {}, 'director of the Press Department, Norvian Foreign Ministry'],
    [
      on('2012-11-03'),
      { gender: 'female', roles: [{ ...director, also: ['spokesperson'] }] },
      'spokeswoman, Norvian Foreign Ministry',
    ],
    [{ ...on('2018'), precision: 'year' }, {}, 'foreign minister of Norvia, since 2018'],
    [on('2024-01-01'), {}, 'last known: foreign minister of Norvia'],
    [on('2016-01-01'), {}, 'director of the Press Department, Norvian Foreign Ministry, 2010–2014'],
    [on('2020-11-03'), { roles: [{ ...minister, title: 'Deputy Prime Minister' }] }, 'deputy prime minister of Norvia'],
  ];
  for (const [date, more, text] of short) {
    it(`as a newsroom says them: ${text}`, () => {
      assert.equal(roleOn({ ...holm, ...more }, date, names, plainText)?.short, text);
    });
  }

  it('call a body what it was called then', () => {
    const guard: Actor = {
      ...record('guard', 'Lake Guard (disbanded)', []),
      kind: 'organisation',
      names: [
        { text: 'River Guard', to: '1999' },
        { text: 'Lake Guard', from: '2000', to: '2010' },
      ],
    };
    const cast = { actors: [guard], byId: new Map([['guard', guard]]) };
    const title = (from: string): string => titleOf({ title: 'Commander', org: 'guard', from }, cast);
    assert.deepEqual(['1998', '2000-05', '2012'].map(title), [
      'Commander, River Guard',
      'Commander, Lake Guard',
      'Commander, Lake Guard (disbanded)',
    ]);
  });

  const titles: readonly (readonly [role: Role, text: string])[] = [
    [{ title: 'Vice President', org: 'union-office' }, 'Vice President of the United Kingdom'],
    [{ title: 'Ambassador to Norvia', org: 'union-office' }, 'Ambassador of the United Kingdom to Norvia'],
    [{ title: 'Adviser', org: 'union-office' }, 'Adviser, White Office'],
    [{ title: 'Prime Minister', country: 'GE' }, 'Prime Minister of Georgia'],
    [{ title: 'Prime Minister', country: 'NL' }, 'Prime Minister of the Netherlands'],
    [{ title: 'Governor of Old Norvia', country: 'NX' }, 'Governor of Old Norvia'],
    [{ title: 'Commander of the Norvian guard', country: 'NX' }, 'Commander of the Norvian guard'],
    [{ title: 'Envoy of the LEG', org: 'lake-group' }, 'Envoy of the LEG'],
    [{ title: 'Head of Group', org: 'lake-group' }, 'Head of Group, Lake Envoys Group'],
    [
      { title: 'Co-Chair of the Lake Envoys Group', org: 'lake-group', country: 'GB' },
      'Co-Chair of the Lake Envoys Group for the United Kingdom',
    ],
  ];
  for (const [role, text] of titles) {
    it(text, () => {
      const cast: readonly Actor[] = [
        { ...norvia, demonyms: ['Norvian'] },
        { ...record('uk', 'United Kingdom', []), kind: 'state', country: 'GB' },
        { ...record('georgia', 'Georgia (country)', []), kind: 'state', country: 'GE' },
        { ...record('union-office', 'White Office', []), kind: 'office', country: 'GB' },
        { ...record('lake-group', 'Lake Envoys Group', []), kind: 'organisation', aliases: [{ text: 'LEG' }] },
      ];
      assert.equal(titleOf(role, { actors: cast, byId: new Map(cast.map((one) => [one.id, one])) }), text);
    });
  }

  it('has no words for those without a role on record', () => {
    assert.equal(roleOn(norvia, on('2020-11-03'), names, plainText), undefined);
    assert.equal(roleToday(norvia, names, plainText), undefined);
  });

  it('tells of today only what is still held', () => {
    const later = new Date('2026-01-01');
    assert.match(
      roleToday(holm, names, plainText, later)!.text,
      /^last known: Minister .* \(not checked since June 2022\)$/,
    );
    assert.equal(roleToday(record('x', 'X', [director]), names, plainText, later), undefined);
  });

  it('join the terms in one office, the newest first', () => {
    const mayor = { title: 'Mayor of Grenby' };
    const reyle = record('ivo-reyle', 'Ivo Reyle', [
      { ...mayor, from: '2001', to: '2003' },
      { title: 'Ferry Warden', from: '2004', to: '2004-11' },
      { ...mayor, from: '2005', to: null, asOf: '2022-06-01', contested: 'by the ferrymen' },
      { title: 'Poet' },
    ]);
    assert.deepEqual(timeline(reyle, on('2006-01-01'), names, plainText), [
      { title: 'Mayor of Grenby', periods: '2001–2003, since 2005 (checked June 2022) (contested)', now: true },
      { title: 'Ferry Warden', periods: '2004', now: false },
      { title: 'Poet', periods: '', now: false },
    ]);
  });
});
