import type { Source } from './record';

/** One file of an export. */
export interface ExportFile {
  /** Relative, with `/` between folders. */
  readonly name: string;
  /** Text goes out as UTF-8. */
  readonly content: string | Uint8Array;
  /** Only for a folder that has nothing else in it. */
  readonly isForNewFolder?: true;
}

export interface ExportOptions {
  /** A column of 0 and 1 for each label, in tables. */
  readonly labelColumns?: boolean;
  /** Only what the reader has put a note on, in the brief. */
  readonly notesOnly?: boolean;
}

/** One form in which statements leave Sayso. */
export interface Format {
  /** As it is typed. */
  readonly name: string;
  /** @returns all files of the export; one at least, the main one first */
  readonly write: (
    sources: readonly Source[],
    options: ExportOptions,
  ) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}
