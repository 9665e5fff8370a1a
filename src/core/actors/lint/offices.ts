import type { Actor, Role } from '../knowledge';
import { isOfMany, titleKey, titleWords } from '../roles/index';
import type { RoleEntry, Scene } from './scene';

/** Somebody who held an office. */
export interface Holder {
  readonly actor: Actor;
  readonly role: Role;
  /** Whether the office is the role's own title, and no other wording of it. */
  readonly main: boolean;
  /** Where it stands, if in one of the files that are looked at. */
  readonly entry: RoleEntry | undefined;
}

/** An office of which there is one at a time, and all who held it. */
export interface Office {
  readonly place: string;
  readonly holders: readonly Holder[];
}

/** The offices with one seat that have several holders on record. */
export function offices({ actors, byId, roles }: Scene): readonly Office[] {
  const entryOf = new Map(roles.map((entry) => [entry.role, entry]));
  const found = new Map<string, { place: string; holders: Holder[] }>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const role of actor.roles) {
      const place = role.org ?? role.country ?? actor.country;
      if (place === undefined) continue;
      const keyOf = (title: string): string => titleKey(withoutNames(title, byId.get(place)));
      const main = keyOf(role.title);
      const keys = new Set([main, ...(role.also ?? []).map(keyOf)]);
      for (const key of keys) {
        if (key === '' || isOfMany(key)) continue;
        const id = `${place}\n${key}`;
        const office = found.get(id) ?? { place, holders: [] };
        office.holders.push({ actor, role, main: key === main, entry: entryOf.get(role) });
        found.set(id, office);
      }
    }
  }
  return [...found.values()].filter(({ holders }) => holders.length > 1);
}

/** Who is acting holds the office all the same. */
const passing = new Set(['acting', 'interim', 'caretaker']);

/** The words of a title without those of its organisation's people: "Acting Russian Prime Minister" is a prime minister. */
function withoutNames(title: string, org: Actor | undefined): readonly string[] {
  const nation = new Set((org?.demonyms ?? []).flatMap(titleWords));
  return titleWords(title).filter((word) => !nation.has(word) && !passing.has(word));
}
