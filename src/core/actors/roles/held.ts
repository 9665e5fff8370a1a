import type { ArticleDate } from '../../model';
import type { Actor, Role } from '../knowledge';
import { beginning, days, end, interval } from '../when';

export { days } from '../when';

/** Why it cannot be said whether a role was held. */
export type RoleDoubt = 'no-date' | 'changes-within-date' | 'not-vouched' | 'end-unknown';

/** A role that may have been held. */
export interface UnsureRole {
  readonly role: Role;
  readonly reason: Exclude<RoleDoubt, 'no-date'>;
  /** The last day for which the record vouches for an open end; ISO 8601. */
  readonly vouchedTo?: string;
}

/**
 * What an actor was on a date: the roles held through the whole interval of the date.
 * `unknown` where the date does not tell, or where the record's open end is not vouched for at that time.
 * A known answer may be empty: the actor held none of the roles on record. That says nothing of other roles, unless the
 * record is `complete` for that day.
 */
export type RoleAnswer =
  | { readonly known: true; readonly roles: readonly Role[]; readonly unsure?: readonly UnsureRole[] }
  | { readonly known: false; readonly reason: RoleDoubt; readonly unsure?: readonly UnsureRole[] };

interface Term {
  /** Between these it began, and between these it ended. */
  readonly from: readonly [first: string, last: string];
  readonly to: readonly [first: string, last: string];
}

/** By when a role had begun, as far as is known; undefined where nothing tells. */
export function begunBy({ from, seen }: Role): string | undefined {
  return from ?? seen;
}

const terms = new WeakMap<Role, Term>();

/** The dates of a role as days, worked out once. */
function termOf(role: Role): Term {
  const known = terms.get(role);
  if (known) return known;
  const term: Term = {
    from: role.from ? days(role.from) : [beginning, role.seen ? days(role.seen)[1] : end],
    to: role.to ? days(role.to) : [vouchedTo(role) ?? beginning, end],
  };
  terms.set(role, term);
  return term;
}

/** Whether a role was held on every day of a date's interval, on none, or it cannot be told. */
export function wasHeld(role: Role, date: ArticleDate | null): 'yes' | 'no' | RoleDoubt {
  const when = interval(date);
  if (!when) return 'no-date';
  const [first, last] = when;
  const {
    from: [fromFirst, fromLast],
    to: [toFirst, toLast],
  } = termOf(role);
  if (last < fromFirst || first > toLast) return 'no';
  if (fromLast <= first && last <= toFirst) return 'yes';
  // An article that only has an earliest day: as far as anybody vouches, it was the same all the time.
  if (!role.to && fromLast <= first) {
    if (last === end && first <= toFirst) return 'yes';
    return role.to === null ? 'not-vouched' : 'end-unknown';
  }
  return 'changes-within-date';
}

/** The last day for which a role without an end is vouched for; null where nothing says so. */
export function vouchedTo(role: Role): string | null {
  if (role.to) return null;
  if (role.to === null && role.asOf) return days(role.asOf)[1];
  const first = begunBy(role);
  return first === undefined ? null : days(first)[1];
}

/**
 * What the actor was on a date.
 * @param date the article's date; null where it has none
 */
export function rolesOn(actor: Actor, date: ArticleDate | null): RoleAnswer {
  const roles: Role[] = [];
  const unsure: UnsureRole[] = [];
  for (const role of actor.roles) {
    const held = wasHeld(role, date);
    if (held === 'no-date') return { known: false, reason: 'no-date' };
    if (held === 'yes') roles.push(role);
    else if (held !== 'no') {
      const last = vouchedTo(role);
      unsure.push({ role, reason: held, ...(last !== null && held === 'not-vouched' ? { vouchedTo: last } : {}) });
    }
  }
  if (roles.length === 0 && actor.roles.length === 0 && !interval(date)) return { known: false, reason: 'no-date' };
  const doubts = unsure.length > 0 ? { unsure } : {};
  if (roles.length > 0 || unsure.length === 0) return { known: true, roles, ...doubts };
  const reason =
    (['changes-within-date', 'not-vouched'] as const).find((one) => unsure.some((doubt) => doubt.reason === one)) ??
    'end-unknown';
  return { known: false, reason, ...doubts };
}
