import type { Span } from '../model';
import { anchorsIn } from './anchor';
import type { Decision } from './decision';
import { isPassage, likeness } from './review';

/**
 * Two readers of one article side by side, and how far they agree. Text that neither of them marked does not count: it
 * would make any two readers agree.
 */

/** A decision and where its words stand. */
export interface Located {
  readonly decision: Decision;
  /** In text order, one at least. */
  readonly content: readonly Span[];
}

/** In what two readers differ. `statement`: only one of them has a statement here. */
export type Difference = 'statement' | 'words' | 'kind' | 'type' | 'speaker';

/** What both say of one place. */
export interface Pair {
  readonly a?: Located;
  readonly b?: Located;
  readonly differs: readonly Difference[];
}

/**
 * Cohen's kappa and Krippendorff's alpha for names; null where they say nothing: there is no pair, or both use one and
 * the same category throughout.
 */
export interface Kappa {
  readonly kappa: number | null;
  readonly alpha: number | null;
  /** Pairs of which both say the same. */
  readonly same: number;
  readonly of: number;
}

export interface Agreement {
  /** Of statements that both have, by words that overlap by half; null where neither has any. */
  readonly f1: number | null;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly kind: Kappa;
  readonly speaker: Kappa;
  readonly type: Kappa;
  /** Of each label that one of them uses, by its id: whether it stands on a statement that both have. */
  readonly labels: ReadonlyMap<string, Kappa>;
}

/** Words that overlap so much, as intersection over union, are one statement. */
const sameStatement = 0.5;

/**
 * Decisions on statements with the places of their words; labels on other words are no statements.
 * @param text canonical; null where it is not at hand: then places count as they were written
 * @returns those whose words are surely found, in text order
 */
export function locate(text: string | null, decisions: readonly Decision[]): readonly Located[] {
  const find = text === null ? undefined : anchorsIn(text);
  return decisions
    .flatMap((decision): readonly Located[] => {
      if (isPassage(decision) || decision.target.length === 0) return [];
      const content: Span[] = [];
      for (const selector of decision.target) {
        const anchor = find?.(selector) ?? { state: 'exact', start: selector.start, end: selector.end };
        if (anchor.state === 'orphan' || anchor.state === 'fuzzy') return [];
        content.push({ start: anchor.start, end: anchor.end });
      }
      return [{ decision, content: content.sort((a, b) => a.start - b.start) }];
    })
    .sort(inOrder);
}

const startOf = ({ content }: Located): number => content[0]!.start;
const inOrder = (a: Located, b: Located): number => startOf(a) - startOf(b);

/** Each decision with that of the other reader on the same words, the nearest ones first; in text order. */
export function pairsOf(a: readonly Located[], b: readonly Located[]): readonly Pair[] {
  const candidates = a.flatMap((one) =>
    b.map((other) => ({ one, other, alike: likeness(one.content, other.content) })),
  );
  const best = candidates.filter(({ alike }) => alike >= sameStatement).sort((x, y) => y.alike - x.alike);
  const ofA = new Map<Located, Located>();
  const ofB = new Set<Located>();
  for (const { one, other } of best) {
    if (ofA.has(one) || ofB.has(other)) continue;
    ofA.set(one, other);
    ofB.add(other);
  }
  const same = sameSpeakers([...a, ...b]);
  const pairs = [
    ...a.map((one) => pairOf(one, ofA.get(one), same)),
    ...b.filter((other) => !ofB.has(other)).map((other) => pairOf(undefined, other, same)),
  ];
  return pairs.sort((x, y) => startOf((x.a ?? x.b)!) - startOf((y.a ?? y.b)!));
}

const isStatement = (one: Located | undefined): one is Located =>
  one !== undefined && one.decision.state !== 'rejected';

