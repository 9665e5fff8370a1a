/**
 * What a tab of the folder (a dossier, or a search) and the extension say to each other. Everything is plain data, ready
 * to be shown. All strings are text, never HTML.
 */

/** A run of words that two versions share, or that only one of them has. */
export interface TabChange {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}

export interface TabSource {
  readonly path: string;
  readonly id: string;
  /** For the eye: `3 November 2020`. */
  readonly date: string;
  readonly isDated: boolean;
  readonly outlet: string;
  readonly headline: string;
  /** Whether the words are others than those of the first; what differs is asked for. */
  readonly differs: boolean;
  /** Where it stands on the web; empty where nobody says. */
  readonly url: string;
}

export interface TabRow {
  /** The heading it stands under; empty where there is none. */
  readonly group: string;
  readonly speaker: string;
  readonly role: string;
  /** A word for each thing to be said of it: "quote", "denial", "not sure". */
  readonly kinds: readonly string[];
  /** What the reader made of it; empty where nobody has looked at it. */
  readonly state: string;
  readonly labels: readonly string[];
  readonly left: string;
  readonly match: string;
  readonly more: readonly { readonly between: string; readonly match: string }[];
  readonly right: string;
  /** By date; one at least. */
  readonly sources: readonly TabSource[];
  /** "in 6 articles"; empty where it is one. */
  readonly carried: string;
}

/** What is typed, and what is kept over a restart. */
export interface TabState {
  /** Whose dossier it is; null for a search. */
  readonly actor: string | null;
  readonly query: string;
  /** How alike words must be to stand in one row, 0 to 1; 2: nothing is brought together. */
  readonly threshold: number;
  readonly picture: boolean;
  /** What stands together; `date`: nothing. */
  readonly group: 'date' | 'speaker' | 'outlet' | 'month' | 'type';
}

export interface TabProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Figures as they are drawn and told: how often something was said, by month or year, and outlet. */
export interface TabFigures {
  readonly title: string;
  /** What each of `months` is: a month, or a year. */
  readonly head: string;
  readonly months: readonly string[];
  readonly outlets: readonly { readonly outlet: string; readonly counts: readonly number[]; readonly all: number }[];
  readonly undated: string;
  /** Further pictures, as bars. */
  readonly bars: readonly TabBars[];
  /** Why there is no picture of who shares words; empty where there is one. */
  readonly hint: string;
  /** Of whom the dossier is: roles within the months. */
  readonly roles: readonly { readonly title: string; readonly from: string; readonly to: string }[];
}

/** Bars by name, the longest first. */
export interface TabBars {
  readonly title: string;
  /** Of the table: what the names are, and what is counted. */
  readonly heads: readonly string[];
  readonly bars: readonly {
    readonly name: string;
    /** What its length tells. */
    readonly value: number;
    /** What stands beside it. */
    readonly told: string;
    /** One for each head but the first. */
    readonly cells: readonly string[];
  }[];
}

/** An article in another language that names the actor. */
export interface TabNamed {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** "4 November 2020 · TASS · the headline · Russian, 3 times" */
  readonly text: string;
  readonly language: string;
}

export interface TabAnswer {
  readonly title: string;
  /** What was understood. */
  readonly explanation: string;
  readonly problems: readonly TabProblem[];
  /** "125 statements in 80 articles, in 90 rows". */
  readonly counts: string;
  /** What may be missed, in sentences. */
  readonly notes: readonly string[];
  readonly rows: readonly TabRow[];
  /** Articles whose statements are not read, and what is told of them; empty where there are none. */
  readonly named: readonly TabNamed[];
  readonly namedTitle: string;
  /** How many rows there are in all. */
  readonly all: number;
  /** Absent where no picture is asked for. */
  readonly figures?: TabFigures;
}

export interface TabTexts {
  readonly query: string;
  readonly help: string;
  readonly threshold: string;
  readonly thresholds: readonly { readonly value: number; readonly text: string }[];
  readonly groups: string;
  readonly groupNames: readonly { readonly value: TabState['group']; readonly text: string }[];
  readonly picture: string;
  readonly rolesTitle: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly unknownOutlet: string;
  /** `{0}`: how many. */
  readonly otherOutlets: string;
  readonly copy: string;
  readonly csv: string;
  readonly svg: string;
  readonly figuresCsv: string;
  readonly more: string;
  readonly none: string;
  readonly rows: string;
  readonly only: string;
  readonly read: string;
  readonly select: string;
  readonly selectAll: string;
  readonly clear: string;
  /** `{0}`: how many statements. */
  readonly selected: string;
  readonly accept: string;
  readonly reject: string;
  readonly speaker: string;
  readonly label: string;
  readonly csvSelected: string;
  readonly save: string;
  readonly saved: string;
  readonly setDate: string;
}

/** One statement, as it is chosen. */
export interface TabChosen {
  readonly path: string;
  readonly id: string;
}

/** What may stand from `start` to `end` of the question. */
export interface TabCompletion {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type ToTab =
  | { readonly type: 'start'; readonly texts: TabTexts; readonly state: TabState }
  | { readonly type: 'answer'; readonly number: number; readonly from: number; readonly answer: TabAnswer }
  /** Nothing can be shown, and what can be done about it. */
  | { readonly type: 'notice'; readonly text: string; readonly canRead: boolean }
  | { readonly type: 'said'; readonly text: string }
  /** For the question as it was then. */
  | { readonly type: 'completions'; readonly text: string; readonly items: readonly TabCompletion[] }
  | { readonly type: 'chosen'; readonly rows: readonly TabChosen[] }
  /** Of the row that begins with this statement; null of words that are gone. */
  | {
      readonly type: 'differences';
      readonly first: TabChosen;
      readonly of: readonly { readonly source: TabChosen; readonly changes: readonly TabChange[] | null }[];
    }
  /** The articles are others now: what is shown is to be asked for again. */
  | { readonly type: 'changed' };

export type FromTab =
  | { readonly type: 'ready' }
  | {
      readonly type: 'ask';
      readonly number: number;
      readonly state: TabState;
      readonly from: number;
      /** How many rows, where more than a page is shown. */
      readonly count: number;
    }
  | { readonly type: 'differ'; readonly first: TabChosen; readonly others: readonly TabChosen[] }
  | { readonly type: 'open'; readonly path: string; readonly id: string }
  | { readonly type: 'place'; readonly path: string; readonly start: number; readonly end: number }
  | { readonly type: 'copy'; readonly state: TabState }
  | { readonly type: 'csv'; readonly state: TabState; readonly only: readonly TabChosen[] | null }
  /** All that is found is to be chosen, beyond what is shown. */
  | { readonly type: 'choose'; readonly state: TabState }
  | {
      readonly type: 'decide';
      readonly what: 'accept' | 'reject' | 'speaker' | 'label';
      readonly rows: readonly TabChosen[];
    }
  | { readonly type: 'save'; readonly query: string }
  | { readonly type: 'saved' }
  | { readonly type: 'complete'; readonly text: string; readonly at: number }
  | { readonly type: 'setDate'; readonly path: string }
  /** A picture, or its figures, as a file that is called by what is drawn. */
  | { readonly type: 'file'; readonly title: string; readonly ending: 'svg' | 'csv'; readonly text: string }
  /** Reads the folder, after that was cancelled. */
  | { readonly type: 'read' };
