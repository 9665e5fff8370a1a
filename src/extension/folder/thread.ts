import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import { parts } from '../../core/text/steps';
import type { Call, Calls, Reply } from '../../worker/protocol';
import type { Platform, Thread } from '../platform';

/** What is sent is copied, and the host waits for that. */
const actorsAtOnce = 300;

type Waiting = readonly [resolve: (answer: unknown) => void, reject: (error: Error) => void];

/** The thread that holds the corpus, as functions that wait for their answers. */
export class CorpusThread implements vscode.Disposable {
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failed: string | undefined;

  static async start(platform: Platform, extensionUri: vscode.Uri): Promise<CorpusThread> {
    return new CorpusThread(await platform.startThread(vscode.Uri.joinPath(extensionUri, 'dist'), 'worker.js'));
  }

  private constructor(private readonly thread: Thread) {
    thread.onMessage((message) => this.#receive(message as Reply));
    thread.onError((reason) => this.#fail(reason));
  }

  /** Whether it has ended by itself: another one must be begun. */
  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  /** Begins with these actors. @throws as `call` does */
  async begin(actors: readonly Actor[], start: Parameters<Calls['begin']>[0]): Promise<void> {
    for (const some of parts(actors, actorsAtOnce)) await this.call('know', some);
    await this.call('begin', start);
  }

  /** @throws where the thread has ended, or the call could not be answered */
  call<Name extends Call>(call: Name, ...argument: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    if (this.#failed !== undefined) return Promise.reject(new Error(this.#failed));
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, [resolve as (answer: unknown) => void, reject]);
      this.thread.post({ number, call, argument: argument[0] });
    });
  }

  dispose(): void {
    this.#fail('The folder is closed.');
    this.thread.end();
  }

  #receive(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    if ('error' in reply) waiting?.[1](new Error(reply.error));
    else waiting?.[0](reply.answer);
  }

  #fail(reason: string): void {
    this.#failed ??= reason;
    for (const [, reject] of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
