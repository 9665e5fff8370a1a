/**
 * The words of a text, by which it is known again whatever its blanks, marks and capitals: what is hashed of an article
 * that was brought in.
 */
export const wordsOf = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
