import * as vscode from 'vscode';
import type { Brought } from '../../core/bring/brought';
import { longestWork, type PageAnswer, type PageRequest } from '../../pages/protocol';
import type { Platform, Thread } from '../platform';

/**
 * The thread that reads downloads, pages and documents, begun with the first. One that never ends is ended, and the next
 * file has a new thread.
 */
export class Pages implements vscode.Disposable {
  readonly #platform: Platform;
  readonly #dist: vscode.Uri;
  #thread: Thread | undefined;
  #asked: ((answer: PageAnswer | undefined) => void) | undefined;
  #id = 0;

  constructor(platform: Platform, { extensionUri }: vscode.ExtensionContext) {
    this.#platform = platform;
    this.#dist = vscode.Uri.joinPath(extensionUri, 'dist');
  }

  /** One file at a time. @throws an error whose message ends the sentence "FILE: …" */
  async read(name: string, bytes: Uint8Array): Promise<readonly Brought[]> {
    this.#thread ??= await this.#begin();
    const thread = this.#thread;
    const request: PageRequest = { id: ++this.#id, name, bytes };
    const answer = await new Promise<PageAnswer | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), longestWork);
      this.#asked = (told) => {
        clearTimeout(timer);
        resolve(told);
      };
      thread.post(request);
    });
    this.#asked = undefined;
    if (answer === undefined) {
      this.dispose();
      throw new Error(vscode.l10n.t('it cannot be read'));
    }
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.articles;
  }

  async #begin(): Promise<Thread> {
    const thread = await this.#platform.startThread(this.#dist, 'pages.js');
    thread.onMessage((message) => {
      const answer = message as PageAnswer;
      if (answer.id === this.#id) this.#asked?.(answer);
    });
    thread.onError(() => this.#asked?.(undefined));
    return thread;
  }

  /** The thread ends; the next file has a new one. */
  dispose(): void {
    this.#thread?.end();
    this.#thread = undefined;
    this.#asked?.(undefined);
  }
}
