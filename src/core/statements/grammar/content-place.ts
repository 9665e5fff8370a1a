import type { ContentKind } from '../rules/table';
import type { Item } from '../sentences/items';
import { clauseEnd, objectEnd } from './clauses';
import type { Cue } from './cue';
import type { Range } from './phrases';

/** Where the content of a cue is looked for. */
export interface Place {
  readonly items: readonly Item[];
  readonly cue: Cue;
  /** Right after the cue. */
  readonly at: number;
  /** After time, place and medium. */
  readonly skipped: number;
  /** Nothing is looked for from here on. */
  readonly limit: number;
}

/** Words that were said, and how they stand to their verb. */
export interface ContentFound {
  readonly range: Range;
  readonly how: ContentKind;
}

/** Where the content of a cue ends that begins at `from`. */
export function endOf(items: readonly Item[], cue: Cue, from: number, object = false): number {
  const form = items[cue.at]!.verb?.form;
  const told = form === 'past' || form === 'ing' ? form : 'present';
  return (object ? objectEnd : clauseEnd)(items, from, cue.clause, told);
}
