import type { Row } from '../rows';

const headline = { place: 'headline' } as const;
const opening = { place: 'opening' } as const;
const spoken = { kinds: { 1: 'direct', 2: 'direct', 3: 'direct' } } as const;

export const headlines: readonly Row[] = [
  ['headline: content, speaker says', '{Wells in the valley are dry}, (Tarvian diplomat) <says>', headline],
  ['headline: speaker says, content', '(Reyle) <says> {ferry will sail in May}', headline],
  ['headline: speaker, colon, content', '(Reyle)<:> {Ferry will sail in May}', headline],
  ['headline: content, dash, speaker', '{Ferry will sail in May} <–> (Reyle)', headline],
  ['headline: calls for', '(Tarvia) <Calls For> {New Talks On River Border}', headline],
  ['headline: quoted content', '(Reyle)<:> {“The ferry will sail”}', headline],
  ['headline: accuses', '(Reyle) <accuses> {guild of poisoning wells}', headline],
  ['headline: according to', '{Wells are dry}, <according to> (report)', headline],
  ['headline: vows to', '(Reyle) <vows> {to reopen ferry}', headline],
  ['headline: no statement', 'Snow falls on the north of the valley', headline],
];

export const posts: readonly Row[] = [
  ['tweeted', '{“The ferry sails at noon,”} (Reyle) <tweeted>.'],
  ['wrote on Twitter', '{“The ferry sails at noon,”} (Reyle) <wrote> on Twitter.'],
  ['posted on Facebook', '{“The ferry sails at noon,”} (Reyle) <posted> on his Facebook page.'],
  ['wrote on her page that', '(Varn) <wrote> on her Facebook page {that the ward was full}.'],
  ['in a tweet', 'In a tweet, (Varn) <said> {the ward was full}.'],
  ['a tweet with a colon', '(Varn) <tweeted>: {“The ward is full.”}'],
  ['a hashtag in the content', '(Varn) <tweeted>: {“The ward is full. #help”}'],
  ['a handle in brackets', '(Ilse Varn ((@ilsevarn))) <tweeted>: {“The ward is full.”}'],
  ['a text message', '{“Ward full, send nobody,”} (Varn) <texted> the mayor.'],
  ['an email', '(Varn) <wrote> in an email {that the ward was full}.'],
];

export const releases: readonly Row[] = [
  ['quote, dash, role and name', '{“The ferry is safe.”} <–> (Commissioner Mira Lund)'],
  ['quote, hyphen without space', '{“The ferry is safe.”} <->(Commissioner Mira Lund)'],
  ['quote, line break, dash', '{“The ferry is safe.”}\n<—> (Mira Lund, head of Harbour Lines)'],
  ['and from somebody, colon', 'And <from> (Chairwoman Mira Lund): {“The ferry is safe.”}'],
  ['somebody, colon, quote', '(Commissioner Mira Lund)<:> {“The ferry is safe.”}'],
  ['had this to say', '(Mira Lund) <had this to say>: {“The ferry is safe.”}'],
  ['the following statement', '(Mira Lund) <issued the following statement>: {“The ferry is safe.”}'],
  ['commenting on', 'Commenting on the inquiry, (Mira Lund) <said>: {“The ferry is safe.”}'],
];

export const transcripts: readonly Row[] = [
  [
    'question and answer labels',
    '(1?:Question)<1?::> {1?:When will the ferry sail?}\n\n(2:Mira Lund)<2::> {2:It will sail in May.}',
    spoken,
  ],
  ['labels in capitals', '(1?:REPORTER)<1?::> {1?:When?}\n\n(2:LUND)<2::> {2:In May, I hope.}', spoken],
  ['Q and A', '(1?:Q)<1?::> {1?:When will the ferry sail?}\n\n(2?:A)<2?::> {2?:It will sail in May.}', spoken],
  [
    'an answer of two paragraphs',
    '(1?:Question)<1?::> {1?:Is it safe?}\n\n(2,3:Mira Lund)<2::> {2:It is safe.}\n\n{3:We tested it twice.}\n\n(4?:Question)<4?::> {4?:By whom?}',
    spoken,
  ],
  [
    'questions and answers with dashes',
    'Mayor (1,2:Mira Lund) answered our questions.\n\n- Will the ferry sail?\n\n- {1:It will sail in May.}\n\n- And is it safe?\n\n- {2:It is safe.}',
    spoken,
  ],
];

export const inserts: readonly Row[] = [
  [
    'agency insert inside the marks',
    '{“The wells have been dry since last week ~((December 4 – Norda))~ and the guild knows it,”} (Holm) <said>.',
    { kinds: { 1: 'direct' } },
  ],
  [
    'editor’s insert inside the marks',
    '{“He ~((Reyle – ed.))~ never called back,”} (Holm) <said>.',
    { kinds: { 1: 'direct' } },
  ],
  ['dateline before a claim', 'TARVO, December 4. /NORDA/. (Holm) <said> {the wells were dry}.', opening],
  ['dateline with agency in brackets', 'TARVO, Dec 4 ((Norda)) – (Holm) <said> {the wells were dry}.', opening],
  ['dateline before a quote', 'TARVO ((Norda)) — {“The wells are dry,”} (Holm) <said>.', opening],
  ['reporting clause of the agency at the end', '{The wells are dry}, (Holm) <said>, Norda reported.'],
  ['told an agency', '{“The wells are dry,”} (Holm) <told> Norda.'],
];
