import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Actor } from '../../../src/core/actors/knowledge';
import { overlay } from '../../../src/core/actors/records/overlay';
import { readKnowledge, readSteps } from '../../../src/core/actors/records/read-knowledge';
import { actor } from './people';

const good = '- id: anna-muster\n  name: Anna Muster\n';

/** The problems as "line:column message". */
const problemsOf = (text: string): string[] =>
  readKnowledge(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('reading a file of actors', () => {
  it('reads a whole record', () => {
    const text = `# people
- id: anna-muster
  kind: person
  name: Anna Muster
  gender: female
  country: AM
  aliases:
    - Ana Muster
    - { text: Muster, needs: [Anna] }
    - { text: Анна, lang: ru }
  roles:
    - { title: Envoy, also: [special envoy], org: un, country: AM, from: 2018, to: 2019-05, source: 'https://example.org', asOf: 2020-01-02 }
  links: { wikidata: Q1 }
  sources: ['https://example.org']
`;
    const { actors, problems } = readKnowledge(text, 'a.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(actors, [
      {
        id: 'anna-muster',
        kind: 'person',
        name: 'Anna Muster',
        gender: 'female',
        country: 'AM',
        aliases: [{ text: 'Ana Muster' }, { text: 'Muster', needs: ['Anna'] }, { text: 'Анна', lang: 'ru' }],
        roles: [
          {
            title: 'Envoy',
            also: ['special envoy'],
            org: 'un',
            country: 'AM',
            from: '2018',
            to: '2019-05',
            source: 'https://example.org',
            asOf: '2020-01-02',
          },
        ],
        links: { wikidata: 'Q1' },
        sources: ['https://example.org'],
        file: 'a.yaml',
        line: 2,
      },
    ]);
  });

  it('reads an empty file', () => {
    assert.deepEqual(problemsOf(''), []);
    assert.deepEqual(problemsOf('# nothing yet\n'), []);
  });

  const broken: readonly (readonly [title: string, text: string, problem: RegExp])[] = [
    ['no list', 'id: anna', /^1:1 Expected a list/],
    ['no record', '- anna\n', /^1:3 Expected a record/],
    ['no id', '- name: Anna\n', /^1:3 A record needs an "id"/],
    ['no name', '- id: anna\n', /^1:3 The record "anna" needs a "name"/],
    ['a wrong id', '- id: Anna Muster\n  name: Anna\n', /^1:3 The id "Anna Muster" may have/],
    ['a name of the wrong type', '- id: anna\n  name: 5\n', /^2:3 "name" must be a text/],
    ['an unknown kind', '- id: anna\n  name: A\n  kind: robot\n', /^3:3 "robot" is no kind of actor/],
    ['an unknown gender', '- id: anna\n  name: A\n  gender: f\n', /^3:3 "gender" is/],
    ['aliases that are no list', '- id: anna\n  name: A\n  aliases: Ana\n', /^3:3 "aliases" must be a list/],
    ['an alias without a text', '- id: anna\n  name: A\n  aliases:\n    - lang: ru\n', /^4:7 An alias is a text/],
    ['a role without a title', '- id: anna\n  name: A\n  roles:\n    - from: 2018\n', /^4:7 A role needs a "title"/],
    [
      'no such month',
      '- id: anna\n  name: A\n  roles:\n    - title: x\n      from: 2018-13\n',
      /^5:7 "from" must be a date/,
    ],
    [
      'no such day',
      '- id: anna\n  name: A\n  roles:\n    - { title: x, to: 2019-02-29 }\n',
      /^4:19 "to" must be a date/,
    ],
    [
      'an end before the beginning',
      '- id: anna\n  name: A\n  roles:\n    - { title: x, from: 2019-02-01, to: 2018 }\n',
      /ends \(2018\) before it begins/,
    ],
    [
      'the same id twice',
      `${good}- id: anna-muster\n  name: Other\n`,
      /^3:3 The id "anna-muster" stands in this file twice/,
    ],
    ['a tab', '- id: anna\n\tname: Anna\n', /^2:1 A tab stands at the beginning/],
    ['a tab in a list', '- id: anna\n  name: A\n  roles:\n\t- title: x\n', /^4:1 A tab stands at the beginning/],
    ['tabs in every line', '- id: anna\n\tname: A\n\troles:\n\t\t- title: x\n', /^2:1 A tab/],
    ['a mark that is not closed', '- id: anna\n  name: "Anna\n  kind: person\n', /^2:9 This text has no closing/],
    ['a single mark that is not closed', "- id: anna\n  name: 'Anna\n", /^2:9 This text has no closing/],
    ['a bracket', '- id: anna\n  aliases: [Ann, Annie\n', /^2:12 What is opened here is not closed. Put a \]/],
    ['a brace', '- id: anna\n  roles:\n    - { title: x\n', /^3:7 What is opened here is not closed. Put a \}/],
    ['a colon too many', '- id: anna\n  name: Anna: the first\n', /^2:9 A colon stands in this text/],
    ['a field without a colon', '- id: anna\n  na\n  kind: person\n', /^2:3 A field needs a colon/],
    ['a field without a blank', '- id: anna\n  name:Anna\n  kind: person\n', /^2:3 A field needs a colon/],
    ['half a field', '- id: anna\n  na\n', /^2:3 A field needs a colon/],
    ['a line too far to the right', '- id: anna\n   name: Anna\n', /^2:4 This line stands further to the right/],
    ['a line too far to the left', '- id: anna\n name: Anna\n', /^2:1 This line is not in line/],
    ['a field at the very left', '- id: anna\nname: Anna\n', /^2:1 This line belongs to no record/],
    ['a field twice', '- id: anna\n  name: A\n  name: B\n', /^3:3 The field "name" stands here twice/],
    ['a sign at the beginning', '- id: anna\n  name: @anna\n', /^2:9 A text that begins with @/],
    ['a star', '- id: anna\n  name: *anna\n', /^1:3 Nothing is called "&anna"/],
    ['a backslash', '- id: anna\n  name: "A\\q"\n', /write \\\\ for a backslash/],
    ['a second document', '- id: anna\n  name: A\n---\n- id: bert\n  name: B\n', /^3:1 A second list begins here/],
    ['hyphens out of line', '- id: anna\n  roles:\n  - title: a\n - title: b\n', /^4:2 The hyphens of a list/],
    ['fields out of line', '- id: anna\n  links:\n    a: b\n   c: d\n', /^4:1 The fields of a record must stand/],
    ['a text in a text', "- id: anna\n  name: 'An'na'\n", /^2:13 This cannot stand here/],
    ['a bracket too many', '- id: anna\n  name: ]', /^2:9 This cannot stand here/],
    ['no comma', '- id: anna\n  aliases: [{ text: A lang: de }]\n', /^2:21 In brackets, a comma parts/],
    ['no comma behind a mark', "- id: anna\n  aliases: ['A' b]\n", /^2:17 In brackets, a comma parts/],
    ['a mark in braces', "- id: anna\n  aliases: {'A\n", /^2:13 This text has no closing/],
    ['a mark that the loose reader does not see', '- id: anna\n  ? "A\n', /^3:1 This text has no closing/],
    ['a bracket that the loose reader does not see', '- id: anna\n  ? [A\n', /^3:1 What is opened here/],
    ['an empty tag', '- id: anna\n  name: !! B\n', /^2:9 This is no valid YAML: The !! tag has no suffix\.$/],
    ['no blank before a note', '- id: anna\n  aliases: [A]#\n', /^2:15 This is no valid YAML: Comments must be/],
    ['an empty line too far in', '- id: anna\n  note: >\n      \n    A\n', /^4:5 This is no valid YAML: Block scalars/],
    [
      'a beginning known and not known',
      '- id: a\n  name: A\n  roles: [{ title: B, from: 2001, seen: 2002 }]\n',
      /^3:35 A role has a "from", or a "seen"/,
    ],
    [
      'a time that ends before it begins',
      '- id: a\n  name: A\n  active: { from: 2004, to: 2001 }\n',
      /^3:25 This ends \(2001\) before it begins \(2004\)\.$/,
    ],
    [
      'a date where another field refers to it',
      '- id: a\n  name: A\n  note: { x: &time { from: 20 } }\n  active: *time\n',
      /^4:3 "from" must be a date/,
    ],
    ['a list of no records', '- anna\n- bert\n- carl\n', /^1:3 Expected a record/],
    ['half a record', '- id: anna\n', /^1:3 The record "anna" needs a "name"/],
    ['a hyphen alone', '-\n', /Expected a record/],
  ];
  for (const [title, text, problem] of broken) {
    it(`reports ${title}, and reads the others`, () => {
      const problems = problemsOf(text);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }

  it('skips the broken record only', () => {
    const { actors, problems } = readKnowledge(
      `- id: one\n  name: One\n- id: two\n  name: [Two]\n- id: three\n  name: Three\n`,
    );
    assert.deepEqual(
      actors.map(({ id }) => id),
      ['one', 'three'],
    );
    assert.equal(problems.length, 1);
  });

  it('keeps what stands before and after half a record', () => {
    const { actors, problems } = readKnowledge(`- id: one\n  name: One\n- id: two\n  name: "Two\n`);
    assert.deepEqual(
      actors.map(({ id }) => id),
      ['one'],
    );
    assert.equal(problems.length, 1);
  });

  it('keeps what stands behind a fault of any sort', () => {
    const faults = [
      'name: "Two',
      'name: [Two',
      'name: {Two',
      "name: 'Two",
      'name: a: b',
      '\tname: Two',
      'name: *two',
      'name: @',
    ];
    for (const fault of faults) {
      const { actors, problems } = readKnowledge(
        `# people\n- id: one\n  name: One\n- id: two\n  ${fault}\n- id: three\n  name: Three\n`,
      );
      assert.deepEqual(
        actors.map(({ id, line }) => `${id} ${line ?? 0}`),
        ['one 2', 'three 6'],
        fault,
      );
      assert.equal(problems.length, 1, fault);
      // An open bracket is missed where the next record begins.
      assert.ok([4, 5, 6].includes(problems[0]!.line), `${fault}: ${problems[0]!.line}`);
    }
  });

  it('reads what records share in one go', () => {
    const { actors, problems } = readKnowledge(
      '---\n- id: one\n  name: One\n  sources: &all [a, b]\n- id: two\n  name: Two\n  sources: *all\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      actors.map(({ line, sources }) => [line, sources]),
      [
        [2, ['a', 'b']],
        [5, ['a', 'b']],
      ],
    );
  });

  it('reads a file with a byte order mark and carriage returns', () => {
    const { actors, problems } = readKnowledge('\ufeff- id: one\r\n  name: One\r\n- id: two\r\n  name: Two\r\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      actors.map(({ line }) => line),
      [1, 3],
    );
  });

  it('reads a large file in steps, and the same as in one go', () => {
    const text = Array.from(
      { length: 2000 },
      (_, i) => `- id: p${i}\n  name: Vor${i} Nach${i}\n  aliases: [A${i}]\n`,
    ).join('');
    const steps = readSteps(text, { file: 'a.yaml' });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.ok(count >= 4, `${count} steps`);
    assert.equal(step.value.actors.length, 2000);
    assert.deepEqual(step.value.actors[1999]?.line, 5998);
    assert.deepEqual(step.value.actors, readKnowledge(text, 'a.yaml').actors);
  });

  it('leaves out an unknown field, and says so', () => {
    const { actors, problems } = readKnowledge(`${good}  nickname: Ani\n`);
    assert.equal(actors.length, 1);
    assert.match(problems[0]!.message, /"nickname" is no field/);
  });

  it('gives one problem for a bomb of aliases', () => {
    let bomb = '- &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 12; i++) bomb += `- &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]\n`;
    const { actors, problems } = readKnowledge(`- id: one\n  name: One\n- id: two\n  name: Two\n  aliases: [*a]\n`);
    assert.equal(actors.length, 1);
    assert.equal(problems.length, 1);
    const read = readKnowledge(`${good}- id: bomb\n  name: Bomb\n  note:\n${bomb.replace(/^/gm, '    ').trimEnd()}\n`);
    assert.equal(read.problems.length, 1);
    assert.match(read.problems[0]!.message, /refers to other parts/);
    assert.equal(read.actors.length, 1);
  });

  it('gives one problem for a huge file', () => {
    assert.deepEqual(problemsOf('#'.repeat(5_000_001)), [
      '1:1 This file is larger than 5 MB, so it is not read. Split it into several files.',
    ]);
  });

  it('reads a long file only where it can be read in small steps', () => {
    const records = Array.from({ length: 20_000 }, (_, i) => `- { id: a${i}, name: Name ${i} }\n`).join('');
    assert.deepEqual(problemsOf(records), []);
    const [problem, ...others] = problemsOf(records.replace('Name 7 ', '&n Name '));
    assert.match(problem!, /^1:1 This file is longer than 500 KB and no plain list of records/);
    assert.deepEqual(others, []);
  });
});

