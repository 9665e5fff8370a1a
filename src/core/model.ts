/**
 * The vocabulary of the house: types only, on the ground floor.
 * Every offset is a UTF-16 code unit of the text that was given; spans are half open, `[start, end)`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'headline' | 'dek' | 'byline' | 'dateline' | 'body' | 'caption' | 'credit' | 'boilerplate';

/** In which of a file's articles something stands, from 0; absent where the file holds one. */
export interface InArticle {
  readonly in?: number;
}

export type BlockReasonCode =
  | 'about-author'
  | 'above-headline'
  | 'line-of-page'
  | 'link-below'
  | 'advertisement'
  | 'agency-below'
  | 'agency-name'
  | 'author'
  | 'between-articles'
  | 'caption-label'
  | 'contributors'
  | 'copyright'
  | 'correction'
  | 'credit-label'
  | 'date-line'
  | 'dateline'
  | 'dateline-agency'
  | 'dateline-alone'
  | 'dek-above-author'
  | 'dek-above-dateline'
  | 'dek-again'
  | 'dek-alone'
  | 'first-line'
  | 'initials'
  | 'keywords'
  | 'masthead'
  | 'navigation'
  | 'no-words'
  | 'other-script'
  | 'paragraph'
  | 'picture-from-files'
  | 'picture-note'
  | 'picture-place'
  | 'picture-rights'
  | 'picture-source'
  | 'pointer-label'
  | 'publishing-label'
  | 'repeats-headline'
  | 'repeats-line'
  | 'saved-form'
  | 'section-head'
  | 'since-saving'
  | 'site-name'
  | 'site-notice'
  | 'site-section'
  | 'tail-head'
  | 'turn'
  | 'under-head';

/** Why a piece of the layout is of its kind; `wording` puts it into words. */
export interface BlockReason {
  readonly code: BlockReasonCode;
  /** The words that tell: a label, a heading. */
  readonly words?: string;
  /** The line that it repeats, from 1. */
  readonly line?: number;
}

/** How a date was worked out that the text does not state; `wording` puts it into words. */
export type DateReason =
  | { readonly code: 'day-of-publishing'; readonly day: string }
  | { readonly code: 'copyright-year'; readonly year: number }
  /** The words for a later day that is still to come. */
  | { readonly code: 'still-to-come'; readonly words: string }
  | { readonly code: 'not-before'; readonly day: string; readonly by: 'caption' | 'text' }
  | { readonly code: 'day-or-month' };

/** A piece of the article's layout. A dateline block is the prefix of the body paragraph that it opens. */
export interface Block extends Span, InArticle {
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  /** A body line that heads a section. */
  readonly section?: true;
}

/** What the text proves of the article's date, no more. Days are ISO 8601 (`2020-10-12`). */
export interface ArticleDate {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: 'day' | 'month' | 'year';
  /** Where it stands: `dateline`, `caption`, `body`, `byline`, `reader`, … */
  readonly basis: string;
  /** How a year was worked out; absent where the text states it. */
  readonly inferred?: DateReason;
  /** A day of no year, as in XML Schema's gMonthDay: `--10-04`. `earliest` and `latest` are null then, or worked out. */
  readonly monthDay?: string;
}

export interface ArticleInfo {
  readonly headline: Span | null;
  readonly date: ArticleDate | null;
  /** The day on which it was last changed, ISO 8601, where the page states that beside the day of publishing. */
  readonly updated?: string;
  /** Who wrote it, as the bylines name them; absent where none does. */
  readonly authors?: readonly string[];
  /** The dateline's place, as written. */
  readonly place: string | null;
  /** The reporting chain that datelines and credits prove, nearest first; ids where the knowledge has them, else names. */
  readonly chain: readonly string[];
}

/** One article of a file with several. */
export interface PlacedArticle extends Span, ArticleInfo {
  /** ISO 639-1, or `und`. */
  readonly language: string;
}

/** A region is a place that is no state of the United Nations, or a part of one; it is not its authorities. */
export type ActorKind = 'person' | 'office' | 'organisation' | 'state' | 'region';
export type MentionForm = 'name' | 'role' | 'nominal' | 'pronoun';

