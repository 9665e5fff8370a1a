import type { ReviewState } from '../../core/annotations/review';
import { type StatementAction as HoverAction, statementCommands as hoverCommands } from '../article/statement-commands';

export { type HoverAction, hoverCommands };

const writing = ['note', 'label', 'tags', 'rating'] as const satisfies readonly HoverAction[];

/** What there is to do with a statement, by what was decided on it; the most likely first. */
export function actionsFor(state: ReviewState): readonly HoverAction[] {
  if (state === 'rejected') return ['restore'];
  if (state === 'suggested') return ['accept', 'reject', 'speaker', ...writing];
  return ['reject', 'speaker', ...writing, 'restore'];
}

/** The same for words that only carry labels. */
export const passageActions: readonly HoverAction[] = ['label', 'note', 'tags', 'rating', 'restore'];
