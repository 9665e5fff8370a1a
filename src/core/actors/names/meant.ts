import type { Actor, Alias } from '../knowledge';
import { beginning, type Days, days, end, spanDays } from '../when';

/** A name is read as somebody's from so many years of age. */
const grown = { full: 16, surname: 20 };
/** Years before the first office on record in which a name may already mean its holder. */
const before = { full: 30, surname: 6 };
/** Years after a death in which the surname alone still does. */
const after = 2;

/** The first of January, some years before or after a date. */
function shifted(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}-01-01`;
}

/** The time in which a person may be meant, by the name in full and by the surname alone. */
export interface Meant {
  readonly full: Days;
  readonly surname: Days;
}

/** From the dates on record: birth, death, offices, or what `active` says of the surname. */
export function meantIn({ kind, born, died, active, roles }: Actor): Meant {
  if (kind !== 'person') return { full: [beginning, end], surname: [beginning, end] };
  let first: string | undefined;
  for (const { from } of roles) if (from !== undefined && (first === undefined || from < first)) first = from;
  const from = (by: 'full' | 'surname'): string => {
    const byBirth = born === undefined ? beginning : shifted(born, grown[by]);
    const byOffice =
      first === undefined || (by === 'full' && born !== undefined) ? beginning : shifted(first, -before[by]);
    return byBirth > byOffice ? byBirth : byOffice;
  };
  const to = died === undefined ? end : shifted(days(died)[1], after + 1);
  const said = active && spanDays(active);
  return {
    full: [said && said[0] !== beginning ? said[0] : from('full'), end],
    surname: said ? [said[0], said[1] < to ? said[1] : to] : [from('surname'), to],
  };
}

/** The days on which one of an actor's names counts; null where there is no limit. */
export function daysOf(meant: Days, alias: Alias | null): Days | null {
  const own = alias ? spanDays(alias) : ([beginning, end] as const);
  const first = meant[0] > own[0] ? meant[0] : own[0];
  const last = meant[1] < own[1] ? meant[1] : own[1];
  return first === beginning && last === end ? null : [first, last];
}
