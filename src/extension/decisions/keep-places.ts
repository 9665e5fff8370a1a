import * as vscode from 'vscode';
import { putAnnotations } from '../../core/annotations/annotations';
import { isArticle } from '../article/article-document';
import type { Articles } from '../article/articles';
import { sidecarOf } from '../article/sidecar-place';
import { inSlices } from '../in-slices';
import { authoring } from '../parts/part';
import type { ChangeSidecar } from './history';

/**
 * An article is saved in which somebody wrote around decisions, so that they would be asked about, or lost, when it is
 * opened again: this window knows where they are, and writes it down. That is no word of the reader's, and no step.
 */
export function registerKeepPlaces(articles: Articles, change: ChangeSidecar): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument(async (document) => {
    const { uri, version } = document;
    const entries = isArticle(document) ? articles.decisions(uri).annotations : undefined;
    if (!entries || isDirty(sidecarOf(uri))) return;
    const article = await articles.current(document);
    if (article?.version !== version) return;
    const known = await inSlices(
      authoring().onlyKnown(article.text, entries, article.find),
      () => document.version !== version,
    );
    const isSame = articles.decisions(uri).annotations === entries;
    if (known && known.length > 0 && isSame) await change(document, putAnnotations(known));
  });
}

const isDirty = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === uri.toString());
