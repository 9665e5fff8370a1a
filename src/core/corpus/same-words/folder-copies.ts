import type { ArticleEntry, FileEntry } from '../entry';
import { copiesAmong, repeatedBlocks } from './copies';
import { copyThreshold } from './threshold';

/** An article among its copies. */
export interface Copy extends Pick<ArticleEntry, 'headline' | 'outlet' | 'date'> {
  readonly path: string;
}

/** Lines that stand in several articles that are no copies of one another. */
export interface SharedBlock {
  readonly lines: readonly string[];
  /** Where it stands; two at least. */
  readonly among: readonly Copy[];
}

/** The files of a folder that hold one article each, and which of them have nearly the same body. */
export class FolderCopies {
  /** Where each file's text is wanted from, in this order. */
  readonly paths: readonly string[];
  readonly #files: readonly Copy[];
  readonly #firsts: readonly number[];

  /** Files of several articles are left out. @param threshold from which share of their words on two are one, 0 to 1 */
  constructor(entries: readonly FileEntry[], threshold = copyThreshold) {
    const alone = entries.filter(({ articles }) => articles.length === 1);
    this.paths = alone.map(({ path }) => path);
    this.#files = alone.map(({ path, articles }) => {
      const { headline, outlet, date } = articles[0]!;
      return { path, headline, outlet, date };
    });
    this.#firsts = copiesAmong(
      alone.map(({ articles }) => articles[0]!.copy),
      threshold,
    );
  }

  /** Articles with nearly the same body, two at least in a group, in the order of their files. */
  groups(): readonly (readonly Copy[])[] {
    const groups = new Map<number, Copy[]>();
    for (const [at, first] of this.#firsts.entries()) {
      const group = groups.get(first);
      if (group) group.push(this.#files[at]!);
      else groups.set(first, [this.#files[at]!]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  /** @param texts canonical, one for each of `paths`; empty for one that is gone */
  blocks(texts: readonly string[], threshold?: number): readonly SharedBlock[] {
    return repeatedBlocks(texts, this.#firsts, threshold).map(({ lines, texts: places }) => ({
      lines,
      among: places.map((at) => this.#files[at]!),
    }));
  }
}
