import type { Analysis, Block, Mention, Span, Statement } from '../model';
import { once } from './once';
import { placesOf, touching } from './places';
import { without } from './spans';

/**
 * What stands at a place of the text. Offsets are UTF-16 code units; a cursor just behind a word still touches it.
 * Whatever is asked again of the same analysis is looked up, not searched for.
 */

const mentionPlaces = once(({ mentions }: Analysis) => placesOf(mentions, (mention) => [mention]));
const statementPlaces = once(({ statements }: Analysis) => placesOf(statements, partsOf));
const blockPlaces = once(({ blocks }: Analysis) => placesOf(blocks, (block) => [block]));

export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return shortest(touching(mentionPlaces(analysis), offset));
}

/** Of two blocks that touch there, the first. */
export function blockAt(analysis: Analysis, offset: number): Block | undefined {
  return touching(blockPlaces(analysis), offset)[0];
}

/** The statement whose words, cue or speaker stand there; of nested ones the innermost. */
export function statementAt(analysis: Analysis, offset: number): Statement | undefined {
  const order = statementOrder(analysis);
  return touching(statementPlaces(analysis), offset).toSorted(
    (a, b) => lengthOf(a) - lengthOf(b) || order.get(a)! - order.get(b)!,
  )[0];
}

const statementOrder = once(({ statements }: Analysis) => new Map(statements.map((one, index) => [one, index])));

/** Statements by where their cues and speakers begin. */
const byBearer = once(({ statements }: Analysis) => {
  const all = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const { start } of bearersOf(statement)) all.set(start, [...(all.get(start) ?? []), statement]);
  }
  return all;
});

function bearersOf({ cue, speaker }: Statement): readonly Span[] {
  return [...cue, ...(speaker ? [speaker] : [])];
}

/** The same, but all of them where one speaker or cue stands for several statements; in text order. */
export function statementsAt(analysis: Analysis, offset: number): readonly Statement[] {
  const first = statementAt(analysis, offset);
  if (!first || first.content.some((part) => touches(part, offset))) return first ? [first] : [];
  const order = statementOrder(analysis);
  const bearers = bearersOf(first).filter((part) => touches(part, offset));
  const all = new Set(bearers.flatMap(({ start }) => byBearer(analysis).get(start) ?? []));
  return [...all].sort((a, b) => order.get(a)! - order.get(b)!);
}

/** Every part of a statement: words, cue and speaker. */
export function partsOf(statement: Statement): readonly Span[] {
  return [...statement.content, ...statement.cue, ...(statement.speaker ? [statement.speaker] : [])];
}

/** Where a statement begins for a reader who steps through them: its first word of content. */
export function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? statement.cue[0]?.start ?? 0;
}

/** The mentions that count: those in the article itself, not in the page around it. */
export const articleMentions = once(({ blocks, mentions }: Analysis): readonly Mention[] => {
  const around = blocks.filter(({ kind }) => kind === 'boilerplate');
  return mentions.filter((mention) => without(mention, around).length > 0);
});

/** Where an actor is named, and what they say. */
export interface OfActor {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

/** Mentions in the article itself and statements, by actor. */
export const byActor = once((analysis: Analysis): ReadonlyMap<string, OfActor> => {
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
});

/** The mentions of an actor in the article itself. */
export function mentionsOf(analysis: Analysis, actor: string): readonly Mention[] {
  return byActor(analysis).get(actor)?.mentions ?? [];
}

export function statementsOf(analysis: Analysis, actor: string): readonly Statement[] {
  return byActor(analysis).get(actor)?.statements ?? [];
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
