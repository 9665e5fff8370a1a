import type { Row } from './row';
import { dayOf } from './days';

/** How often something was said, by month and by outlet. */
export interface Figures {
  /** `2021-01`, in order and without a gap; a year or an unknown date is in none. */
  readonly months: readonly string[];
  /** Those with the most first; empty for articles of no known outlet. */
  readonly outlets: readonly { readonly outlet: string; readonly counts: readonly number[]; readonly all: number }[];
  /** Statements whose article tells no month. */
  readonly undated: number;
}

/** Longer spans than these months are no picture any more; what lies before is left out, and counted as undated. */
const mostMonths = 120;

export function figuresOf(rows: readonly Row[]): Figures {
  const days = rows.map(({ article }) => dayOf(article).slice(0, 7)).filter((month) => month.length === 7);
  const months = monthsBetween(days);
  const place = new Map(months.map((month, at) => [month, at]));
  const byOutlet = new Map<string, number[]>();
  let undated = 0;
  for (const { article } of rows) {
    const at = place.get(dayOf(article).slice(0, 7));
    if (at === undefined) {
      undated++;
      continue;
    }
    const counts = byOutlet.get(article.outlet) ?? months.map(() => 0);
    counts[at]!++;
    byOutlet.set(article.outlet, counts);
  }
  const outlets = [...byOutlet].map(([outlet, counts]) => ({
    outlet,
    counts,
    all: counts.reduce((sum, one) => sum + one, 0),
  }));
  return { months, outlets: outlets.sort((a, b) => b.all - a.all || (a.outlet < b.outlet ? -1 : 1)), undated };
}

function monthsBetween(days: readonly string[]): readonly string[] {
  if (days.length === 0) return [];
  const numbers = days.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    numbers.reduce((a, b) => Math.min(a, b)),
    last - mostMonths + 1,
  );
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const month = first + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
