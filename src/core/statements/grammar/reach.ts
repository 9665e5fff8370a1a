/**
 * How far a rule looks from where it stands, in items: a word, a sign, or words in marks as one. They are steps of one
 * scale, found on the training articles: a wider one finds more, and takes more for its own that belongs to others.
 */

/** The words right beside it. */
export const FEW = 4;

/** A phrase without any other inside it. */
export const SHORT_PHRASE = 6;

/** A phrase with another inside it: "the mayor of the town of Grenby". */
export const PHRASE = 8;

/** An aside of some words between commas, brackets or dashes. */
export const SHORT_ASIDE = 9;

/** A clause without an aside, up to its verb. */
export const SHORT_CLAUSE = 12;

/** An aside that tells when, where or who in full. */
export const ASIDE = 14;

/** A clause with a long subject, up to its verb. */
export const CLAUSE = 16;

/** A clause with another inside it. */
export const LONG_CLAUSE = 20;

/** Most of a sentence. */
export const FAR = 25;

/** Words in marks up to so many are a term, and no clause: “the open gate”. */
export const LONGEST_TERM = 3;

/** Words in marks up to so many may be a name or stand for one. */
export const LONGEST_NAME_IN_MARKS = 4;
