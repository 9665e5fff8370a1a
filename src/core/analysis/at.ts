import type { Analysis, Mention, Span, Statement } from '../model';
import { without } from './spans';

/** What stands at a place of the text. Offsets are UTF-16 code units; a cursor just behind a word still touches it. */

export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return shortest(analysis.mentions.filter((mention) => touches(mention, offset)));
}

/** The statement whose words, cue or speaker stand there; of nested ones the innermost. */
export function statementAt(analysis: Analysis, offset: number): Statement | undefined {
  const within = analysis.statements.filter((statement) => partsOf(statement).some((part) => touches(part, offset)));
  return within.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** The same, but all of them where one speaker or cue stands for several statements; in text order. */
export function statementsAt(analysis: Analysis, offset: number): readonly Statement[] {
  const first = statementAt(analysis, offset);
  if (!first || first.content.some((part) => touches(part, offset))) return first ? [first] : [];
  const bearers = [...first.cue, ...(first.speaker ? [first.speaker] : [])].filter((part) => touches(part, offset));
  return analysis.statements.filter(({ cue, speaker }) =>
    [...cue, ...(speaker ? [speaker] : [])].some((part) => bearers.some((one) => one.start === part.start)),
  );
}

/** Every part of a statement: words, cue and speaker. */
export function partsOf(statement: Statement): readonly Span[] {
  return [...statement.content, ...statement.cue, ...(statement.speaker ? [statement.speaker] : [])];
}

/** Where a statement begins for a reader who steps through them: its first word of content. */
export function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? statement.cue[0]?.start ?? 0;
}

const inArticle = new WeakMap<Analysis, readonly Mention[]>();

/** The mentions that count: those in the article itself, not in the page around it. */
export function articleMentions(analysis: Analysis): readonly Mention[] {
  const known = inArticle.get(analysis);
  if (known) return known;
  const around = analysis.blocks.filter(({ kind }) => kind === 'boilerplate');
  const found = analysis.mentions.filter((mention) => without(mention, around).length > 0);
  inArticle.set(analysis, found);
  return found;
}

/** The mentions of an actor in the article itself. */
export function mentionsOf(analysis: Analysis, actor: string): readonly Mention[] {
  return articleMentions(analysis).filter((mention) => mention.actor === actor);
}

export function statementsOf(analysis: Analysis, actor: string): readonly Statement[] {
  return analysis.statements.filter((statement) => statement.speaker?.actor === actor);
}

/** Mentions in the article itself and statements, by actor: one pass for all of them, for lists of everybody. */
export function byActor(
  analysis: Analysis,
): ReadonlyMap<string, { readonly mentions: Mention[]; readonly statements: Statement[] }> {
  const all = new Map<string, { mentions: Mention[]; statements: Statement[] }>();
  const of = (actor: string): { mentions: Mention[]; statements: Statement[] } => {
    const entry = all.get(actor) ?? { mentions: [], statements: [] };
    all.set(actor, entry);
    return entry;
  };
  for (const mention of articleMentions(analysis)) if (mention.actor !== null) of(mention.actor).mentions.push(mention);
  for (const statement of analysis.statements) {
    if (statement.speaker?.actor) of(statement.speaker.actor).statements.push(statement);
  }
  return all;
}

/** The words of a statement, as they stand in the text; parts that were split by the cue are joined by an ellipsis. */
export function wordsOf(text: string, statement: Statement): string {
  return statement.content.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' … ');
}

export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/**
 * The next of several places that are sorted by their start, going round at the end.
 * @param step 1 forward, -1 backward
 */
export function nextFrom<T extends Span>(places: readonly T[], offset: number, step: 1 | -1): T | undefined {
  return step === 1
    ? (places.find((place) => place.start > offset) ?? places[0])
    : (places.findLast((place) => place.end < offset) ?? places.at(-1));
}

function shortest<T extends Span>(spans: readonly T[]): T | undefined {
  return [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
}
