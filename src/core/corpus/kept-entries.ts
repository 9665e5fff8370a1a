import type { KeptEntry } from './snapshot';

/** Entries that nobody has asked for yet, and which of them tell of somebody. */
export class KeptEntries {
  readonly #byPath = new Map<string, KeptEntry>();
  readonly #bySpeaker = new Map<string, Set<KeptEntry>>();
  readonly #byNamed = new Map<string, Set<KeptEntry>>();

  get size(): number {
    return this.#byPath.size;
  }

  [Symbol.iterator](): IterableIterator<KeptEntry> {
    return this.#byPath.values();
  }

  at(path: string): KeptEntry | undefined {
    return this.#byPath.get(path);
  }

  add(entry: KeptEntry): void {
    this.#byPath.set(entry.path, entry);
    for (const actor of Object.keys(entry.said)) addTo(this.#bySpeaker, actor, entry);
    for (const actor of entry.named) addTo(this.#byNamed, actor, entry);
  }

  /** Removes the one of a path. @returns it */
  take(path: string): KeptEntry | undefined {
    const entry = this.#byPath.get(path);
    if (!entry) return undefined;
    this.#byPath.delete(path);
    for (const actor of Object.keys(entry.said)) this.#bySpeaker.get(actor)?.delete(entry);
    for (const actor of entry.named) this.#byNamed.get(actor)?.delete(entry);
    return entry;
  }

  /** Those with words of an actor. */
  saidBy(actor: string): readonly KeptEntry[] {
    return [...(this.#bySpeaker.get(actor) ?? [])];
  }

  /** Those that name an actor. */
  naming(actor: string): readonly KeptEntry[] {
    return [...(this.#byNamed.get(actor) ?? [])];
  }
}

function addTo(lists: Map<string, Set<KeptEntry>>, actor: string, entry: KeptEntry): void {
  const known = lists.get(actor);
  if (known) known.add(entry);
  else lists.set(actor, new Set([entry]));
}
