import * as vscode from 'vscode';
import { changeSteps, type SidecarChange } from '../../core/annotations/decisions';
import type { SidecarEdit } from '../../core/annotations/edit-sidecar';
import { mergeSteps } from '../../core/annotations/merge';
import { LongText } from '../../core/text/long-text';
import { type Moved, movedAddress } from '../article/moved-address';
import { sidecarOf } from '../article/sidecar-place';
import { inSlices } from '../in-slices';
import { nameOf } from '../knowledge/show-problem';
import { showError, showWarning } from '../messages';
import { type StatusItem, statusItem } from '../shown';

/** A sidecar that could not be written: what stood there when that was decided, and what it shall say. */
interface Held {
  readonly before: string;
  readonly after: string;
}

const key = 'sayso.held';

/** Two who hold decisions for one article. */
async function together(one: Held, other: Held): Promise<Held> {
  return {
    before: one.before,
    after: (await inSlices(mergeSteps(one.before, one.after, other.after))).text.toString(),
  };
}

/**
 * Decisions that could not be written, for a folder is read-only or a disk is full: they count as if they were, are tried
 * again with each decision on their article, and stay through the end of the window.
 */
export class HeldSidecars {
  readonly #status: StatusItem = statusItem('sayso.held', vscode.l10n.t('Sayso: Decisions Not Saved'), 60);

  /** @param remembered by the addresses of articles */
  constructor(private readonly remembered: vscode.Memento) {
    this.#show();
  }

  get articles(): readonly vscode.Uri[] {
    return Object.keys(this.#all()).map((address) => vscode.Uri.parse(address, true));
  }

  has(article: vscode.Uri): boolean {
    return this.#of(article) !== undefined;
  }

  /** What a sidecar says together with what is held for it. @param text as it stands there; undefined where there is none */
  async joined(article: vscode.Uri, text: LongText | undefined): Promise<string | LongText | undefined> {
    const held = this.#of(article);
    if (!held) return text;
    const now = text ?? LongText.of('');
    // Most often nobody wrote there since.
    return now.equals(LongText.of(held.before))
      ? held.after
      : (await inSlices(mergeSteps(held.before, now, held.after))).text;
  }

  /** Keeps changes until they can be written. @returns what the sidecar would say */
  async hold(
    article: vscode.Uri,
    text: LongText | undefined,
    edits: readonly SidecarEdit[],
  ): Promise<SidecarChange<LongText>> {
    const changed = await inSlices(changeSteps((await this.joined(article, text)) ?? '', edits));
    if (!changed.ok) return changed;
    // What stands there by now is part of the text: later changes by others are seen from here.
    await this.#set(article, { before: String(text ?? ''), after: String(changed.text ?? '') });
    return changed;
  }

  /**
   * Files have other names now.
   * @param staysBehind whether what is held for an article stays under its old name
   * @returns the articles that have what was held for them under other names
   */
  async follow(
    files: readonly Moved[],
    staysBehind: (article: vscode.Uri) => Thenable<boolean>,
  ): Promise<readonly vscode.Uri[]> {
    const followed: vscode.Uri[] = [];
    for (const from of this.articles) {
      const address = movedAddress(from.toString(), files);
      const held = this.#of(from);
      if (!held || address === from.toString() || (await staysBehind(from))) continue;
      const to = vscode.Uri.parse(address, true);
      const there = this.#of(to);
      // Never in place of what is held there: both are put together.
      await this.#set(to, there ? await together(there, held) : held);
      await this.#set(from, undefined);
      followed.push(to);
    }
    return followed;
  }

  async release(article: vscode.Uri): Promise<void> {
    if (this.has(article)) await this.#set(article, undefined);
  }

  /** Tells that something is held. @param again tries to write it */
  async tell(article: vscode.Uri, why: string, again: () => Promise<unknown>): Promise<void> {
    const name = nameOf(sidecarOf(article));
    const retry = vscode.l10n.t('Try Again');
    const copy = vscode.l10n.t('Save a Copy…');
    const answer = await showError(
      vscode.l10n.t('{0} could not be written: {1}. Sayso holds your decisions until it can be.', name, why),
      retry,
      copy,
    );
    if (answer === retry) await again();
    if (answer === copy) await this.#saveCopy(article);
  }

  /** Tells that what is held is of an article that is gone. */
  async tellGone(article: vscode.Uri): Promise<void> {
    const copy = vscode.l10n.t('Save a Copy…');
    const forget = vscode.l10n.t('Forget Them');
    const answer = await showWarning(
      vscode.l10n.t('{0} is not there any more. Sayso holds your decisions on it.', nameOf(article)),
      copy,
      forget,
    );
    if (answer === copy) await this.#saveCopy(article);
    if (answer === forget) await this.release(article);
  }

  dispose(): void {
    this.#status.dispose();
  }

  async #saveCopy(article: vscode.Uri): Promise<void> {
    const held = this.#of(article);
    if (!held) return;
    const defaultUri = vscode.Uri.joinPath(article, '..', nameOf(sidecarOf(article)));
    const uri = await vscode.window.showSaveDialog({ defaultUri, filters: { YAML: ['yaml'] } });
    if (!uri) return;
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(held.after));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void showError(vscode.l10n.t('{0} could not be written: {1}', nameOf(uri), why));
    }
  }

  #of(article: vscode.Uri): Held | undefined {
    return this.#all()[article.toString()];
  }

  #all(): Readonly<Record<string, Held>> {
    return this.remembered.get(key, {});
  }

  async #set(article: vscode.Uri, held: Held | undefined): Promise<void> {
    const others = Object.entries(this.#all()).filter(([address]) => address !== article.toString());
    const all = Object.fromEntries(held ? [...others, [article.toString(), held] as const] : others);
    // Where even VS Code cannot write, it knows the value until the window ends.
    await this.remembered.update(key, all).then(undefined, () => undefined);
    this.#show();
  }

  #show(): void {
    const count = this.articles.length;
    void vscode.commands.executeCommand('setContext', 'sayso.held', count > 0);
    if (count === 0) this.#status.hide();
    else
      this.#status.show(
        count === 1
          ? vscode.l10n.t('Decisions on one article not saved')
          : vscode.l10n.t('Decisions on {0} articles not saved', count),
        vscode.l10n.t('Sayso holds them. Select this to save them.'),
        { command: 'sayso.saveHeld', title: vscode.l10n.t('Save Held Decisions') },
      );
  }
}
