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
  /** What it saw, in plain words for a reader's card. */
  readonly words: string;
}

/** Every rule that can make a statement. A rule is added here, and nowhere else; its name is then a `RuleName`. */
export const rules = {
  'content-speaker-cue': {
    family: 'turned order',
    confidence: 0.93,
    words: 'The words stand first, then who said them and a word of saying.',
  },
  'content-speaker-cue-content': {
    family: 'turned order',
    confidence: 0.83,
    words: 'The words stand on both sides of who said them.',
  },
  'content-cue-speaker': {
    family: 'turned order',
    confidence: 0.93,
    words: 'The words stand first, then a word of saying and who said them.',
  },
  'content-cue-speaker-content': {
    family: 'turned order',
    confidence: 0.82,
    words: 'The words stand on both sides of who said them.',
  },
  'content-speaker-any-verb': {
    family: 'turned order',
    confidence: 0.69,
    words: 'After the words in quotation marks stands who spoke them.',
  },
  'cue-speaker-content': {
    family: 'turned order',
    confidence: 0.8,
    words: 'A word of saying and who said it stand before the words.',
  },
  'cue-content-that': { family: 'words after', confidence: 0.82, words: 'A word of saying is followed by “that”.' },
  'cue-content-bare': {
    family: 'words after',
    confidence: 0.78,
    words: 'A word of saying is followed by a whole clause.',
  },
  'cue-content-marks': {
    family: 'words after',
    confidence: 0.72,
    words: 'A word of saying is followed by words in quotation marks.',
  },
  'cue-content-colon': { family: 'words after', confidence: 0.88, words: 'A word of saying is followed by a colon.' },
  'cue-content-question': {
    family: 'words after',
    confidence: 0.71,
    words: 'A word of saying or asking is followed by a question.',
  },
  'cue-content-addressee': { family: 'words after', confidence: 0.79, words: 'Somebody is told something.' },
  'cue-content-object-infinitive': {
    family: 'words after',
    confidence: 0.58,
    words: 'Somebody is asked or urged to do something.',
  },
  'cue-content-infinitive': {
    family: 'words after',
    confidence: 0.56,
    words: 'A word of promising or refusing is followed by what it is about.',
  },
  'cue-content-gerund': {
    family: 'words after',
    confidence: 0.65,
    words: 'A word of saying is followed by what was done.',
  },
  'cue-content-object': {
    family: 'words after',
    confidence: 0.55,
    words: 'A word of saying is followed by what was said, cited or judged.',
  },
  'cue-content-object-as': {
    family: 'words after',
    confidence: 0.63,
    words: 'Something is called or described as something.',
  },
  'cue-content-particle': {
    family: 'words after',
    confidence: 0.56,
    words: 'A word of saying is followed by what it was about.',
  },
  'cue-content-call-on': { family: 'words after', confidence: 0.81, words: 'Somebody is called on to do something.' },
  'according-to': {
    family: 'source phrase',
    confidence: 0.81,
    words: 'The sentence stands on the word of a source: “according to”.',
  },
  'source-phrase': { family: 'source phrase', confidence: 0.4, words: 'The sentence stands on the word of a source.' },
  'as-somebody-said': {
    family: 'source phrase',
    confidence: 0.71,
    words: 'The sentence is told “as” somebody said it.',
  },
  'which-somebody-said': {
    family: 'source phrase',
    confidence: 0.72,
    words: 'Somebody is said to have said this of it.',
  },
  asked: { family: 'passive', confidence: 0.65, words: 'Somebody was asked this; the text does not tell by whom.' },
  'was-asked': { family: 'passive', confidence: 0.66, words: 'Somebody was asked this.' },
  'was-told': { family: 'passive', confidence: 0.6, words: 'Somebody was told this.' },
  'it-was-reported': { family: 'passive', confidence: 0.71, words: 'It was reported; the text names nobody.' },
  'quoted-as-saying': { family: 'passive', confidence: 0.8, words: 'Somebody is quoted as saying this.' },
  'passive-by': { family: 'passive', confidence: 0.57, words: 'It was said, cited or judged by somebody.' },
  'passive-complement': {
    family: 'passive',
    confidence: 0.56,
    words: 'It is said, called or described so by somebody.',
  },
  hearsay: {
    family: 'noun or adverb',
    confidence: 0.2,
    words: 'The writer leaves it to others: “reportedly”, “allegedly”.',
  },
  'cue-noun': {
    family: 'noun or adverb',
    confidence: 0.4,
    words: 'A noun such as “claim” or “promise” tells what was said.',
  },
  'noun-colon-quote': {
    family: 'noun or adverb',
    confidence: 0.8,
    words: 'A noun such as “answer” and a colon stand before the words.',
  },
  'name-beside-quote': {
    family: 'label',
    confidence: 0.65,
    words: 'A name stands beside the words, with a colon or a dash.',
  },
  'colon-quote': {
    family: 'lone quote',
    confidence: 0.7,
    words: 'A colon stands before the words in quotation marks.',
  },
  'quote-in-clause': {
    family: 'lone quote',
    confidence: 0.28,
    words: 'Words in quotation marks inside a sentence of the writer’s.',
  },
  'said-of-quote': {
    family: 'lone quote',
    confidence: 0.8,
    words: 'The words after the quotation tell whose they are.',
  },
  'said-of-sentence': {
    family: 'turned order',
    confidence: 0.75,
    words: 'The next sentence tells who said “this”.',
  },
  opinion: { family: 'noun or adverb', confidence: 0.65, words: 'Somebody is said to be sure of it.' },
  'headline-label': {
    family: 'label',
    confidence: 0.7,
    words: 'The headline names the speaker before a colon or after a dash.',
  },
  'introduced-quote': {
    family: 'label',
    confidence: 0.93,
    words: 'The paragraph before introduces these words with a colon.',
  },
  'introduced-list': {
    family: 'label',
    confidence: 0.75,
    words: 'The line above the list says whose points these are.',
  },
  'signed-quote': { family: 'label', confidence: 0.85, words: 'The line below these words names the speaker.' },
  'floating-quote': { family: 'lone quote', confidence: 0.22, words: 'Words in quotation marks that stand alone.' },
  'speaker-label': {
    family: 'label',
    confidence: 0.8,
    words: 'A transcript: the speaker’s name stands before the words.',
  },
  'speakers-by-turns': {
    family: 'label',
    confidence: 0.4,
    words: 'An interview that names nobody at the words: questions and answers take turns.',
  },
} as const satisfies Readonly<Record<string, RuleRow>>;

export type RuleName = keyof typeof rules;

/** What stands after a word of saying: `cue-content-that` and its like. */
export type ContentKind = RuleName extends infer Name
  ? Name extends `cue-content-${infer Kind}`
    ? Kind
    : never
  : never;

/** What a rule saw, by its name in the wire form. */
export const ruleWords: ReadonlyMap<string, string> = new Map(
  Object.entries(rules).map(([name, { words }]) => [name, words]),
);
