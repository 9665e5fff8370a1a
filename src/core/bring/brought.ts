/** An article that comes in from elsewhere, before it has a file. */
export interface Brought extends BroughtFacts {
  /** Canonical; the whole file. */
  readonly text: string;
  /** The page shows where articles stand, and has none as far as can be told: it comes in by the reader's word only. */
  readonly isFrontPage?: true;
}

/** Why the front page of a site is left out, as the end of the sentence "FILE: …". */
export const frontPageReason = 'has headlines that lead to articles, and no article of its own that could be told';

/** What it comes with. */
export interface BroughtFacts {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601: `2021-03-04`, `2021-03` or `2021`. */
  readonly date?: string;
}

/** Where it came from: a file that stays. */
export interface Original {
  /** Its path as seen from the folder of the articles, or its name; with `/`. */
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}
