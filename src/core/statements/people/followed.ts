import type { Span } from '../../model';
import type { Naming } from './namings';
import type { Picture } from './picture';
import type { SaidParts } from './said-parts';
import type { Trail } from './trail';

/** What is asked for, as far as the text was followed. */
export interface Followed {
  readonly text: string;
  readonly sentences: readonly number[];
  readonly trail: Trail;
  readonly picture: Picture;
  readonly said: SaidParts;
  within(span: Span): readonly Naming[];
}
