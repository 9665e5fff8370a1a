import { isoLength } from '../text/calendar';
import { monthOf } from './days';
import type { Row } from './row';

/** How often something was said, by month or year, and by outlet. */
export interface Figures {
  /**
   * `2021-01`, or `2021` where there would be too many months; in order and without a gap. An article whose date leaves
   * open of which it is is in none.
   */
  readonly months: readonly string[];
  /** Those with the most first; empty for articles of no known outlet. */
  readonly outlets: readonly { readonly outlet: string; readonly counts: readonly number[]; readonly all: number }[];
  /** Statements whose article tells no month, or no year where it is years. */
  readonly undated: number;
}

/** A picture of more months than these is one of years. */
const mostMonths = 120;

const months = 12;

export function figuresOf(rows: readonly Row[]): Figures {
  const known = rows.map(({ article }) => monthOf(article));
  const spans = spansAmong(known);
  const length = spans[0]?.length ?? 0;
  const place = new Map(spans.map((span, at) => [span, at]));
  const byOutlet = new Map<string, number[]>();
  let undated = 0;
  for (const [index, { article }] of rows.entries()) {
    const at = place.get(known[index]!.slice(0, length));
    if (at === undefined) {
      undated++;
      continue;
    }
    const counts = byOutlet.get(article.outlet) ?? spans.map(() => 0);
    counts[at]!++;
    byOutlet.set(article.outlet, counts);
  }
  const outlets = [...byOutlet].map(([outlet, counts]) => ({
    outlet,
    counts,
    all: counts.reduce((sum, one) => sum + one, 0),
  }));
  return {
    months: spans,
    outlets: outlets.sort((a, b) => b.all - a.all || (a.outlet < b.outlet ? -1 : 1)),
    undated,
  };
}

/** All months from the first to the last, or all years. @param known months, years where that is all, or nothing */
function spansAmong(known: readonly string[]): readonly string[] {
  const whole = known.filter((one) => one.length === isoLength.month).map(monthNumber);
  const count = whole.length === 0 ? 0 : last(whole) - first(whole) + 1;
  if (count > 0 && count <= mostMonths)
    return between(first(whole), last(whole)).map((month) => {
      const year = String(Math.floor(month / months)).padStart(isoLength.year, '0');
      return `${year}-${String((month % months) + 1).padStart(2, '0')}`;
    });
  // Where no month is known at all, the years are.
  const years = known.filter((one) => one !== '').map((one) => Number(one.slice(0, isoLength.year)));
  if (years.length === 0) return [];
  return between(first(years), last(years)).map((year) => String(year).padStart(isoLength.year, '0'));
}

const monthNumber = (month: string): number =>
  Number(month.slice(0, isoLength.year)) * months + Number(month.slice(isoLength.year + 1)) - 1;

const first = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const last = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
