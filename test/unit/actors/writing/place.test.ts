import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Loose } from '../../../../src/core/actors/writing/loose-parts';
import { readLoose } from '../../../../src/core/actors/writing/loose-yaml';
import { placeAt } from '../../../../src/core/actors/writing/place';

/** A text whose cursor is marked by a bar, and what is written there: kind, path, and the word in two parts. */
type Row = readonly [marked: string, expected: string];

function described(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeAt(text, offset);
  if (!place) return 'nothing';
  const word = `${text.slice(place.start, place.cursor)}|${text.slice(place.cursor, place.end)}`;
  const signs = [
    place.flow && 'flow',
    place.quote,
    place.colon && 'colon',
    place.gap && 'gap',
    place.hyphen && 'hyphen',
  ];
  return [place.at, place.path.join('.'), word === '|' ? '' : word, ...signs].filter(Boolean).join(' ');
}

const head = '- id: ann\n  name: Ann\n';

const tables: Readonly<Record<string, readonly Row[]>> = {
  'a record': [
    ['|', 'record'],
    ['# people\n|', 'record'],
    ['per|', 'record per|'],
    ['-|', 'value gap hyphen'],
    ['- |', 'value hyphen'],
    ['- i|', 'value i| hyphen'],
    [`${head}|`, 'record'],
    [`${head}|\n- id: bob\n`, 'record'],
    [`${head}per|\n- id: bob\n`, 'record per|'],
    ['  |', 'nothing'],
  ],
  'a field of a record': [
    [`${head}  |`, 'field'],
    [`${head}  |\n- id: bob`, 'field'],
    [`${head}  ali|`, 'field ali|'],
    [`${head}  al|iases:\n    - An\n`, 'field al|iases colon'],
    [`- id: ann\n  |\n  name: Ann\n`, 'field'],
    ['- id: ann\n  na|\n  kind: person\n', 'field na|'],
    [`- na|\n  id: ann\n`, 'value na| hyphen'],
    [`${head}  aliases:\n    - Anna\n  |`, 'field'],
    [`${head}  roles:\n    - { title: Envoy }\n  |`, 'field'],
    [`${head}  roles:\n    - { title: Envoy\n  cou|`, 'field cou|'],
    [`${head}  note: "half\n  |`, 'field'],
    [`${head}\t|`, 'field'],
    [`${head}\tcou|`, 'field cou|'],
    [`- id: ann\r\n  na|\r\n`, 'field na|'],
  ],
  'a value': [
    [`${head}  kind:|`, 'value kind gap'],
    [`${head}  kind: |`, 'value kind'],
    [`${head}  kind: per|`, 'value kind per|'],
    [`${head}  kind: p|erson # sure\n`, 'value kind p|erson'],
    [`${head}  kind: |\n  country: AM\n`, 'value kind'],
    [`${head}  country: 'A|`, "value country A| '"],
    [`${head}  country: "A|M"\n`, 'value country A|M "'],
    [`${head}  country: "AM"|`, 'nothing'],
    ['- id: |\n  name: Ann\n', 'value id'],
    ['- id: ser|\n', 'value id ser|'],
    ['- { id: |', 'value id flow'],
    ['id: ann\nna|', 'field na|'],
  ],
  'a role': [
    [`${head}  roles:\n    |`, 'value roles'],
    [`${head}  roles:\n    -|`, 'value roles.0 gap hyphen'],
    [`${head}  roles:\n    - |`, 'value roles.0 hyphen'],
    [`${head}  roles:\n    -\n      |`, 'value roles.0 hyphen'],
    [`${head}  roles:\n    - { title: Envoy, org:\n        |`, 'value roles.0.org flow'],
    [`${head}  roles:\n    - ti|`, 'value roles.0 ti| hyphen'],
    [`${head}  roles:\n    - title: |`, 'value roles.0.title'],
    [`${head}  roles:\n    - title: Envoy of the |`, 'value roles.0.title Envoy of the |'],
    [`${head}  roles:\n    - title: Envoy\n      |`, 'field roles.0'],
    [`${head}  roles:\n    - title: Envoy\n      or|\n      from: 2018\n`, 'field roles.0 or|'],
    [`${head}  roles:\n    - title: Envoy\n    |`, 'item roles.1'],
    [`${head}  roles:\n    - title: Envoy\n      also:\n        - Old |`, 'value roles.0.also.0 Old | hyphen'],
    [`${head}  roles:\n  - title: Envoy\n    |`, 'field roles.0'],
    [`${head}  roles:\n  - title: Envoy\n  |`, 'field'],
    [`${head}  roles:\n    - {|`, 'field roles.0 flow'],
    [`${head}  roles:\n    - { |}`, 'field roles.0 flow'],
    [`${head}  roles:\n    - { ti| }`, 'field roles.0 ti| flow'],
    [`${head}  roles:\n    - { title: Envoy, | }`, 'field roles.0 flow'],
    [`${head}  roles:\n    - { title: Envoy, or|g: un }`, 'field roles.0 or|g flow colon'],
    [`${head}  roles:\n    - { title: Envoy, org:| }`, 'value roles.0.org flow gap'],
    [`${head}  roles:\n    - { title: Envoy, org: | }`, 'value roles.0.org flow'],
    [`${head}  roles:\n    - { title: Envoy, org: k|remlin, from: 2018 }`, 'value roles.0.org k|remlin flow'],
    [`${head}  roles:\n    - { title: 'Envoy', org: k|`, 'value roles.0.org k| flow'],
    [`${head}  roles:\n    - { title: "Envoy, or", org: k|`, 'value roles.0.org k| flow'],
    [`${head}  roles:\n    - { title: Envoy,\n        fr|`, 'field roles.0 fr| flow'],
    [`${head}  roles:\n    - { title: Envoy,\n        org: |\n      }\n`, 'value roles.0.org flow'],
    [`${head}  roles:\n    - { title: Envoy, also: [a, b|`, 'value roles.0.also.1 b| flow'],
    [
      `${head}  roles:\n    - { title: Envoy, source: https://example.org/a|`,
      'value roles.0.source https://example.org/a| flow',
    ],
    [`${head}  roles:\n    - { title: Envoy }|`, 'nothing'],
    [`${head}  roles:\n    - { title: Envoy }\n    |`, 'item roles.1'],
    [`${head}  roles:\n    - { title: Envoy }\n    - { title: Minister, org: | }\n`, 'value roles.1.org flow'],
    [`${head}  roles: [{ title: Envoy, org: |`, 'value roles.0.org flow'],
  ],
  'an alias and other lists': [
    [`${head}  aliases:\n    - |`, 'value aliases.0 hyphen'],
    [`${head}  aliases: [|]`, 'value aliases.0 flow'],
    [`${head}  aliases: [An, |]`, 'value aliases.1 flow'],
    [`${head}  aliases:\n    - An\n    |`, 'item aliases.1'],
    [`${head}  aliases:\n    - { text: An, lang: |`, 'value aliases.0.lang flow'],
    [`${head}  aliases:\n    - text: An\n      la|`, 'field aliases.0 la|'],
    [`${head}  sources:\n    - |\n`, 'value sources.0 hyphen'],
    [`${head}  sources: ['|']\n`, "value sources.0 flow '"],
    [`${head}  links:\n    |`, 'value links'],
    [`${head}  links: { | }`, 'field links flow'],
    [`${head}  links:\n    wikidata: Q1\n    |`, 'field links'],
  ],
  nowhere: [
    ['# a note |', 'nothing'],
    [`${head}  kind: person # a note |`, 'nothing'],
    [`${head}    |`, 'nothing'],
    [`${head} |`, 'nothing'],
    [`${head}  note: |\n`, 'value note'],
    [`${head}  note: |\n    more`, 'value note'],
    [`${head}  na\n    |`, 'nothing'],
    [`${head}  kind:\n |`, 'nothing'],
    [`${head}  aliases: [An] |`, 'nothing'],
    [`${head}  roles:\n    - { 'ti' | }`, 'nothing'],
  ],
};

