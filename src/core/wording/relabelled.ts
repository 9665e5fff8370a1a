import { articleCount, placeCount } from './counts';
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
    ? t(
        count === 1 ? '{0} in {1} changes: {2}.' : '{0} in {1} change: {2}.',
        placeCount(count, t),
        articleCount(places.length, t),
        shown,
      )
    : t('It is given at {0} in {1}: {2}.', placeCount(count, t), articleCount(places.length, t), shown);
  const none = changes ? [] : [t('It is given nowhere.')];
  const left =
    broken.length === 1
      ? t('One file cannot be read, and stays as it is: {0}.', listed(broken))
      : t('{0} files cannot be read, and stay as they are: {1}.', broken.length, listed(broken));
  return [...(count > 0 ? [where] : none), ...(broken.length > 0 ? [left] : [])].join(' ');
}
