import type { Span, Speaker, Statement } from '../model';
import { countBelow } from '../text/canonical';
import { atOnce, parts, type Steps } from '../text/steps';
import { anchorSteps, type AnchorState } from './anchor';
import { type Decision, type DecisionState, type Entry, isRemoved, type Selector } from './decision';
import type { Finding } from './live-places';

/**
 * What the machine found and what the reader decided, as one list. A decision holds through every later reading: a
 * statement is the decided one where their contents overlap by half and the cue or the speaker is the same.
 */

export type ReviewState = 'suggested' | DecisionState;

/** A statement as it is to be shown, and what the reader said of it. */
export interface Reviewed extends Statement {
  readonly review: {
    readonly state: ReviewState;
    readonly decision?: Decision;
    /** How its place was found; a fuzzy one is to be asked about. */
    readonly anchor?: Exclude<AnchorState, 'orphan'>;
  };
}

export interface Review {
  /** In text order, the rejected ones among them. */
  readonly statements: readonly Reviewed[];
  /** Decisions whose words are not in the text any more. */
  readonly lost: readonly Decision[];
  /** Decisions whose place is only likely: shown there, and asked about. */
  readonly asking: readonly Decision[];
}

/** Half of both together: below, two statements merely touch. */
const sameContent = 0.5;

/** So many decisions are placed, or matched, in a step: about two milliseconds. */
const placedAtOnce = 200;

/** So much of a suggestion inside an accepted one makes it a double. */
const doubled = 0.8;

/**
 * @param text canonical, as it was read
 * @param statements as the machine found them, their places in `text`
 */
export const review = (text: string, statements: readonly Statement[], entries: readonly Entry[]): Review =>
  atOnce(reviewSteps(text, statements, entries));

/**
 * The same in steps: lost words are looked for in the whole text, and there may be thousands of decisions.
 * @param find by what is known of an open article, or by words alone
 */
export function* reviewSteps(
  text: string,
  statements: readonly Statement[],
  entries: readonly Entry[],
  find: Finding = anchorSteps(text),
): Steps<Review> {
  const lost: Decision[] = [];
  const asking: Decision[] = [];
  const decided: Placed[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % placedAtOnce === 0) yield;
    if (isRemoved(entry)) continue;
    const placed = yield* place(entry, find);
    if (!placed) lost.push(entry);
    else {
      decided.push(placed);
      if (placed.anchor === 'fuzzy') asking.push(entry);
    }
  }
  // Words that only carry labels say nothing of the statements around them.
  yield;
  const matches = yield* matchAll(
    decided.filter(({ decision }) => !isPassage(decision)),
    statements,
  );
  yield;
  const taken = new Set([...matches.values()].filter((one) => one !== undefined));
  const kept = decided
    .filter(({ decision }) => decision.state !== 'rejected')
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const keptNear = nearIn(kept);
  const suggested = statements
    .filter((one) => !taken.has(one) && !keptNear(one.content).some((other) => isDouble(one, other)))
    .map((one): Reviewed => ({ ...one, review: { state: 'suggested' } }));
  yield;
  const shown = decided.map((one) => reviewed(one, matches.get(one)));
  yield;
  const all = [...suggested, ...shown].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return { statements: all, lost, asking };
}

/** A decision and where its words stand now. */
interface Placed {
  readonly decision: Decision;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Where the machine had found it, where the reader has corrected its words; else empty. */
  readonly found: readonly Span[];
  readonly anchor: Exclude<AnchorState, 'orphan'>;
}

const order = ['exact', 'moved', 'fuzzy'] as const;

/** Where all pieces of a decision are; null where one of them has no place. */
function* place(decision: Decision, find: Finding): Steps<Placed | null> {
  const content: Span[] = [];
  let worst: Placed['anchor'] = 'exact';
  for (const selector of decision.target) {
    const anchor = yield* find(selector, decision.id);
    if (anchor.state === 'orphan') return null;
    content.push({ start: anchor.start, end: anchor.end });
    if (order.indexOf(anchor.state) > order.indexOf(worst)) worst = anchor.state;
  }
  if (content.length === 0) return null;
  const likely = function* (selectors: readonly Selector[] = []): Steps<Span[]> {
    const spans: Span[] = [];
    for (const selector of selectors) {
      const anchor = yield* find(selector, decision.id);
      if (anchor.state !== 'orphan') spans.push({ start: anchor.start, end: anchor.end });
    }
    return spans;
  };
  return {
    decision,
    content: content.sort((a, b) => a.start - b.start),
    cue: yield* likely(decision.cue),
    found: (yield* likely(decision.was?.target)).sort((a, b) => a.start - b.start),
    anchor: worst,
  };
}

interface Pair {
  readonly one: Placed;
  readonly statement: Statement;
  readonly alike: number;
}

/** Each decision's statement, the best one first; a statement belongs to one decision at most. */
function* matchAll(
  decided: readonly Placed[],
  statements: readonly Statement[],
): Steps<ReadonlyMap<Placed, Statement | undefined>> {
  const near = nearIn(statements);
  const pairs: Pair[] = [];
  for (const some of parts(decided, placedAtOnce)) {
    for (const one of some)
      for (const statement of near([...one.content, ...one.found])) {
        const alike = likenessTo(one, statement);
        if (alike >= sameContent && isSameSaying(one, statement)) pairs.push({ one, statement, alike });
      }
    yield;
  }
  pairs.sort((a, b) => b.alike - a.alike);
  const matches = new Map<Placed, Statement | undefined>();
  const taken = new Set<Statement>();
  for (const { one, statement } of pairs) {
    if (matches.has(one) || taken.has(statement)) continue;
    matches.set(one, statement);
    taken.add(statement);
  }
  return matches;
}

