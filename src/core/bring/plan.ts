import { sidecarEnding } from '../annotations/sidecar';
import type { Brought, Original } from './brought';
import { freeNameOf, nameKey } from './file-name';
import { isThere, keyOf, type Present, type Told } from './presence';
import { sidecarOf } from './sidecar';
import { wordsOf } from './words';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** A new article and the file beside it. */
export interface NewArticle {
  /** Without an ending. */
  readonly name: string;
  readonly article: Brought;
  readonly original: Original | undefined;
  readonly sidecar: string;
}

export interface Plan {
  readonly articles: readonly NewArticle[];
  /** So many are there already, or come twice. */
  readonly known: number;
}

export const articleEnding = '.txt';

/** Gathers what comes in under names that are free, each article once: the same words in two papers are two. */
export class Planner {
  readonly #names: Set<string>;
  readonly #there: Map<string, readonly Told[]>;
  readonly #keys: Set<string>;
  readonly #digest: Digest;
  readonly #articles: NewArticle[] = [];
  #known = 0;

  constructor(present: Present, digest: Digest) {
    this.#names = new Set(present.names);
    this.#there = new Map(present.articles);
    this.#keys = new Set(present.keys);
    this.#digest = digest;
  }

  async add(article: Brought, original?: Original): Promise<void> {
    const plain = wordsOf(article.text);
    const [words, key] = [await this.#digest(plain), await this.#digest(keyOf(plain, article))];
    const there = this.#there.get(words) ?? [];
    if (this.#keys.has(key) || there.some((one) => isThere(article, one))) {
      this.#known++;
      return;
    }
    this.#keys.add(key);
    this.#there.set(words, [...there, article]);
    const isTaken = (name: string): boolean =>
      ['', sidecarEnding].some((ending) => this.#names.has(nameKey(name + articleEnding + ending)));
    const name = freeNameOf(article, isTaken);
    this.#names.add(nameKey(name + articleEnding));
    this.#articles.push({ name, article, original, sidecar: sidecarOf(article, original, key) });
  }

  get plan(): Plan {
    return { articles: this.#articles, known: this.#known };
  }
}
