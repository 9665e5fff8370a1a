import type { PanelAction, PanelDecision } from '../../panel/protocol';
import { statementCommands } from '../article/statement-commands';

/** What a card's buttons and keys run. */
export const decisions: Readonly<Record<PanelDecision, string>> = {
  ...statementCommands,
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
  showProblems: 'workbench.actions.view.problems',
};
