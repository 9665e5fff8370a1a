/**
 * How often each rule is right, content and speaker together: counted on the training articles of PolNeAR (`npm run score`
 * prints the counts), rounded, and rules that fired fewer than twenty times there set by hand towards the middle.
 */
const counted: ReadonlyMap<string, number> = new Map([
  ['content-speaker-cue', 0.93],
  ['content-cue-speaker', 0.93],
  ['content-speaker-cue-content', 0.83],
  ['content-cue-speaker-content', 0.82],
  ['cue-speaker-content', 0.8],
  ['cue-content-that', 0.82],
  ['cue-content-bare', 0.78],
  ['cue-content-marks', 0.72],
  ['cue-content-colon', 0.88],
  ['cue-content-addressee', 0.79],
  ['cue-content-question', 0.71],
  ['cue-content-call-on', 0.81],
  ['cue-content-object', 0.55],
  ['cue-content-object-as', 0.63],
  ['cue-content-object-infinitive', 0.58],
  ['cue-content-particle', 0.56],
  ['cue-content-infinitive', 0.56],
  ['cue-content-gerund', 0.65],
  ['according-to', 0.81],
  ['as-somebody-said', 0.71],
  ['which-somebody-said', 0.72],
  ['asked', 0.65],
  ['was-asked', 0.66],
  ['it-was-reported', 0.71],
  ['quoted-as-saying', 0.8],
  ['was-told', 0.6],
  ['passive-by', 0.57],
  ['passive-complement', 0.56],
  ['content-speaker-any-verb', 0.69],
  ['noun-colon-quote', 0.8],
  ['name-beside-quote', 0.65],
  ['speaker-label', 0.8],
  ['source-phrase', 0.4],
  ['hearsay', 0.2],
  ['cue-noun', 0.4],
  ['colon-quote', 0.7],
  ['quote-in-clause', 0.28],
  ['said-of-quote', 0.8],
  ['opinion', 0.65],
  ['headline-label', 0.7],
  ['introduced-quote', 0.93],
  ['signed-quote', 0.85],
  ['floating-quote', 0.22],
]);

/** 0 to 1; the middle for a rule that was never counted. */
export function confidenceOf(rule: string): number {
  return counted.get(rule) ?? 0.5;
}
