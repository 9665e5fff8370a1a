import * as vscode from 'vscode';
import { showInformation } from '../messages';

const seen = 'landing.seen';

/**
 * Where nothing is open yet, the first start lands on an article with the panel beside it, and one word on the tour.
 * @param file the article's path, given by `npm start`
 */
export async function land(file: string, { globalState, extension }: vscode.ExtensionContext): Promise<void> {
  if (globalState.get<boolean>(seen) || vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  await globalState.update(seen, true);
  await vscode.commands.executeCommand('sayso.panel.focus');
  await vscode.window.showTextDocument(vscode.Uri.file(file), { preview: false });
  const tour = vscode.l10n.t('Show Me Around');
  const answer = await showInformation(vscode.l10n.t('Rest the pointer on a marked name or quote. New here?'), tour);
  if (answer === tour)
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`);
}