function pairOf(a: Located | undefined, b: Located | undefined, speakerOf: SpeakerOf): Pair {
  const pair = { ...(a ? { a } : {}), ...(b ? { b } : {}) };
  if (!isStatement(a) && !isStatement(b)) return { ...pair, differs: [] };
  if (!isStatement(a) || !isStatement(b)) return { ...pair, differs: ['statement'] };
  const told: readonly (readonly [Difference, boolean])[] = [
    ['words', likeness(a.content, b.content) < 1],
    ['kind', a.decision.kind !== b.decision.kind],
    ['type', a.decision.type !== b.decision.type],
    ['speaker', speakerOf(a) !== speakerOf(b)],
  ];
  return { ...pair, differs: told.flatMap(([difference, is]) => (is ? [difference] : [])) };
}

type SpeakerOf = (one: Located) => string;

/**
 * To whom a reader gives the words, as one category. A name without a record is somebody of the records where the other
 * reader has that name from there.
 */
function sameSpeakers(all: readonly Located[]): SpeakerOf {
  const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
  const ids = new Map<string, string | null>();
  for (const { decision } of all)
    for (const { actor, name } of decision.speakers ?? []) {
      if (actor === undefined) continue;
      const known = ids.get(plain(name));
      ids.set(plain(name), known === undefined || known === actor ? actor : null);
    }
  return ({ decision }) =>
    (decision.speakers ?? [])
      .map(({ actor, name }) => JSON.stringify(actor ?? ids.get(plain(name)) ?? { name: plain(name) }))
      .sort()
      .join(' ');
}

/** How far two readers agree, over the pairs of one article or of several. */
export function agreementOn(articles: readonly (readonly Pair[])[]): Agreement {
  const counts = { both: 0, onlyA: 0, onlyB: 0 };
  const shared: (readonly [Located, Located])[] = [];
  const speakers: (readonly [string, string])[] = [];
  for (const pairs of articles) {
    const speakerOf = sameSpeakers(pairs.flatMap(({ a, b }) => [a, b].filter((one) => one !== undefined)));
    for (const { a, b } of pairs) {
      if (isStatement(a) && isStatement(b)) {
        counts.both++;
        shared.push([a, b]);
        speakers.push([speakerOf(a), speakerOf(b)]);
      } else if (isStatement(a)) counts.onlyA++;
      else if (isStatement(b)) counts.onlyB++;
    }
  }
  const all = 2 * counts.both + counts.onlyA + counts.onlyB;
  const on = (of: (decision: Decision) => string): Kappa =>
    kappaOf(shared.map(([a, b]) => [of(a.decision), of(b.decision)]));
  const labels = [...new Set(shared.flat().flatMap(({ decision }) => decision.labels ?? []))].sort();
  return {
    ...counts,
    f1: all === 0 ? null : (2 * counts.both) / all,
    kind: on(({ kind }) => kind ?? ''),
    speaker: kappaOf(speakers),
    type: on(({ type }) => type ?? ''),
    labels: new Map(
      labels.map((label) => [label, on((decision) => String(decision.labels?.includes(label) ?? false))]),
    ),
  };
}

/** How far two readers agree in the categories that they gave to the same things. */
export function kappaOf(pairs: readonly (readonly [a: string, b: string])[]): Kappa {
  const of = pairs.length;
  const same = pairs.filter(([a, b]) => a === b).length;
  const counts = new Map<string, { a: number; b: number }>();
  const countOf = (category: string): { a: number; b: number } => {
    const known = counts.get(category) ?? { a: 0, b: 0 };
    counts.set(category, known);
    return known;
  };
  for (const [a, b] of pairs) {
    countOf(a).a++;
    countOf(b).b++;
  }
  // In whole numbers as long as may be: all by chance is exactly all.
  const byChance = [...counts.values()].reduce((sum, { a, b }) => sum + a * b, 0);
  if (of === 0 || byChance === of * of) return { kappa: null, alpha: null, same, of };
  const all = 2 * of;
  const differing = all * all - [...counts.values()].reduce((sum, { a, b }) => sum + (a + b) ** 2, 0);
  return {
    kappa: (of * same - byChance) / (of * of - byChance),
    alpha: 1 - ((all - 1) * 2 * (of - same)) / differing,
    same,
    of,
  };
}
