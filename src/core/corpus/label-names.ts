import type { Label } from '../annotations/codebook';

/** By which names a label is known to the reader: those of the codebook of the folder in which an article lies. */
export interface LabelNames {
  /** Its name, its id, and the same of the labels above it; the first one is shown. */
  readonly namesOf: (path: string, id: string) => readonly string[];
}

/** A codebook, and the folder for whose files it holds: from the root of the corpus; empty for all of it. */
export interface FolderLabels {
  readonly folder: string;
  readonly labels: readonly Pick<Label, 'id' | 'name' | 'parent'>[];
}

/** Where there is no codebook, a label is known by its id. */
export const noLabelNames: LabelNames = { namesOf: (_path, id) => [id] };

export function labelNamesIn(books: readonly FolderLabels[]): LabelNames {
  const all = books.map(({ folder, labels }) => ({
    folder: folder === '' ? '' : `${folder}/`,
    byId: new Map(labels.map((label) => [label.id, label])),
    kept: new Map<string, readonly string[]>(),
  }));
  const namesIn = ({ byId }: (typeof all)[number], id: string): readonly string[] => {
    const names = new Set<string>();
    // A label that a hand has put above itself is met once.
    for (let label = byId.get(id); label && !names.has(label.id); label = byId.get(label.parent ?? ''))
      names.add(label.name).add(label.id);
    return names.size === 0 ? [id] : [...names];
  };
  return {
    namesOf(path, id) {
      const book = all.find(({ folder }) => path.startsWith(folder));
      if (!book) return [id];
      const names = book.kept.get(id) ?? namesIn(book, id);
      book.kept.set(id, names);
      return names;
    },
  };
}

/** As it is shown. */
export const labelName = ({ namesOf }: LabelNames, path: string, id: string): string => namesOf(path, id)[0] ?? id;
