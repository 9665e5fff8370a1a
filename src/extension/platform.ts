import type { Uri } from 'vscode';
import type { Format } from '../core/export/format';
import type { ImportForm } from '../core/import/record';
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
  /** The forms of exports, in a bundle of their own; errors are thrown. */
  readonly loadFormats: () => Promise<readonly Format[]>;
  /** The forms in which decisions come in, in a bundle of their own; errors are thrown. */
  readonly loadForms: () => Promise<readonly ImportForm[]>;
  /** How many threads can work at one time. */
  readonly cores: number;
  /** Starts a thread: that of the corpus, or that of saved pages. @param dist the folder of the bundles */
  readonly startThread: (dist: Uri, program: 'worker.js' | 'pages.js') => Promise<Thread> | Thread;
}

/** A thread, as both hosts have one. */
export interface Thread {
  post(message: unknown): void;
  onMessage(listen: (message: unknown) => void): void;
  /** It ended, or could not begin. */
  onError(listen: (reason: string) => void): void;
  end(): void;
}
