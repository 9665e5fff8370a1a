import { actorFields, aliasFields, roleFields } from '../records/fields';
import type { Path } from './place';

/** What has fields of its own in an actors file. */
export type Part = 'actor' | 'alias' | 'role';

/** The fields of each, with what they are for. */
export const fieldsOf: Readonly<Record<Part, Readonly<Record<string, string>>>> = {
  actor: actorFields,
  alias: aliasFields,
  role: roleFields,
};

/** Fields whose value is no single text. */
export const lists: ReadonlySet<string> = new Set([
  'actor.aliases',
  'actor.not',
  'actor.demonyms',
  'actor.roles',
  'actor.sources',
  'actor.links',
  'alias.needs',
  'role.also',
]);

/** What stands at a path of a record. */
export function partAt(path: Path): Part | null {
  if (path.length === 0) return 'actor';
  if (path.length !== 2 || typeof path[1] !== 'number') return null;
  return path[0] === 'aliases' ? 'alias' : path[0] === 'roles' ? 'role' : null;
}

/** The field that a path leads to, with what it belongs to: `role.org`; null where it is none. */
export function fieldAt(path: Path): string | null {
  const last = path.at(-1);
  const part = partAt(path.slice(0, -1));
  return part && typeof last === 'string' && Object.hasOwn(fieldsOf[part], last) ? `${part}.${last}` : null;
}

/** The list that a path leads into: `role.also` for `['roles', 0, 'also', 3]`. */
export function listAround(path: Path): string | null {
  return typeof path.at(-1) === 'number' ? fieldAt(path.slice(0, -1)) : null;
}

/** What a field is for, in plain words. */
export function helpOf(field: string): string {
  const [part = '', name = ''] = field.split('.');
  return fieldsOf[part as Part][name] ?? '';
}
