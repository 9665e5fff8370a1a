/** What differs between the desktop's extension host and a browser's. */
export interface Platform {
  /** The longest text that is read, in UTF-16 code units; a longer one is left unmarked, and the reader is told. */
  readonly longestText: number;
}
