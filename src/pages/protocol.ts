import type { Brought } from '../core/bring/brought';

/** What is asked of the thread that reads pages and documents. */
export interface PageRequest {
  readonly id: number;
  /** The file's name: its ending tells how to read it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PageAnswer =
  | { readonly id: number; readonly articles: readonly Brought[] }
  /** Why the file could not be read, as the end of the sentence "FILE: …". */
  | { readonly id: number; readonly problem: string };

/** Milliseconds after which a file is given up: the longest documents take a few seconds. */
export const longestWork = 60_000;
