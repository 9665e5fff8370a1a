import { chosen } from '../annotations/decide';
import type { ChosenSpeaker, Decision } from '../annotations/decision';
import { evened } from '../annotations/even-text';
import type { Reviewed } from '../annotations/review';
import type { Span } from '../model';

/**
 * What a record shows that its reader has not decided: it was found. Forms that come back tell it, so that nothing
 * becomes the reader's own word on the way.
 */
export interface AsFound extends Partial<Pick<Decision, 'kind' | 'type' | 'negated' | 'speakers'>> {
  /** Its words, the pieces joined by “ … ”. */
  readonly cue?: string;
}

export function asFoundIn(text: string, statement: Reviewed): AsFound {
  const { state, decision } = statement.review;
  // Whoever accepts a suggestion in another program says all of it, but for who speaks where that is open.
  if (!decision) return isOpen(statement) ? { speakers: [] } : {};
  const { kind, type, negated, cue = [] } = decision;
  const found = cue.length > 0 ? [] : statement.cue;
  // What the reader marked themselves is said unless they say otherwise.
  const isSaid = state === 'own' && !statement.negated;
  return {
    ...(kind === undefined ? { kind: statement.kind } : {}),
    ...(type === undefined ? { type: statement.type } : {}),
    ...(negated === undefined && !isSaid ? { negated: statement.negated } : {}),
    ...(decision.speakers ? {} : { speakers: speakersOf(statement) }),
    ...(found.length > 0 ? { cue: found.map(({ start, end }) => text.slice(start, end)).join(' … ') } : {}),
  };
}

/** The cue that the reader accepted, where it stands there still; else the one that was found. */
export function cueOf(text: string, { cue, review: { decision } }: Reviewed): readonly Span[] {
  const decided = decision?.cue ?? [];
  if (decided.length === 0) return cue;
  const words = new Set(decided.map(({ exact }) => evened(exact).text));
  return cue.filter(({ start, end }) => words.has(evened(text.slice(start, end)).text));
}

/** All who speak; nobody where the text leaves open who it is. */
export function speakersOf(statement: Reviewed): readonly ChosenSpeaker[] {
  const { speaker, review } = statement;
  if (review.decision?.speakers) return review.decision.speakers;
  if (!speaker || isOpen(statement)) return [];
  const { together = [speaker] } = speaker;
  return together.map(({ actor, name }) => chosen(actor, name));
}

/** Who it may be, where that is open. */
export const candidatesOf = (statement: Reviewed): readonly ChosenSpeaker[] =>
  isOpen(statement) ? (statement.speaker?.candidates ?? []).map(({ actor, name }) => chosen(actor, name)) : [];

/** “He” and a surname that two bear are nobody's name. */
function isOpen({ speaker, because, review: { decision } }: Reviewed): boolean {
  if (!speaker || decision?.speakers) return false;
  return (
    speaker.candidates !== undefined ||
    because.code === 'open' ||
    (because.code === 'untold' && speaker.via === 'pronoun')
  );
}
