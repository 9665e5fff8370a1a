/** What a rule goes by. */
export type RuleFamily =
  'turned order' | 'words after' | 'source phrase' | 'passive' | 'noun or adverb' | 'label' | 'lone quote';

interface RuleRow {
  readonly family: RuleFamily;
  /**
   * How often it is right, content and speaker together, 0 to 1: counted on the training articles of PolNeAR (`npm run score`
   * prints the counts), rounded, and set by hand towards the middle where it fired fewer than twenty times there.
   */
  readonly confidence: number;
  /** Why these words are a statement, for a reader's card; `{0}` stands for the words of saying. */
  readonly words: string;
}

/** Every rule that can make a statement. A rule is added here, and nowhere else; its name is then a `RuleName`. */
export const rules = {
  'content-speaker-cue': {
    family: 'turned order',
    confidence: 0.93,
    words: 'Who said it comes after the words ({0}).',
  },
  'content-speaker-cue-content': {
    family: 'turned order',
    confidence: 0.83,
    words: 'Who said it stands between the words ({0}).',
  },
  'content-cue-speaker': {
    family: 'turned order',
    confidence: 0.93,
    words: 'Who said it comes after the words ({0}).',
  },
  'content-cue-speaker-content': {
    family: 'turned order',
    confidence: 0.82,
    words: 'Who said it stands between the words ({0}).',
  },
  'content-speaker-any-verb': {
    family: 'turned order',
    confidence: 0.69,
    words: 'The speaker is named right after the quotation.',
  },
  'cue-speaker-content': {
    family: 'turned order',
    confidence: 0.8,
    words: 'Who said it comes before the words ({0}).',
  },
  'cue-content-that': { family: 'words after', confidence: 0.82, words: '{0} reports what follows.' },
  'cue-content-bare': {
    family: 'words after',
    confidence: 0.78,
    words: '{0} reports what follows.',
  },
  'cue-content-marks': {
    family: 'words after',
    confidence: 0.72,
    words: '{0} reports the quotation.',
  },
  'cue-content-colon': { family: 'words after', confidence: 0.88, words: '{0} and a colon lead to the words.' },
  'cue-content-question': {
    family: 'words after',
    confidence: 0.71,
    words: '{0} reports what follows.',
  },
  'cue-content-addressee': { family: 'words after', confidence: 0.79, words: 'Somebody was told or asked this ({0}).' },
  'cue-content-object-infinitive': {
    family: 'words after',
    confidence: 0.58,
    words: 'Somebody is asked or urged to do this ({0}).',
  },
  'cue-content-infinitive': {
    family: 'words after',
    confidence: 0.56,
    words: 'Somebody says what they will or will not do ({0}).',
  },
  'cue-content-gerund': {
    family: 'words after',
    confidence: 0.65,
    words: '{0} reports what was done.',
  },
  'cue-content-object': {
    family: 'words after',
    confidence: 0.55,
    words: '{0} tells what somebody said of this.',
  },
  'cue-content-object-as': {
    family: 'words after',
    confidence: 0.63,
    words: '{0} tells what somebody thinks of this.',
  },
  'cue-content-particle': {
    family: 'words after',
    confidence: 0.56,
    words: '{0} tells what somebody spoke of.',
  },
  'cue-content-call-on': { family: 'words after', confidence: 0.81, words: 'Somebody is called on to do this ({0}).' },
  'according-to': {
    family: 'source phrase',
    confidence: 0.81,
    words: 'The writer gives it as the word of a source ({0}).',
  },
  'source-phrase': {
    family: 'source phrase',
    confidence: 0.4,
    words: 'The writer gives it as the word of a source ({0}).',
  },
  'as-somebody-said': {
    family: 'source phrase',
    confidence: 0.71,
    words: 'The writer adds that somebody said so ({0}).',
  },
  'which-somebody-said': {
    family: 'source phrase',
    confidence: 0.72,
    words: 'The writer adds what somebody said of it ({0}).',
  },
  asked: { family: 'passive', confidence: 0.65, words: 'Somebody was asked this; the text does not tell by whom.' },
  'was-asked': { family: 'passive', confidence: 0.66, words: 'Somebody was asked this ({0}).' },
  'was-told': { family: 'passive', confidence: 0.6, words: 'Somebody was told this ({0}).' },
  'it-was-reported': { family: 'passive', confidence: 0.71, words: 'It was reported ({0}); the text names nobody.' },
  'quoted-as-saying': { family: 'passive', confidence: 0.8, words: 'Somebody is quoted as saying this.' },
  'passive-by': { family: 'passive', confidence: 0.57, words: 'Somebody said it or thinks so ({0}).' },
  'passive-complement': {
    family: 'passive',
    confidence: 0.56,
    words: 'Somebody says or thinks so ({0}).',
  },
  hearsay: {
    family: 'noun or adverb',
    confidence: 0.2,
    words: 'The writer leaves it to others ({0}).',
  },
  'cue-noun': {
    family: 'noun or adverb',
    confidence: 0.4,
    words: '{0} tells that somebody said it.',
  },
  'noun-colon-quote': {
    family: 'noun or adverb',
    confidence: 0.8,
    words: '{0} and a colon lead to the words.',
  },
  'name-beside-quote': {
    family: 'label',
    confidence: 0.65,
    words: 'A name stands beside the quotation.',
  },
  'colon-quote': {
    family: 'lone quote',
    confidence: 0.7,
    words: 'A colon leads to the quotation.',
  },
  'quote-in-clause': {
    family: 'lone quote',
    confidence: 0.28,
    words: 'Words in quotation marks in a sentence of the writer’s.',
  },
  'said-of-quote': {
    family: 'lone quote',
    confidence: 0.8,
    words: 'The text after the quotation tells whose words they are.',
  },
  'said-of-sentence': {
    family: 'turned order',
    confidence: 0.75,
    words: 'The next sentence tells who said this.',
  },
  opinion: { family: 'noun or adverb', confidence: 0.65, words: 'The writer tells that somebody thinks so ({0}).' },
  'headline-label': {
    family: 'label',
    confidence: 0.7,
    words: 'The headline sets a name before or after the words.',
  },
  'introduced-quote': {
    family: 'label',
    confidence: 0.93,
    words: 'The paragraph before leads to these words.',
  },
  'introduced-list': {
    family: 'label',
    confidence: 0.75,
    words: 'The line above the list tells whose points these are.',
  },
  'signed-quote': { family: 'label', confidence: 0.85, words: 'The line below tells whose words these are.' },
  'floating-quote': { family: 'lone quote', confidence: 0.22, words: 'A quotation that stands by itself.' },
  'speaker-label': {
    family: 'label',
    confidence: 0.8,
    words: 'A conversation: a name stands before the words.',
  },
  'speakers-by-turns': {
    family: 'label',
    confidence: 0.4,
    words: 'An interview: questions and answers take turns.',
  },
} as const satisfies Readonly<Record<string, RuleRow>>;

export type RuleName = keyof typeof rules;

/** What stands after a word of saying: `cue-content-that` and its like. */
export type ContentKind = RuleName extends infer Name
  ? Name extends `cue-content-${infer Kind}`
    ? Kind
    : never
  : never;

/** Why what a rule found is a statement, by its name in the wire form. */
export const ruleWords: ReadonlyMap<string, string> = new Map(
  Object.entries(rules).map(([name, { words }]) => [name, words]),
);
