import { type KnownPiece, Originals, type Standing } from '../../core/corpus/originals';
import type { FileText } from '../../core/corpus/read-entry';
import type { Piece } from '../../core/bring/pieces';
import { sidecarOf } from '../article/sidecar-place';
import { each, type Found, readText } from './files';

/** A download of which something stands in files of its own. */
interface Download {
  readonly sum: string;
  readonly pieces: readonly KnownPiece[];
  readonly standing: Standing;
}

/** Stands between the hash of a file and which of its pieces count: in no hash of a file. */
const parting = '\n';

/** The hash of the file itself. */
export const hashOfFile = (hash: string): string => hash.split(parting, 1)[0]!;

/** What of downloads is left out of the folder, for it stands in files of its own. */
export class Pieces {
  #originals = new Originals();
  readonly #downloads = new Map<string, Download>();
  #hasLearned = false;

  /**
   * @param touch the file at a path, if there is one, must be read again
   * @param split where the articles of a download stand, as they would be brought in
   */
  constructor(
    private readonly touch: (path: string) => void,
    private readonly split: (text: string) => Promise<readonly Piece[]>,
  ) {}

  /** The paths of downloads that are left out as a whole. */
  get whole(): readonly string[] {
    return [...this.#downloads].filter(([, { standing }]) => standing.isWhole).map(([path]) => path);
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

  /** What of a file counts; null where nothing does. One with decisions stays whole, whatever else stands there. */
  async rest(file: FileText): Promise<FileText | null> {
    const { path, text, sidecar } = file;
    const original = this.#originals.note(path, sidecar);
    // What it came from may have been read as a whole before.
    if (original !== undefined && !this.#downloads.has(original)) this.touch(original);
    this.#downloads.delete(path);
    if (sidecar !== undefined || this.#originals.isEmpty) return file;
    const sum = await sumOf(text);
    if (!this.#originals.has(sum)) return file;
    const pieces = await each(await this.split(text), async ({ start, end, hashed }) => ({
      start,
      end,
      sums: await Promise.all(hashed.map(sumOf)),
    }));
    const standing = this.#originals.standing(sum, pieces);
    this.#downloads.set(path, { sum, pieces, standing });
    if (standing.isWhole) return null;
    return { ...file, without: standing.pieces, hash: `${file.hash}${parting}${standing.mark}` };
  }

  /** The file at a path is gone. */
  forget(path: string): void {
    this.#originals.note(path, undefined);
    this.#downloads.delete(path);
  }

  /** Downloads of which other pieces stand there now are read again. */
  lookAgain(): void {
    for (const [path, { sum, pieces, standing }] of this.#downloads)
      if (!this.#originals.has(sum) || this.#originals.standing(sum, pieces).mark !== standing.mark) this.touch(path);
  }

  clear(): void {
    this.#downloads.clear();
    this.#hasLearned = false;
    this.#originals = new Originals();
  }
}

async function sumOf(text: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
