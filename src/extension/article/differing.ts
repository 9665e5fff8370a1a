import type { Uri } from 'vscode';
import type { Conflict } from '../../core/annotations/entries';

/** Where two readers differ on one decision, as a merge leaves it: both stand in the sidecar until somebody decides. */
export class Differing {
  readonly #byArticle = new Map<string, readonly Conflict[]>();

  set(article: Uri, conflicts: readonly Conflict[]): void {
    if (conflicts.length > 0) this.#byArticle.set(article.toString(), conflicts);
    else this.#byArticle.delete(article.toString());
  }

  of(article: Uri): readonly Conflict[] {
    return this.#byArticle.get(article.toString()) ?? [];
  }
}
