import type { Knowledge } from '../../actors/find-mentions';
import type { Person } from './person';
import type { Recorded } from './recorded';
import type { Trace, Trail } from './trail';

export type NounChoice =
  | { readonly person: Person; readonly told: 'by-article' | 'by-record' | 'alone' }
  | { readonly candidates: readonly Person[] };

/** Where a noun phrase stands, and what has been told so far. */
export interface NounScene {
  /** UTF-16 code units. */
  readonly at: number;
  readonly sentence: number;
  readonly trail: Trail;
  /** Named as others beside it. */
  readonly others: ReadonlySet<Person>;
  readonly knowledge: Knowledge;
  readonly recorded: Recorded;
  /** Told by "himself" or "herself" behind it. */
  readonly gender: 'male' | 'female' | null;
}

/** So many sentences back an article is remembered to have called somebody so. */
export const CALLED_REACH = 40;
/** … and so many for whoever is spoken of just now; and so clearly that one has to come first. */
export const NEAR = 3;
export const CLEAR = 0.35;

export const hasActed = (trace: Trace | null): boolean =>
  trace?.standing === 'speaker' || trace?.standing === 'subject';
