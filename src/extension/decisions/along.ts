import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { nameOf } from '../knowledge/show-problem';
import { showWarning } from '../messages';
import { sidecarOf } from './sidecar';

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
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if (moved.has(from.toString()) || !(await isFile(from))) continue;
    if (!(await isFile(to))) edit.renameFile(from, to);
    else
      void showWarning(vscode.l10n.t('{0} is there already: {1} stays under its old name.', nameOf(to), nameOf(from)));
  }
  return edit;
}

/** To the trash, where `files.enableTrash` is on and there is one: as the article. */
async function deleted(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const gone = new Set(files.map(String));
  for (const uri of files) {
    const sidecar = sidecarOf(uri);
    if (!gone.has(sidecar.toString()) && (await isFile(sidecar))) edit.deleteFile(sidecar);
  }
  return edit;
}

/** A sidecar, and not one of a sidecar. */
async function isFile(uri: vscode.Uri): Promise<boolean> {
  if (uri.path.endsWith(sidecarEnding + sidecarEnding)) return false;
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}
