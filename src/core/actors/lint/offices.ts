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

/** The offices with one seat that have several holders on record, one of them in the files that are looked at. */
export function offices(scene: Scene): readonly Office[] {
  let all = found.get(scene);
  if (!all) {
    all = findOffices(scene);
    found.set(scene, all);
  }
  return all;
}

/** Several rules ask for them. */
const found = new WeakMap<Scene, readonly Office[]>();

function findOffices({ actors, byId, roles }: Scene): readonly Office[] {
  const entryOf = new Map(roles.map((entry) => [entry.role, entry]));
  const byPlace = new Map<string, Map<string, Holder[]>>();
  for (const { whole, role } of roles) {
    const place = placeOf(whole, role);
    if (place === undefined || whole.kind !== 'person') continue;
    const here = byPlace.get(place) ?? new Map<string, Holder[]>();
    for (const key of seatsOf(role, byId.get(place)).keys) here.set(key, []);
    byPlace.set(place, here);
  }
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const role of actor.roles) {
      const place = placeOf(actor, role);
      const here = place === undefined ? undefined : byPlace.get(place);
      if (!here) continue;
      const { main, keys } = seatsOf(role, byId.get(place!));
      for (const key of keys) here.get(key)?.push({ actor, role, main: key === main, entry: entryOf.get(role) });
    }
  }
  const all = [...byPlace].flatMap(([place, here]) => [...here.values()].map((holders) => ({ place, holders })));
  return all.filter(({ holders }) => holders.length > 1);
}

/** Where a role is held. */
export function placeOf(actor: Actor, role: Role): string | undefined {
  return role.org ?? role.country ?? actor.country;
}

/** The seats that a role's wordings name, by keys that are alike for all wordings. */
interface Seats {
  readonly main: string;
  /** Without those of which there are many at a time. */
  readonly keys: readonly string[];
  /** What was known of the organisation. */
  readonly org: Actor | undefined;
}

/** Most roles were there when the file was last looked through. */
const known = new WeakMap<Role, Seats>();

export function seatsOf(role: Role, org: Actor | undefined): Seats {
  let seats = known.get(role);
  if (!seats || seats.org !== org) {
    const keyOf = (title: string): string => titleKey(withoutNames(title, org));
    const main = keyOf(role.title);
    const keys = new Set([main, ...(role.also ?? []).map(keyOf)]);
    seats = { main, keys: [...keys].filter((key) => key !== '' && !isOfMany(key)), org };
    known.set(role, seats);
  }
  return seats;
}

/** Who is acting holds the office all the same. */
const passing = new Set(['acting', 'interim', 'caretaker']);

/** The words of a title without those of its organisation's people: "Acting Russian Prime Minister" is a prime minister. */
function withoutNames(title: string, org: Actor | undefined): readonly string[] {
  const nation = new Set((org?.demonyms ?? []).flatMap(titleWords));
  return titleWords(title).filter((word) => !nation.has(word) && !passing.has(word));
}
