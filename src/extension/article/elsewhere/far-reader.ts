import type { Knowledge } from '../../../core/actors/find-mentions';
import type { Known } from '../../../core/analyze';
import type { Analysis } from '../../../core/model';
import { reading } from '../../parts/part';
import type { Answer, Port } from './protocol';

interface Waiting {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads texts in a worker, so that nothing waits for a long one. The worker begins with the first text, and gets the
 * actors once.
 */
export class FarReader {
  readonly #waiting = new Map<number, Waiting>();
  #opening: Promise<Port> | undefined;
  #knowledge: Knowledge | undefined;
  #number = 0;

  constructor(private readonly open: () => Promise<Port>) {}

  /** @throws {Error} where the worker cannot be had, or ends before it answers */
  async read(text: string, knowledge: Knowledge, decisions: Known): Promise<Analysis> {
    this.#opening ??= this.#opened();
    const opening = this.#opening;
    const port = await opening.catch((error: unknown) => {
      // Another one may be had the next time.
      if (this.#opening === opening) this.#opening = undefined;
      throw error;
    });
    if (knowledge !== this.#knowledge) {
      port.post({ is: 'knowledge', actors: knowledge.actors, variants: knowledge.variants });
      this.#knowledge = knowledge;
    }
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      port.post({ is: 'read', number, text, decisions });
    });
  }

  dispose(): void {
    void this.#opening?.then((port) => port.end());
    this.#lose('it was ended');
  }

  async #opened(): Promise<Port> {
    const port = await this.open();
    port.listen(
      (answer) => this.#take(answer),
      (reason) => this.#lose(reason),
    );
    return port;
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('analysis' in answer) {
      reading().keepStrangers(answer.analysis, answer.strangers);
      waiting?.resolve(answer.analysis);
    } else waiting?.reject(new Error(answer.failed));
  }

  /** The next text begins another worker. */
  #lose(reason: string): void {
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#opening = undefined;
    this.#knowledge = undefined;
    for (const { reject } of lost) reject(new Error(reason));
  }
}
