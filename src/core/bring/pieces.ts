import type { Span } from '../model';
import { canonical } from '../text/canonical';
import { keyOf } from './presence';
import { articlesIn } from './split';
import { articleOf } from './split-download';
import { wordsOf } from './words';

/** Where an article of a download stands, in its canonical text. */
export interface Piece extends Span {
  /** Of these texts the digest stands in the sidecar of its file: as it is written today, and as earlier versions did. */
  readonly hashed: readonly string[];
}

/** The articles of a download as they would be brought in. */
export function piecesOf(given: string): readonly Piece[] {
  const { text } = canonical(given);
  return articlesIn(text).map(({ start, end }) => {
    const article = articleOf(text.slice(start, end));
    const words = wordsOf(article.text);
    return { start, end, hashed: [keyOf(words, article), words] };
  });
}
