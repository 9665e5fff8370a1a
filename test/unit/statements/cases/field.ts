import type { Row } from '../rows';

/** Kinds met in articles of many outlets, beyond the corpora that the rules were read off. */
export const between: readonly Row[] = [
  ['a full date between verb and that', '(Holm) <said> on October 9, 2014 {that the wells were dry}.'],
  ['a full date with a comma after it', '(Holm) <said> on March 3, 2011, {that the wells were dry}.'],
  ['a place with its country before that', '(Holm) <told> reporters in Tarvo, Osmark, {that the wells were dry}.'],
  ['an event between verb and that', '(Ilse Varn) <said> after the count {that the wells were dry}.'],
  [
    'a participle between verb and that',
    '(Ilse Varn) <said> in a letter printed in the Lowick Echo on June 2 {that the wells were dry}.',
  ],
  ['a statement sent to somebody', '(Ilse Varn) <said> in a statement sent to Tarvo Radio {that the wells were dry}.'],
  ['a speech before the infinitive', '(Holm) <vowed> in her first speech {to open the wells}.'],
  [
    'a day and a letter before the infinitive',
    '(The envoy) <promised> on Monday in a letter to farmers {to open the wells}.',
  ],
];

export const turned: readonly Row[] = [
  ['say experts', '{The wells were mostly dry}, <say> (experts).'],
  [
    'says the board, after a relative clause',
    '{Anyone who rejects the fee will lose the boat}, <says> (the guild’s clerk).',
  ],
  [
    'said X of the police, a cue inside',
    '{Carters demanding more pay have closed two gates}, <said> (Ilse Varn of the town police).',
  ],
  ['but after the attribution', '{The mill will open in June}, (Varn) <said>, {but only for two days}.'],
];

export const inside: readonly Row[] = [
  ['a list as subject after that', '(Ilse Varn) <said> {that Osmark, Tarvia and Selm have begun the work}.'],
  ['in particular as aside of the subject', '(Varn) <said> {the guilds, among others, wanted the mill}.'],
  [
    'two reporting verbs of the inner subject',
    '(1:Ilse Varn) <1:noted> {1:that the carters later <2?:accused> {2?:her of fraud} and <3?:demanded> {3?:her removal}}.',
  ],
  [
    'two participles after been',
    '(1:Ilse Varn) <1:said> {1:that nine carters had been caught and later charged with theft}.',
  ],
  ['after + gerund of somebody told of', '(Police) <said> {the boy ran off after breaking two windows}.'],
  ['after + gerund of him', '(Varn) <said> {he felt better after seeing the mill run}.'],
  [
    'a reference to: the writer’s gloss',
    '(Varn) <said> {the guild had “burnt the boats”}, a reference to the fire in May.',
  ],
  ['but gave no details', '(The guild) <said> {it had offered a price}, but gave no details.'],
  ['without elaborating', '(The guild) <said> {it had offered a price}, without elaborating.'],
  ['a dash inside a name', '(Varn) <stressed> {the worth of the Osmark – Selm pact}.'],
];

export const more: readonly Row[] = [
  [
    'an adjective made of a reporting verb',
    '(Varn) <said> {the plan lives on wide support and repeated offers from farmers}.',
  ],
  ['two names urged', '(Varn) <urged> {Osmark and Selm to open the road}.'],
  [
    'adding after a turned sentence',
    '(1,2:Varn) <1:told> reporters in Tarvo {1:the guild wants the mill}, <2:adding> {2:that the town does not}.',
  ],
  [
    'reject and say they',
    '(1,2:The town’s police) <1:reject> {1:accusations of theft} and <2:say> {2:they did no harm}.',
  ],
  ['a condition before the clause', '(He) <said> {under the first plan, nine mills will be built}.'],
  ['a relative clause before the main verb', 'People (who) <claim> {the mill is unsafe} have gathered at the gate.'],
  [
    'commenting on, after the words',
    '{“The mill is safe,”} guild clerk (Marta Selm) <said>, commenting on the mayor’s letter.',
  ],
  ['WHO says', '{The fever is over}, (WHO) <said> on Friday.'],
  ['the US as part of a body', '(The US embassy in Tarvo) <urged> {readers to stay away}.'],
];

export const counted: readonly Row[] = [
  ['some of the', '(Some of the carters) <said> {the mill was shut}.'],
  ['three of the four', '(Three of the four carters) <said> {the mill was shut}.'],
  ['one in three', '(One in three carters) <said> {the mill was shut}.'],
  ['a ruling party’s official', '{The mill will open in June}, (a senior ruling Mill Party official) <has said>.'],
  ['an acting mayor', '{The mill is shut}, (acting mayor Ilse Varn) <said> on Monday.'],
];

export const verbs: readonly Row[] = [
  ['a study found that', '(A study by the guild) <found> {that the wells were dry}.'],
  ['shot back that', '(Varn) <shot back> {that the guild was wrong}.'],
  ['averred that', '(Varn) <averred> {that the guild was wrong}.'],
  ['elaborated that', '(Varn) <elaborated> {that the guild was wrong}.'],
  ['signalled her readiness', '(Varn) <signalled> {her readiness to talk}.'],
];

export const nothing: readonly Row[] = [
  ['called a number of three digits', 'A neighbour saw the flames and called 112.'],
  ['called an ambulance', 'The guests called an ambulance at noon.'],
  ['called somebody by telephone', 'His sister called him later from the inn.'],
  ['called a foul', 'The umpire called a foul on Varn.'],
  ['added points', 'Varn added two goals before the break.'],
  ['offers no proof', 'The page offers no proof for its figure.'],
  ['offers a room', 'A house beside the mill offers a bed to anyone who asks.'],
  ['ordered goods', 'To fill the shelves, Varn ordered forty sacks from a farm.'],
  ['did not respond to a request', 'A clerk of the guild did not respond to a request for comment.'],
  ['engines respond', 'Four engines responded to the fire at the mill.'],
  ['denies water', 'The wall denies water to the lower fields.'],
  ['claims a medal', 'He went on to claim a second medal at the lake.'],
  ['the writer’s own note', 'We should note that the price is for one mill only.'],
  ['the writer begins by noting', 'We will begin by noting that the price is for one mill only.'],
  ['that echoes', 'That echoes remarks made in May by the mayor.'],
  ['hopes to announce', 'The guild hopes to announce a new mill in June.'],
];
