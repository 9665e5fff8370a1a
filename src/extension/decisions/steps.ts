import { type Moved, movedAddress } from '../article/moved-address';

/** What became of a part of a step. `gone`: what it speaks of is not there any more, nor will be. */
export type Outcome = 'written' | 'left' | 'gone';

/** How the parts of steps are written, and what they are. */
export interface Writing<Part> {
  /** @param isBack whether it is taken back, or done again, rather than new */
  write(part: Part, isBack: boolean): Promise<Outcome>;
  /** The part that takes this one back. */
  turned(part: Part): Part;
  addressOf(part: Part): string;
  /** The same part, at another address. */
  at(part: Part, address: string): Part;
}

type Step<Part> = readonly Part[];

/** Steps that were done and that were taken back. What they change may get other names meanwhile, or go. */
export class Steps<Part> {
  #done: Step<Part>[] = [];
  #undone: Step<Part>[] = [];
  /** What each belongs to. */
  readonly #wholes = new WeakMap<Step<Part>, object>();

  constructor(private readonly writing: Writing<Part>) {}

  /**
   * @param whole what it belongs to: where the step before it belongs to the same, both are one
   * @returns whether all of it is written; what could be is, and can be undone
   */
  async keep(parts: Step<Part>, whole?: object): Promise<boolean> {
    const written: Part[] = [];
    for (const part of parts) if ((await this.writing.write(part, false)) === 'written') written.push(part);
    if (written.length > 0) {
      const last = this.#done.at(-1);
      const isMore = whole !== undefined && last !== undefined && this.#wholes.get(last) === whole;
      const step = isMore ? [...this.#done.pop()!, ...written] : written;
      this.#done.push(step);
      if (whole) this.#wholes.set(step, whole);
      this.#undone = [];
    }
    return written.length === parts.length;
  }

  /** @returns whether nothing of the step is left to be taken back; undefined where there is none */
  undo(): Promise<boolean | undefined> {
    return this.#step(this.#done, this.#undone);
  }

  redo(): Promise<boolean | undefined> {
    return this.#step(this.#undone, this.#done);
  }

  /** What was done to files that have other names now is taken back there. */
  follow(files: readonly Moved[]): void {
    const moved = (part: Part): Part => {
      const before = this.writing.addressOf(part);
      const after = movedAddress(before, files);
      return after === before ? part : this.writing.at(part, after);
    };
    this.#done = this.#done.map((step) => step.map(moved));
    this.#undone = this.#undone.map((step) => step.map(moved));
  }

  async #step(from: Step<Part>[], to: Step<Part>[]): Promise<boolean | undefined> {
    const last = from.pop();
    if (!last) return undefined;
    const written: Part[] = [];
    const left: Part[] = [];
    for (const part of last) {
      const back = this.writing.turned(part);
      const outcome = await this.writing.write(back, true);
      if (outcome === 'written') written.push(back);
      if (outcome === 'left') left.push(part);
    }
    if (written.length > 0) to.push(written);
    // What is gone stays for nobody: it would be in the way of all steps before it.
    if (left.length > 0) from.push(left);
    return left.length === 0 && written.length > 0;
  }
}
