import type { ArticleEntry, FileEntry, StatementEntry } from './entry';

/** One statement and where it stands. */
export interface Row {
  readonly file: FileEntry;
  readonly article: ArticleEntry;
  readonly statement: StatementEntry;
  /** The day it is sorted by; `~`, after all days, where none is known. */
  readonly day: string;
  /** Its document in the index of words. */
  readonly document: number;
}
