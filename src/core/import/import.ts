import type { Entry } from '../annotations/decision';
import { articlesOf, type Shelf, type ShelfArticle } from './articles';
import { mergeIn, type MergedIn, type MergeOptions, type Outcome } from './merge-in';
import type { ImportProblem, ReadFile } from './record';

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly articles: readonly (MergedIn & { readonly path: string; readonly before: readonly Entry[] })[];
  /** Of the file, in its order of finding; each names where. */
  readonly problems: readonly ImportProblem[];
}

/** What stands in the sidecar of an article. */
interface SavedEntries {
  readonly entries: readonly Entry[];
  /** Ids of those that make no sense. */
  readonly unread?: ReadonlySet<string>;
}

export interface OpenShelf extends Shelf {
  readonly open: (path: string) => Promise<(ShelfArticle & SavedEntries) | undefined>;
}

export async function planImport(read: ReadFile, shelf: OpenShelf, options: MergeOptions): Promise<ImportPlan> {
  const { byPath, problems } = await articlesOf(read.records, shelf);
  const articles: (ImportPlan['articles'][number] & { readonly path: string })[] = [];
  for (const [path, records] of byPath) {
    const article = await shelf.open(path);
    if (!article) continue;
    const { text, entries, unread } = article;
    const merged = mergeIn(text, entries, records, { ...options, ...(unread ? { unread } : {}) });
    articles.push({ path, before: entries, ...merged });
  }
  return { articles, problems: [...read.problems, ...problems, ...articles.flatMap((one) => one.problems)] };
}

export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly kept: number;
  readonly removed: number;
  readonly suggested: number;
  /** Of the new and changed: at another place, only likely at theirs, nowhere. */
  readonly moved: number;
  readonly asking: number;
  readonly lost: number;
}

export function countsOf(outcomes: readonly Outcome[]): ImportCounts {
  const fates = (fate: Outcome['fate']): number => outcomes.filter((one) => one.fate === fate).length;
  const written = outcomes.filter(({ fate }) => fate === 'new' || fate === 'changed');
  const anchors = (anchor: Outcome['anchor']): number => written.filter((one) => one.anchor === anchor).length;
  return {
    new: fates('new'),
    changed: fates('changed'),
    same: fates('same'),
    kept: fates('kept'),
    removed: fates('removed'),
    suggested: fates('suggested'),
    moved: anchors('moved'),
    asking: anchors('fuzzy'),
    lost: anchors('orphan'),
  };
}
