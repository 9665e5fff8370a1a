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

  /** Adds a value to those of its name, which are visited: the newest first. */
  join(name: number, value: number, visit: (value: number) => void): void {
    const slot = name & this.#mask;
    const first = this.#heads[slot]!;
    const link = ++this.#count;
    this.#names[link] = name;
    this.#values[link] = value;
    this.#next[link] = first;
    this.#heads[slot] = link;
    for (let other = first; other !== 0; other = this.#next[other]!)
      if (this.#names[other] === name) visit(this.#values[other]!);
  }
}
