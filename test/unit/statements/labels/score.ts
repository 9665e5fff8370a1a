import { analyze } from '../../../../src/core/analyze';
import type { Span, Statement, StatementType } from '../../../../src/core/model';
import { knowledge } from '../world';
import { parseMarked } from '../notation';
import { articleDate, type LabelledRow } from './label';

export interface Tally {
  gold: number;
  found: number;
  hit: number;
}

export type Judged = 'type' | 'negated' | 'about' | 'dates' | 'numbers' | 'reportedBy';

export interface Score {
  readonly tallies: Readonly<Record<Judged, Tally>>;
  readonly types: ReadonlyMap<StatementType, Tally>;
  readonly faults: readonly string[];
  /** Rows whose statement was not found; each counts as missed in whatever it holds. */
  readonly missed: readonly string[];
}

const lead =
  'Cold week ends in the north\n\nIt rained for most of the week, and the square in front of the town hall was empty when the market closed.\n\n';

const fresh = (): Tally => ({ gold: 0, found: 0, hit: 0 });

/** F1 of a tally; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ gold, found, hit }: Tally): number => (gold + found === 0 ? 1 : (2 * hit) / (gold + found));

/** Runs every row as the body of an article of its own, and counts what is as labelled. */
export function score(rows: readonly LabelledRow[]): Score {
  const tallies: Record<Judged, Tally> = {
    type: fresh(),
    negated: fresh(),
    about: fresh(),
    dates: fresh(),
    numbers: fresh(),
    reportedBy: fresh(),
  };
  const types = new Map<StatementType, Tally>();
  const faults: string[] = [];
  const missed: string[] = [];
  for (const [marked, labels] of rows) {
    const { text, expected } = parseMarked(marked);
    const whole = lead + text + '\n';
    const content = expected[0]!.content.map(({ start, end }) => ({
      start: start + lead.length,
      end: end + lead.length,
    }));
    const statement = bestFor(content, analyze(whole, knowledge, { date: articleDate }).statements);
    if (statement === null) missed.push(text);
    const add = (what: Judged, wanted: readonly string[], found: readonly string[]): void => {
      const hit = wanted.filter((one) => found.includes(one)).length;
      count(tallies[what], wanted.length, found.length, hit);
      if (hit < wanted.length || hit < found.length) {
        faults.push(`${what}: wanted [${wanted.join(', ')}], found [${found.join(', ')}]: ${text}`);
      }
    };
    const type = labels.type ?? 'assertion';
    add('type', [type], statement === null ? [] : [statement.type]);
    for (const one of new Set([type, ...(statement === null ? [] : [statement.type])])) {
      const tally = types.get(one) ?? fresh();
      types.set(one, tally);
      count(
        tally,
        Number(one === type),
        Number(one === statement?.type),
        Number(one === type && one === statement?.type),
      );
    }
    add('negated', labels.negated ? ['negated'] : [], statement?.negated === true ? ['negated'] : []);
    add('about', labels.about ?? [], statement?.about ?? []);
    add('reportedBy', labels.reportedBy ?? [], statement?.reportedBy ?? []);
    const dates = statement?.dates ?? [];
    add(
      'dates',
      (labels.dates ?? []).map(({ words, earliest, latest }) => `${words} = ${earliest}/${latest}`),
      dates.map(({ start, end, earliest, latest }) => `${whole.slice(start, end)} = ${earliest ?? ''}/${latest ?? ''}`),
    );
    const numbers = statement?.numbers ?? [];
    add(
      'numbers',
      (labels.numbers ?? []).map(({ value, unit }) => `${value} ${unit}`),
      numbers.map(({ value, unit }) => `${value} ${unit ?? ''}`),
    );
  }
  return { tallies, types, faults, missed };
}

function count(tally: Tally, gold: number, found: number, hit: number): void {
  tally.gold += gold;
  tally.found += found;
  tally.hit += hit;
}

/** The statement that shares most with the content, and at least half. */
function bestFor(content: readonly Span[], statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0.5;
  for (const one of statements) {
    const both = overlap(content, one.content);
    const share = both / (length(content) + length(one.content) - both);
    if (share > most) [best, most] = [one, share];
  }
  return best;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  a
    .flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))))
    .reduce((p, q) => p + q, 0);
