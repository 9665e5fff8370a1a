import * as vscode from 'vscode';
import { mirrorOf, sidecarOf } from '../article/sidecar-place';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { nameOf } from '../knowledge/show-problem';
import { showWarning } from '../messages';

/**
 * Sidecars go where their articles go: what is renamed, moved or deleted in VS Code takes them along in the same step,
 * which the explorer's undo takes back as one. Those inside of a folder go with the folder.
 */
export function registerAlong(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(renamed(event.files))),
    vscode.workspace.onWillDeleteFiles((event) => event.waitUntil(deleted(event.files))),
  );
}

interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

async function renamed(files: readonly Renamed[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    for (const [from, to] of pathsOf(oldUri).map((one, at) => [one, pathsOf(newUri)[at]] as const)) {
      if (!to || moved.has(from.toString()) || !(await isThere(from))) continue;
      if (!(await isThere(to))) edit.renameFile(from, to);
      else
        void showWarning(
          vscode.l10n.t('{0} is there already: {1} stays under its old name.', nameOf(to), nameOf(from)),
        );
    }
  }
  return edit;
}

/** To the trash, where `files.enableTrash` is on and there is one: as the article. */
async function deleted(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const gone = new Set(files.map(String));
  for (const uri of files) {
    for (const sidecar of pathsOf(uri))
      if (!gone.has(sidecar.toString()) && (await isThere(sidecar))) edit.deleteFile(sidecar, { recursive: true });
  }
  return edit;
}

/** What goes along with a file: its sidecar; with a folder, what the mirror holds of it. None goes with a sidecar. */
function pathsOf(uri: vscode.Uri): readonly vscode.Uri[] {
  const mirror = mirrorOf(uri);
  if (uri.path.endsWith(sidecarEnding)) return [];
  return [sidecarOf(uri), ...(mirror === undefined ? [] : [uri.with({ path: mirror })])];
}

export const isThere = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
