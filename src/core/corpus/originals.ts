import { readSidecar } from '../annotations/decisions';

/** Digits of a checksum that are kept: enough to tell files apart. */
const digits = 32;

/** Which files articles were brought in from, by their sidecars: a download whose articles stand there is no article more. */
export class Originals {
  readonly #sums = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /**
   * @param path of the article @param sidecar its whole text; undefined where it has none
   * @returns the path of the file that it was brought in from, where the sidecar tells both that and its checksum
   */
  note(path: string, sidecar: string | undefined): string | undefined {
    const { original, originalSha256: sum } = factsOf(sidecar);
    this.#count(this.#sums.get(path), -1);
    this.#count(sum?.slice(0, digits), 1);
    if (sum === undefined) this.#sums.delete(path);
    else this.#sums.set(path, sum.slice(0, digits));
    return sum === undefined || original === undefined ? undefined : seenFrom(path, original);
  }

  /** @param sum SHA-256 of a file in hexadecimal digits, or its first 32 */
  has(sum: string): boolean {
    return this.#counts.has(sum.slice(0, digits));
  }

  get isEmpty(): boolean {
    return this.#sums.size === 0;
  }

  #count(sum: string | undefined, change: number): void {
    if (sum === undefined) return;
    const count = (this.#counts.get(sum) ?? 0) + change;
    if (count > 0) this.#counts.set(sum, count);
    else this.#counts.delete(sum);
  }
}

const factsOf = (
  sidecar: string | undefined,
): { readonly original?: string | undefined; readonly originalSha256?: string | undefined } =>
  sidecar !== undefined && /\boriginalSha256\b/.test(sidecar) ? (readSidecar(sidecar).decisions.article ?? {}) : {};

/** A path beside another one; both with `/`. */
function seenFrom(path: string, other: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of other.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}
