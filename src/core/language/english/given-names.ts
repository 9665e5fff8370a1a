import { fold } from '../../text/fold-name';
import { men } from './given-names-men';
import { women } from './given-names-women';

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...list(men).map((name) => [name, 'male'] as const),
  ...list(women).map((name) => [name, 'female'] as const),
]);

function genderOfFolded(name: string): 'male' | 'female' | undefined {
  const folded = fold(name);
  return folded === name ? undefined : genders.get(folded);
}

/** The gender that a given name tells, by its small letters; the table has none with marks. */
export const givenNames = {
  get: (name: string): 'male' | 'female' | undefined => genders.get(name) ?? genderOfFolded(name),
  has: (name: string): boolean => givenNames.get(name) !== undefined,
} as const;

/** Given names of the table that a man has as well as a woman: they tell nobody's gender. */
export const ofEither: ReadonlySet<string> = new Set(list('wei ming yan rui jun michele gabriele laurence'));
