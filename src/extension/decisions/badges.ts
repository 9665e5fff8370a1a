import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { progress } from '../../core/annotations/review';
import type { Articles } from '../article/articles';
import { movedAddress } from '../article/moved-address';
import { articleOfSidecar, sidecarOf } from '../article/sidecar-place';

const memory = 'sayso.finished';

/** Bytes; a larger sidecar has annotations for sure. */
const small = 1_000_000;

/** So many finished articles are remembered, the newest. */
const most = 2000;

/**
 * A badge in the explorer: for articles on whose statements something was decided, and for those that are finished.
 * Whether one is finished is known once it was open.
 */
export function registerBadges(articles: Articles, remembered: vscode.Memento): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${sidecarEnding}`);
  let finished = new Set(remembered.get<readonly string[]>(memory, []));
  const tell = (sidecar: vscode.Uri): void => changed.fire(articleOfSidecar(sidecar));

  return vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(tell),
    watcher.onDidCreate(tell),
    watcher.onDidDelete(tell),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      const before = [...finished];
      const after = before.map((address) => movedAddress(address, files));
      const moved = after.filter((address, at) => address !== before[at]);
      if (moved.length === 0) return;
      finished = new Set(after);
      await remembered.update(memory, after);
      for (const address of moved) changed.fire(vscode.Uri.parse(address, true));
    }),
    articles.onDidChange((document) => {
      const article = articles.get(document);
      if (!article) return;
      const { reviewed, all } = progress(article.review);
      const key = document.uri.toString();
      const isFinished = all > 0 && reviewed === all;
      if (finished.has(key) === isFinished) return;
      if (isFinished) finished.add(key);
      else finished.delete(key);
      void remembered.update(memory, [...finished].slice(-most));
      changed.fire(document.uri);
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        if (uri.path.endsWith(sidecarEnding) || !(await isAnnotated(uri))) return undefined;
        return finished.has(uri.toString())
          ? new vscode.FileDecoration('✓', vscode.l10n.t('All statements are reviewed'))
          : new vscode.FileDecoration('✎', vscode.l10n.t('Annotated'));
      },
    }),
  );
}

async function isAnnotated(article: vscode.Uri): Promise<boolean> {
  const uri = sidecarOf(article);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > small) return true;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return /"?\bstate"?\s*:/.test(text);
  } catch {
    return false;
  }
}
