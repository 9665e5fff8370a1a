import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { articleOfSidecar, placeSetting, sidecarOf } from '../article/sidecar-place';
import { agreed, showInformation, showWarning } from '../messages';

/** "Move Files of Decisions": all of them to where the setting says; offered when the setting is changed. */
export function registerMoveSidecars(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.moveSidecars', async () => {
      const moves = await misplaced();
      if (moves.length === 0) void showInformation(vscode.l10n.t('All files of decisions are where they belong.'));
      else await move(moves);
    }),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration(placeSetting)) return;
      const moves = await misplaced();
      if (moves.length > 0) await move(moves);
    }),
  );
}

interface Move {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

async function misplaced(): Promise<readonly Move[]> {
  const found = await vscode.workspace.findFiles(`**/*${sidecarEnding}`, '**/{.git,node_modules}/**');
  return found
    .map((from): Move => ({ from, to: sidecarOf(articleOfSidecar(from)) }))
    .filter(({ from, to }) => from.toString() !== to.toString());
}

async function move(moves: readonly Move[]): Promise<void> {
  const question = vscode.l10n.t(
    '{0} files of decisions are kept elsewhere, and are not read there. Move them?',
    moves.length,
  );
  if (!(await agreed(question, vscode.l10n.t('Move')))) return;
  const edit = new vscode.WorkspaceEdit();
  let taken = 0;
  for (const { from, to } of moves) {
    if (await exists(to)) taken++;
    else edit.renameFile(from, to);
  }
  if (taken < moves.length && !(await vscode.workspace.applyEdit(edit)))
    void showWarning(vscode.l10n.t('The files of decisions could not be moved.'));
  if (taken > 0)
    void showWarning(vscode.l10n.t('{0} stay: there is a file of decisions at the new place already.', taken));
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
