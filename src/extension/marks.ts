import type { Analysis, Mention, Span, Statement } from '../core/model';

/** What is marked in the text, each with a look and a setting of its own. */
export const markKinds = [
  'person',
  'office',
  'organisation',
  'state',
  'quote',
  'mixed',
  'claim',
  'cue',
  'speaker',
  'boilerplate',
] as const;
export type MarkKind = (typeof markKinds)[number];

export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

const markOfStatement = { direct: 'quote', mixed: 'mixed', indirect: 'claim' } as const;

/**
 * The spans of every kind of mark, in text order. Marks that set a text colour (names, cue, speaker, boilerplate)
 * keep clear of the names and of the boilerplate, so that the look does not hang on the order of style rules.
 */
export function marksOf(analysis: Analysis): Marks {
  const boilerplate = analysis.blocks.filter((block) => block.kind === 'boilerplate');
  const names = analysis.mentions.filter((mention) => isNamed(mention) && without(mention, boilerplate).length > 0);
  const named = (kind: Mention['kind']): Span[] => names.filter((mention) => mention.kind === kind);
  const said = (mark: 'quote' | 'mixed' | 'claim'): Span[] =>
    analysis.statements
      .filter((statement) => markOfStatement[statement.kind] === mark)
      .flatMap((statement) => statement.content.flatMap((span) => without(span, statement.inserts)));
  const clear = (parts: (statement: Statement) => readonly Span[]): Span[] =>
    analysis.statements.flatMap((statement) => parts(statement).flatMap((span) => without(span, names)));
  return {
    person: named('person'),
    office: named('office'),
    organisation: named('organisation'),
    state: named('state'),
    quote: said('quote'),
    mixed: said('mixed'),
    claim: said('claim'),
    cue: clear((statement) => statement.cue),
    speaker: clear((statement) => (statement.speaker ? [statement.speaker] : [])),
    boilerplate,
  };
}

/** Pronouns and "the diplomat" are followed, but not painted as names: a page of coloured "he" would shout. */
function isNamed(mention: Mention): boolean {
  return mention.form === 'name' || mention.form === 'role';
}

/**
 * A span with other spans cut out of it: what is left, in order.
 * @param holes sorted by start and without overlaps
 */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (let at = firstEndingAfter(holes, span.start); at < holes.length; at++) {
    const hole = holes[at]!;
    if (hole.start >= span.end) break;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