describe('a reader’s own actors over the shipped ones', () => {
  const shipped = [
    actor({
      id: 'anna',
      name: 'Anna Muster',
      gender: 'female',
      aliases: ['Muster'],
      roles: [{ title: 'Envoy', from: '2018' }],
    }),
    actor({ id: 'bert', name: 'Bert Beispiel' }),
    actor({ id: 'land', kind: 'state', name: 'Land' }),
  ];
  const known = new Set(shipped.map(({ id }) => id));
  const over = (text: string): ReturnType<typeof overlay> => overlay(shipped, readKnowledge(text, undefined, known));

  it('adds actors', () => {
    assert.deepEqual(
      over('- id: carl\n  name: Carl\n').map(({ id }) => id),
      ['anna', 'bert', 'land', 'carl'],
    );
  });

  it('adds to a record without repeating its name and kind', () => {
    const result = over('- id: land\n  aliases: [Country]\n- id: anna\n  aliases: [Annie]\n');
    assert.deepEqual(
      result.map(({ kind, name, aliases }) => [kind, name, aliases.map(({ text }) => text)]),
      [
        ['person', 'Anna Muster', ['Annie', 'Muster']],
        ['person', 'Bert Beispiel', []],
        ['state', 'Land', ['Country']],
      ],
    );
    assert.equal(result[0]?.gender, 'female');
  });

  it('adds to the words for a people', () => {
    const [land] = over('- id: land\n  demonyms: [Lander]\n').filter(({ id }) => id === 'land');
    assert.deepEqual(land?.demonyms, ['Lander']);
  });

  it('overrides a role of the same title and beginning', () => {
    const [anna] = over(
      "- id: anna\n  roles:\n    - { title: Envoy, from: '2018', to: '2019' }\n    - { title: Minister, from: '2020' }\n",
    );
    assert.deepEqual(anna?.roles, [
      { title: 'Envoy', from: '2018', to: '2019' },
      { title: 'Minister', from: '2020' },
    ]);
  });

  it('switches off', () => {
    assert.deepEqual(
      over('- id: bert\n  disabled: true\n').map(({ id }) => id),
      ['anna', 'land'],
    );
  });
});

