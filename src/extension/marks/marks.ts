import type { Analysis, Mention, Span, Speaker, Statement, StatementKind } from '../../core/model';
import { without } from '../../core/analysis/spans';

/** What is marked in the text, each with a look and a setting of its own. */
export const markKinds = [
  'person',
  'office',
  'organisation',
  'state',
  'quote',
  'quoted',
  'claim',
  'cue',
  'speaker',
  'reference',
  'boilerplate',
] as const;
export type MarkKind = (typeof markKinds)[number];

export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

/** A pair of quotation marks and what is between them, within one line. */
const inMarks = /["“„«][^"“”„«»\n]+["”“»]/g;

/**
 * The spans of every kind of mark, in text order. Marks that set a text colour (names, cue, speaker, boilerplate)
 * keep clear of the names and of the boilerplate, so that the look does not hang on the order of style rules.
 */
export function marksOf(analysis: Analysis, text: string): Marks {
  const boilerplate = analysis.blocks.filter((block) => block.kind === 'boilerplate');
  const names = analysis.mentions.filter((mention) => isNamed(mention) && without(mention, boilerplate).length > 0);
  const named = (...kinds: readonly Mention['kind'][]): Span[] => names.filter(({ kind }) => kinds.includes(kind));
  const said = (...kinds: readonly StatementKind[]): Span[] =>
    analysis.statements
      .filter((statement) => kinds.includes(statement.kind))
      .flatMap((statement) => statement.content.flatMap((span) => without(span, statement.inserts)));
  const clear = (parts: (statement: Statement) => readonly Span[]): Span[] =>
    analysis.statements.flatMap((statement) => parts(statement).flatMap((span) => without(span, names)));
  const speaks = (named: boolean) =>
    clear(({ speaker }) => {
      if (!speaker || (speaker.via === 'name') !== named) return [];
      return named ? namesOf(speaker, text) : [speaker];
    });
  return {
    person: named('person'),
    office: named('office'),
    organisation: named('organisation'),
    // Both are places; they look alike.
    state: named('state', 'region'),
    quote: said('direct'),
    quoted: said('mixed').flatMap((span) => quotedParts(text, span)),
    claim: said('indirect', 'mixed'),
    cue: clear((statement) => statement.cue),
    speaker: speaks(true),
    reference: speaks(false),
    boilerplate,
  };
}

/** The words of a claim that are the speaker's own: what stands in quotation marks. */
function quotedParts(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(inMarks)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** Who speak together, each by name where all are written out. */
function namesOf(speaker: Speaker, text: string): readonly Span[] {
  const written = text.slice(speaker.start, speaker.end);
  const spans = (speaker.together ?? []).map(({ name }) => {
    const start = speaker.start + written.indexOf(name);
    return { start, end: start + name.length };
  });
  return spans.length > 1 && spans.every(({ start }) => start >= speaker.start) ? spans : [nameOf(speaker, text)];
}

/**
 * Of a speaker with a name, what is worth a mark: for somebody the knowledge does not hold the name alone, for others
 * the title, too, but not what is told of them behind a comma.
 */
function nameOf(speaker: Speaker, text: string): Span {
  const written = text.slice(speaker.start, speaker.end);
  const at = speaker.actor === null ? written.indexOf(speaker.name) : -1;
  if (at >= 0) return { start: speaker.start + at, end: speaker.start + at + speaker.name.length };
  const comma = written.indexOf(',');
  return { start: speaker.start, end: comma > 0 ? speaker.start + comma : speaker.end };
}

/** Pronouns and "the diplomat" are followed, but not painted as names: a page of coloured "he" would shout. */
function isNamed(mention: Mention): boolean {
  return mention.form === 'name' || mention.form === 'role';
}
