import type { FileText } from '../../core/corpus/read-entry';
import { Originals } from '../../core/corpus/originals';
import { sidecarOf } from '../article/sidecar-place';
import { each, type Found, readText } from './files';

/** Which downloads are left out of the folder, for their articles stand in files of their own. */
export class Pieces {
  #originals = new Originals();
  readonly #split = new Map<string, string>();
  #hasLearned = false;

  /** @param touch the file at a path, if there is one, must be read again */
  constructor(private readonly touch: (path: string) => void) {}

  /** By path: the checksums of downloads that are left out. */
  get split(): ReadonlyMap<string, string> {
    return this.#split;
  }

  /** Reads from which files all articles were brought in, once: it takes a while, and few windows need it. */
  async learn(found: readonly Found[]): Promise<void> {
    if (this.#hasLearned) return;
    this.#hasLearned = true;
    await each(
      found.filter(({ hasSidecar }) => hasSidecar),
      async ({ path, uri }) => this.#originals.note(path, (await readText(sidecarOf(uri))) ?? undefined),
    );
  }

  /** Whether a file is left out. One with decisions stays, whatever else stands there. */
  async isSplit({ path, text, sidecar }: FileText): Promise<boolean> {
    const original = this.#originals.note(path, sidecar);
    // What it came from may have been read as an article before.
    if (original !== undefined && !this.#split.has(original)) this.touch(original);
    this.#split.delete(path);
    if (sidecar !== undefined || this.#originals.isEmpty) return false;
    const sum = await sumOf(text);
    if (!this.#originals.has(sum)) return false;
    this.#split.set(path, sum);
    return true;
  }

  /** The file at a path is gone. */
  forget(path: string): void {
    this.#originals.note(path, undefined);
    this.#split.delete(path);
  }

  /** A download whose last article is gone is read like any file. */
  lookAgain(): void {
    for (const [path, sum] of this.#split) if (!this.#originals.has(sum)) this.touch(path);
  }

  clear(): void {
    this.#split.clear();
    this.#hasLearned = false;
    this.#originals = new Originals();
  }
}

async function sumOf(text: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
