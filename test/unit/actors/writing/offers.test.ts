import assert from 'node:assert/strict';
import { actorFields, aliasFields, roleFields } from '../../../../src/core/actors/records/fields';
import { readKnowledge } from '../../../../src/core/actors/records/read-knowledge';
import { narrow, type Offer, offersAt } from '../../../../src/core/actors/writing/offers';
import { placeAt } from '../../../../src/core/actors/writing/place';
import { aboutActor } from '../../../../src/core/actors/writing/value-offers';
import { actor } from '../people';

const actors = [
  actor({ id: 'norvia', kind: 'state', name: 'Norvia', country: 'NO' }),
  actor({ id: 'palace', kind: 'office', name: 'The Palace', country: 'NO', aliases: ['Big House'] }),
  actor({ id: 'petra-holm', name: 'Petra Hølm', roles: [{ title: 'Envoy', from: '2018', org: 'palace' }] }),
  actor({ id: 'per-lund', name: 'Per Lund', roles: [{ title: 'Envoy' }, { title: 'Head, of a sort' }] }),
];
const world = { actors, byId: new Map(actors.map((one) => [one.id, one])), today: '2026-11-01' };

function offers(marked: string): readonly Offer[] {
  const place = placeAt(marked.replace('|', ''), marked.indexOf('|'));
  return place ? offersAt(place, world) : [];
}
const labels = (marked: string): string[] => offers(marked).map(({ label }) => label);

/** The text with an offer taken, as VS Code would write it; places to fill in hold their proposals. */
function taken(marked: string, label: string): string {
  const text = marked.replace('|', '');
  const offset = marked.indexOf('|');
  const place = placeAt(text, offset)!;
  const offer = offersAt(place, world).find((one) => one.label === label);
  assert.ok(offer, `${label} is among ${labels(marked).join(', ')}`);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
  const written = offer.snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\n', `\n${indent}`);
  return text.slice(0, place.start) + written + text.slice(place.end);
}

const head = '- id: ann\n  name: Ann\n';

