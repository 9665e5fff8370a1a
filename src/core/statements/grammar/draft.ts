import type { StatementType } from '../../model';
import type { Item } from '../sentences/items';
import type { RuleName } from '../rules/table';
import type { Range } from './phrases';

/** A statement as a rule found it, in items of one sentence. */
export interface Draft {
  readonly rule: RuleName;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Range | null;
  readonly type: StatementType;
  readonly negated: boolean;
  /** Outlets that pass the words on, where the sentence shows them to be outlets. */
  readonly reporters?: readonly Range[];
  /** Whoever remembers what the speaker said, and is heard next. */
  readonly recalledBy?: Range;
}

/** One sentence and where it stands. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly paragraph: number;
}
