import type { Call, Calls } from '../../worker/protocol';
import type { FolderStore } from './store';

/** After the last change the store is written, in milliseconds. */
const saveAfter = 3000;

/** The thread of the corpus, as far as it is asked for what is to be kept. */
export interface Asked {
  call<Name extends Call>(call: Name, ...argument: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>>;
}

/** Keeps what the thread holds: part by part, those that have changed. */
export class Saving {
  readonly #dirty = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The mark of the actors of this thread, once it is kept what they are known by. */
  #mark: string | undefined;
  readonly #marks = new Set<string>();

  /** @param thread the one of now, if there is one @param isWhole whether all files are read */
  constructor(
    private readonly store: FolderStore,
    private readonly thread: () => Asked | undefined,
    private readonly isWhole: () => boolean,
  ) {}

  /** What these actors are known by was found in the store, and whole. */
  hasFound(mark: string): void {
    this.#marks.add(mark);
  }

  /** These parts are others now. */
  changed(parts: readonly number[]): void {
    for (const part of parts) this.#dirty.add(part);
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), saveAfter);
  }

  async now(): Promise<void> {
    const thread = this.thread();
    const isGone = (): boolean => !thread || thread !== this.thread();
    for (const part of [...this.#dirty]) {
      if (isGone()) return;
      this.#dirty.delete(part);
      try {
        this.#mark ??= await this.#keepTrace(thread!);
        await this.store.writePart(part, await thread!.call('save', part));
      } catch {
        // What is not kept is read again the next time.
        this.#dirty.add(part);
        return;
      }
    }
    if (this.#mark !== undefined && this.isWhole() && !isGone() && this.#dirty.size === 0)
      await this.store.removeTraces(this.#mark);
  }

  /** For another thread, which holds nothing yet. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#dirty.clear();
    this.#mark = undefined;
    this.#marks.clear();
  }

  async #keepTrace(thread: Asked): Promise<string> {
    const mark = await thread.call('mark');
    if (!this.#marks.has(mark)) await this.store.writeTrace(mark, await thread.call('trace'));
    return mark;
  }
}