/** Corrected words are those of the statement that they were taken from, too. */
const likenessTo = ({ content, found }: Placed, statement: Statement): number =>
  Math.max(likeness(content, statement.content), found.length > 0 ? likeness(found, statement.content) : 0);

/** What finds those that touch a place, among things in text order; a list of them may be long. */
function nearIn<T extends { readonly content: readonly Span[] }>(
  all: readonly T[],
): (content: readonly Span[]) => readonly T[] {
  const starts = all.map(({ content }) => content[0]!.start);
  /** Where the furthest of all up to each one ends. */
  const furthest: number[] = [];
  for (const { content } of all) furthest.push(Math.max(furthest.at(-1) ?? 0, content.at(-1)!.end));
  return (content) => {
    const start = Math.min(...content.map((span) => span.start));
    const end = Math.max(...content.map((span) => span.end));
    let at = countBelow(starts, end);
    const near: T[] = [];
    while (at > 0 && furthest[at - 1]! > start) {
      const one = all[--at]!;
      if (one.content.at(-1)!.end > start) near.push(one);
    }
    return near.reverse();
  };
}

function isSameSaying(one: Placed, statement: Statement): boolean {
  const { decision, cue } = one;
  // The very same words are the same statement, whoever is said to have spoken them.
  if (likenessTo(one, statement) > 0.95) return true;
  if (cue.length === 0 && statement.cue.length === 0) return true;
  if (cue.some((span) => statement.cue.some((other) => span.start < other.end && other.start < span.end))) return true;
  const speaker = statement.speaker?.actor ?? statement.speaker?.name ?? null;
  const chosen = decision.speakers?.map(({ actor, name }) => actor ?? name) ?? [];
  return speaker === (decision.was?.speaker ?? null) || (speaker !== null && chosen.includes(speaker));
}

/** Intersection over union of two lists of spans, in code units. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const both = common(a, b);
  const all = size(a) + size(b) - both;
  return all === 0 ? 0 : both / all;
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** Whether a suggestion says once more what an accepted statement says. */
function isDouble(statement: Statement, one: Placed): boolean {
  const { decision, content } = one;
  if (decision.kind === undefined) return false;
  if (common(statement.content, content) < size(statement.content) * doubled) return false;
  return isSameSaying(one, statement);
}

/** The statement as the reader has it: what they said stands above what was found, and stands without it. */
function reviewed({ decision, content, cue, anchor }: Placed, found: Statement | undefined): Reviewed {
  const [first] = content;
  const start = first!.start;
  return {
    id: decision.id,
    kind: decision.kind ?? found?.kind ?? 'indirect',
    type: decision.type ?? found?.type ?? 'assertion',
    negated: decision.negated ?? found?.negated ?? false,
    content,
    inserts: found?.inserts ?? [],
    cue: cue.length > 0 || !found ? cue : found.cue,
    speaker: speakerOf(decision, found, start),
    reportedBy: found?.reportedBy ?? [],
    about: found?.about ?? [],
    dates: found?.dates ?? [],
    numbers: found?.numbers ?? [],
    rule: found?.rule ?? decision.was?.rule ?? 'reader',
    because: decision.state === 'accepted' && found ? found.because : toldBy(decision),
    // What somebody has looked at is sure.
    confidence: decision.state === 'rejected' ? (found?.confidence ?? 0) : 1,
    paragraph: found?.paragraph ?? 0,
    review: { state: decision.state, decision, anchor },
  };
}

const toldBy = ({ by }: Decision): Statement['because'] => ({ code: 'reader', ...(by === undefined ? {} : { by }) });

function speakerOf({ speakers }: Decision, found: Statement | undefined, start: number): Speaker | null {
  if (!speakers) return found?.speaker ?? null;
  const [first] = speakers;
  if (!first) return null;
  const before = found?.speaker;
  const same = before && (first.actor === undefined ? before.name === first.name : before.actor === first.actor);
  if (same && speakers.length === (before.together?.length ?? 1)) return before;
  const place = before ?? { start, end: start };
  const { name } = first;
  const others =
    speakers.length > 1 ? speakers.map((one) => ({ actor: one.actor ?? null, name: one.name })) : undefined;
  return {
    start: place.start,
    end: place.end,
    actor: first.actor ?? null,
    name,
    via: 'name',
    confidence: 1,
    ...(others ? { together: others } : {}),
  };
}

/** Words that only carry labels: nobody's statement. */
export const isPassage = ({ state, kind }: Pick<Decision, 'state' | 'kind'>): boolean =>
  state === 'own' && kind === undefined;

/** How far the reader has come: decisions count, and suggestions are what is left. */
export function progress({ statements }: Review): { readonly reviewed: number; readonly all: number } {
  const all = statements.filter(({ review: { decision } }) => !decision || !isPassage(decision));
  const reviewed = all.filter((one) => one.review.state !== 'suggested').length;
  return { reviewed, all: all.length };
}
