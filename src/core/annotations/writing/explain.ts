import type { Span } from '../../model';
import { standingIn } from './region';
import { type Schema, shapeAt } from './schema';

/** What is said of a word of a file. */
export interface Explained extends Span {
  readonly is: 'name' | 'value';
  readonly text: string;
  /** What the schema says of the field; empty where it says nothing. */
  readonly help: string;
  /** The definition that the field leads to: `actor`, `label`. */
  readonly named: string;
}

/** What is known of the name of a field, or of a value, at an offset. */
export function explainedAt(schema: Schema, text: string, offset: number): Explained | null {
  const standing = standingIn(text, offset);
  const shape = standing && shapeAt(schema, standing.path, standing.whole);
  if (!shape) return null;
  const { is, text: words, start, end } = standing;
  return { is, text: words, start, end, help: shape.description ?? '', named: shape.named ?? '' };
}
