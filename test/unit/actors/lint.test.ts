import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../../../src/core/actors/lint/lint';
import { rules } from '../../../src/core/actors/lint/rules';
import { readNow } from '../../../src/core/actors/records/read-knowledge';

const today = '2026-03-01';

/** The country and ministry that the records speak of; both are invented. */
const base = readNow(
  `
- id: norvia
  kind: state
  name: Norvia
  country: NO
  demonyms: [Norvian]
- id: norvian-ministry
  kind: office
  name: Ministry of the Coast of Norvia
  country: NO
- id: petra-holm
  name: Petra Holm
  born: 1960-05-01
  aliases: [{ text: Holm, needs: [Petra] }]
  roles:
    - { title: Coast Minister, org: norvian-ministry, from: 2010-02-01, to: 2014-06-30, source: 'https://example.org/a' }
`,
  {},
).actors;

/** A record with a source, so that only what a case is about is found. */
const person = (id: string, name: string, rest = ''): string =>
  `- id: ${id}\n  name: ${name}\n  sources: ['https://example.org/a']\n${rest}`;
const roles = (...fields: readonly string[]): string =>
  `  roles:\n${fields.map((field) => `    - { title: Coast Minister, org: norvian-ministry, ${field} }\n`).join('')}`;

/** Held by several at once. */
const nameless = (id: string, name: string): string =>
  person(id, name, '  roles: [{ title: Acting Norvian, org: norvia, from: 2011-03-01, to: 2012-05-01 }]\n');

interface Case {
  readonly rule: string;
  readonly fails: string;
  /** "line:column+length", and a part of the message. */
  readonly at: string;
  readonly says: RegExp;
  readonly passes: string;
}

