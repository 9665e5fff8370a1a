import * as vscode from 'vscode';
import type { Conflict } from '../../core/annotations/entries';
import type { SidecarProblem } from '../../core/annotations/sidecar';

/** Why something in a sidecar does not count. */
export interface Unread extends SidecarProblem {
  /** Nothing is written before it is mended. */
  readonly isWhole: boolean;
}

/** What stands in sidecars and has no effect: where two readers differ until somebody decides, and what cannot be read. */
export class Differing {
  readonly #byArticle = new Map<string, readonly Conflict[]>();
  readonly #unread = new Map<string, Unread>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** What cannot be read of an article's sidecar is another thing than before. */
  readonly onDidChange = this.#changed.event;

  set(article: vscode.Uri, conflicts: readonly Conflict[]): void {
    if (conflicts.length > 0) this.#byArticle.set(article.toString(), conflicts);
    else this.#byArticle.delete(article.toString());
  }

  of(article: vscode.Uri): readonly Conflict[] {
    return this.#byArticle.get(article.toString()) ?? [];
  }

  setUnread(article: vscode.Uri, unread: Unread | undefined): void {
    const key = article.toString();
    if (JSON.stringify(this.#unread.get(key)) === JSON.stringify(unread)) return;
    if (unread) this.#unread.set(key, unread);
    else this.#unread.delete(key);
    this.#changed.fire(article);
  }

  unread(article: vscode.Uri): Unread | undefined {
    return this.#unread.get(article.toString());
  }
}
