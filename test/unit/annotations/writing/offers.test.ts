import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Offer } from '../../../../src/core/actors/writing/offer';
import { explainedAt } from '../../../../src/core/annotations/writing/explain';
import { type Offered, offersIn } from '../../../../src/core/annotations/writing/offers';
import type { Schema } from '../../../../src/core/annotations/writing/schema';
import { actor } from '../../actors/people';

const schemaOf = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
const sidecar = schemaOf('sidecar');
const codebook = schemaOf('codebook');

const actors = [
  actor({ id: 'petra-holm', name: 'Petra Holm' }),
  actor({ id: 'norvia', kind: 'state', name: 'Norvia' }),
];
const labels = [
  { id: 'water', name: 'Water', description: 'Who gets how much.' },
  { id: 'dam', name: 'dam' },
];
const around = {
  actors,
  byId: new Map(actors.map((one) => [one.id, one])),
  today: '2026-11-01',
  now: '2026-11-01T09:30:00.000Z',
  labels,
};

/** @param marked a text whose cursor is marked by a bar */
function offered(marked: string, schema = sidecar): Offered | null {
  return offersIn(schema, marked.replace('|', ''), marked.indexOf('|'), around);
}
const offers = (marked: string, schema = sidecar): readonly Offer[] => offered(marked, schema)?.offers ?? [];
const names = (marked: string, schema = sidecar): string =>
  offers(marked, schema)
    .map(({ label }) => label)
    .join(' ');

/** The text with an offer taken; places to fill in are empty, and of several values the first is taken. */
function taken(marked: string, label: string, schema = sidecar): string {
  const text = marked.replace('|', '');
  const offset = marked.indexOf('|');
  const all = offered(marked, schema);
  const offer = all?.offers.find((one) => one.label === label);
  assert.ok(all && offer, `${label} is among “${names(marked, schema)}”`);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
  const written = offer.snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\n', `\n${indent}`);
  return text.slice(0, all.start) + written + text.slice(all.end);
}

const top = 'version date not means article sha256 annotations';
const article = 'outlet url title author accessed original originalSha256 wordsSha256';
const decision = 'id state target cue kind type negated speakers labels tags note rating was by at';
const without = (all: string, ...gone: readonly string[]): string =>
  all
    .split(' ')
    .filter((name) => !gone.includes(name))
    .join(' ');
const types = 'assertion denial accusation demand commitment prediction characterisation meeting';
const line =
  '{"id":"a","state":"own","target":[{"start":1,"end":4,"exact":"The # {dam}"}],"at":"2026-11-01T00:00:00Z"}';
const inLine = (rest: string): string => `version: 1\nannotations:\n  - ${line}\n  - {"id":"b",${rest}\n  - ${line}\n`;

