import type { Held } from './held';

/** Files of which nobody has asked yet, and which of them tell of somebody. */
export class KeptEntries {
  readonly #all = new Set<Held>();
  readonly #bySpeaker = new Map<string, Held[]>();
  readonly #byNamed = new Map<string, Held[]>();

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): IterableIterator<Held> {
    return this.#all.values();
  }

  add(file: Held): void {
    this.#all.add(file);
    const { said, named } = file.head;
    for (const actor in said) addTo(this.#bySpeaker, actor, file);
    for (const actor of named) addTo(this.#byNamed, actor, file);
  }

  delete(file: Held): void {
    this.#all.delete(file);
    if (this.#all.size > 0) return;
    this.#bySpeaker.clear();
    this.#byNamed.clear();
  }

  /** Those with words of an actor. */
  saidBy(actor: string): readonly Held[] {
    return this.#there(this.#bySpeaker.get(actor));
  }

  /** Those that name an actor. */
  naming(actor: string): readonly Held[] {
    return this.#there(this.#byNamed.get(actor));
  }

  /** Files leave without being taken from the lists. */
  #there(files: readonly Held[] = []): readonly Held[] {
    return files.filter((file) => this.#all.has(file));
  }
}

function addTo(lists: Map<string, Held[]>, actor: string, file: Held): void {
  const known = lists.get(actor);
  if (known) known.push(file);
  else lists.set(actor, [file]);
}
