import type { Actor, Role } from '../knowledge';
import { begunBy, days, vouchedTo } from '../roles/held';

/** Days, both inclusive, ISO 8601. */
export type Period = readonly [first: string, last: string];

const beginning = '0000-01-01';
const end = '9999-12-31';

/** The longest that a role may have lasted. */
export function widest(role: Role): Period {
  return [role.from ? days(role.from)[0] : beginning, role.to ? days(role.to)[1] : end];
}

/** The days on which a role was held for certain; null where there are none. */
export function narrowest(role: Role): Period | null {
  const begun = begunBy(role);
  const last = role.to ? days(role.to)[0] : vouchedTo(role);
  if (begun === undefined || last === null) return null;
  const first = days(begun)[1];
  return first <= last ? [first, last] : null;
}

export function overlap([a, b]: Period, [c, d]: Period): boolean {
  return a <= d && c <= b;
}

/** Whether two actors may have been in office on one day; who has no roles is always there. */
export function meet(a: Actor, b: Actor): boolean {
  const all: readonly Period[] = [[beginning, end]];
  const [one, other] = [a, b].map(({ roles }) => (roles.length > 0 ? roles.map(widest) : all));
  return one!.some((period) => other!.some((second) => overlap(period, second)));
}

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
