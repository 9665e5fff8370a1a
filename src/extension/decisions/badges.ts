import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import type { Articles } from '../article/articles';
import { articleOfSidecar, sidecarOf } from '../article/sidecar-place';
import { Finished, isFinished, lyingAt } from './finished';

/** A badge in the explorer: for articles on whose statements something was decided, and for those that are finished. */
export function registerBadges(articles: Articles, remembered: vscode.Memento): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${sidecarEnding}`);
  const finished = new Finished(articles, remembered);
  /** Of open articles it is known as they stand there, saved or not. */
  const open = new Map<string, boolean>();
  const tell = (sidecar: vscode.Uri): void => changed.fire(articleOfSidecar(sidecar));
  const keep = async ({ uri, isDirty }: vscode.TextDocument, is: boolean): Promise<void> => {
    const lying = isDirty ? undefined : await lyingAt(uri, sidecarOf(uri));
    if (lying && lying !== 'large') await finished.keep(lying, is);
  };

  return vscode.Disposable.from(
    changed,
    watcher,
    finished,
    finished.onDidFind((uri) => changed.fire(uri)),
    watcher.onDidChange(tell),
    watcher.onDidCreate(tell),
    watcher.onDidDelete(tell),
    articles.onDidChange((document) => {
      const key = document.uri.toString();
      const article = articles.get(document);
      if (article) finished.begin();
      const is = article && isFinished(article.review);
      const was = open.get(key);
      if (is === undefined) open.delete(key);
      else open.set(key, is);
      // What is decided, and nothing else, makes an article another one here.
      if (is !== undefined && (is || was)) void keep(document, is).catch(() => undefined);
      if (was !== is) changed.fire(document.uri);
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        if (uri.path.endsWith(sidecarEnding)) return undefined;
        const lying = await lyingAt(uri, sidecarOf(uri)).catch(() => undefined);
        if (!lying) return undefined;
        const isDone = open.get(uri.toString()) ?? (lying !== 'large' && (await finished.is(lying)));
        return isDone
          ? new vscode.FileDecoration('✓', vscode.l10n.t('All statements are reviewed'))
          : new vscode.FileDecoration('✎', vscode.l10n.t('Annotated'));
      },
    }),
  );
}
