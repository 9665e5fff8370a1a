/**
 * What the side panel and the extension say to each other. Everything is plain data, ready to be shown:
 * the panel knows no VS Code and reads no article itself. All strings are text, never HTML.
 */

import type { StatementType } from '../core/model';
import type { LabelWords } from '../core/wording/decided';
import type { CardKind } from '../core/wording/kinds';

/** How much of a statement stands in quotation marks, as a reader calls it. */
export type { CardKind };

/** One who speaks in the article, in the order of the share bar (most words first, nobody last). */
export interface PanelSpeaker {
  /** Stays the same while the article is edited, so that a filter can be kept; `''` for nobody. */
  readonly id: string;
  readonly name: string;
  /** Two or three letters that tell the speakers of this article apart without colour. */
  readonly mark: string;
  /** Which colour of the palette, from 0; -1 for nobody. */
  readonly colour: number;
  /** Part of all reported words, 0 to 1. */
  readonly share: number;
  /** The same for the eye: `54%`, `under 1%`. */
  readonly percent: string;
  readonly statements: number;
  /** Present where no record holds them: the name to add. */
  readonly stranger?: string;
}

export interface PanelRole {
  readonly text: string;
  /** The same as a newsroom would say it, where that is shorter. */
  readonly short?: string;
  /** Where the role comes from, if not from the knowledge on the article's date. */
  readonly note?: string;
}

/** A piece of a statement's words. `aside` is not the speaker's: an agency's insert, or the gap of a split quote. */
export interface PanelWords {
  readonly text: string;
  readonly aside?: true;
}

/** What the reader wrote on a statement or on words. */
export interface PanelAnnotations {
  readonly labels?: readonly LabelWords[];
  readonly tags?: readonly string[];
  readonly rating?: string;
  readonly note?: string;
  /** What other readers decided on the same words. */
  readonly others?: string;
}

/** What has no card: a rejected statement, words that only carry labels, a decision whose words are gone. */
export interface PanelAside extends PanelAnnotations {
  readonly id: string;
  readonly words: string;
  readonly who?: string;
  /** Decided by the reader, and by no colleague. */
  readonly mine?: true;
}

/** One statement. */
export interface PanelCard {
  readonly id: string;
  /** Index into `PanelArticle.speakers`. */
  readonly speaker: number;
  readonly role?: PanelRole;
  /** Whom it may be, where the text leaves that open: to choose from. */
  readonly choices?: readonly string[];
  readonly kind: CardKind;
  readonly kindLabel: string;
  /** What kind of claim it is: `denial`. */
  readonly type: StatementType;
  readonly typeLabel: string;
  /** Where it is the saying that did not happen. */
  readonly notSaid?: string;
  readonly words: readonly PanelWords[];
  /** `¶ 4`, `Headline`, `Caption`. */
  readonly place: string;
  /** The same in full: `paragraph 4`. */
  readonly placeLabel: string;
  readonly cue: string;
  /** Why it is a statement, where that can be told: `“said” reports what follows.` */
  readonly saw?: string;
  /** Why it has this speaker. */
  readonly because: string;
  /** Through whom it came, its dates, whom it is about, its numbers. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly unsure: boolean;
  /** What the reader decided on it; absent where they have not. */
  readonly decided?: PanelAnnotations & {
    readonly state: 'accepted' | 'corrected' | 'own';
    readonly label: string;
    /** By the reader, and by no colleague. */
    readonly mine?: true;
    /** Its words are only nearly those that were decided on: the reader is asked. */
    readonly ask?: string;
  };
  /** The first card of a speaker whom no record holds: it says so. */
  readonly tellsStranger?: true;
}

/** What the reader can decide on a card. */
export type PanelDecision = 'accept' | 'reject' | 'speaker' | 'note' | 'label' | 'tags' | 'rating' | 'restore' | 'undo';

/** What the reader can do with all that is shown. */
export type PanelBulk = 'accept' | 'reject' | 'forget';

/** What the reader can do with a press of a button, where there is something to do. */
export type PanelAction =
  'treatAsArticle' | 'stopTreating' | 'setDate' | 'openExample' | 'openFolder' | 'findFile' | 'showProblems';

export interface PanelButton {
  readonly action: PanelAction;
  readonly label: string;
}

/** Said in place of a list. */
export interface PanelNotice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly PanelButton[];
}

export interface PanelArticle {
  /** The article's address; the panel keeps its filters and its place by it. */
  readonly key: string;
  /** Grows with each change of the article; sent back, so that a late click meets no other text. */
  readonly version: number;
  readonly headline: string;
  readonly date: {
    readonly text: string;
    readonly note?: string;
    /** How a year was worked out. */
    readonly reason?: string;
    /** When the page was last changed: `updated 6 March 2021`. */
    readonly updated?: string;
    readonly button: PanelButton;
  };
  /** Who wrote it: `by Ilka Brann and Karl Moss`; empty where no byline tells. */
  readonly authors: string;
  /** Through whom it reached the reader, nearest first. */
  readonly chain: readonly string[];
  readonly speakers: readonly PanelSpeaker[];
  readonly cards: readonly PanelCard[];
  /** `12 of 31 reviewed`, with the rejected ones and those whose words are gone. */
  readonly progress: string;
  readonly rejected: readonly PanelAside[];
  readonly passages: readonly PanelAside[];
  readonly lost: readonly PanelAside[];
  /** Keys that give a label of the codebook. */
  readonly shortcuts: readonly (readonly [key: string, label: string])[];
  /** How many statements a setting keeps from being shown. */
  readonly hidden: number;
  /** Instead of cards, where there are none. */
  readonly notice?: PanelNotice;
}