describe('the shipped knowledge', () => {
  const files = readdirSync('knowledge').filter((name) => name.endsWith('.yaml'));
  const isMade = (name: string): boolean => name.startsWith('wikidata-');
  const read = files.map((name) => readKnowledge(readFileSync(`knowledge/${name}`, 'utf8'), name));
  const by = (made: boolean): readonly Actor[] =>
    read.filter((_, i) => isMade(files[i]!) === made).flatMap((file) => file.actors);
  const compiled = JSON.parse(readFileSync('generated/knowledge.json', 'utf8')) as readonly Actor[];

  it('has no problems', () => {
    assert.deepEqual(
      read.flatMap((file, i) => file.problems.map((problem) => `${files[i]!}:${problem.line} ${problem.message}`)),
      [],
    );
  });

  for (const made of [true, false]) {
    it(`has each id once among those ${made ? 'that a script made' : 'written by hand'}`, () => {
      const ids = by(made).map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      );
    });
  }

  it('names organisations that are there', () => {
    const ids = new Set(compiled.map(({ id }) => id));
    const missing = compiled.flatMap(({ id, roles }) =>
      roles.filter(({ org }) => org !== undefined && !ids.has(org)).map(({ org }) => `${id}: ${org ?? ''}`),
    );
    assert.deepEqual(missing, []);
  });

  it('is compiled whole, with what was written by hand on top', () => {
    const byId = new Map(compiled.map((actor) => [actor.id, actor]));
    assert.deepEqual([...byId.keys()].sort(), [...new Set([...by(true), ...by(false)].map(({ id }) => id))].sort());
    for (const actor of by(false)) {
      const whole = byId.get(actor.id)!;
      assert.deepEqual([whole.name, whole.kind, whole.file], [actor.name, actor.kind, actor.file], actor.id);
      const spans = whole.roles.map(({ title, from, to }) => [title, from, to]);
      for (const { title, from, to } of actor.roles)
        assert.deepEqual(
          spans.find(([t, f]) => t === title && f === from),
          [title, from, to],
        );
    }
  });

  it('has what a script made in nothing but its own fields', () => {
    for (const { id, roles, sources, links } of by(true)) {
      assert.match(links?.wikidata ?? '', /^Q\d+$/, id);
      for (const { from, asOf, source } of roles) {
        assert.ok(from !== undefined && asOf !== undefined, id);
        assert.ok((source ?? sources[0] ?? '').startsWith(`https://www.wikidata.org/wiki/${links!.wikidata!}#`), id);
      }
    }
  });
});