const rows: readonly (readonly [what: string, marked: string, expected: string])[] = [
  ['an empty file', '|', top],
  ['a line of its own', 'version: 1\n|', without(top, 'version')],
  ['a word of one', 'version: 1\nar|\nsha256: x\n', without(top, 'version', 'sha256')],
  ['behind a list', `annotations:\n- ${line}\n|`, without(top, 'annotations')],
  ['the name that is there', 'dat|: 2020\nversion: 1\n', without(top, 'version')],
  ['behind the version', 'version: |', '1'],
  ['below “article”', 'version: 1\narticle:\n  |', article],
  [
    'beside a field below it',
    'article:\n  outlet: The Herald\n  u|\n  title: A\nversion: 1\n',
    without(article, 'outlet', 'title'),
  ],
  ['in its braces', 'article: { outlet: X, | }', without(article, 'outlet')],
  ['at the beginning of them', 'article: { |outlet: X }', article],
  ['below “means”', 'means:\n  |', 'new item: text, actor'],
  ['behind its hyphen', 'means:\n  - |', 'text actor new item: text, actor'],
  ['in its item', 'means:\n  - text: Holm\n    |', 'actor'],
  ['an actor', 'means:\n  - { text: Holm, actor: | }', 'petra-holm norvia'],
  ['an actor in a line', 'not:\n  - actor: pe|\n', 'petra-holm norvia'],
  ['below “annotations”', 'annotations:\n  |', 'new item: id, state, target, at'],
  ['below its last line', `annotations:\n  - ${line}\n  |`, 'new item: id, state, target, at'],
  ['a decision in lines', 'annotations:\n  - id: a\n    state: own\n    |', without(decision, 'id', 'state')],
  ['its names', inLine('|}'), without(decision, 'id')],
  ['its names in marks', inLine('"ki|"}'), without(decision, 'id')],
  ['its names in a mark that is not closed', inLine('"ki|'), without(decision, 'id')],
  ['before others', inLine('|"kind":"direct"}'), without(decision, 'id', 'kind')],
  ['its state', inLine('"state":|}'), 'accepted corrected rejected own'],
  ['its state in marks', inLine('"state": "|"}'), 'accepted corrected rejected own'],
  ['its kind', inLine('"kind":"mi|}'), 'direct mixed indirect'],
  ['its type', inLine('"type":"|","by":"Ann"}'), types],
  ['whether it was said', inLine('"negated":|}'), 'true false'],
  ['its labels', inLine('"labels":["water","|"]}'), 'water dam'],
  ['its place', inLine('"target":[{"start":1,|}]}'), 'end exact prefix suffix'],
  ['its second place', inLine('"target":[{"start":1},{|}]}'), 'start end exact prefix suffix'],
  ['its rating', inLine('"rating":{"text":"false",|}}'), 'explanation evidence'],
  ['who spoke', inLine('"speakers":[{"actor":"|"}]}'), 'petra-holm norvia'],
  ['when', inLine('"at":|}'), around.now],
  ['of one taken back', inLine('"removed":true,|}'), 'at of'],
  ['in JSON', '{ "version": 1, "article": { | } }', article],
  ['behind a whole value', inLine('"state":"own" |}'), ''],
  ['in a text', inLine('"note":"the |"}'), ''],
  ['in a comment', 'version: 1 # |', ''],
  ['an unknown field', 'other:\n  |', ''],
];

describe('completion in a sidecar', () => {
  for (const [what, marked, expected] of rows) it(what, () => assert.equal(names(marked), expected));

  it('offers what is closed in the schema and no more, wherever it stands', () => {
    const closed = (schema: Schema): readonly string[] => [
      ...(schema.enum ?? []).map(String),
      ...[...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].flatMap(closed),
    ];
    const all = ['state', 'kind', 'type'].flatMap((field) => offers(inLine(`"${field}":|}`)).map(({ label }) => label));
    assert.deepEqual(all, closed(sidecar.definitions!.decision!));
  });

  it('says what each field is for', () => {
    const said = offers('|').map(({ label, help }) => [label, help]);
    assert.deepEqual(
      said,
      Object.entries(sidecar.properties!).map(([name, { description }]) => [name, description]),
    );
    assert.equal(offers('not:\n  - { | }')[0]?.help, "The actor's id.");
  });

  it('writes names and values as they are written around', () => {
    assert.equal(taken('version: 1\nar|\n', 'article'), 'version: 1\narticle:\n  \n');
    assert.equal(taken('|', 'version'), 'version: 1');
    assert.equal(taken('article:\n  out|', 'outlet'), 'article:\n  outlet: ');
    assert.equal(taken('article: { outlet: X, | }', 'url'), 'article: { outlet: X, url:  }');
    assert.equal(taken('means:\n  |', 'new item: text, actor'), 'means:\n  - { text: , actor:  }');
    assert.equal(taken('not:\n  -|', 'actor'), 'not:\n  - actor: ');
    assert.equal(taken('not:\n  - actor:|', 'norvia'), 'not:\n  - actor: norvia');
    assert.equal(taken(inLine('st|}'), 'state'), inLine('"state":}'));
    assert.equal(taken(inLine('"no|"}'), 'note'), inLine('"note":""}'));
    assert.equal(taken(inLine('"no|"'), 'note'), inLine('"note":""'));
    assert.equal(taken(inLine('"ki|":"direct"}'), 'type'), inLine('"type":"direct"}'));
    assert.equal(taken(inLine('|"kind":"direct"}'), 'labels'), inLine('"labels":[""],"kind":"direct"}'));
    assert.equal(taken(inLine('"state":acc|}'), 'accepted'), inLine('"state":"accepted"}'));
    assert.equal(taken(inLine('"state":"|"}'), 'own'), inLine('"state":"own"}'));
    assert.equal(taken(inLine('"negated":|}'), 'true'), inLine('"negated":true}'));
    assert.equal(taken('annotations:\n  - {|}', 'rating'), 'annotations:\n  - {"rating":{}}');
    assert.equal(taken('annotations:\n  - {id: a, |}', 'rating'), 'annotations:\n  - {id: a, rating: {  }}');
  });

  it('gives a whole decision that fits once its places are filled in', () => {
    const fits = new Ajv({ strictTypes: false }).compile(sidecar);
    const written = taken('version: 1\nannotations:\n  |', 'new item: id, state, target, at');
    const filled = written
      .replace('"id":""', '"id":"a"')
      .replace('"start":,"end":,', '"start":1,"end":4,')
      .replace('"exact":""', '"exact":"abc"');
    assert.ok(fits(parse(filled)), filled);
  });

  it('never fails, wherever the cursor is in a file that is half written', () => {
    const text = `${inLine('"labels":["water"],"rating":{"text":"x"')}article:\n  outlet: "X\n not: [ {`;
    for (let end = 0; end <= text.length; end++) {
      for (const offset of [end, Math.floor(end / 2)]) offersIn(sidecar, text.slice(0, end), offset, around);
      explainedAt(sidecar, text.slice(0, end), end);
    }
  });
});

