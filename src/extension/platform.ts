import type { Port } from './article/elsewhere/protocol';

/** What differs between the desktop's extension host and a browser's. */
export interface Platform {
  /** The longest text that is read, in UTF-16 code units; a longer one is left unmarked, and the reader is told. */
  readonly longestText: number;
  /** Begins a worker that reads articles; errors are thrown. */
  readonly openReader: () => Promise<Port>;
  /**
   * Gives a file of this machine another name unless that is taken, at one stroke; by paths.
   * @returns false where it is taken or the file is gone; undefined where the disk cannot
   */
  readonly move?: (from: string, to: string) => Promise<boolean | undefined>;
}
