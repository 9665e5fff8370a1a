import type { Row } from '../rows';

/**
 * Quotes whose speaker stands in another sentence. A quote that follows a claim of the same speaker in its paragraph is
 * one statement with it, as PolNeAR's guide has it.
 */
export const floating: readonly Row[] = [
  [
    'a quote after a claim of the same speaker',
    '(Petra Holm) <said> {the bridge was closed}. {“It will stay closed until spring.”}',
  ],
  [
    'a quote after a quote of the same speaker, next paragraph',
    '{1:“The bridge is closed,”} (1,2:Petra Holm) <1:said>.\n\n{2:“It will stay closed until spring.”}',
  ],
  [
    'a quote after a colon sentence',
    '(Petra Holm) had a warning for the drivers of Selm. {“Take the ferry or stay at home.”}',
  ],
  ['disapproval, then the quote', '(Goran Dask) <disapproved of> {the deal}. {“It was written by fools for fools.”}'],
  [
    'three paragraphs by one speaker, each closed',
    '{1:“We were five,”} <1:said> (1,2:Goran Dask).\n\n{2:“Two of us went up to the mill.”}\n\n{2:“The others took the river road.”}',
  ],
  [
    'another named person between does not speak',
    '(Goran Dask) <said> {he had waited for Ilse Varn at the mill}. {“She never came.”}',
  ],
  [
    'a new speaker takes the next quote',
    '{1:“It is over,”} (1:Goran Dask) <1:said>.\n\n{2:“Nothing is over,”} <2:replied> (2:Ilse Varn).',
  ],
  [
    'the speaker only in the sentence before',
    '(Ilse Varn) shook her head at the figures on the board. {“These numbers are a bad joke.”}',
  ],
  [
    'a quote after according to',
    '<According to> (Ilse Varn), {the figures were wrong}. {“Whoever wrote them cannot count.”}',
  ],
  [
    'a quote after a headline-like sentence with a colon',
    'The <message> of (Ilse Varn) was short: {“Go home and stay there.”}',
  ],
  ['a quote with nobody near', 'The wall bore four words in red paint. {“No bread, no peace.”}'],
  [
    'a floating quote with no cue after an it-clause',
    'There was anger in the square. {“They have sold us like cattle.”}',
  ],
];

/** One quote over several paragraphs, and marks that are wrong or rare. */
export const paragraphs: readonly Row[] = [
  [
    'two paragraphs, re-opened, last closed',
    '(Petra Holm) <said>: {“We came here to talk.\n\n“We will leave when we have an answer.”}',
    { kinds: { 1: 'direct' } },
  ],
  [
    'three paragraphs, re-opened, last closed',
    '(Petra Holm) <said>: {“We came here to talk.\n\n“Nobody talked to us.\n\n“We will leave on Friday.”}',
    { kinds: { 1: 'direct' } },
  ],
  [
    'two paragraphs, cue after the first sentence',
    '{“We came here to talk,”} (Petra Holm) <said>. {“Nobody met us at the station.\n\n“We will leave on Friday.”}',
    { kinds: { 1: 'direct' } },
  ],
  [
    'two paragraphs, not re-opened, last closed',
    '(Petra Holm) <said>: {“We came here to talk.\n\nWe will leave when we have an answer.”}',
    { kinds: { 1: 'direct' } },
  ],
  [
    'straight marks, two paragraphs, re-opened',
    '(Petra Holm) <said>: {"We came here to talk.\n\n"We will leave when we have an answer."}',
    { kinds: { 1: 'direct' } },
  ],
  [
    'cue after the second paragraph',
    '{“We came here to talk.\n\n“We will leave when we have an answer,”} <said> (Petra Holm).',
    { kinds: { 1: 'direct' } },
  ],
  [
    'mark never closed, one paragraph',
    '(Petra Holm) <said>: {“We came here to talk.}\n\nThe station was empty when the train came in.',
    { kinds: { 1: 'direct' } },
  ],
  [
    'an unclosed mark does not spoil the next quote',
    '(1:Petra Holm) <1:said>: {1:“We came here to talk.}\n\nThe station was empty.\n\n{2:“The train is late,”} (2:Goran Dask) <2:said>.',
    { kinds: { 1: 'direct' } },
  ],
  [
    'opening mark missing, the cue proves the quote',
    '{We came here to talk,”} (Petra Holm) <said>.',
    { kinds: { 1: 'direct' } },
  ],
];

