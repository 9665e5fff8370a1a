import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import type { Actor, Role } from '../../../src/core/actors/knowledge';
import type { EntryHead } from '../../../src/core/corpus/kept-entry';
import { root } from '../shared';
import { articles } from './world';

/** Texts of many kinds. */
export function someTexts(): readonly string[] {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  const inFolder = (...path: string[]): readonly string[] =>
    readdirSync(join(root, ...path))
      .filter((name) => /\.(?:txt|article)$/.test(name))
      .map((name) => read(...path, name));
  const field = read('test', 'fixtures', 'field', 'news.txt')
    .split(/^@@@ .*$/m)
    .slice(1, 25)
    .map((one) => one.split('@@=')[0]!.trimStart());
  return [
    ...inFolder('samples').filter((text) => text.length < 12_000),
    ...inFolder('test', 'fixtures', 'articles'),
    ...inFolder('test', 'fixtures', 'story'),
    ...field,
    ...articles.slice(0, 4).map(({ text }) => text),
  ];
}

type Change = readonly [what: string, actors: readonly Actor[]];

const titles = [
  'Foreign Minister',
  'President',
  'Mayor of Grenby',
  'Secretary of State',
  'spokeswoman',
  'top diplomat',
];

/** Changes of the knowledge as readers make them, of whoever is named in the articles and of others. */
export function changesOf(all: readonly Actor[], heads: readonly Pick<EntryHead, 'named'>[]): readonly Change[] {
  const random = randomOf(21);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ids = new Set(heads.flatMap(({ named }) => named));
  const isOne = ({ kind }: Actor): boolean => kind !== 'state' && kind !== 'region';
  const pools = [all.filter((one) => ids.has(one.id) && isOne(one)), all.filter(isOne)];
  const countries = [...new Set(all.flatMap(({ country }) => country ?? []))];
  const people = all.filter(({ kind }) => kind === 'person');
  const role = (): Role => ({ title: pick(titles), country: pick(countries), from: '1995', to: null, asOf: '2026' });
  const added = (kind: Actor['kind'], name: string): Actor => ({
    id: name.toLowerCase().replaceAll(/\W+/g, '-'),
    kind,
    name,
    country: pick(countries),
    aliases: kind === 'person' ? [{ text: name.split(' ').at(-1)! }] : [],
    roles: kind === 'person' && random() < 0.5 ? [role()] : [],
    sources: [],
  });
  /** Names of others put together anew: words of them stand in the texts. */
  const mixed = (): string => `${pick(people).name.split(' ')[0]} ${pick(people).name.split(' ').at(-1)}`;
  const replace = (one: Actor, change: Partial<Actor>): readonly Actor[] =>
    all.map((other) => (other === one ? { ...one, ...change } : other));
  const makes: readonly ((one: Actor) => Change)[] = [
    (one) => [`without ${one.id}`, all.filter((other) => other !== one)],
    (one) => [`${one.id} called otherwise`, replace(one, { aliases: [...one.aliases, { text: mixed() }] })],
    (one) => [`${one.id} without other names`, replace(one, { aliases: [] })],
    (one) => [`${one.id} with another name`, replace(one, { name: mixed() })],
    (one) => [`${one.id} in another office`, replace(one, { roles: [...one.roles, role()] })],
    (one) => [`${one.id} in no office`, replace(one, { roles: [] })],
    (one) => [`${one.id} of another country`, replace(one, { country: pick(countries) })],
    (one) => [`${one.id} a woman`, replace(one, { gender: one.gender === 'female' ? 'male' : 'female' })],
    (one) => [`never ${one.id}`, replace(one, { not: [one.name.split(' ').at(-1)!] })],
    () => ['somebody new', [...all, added('person', mixed())]],
    () => ['somebody new in the midst', [...all.slice(0, 90), added('person', mixed()), ...all.slice(90)]],
    () => ['a new body', [...all, added('organisation', `The ${pick(people).name.split(' ')[0]} Council`)]],
  ];
  return makes.flatMap((make) => pools.map((pool) => make(pick(pool))));
}
