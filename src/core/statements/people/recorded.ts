import type { Actor, Role } from '../../actors/knowledge';
import { wasHeld } from '../../actors/roles/held';
import type { ArticleDate } from '../../model';

const titlesOf = (roles: readonly Role[]): string =>
  roles
    .flatMap((role) => [role.title, ...(role.also ?? [])])
    .join(' | ')
    .toLowerCase();

const rolesByActor = new WeakMap<Actor, string>();

/** All that an actor is or was, in small letters; put together once. */
export function recordedOf(actor: Actor): string {
  const known = rolesByActor.get(actor);
  if (known !== undefined) return known;
  const titles = titlesOf(actor.roles);
  rolesByActor.set(actor, titles);
  return titles;
}

/** What actors may have been on an article's date. */
export interface Recorded {
  /** Whether either end of the date is known: without one, anybody may be what they ever were. */
  readonly isDated: boolean;
  /** In small letters. */
  readonly of: (actor: Actor) => string;
}

export function recordedOn(date: ArticleDate | null): Recorded {
  const known = new Map<Actor, string>();
  const of = (actor: Actor): string => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const titles = titlesOf(actor.roles.filter((role) => wasHeld(role, date) !== 'no'));
    known.set(actor, titles);
    return titles;
  };
  return { isDated: (date?.earliest ?? date?.latest ?? null) !== null, of };
}
