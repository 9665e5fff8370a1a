import type { Actor, Alias, Role } from '../knowledge';

/** Actors of a reader's own, from one or several files. */
export interface OwnKnowledge {
  readonly actors: readonly Actor[];
  readonly disabled: readonly string[];
  /** The fields that each record states, by id; without it, all. */
  readonly stated?: ReadonlyMap<string, ReadonlySet<string>>;
}

function joined<T>(shipped: readonly T[], own: readonly T[], key: (one: T) => string): readonly T[] {
  const mine = new Set(own.map(key));
  return [...own, ...shipped.filter((one) => !mine.has(key(one)))];
}

const aliasKey = (alias: Alias): string => alias.text;
const roleKey = (role: Role): string => [role.title, role.org, role.country, role.from ?? role.seen].join('\n');

/** One record over another of the same id: single fields override, lists are added to. */
function over(shipped: Actor, own: Actor, stated?: ReadonlySet<string>): Actor {
  const demonyms = joined(shipped.demonyms ?? [], own.demonyms ?? [], String);
  const not = joined(shipped.not ?? [], own.not ?? [], String);
  return {
    ...shipped,
    ...own,
    name: stated?.has('name') === false ? shipped.name : own.name,
    kind: stated?.has('kind') === false ? shipped.kind : own.kind,
    aliases: joined(shipped.aliases, own.aliases, aliasKey),
    roles: joined(shipped.roles, own.roles, roleKey),
    sources: joined(shipped.sources, own.sources, String),
    ...(not.length > 0 ? { not } : {}),
    ...(demonyms.length > 0 ? { demonyms } : {}),
    ...(shipped.links || own.links ? { links: { ...shipped.links, ...own.links } } : {}),
  };
}

/**
 * A reader's own actors over the shipped ones: the same id adds to or overrides, `disabled` removes.
 * Of a list's entries, one with the same text (alias) or title, place and beginning (role) overrides.
 */
export function overlay(shipped: readonly Actor[], own: OwnKnowledge): readonly Actor[] {
  const result = new Map(shipped.map((actor) => [actor.id, actor]));
  for (const actor of own.actors) {
    const before = result.get(actor.id);
    result.set(actor.id, before ? over(before, actor, own.stated?.get(actor.id)) : actor);
  }
  for (const id of own.disabled) result.delete(id);
  return [...result.values()];
}
