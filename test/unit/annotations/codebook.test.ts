import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { type Label, labelsOf, pathOf, plainColours, readCodebook } from '../../../src/core/annotations/codebook';
import { belowIn, withParent } from '../../../src/core/annotations/edit-codebook';

const whole = `version: 1
labels:
  - id: water
    name: Water
    colour: blue
    description: Who gets how much of it.
  - id: threat
    name: Threat
    colour: charts.red
    shortcut: T1
    stance: against
  - id: dam
    name: The dam
    parent: water
    shortcut: d
    stance: for
`;

const problemsOf = (text: string): readonly string[] =>
  readCodebook(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('the codebook', () => {
  it('gives labels with all that the reader wrote, each behind its parent', () => {
    const { codebook, problems } = readCodebook(whole.replace('shortcut: T1', 'shortcut: 7'));
    assert.deepEqual(problems, []);
    const expected: readonly Label[] = [
      { id: 'water', name: 'Water', colour: 'charts.blue', description: 'Who gets how much of it.' },
      { id: 'dam', name: 'The dam', parent: 'water', shortcut: 'd', stance: 'for' },
      { id: 'threat', name: 'Threat', colour: 'charts.red', shortcut: '7', stance: 'against' },
    ];
    assert.deepEqual(codebook.labels, expected);
    assert.deepEqual(pathOf(codebook, codebook.byId.get('dam')!), ['Water', 'The dam']);
  });

  it('is empty where the file is, and reads a list without a heading', () => {
    for (const empty of ['', '# nothing yet\n', '\ufeff']) assert.deepEqual(problemsOf(empty), []);
    assert.deepEqual(readCodebook('- { id: one }\n').codebook.labels, [{ id: 'one', name: 'one' }]);
  });

  it('shows a label that it lacks, by its id', () => {
    const { codebook } = readCodebook(whole);
    const [water, gone] = labelsOf(['water', 'gone'], codebook);
    assert.equal(water?.name, 'Water');
    assert.deepEqual(gone, { id: 'gone', name: 'gone', missing: true });
  });

  for (const [what, text, problem, left] of [
    ['a shortcut of two signs', whole, /^10: “T1” is no shortcut\. Use one letter/, 3],
    ['a key of the panel', 'labels:\n  - id: a\n    shortcut: x\n', /^3: The key “x” does something else/, 1],
    [
      'one shortcut twice',
      'labels:\n- {id: a, shortcut: 1}\n- {id: b, shortcut: 1}\n',
      /^3: The key “1” is that of “a”/,
      2,
    ],
    ['one id twice', 'labels:\n- id: a\n- id: a\n', /^3: There are two labels with the id “a”/, 1],
    ['no id', 'labels:\n- name: A\n', /^2: This label has no id.* Write “id: …”/, 0],
    ['blanks in an id', 'labels:\n- id: a b\n', /^2: “a b” is no id/, 0],
    ['a parent that is not there', 'labels:\n- id: a\n  parent: b\n', /^3: There is no label “b”/, 1],
    ['a label above itself', 'labels:\n- {id: a, parent: b}\n- {id: b, parent: a}\n', /^2: “a” is above itself/, 2],
    ['no such colour', 'labels:\n- id: a\n  colour: pinkish\n', /^3: “pinkish” is no colour. Use red/, 1],
    ['no such stance', 'labels:\n- id: a\n  stance: pro\n', /^3: “pro” is no stance. Use for, against, neutral/, 1],
    [
      'another spelling of a field',
      'labels:\n- id: a\n  color: red\n',
      /^3: A label has no field “color”. Write “colour”/,
      1,
    ],
    ['a name of several lines', 'labels:\n- id: a\n  name: [b]\n', /^3: “name” must be a text/, 1],
    ['no list', 'labels: water\n', /^1: “labels” is no list. Write a list/, 0],
    ['something else', 'colours: red\n', /^1: There are no labels here/, 0],
    ['a text', 'labels:\n- water\n', /^2: A label needs fields of its own/, 0],
    ['no YAML', 'labels:\n  - id: "a\n', /^\d: This is no valid YAML/, 0],
    ['a newer one', 'version: 2\nlabels: []\n', /^1: .*another version of Sayso/, 0],
  ] as const)
    it(`tells of ${what}, with its line, and keeps the other labels`, () => {
      const problems = problemsOf(text);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
      assert.equal(readCodebook(text).codebook.labels.length, left);
    });

  it('survives whatever stands in the file', () => {
    for (const text of [
      'labels: &a [*a]',
      '[[[',
      '- *x',
      'labels:\n- &a {id: *a}',
      '\u0000',
      'labels: {id: a}',
      '? {a: 1}',
    ])
      assert.ok(Array.isArray(readCodebook(text).problems), text);
  });
});

describe('the schema of codebooks', () => {
  const schema = JSON.parse(readFileSync('schemas/codebook.schema.json', 'utf8')) as object;
  const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it('fits what is read without a problem, and no more fields', () => {
    assert.ok(fits(parse(whole.replace('T1', '7'))), JSON.stringify(fits.errors));
    for (const colour of Object.keys(plainColours)) assert.ok(fits({ labels: [{ id: 'a', colour }] }), colour);
    for (const label of [
      { name: 'A' },
      { id: 'a b' },
      { id: 'a', color: 'red' },
      { id: 'a', stance: 'pro' },
      { id: 'a', shortcut: 'x' },
    ])
      assert.equal(fits({ labels: [label] }), false, JSON.stringify(label));
  });
});

describe('a label that is moved', () => {
  const tree = `labels:
  - id: water
    name: Water
  - id: dam # the old one
    parent: water
    name: Dam
  - id: gate
    name: Gate
    parent: dam
  - { id: ice, name: Ice }
`;
  const parents = (text: string | null): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries(readCodebook(text ?? '').codebook.labels.map(({ id, parent }) => [id, parent]));

  it('stands below another one or below none, and what is below it goes along', () => {
    assert.deepEqual(parents(withParent(tree, 'ice', 'gate')), {
      water: undefined,
      dam: 'water',
      gate: 'dam',
      ice: 'gate',
    });
    assert.deepEqual(parents(withParent(tree, 'dam', 'ice')), {
      water: undefined,
      dam: 'ice',
      gate: 'dam',
      ice: undefined,
    });
    assert.deepEqual(parents(withParent(tree, 'dam', undefined)), {
      water: undefined,
      dam: undefined,
      gate: 'dam',
      ice: undefined,
    });
    assert.match(withParent(tree, 'water', 'ice')!, /id: dam # the old one\n {4}parent: water/);
    assert.equal(
      withParent(tree.replaceAll('\n', '\r\n'), 'water', 'ice')!.replaceAll('\r\n', '').includes('\n'),
      false,
    );
  });

  it('never stands below itself, nor below what is below it', () => {
    assert.deepEqual(belowIn(tree, 'water'), ['water', 'dam', 'gate']);
    for (const parent of ['water', 'dam', 'gate', 'nobody']) assert.equal(withParent(tree, 'water', parent), null);
  });
});
