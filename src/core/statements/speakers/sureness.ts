/**
 * How often the one named is the one who speaks, by how that was told: read off the articles with names in the bench
 * (`scripts/measure/speaker-confidence.mjs` measures it), rounded, so that no one article moves it.
 */
export const sureness = {
  named: 0.98,
  role: 0.9,
  'by-article': 0.9,
  'by-record': 0.85,
  alone: 0.93,
  itOrThey: 0.7,
  /** Of two between whom nothing decides, and what a clear lead adds to it, up to a limit. */
  pronoun: 0.8,
  pronounByLead: 0.25,
  pronounAtMost: 0.96,
  /** A phrase that names nobody: who stands behind it is not told. */
  thing: 0.2,
  open: 0.3,
  untold: 0.3,
};

/** @param lead 0 to 1: how clearly the first comes before the second */
export const pronounSureness = (lead: number): number =>
  Math.min(sureness.pronounAtMost, sureness.pronoun + lead * sureness.pronounByLead);
