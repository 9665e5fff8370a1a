import type { ReviewState } from '../../annotations/review';
import type { Span, StatementKind, StatementType } from '../../model';
import type { Days } from '../days';

/** Words in a row. */
export interface Phrase {
  /** As they are searched for. */
  readonly keys: readonly string[];
  /** As they were typed. */
  readonly shown: string;
  /** The last of them may go on (`corrid*`). */
  readonly isBegun: boolean;
  /** The words must not be there. */
  readonly not: boolean;
}

/** Somebody or something that is looked for by a name or an id. */
export interface Name {
  readonly keys: readonly string[];
  readonly shown: string;
}

/** Values of fields. */
export interface Terms {
  readonly speakers: readonly Name[];
  readonly about: readonly Name[];
  readonly outlets: readonly Name[];
  readonly labels: readonly Name[];
  readonly kinds: readonly StatementKind[];
  readonly types: readonly StatementType[];
  readonly states: readonly ReviewState[];
  /** Of `in:`, one span each. */
  readonly days: readonly Days[];
}

/** What was asked. Of the values of one field one must fit; all fields must. An empty list asks nothing. */
export interface Query extends Terms {
  readonly phrases: readonly Phrase[];
  /** From `from:` to `to:`, beside what `in:` asks; absent where neither is asked. */
  readonly span?: Days;
  /** What none of the statements may be: all values of all fields. */
  readonly without: Terms;
}

/** What is wrong, and where in the question. */
export interface QueryProblem extends Span {
  readonly code: 'unknown-field' | 'no-value' | 'unknown-value' | 'no-day' | 'open-mark' | 'reversed';
  readonly field?: string;
  readonly value?: string;
  /** What would have been understood. */
  readonly known?: readonly string[];
}

export interface ReadQuery {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

export const fields = ['speaker', 'about', 'kind', 'type', 'outlet', 'from', 'to', 'in', 'label', 'state'] as const;
export type Field = (typeof fields)[number];

/** What may be typed for each kind of statement: the reader's words, and the model's. */
export const kindValues: Readonly<Record<string, StatementKind>> = {
  quote: 'direct',
  'part-quote': 'mixed',
  claim: 'indirect',
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
};

export const stateValues = ['suggested', 'accepted', 'corrected', 'rejected', 'own'] as const;
