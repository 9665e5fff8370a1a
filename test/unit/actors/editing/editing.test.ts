import assert from 'node:assert/strict';
import type { EditAnswer } from '../../../../src/core/actors/editing/actors-document';
import { hasRecord } from '../../../../src/core/actors/editing/actors-document';
import { addRecord, fileHead, idFor } from '../../../../src/core/actors/editing/add-record';
import { addName, addRole } from '../../../../src/core/actors/editing/add-to-record';
import { readKnowledge } from '../../../../src/core/actors/records/read-knowledge';

/** The file after the edit, what is to be filled in between ‹ and ›. */
function after(text: string, answer: EditAnswer): string {
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  if (!answer.edit) return text;
  const { start, end, text: put, stops } = answer.edit;
  let marked = '';
  let at = 0;
  for (const stop of stops) {
    marked += `${put.slice(at, stop.start)}‹${put.slice(stop.start, stop.end)}›`;
    at = stop.end;
  }
  return text.slice(0, start) + marked + put.slice(at) + text.slice(end);
}

const ivo = { id: 'ivo-reyle', kind: 'person', name: 'Ivo Reyle' } as const;
const ada = '- id: ada-holm\n  name: Ada Holm\n';
const role = (indent: string): string =>
  ['- title: ‹›', '  from: ‹›', '  to: ‹›', '  source: ‹›'].map((line) => `\n${indent}${line}`).join('');
const record = (indent = ''): string =>
  [`- id: ivo-reyle`, '  kind: person', '  name: Ivo Reyle', '  roles:'].map((line) => indent + line).join('\n') +
  role(`${indent}    `);

describe('a new record', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['into an empty file', '', `${record()}\n`],
    ['below a head of comments', fileHead(), `${fileHead()}\n${record()}\n`],
    ['below a head without a last line end', '# mine', `# mine\n\n${record()}\n`],
    ['below other records', ada, `${ada}${record()}\n`],
    [
      'parted by a blank line, where others are',
      `${ada}\n- id: b\n  name: B\n`,
      `${ada}\n- id: b\n  name: B\n\n${record()}\n`,
    ],
    ['below the last comment', `${ada}# Ada is the last.\n`, `${ada}# Ada is the last.\n${record()}\n`],
    ['as far in as the others', '  - id: a\n    name: A\n', `  - id: a\n    name: A\n${record('  ')}\n`],
    ['in place of an empty list', '# none yet\n[]\n', `# none yet\n${record()}\n`],
    ['with the line ends of the file', ada.replaceAll('\n', '\r\n'), `${ada}${record()}\n`.replaceAll('\n', '\r\n')],
    ['behind a file without a last line end', ada.trimEnd(), `${ada}${record()}\n`],
  ];
  for (const [what, before, expected] of cases) {
    it(`is written ${what}`, () => {
      // A head needs a blank line below it.
      assert.equal(after(before, addRecord(before, ivo)), expected);
    });
  }

  it('leaves records in one line as they are, though it cannot write beside them', () => {
    const before = '# mine\n[{ id: a, name: A }, { id: b, name: B }] # two\n';
    const text = after(before, addRecord(before, ivo));
    assert.match(text, /# mine/);
    assert.match(text, /# two/);
    assert.ok(['a', 'b', 'ivo-reyle'].every((id) => hasRecord(text, id)));
  });

  it('takes over what the article tells, and is known as soon as it has a title', () => {
    const told = { ...ivo, gender: 'male', role: { title: 'Mayor of Grenby: acting', asOf: '2020-11-03' } } as const;
    const text = after('', addRecord('', told));
    assert.match(text, /^ {2}gender: male$/m);
    assert.match(text, /title: ‹"Mayor of Grenby: acting"›\n {6}from: ‹›\n {6}to: ‹›\n {6}asOf: 2020-11-03\n/);
    const { actors, problems } = readKnowledge(text.replace(/[‹›]/g, ''));
    assert.deepEqual(problems, []);
    assert.deepEqual(actors[0]?.roles, [{ title: 'Mayor of Grenby: acting', to: null, asOf: '2020-11-03' }]);
    const empty = after('', addRecord('', ivo)).replace(/[‹›]/g, '');
    assert.equal(readKnowledge(empty).actors.length, 0);
    assert.equal(readKnowledge(empty.replace('title: ', 'title: M')).actors.length, 1);
  });

  it('of an organisation asks for its country', () => {
    const text = after('', addRecord('', { id: 'lake-council', kind: 'organisation', name: 'Lake Council' }));
    assert.equal(text, '- id: lake-council\n  kind: organisation\n  name: Lake Council\n  country: ‹›\n');
  });

  it('puts a name into marks where YAML would read something else', () => {
    for (const name of ['- x', '2020', 'No', 'A: B', '#1', '“Ada” & Co', "O'Brien", '{a}', '*x', 'ends in:']) {
      const text = after('', addRecord('', { id: 'x', kind: 'organisation', name })).replace(/[‹›]/g, '');
      assert.equal(readKnowledge(text).actors[0]?.name, name);
    }
  });

  it('gets an id of the usual form that nobody has', () => {
    const none = (): boolean => false;
    assert.equal(idFor('Ivo Reyle', none), 'ivo-reyle');
    assert.equal(idFor('Jean-Luc O’Brien', none), 'jean-luc-obrien');
    assert.equal(idFor('Şükrü Əliyev', none), 'sukru-aliyev');
    assert.equal(idFor('Иван Дорн', none), 'ivan-dorn');
    assert.equal(idFor('王毅', none), 'actor');
    assert.equal(
      idFor('Ivo Reyle', (id) => ['ivo-reyle', 'ivo-reyle-2'].includes(id)),
      'ivo-reyle-3',
    );
  });
});