const cases: readonly Case[] = [
  {
    rule: 'broken-record',
    fails: person('anna', '[Anna]'),
    at: '2:3+4',
    says: /"name" must be a text/,
    passes: person('anna', 'Anna Muster'),
  },
  {
    rule: 'broken-record',
    fails: '- id: anna\n\tname: Anna\n',
    at: '2:1+1',
    says: /^A tab stands/,
    passes: person('anna', 'Anna Muster'),
  },
  {
    rule: 'unknown-field',
    fails: person('anna', 'Anna Muster', '  nickname: Ani\n'),
    at: '4:3+8',
    says: /"nickname" is no field/,
    passes: person('anna', 'Anna Muster', '  note: also called Ani\n'),
  },
  {
    rule: 'unknown-id',
    fails: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, org: norvia-ministry, to: 2001 }\n'),
    at: '5:23+3',
    says: /No record has the id "norvia-ministry"/,
    passes: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, org: norvian-ministry, to: 2001 }\n'),
  },
  {
    rule: 'unknown-id',
    fails: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, org: petra-holm, to: 2001 }\n'),
    at: '5:23+3',
    says: /"petra-holm" is a person/,
    passes: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, org: norvia, to: 2001 }\n'),
  },
  {
    rule: 'unknown-id',
    fails: '- id: petra-helm\n  disabled: true\n',
    at: '1:3+2',
    says: /no other record with the id "petra-helm"/,
    passes: '- id: petra-holm\n  disabled: true\n',
  },
  {
    rule: 'unknown-country',
    fails: person('anna', 'Anna Muster', '  country: no\n').replace('no\n', '"no"\n'),
    at: '4:3+7',
    says: /"no" is no country code/,
    passes: person('anna', 'Anna Muster', '  country: NO\n'),
  },
  {
    rule: 'unknown-country',
    fails: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, country: QQ, to: 2001 }\n'),
    at: '5:23+7',
    says: /"QQ" is no country code/,
    passes: person('anna', 'Anna Muster', '  roles:\n    - { title: Envoy, country: AM, to: 2001 }\n'),
  },
  {
    rule: 'reversed-dates',
    fails: person('anna', 'Anna Muster', roles('from: 2005-03-01, to: 2004')),
    at: '5:73+2',
    says: /ends \(2004\) before it begins \(2005-03-01\)/,
    passes: person('anna', 'Anna Muster', roles('from: 2004-03-01, to: 2004')),
  },
  {
    rule: 'reversed-dates',
    fails: person('anna', 'Anna Muster', roles('from: 2024-12, to: null, asOf: 2024-06')),
    at: '5:80+4',
    says: /checked \(2024-06\) before it began/,
    passes: person('anna', 'Anna Muster', roles('from: 2024-12, to: null, asOf: 2024-12-05')),
  },
  {
    rule: 'reversed-dates',
    fails: person('anna', 'Anna Muster', '  born: 1950\n  died: 1949-12-31\n'),
    at: '5:3+4',
    says: /death \(1949-12-31\) stands before the birth/,
    passes: person('anna', 'Anna Muster', '  born: 1950\n  died: 1950-12-31\n'),
  },
  {
    rule: 'before-birth',
    fails: '- id: petra-holm\n' + roles("from: 1959, to: 1961, source: 'https://example.org/a'"),
    at: '3:55+4',
    says: /Petra Holm was born \(1960-05-01\) after this date \(1959\)/,
    passes: '- id: petra-holm\n' + roles("from: 1960, to: 1961, source: 'https://example.org/a'"),
  },
  {
    rule: 'before-birth',
    fails: person('anna', 'Anna Muster', '  died: 2003-12-12\n' + roles('from: 2003-01, to: 2004')),
    at: '6:70+2',
    says: /Anna Muster died \(2003-12-12\) before this date \(2004\)/,
    passes: person('anna', 'Anna Muster', '  died: 2003-12-12\n' + roles('from: 2003-01, to: 2003')),
  },
  {
    rule: 'overlapping-holders',
    fails: person('anna', 'Anna Muster', roles('from: 2014-06-01, to: 2016-01')),
    at: '5:55+4',
    says: /Petra Holm \("petra-holm"\) holds the same office then: Coast Minister, 2010-02-01 to 2014-06-30/,
    passes: person('anna', 'Anna Muster', roles('from: 2014-06-30, to: 2016-01')),
  },
  {
    rule: 'overlapping-holders',
    fails: person('anna', 'Anna Muster', roles('from: 2009-12-01, to: 2010-05-01')),
    at: '5:73+2',
    says: /Petra Holm/,
    passes: person('anna', 'Anna Muster', roles('from: 2009-12-01, to: 2010-05-01')).replace('Coast', 'Deputy Coast'),
  },
  {
    rule: 'gap',
    fails: person('anna', 'Anna Muster', roles('from: 2014-12-01, to: 2016-01')),
    at: '5:55+4',
    says: /Nobody held this office for 154 days after Petra Holm, until Anna Muster/,
    passes: person('anna', 'Anna Muster', roles('from: 2014-08-01, to: 2016-01')),
  },
  {
    rule: 'name-ruled-out',
    fails: person('anna', 'Anna Muster', '  aliases: [Muster]\n  not: [MUSTER]\n'),
    at: '5:9+6',
    says: /“MUSTER” is one of the "aliases" of this record/,
    passes: person('anna', 'Anna Muster', '  not: [Muster]\n'),
  },
  {
    rule: 'stale-open-end',
    fails: person('anna', 'Anna Muster', roles('from: 2015-08-01, to: null, asOf: 2024-02-28')).replace(
      'Coast',
      'Fish',
    ),
    at: '5:82+4',
    says: /“Fish Minister” has no end and was last checked in 2024/,
    passes: person('anna', 'Anna Muster', roles('from: 2015-08-01, to: null, asOf: 2024-03')).replace('Coast', 'Fish'),
  },
  {
    rule: 'stale-open-end',
    fails: person('anna', 'Anna Muster', '  roles:\n    - title: Fish Minister\n      from: 2015\n      to: null\n'),
    at: '5:7+20',
    says: /nothing says on which day it was still held/,
    // Without "to" the record says that the end is not known.
    passes: person('anna', 'Anna Muster', '  roles:\n    - title: Fish Minister\n      from: 2015\n'),
  },
  {
    rule: 'homonyms',
    fails: person('petra-holm-poet', 'Petra Holm', "  born: '1981'\n"),
    at: '2:3+4',
    says: /Petra Holm is also the name of somebody else \("petra-holm"\)/,
    passes: person('petra-holm-poet', 'Petra Holm', "  born: '1981'\n  needs: [poet]\n"),
  },
  {
    rule: 'surname-without-years',
    fails: person('anna', 'Anna Muster', '  aliases: [Muster]\n'),
    at: '4:13+6',
    says: /“Muster” alone means Anna Muster in articles of all years/,
    passes: person('anna', 'Anna Muster', "  aliases: [Muster]\n  active: { from: '1998' }\n"),
  },
  {
    rule: 'bare-domain',
    fails: person('anna', 'Anna Muster').replace('https://example.org/a', 'https://www.example.org/en/'),
    at: '3:13+29',
    says: /“https:\/\/www.example.org\/en\/” is a whole site/,
    passes: person('anna', 'Anna Muster'),
  },
  {
    rule: 'source-elsewhere',
    fails: person(
      'anna',
      'Anna Muster',
      "  roles:\n    - { title: Fish Minister, to: '2016', source: 'https://en.wikipedia.org/wiki/Rivers_of_Norvia' }\n",
    ),
    at: '5:43+6',
    says: /names neither Anna Muster nor the office/,
    passes: person(
      'anna',
      'Anna Muster',
      "  roles:\n    - { title: Fish Minister, to: '2016', source: 'https://en.wikipedia.org/wiki/Anna_Muster' }\n",
    ),
  },
  {
    rule: 'same-person',
    fails: person('piotra-holm', 'Пэтра Холм'),
    at: '1:3+2',
    says: /Пэтра Холм and Petra Holm \("petra-holm"\) look like one person/,
    passes: person('piotra-holm', 'Пэтра Холм', '  born: 1989\n'),
  },
  {
    rule: 'same-person',
    fails: person('holm', 'Holm Petra'),
    at: '1:3+2',
    says: /look like one person/,
    passes: person('holm', 'Holm Petrus'),
  },
  {
    rule: 'shared-alias',
    fails: person('berta-holm', 'Berta Holm', '  aliases:\n    - Holm\n'),
    at: '5:7+4',
    says: /“Holm” is also a name of Petra Holm \("petra-holm"\) at the same time/,
    passes: person('berta-holm', 'Berta Holm', '  aliases:\n    - { text: Holm, needs: [Berta] }\n'),
  },
  {
    rule: 'shared-alias',
    fails: person('berta-holm', 'Berta Holm', '  aliases: [Holm]\n' + roles('to: 2010-02').replace('Coast', 'Fish')),
    at: '4:13+4',
    says: /“Holm” is also a name of Petra Holm/,
    passes: person('berta-holm', 'Berta Holm', '  aliases: [Holm]\n' + roles('to: 2010-01').replace('Coast', 'Fish')),
  },
  {
    rule: 'ordinary-word',
    fails: person('anna', 'Anna May', '  aliases: [May]\n'),
    at: '4:13+3',
    says: /“May” is an ordinary English word/,
    passes: person('anna', 'Anna May', '  aliases: [{ text: May, needs: [Anna] }]\n'),
  },
  {
    rule: 'ordinary-word',
    fails: person('team', 'Team').replace('name', 'kind: organisation\n  name'),
    at: '3:3+4',
    says: /The name “Team” is an ordinary English word/,
    passes: person('team', 'Team Norvia').replace('name', 'kind: organisation\n  name'),
  },
  {
    rule: 'missing-source',
    fails: '- id: anna\n  name: Anna Muster\n',
    at: '1:3+2',
    says: /No source is given for Anna Muster/,
    passes: person('anna', 'Anna Muster'),
  },
  {
    rule: 'missing-source',
    fails: '- id: anna\n  name: Anna Muster\n  roles:\n    - { title: Envoy, to: 2001 }\n',
    at: '4:7+26',
    says: /No source is given for “Envoy”/,
    passes:
      "- id: anna\n  name: Anna Muster\n  roles:\n    - { title: Envoy, to: 2001, source: 'https://example.org/a' }\n",
  },
  {
    rule: 'gap',
    fails: person('anna', 'Anna Muster', roles('from: 2007, to: 2009-09-30')),
    at: '5:67+2',
    says: /Nobody held this office for 124 days after Anna Muster, until Petra Holm/,
    passes: person('anna', 'Anna Muster', roles('from: 2007, to: 2010-01-31')),
  },
  {
    rule: 'name-ruled-out',
    fails: person('anna', 'Anna Muster', '  not: [anna muster]\n'),
    at: '4:9+11',
    says: /“anna muster” is the "name" of this record/,
    passes: person('anna', 'Anna Muster', '  not: [Anna Munster]\n'),
  },
  {
    rule: 'bare-domain',
    fails: person('anna', 'Anna Muster', roles("to: 2001, source: 'https://example.org/'")),
    at: '5:65+6',
    says: /“https:..example.org.” is a whole site/,
    passes: person('anna', 'Anna Muster', roles("to: 2001, source: 'https://example.org/a'")),
  },
  {
    rule: 'source-elsewhere',
    fails: person('anna', 'Anna Muster', roles("to: 2001, source: 'https://en.wikipedia.org/wiki/Lake'")),
    at: '5:65+6',
    says: /names neither Anna Muster nor the office/,
    // What cannot be read is blamed for nothing.
    passes: person('anna', 'Anna Muster', roles("to: 2001, source: 'https://en.wikipedia.org/wiki/%E0%A4'")),
  },
  {
    rule: 'unknown-country',
    fails: person('anna', 'Anna Muster', '  country: norvia\n'),
    at: '4:3+7',
    says: /"norvia" is no country code/,
    // A state of one's own with a code that ISO does not have.
    passes: `- { id: osk, kind: state, name: Osk, country: OQ }\n${person('anna', 'Anna Muster', '  country: OQ\n')}`,
  },
  {
    // Nothing is left of these titles without the nation's name: they are no offices with one seat.
    rule: 'overlapping-holders',
    fails: person('anna', 'Anna Muster', roles('from: 2011-03-01, to: 2012-05-01')),
    at: '5:55+4',
    says: /Petra Holm/,
    passes: `${nameless('anna', 'Anna Muster')}${nameless('berta', 'Berta Sund')}`,
  },
];