export const marks: readonly Row[] = [
  ['straight marks', '{"We will stay,"} <said> (Petra Holm).'],
  ['two apostrophes as marks', "{''We will stay,''} (Petra Holm) <said>."],
  ['single curly marks', '{‘We will stay in Osmark this winter,’} (Petra Holm) <said>.'],
  ['single straight marks', "{'We will stay in Osmark this winter,'} (Petra Holm) <said>."],
  ['single straight marks with an apostrophe inside', "{'We don't need the farmers' bread,'} (Petra Holm) <said>."],
  ['guillemets', '{«We will stay in Osmark,»} (Petra Holm) <said>.'],
  ['low and high marks', '{„We will stay in Osmark,“} (Petra Holm) <said>.'],
  ['opened curly, closed straight', '{“We will stay in Osmark,"} (Petra Holm) <said>.'],
  ['opened straight, closed curly', '{"We will stay in Osmark,”} (Petra Holm) <said>.'],
  ['closing mark on both sides', '{”We will stay in Osmark,”} (Petra Holm) <said>.'],
  ['backtick marks', "{``We will stay in Osmark,''} (Petra Holm) <said>.", { kinds: { 1: 'direct' } }],
  ['comma outside the marks', '{“We will stay in Osmark”}, (Petra Holm) <said>.'],
  ['no comma at all', '{“We will stay in Osmark”} (Petra Holm) <said>.'],
  ['full stop before the cue', '{“We will stay in Osmark.”} (Petra Holm) <said>.'],
  ['space inside the marks', '(Petra Holm) <said>, {“ We will stay in Osmark. ”}'],
  ['no space after the comma', '(Petra Holm) <said>,{“We will stay in Osmark.”}'],
  ['nested single in double', '(Goran Dask) <said>: {“She told me ‘never again’ and left.”}'],
  ['nested double in single', '(Goran Dask) <said>: {‘She told me “never again” and left.’}'],
  ['nested quote at the end', '(Goran Dask) <said>, {“She looked at me and said, ‘Never again.’”}'],
  ['nested straight in straight', '(Goran Dask) <said>, {"She looked at me and said, \'Never again.\'"}'],
  ['a title inside the quote', '(Goran Dask) <said>: {“I read ‘The Long Winter’ twice.”}'],
  [
    'inches inside straight marks',
    '(Goran Dask) <said>: {"The pipe is 12" wide and empty."}',
    { kinds: { 1: 'direct' } },
  ],
  ['apostrophe of a year', '(Goran Dask) <said> {the flood of ’97 was worse}.'],
  ['plural possessive is no mark', '(Goran Dask) <said> {the farmers’ wells were dry}.'],
  ['square brackets inside the quote', '{“He [the mayor] never paid us,”} (Ilse Varn) <said>.'],
  ['dots inside the quote', '{“We waited … and nobody came,”} (Ilse Varn) <said>.'],
  ['two quotes in one claim', '(Ilse Varn) <called> {~the mayor~ “a thief” and “a coward.”}'],
  ['a quote with its own full stops', '{“No. Not now. Not here,”} (Ilse Varn) <said>.'],
  ['a quote of two sentences, cue first', '(Ilse Varn) <said>: {“Nobody came. We waited till dawn.”}'],
  ['mixed, then a direct sentence', '(Varn) <said> {the hall was “an icebox.”} {“We wore our coats to bed.”}'],
  ['dash as opening of speech, told by cue', '{– We will stay}, <said> (Petra Holm).', { kinds: { 1: 'direct' } }],
];

/** Marks round words that nobody is reported to have said. */
export const noQuotes: readonly Row[] = [
  ['scare word', 'The “reform” left the village without a school.'],
  ['scare words with so-called', 'The so-called “people’s bank” closed in March.'],
  ['title of a book', 'Her first book, “A Winter in Selm”, sold forty copies.'],
  ['title of a film after a verb', 'The club showed “The Ferryman’s Daughter” on Friday.'],
  ['nickname', 'Goran “The Miller” Dask opened a shop in Tarvo.'],
  ['motto on a flag', 'The ship sails under the motto “Salt and Honour”.'],
  ['name of an operation', 'Operation “Quiet Harbour” began before dawn.'],
  ['name of an organisation', 'He chairs the fund “Clean Rivers” in Selm.'],
  ['word as a word', 'The word “tarvo” means a ford in the old tongue.'],
  ['known as', 'The quarter is known as “the Kettle” among fishermen.'],
  ['letter grade', 'The bridge was built to class “B” in the old plan.'],
  ['prize name', 'She won the “Golden Oar” twice as a student.'],
  ['sign on a door', 'A sign that read “Closed” hung on the mill.'],
  ['hypothetical speech', 'A child could not call this “weather” with a straight face.'],
];
