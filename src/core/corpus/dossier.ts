import type { Corpus } from './corpus';
import type { Row } from './row';
import { groupsOf, usualThreshold } from './same-words/groups';

/** The same words, as one outlet after the other carried them. */
export interface DossierRow {
  /** The first by date speaks for all. */
  readonly first: Row;
  /** All of them by date, the first among them. */
  readonly all: readonly Row[];
}

export interface DossierOptions {
  /** How alike words must be to be the same, 0 to 1; above 1 nothing is brought together. */
  readonly threshold?: number;
  /** What counts; the rejected ones do not, unless this says so. */
  readonly accepts?: (row: Row) => boolean;
}

/** What an actor is reported to have said, by date: undated last. Who speaks with others has the words too. */
export function dossierOf(corpus: Corpus, actor: string, options: DossierOptions = {}): readonly DossierRow[] {
  const accepts = options.accepts ?? (({ statement }) => statement.state !== 'rejected');
  return withSameWords(corpus, corpus.saidBy(actor).filter(accepts), options.threshold);
}

/**
 * Brings rows with the same words together; what is said and what is said not to have been said are never the same.
 * @param rows statements of the corpus
 */
export function withSameWords(corpus: Corpus, rows: readonly Row[], threshold = usualThreshold): readonly DossierRow[] {
  if (threshold > 1) return rows.map((row) => ({ first: row, all: [row] }));
  const heads = groupsOf(
    rows.map((row) => corpus.wordsOf(row)),
    threshold,
  );
  /** By the place of the first, twice: once for what is said not to have been said. */
  const groups = new Map<number, Row[]>();
  rows.forEach((row, at) => {
    const key = heads[at]! * 2 + (row.statement.negated ? 1 : 0);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()].map((all) => ({ first: all[0]!, all }));
}

/** The outlets that carried the words, each once; where none is known, the files. */
export function sourcesOf({ all }: DossierRow): readonly string[] {
  return [...new Set(all.map(({ article, file }) => article.outlet || file.path))];
}