const look = (text: string): ReturnType<typeof lint> => lint([{ name: 'own.yaml', text }], { base, today });

describe('the linter of actors files', () => {
  for (const { rule, fails, at, says, passes } of cases) {
    it(`${rule}: ${says.source.replace(/\\/g, '')}`, () => {
      // Most of these people have a surname and nothing else.
      const other = ({ rule: one }: { readonly rule: string }): boolean =>
        one !== rule && one === 'surname-without-years';
      const found = look(fails).filter((one) => !other(one));
      assert.deepEqual(
        found.map(({ rule, line, column, length }) => `${rule} ${line}:${column}+${length}`),
        [`${rule} ${at}`],
      );
      assert.match(found[0]!.message, says);
      assert.match(found[0]!.message, /[.”]$/);
      assert.match(found[0]!.advice, /^[A-Z“].*\.$/);
      assert.equal(found[0]!.file, 'own.yaml');
      assert.deepEqual(
        look(passes).filter((one) => !other(one)),
        [],
      );
    });
  }

  it('has a failing and a passing record for every rule', () => {
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !cases.some(({ rule }) => rule === id)),
      [],
    );
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('names the two records of one person once, at the later one', () => {
    const found = look(person('one', 'Yuri Sander') + person('two', 'Юрий Сандер'));
    assert.deepEqual(
      found.map(({ rule, line }) => `${rule} ${line}`),
      ['same-person 4'],
    );
  });

  it('counts columns behind letters of two code units, and lines with carriage returns', () => {
    const [found] = look(`- id: anna\r\n  name: Anna\r\n  sources: ['😀 https://example.org/a']\r\n  x: 1\r\n`);
    assert.deepEqual([found?.line, found?.column, found?.length], [4, 3, 1]);
    const [behind] = look("- { id: anna, name: '😀', sources: [a], x: 1 }\n");
    assert.deepEqual([behind?.line, behind?.column], [1, 41]);
  });

  it('points at a role that stands elsewhere by the field that refers to it', () => {
    const text = `- { id: team, kind: organisation, name: Team Norvia, note: { a: &held [{ title: Envoy, to: 2001 }] } }\n- id: anna\n  name: Anna Muster\n  roles: *held\n`;
    const found = look(text);
    assert.deepEqual(
      found.map(({ rule, line, column, length }) => `${rule} ${line}:${column}+${length}`),
      ['missing-source 4:3+5'],
    );
  });

  it('points at a role that is one of another record’s by the word that refers to it', () => {
    const text = `- { id: team, kind: organisation, name: Team Norvia, note: &held { title: Envoy, from: 2001, to: null, asOf: 2002 } }\n- id: anna\n  name: Anna Muster\n  sources: ['https://example.org/a']\n  roles: [*held]\n`;
    assert.deepEqual(
      look(text).map(({ rule, line, column, length }) => `${rule} ${line}:${column}+${length}`),
      ['stale-open-end 5:11+5'],
    );
  });

  it('says of a record that another file switches off what it says of others, and nothing of the switch', () => {
    const found = lint(
      [
        { name: 'a.yaml', text: '- id: anna\n  name: Anna Muster\n  born: 1950\n' },
        { name: 'b.yaml', text: '- id: anna\n  disabled: true\n' },
      ],
      { today },
    );
    assert.deepEqual(
      found.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
      ['a.yaml:1 missing-source'],
    );
  });

  it('looks at several files together', () => {
    const found = lint(
      [
        { name: 'a.yaml', text: person('anna', 'Anna Muster') },
        { name: 'b.yaml', text: person('ann', 'Anna Muster') },
      ],
      { today },
    );
    assert.deepEqual(
      found.map(({ file, rule }) => `${file} ${rule}`),
      ['b.yaml same-person'],
    );
  });

  it('takes the shipped knowledge for clean', () => {
    const files = readdirSync('knowledge').filter((name) => name.endsWith('.yaml'));
    const found = lint(
      files.map((name) => ({ name, text: readFileSync(`knowledge/${name}`, 'utf8') })),
      // A fixed day: open ends grow stale while nobody touches anything.
      { today: '2026-11-01' },
    );
    assert.deepEqual(
      found.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
      [],
    );
  });
});
