import type { ReviewState } from '../../core/annotations/review';
import type { PanelDecision } from '../../panel/protocol';

/** What a card of the panel does by a key, a hover does by a link. Undo is of no single statement. */
export type HoverAction = Exclude<PanelDecision, 'undo'>;

export const hoverCommands: Readonly<Record<HoverAction, string>> = {
  accept: 'sayso.acceptStatement',
  reject: 'sayso.rejectStatement',
  speaker: 'sayso.correctSpeaker',
  note: 'sayso.noteOnStatement',
  label: 'sayso.label',
  tags: 'sayso.tagStatement',
  rating: 'sayso.rateStatement',
  restore: 'sayso.restoreStatement',
};

const writing = ['note', 'label', 'tags', 'rating'] as const satisfies readonly HoverAction[];

/** What there is to do with a statement, by what was decided on it; the most likely first. */
export function actionsFor(state: ReviewState): readonly HoverAction[] {
  if (state === 'rejected') return ['restore'];
  if (state === 'suggested') return ['accept', 'reject', 'speaker', ...writing];
  return ['reject', 'speaker', ...writing, 'restore'];
}

/** The same for words that only carry labels. */
export const passageActions: readonly HoverAction[] = ['label', 'note', 'tags', 'rating', 'restore'];