describe('what is offered in an actors file', () => {
  const rows: readonly (readonly [title: string, marked: string, expected: readonly string[]])[] = [
    ['records', '|', ['person', 'office', 'organisation', 'state', 'switch off']],
    [
      'fields that are not there',
      `${head}  |`,
      Object.keys(actorFields).filter((name) => name !== 'id' && name !== 'name'),
    ],
    [
      'fields, those below the cursor taken, too',
      '- id: ann\n  |\n  name: Ann\n  kind: person\n',
      Object.keys(actorFields).filter((name) => !['id', 'name', 'kind'].includes(name)),
    ],
    [
      'the field that is being rewritten',
      `${head}  ki|nd: person\n`,
      Object.keys(actorFields).filter((name) => name !== 'id' && name !== 'name'),
    ],
    [
      'fields of a role',
      `${head}  roles:\n    - { title: Envoy, | }`,
      Object.keys(roleFields).filter((name) => name !== 'title'),
    ],
    [
      'fields of an alias',
      `${head}  aliases:\n    - text: An\n      |`,
      Object.keys(aliasFields).filter((name) => name !== 'text'),
    ],
    ['kinds', `${head}  kind: |`, ['person', 'office', 'organisation', 'state', 'region']],
    ['genders', `${head}  gender: f|`, ['male', 'female']],
    ['offices and organisations', `${head}  roles:\n    - org: |`, ['norvia', 'palace']],
    ['offices within braces', `${head}  roles:\n    - { org: pal| }`, ['norvia', 'palace']],
    ['titles, the commonest first', `${head}  roles:\n    - title: |`, ['Envoy', 'Head, of a sort']],
    ['every id', '- id: |', ['norvia', 'palace', 'petra-holm', 'per-lund']],
    [
      'an id made from the name',
      '- id: |\n  name: Ána O’Brien\n',
      ['ana-obrien', 'norvia', 'palace', 'petra-holm', 'per-lund'],
    ],
    ['an end', `${head}  roles:\n    - title: Envoy\n      to: |`, ['null', '2026-11-01']],
    ['the day', `${head}  roles:\n    - { title: Envoy, asOf: | }`, ['2026-11-01']],
    ['true', `${head}  disabled: |`, ['true']],
    [
      'addresses that the record names',
      `${head}  roles:\n    - { title: Envoy, source: | }\n  sources: [https://example.org, none]\n`,
      ['https://example.org'],
    ],
    ['roles', `${head}  roles:\n    |`, ['role', 'role on one line']],
    ['another role', `${head}  roles:\n    - title: Envoy\n    |`, ['role', 'role on one line']],
    ['names', `${head}  aliases:\n    |`, ['other name', 'name in another language', 'name that needs other words']],
    ['a link', `${head}  links:\n    |`, ['wikidata']],
    ['nothing where the one link is', `${head}  links:\n    wikidata: Q1\n    |`, []],
    ['a link within braces', `${head}  links: { | }`, ['wikidata']],
    ['nothing within braces of no meaning', `${head}  nickname: { | }`, []],
    ['nothing in an item of no meaning', `${head}  nickname:\n    - a: b\n      |`, []],
    ['nothing behind an item of no meaning', `${head}  nickname:\n    - a\n    |`, []],
    ['nothing for a list behind its colon', `${head}  aliases: |`, []],
    ['nothing for links behind their colon', `${head}  links: |`, []],
    ['nothing for a list within braces', '- { id: ann, aliases: | }', []],
    ['nothing whole for addresses', `${head}  sources:\n    |`, []],
    ['true of a place that stands for a state', `${head}  aliases:\n    - { text: An, metonym: | }`, ['true']],
    ['nothing for a name', `${head}  aliases: [|]`, []],
    ['nothing in a field that there is not', `${head}  nickname: |`, []],
    ['nothing in a comment', `${head}  # kind: |`, []],
  ];
  for (const [title, marked, expected] of rows) {
    it(title, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }

  it('offers countries by name, those of the knowledge first', () => {
    const countries = offers(`${head}  country: |`);
    assert.ok(countries.length > 240);
    assert.deepEqual(
      [countries[0]!.label, countries[0]!.detail, countries[0]!.find],
      ['NO', 'Norvia', 'Norvia Norway'],
    );
    const armenia = countries.find(({ label }) => label === 'AM');
    assert.equal(armenia?.detail, 'Armenia');
  });

  it('finds actors by any name, with or without its marks, and tells what they are', () => {
    const petra = offers('- id: |').find(({ label }) => label === 'petra-holm')!;
    assert.equal(petra.detail, 'Petra Hølm');
    assert.match(petra.find!, /Petra Hølm petra holm/);
    assert.equal(aboutActor(petra.about!, world), 'person · Envoy, The Palace');
    const palace = offers(`${head}  roles:\n    - org: |`).find(({ label }) => label === 'palace')!;
    assert.match(palace.find!, /Big House/);
    assert.equal(aboutActor(palace.about!, world), 'office · Norvia');
  });

  it('leaves out actors and countries of which nothing is typed', () => {
    const narrowed = (marked: string, word: string): string[] => narrow(offers(marked), word).map(({ label }) => label);
    const org = `${head}  roles:\n    - org: |`;
    assert.deepEqual(narrowed('- id: |', 'HØL'), ['petra-holm']);
    assert.deepEqual(narrowed('- id: |', 'Petra H'), ['petra-holm']);
    assert.deepEqual(narrowed(org, 'big'), ['palace']);
    assert.deepEqual(narrowed(org, 'pce'), []);
    assert.deepEqual(narrowed(`${head}  country: |`, 'norwa'), ['NO']);
    assert.equal(narrowed(org, '').length, 2);
    assert.ok(narrowed(`${head}  |`, 'x').length > 5, 'VS Code looks through the fields by itself');
  });

  it('offers languages by name, and titles of one number in the order of letters', () => {
    const language = offers(`${head}  aliases:\n    - { text: An, lang: | }`).find(({ label }) => label === 'hy');
    assert.deepEqual([language?.detail, language?.find, language?.snippet], ['Armenian', 'Armenian', 'hy']);
    const two = ['Warden', 'Abbess'].map((title) => actor({ id: title, roles: [{ title }] }));
    const place = placeAt('- roles:\n    - title: ', '- roles:\n    - title: '.length)!;
    const found = offersAt(place, { ...world, actors: [...actors, ...two] });
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Envoy', 'Abbess', 'Head, of a sort', 'Warden'],
    );
  });

  it('puts an id into marks where YAML would read a number', () => {
    const station = actor({ id: '1tv', kind: 'organisation', name: 'First' });
    const place = placeAt('- roles:\n    - org: ', '- roles:\n    - org: '.length)!;
    const found = offersAt(place, { ...world, actors: [station] });
    assert.deepEqual(
      found.map(({ label, snippet }) => [label, snippet]),
      [['1tv', "'1tv'"]],
    );
  });

  it('tells of somebody the office that began last, and of a state that it is one', () => {
    const roles = [{ title: 'Envoy', from: '2019' }, { title: 'Clerk', seen: '2011' }, { title: 'Cook' }];
    assert.equal(aboutActor(actor({ id: 'a', roles }), world), 'person · Envoy');
    assert.equal(aboutActor(actor({ id: 'b', roles: roles.toReversed() }), world), 'person · Envoy');
    assert.equal(aboutActor(actors[0]!, world), 'state');
    assert.equal(aboutActor(actor({ id: 'c', country: 'SE' }), world), 'person · Sweden');
  });

  it('names a reader’s own records first', () => {
    const own = actor({ id: 'zoo', kind: 'office', name: 'Zoo', file: 'file:///zoo.yaml' });
    const place = placeAt('- roles:\n    - org: ', '- roles:\n    - org: '.length)!;
    assert.equal(offersAt(place, { ...world, actors: [...actors, own] })[0]?.label, 'zoo');
  });

  it('has a word of help for every field', () => {
    for (const marked of ['- |', `${head}  roles:\n    - |`, `${head}  aliases:\n    - |`])
      for (const offer of offers(marked)) if (offer.kind === 'field') assert.ok(offer.help, offer.label);
  });

  describe('writes', () => {
    const writes: readonly (readonly [marked: string, label: string, expected: string])[] = [
      [`${head}  ki|`, 'kind', `${head}  kind: `],
      [`${head}  ki|nd: person`, 'kind', `${head}  kind: person`],
      [`${head}  kind:|`, 'office', `${head}  kind: office`],
      [`${head}  kind: p|erson # sure`, 'office', `${head}  kind: office # sure`],
      [`${head}  |`, 'aliases', `${head}  aliases:\n    - `],
      [`${head}  |`, 'roles', `${head}  roles:\n    - title: `],
      ['- |', 'aliases', '- aliases:\n    - '],
      ['- { id: ann, | }', 'aliases', '- { id: ann, aliases: [] }'],
      ['- { id: ann, | }', 'roles', '- { id: ann, roles: [{ title:  }] }'],
      ['- { id: ann, | }', 'links', '- { id: ann, links: { wikidata:  } }'],
      [`${head}  links: { |: Q1 }`, 'wikidata', `${head}  links: { wikidata: Q1 }`],
      [`${head}  roles:\n    - title: 'H|'`, 'Head, of a sort', `${head}  roles:\n    - title: 'Head, of a sort'`],
      [`${head}  roles:\n    - |`, 'also', `${head}  roles:\n    - also: []`],
      [
        `${head}  roles:\n    - { org: pal|, from: 2018 }`,
        'palace',
        `${head}  roles:\n    - { org: palace, from: 2018 }`,
      ],
      [
        `${head}  roles:\n    - { title: H| }`,
        'Head, of a sort',
        `${head}  roles:\n    - { title: 'Head, of a sort' }`,
      ],
      [`${head}  roles:\n    - title: H|`, 'Head, of a sort', `${head}  roles:\n    - title: Head, of a sort`],
      [
        `${head}  roles:\n    - { title: "H|" }`,
        'Head, of a sort',
        `${head}  roles:\n    - { title: "Head, of a sort" }`,
      ],
      [`${head}  country: 'A|'`, 'AM', `${head}  country: 'AM'`],
    ];
    for (const [marked, label, expected] of writes) {
      it(`${label} into ${JSON.stringify(marked.replace(head, '… '))}`, () => {
        assert.equal(taken(marked, label), expected);
      });
    }

    for (const [marked, name] of [
      ['|', 'on a line of its own'],
      ['- |', 'behind a hyphen'],
      [`- id: bob\n  name: Bob\n\n|`, 'behind another record'],
    ] as const) {
      for (const label of ['person', 'office', 'organisation', 'state', 'switch off']) {
        it(`a whole ${label} ${name}, in which nothing is broken`, () => {
          const { problems, actors: read, disabled } = readKnowledge(taken(marked, label));
          assert.deepEqual(problems, []);
          assert.equal(read.length + disabled.length, marked.includes('bob') ? 2 : 1);
        });
      }
    }

    for (const label of ['role', 'role on one line']) {
      it(`a ${label} in which only the title is missing`, () => {
        const text = taken(`${head}  roles:\n    |`, label).replace('title: ', 'title: Envoy');
        const { problems, actors: read } = readKnowledge(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(read[0]?.roles, [{ title: 'Envoy', to: null, asOf: '2026-11-01' }]);
      });
    }
  });
});