describe('a name added to a record', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['as a new field', `${ada}# end\n`, `- id: ada-holm\n  name: Ada Holm\n  aliases: [Holm]\n# end\n`],
    [
      'behind the comment of the last field',
      '- id: ada-holm\n  name: Ada # hers\n',
      '- id: ada-holm\n  name: Ada # hers\n  aliases: [Holm]\n',
    ],
    [
      'to a list in one line',
      '- id: ada-holm\n  aliases: [Ada,  "A."] # two\n',
      '- id: ada-holm\n  aliases: [Ada,  "A.", Holm] # two\n',
    ],
    [
      'to a list with room inside',
      '- id: ada-holm\n  aliases: [ Ada ]\n',
      '- id: ada-holm\n  aliases: [ Ada, Holm ]\n',
    ],
    [
      'to a list of lines',
      '- id: ada-holm\n  aliases:\n    - Ada\n    # in letters\n    - { text: Ада, lang: ru } # hers\n\n  # roles\n  name: Ada\n',
      '- id: ada-holm\n  aliases:\n    - Ada\n    # in letters\n    - { text: Ада, lang: ru } # hers\n    - Holm\n\n  # roles\n  name: Ada\n',
    ],
    [
      'to a list as far out as its field',
      '- id: ada-holm\n  aliases:\n  - Ada\n  name: Ada\n',
      '- id: ada-holm\n  aliases:\n  - Ada\n  - Holm\n  name: Ada\n',
    ],
    [
      'to a field without a value',
      '- id: ada-holm\n  aliases:\n  name: Ada\n',
      '- id: ada-holm\n  aliases: [Holm]\n  name: Ada\n',
    ],
    [
      'to an empty list',
      '- id: ada-holm\n  aliases: []\n  name: Ada\n',
      '- id: ada-holm\n  aliases: [Holm]\n  name: Ada\n',
    ],
    [
      'below a note of several lines',
      '- id: ada-holm\n  note: |\n    one\n    two\n\n- id: b\n',
      '- id: ada-holm\n  note: |\n    one\n    two\n  aliases: [Holm]\n\n- id: b\n',
    ],
    [
      'below a list of roles',
      '- id: ada-holm\n  roles:\n    - title: Mayor\n      to:\n\n- id: b\n',
      '- id: ada-holm\n  roles:\n    - title: Mayor\n      to:\n  aliases: [Holm]\n\n- id: b\n',
    ],
    ['as a record over a shipped one', '- id: b\n', '- id: b\n- id: ada-holm\n  aliases: [Holm]\n'],
    [
      'behind an item that is no name',
      '- id: ada-holm\n  aliases:\n    - [Holm]\n',
      '- id: ada-holm\n  aliases:\n    - [Holm]\n    - Holm\n',
    ],
    [
      'only once',
      '- id: ada-holm\n  aliases: [{ text: Holm, needs: [Ada] }]\n',
      '- id: ada-holm\n  aliases: [{ text: Holm, needs: [Ada] }]\n',
    ],
  ];
  for (const [what, before, expected] of cases) {
    it(`is written ${what}`, () => {
      assert.equal(after(before, addName(before, 'ada-holm', 'aliases', 'Holm')), expected);
      const crlf = before.replaceAll('\n', '\r\n');
      assert.equal(after(crlf, addName(crlf, 'ada-holm', 'aliases', 'Holm')), expected.replaceAll('\n', '\r\n'));
    });
  }

  it('can be ruled out, too', () => {
    const text = after(ada, addName(ada, 'ada-holm', 'not', 'Holm, A.'));
    assert.equal(text, `${ada}  not: ["Holm, A."]\n`);
  });

  it('goes into a record in one line', () => {
    const before = '# one\n- { id: ada-holm, name: Ada } # hers\n- id: b\n';
    const text = after(before, addName(before, 'ada-holm', 'aliases', 'Holm'));
    assert.deepEqual(readKnowledge(text, undefined, new Set(['b'])).actors[0]?.aliases, [{ text: 'Holm' }]);
    assert.match(text, /# one\n[^]*# hers\n- id: b\n/);
  });
});

