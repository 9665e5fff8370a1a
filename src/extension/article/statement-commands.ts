import type { PanelDecision } from '../../panel/protocol';

/** What a card of the panel does by a key, a hover does by a link. Undo is of no single statement. */
export type StatementAction = Exclude<PanelDecision, 'undo'>;

/** What each of them runs. */
export const statementCommands: Readonly<Record<StatementAction, string>> = {
  accept: 'sayso.acceptStatement',
  reject: 'sayso.rejectStatement',
  speaker: 'sayso.correctSpeaker',
  note: 'sayso.noteOnStatement',
  label: 'sayso.label',
  tags: 'sayso.tagStatement',
  rating: 'sayso.rateStatement',
  restore: 'sayso.restoreStatement',
};
