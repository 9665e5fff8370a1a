import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import {
  actorFields,
  actorKinds,
  aliasFields,
  genders,
  idForm,
  longestAlias,
  roleFields,
} from '../../../src/core/actors/records/fields';
import type { Actor, Alias, Role } from '../../../src/core/actors/knowledge';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import type { ActorKind } from '../../../src/core/model';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema & { readonly description?: string }>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('schemas/actors.schema.json', 'utf8')) as Schema;
const actorSchema = schema.definitions!.actor!;
const aliasSchema = schema.definitions!.alias!.anyOf![1]!;
const roleSchema = schema.definitions!.role!;

/** Known words of a schema: another would need a line in `fits`. */
const words = new Set(
  '$schema $ref title description type enum pattern maxLength minimum maximum items properties additionalProperties required anyOf definitions examples'.split(
    ' ',
  ),
);

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** As much of JSON Schema as ours uses. */
function fits(value: unknown, one: Schema): boolean {
  if (one.$ref !== undefined) return fits(value, schema.definitions![one.$ref.replace('#/definitions/', '')]!);
  if (one.anyOf && !one.anyOf.some((other) => fits(value, other))) return false;
  if (one.type !== undefined && ![one.type].flat().includes(typeOf(value))) return false;
  if (one.enum && !one.enum.includes(value)) return false;
  if (typeof value === 'string') {
    if (one.pattern !== undefined && !new RegExp(one.pattern, 'u').test(value)) return false;
    if (one.maxLength !== undefined && value.length > one.maxLength) return false;
  }
  if (typeof value === 'number') return value >= (one.minimum ?? -Infinity) && value <= (one.maximum ?? Infinity);
  if (Array.isArray(value)) return one.items === undefined || value.every((item) => fits(item, one.items!));
  if (typeOf(value) !== 'object') return true;
  const fields = value as Readonly<Record<string, unknown>>;
  if (one.required?.some((field) => !Object.hasOwn(fields, field))) return false;
  return Object.entries(fields).every(([field, held]) => {
    const property = one.properties?.[field];
    if (property) return fits(held, property);
    const { additionalProperties: others = true } = one;
    return typeof others === 'boolean' ? others : fits(held, others);
  });
}

// The compiler asks for every field of the types here, and for no other.
const actorKeys: Record<Exclude<keyof Actor, 'file' | 'line'> | 'disabled' | 'note', true> = {
  id: true,
  kind: true,
  name: true,
  gender: true,
  country: true,
  born: true,
  died: true,
  active: true,
  needs: true,
  names: true,
  aliases: true,
  not: true,
  demonyms: true,
  roles: true,
  complete: true,
  links: true,
  sources: true,
  disabled: true,
  note: true,
};
const aliasKeys: Record<keyof Alias, true> = {
  text: true,
  lang: true,
  needs: true,
  metonym: true,
  from: true,
  to: true,
};
const roleKeys: Record<keyof Role, true> = {
  title: true,
  also: true,
  org: true,
  country: true,
  from: true,
  seen: true,
  to: true,
  source: true,
  asOf: true,
  contested: true,
};
const kinds: Record<ActorKind, true> = { person: true, office: true, organisation: true, state: true, region: true };
const genderKeys: Record<NonNullable<Actor['gender']>, true> = { male: true, female: true };

const sorted = (keys: Iterable<string>): readonly string[] => [...keys].sort();

