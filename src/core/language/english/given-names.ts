import { fold } from '../../text/fold-name';
import { men } from './given-names-men';
import { women } from './given-names-women';

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...list(men).map((name) => [name, 'male'] as const),
  ...list(women).map((name) => [name, 'female'] as const),
]);

/** The gender that a given name tells, by its small letters; the table has none with marks. */
export const givenNames = {
  get: (name: string): 'male' | 'female' | undefined => genders.get(name) ?? genders.get(fold(name)),
  has: (name: string): boolean => genders.has(name) || genders.has(fold(name)),
} as const;