/** A span that means an actor, without title or possessive. */
export interface Mention extends Span, InArticle {
  /** Null where several actors fit; they stand in `candidates` then. */
  readonly actor: string | null;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly candidates?: readonly string[];
  /** The reader said whom these words mean. */
  readonly chosen?: true;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';
/** What a statement does, in the order in which they are shown. */
export const statementTypes = [
  'assertion',
  'denial',
  'accusation',
  'demand',
  'commitment',
  'prediction',
  'characterisation',
  'meeting',
] as const;
export type StatementType = (typeof statementTypes)[number];

/** Somebody whom a speaker's words name or may mean. */
export interface Named {
  /** Null for somebody the knowledge does not hold. */
  readonly actor: string | null;
  readonly name: string;
}

/** Why a statement has its speaker, with the facts; `wording` puts it into words. */
export type SpeakerReason =
  /** Named in the sentence itself. */
  | { readonly code: 'named' }
  /** "who" or "which", right behind the name. */
  | { readonly code: 'relative'; readonly words: string; readonly name: string }
  /** A pronoun, `sentences` after the name; `as`: how the one meant stands there. */
  | {
      readonly code: 'pronoun';
      readonly words: string;
      readonly name: string;
      readonly sentences: number;
      readonly as: 'speaker' | 'subject' | 'other';
    }
  /** The office was held by this one on the article's date. */
  | { readonly code: 'office-on-date'; readonly words: string; readonly name: string }
  /** The only holder of the office whom the article names. */
  | { readonly code: 'office-named'; readonly words: string; readonly name: string }
  /** The article itself, or the record, calls this one so. */
  | { readonly code: 'called-so'; readonly words: string; readonly name: string; readonly by: 'article' | 'record' }
  /** The only one of whom the sentences before speak. */
  | { readonly code: 'only-one'; readonly words: string; readonly name: string }
  /** Several fit equally: `candidates` of the speaker. */
  | { readonly code: 'open'; readonly words: string; readonly names: readonly string[] }
  | { readonly code: 'untold'; readonly words: string }
  | { readonly code: 'nobody' }
  /** Nobody is named at the words; this one comes last before them. */
  | { readonly code: 'last-before'; readonly name: string }
  /** The reader said so, or a colleague of theirs. */
  | { readonly code: 'reader'; readonly by?: string }
  | { readonly code: 'paragraph-before' }
  | { readonly code: 'line-below' }
  /** A label before the words, or above them. */
  | { readonly code: 'label' }
  | { readonly code: 'turn-above'; readonly name: string };

export interface Speaker extends Span {
  /** Null for somebody the knowledge does not hold. */
  readonly actor: string | null;
  /** The actor's name, or else the fullest form of the name in the article; the words as they stand where nobody is told. */
  readonly name: string;
  /** Who it may be, where several fit equally; `actor` is null then. */
  readonly candidates?: readonly Named[];
  /** All of them, this one first, where several speak together. */
  readonly together?: readonly Named[];
  /** 0 to 1: how sure it is that this one speaks, whatever is said. */
  readonly confidence: number;
  /** The form in which the speaker stands here. */
  readonly via: MentionForm;
  /** What the speaker was on the article's date; absent where it is unknown. */
  readonly roleOnDate?: string;
}

/** A date in a statement's words, made absolute by the article's date. */
export interface DateInWords extends Span {
  /** The first and the last day it can mean, ISO 8601; null where the article's date does not tell. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How exactly the words speak. */
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'decade';
}

/** A number in a statement's words and what it counts; the span takes in both. */
export interface NumberInWords extends Span {
  readonly value: number;
  /** What is counted, as written: `soldiers`, `km`, `percent`, `$`; null where the words do not say. */
  readonly unit: string | null;
}

/** Something somebody is reported to have said. */
export interface Statement extends InArticle {
  /** Made of what is said and, where others say the same, of the words around it; stays through edits elsewhere. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly type: StatementType;
  /** Whether it is the saying that did not happen ("did not say"); a speaker who denies makes a denial. */
  readonly negated: boolean;
  /** The words, with their quotation marks; in text order. */
  readonly content: readonly Span[];
  /** An agency's own words inside the marks: no words of the speaker. */
  readonly inserts: readonly Span[];
  readonly cue: readonly Span[];
  /** Null where the text names nobody. */
  readonly speaker: Speaker | null;
  /**
   * Through whom it came, the nearest to the speaker first: whom the sentence names ("told TASS", "on Facebook"), then the
   * article's own chain. Ids where the knowledge has them, else names.
   */
  readonly reportedBy: readonly string[];
  /** Ids of the actors in the content, by name, role or pronoun, without the speaker. */
  readonly about: readonly string[];
  readonly dates: readonly DateInWords[];
  readonly numbers: readonly NumberInWords[];
  /** The name of the rule that decided; `language/` holds its explanation. */
  readonly rule: string;
  /** Why it has this speaker. */
  readonly because: SpeakerReason;
  /** 0 to 1: content and speaker together. */
  readonly confidence: number;
  /** The number of its body paragraph, from 1; 0 in headline, dek and captions. */
  readonly paragraph: number;
}

export interface Analysis {
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
  /** False where statements are not read in this language: names and layout only. */
  readonly statementsRead: boolean;
  /** The first, where the file holds several. */
  readonly article: ArticleInfo;
  /** Where each article of the file stands and what is known of it; absent where the file holds one. */
  readonly articles?: readonly PlacedArticle[];
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}
