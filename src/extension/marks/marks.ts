import type { Analysis, Mention, Span, Speaker, Statement } from '../../core/model';
import { without } from '../../core/analysis/spans';
import { atOnce, parts, type Steps } from '../../core/text/steps';

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

/** So many statements or names are gone through in a step: about a millisecond. */
const atATime = 200;

/**
 * The spans of every kind of mark, in text order. Marks that set a text colour (names, cue, speaker, boilerplate)
 * keep clear of the names and of the boilerplate, so that the look does not hang on the order of style rules.
 */
export const marksOf = (analysis: Analysis, text: string): Marks => atOnce(markSteps(analysis, text));

/** The same in steps, for an article of thousands of statements. */
export function* markSteps(analysis: Analysis, text: string): Steps<Marks> {
  const boilerplate = analysis.blocks.filter((block) => block.kind === 'boilerplate');
  const marks: Record<MarkKind, Span[]> = {
    ...{ person: [], office: [], organisation: [], state: [], quote: [], quoted: [], claim: [], cue: [] },
    ...{ speaker: [], reference: [], boilerplate },
  };
  const names: Mention[] = [];
  for (const some of parts(analysis.mentions, atATime)) {
    for (const mention of some) {
      if (!isNamed(mention) || without(mention, boilerplate).length === 0) continue;
      names.push(mention);
      const kind = markOf[mention.kind];
      if (kind) marks[kind].push(mention);
    }
    yield;
  }
  for (const some of parts(analysis.statements, atATime)) {
    for (const statement of some) markStatement(statement, text, names, marks);
    yield;
  }
  return marks;
}

/** Regions are places, as states are; they look alike. */
const markOf: Readonly<Record<string, MarkKind | undefined>> = {
  person: 'person',
  office: 'office',
  organisation: 'organisation',
  state: 'state',
  region: 'state',
};

function markStatement(
  { kind, content, inserts, cue, speaker }: Statement,
  text: string,
  names: readonly Span[],
  marks: Readonly<Record<MarkKind, Span[]>>,
): void {
  const said = content.flatMap((span) => without(span, inserts));
  marks[kind === 'direct' ? 'quote' : 'claim'].push(...said);
  if (kind === 'mixed') marks.quoted.push(...said.flatMap((span) => quotedParts(text, span)));
  const clear = (spans: readonly Span[]): readonly Span[] => spans.flatMap((span) => without(span, names));
  marks.cue.push(...clear(cue));
  if (speaker?.via === 'name') marks.speaker.push(...clear(namesOf(speaker, text)));
  else if (speaker) marks.reference.push(...clear([speaker]));
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
