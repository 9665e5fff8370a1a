/** How a language calls months and weekdays. In lower case. */
export interface CalendarWords {
  /** Twelve lists of names and their common forms, January first. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
}

/** What a language knows of the layout of news pages. All words in lower case, apostrophes straight. */
export interface LayoutWords extends CalendarWords {
  /** ISO 639-1. */
  readonly language: string;
  /** Words of a site that stand alone on a line. */
  readonly navigation: readonly string[];
  /** Names of a site's sections; within an article they may as well be subheads. */
  readonly subjects: readonly string[];
  /** Heads of what stands below an article: other articles, tags, comments. */
  readonly tailHeads: readonly string[];
  /** Heads after which no word of the article comes any more. */
  readonly lastHeads: readonly string[];
  /** Openers of one line that points to another article: "read also: …". They may stand alone as heads, too. */
  readonly pointers: readonly string[];
  readonly captionLabels: readonly string[];
  readonly creditLabels: readonly string[];
  /** Openers of credits without a colon: "with reporting by". */
  readonly creditOpeners: readonly string[];
  readonly bylineOpeners: readonly string[];
  readonly publishedLabels: readonly string[];
  /** Phrases that only notices of a site have: cookies, newsletters, rights. */
  readonly notices: readonly string[];
  /** Words with which news reports what was said, and other words of the trade. */
  readonly reporting: readonly string[];
}
