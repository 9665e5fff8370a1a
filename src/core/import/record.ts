import type { Decision } from '../annotations/decision';
import type { ReviewState } from '../annotations/review';
import type { AsFound } from '../export/as-found';

/** What stands in a file of decisions, whatever its form: not yet placed in an article, and not yet checked. */

/** By what an article is known again; each is told by some forms only. */
export interface ArticleKey {
  /** Its path, from a folder that need not be there any more. */
  readonly file?: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256?: string;
  readonly url?: string;
  /** Its words, where the file has them; canonical. */
  readonly text?: string;
}

/** One piece of the words. What is absent, its form does not tell. */
export interface ImportedPiece {
  readonly start?: number;
  readonly end?: number;
  readonly unit: 'utf-16' | 'code-points';
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A field of a decision that a form can hold: absent in a record, it is not set. */
export type Held = Exclude<keyof Decision, 'id' | 'target' | 'at' | 'by' | 'asRead'>;

export interface ImportedRecord {
  /** Where it stands in its file, for messages: “line 12”, “annotation 3”. */
  readonly where: string;
  readonly article: ArticleKey;
  /** The id under which Sayso wrote it, if it did. */
  readonly id?: string;
  /** Absent: another program wrote it, and all that it says is added to what is there. */
  readonly state?: ReviewState;
  /** One at least. */
  readonly pieces: readonly ImportedPiece[];
  readonly cue: readonly ImportedPiece[];
  readonly wasPieces: readonly ImportedPiece[];
  /** Checked later, as what stands in a sidecar is. */
  readonly fields: Partial<Pick<Decision, Held>>;
  readonly held: readonly Held[];
  /** What of it was found, and no reader had decided when Sayso wrote it; only to be compared. */
  readonly asFound?: AsFound;
  readonly by?: string;
  readonly at?: string;
}

/** Something that could not be used; the others are. */
export interface ImportProblem {
  readonly where: string;
  /** A whole sentence or two: what is wrong, and what to do. */
  readonly message: string;
}

export interface ReadFile {
  readonly records: readonly ImportedRecord[];
  readonly problems: readonly ImportProblem[];
}

/** A form in which decisions come in. */
export interface ImportForm {
  /** As it is typed, and as the export of the same form is called. */
  readonly name: string;
  /** Of names of files, with the dot. */
  readonly endings: readonly string[];
  /** Never throws; what cannot be read is told. */
  readonly read: (bytes: Uint8Array) => ReadFile;
}

/** What keeps a record, or a whole file, from being read: its message is told. */
export class Unusable extends Error {}
