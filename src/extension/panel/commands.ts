import type { PanelAction, PanelDecision } from '../../panel/protocol';

/** What a card's buttons and keys run. */
export const decisions: Readonly<Record<PanelDecision, string>> = {
  accept: 'sayso.acceptStatement',
  reject: 'sayso.rejectStatement',
  speaker: 'sayso.correctSpeaker',
  note: 'sayso.noteOnStatement',
  label: 'sayso.label',
  tags: 'sayso.tagStatement',
  rating: 'sayso.rateStatement',
  restore: 'sayso.restoreStatement',
  undo: 'sayso.undoDecision',
};

/** What the buttons below a notice run. */
export const commands: Readonly<Record<PanelAction, string>> = {
  treatAsArticle: 'sayso.treatAsArticle',
  stopTreating: 'sayso.stopTreatingAsArticle',
  setDate: 'sayso.setDate',
  openExample: 'sayso.openExample',
  openFolder: 'vscode.openFolder',
  findFile: 'workbench.action.quickOpen',
};
