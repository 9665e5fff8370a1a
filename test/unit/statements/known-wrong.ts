/** Rows that the rules get wrong today, by cause. A row that comes right must leave this list. */
const causes: Readonly<Record<string, readonly string[]>> = {
  'a noun as cue is not read': ['the claim that, subject', 'accusations that', 'rumours that', 'a demand that'],
  'the clause after a noun runs on over the main verb': ['media reports that'],
  'a phrase as cue is not read': ['to hear X tell it'],
  'passives: content of the clause and of its complement': ['it emerged that', 'it is understood that'],
  'an aside that begins with a cue of its own': ['relative clause with its own verb of saying'],
  'a colon after a noun of saying': ['the following statement'],
  'a verb that the list of cues lacks, or lacks in this use': [
    'was like',
    'appealed to somebody to',
    'threatened somebody with',
    'forecast that',
    'wanted to know',
    'found that',
    'showed that',
    'the fact that',
    'disapproval, then the quote',
  ],
  'quotation marks out of order': [
    'two apostrophes as marks',
    'single straight marks with an apostrophe inside',
    'inches inside straight marks',
    'dash as opening of speech, told by cue',
    'opening mark missing, the cue proves the quote',
  ],
  'a cue that stands after the second paragraph only': ['cue after the second paragraph'],
  'a split that goes on in another way': ['split by a semicolon'],
  'the end of a bare clause: what follows is the reporter’s own': [
    'and + the speaker does something',
    'and + another doer, past tense',
    'as the reporter’s clause',
    'which is the reporter’s',
    'what he called',
  ],
  'the start of the clause': ['No. 4', 'addressee with a relative clause', 'according to inside a claim'],
  'press-release forms': ['and from somebody, colon'],
  'a line break ends the sentence': ['a line break inside a sentence'],
  'the fullest form of a name, or a nominal, is not found': ['bare surname after the full name', 'the woman'],
  'a word of saying that reports nothing': [
    'sign on a door',
    'hypothetical speech',
    'called a number',
    'that is to say',
    'a clock reading',
    'warning lights',
  ],
};

/** The cause for each wrong row. */
export const knownWrong: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(causes).flatMap(([cause, rows]) => rows.map((row) => [row, cause])),
);