describe('what is being written in an actors file', () => {
  for (const [title, rows] of Object.entries(tables)) {
    describe(title, () => {
      for (const [marked, expected] of rows) {
        it(JSON.stringify(marked.replace(head, '… ')), () => {
          assert.equal(described(marked), expected);
        });
      }
    });
  }

  it('knows the same place whatever stands around the record', () => {
    const marked = `${head}  roles:\n    - { title: Envoy, org: k| }\n`;
    for (const around of [
      '- "',
      '- id: [\n',
      '- {\n',
      '- id: x\n  name: "y\n',
      "- a: 'b\n",
      '- a: [b, {c: d\n',
      '- |\n  text\n',
    ]) {
      assert.equal(described(marked), 'value roles.0.org k| flow');
      const offset = around.length + (around.endsWith('\n') ? 0 : 1) + marked.indexOf('|');
      const text = `${around}${around.endsWith('\n') ? '' : '\n'}${marked.replace('|', '')}${around}`;
      assert.deepEqual(placeAt(text, offset)?.path, ['roles', 0, 'org'], around);
    }
  });

  it('is nothing within a text of several lines, and goes on behind it', () => {
    const text = '- id: ann\n  note: |\n    kind: x\n\n    more\n  kind: ';
    assert.equal(placeAt(text, text.indexOf('x')), null);
    assert.equal(placeAt(text, text.indexOf('more') + 2), null);
    assert.deepEqual(placeAt(text, text.length)?.path, ['kind']);
  });

  it('answers at every place of hostile texts', () => {
    const texts = [
      '- '.repeat(300),
      '[{'.repeat(300),
      `- id: a\n  x: ${'{a: ['.repeat(200)}`,
      '- "\'{[}]:\'": - ? ! & * | > % @ `\n'.repeat(5),
      `- id: "${'x\n'.repeat(100)}`,
      '\ufeff---\n- id: a\n...\n---\nb: c\n',
      '\t- id:\ta\n\t\tname:\tb\n',
      ': : :\n- : -\n-:\n- -\n{,}\n',
      `- a${' '.repeat(500)}b\n`,
      '- id: 😀\n  name: "😀\n',
    ];
    for (const text of texts) {
      for (let at = 0; at <= text.length; at++) {
        const found = placeAt(text, at);
        assert.ok(found === null || Array.isArray(found.path), `${at} in ${text.slice(0, 20)}`);
      }
    }
  });

  it('reads a large file of records and a line without end', () => {
    const record = '- id: ann\n  name: Ann\n  roles:\n    - { title: Envoy, org: un, from: 2018 }\n';
    const many = readLoose(record.repeat(10_000));
    assert.equal(many?.kind === 'list' && many.items.length, 10_000);
    for (const note of [`"${'a: b, [{ '.repeat(50_000)}`, `[${'a: "b, '.repeat(50_000)}`, `a${' '.repeat(200_000)}b`])
      assert.equal(readLoose(`- note: ${note}`)?.kind, 'list');
  });
});

