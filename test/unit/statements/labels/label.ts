import type { StatementType } from '../../../../src/core/model';

/** A date in the content, made absolute: the first and last day it can mean, ISO 8601. */
export interface DateLabel {
  readonly words: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A number in the content with what is counted, as written and without its number's words: `{ value: 40, unit: 'tons' }`. */
export interface NumberLabel {
  readonly value: number;
  readonly unit: string;
}

/**
 * What a careful reader notes of a statement. What is left out is an assertion, not negated, and has none of the rest.
 * - `negated`: the saying itself is denied by the reporter ("did not say"); a speaker who denies makes a denial.
 * - `about`: ids of the actors in the content, named or meant by a role or pronoun, without the speaker himself.
 * - `reportedBy`: through whom it came, the nearest to the speaker first; ids where the knowledge has them, else names.
 */
export interface Labels {
  readonly type?: StatementType;
  readonly negated?: true;
  readonly about?: readonly string[];
  readonly dates?: readonly DateLabel[];
  readonly numbers?: readonly NumberLabel[];
  readonly reportedBy?: readonly string[];
}

/** A sentence in the notation of `notation.ts`, whose first statement is meant, and its labels. */
export type LabelledRow = readonly [marked: string, labels: Labels];

/** The date of every article here: a Wednesday. */
export const articleDate = '2021-03-10';

/** A day, or the first and the last of several. */
export function date(words: string, earliest: string, latest: string = earliest): DateLabel {
  return { words, earliest, latest };
}
