import type { Span, StatementKind, StatementType } from '../model';

/**
 * What a reader decided about an article's statements. All places count UTF-16 code units of the canonical text (LF, no
 * BOM), so that neither another line end nor another encoding moves one.
 */

/** A place that can be found again: W3C's TextPositionSelector and TextQuoteSelector in one. */
export interface Selector extends Span {
  /** The words at the place. */
  readonly exact: string;
  /** Up to 32 code units before and after them. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Somebody to whom the reader gives the words. */
export interface ChosenSpeaker {
  /** An id of the knowledge; absent for somebody whom no record holds. */
  readonly actor?: string;
  readonly name: string;
}

export interface Rating {
  /** "False", "misleading", … in the reader's own words. */
  readonly text: string;
  readonly explanation?: string;
  /** Addresses or references that prove it. */
  readonly evidence?: readonly string[];
}

/** What the machine said when the reader decided: without it a decision can neither be matched again nor be evidence. */
export interface Was {
  readonly rule: string;
  readonly confidence: number;
  /** The speaker's id, or else the name; null where nobody was named. */
  readonly speaker: string | null;
  readonly exact: string;
  /** Where it stood, where the reader has corrected its words. */
  readonly target?: readonly Selector[];
}

/** `own`: the machine had not seen it; the reader marked it. */
export type DecisionState = 'accepted' | 'corrected' | 'rejected' | 'own';

export interface Decision {
  /** Never used again in this file. */
  readonly id: string;
  readonly state: DecisionState;
  /** The words, one or more pieces, in text order. */
  readonly target: readonly Selector[];
  readonly cue?: readonly Selector[];
  /** Absent on what is only marked with labels. */
  readonly kind?: StatementKind;
  readonly type?: StatementType;
  readonly negated?: boolean;
  /** Empty: the reader says that nobody is named. */
  readonly speakers?: readonly ChosenSpeaker[];
  /** Ids of the codebook; one that it lacks is shown all the same. */
  readonly labels?: readonly string[];
  readonly tags?: readonly string[];
  /** Markdown. */
  readonly note?: string;
  readonly rating?: Rating;
  readonly was?: Was;
  /** Who decided, by the name of the setting. */
  readonly by?: string;
  /** When, ISO 8601; the last change's time. */
  readonly at: string;
  /** How it stood in the file, as YAML, where it has fields that this version does not know: they are written again. */
  readonly asRead?: string;
}

/** A removed decision leaves its id, for merging has no common base to see a removal by. */
export interface Tombstone {
  readonly id: string;
  readonly removed: true;
  readonly at: string;
  /** The time of the decision that was taken back: another one that comes to light had not been seen then. */
  readonly of?: string;
}

export type Entry = Decision | Tombstone;

export const isRemoved = (entry: Entry): entry is Tombstone => 'removed' in entry;