/** As plain values, all of them texts. */
function plain(node: Loose | undefined): unknown {
  if (!node) return 'null';
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(({ value }) => plain(value));
  return Object.fromEntries(node.fields.map(({ key, value }) => [key.text, plain(value)]));
}

const asTexts = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asTexts)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, asTexts(held)]))
      : String(value);

describe('the loose reader', () => {
  it('reads whole files as the library does', () => {
    for (const name of readdirSync('knowledge').filter((one) => one.endsWith('.yaml'))) {
      const text = readFileSync(`knowledge/${name}`, 'utf8');
      assert.deepEqual(plain(readLoose(text)), asTexts(parse(text, { schema: 'failsafe' })), name);
    }
  });

  it('reads texts of several lines', () => {
    const rows: readonly (readonly [text: string, read: unknown])[] = [
      [
        '- id: a\n  note: |\n    one\n\n    two: b\n\n  kind: x\n',
        { id: 'a', note: '|\n    one\n\n    two: b', kind: 'x' },
      ],
      ['- id: a\n  note: >-\n', { id: 'a', note: '>-' }],
      [
        '- id: a\n  note: "one\n    two\n    three"\n  kind: x\n',
        { id: 'a', note: 'one\n    two\n    three', kind: 'x' },
      ],
      ['- id: a\n  note: "one\n  kind: x\n  name: "A"\n', { id: 'a', note: 'one', kind: 'x', name: 'A' }],
    ];
    for (const [text, read] of rows) assert.deepEqual(plain(readLoose(text)), [read], text);
  });

  it('takes the list, whatever stands before it', () => {
    assert.deepEqual(plain(readLoose('note: mine\n- id: one\n')), [{ id: 'one' }]);
    assert.deepEqual(plain(readLoose('mine\n"two"\n')), 'mine two');
  });

  it('goes on behind a fault', () => {
    const faults = [
      'name: "Two',
      'name: [Two',
      'name: {Two',
      "name: 'Two",
      'na',
      '\tname: Two',
      'name: *two',
      '}',
      '? a',
    ];
    for (const fault of faults) {
      const read = plain(readLoose(`- id: one\n- id: two\n  ${fault}\n  kind: state\nx\n- id: three\n`)) as Record<
        string,
        string
      >[];
      assert.deepEqual(
        read.map(({ id }) => id),
        ['one', 'two', 'three'],
        fault,
      );
    }
  });
});
