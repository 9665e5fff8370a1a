import type { FileEntry, SpeakerEntry, StatementEntry } from './entry';

/**
 * What many statements have alike is held once: who spoke, in which role, nothing at all. A statement takes a fifth less
 * memory so, and nobody can tell, for entries are never changed.
 */
export class Alike {
  readonly #known = new Map<string, unknown>();

  of(entry: FileEntry): FileEntry {
    return { ...entry, statements: entry.statements.map((one) => this.#statement(one)) };
  }

  #statement(one: StatementEntry): StatementEntry {
    const { type, speakers, about, labels, role } = one;
    return {
      ...one,
      type: this.#held(`=${type}`, type),
      speakers: this.#held(keyOf(speakers), speakers),
      about: this.#held(listKey(about), about),
      labels: this.#held(listKey(labels), labels),
      ...(role === undefined ? {} : { role: this.#held(`=${role}`, role) }),
    };
  }

  #held<T>(key: string, value: T): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known as T;
    this.#known.set(key, value);
    return value;
  }
}

/** Most statements have one speaker, whose key is made in less time. */
const keyOf = (speakers: readonly SpeakerEntry[]): string =>
  speakers.length === 1 ? `@${speakers[0]!.actor ?? ''}\n${speakers[0]!.name}` : JSON.stringify(speakers);

const listKey = (ids: readonly string[]): string => (ids.length === 0 ? '[]' : JSON.stringify(ids));
