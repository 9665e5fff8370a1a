import { sidecarEnding } from '../annotations/sidecar';
import type { Brought, Original } from './brought';
import { freeNameOf, nameKey } from './file-name';
import { sidecarOf } from './sidecar';
import { wordsOf } from './words';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** What stands in the folder of the articles already. */
export interface Present {
  /** Names of files as `nameKey` gives them, with their endings. */
  readonly names: ReadonlySet<string>;
  /** The digests of the words of articles, as they were brought in and as they are now. */
  readonly words: ReadonlySet<string>;
}

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

/** Gathers what comes in under names that are free, each article once. */
export class Planner {
  readonly #names: Set<string>;
  readonly #words: Set<string>;
  readonly #digest: Digest;
  readonly #articles: NewArticle[] = [];
  #known = 0;

  constructor(present: Present, digest: Digest) {
    this.#names = new Set(present.names);
    this.#words = new Set(present.words);
    this.#digest = digest;
  }

  async add(article: Brought, original?: Original): Promise<void> {
    const words = await this.#digest(wordsOf(article.text));
    if (this.#words.has(words)) {
      this.#known++;
      return;
    }
    this.#words.add(words);
    const isTaken = (name: string): boolean =>
      ['', sidecarEnding].some((ending) => this.#names.has(nameKey(name + articleEnding + ending)));
    const name = freeNameOf(article, isTaken);
    this.#names.add(nameKey(name + articleEnding));
    this.#articles.push({ name, article, original, sidecar: sidecarOf(article, original, words) });
  }

  get plan(): Plan {
    return { articles: this.#articles, known: this.#known };
  }
}
