import type { ArticleFacts } from '../annotations/article-facts';
import { readSidecar } from '../annotations/decisions';
import type { Span } from '../model';

/** Digits of a checksum that are kept: enough to tell files apart. */
const digits = 32;

/** A piece of a download, with the digests by which it is known where it has a file of its own. */
export interface KnownPiece extends Span {
  readonly sums: readonly string[];
}

/** What of a download stands in files of its own. */
export interface Standing {
  /** All of it: it is no article more. */
  readonly isWhole: boolean;
  /** Or else these pieces: only the rest counts. */
  readonly pieces: readonly Span[];
  /** Another one means other pieces. */
  readonly mark: string;
}

/**
 * Which files articles were brought in from, by their sidecars: what stands in files of its own is not read in the
 * download as well.
 */
export class Originals {
  /** By the article's path. */
  readonly #noted = new Map<string, readonly string[]>();
  readonly #originals = new Counts();
  /** Digests of articles as they came in, from whatever file: another download of the same articles brings in the rest. */
  readonly #articles = new Counts();

  /**
   * @param path of the article @param sidecar its whole text; undefined where it has none
   * @returns the path of the file that it was brought in from, where the sidecar tells both that and its checksum
   */
  note(path: string, sidecar: string | undefined): string | undefined {
    const { original, originalSha256: sum, wordsSha256: words } = factsOf(sidecar);
    const [oldSum, oldWords] = this.#noted.get(path) ?? [];
    this.#originals.add(oldSum, -1);
    this.#articles.add(oldWords, -1);
    this.#originals.add(sum, 1);
    this.#articles.add(words, 1);
    if (sum === undefined) this.#noted.delete(path);
    else this.#noted.set(path, [sum, words ?? '']);
    return sum === undefined || original === undefined ? undefined : seenFrom(path, original);
  }

  /** @param sum SHA-256 of a file in hexadecimal digits, or its first 32 */
  has(sum: string): boolean {
    return this.#originals.of(sum) > 0;
  }

  /** @param pieces of the file with that sum, at least one */
  standing(sum: string, pieces: readonly KnownPiece[]): Standing {
    const isThere = pieces.map(({ sums }) => sums.some((one) => this.#articles.of(one) > 0));
    // Where nothing is known by its words, files enough must do.
    const isWhole = isThere.includes(true) ? !isThere.includes(false) : this.#originals.of(sum) >= pieces.length;
    const mark = isThere.map(Number).join('');
    const there = pieces.filter((_, at) => isThere[at]).map(({ start, end }) => ({ start, end }));
    return { isWhole, pieces: isWhole ? [] : there, mark: isWhole ? 'whole' : mark };
  }

  get isEmpty(): boolean {
    return this.#noted.size === 0;
  }
}

/** How often each digest is there, by its first digits. */
class Counts {
  readonly #counts = new Map<string, number>();

  of(sum: string): number {
    return this.#counts.get(sum.slice(0, digits)) ?? 0;
  }

  add(sum: string | undefined, change: number): void {
    if (sum === undefined || sum === '') return;
    const count = this.of(sum) + change;
    if (count > 0) this.#counts.set(sum.slice(0, digits), count);
    else this.#counts.delete(sum.slice(0, digits));
  }
}

const factsOf = (sidecar: string | undefined): Pick<ArticleFacts, 'original' | 'originalSha256' | 'wordsSha256'> =>
  sidecar !== undefined && /\boriginalSha256\b/.test(sidecar) ? (readSidecar(sidecar).decisions.article ?? {}) : {};

/** A path beside another one; both with `/`. */
function seenFrom(path: string, other: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of other.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}
