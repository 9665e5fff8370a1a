import { type Row, sentences } from '../rows';

/** Brothers and sisters of kinds that were mended before, in other words and another order. */
export const holders: readonly Row[] = [
  [
    'this was confirmed by a post and its holder',
    '{No shot was fired.} This was <confirmed> by (the army’s spokesman, Colonel Ivo Marn|Ivo Marn).',
  ],
  ['praised by a post and its holder', '{The plan} was <praised> by (the guild’s chair, Karla Wenn|Karla Wenn).'],
  [
    'as confirmed by a post and its holder',
    '{The road is shut}, as <confirmed> by (the guild’s spokesman, Ivo Marn|Ivo Marn).',
  ],
  [
    'praised by a post, its holder and others',
    '{The plan} was <praised> by (the guild’s chair), Karla Wenn, and the mayor.',
  ],
  [
    'accused by a post and its holder of',
    '{Reyle} was <accused> by (the prosecutor, Karla Wenn|Karla Wenn), {of theft}.',
  ],
  [
    'announced on a day by',
    '{The mill will open in spring.} This was <announced> on Friday by (mine director Ivo Marn|Ivo Marn).',
  ],
];

export const passedOnAtEnd: readonly Row[] = [
  ['according to a body, an agency said', '{The boat sank at dawn}, <according to> (the coast guard), Norda said.'],
  [
    'according to somebody, a paper reports',
    '{The boat sank at dawn}, <according to> (Mayor Karla Wenn|Karla Wenn), the Harbour Post reports.',
  ],
  ['two report, citing', '{The boat was found}, Norda and Radio Selm report, <citing> (the navy).'],
  ['an agency cites somebody', '{The price is too high}, the agency <cites> (Ivo Marn).'],
];

export const deeds: readonly Row[] = sentences(`
(A note) <says> {the two men talked about salt, agreed to meet in spring and vowed to fight smuggling}.
(Karla Wenn) <complained> {that the parents had ignored her letters and accused her of laziness}.
(Marn) <praised> {the Grenby – Selm – Tesk railway and the people who built it}.
(Marn) <said> shortly after the verdict {that he would appeal}.
(Marn) <said> {the board had sold the lake}, a nod to the lease.
{The road will open on Friday}, (the county) <said>, {though only for buses}.
(She) <said> {by May, the road would be open}.
(She) <said> {in the second year, 40 houses would be built}.
(Figures from the bank) <show> {prices fell by a tenth}.
(Marn) <called> {the station a disgrace}.
`);

export const called: readonly Row[] = sentences(`
A neighbour called the fire brigade.
She called home, and her sons called the fire service.
Two crews responded to the crash on the ring road.
Per Holt claimed his second win of the year, and the Bears added two late goals.
Let us begin by saying that these numbers cover one year.
It bears repeating that they are old.
`);

export const callsInNames: readonly Row[] = sentences(`
(Save the Rivers) <said> {it was late}.
{It is late}, (Save the Rivers) <said>.
(A volunteer for Save the Rivers) <said> {it was late}.
`);

export const headlines: readonly Row[] = [
  ['a body warns, without a verb before', '{Bridge unsafe}, <warns> (engineer)', { place: 'headline' }],
  ['a name at the end, without a verb that is known', '{Bridge unsafe}, (Marn) <warns>', { place: 'headline' }],
  ['says union', '{Dam will burst}, <says> (union)', { place: 'headline' }],
  ['a storm claims lives', 'Storm reaches coast, claims three lives', { place: 'headline' }],
];

export const toldByOthers: readonly Row[] = sentences(`
(1:The army) <1:condemned> {1:a raid} {2:that} (2:medics) <2:say> {2:killed 23 people}.
(1:Holm) <1:praised> {1:a plan} {2:that} (2:the mayor) <2:said> {2:would save lives}.
(1:Holm) <1,2:said> {1:the boat was old}; (2:Varn) {2:that it was new}.
(1:Holm) <1,2:said> {1:the boat was old}, and (2:Ida Varn) {2:that it was new and fast}.
(1,2:The union) <1:denies> {1:claims of a strike} and <2:says> {2:its members love to fly}.
(The inquiry) <found> {the guard fell asleep after working two shifts}.
(The team) <report> {that the boat sank}.
<Per> (police), {two men fled}.
(A lawyer for the firm, Finch & Sons,|A lawyer for the firm) <said> {it was late}.
`);

export const asQuoted: readonly Row[] = sentences(`
{The dam is safe}, <according to> (the ministry), as quoted by Norda.
<According to> (Holm), as cited by Norda, {the dam is safe}.
(Holm) <pledged>, in a note to staff, {to pay them by June}.
`);

export const lifeless: readonly Row[] = sentences(`
The engine refused to start, and the lock refused to turn.
The ticket promises a seat.
The clouds promised rain.
She added salt to the soup, and he answered the door.
The team repeated the feat.
Note that the price is gross.
`);

export const labels: readonly Row[] = [
  ['a minister behind a colon', '{Dam to open in May}<:> (minister)', { place: 'headline' }],
  ['PM, and a colon', '(PM)<:> {Talks will go on in May}', { place: 'headline' }],
];

export const quotedByThings: readonly Row[] = [
  ['a post quotes somebody', 'The post quotes (Petra Holm) as <saying> {that the road was shut}.'],
  ['a post cites somebody', 'A post cites (Petra Holm) as <saying> {that the road was shut}.'],
];
