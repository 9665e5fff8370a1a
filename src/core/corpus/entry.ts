import type { ArticleDate, MentionForm, StatementKind, StatementType } from '../model';
import type { ReviewState } from '../annotations/review';

/**
 * What the corpus keeps of one file: plain data, no text but the statements' words. Places count UTF-16 code units of the
 * file's canonical text.
 */
export interface FileEntry {
  /** From the folder's root, with `/` between folders. */
  readonly path: string;
  /** Of the text and of the sidecar, as it was handed in: another one means another text. */
  readonly hash: string;
  /** None where the file reads like no article. */
  readonly articles: readonly ArticleEntry[];
  /** In text order, the rejected ones among them. */
  readonly statements: readonly StatementEntry[];
  /** By actor: where each mention begins and ends, one after the other. */
  readonly mentions: Readonly<Record<string, readonly number[]>>;
}

export interface ArticleEntry {
  readonly headline: string;
  /** The outlet's name; empty where neither the text nor the reader tells. */
  readonly outlet: string;
  readonly date: Pick<ArticleDate, 'earliest' | 'latest' | 'precision' | 'inferred' | 'basis' | 'monthDay'> | null;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly url?: string;
  /** Who wrote it. */
  readonly author?: string;
  /** The signature of its body, from which near copies are told; empty for one without a body. */
  readonly copy: string;
}

export interface SpeakerEntry {
  /** Null for somebody the knowledge does not hold. */
  readonly actor: string | null;
  readonly name: string;
}

export interface StatementEntry {
  /** One's own in the file. */
  readonly id: string;
  /** Which of `articles` it stands in. */
  readonly in: number;
  readonly kind: StatementKind;
  readonly type: StatementType;
  readonly negated: boolean;
  /** Words that only carry labels: nobody's statement, and found by their labels alone. */
  readonly isPassage?: true;
  /** The words in one line; pieces are joined by an ellipsis. */
  readonly words: string;
  /** Where each piece begins and ends, one after the other. */
  readonly pieces: readonly number[];
  /** Empty where nobody is named. */
  readonly speakers: readonly SpeakerEntry[];
  /** What the speaker was on the article's date. */
  readonly role?: string;
  readonly via?: MentionForm;
  /** Ids of the actors of whom the words speak. */
  readonly about: readonly string[];
  readonly state: ReviewState;
  readonly labels: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** From 1; 0 outside of the body. */
  readonly paragraph: number;
}
