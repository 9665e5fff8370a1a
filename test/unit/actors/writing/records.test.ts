import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readKnowledge } from '../../../../src/core/actors/records/read-knowledge';
import { type Entry, entriesOf, idsIn, standingAt } from '../../../../src/core/actors/writing/records';

const text = `# people
- id: ann
  name: 'Ann O''Hara'
  aliases: [Annie, { text: Анна, lang: ru }]
  roles:
    - { title: Envoy, org: palace, from: 2018-02, to: 2019 }
    - title: Minister
      org: "palace"
      from: 2020

- kind: office
  id: palace
  name: The Palace
`;

const outline = (file: string): string[] => {
  const lines = (entry: Entry, depth: number): string[] => [
    `${'  '.repeat(depth)}${entry.part}: ${entry.name} (${entry.detail}) ${JSON.stringify(file.slice(entry.head.start, entry.head.end))}`,
    ...entry.children.flatMap((child) => lines(child, depth + 1)),
  ];
  return entriesOf(file).flatMap((entry) => lines(entry, 0));
};

describe('the outline of an actors file', () => {
  it('has every record with its names and roles', () => {
    assert.deepEqual(outline(text), [
      `person: Ann O'Hara (ann) "'Ann O''Hara'"`,
      '  alias: Annie () "Annie"',
      '  alias: Анна (ru) "Анна"',
      '  role: Envoy (2018–2019) "Envoy"',
      '  role: Minister (from 2020) "Minister"',
      'office: The Palace (palace) "The Palace"',
    ]);
  });

  it('keeps every part within its whole, and the wholes apart', () => {
    const check = (entries: readonly Entry[], start: number, end: number): void => {
      let from = start;
      for (const { whole, head, children } of entries) {
        assert.ok(from <= whole.start && whole.end <= end);
        assert.ok(whole.start <= head.start && head.end <= whole.end);
        check(children, whole.start, whole.end);
        from = whole.end;
      }
    };
    check(entriesOf(text), 0, text.length);
    assert.equal(text.slice(entriesOf(text)[1]!.whole.start), '- kind: office\n  id: palace\n  name: The Palace\n');
  });

  it('has the records around one that is being typed', () => {
    const broken = '- id: one\n- id: two\n  name: "Two\n  ro\n- \n- id: three\n  roles:\n    - title:\n    - tit\n';
    assert.deepEqual(outline(broken), [
      'person: one () "one"',
      'person: Two (two) "\\"Two"',
      'person: three () "three"',
    ]);
  });

  it('has nothing where there is nothing', () => {
    for (const nothing of ['', '- \n', 'id: ann\n', '[[[', '- kind: person\n'])
      assert.deepEqual(entriesOf(nothing), []);
    assert.deepEqual(outline('- id: ann\n  aliases: [{ lang: ru }, "", An]\n'), [
      'person: ann () "ann"',
      '  alias: An () "An"',
    ]);
  });

  it('has all shipped records', () => {
    for (const name of readdirSync('knowledge').filter((one) => one.endsWith('.yaml'))) {
      const file = readFileSync(`knowledge/${name}`, 'utf8');
      const { actors } = readKnowledge(file);
      assert.deepEqual(
        entriesOf(file).map((entry) => [entry.part, entry.name, entry.detail]),
        actors.map(({ kind, id, name: full }) => [kind, full, id]),
      );
    }
  });
});

describe('ids in an actors file', () => {
  it('are those of records and of organisations in roles', () => {
    assert.deepEqual(
      idsIn(text).map(({ id, isRecord, start, end }) => [id, isRecord, text.slice(start, end)]),
      [
        ['ann', true, 'ann'],
        ['palace', false, 'palace'],
        ['palace', false, 'palace'],
        ['palace', true, 'palace'],
      ],
    );
  });

  it('are read to the end of the line where the mark is not closed, and none in a file of no records', () => {
    const open = '- id: "ann\n  name: Ann\n';
    assert.deepEqual(idsIn(open), [{ id: 'ann', isRecord: true, start: 7, end: 10 }]);
    assert.deepEqual(idsIn('id: ann\n'), []);
  });
});

describe('what stands at a place of an actors file', () => {
  const at = (words: string, into = 1): string => {
    const standing = standingAt(text, text.indexOf(words) + into);
    return standing
      ? `${standing.is} ${standing.field} ${standing.text} ${text.slice(standing.start, standing.end)}`
      : 'nothing';
  };
  const rows: readonly (readonly [words: string, into: number, expected: string])[] = [
    ['id: ann', 0, 'name actor.id id id'],
    ['ann', 3, 'value actor.id ann ann'],
    ['aliases', 7, 'name actor.aliases aliases aliases'],
    ['Annie', 1, 'value actor.aliases Annie Annie'],
    ['lang: ru', 1, 'name alias.lang lang lang'],
    ['org: palace', 5, 'value role.org palace palace'],
    ['org: "palace', 6, 'value role.org palace palace'],
    ['asOf', 0, 'nothing'],
    ['# people', 3, 'nothing'],
    ['to: 2019', 0, 'name role.to to to'],
  ];
  for (const [words, into, expected] of rows) {
    it(words, () => {
      assert.equal(at(words, into), expected);
    });
  }
});
