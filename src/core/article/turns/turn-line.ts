import type { Span } from '../../model';
import type { Line } from '../lines';
import type { LabelStyle } from './labels';

/** A line of a transcript. */
export interface TurnLine extends Span {
  readonly style: LabelStyle | 'direction' | 'question' | 'answer' | 'post';
  /** Who speaks, as the label says it; null where none does. */
  readonly name: Span | null;
  /** The words on this line; null where they stand below. */
  readonly words: Span | null;
}

export interface Turns {
  /** The lines, with those of a turn put together that were wrapped. */
  readonly lines: readonly Line[];
  /** By place in `lines`. */
  readonly at: ReadonlyMap<number, TurnLine>;
}
