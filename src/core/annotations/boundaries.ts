import type { Span, Statement } from '../model';
import { selectorOf } from './anchor';
import { type Changes, type Deciding, decisionOn, plain, withoutBlanks } from './decide';
import type { Decision, Entry, Was } from './decision';
import type { Reviewed } from './review';

/** The words of a statement, corrected by hand. No piece begins or ends with white space, and none touches another. */

/** @returns the pieces in text order, those that overlap or have only blanks between them as one */
export function pieces(text: string, spans: readonly Span[]): readonly Span[] {
  const sorted = spans
    .flatMap((span) => withoutBlanks(text, span) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === ''))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** A word with what stands inside it, or a run of other signs. */
const stops = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;

/** So far, in UTF-16 code units, a next word is looked for: beyond, there is none. */
const reach = 400;

/**
 * The pieces with one end moved by a word, or by the signs between words; undefined where there is nothing to move to.
 * @param edge of the first piece's start, or of the last piece's end
 * @param step 1 makes the words more, -1 fewer
 */
export function stretched(
  text: string,
  spans: readonly Span[],
  edge: 'start' | 'end',
  step: 1 | -1,
): readonly Span[] | undefined {
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (!span) return undefined;
  const place = span[edge];
  const from = Math.max(0, place - reach);
  const found = [...text.slice(from, place + reach).matchAll(stops)].map((match) => {
    const start = from + match.index;
    return edge === 'start' ? start : start + match[0].length;
  });
  const forward = (edge === 'end') === (step === 1);
  const next = forward ? found.find((stop) => stop > place) : found.findLast((stop) => stop < place);
  if (next === undefined) return undefined;
  // Of the signs that were cut in two by the look's own end nothing is known.
  const moved = { ...span, [edge]: next };
  if (moved.end <= moved.start) return undefined;
  return pieces(text, spans.with(at, moved));
}

/** The pieces on both sides of a place; undefined where one side is empty. */
export function divided(
  text: string,
  spans: readonly Span[],
  at: number,
): readonly [before: readonly Span[], after: readonly Span[]] | undefined {
  const before = pieces(
    text,
    spans.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: Math.min(end, at) })),
  );
  const after = pieces(
    text,
    spans.filter(({ end }) => end > at).map(({ start, end }) => ({ start: Math.max(start, at), end })),
  );
  return before.length > 0 && after.length > 0 ? [before, after] : undefined;
}

/** What changes with a statement's words: it keeps where it was found, by which it will be known again. */
export function rewordedBy(text: string, statement: Reviewed, spans: readonly Span[]): Changes {
  const { decision } = statement.review;
  const target = pieces(text, spans).map((span) => selectorOf(text, span));
  const was = decision ? decision.was : wasOf(text, statement);
  const found =
    was && !was.target ? (decision?.target ?? statement.content.map((span) => selectorOf(text, span))) : undefined;
  return { target, ...(was ? { was: found ? { ...was, target: found } : was } : {}) };
}

export function wasOf(text: string, { rule, confidence, speaker, content }: Statement): Was {
  return {
    rule,
    confidence,
    speaker: speaker?.actor ?? speaker?.name ?? null,
    exact: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  };
}

/** Two statements out of one: the first is that which there was, the second has its speaker and kind. */
export function splitInto(
  text: string,
  statement: Reviewed,
  [before, after]: readonly [readonly Span[], readonly Span[]],
  next: () => Deciding,
): readonly Decision[] {
  const first = decisionOn(text, statement, 'corrected', next(), rewordedBy(text, statement, before));
  const { id, at, by } = next();
  const { kind, type, negated, speakers, labels, cue } = first;
  const target = after.map((span) => selectorOf(text, span));
  return [first, plain({ id, state: 'own', target, cue, kind, type, negated, speakers, labels, by, at })];
}

/**
 * One statement out of two: the first has the words of both, the second is rejected, or gone where it was the reader's
 * own. Notes, tags and labels of both are kept.
 */
export function mergedInto(text: string, first: Reviewed, second: Reviewed, next: () => Deciding): readonly Entry[] {
  const mine = first.review.decision ?? {};
  const other = second.review.decision;
  const note = [first.review.decision?.note, other?.note].filter((one) => one !== undefined).join('\n\n');
  const both = (field: 'labels' | 'tags'): readonly string[] | undefined => {
    const all = [...new Set([...((mine as Partial<Decision>)[field] ?? []), ...(other?.[field] ?? [])])];
    return all.length > 0 ? all : undefined;
  };
  const one = decisionOn(text, first, 'corrected', next(), {
    ...rewordedBy(text, first, [...first.content, ...second.content]),
    note: note === '' ? undefined : note,
    labels: both('labels'),
    tags: both('tags'),
    rating: first.review.decision?.rating ?? other?.rating,
  });
  const deciding = next();
  if (other?.state === 'own') return [one, { id: other.id, removed: true, at: deciding.at }];
  return [one, decisionOn(text, second, 'rejected', deciding)];
}

/** Of several statements the one that shares most words with a place; undefined where none does. */
export function mostOf(all: readonly Reviewed[], { start, end }: Span): Reviewed | undefined {
  const shared = ({ content }: Reviewed): number =>
    content.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return all
    .map((one) => ({ one, shared: shared(one) }))
    .filter((pair) => pair.shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.one;
}
