import { readSidecar } from '../annotations/decisions';
import type { BroughtFacts } from './brought';
import { wordsOf } from './words';

/** What an article is told apart by where its words are those of another: a wire story has them in many papers. */
export type Told = Pick<BroughtFacts, 'outlet' | 'date'>;

/** What stands in the folder of the articles already. */
export interface Present {
  /** Names of files as `nameKey` gives them, with their endings. */
  readonly names: ReadonlySet<string>;
  /** By the digest of their words, as they were brought in and as they are now: what is told of the articles there. */
  readonly articles: ReadonlyMap<string, readonly Told[]>;
  /** The digests of articles as they were brought in, whatever the reader has corrected since. */
  readonly keys: ReadonlySet<string>;
}

interface Sidecar extends Told {
  readonly wordsSha256?: string;
}

/** Gathers what stands there; an article and its sidecar may come in any order. */
export class Presence {
  readonly #names = new Set<string>();
  readonly #words = new Map<string, string>();
  readonly #sidecars = new Map<string, Sidecar>();

  addName(key: string): void {
    this.#names.add(key);
  }

  /** @param path any that its sidecar is added with, too @param words the digest of its words */
  addArticle(path: string, words: string): void {
    this.#words.set(path, words);
  }

  /** @param path of the article @param text the whole sidecar */
  addSidecar(path: string, text: string): void {
    if (!/^\s*article:/m.test(text)) return;
    const { article = {}, date } = readSidecar(text).decisions;
    const { outlet, wordsSha256 } = article;
    this.#sidecars.set(path, {
      ...(outlet === undefined ? {} : { outlet }),
      ...(date === undefined ? {} : { date }),
      ...(wordsSha256 === undefined ? {} : { wordsSha256 }),
    });
  }

  get present(): Present {
    const articles = new Map<string, Told[]>();
    const keys = new Set<string>();
    const add = (words: string, told: Told): void => {
      const others = articles.get(words);
      if (others) others.push(told);
      else articles.set(words, [told]);
    };
    for (const [path, words] of this.#words) add(words, this.#sidecars.get(path) ?? {});
    for (const { wordsSha256, ...told } of this.#sidecars.values()) {
      if (wordsSha256 === undefined) continue;
      keys.add(wordsSha256);
      // Sidecars of earlier versions have the digest of the words alone.
      add(wordsSha256, told);
    }
    return { names: this.#names, articles, keys };
  }
}

/** "The Grenby Herald" and "Grenby Herald" are one. */
const even = (outlet = ''): string => wordsOf(outlet).replace(/^the /, '');

/** Whether nothing comes in with `one`, whose words are there: no other outlet, and no other day where both tell one. */
export const isThere = (one: Told, there: Told): boolean =>
  (one.outlet === undefined || even(one.outlet) === even(there.outlet)) &&
  (one.date === undefined || there.date === undefined || one.date === there.date);

/** What is hashed of an article as it comes in: by it, it is known again whatever is corrected or written into it. */
export const keyOf = (words: string, { outlet, date = '' }: Told): string => `${words}\n${even(outlet)}\n${date}`;
