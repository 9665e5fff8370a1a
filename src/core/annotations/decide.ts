import type { Span, Statement, StatementKind } from '../model';
import { selectorOf } from './anchor';
import type { ChosenSpeaker, Decision, DecisionState } from './decision';
import type { Reviewed } from './review';

/** When and by whom something is decided, and the id for it where it is new. */
export interface Deciding {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by?: string;
}

/** What is to be changed in a decision; `undefined` takes a field out. */
export type Changes = Partial<
  Pick<Decision, 'speakers' | 'kind' | 'type' | 'note' | 'tags' | 'labels' | 'rating' | 'target' | 'was'>
>;

/**
 * A decision on a statement, by which it will be found again. It says what was accepted, so that it stands without the
 * machine, and what the machine had said.
 * @param text canonical; the statement's places count in it
 */
export function decisionOn(
  text: string,
  statement: Statement | Reviewed,
  state: DecisionState,
  { id, at, by }: Deciding,
  changes: Changes = {},
): Decision {
  const before = 'review' in statement ? statement.review.decision : undefined;
  const { speaker } = statement;
  return plain({
    ...(before ?? {
      target: statement.content.map((span) => selectorOf(text, span)),
      ...(statement.cue.length > 0 ? { cue: statement.cue.map((span) => selectorOf(text, span)) } : {}),
      kind: statement.kind,
      type: statement.type,
      negated: statement.negated,
      ...speakersTold(statement, text),
      was: {
        rule: statement.rule,
        confidence: statement.confidence,
        speaker: speaker?.actor ?? speaker?.name ?? null,
        exact: statement.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      },
    }),
    ...changes,
    id: before?.id ?? id,
    state: before?.state === 'own' && state !== 'rejected' ? 'own' : state,
    at,
    ...(by === undefined ? {} : { by }),
  });
}

/** Words that the reader marked. @param span without blanks at its ends */
export function ownStatement(
  text: string,
  span: Span,
  kind: StatementKind,
  speakers: readonly ChosenSpeaker[],
  { id, at, by }: Deciding,
): Decision {
  return plain({ id, state: 'own', target: [selectorOf(text, span)], kind, type: 'assertion', speakers, at, by });
}

/** Whoever speaks, all of them; nothing is said of it where the text leaves open who it is. */
function speakersTold({ speaker }: Statement, text: string): Pick<Decision, 'speakers'> {
  if (!speaker) return { speakers: [] };
  // "He" is nobody's name.
  const isOpen = speaker.via === 'pronoun' && speaker.name === text.slice(speaker.start, speaker.end);
  if (speaker.candidates || isOpen) return {};
  const { together = [speaker] } = speaker;
  return { speakers: together.map(({ actor, name }) => chosen(actor, name)) };
}

export function chosen(actor: string | null, name: string): ChosenSpeaker {
  return actor === null ? { name } : { actor, name };
}

/** “Ann Dask; Bo Dask” as speakers by name, none twice. */
export function speakersNamed(text: string): readonly ChosenSpeaker[] {
  const names = text.split(/[;\n]/).map((name) => name.trim().replace(/\s+/g, ' '));
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name }));
}

/** Those who speak together, each once; an id tells who somebody is, whatever the name. */
export function together(speakers: readonly ChosenSpeaker[]): readonly ChosenSpeaker[] {
  const seen = new Map(speakers.map((one) => [one.actor ?? one.name, one]));
  return [...seen.values()];
}

/** The span without the blanks at its ends; null where nothing is left. */
export function withoutBlanks(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** JSON has no `undefined`, and a sidecar is read back as it was written. */
export function plain(decision: Decision): Decision {
  return Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined)) as unknown as Decision;
}
