import assert from 'node:assert/strict';
import { LineCounter, parseDocument } from 'yaml';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import { parseYaml } from '../../../src/core/text/yaml';

const record = (id: string, more = ''): string => `- id: ${id}\n  name: Tomas Grell\n  kind: person\n${more}`;

describe('YAML that anybody may have written', () => {
  for (const [what, text] of [
    ['a list', '- id: a\n  name: b\n- id: c\n'],
    ['a field twice', '- id: a\n  id: b\n  name: c\n'],
    ['a field twice in brackets', '- {id: a, role: {x: 1, x: 2}, id: b}\n'],
    ['an open bracket', '- id: [a\n- id: b\n  id: c\n'],
    ['numbers and texts as names', '1: a\n"1": b\n1: c\n'],
  ] as const)
    it(`has the errors that the package finds: ${what}`, () => {
      const places = (errors: readonly { code: string; pos: [number, number] }[]): unknown =>
        errors.map(({ code, pos }) => [code, pos[0]]).sort((a, b) => Number(a[1]) - Number(b[1]));
      assert.deepEqual(places(parseYaml(text).errors), places(parseDocument(text, { prettyErrors: false }).errors));
    });

  for (const [what, text, line] of [
    ['brackets', `- id: a\n  note: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, 2],
    ['blocks', Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 51],
    ['hyphens', `${'- '.repeat(60)}a\n`, 1],
  ] as const)
    it(`is not read where too much stands inside one another: ${what}`, () => {
      const lines = new LineCounter();
      const { errors, contents } = parseYaml(text, lines);
      assert.equal(contents, null);
      assert.deepEqual(
        errors.map(({ code, pos }) => [code, lines.linePos(pos[0]).line]),
        [['IMPOSSIBLE', line]],
      );
    });

  it('of actors may have a record that is too long or too deep, and the others are read', () => {
    const long = record('b', `  note: ${'word '.repeat(20_000)}\n`);
    const deep = record('c', `  note: ${'['.repeat(100)}\n`);
    const { actors, problems } = readKnowledge([record('a'), long, deep, record('d')].join(''));
    assert.deepEqual(
      actors.map(({ id }) => id),
      ['a', 'd'],
    );
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.split(/[,.]/)[0]]),
      [
        [4, 'This record is longer than 64 KB'],
        [11, 'Too much stands inside one another here'],
      ],
    );
  });

  it('of actors has twenty unknown fields told one by one, and the number of the rest', () => {
    const fields = Array.from({ length: 500 }, (_, i) => `  field${i}: 1\n`).join('');
    const { actors, problems } = readKnowledge(record('a', fields));
    assert.equal(actors.length, 1);
    assert.equal(problems.length, 21);
    assert.match(problems.at(-1)!.message, /^480 more fields/);
  });
});