/** Every fixed text of the panel. `{0}` stands for what is filled in. */
export interface PanelTexts {
  readonly all: string;
  readonly quotes: string;
  readonly partQuotes: string;
  readonly claims: string;
  readonly search: string;
  readonly order: string;
  readonly byText: string;
  readonly bySpeaker: string;
  readonly byKind: string;
  readonly kinds: string;
  readonly types: string;
  readonly which: string;
  readonly statements: string;
  readonly share: string;
  readonly speakers: string;
  readonly shareOf: string;
  readonly others: string;
  readonly only: string;
  readonly clearSpeaker: string;
  readonly count: string;
  readonly countOne: string;
  readonly countSome: string;
  readonly noneFits: string;
  readonly clearAll: string;
  readonly unsure: string;
  readonly unsureWhy: string;
  readonly atCursor: string;
  readonly strangers: string;
  readonly add: string;
  readonly addName: string;
  readonly copy: string;
  readonly accept: string;
  readonly reject: string;
  readonly speaker: string;
  readonly choose: string;
  readonly chooseName: string;
  readonly note: string;
  readonly noteOn: string;
  readonly noteHint: string;
  readonly label: string;
  /** The filter by what the reader decided. */
  readonly states: string;
  readonly stateNames: Readonly<Record<'all' | 'review' | 'accepted' | 'mine' | 'rejected' | 'lost', string>>;
  readonly bulk: Readonly<Record<PanelBulk, string>>;
  readonly bulkWhy: Readonly<Record<PanelBulk, string>>;
  readonly passages: string;
  readonly restore: string;
  readonly takeAway: string;
  readonly forget: string;
  readonly none: string;
  readonly copied: string;
  readonly chain: string;
  readonly why: string;
  readonly saw: string;
  readonly role: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly notSaidWhy: string;
  readonly hidden: string;
  readonly hiddenWhy: string;
}

export type ToPanel =
  /** Cards of the article that comes next: those from `at` on. */
  | { readonly type: 'cards'; readonly at: number; readonly cards: readonly PanelCard[] }
  /** @property ahead how many of its cards came before it; they stand before those that it brings */
  | { readonly type: 'show'; readonly texts: PanelTexts; readonly article: PanelArticle; readonly ahead: number }
  | { readonly type: 'notice'; readonly texts: PanelTexts; readonly notice: PanelNotice }
  /** The statement under the editor's cursor. */
  | { readonly type: 'mark'; readonly key: string; readonly id: string | null }
  | { readonly type: 'copied' }
  /** What a button in the view's title asks for. */
  | { readonly type: 'request'; readonly request: PanelRequest }
  /** Asks which statements the filters leave. */
  | { readonly type: 'ask-shown' };

export type PanelOrder = 'text' | 'speaker' | 'kind';

export type PanelRequest =
  | { readonly what: 'search' }
  | { readonly what: 'order'; readonly order: PanelOrder }
  /** Opens or closes all cards. */
  | { readonly what: 'fold'; readonly open: boolean };

/** What the filters leave. */
export interface ShownInPage {
  /** Of statements, in their order. */
  readonly ids: readonly string[];
  /** Of what stands below them: words that only carry labels. */
  readonly asides: readonly string[];
  /** Nothing is filtered out. */
  readonly isAll: boolean;
}

export type FromPanel =
  | { readonly type: 'ready' }
  | ({ readonly type: 'shown' } & ShownInPage)
  | { readonly type: 'reveal'; readonly key: string; readonly version: number; readonly id: string }
  | { readonly type: 'copy'; readonly key: string; readonly version: number; readonly id: string }
  | {
      readonly type: 'decide';
      readonly key: string;
      readonly version: number;
      readonly id: string;
      readonly what: PanelDecision;
    }
  | {
      readonly type: 'bulk';
      readonly key: string;
      readonly version: number;
      readonly ids: readonly string[];
      readonly what: PanelBulk;
    }
  /** What the reader wrote on a statement; empty: the note is taken away. It counts whatever is shown by then. */
  | { readonly type: 'note'; readonly key: string; readonly id: string; readonly note: string }
  /** Gives a label of the codebook, or takes it away. */
  | {
      readonly type: 'label';
      readonly key: string;
      readonly version: number;
      readonly id: string;
      readonly label: string;
    }
  /** One of the card's choices speaks. */
  | {
      readonly type: 'choose';
      readonly key: string;
      readonly version: number;
      readonly id: string;
      readonly choice: number;
    }
  /** Writes a record for a speaker of the article. */
  | { readonly type: 'add'; readonly key: string; readonly version: number; readonly name: string }
  | { readonly type: 'act'; readonly action: PanelAction }
  /** Back to the editor. */
  | { readonly type: 'leave' };
