import { rawLines } from './raw-lines';
import type { RawLine } from './raw-lines';
import { signsIn } from './signs';

/** A text as it was saved, with what every form asks of it. */
export class Source {
  private raw: readonly RawLine[] | null = null;

  /** @param signs the bits of `Sign` that it has */
  constructor(
    readonly text: string,
    private readonly signs = signsIn(text),
  ) {}

  get lines(): readonly RawLine[] {
    return (this.raw ??= rawLines(this.text));
  }

  /** Whether it has one of the signs. */
  readonly has = (signs: number): boolean => (this.signs & signs) !== 0;
}
