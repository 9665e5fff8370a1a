import * as vscode from 'vscode';
import { articleEnding, type NewArticle } from '../../core/bring/plan';
import { sidecarOf } from '../article/sidecar-place';
import type { Left } from './gather';

/** What was made. */
export interface Written {
  readonly uris: readonly vscode.Uri[];
  readonly left: readonly Left[];
}

/** Writes new articles and their sidecars, never over a file. Those that were written before the reader gave up stay. */
export async function writeAll(
  articles: readonly NewArticle[],
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  told: (count: number) => void,
): Promise<Written> {
  const uris: vscode.Uri[] = [];
  const left: Left[] = [];
  for (const [count, one] of articles.entries()) {
    if (token.isCancellationRequested) break;
    told(count);
    const name = one.name + articleEnding;
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      // The sidecar first: whoever looks at the new article finds its outlet there.
      await writeNew(sidecarOf(uri), one.sidecar);
      await writeNew(uri, one.article.text);
      uris.push(uri);
    } catch (error) {
      left.push({ name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { uris, left };
}

async function writeNew(uri: vscode.Uri, text: string): Promise<void> {
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(vscode.l10n.t('another file has its name by now'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
