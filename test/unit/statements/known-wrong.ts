/** Rows that the rules get wrong today, by cause. A row that comes right must leave this list. */
const causes: Readonly<Record<string, readonly string[]>> = {
  'a noun as cue is not read': ['rumours that', 'a demand that'],
  'the clause after a noun runs on over the main verb': ['media reports that'],
  'a phrase as cue is not read': ['to hear X tell it'],
  'an aside that begins with a cue of its own': [
    'relative clause with its own verb of saying',
    'as somebody wrote, citing without a comma',
  ],
  'a colon after a noun of saying': ['the following statement'],
  'a verb that the list of cues lacks, or lacks in this use': [
    'was like',
    'threatened somebody with',
    'wanted to know',
    'the fact that',
    'disapproval, then the quote',
  ],
  'quotation marks out of order': [
    'two apostrophes as marks',
    'inches inside straight marks',
    'dash as opening of speech, told by cue',
    'opening mark missing, the cue proves the quote',
  ],
  'a split that goes on in another way': ['split by a semicolon'],
  'the end of a bare clause: what follows is the reporter’s own': [
    'and + the speaker does something',
    'as the reporter’s clause',
    'what he called',
  ],
  'a headline without a verb before “says”': ['a truce says a name'],
  'the start of the clause': ['No. 4', 'according to inside a claim'],
  'press-release forms': ['and from somebody, colon'],
  'the fullest form of a name, or a nominal, is not found': ['the woman'],
  'a word of saying that reports nothing': [
    'sign on a door',
    'hypothetical speech',
    'The umpire called a strike. The captain called for the ball.',
    'a clock reading',
    'warning lights',
  ],
  'wrong speaker: the one who is named in a clause about the speaker': ['who: who according to another took bribes'],
  'wrong speaker: two quotes by two people become one': ['printed: two people, two bare quotes'],
  'a name or a noun for somebody is not followed to the name': ['who: the object of the sentence before'],
  'an apposition or a relative clause runs into the claim': ['who: which denied the accusation'],
  'a quote has no speaker: who said it stands in a turn of phrase beside it': [
    'printed: below is the full text of the statement by',
    'printed: marks, then who wipes her eyes',
    'who: a neighbour who asked to be identified only as',
  ],
  'what follows the words in marks is taken for a part of them': ['printed: called it “…” in a speech'],
  'the claim ends too late or too early round a second cue': [
    'agency: in somebody’s opinion, in the middle',
    'printed: two halves of a mixed claim round the cue',
    'manifold: saying only that',
  ],
  'the passive and “as” forms of agencies are not read': [
    'printed: described by somebody as “…”',
    'agency: as reported earlier',
    'agency: as it was informed by',
    'readout: the importance was underlined',
  ],
  'a verb of readouts and agencies that the list of cues lacks, or lacks in this use': [
    'magazine: the official position of a capital is that',
    'magazine: amid opposition accusations of',
    'manifold: a letter in which somebody demands',
  ],
  'headlines: a colon or dash with a place, a body or a group, and a verbless headline': ['front page: a town, colon'],
  'the closing mark is missing and a cue follows': ['printed: the closing mark is missing before the cue'],
  'a word of saying that says nothing is read as saying': ['silence: notes every car'],
  'a turn of phrase for saying is not read': [
    'Rita Sand met the pilots on Monday. By her words, the planes are old.',
    'Kell let it be known that he would go.',
  ],
  'a word that may be a verb': [
    'Arno Felt was freed on Monday. Felt told reporters that he was glad.',
    'The dam burst, Lena Orth said.',
    'The press release said the ministers, as a rule, meet twice a year.',
  ],
  'a second verb inside the words is taken for the speaker’s': [
    'Krol said the clerk took the money and promised to return it.',
  ],
  'a post before the name is taken for a part of it': ['Councilwoman-elect Rita Sand said the count was slow.'],
  'wrong speaker: whoever does something beside marks is taken to speak': ['printed: to shouts of “…”, somebody left'],
};

/** The cause for each wrong row. */
export const knownWrong: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(causes).flatMap(([cause, rows]) => rows.map((row) => [row, cause])),
);
