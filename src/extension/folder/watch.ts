import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { articleOfSidecar } from '../article/sidecar-place';
import { pathOf, which } from './files';

interface Watched {
  /** The articles that are held, by path. */
  readonly held: ReadonlyMap<string, unknown>;
  /** The article at a path may be another one, or gone. */
  readonly touch: (path: string) => void;
  /** Other files may count now. */
  readonly forget: () => void;
}

/** Tells of each file that counts, of its sidecar, and of whole folders that go. */
export function watchFiles({ held, touch, forget }: Watched): vscode.Disposable {
  const touchBeside = (uri: vscode.Uri): void => {
    const path = pathOf(articleOfSidecar(uri));
    if (held.has(path)) touch(path);
  };
  // Of a folder that goes, nobody tells the files.
  const gone = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
  const touchBelow = (uri: vscode.Uri): void => {
    const folder = `${pathOf(uri)}/`;
    for (const path of held.keys()) if (path.startsWith(folder)) touch(path);
  };
  return vscode.Disposable.from(
    ...watchAll(which().include, (uri) => touch(pathOf(uri))),
    ...watchAll(`**/*${sidecarEnding}`, touchBeside),
    ...watchAll('**/.gitignore', forget),
    gone,
    gone.onDidDelete(touchBelow),
  );
}

function watchAll(pattern: string, run: (uri: vscode.Uri) => void): readonly vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return [watcher, watcher.onDidCreate(run), watcher.onDidChange(run), watcher.onDidDelete(run)];
}
