import type { Kind } from './notation';

/** Where the sentence stands: in the body (the rule), as the article's first paragraph, or as its headline. */
export type Place = 'body' | 'opening' | 'headline';

export interface Particulars {
  readonly place?: Place;
  /** Where the marks in the sentence do not tell the kind: by the statement's number. */
  readonly kinds?: Readonly<Record<number, Kind>>;
  /** Paragraphs of the article that go before it, with their blank line. */
  readonly before?: string;
}

/** One phenomenon, which is also the row's name; a sentence in the notation; what the sentence cannot show. */
export type Row = readonly [phenomenon: string, marked: string, particulars?: Particulars];

/**
 * Rows of sentences that are their own names, one a line; " / " parts two paragraphs.
 * @param sentences in the notation of `notation.ts`
 */
export const sentences = (sentences: string): readonly Row[] =>
  sentences
    .trim()
    .split('\n')
    .map(
      (line) => [line.replace(/\|[^)]*(?=\))|[{}<>()~]|\d(?:,\d)*\??:/g, ''), line.replaceAll(' / ', '\n\n')] as const,
    );