describe('the schema of actors files', () => {
  for (const [what, one, help, keys] of [
    ['an actor', actorSchema, actorFields, actorKeys],
    ['an alias', aliasSchema, aliasFields, aliasKeys],
    ['a role', roleSchema, roleFields, roleKeys],
  ] as const) {
    it(`has the fields of ${what} as the reader and the types have them, with the same help`, () => {
      assert.deepEqual(sorted(Object.keys(help)), sorted(Object.keys(keys)));
      assert.deepEqual(
        Object.fromEntries(Object.entries(one.properties!).map(([field, { description }]) => [field, description])),
        help,
      );
      assert.equal(one.additionalProperties, false);
    });
  }

  it('has the same choices and limits', () => {
    assert.deepEqual(actorSchema.properties!.kind!.enum, actorKinds);
    assert.deepEqual(actorSchema.properties!.gender!.enum, genders);
    assert.deepEqual(sorted(actorKinds), sorted(Object.keys(kinds)));
    assert.deepEqual(sorted(genders), sorted(Object.keys(genderKeys)));
    assert.equal(actorSchema.properties!.id!.pattern, idForm.source);
    assert.equal(aliasSchema.properties!.text!.maxLength, longestAlias);
    assert.equal(schema.definitions!.alias!.anyOf![0]!.maxLength, longestAlias);
  });

  it('uses nothing of JSON Schema that is not looked at here', () => {
    const visit = (one: Readonly<Record<string, unknown>>): void => {
      for (const [word, held] of Object.entries(one)) {
        assert.ok(words.has(word), word);
        if (word === 'properties' || word === 'definitions')
          for (const inner of Object.values(held as object)) visit(inner as Record<string, unknown>);
        else if (word === 'items' || (word === 'additionalProperties' && typeof held === 'object'))
          visit(held as Record<string, unknown>);
        else if (word === 'anyOf') for (const inner of held as readonly Record<string, unknown>[]) visit(inner);
      }
    };
    visit(schema as Record<string, unknown>);
  });

  it('takes the shipped files', () => {
    for (const name of readdirSync('knowledge').filter((one) => one.endsWith('.yaml')))
      assert.ok(fits(parse(readFileSync(`knowledge/${name}`, 'utf8')), schema), name);
  });

  const record = '- id: anna\n  name: Anna\n';
  const good = [
    '[]\n',
    record,
    `${record}  kind: office\n  gender: female\n  country: AM\n  born: 1960\n  died: 2001-02\n`,
    `${record}  aliases: [A, { text: B, lang: ru, needs: [], metonym: true }]\n  demonyms: [C]\n`,
    `${record}  roles: [{ title: T, also: [U], org: o, country: AM, from: 2018, to: null, source: s, asOf: 2018-02-01 }]\n`,
    `${record}  not: [Ana, 'A. M.']\n  needs: [chess]\n  active: { from: 1998, to: 2004-05 }\n  complete: { from: 1998 }\n`,
    `${record}  kind: region\n  names: [{ text: B, to: 1999 }, { text: C, from: 2000-01-01 }]\n`,
    `${record}  aliases: [{ text: B, from: 1998, to: 2004-05-01 }]\n  roles: [{ title: T, contested: by some }]\n`,
    `${record}  links: { wikidata: Q1 }\n  sources: [s]\n  note: [anything, 1]\n  disabled: false\n`,
    '- id: anna\n  disabled: true\n',
  ];
  for (const text of good) {
    it(`and the reader take ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readKnowledge(text).problems, []);
      assert.ok(fits(parse(text), schema));
    });
  }

  const bad = [
    'id: anna\n',
    '- anna\n',
    '- name: Anna\n',
    '- id: Anna Muster\n  name: A\n',
    '- id: anna\n  name: 5\n',
    "- id: anna\n  name: ' '\n",
    ...[
      'nickname: Ani',
      'kind: robot',
      'gender: f',
      'country: 5',
      'born: 5',
      'born: May 1960',
      'died: [2001]',
      'aliases: Ana',
      'aliases: [5]',
      "aliases: ['']",
      'aliases: [{ lang: ru }]',
      'aliases: [{ text: A, lang: 5 }]',
      'aliases: [{ text: A, needs: B }]',
      'aliases: [{ text: A, needs: [5] }]',
      'aliases: [{ text: A, metonym: 1 }]',
      'aliases: [{ text: A, language: ru }]',
      `aliases: [${'x'.repeat(201)}]`,
      'not: Ana',
      'not: [5]',
      'demonyms: [5]',
      'needs: [5]',
      'active: 1998',
      'active: { from: May }',
      'names: [B]',
      'names: [{ from: 1998 }]',
      'complete: [1998]',
      'aliases: [{ text: A, from: 18 }]',
      'roles: [{ title: T, contested: 5 }]',
      'roles: [Envoy]',
      'roles: [{ from: 2018 }]',
      'roles: [{ title: T, also: U }]',
      'roles: [{ title: T, org: 5 }]',
      'roles: [{ title: T, from: 18 }]',
      'roles: [{ title: T, to: now }]',
      'roles: [{ title: T, until: 2018 }]',
      'links: [a]',
      'links: { a: 5 }',
      'sources: s',
      'sources: [5]',
    ].map((line) => `${record}  ${line}\n`),
  ];
  for (const text of bad) {
    it(`and the reader refuse ${JSON.stringify(text).slice(0, 80)}`, () => {
      assert.notDeepEqual(readKnowledge(text).problems, []);
      assert.equal(fits(parse(text), schema), false);
    });
  }
});
