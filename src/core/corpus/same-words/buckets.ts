/** Numbers by name, as chains in flat arrays: many thousands of small lists would cost more than all that is done with them. */
export class Buckets {
  readonly #mask: number;
  /** By slot: the newest link of its chain, from 1; 0 is none. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #names: Int32Array;
  readonly #values: Int32Array;
  #count = 0;

  /** @param most how many values there will be at most */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, most)));
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots);
    this.#next = new Int32Array(most + 1);
    this.#names = new Int32Array(most + 1);
    this.#values = new Int32Array(most + 1);
  }

  add(name: number, value: number): void {
    const link = ++this.#count;
    const slot = name & this.#mask;
    this.#names[link] = name;
    this.#values[link] = value;
    this.#next[link] = this.#heads[slot]!;
    this.#heads[slot] = link;
  }

  /** The values of a name, the newest first. */
  each(name: number, visit: (value: number) => void): void {
    for (let link = this.#heads[name & this.#mask]!; link !== 0; link = this.#next[link]!)
      if (this.#names[link] === name) visit(this.#values[link]!);
  }
}