describe('a role added to a record', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['as a new field', ada, `${ada}  roles:${role('    ')}\n`],
    [
      'below the others',
      '- id: ada-holm\n  roles:\n    - { title: Mayor } # now\n  name: Ada\n',
      `- id: ada-holm\n  roles:\n    - { title: Mayor } # now${role('    ')}\n  name: Ada\n`,
    ],
    ['to a field without a value', '- id: ada-holm\n  roles:\n', `- id: ada-holm\n  roles:${role('    ')}\n`],
    ['to an empty list', '- id: ada-holm\n  roles: []\n', `- id: ada-holm\n  roles:${role('    ')}\n`],
    ['as a record over a shipped one', '', `- id: ada-holm\n  roles:${role('    ')}\n`],
    [
      'to a list in one line, which is written anew',
      '- id: ada-holm\n  roles: [{ title: Mayor }] # now\n',
      '- id: ada-holm\n  roles: [ { title: Mayor }, { title: null, from: null, to: null, source: null } ] # now\n',
    ],
  ];
  for (const [what, before, expected] of cases) {
    it(`is written ${what}`, () => assert.equal(after(before, addRole(before, 'ada-holm')), expected));
  }
});

describe('a file that cannot be written into', () => {
  const cases: readonly [what: string, text: string, line: number, says: RegExp][] = [
    ['with tabs', '- id: a\n\tname: A\n', 2, /no valid YAML/],
    ['with half a record', '- id: a\n  name: "A\n', 3, /no valid YAML/],
    ['that is no list', '# mine\nid: a\n', 2, /Expected a list/],
    ['with two documents', '- id: a\n---\n- id: b\n', 2, /no valid YAML/],
    ['with a bomb', `- id: a\n  note: &x [1, 2]\n  links: [${'*x, '.repeat(30)}*x]\n`, 1, /refers to other parts/],
    ['with a reference to nothing', '- id: ada\n  aliases: [*nothing]\n', 1, /Nothing is called "&nothing"/],
    ['that is too large', `# ${'x'.repeat(5_000_000)}\n`, 1, /larger than 5 MB/],
  ];
  for (const [what, text, line, says] of cases) {
    it(`is refused: one ${what}`, () => {
      for (const answer of [addRecord(text, ivo), addName(text, 'ada', 'not', 'x'), addRole(text, 'ada')]) {
        assert.ok(!answer.ok);
        assert.equal(answer.problem.line, line);
        assert.match(answer.problem.message, says);
      }
    });
  }

  it('is refused where the field is no list, or the record is there already', () => {
    const text = '- id: ada\n  name: A\n  aliases: Ana\n';
    for (const answer of [addName(text, 'ada', 'aliases', 'x'), addRecord(text, { ...ivo, id: 'ada' })])
      assert.ok(!answer.ok);
    const answer = addName(text, 'ada', 'aliases', 'x');
    assert.ok(!answer.ok && answer.problem.line === 3);
    const roles = addRole('- id: ada\n  roles: Mayor\n', 'ada');
    assert.deepEqual(roles, { ok: false, problem: { message: '"roles" must be a list.', line: 2 } });
  });

  it('is refused where one list stands in two places: what is added to names is not ruled out, too', () => {
    const answer = addName('- id: ada\n  aliases: &names [Ada]\n  not: *names\n', 'ada', 'aliases', 'Holm');
    const message = 'This file is written in a way that nothing can be added to by itself.';
    assert.deepEqual(answer, { ok: false, problem: { message, line: 1 } });
  });
});
