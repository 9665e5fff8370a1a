import type { Translate } from './translate';

/** Where a label is given in a folder, and which files nobody could look into. */
export interface LabelReach {
  /** By the names of articles. */
  readonly places: readonly { readonly name: string; readonly count: number }[];
  /** The names of sidecars that cannot be read. */
  readonly broken: readonly string[];
}

/** So many files are named before a change. */
const namedAtMost = 8;

function listed(names: readonly string[]): string {
  return [...names.slice(0, namedAtMost), ...(names.length > namedAtMost ? ['…'] : [])].join(', ');
}

export const countOf = ({ places }: LabelReach): number => places.reduce((sum, { count }) => sum + count, 0);

/** What a change of a label would do, told beforehand. @param changes whether the articles' own files change by it */
export function reachWords(reach: LabelReach, changes: boolean, t: Translate): string {
  const { places, broken } = reach;
  const count = countOf(reach);
  const shown = listed(places.map((one) => `${one.name} (${one.count})`));
  const where = changes
    ? t('{0} places in {1} articles change: {2}.', count, places.length, shown)
    : t('It is given at {0} places in {1} articles: {2}.', count, places.length, shown);
  const none = changes ? [] : [t('It is given nowhere.')];
  const left = t('{0} files cannot be read, and stay as they are: {1}.', broken.length, listed(broken));
  return [...(count > 0 ? [where] : none), ...(broken.length > 0 ? [left] : [])].join(' ');
}