describe('completion in a codebook', () => {
  const head = 'version: 1\nlabels:\n  - id: water\n    name: Water\n';
  const label = 'id name colour description parent shortcut stance';
  const table: readonly (readonly [what: string, marked: string, expected: string])[] = [
    ['an empty file', '|', 'version labels'],
    ['below “labels”', 'labels:\n  |', 'new item'],
    ['a label', 'labels:\n  - |', `${label} new item`],
    ['beside others', `${head}    |`, without(label, 'id', 'name')],
    ['in braces', 'labels: [{ id: a, | }]', without(label, 'id')],
    ['a colour', `${head}    colour: |`, 'red orange yellow green blue purple grey'],
    ['a stance', `${head}    stance: f|`, 'for against neutral'],
    ['a label above', `${head}  - id: dam\n    parent: |`, 'water dam'],
  ];
  for (const [what, marked, expected] of table) it(what, () => assert.equal(names(marked, codebook), expected));

  it('writes a label in lines', () => {
    assert.equal(taken('labels:\n  |', 'new item', codebook), 'labels:\n  - id: ');
    assert.equal(taken('|', 'labels', codebook), 'labels:\n  ');
  });
});

describe('what is said of a word in a sidecar', () => {
  const text = inLine('"labels":["water"],"note":"x"}').replace('version: 1\n', 'version: 1\narticle: { outlet: X }\n');
  const said = (word: string, schema = sidecar): readonly (string | undefined)[] => {
    const found = explainedAt(schema, text, text.indexOf(word) + 1);
    return found ? [found.is, text.slice(found.start, found.end), found.help, found.named] : [];
  };

  it('is what the schema says of its field', () => {
    assert.deepEqual(said('article'), ['name', 'article', 'What you know of the article itself.', '']);
    assert.deepEqual(said('outlet'), ['name', 'outlet', 'Who published it.', 'word']);
    assert.deepEqual(said('labels'), ['name', 'labels', 'Ids of the codebook.', '']);
    assert.deepEqual(said('exact'), ['name', 'exact', 'The words at the place.', '']);
    assert.deepEqual(said('water'), ['value', 'water', 'The id of a label of the codebook.', 'label']);
  });
});
