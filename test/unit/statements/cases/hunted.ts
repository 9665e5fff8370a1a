import type { Row } from '../rows';

/** What whole articles showed that were written in manners the others have least. */
export const askedBy: readonly Row[] = [
  [
    'asked by a post and its holder in commas',
    'Tor Vik, 61, had been <asked> by (counsel to the inquiry, Sunniva Dahl|Sunniva Dahl), {whether he had tested it}.',
  ],
  ['asked by a post and its holder', 'Vik was <asked> by (the coroner, Sunniva Dahl|Sunniva Dahl), {if it was shut}.'],
];

export const relative: readonly Row[] = [
  [
    'and who, behind a place',
    '(A diplomat who was in the room), and who was not free to speak, <said> {the road was shut}.',
  ],
  ['but who, behind a place', '(A driver who slept in the port), but who saw it, <said> {the road was shut}.'],
];

export const describedBy: readonly Row[] = [
  [
    'who, behind by and a place',
    'Dask was sent to prison by (a judge) (who) <called> {him “the quietest thief in the north.”}',
  ],
  ['who saw it said', '(Two men who saw it) <said> {it was cold}.'],
  ['who have been so for years', 'It is old, and (two men who have worked there for 31 years) <say> {it is cold}.'],
  ['whom another married, and the name', '(1:The man Roth married, Karl Voss|Karl Voss), <said> {the road was shut}.'],
  ['sent an official away', 'The governor dismissed the head of the board on Friday.'],
  ['met somebody, said nothing', 'The mayor met Holm in the hall, said nothing.'],
];

export const toldLater: readonly Row[] = [
  ['told by somebody on a day that', 'She was <told> by (the mayor) on Monday {that the road was shut}.'],
  ['said that morning that', '(She) <said> that morning {that the road was shut}.'],
  ['told somebody that day that', '(Holm) <told> reporters that day {that the road was shut}.'],
  ['advised somebody behind a place to', '(He) <advised> {colleagues across the river to look for the owner}.'],
  ['asked people near the dam to', '(Holm) <asked> {people near the dam to leave}.'],
  ['found that it costs', '(A report by the guild) <found> {that Grenby Primary costs £190,000 a year}.'],
];

export const passedOn: readonly Row[] = [
  ['said, as quoted by', '{“The road is shut,”} (Holm) <said>, as quoted by Norda.'],
  ['said on a day, as cited by', '{The road is shut}, (Holm) <said> on Monday, as cited by the agency.'],
  ['told, in a headline', '{Baker sold the mill three times}, jury <told>', { place: 'headline' }],
  ['said, and a day behind a comma', '{He would say so himself}, (she) <said>, on Monday.'],
];

export const clauses: readonly Row[] = [
  ['accepted that, a plural like a verb', '(Holm) did not <accept> {that lights had gone missing}.'],
  ['accepts that mistakes', '(Holm) <accepts> {that mistakes were made}.'],
  ['deplored that', '(Holm) <deplored> {that boats of the guild were shot at}.'],
  [
    'marks, then she laughs',
    '{1:“I have forgiven him,”} <1:says> (1:Holm). {1:“I have not forgiven her.”} Then she laughs.',
  ],
];

export const deniedByOthers: readonly Row[] = [
  ['which he denies', '(Prosecutors) <say> {Reyle took bribes}, which he denies.'],
  ['which he has denied', '(Prosecutors) <say> {Reyle took bribes}, which he has repeatedly denied.'],
  [
    'a claim that it has denied',
    '(The report) <says> {the ministry lost 40 files}, a claim that the ministry has denied.',
  ],
  ['accused of it, which he denies', '(Police) <accuse> {Reyle of fraud}, which he denies.'],
  ['a sense that he denies something', '(Holt) <said> {the board had a sense that it was late}.'],
];

export const judgedBefore: readonly Row[] = [
  ['dismissed as baseless the remarks', '(Marn) on Monday <dismissed> {as baseless the remarks by the minister}.'],
  ['dismissed as baseless claims that', '(Marn) <dismissed> {as baseless claims that the pact was dead}.'],
  ['denounced as a provocation', '(Marn) <denounced> {as a provocation the arrest of two sailors}.'],
  ['repeated unfounded claims', '(He) <repeated> {unfounded claims that the vote was rigged}.'],
  ['called it lawful but unwise', '(The ministry) <called> {the protest lawful but unwise}.'],
  ['praised it but left', '(Marn) <praised> {the plan} but left early.'],
];

export const namedPer: readonly Row[] = [
  ['Per, who', '(1:Per Lie, who rents out kayaks|Per Lie), <said> {the road was shut}.'],
  ['Per said', '(Per Lie) <said> {the road was shut}.'],
  ['per somebody', '<Per> (the ministry), {the boat sank on Monday}.'],
];

export const measured: readonly Row[] = [
  ['only so many', '(Reyle) <said> {only two ships came}.'],
  ['less of it', '(Reyle) <said> on Monday {less money would come}.'],
  ['nearly all', '(Reyle) <said> {nearly all of them left}.'],
  ['even they', '(Reyle) <said> {even the guards ran}.'],
  ['further ones', '(Reyle) <said> {further talks would follow}.'],
  ['a word that tells how it was said', '(Reyle) <said> bluntly {the road was shut}.'],
  ['demanded more', '(Reyle) <demanded> {more money for the school}.'],
];

export const rungUp: readonly Row[] = [
  ['whom one rings up', 'Reyle called the school.'],
  ['rings up, and goes on', 'When Reyle called the school, (the clerk) <told> her {that it was shut}.'],
  ['rings up on a day', 'Reyle called the hospital on Monday.'],
  ['calls it something', '(Reyle) <called> {the school a disgrace}.'],
  ['calls a notion something', '(Reyle) <called> {the idea of a bridge a joke}.'],
  ['what somebody calls it', 'It was in what (Reyle) <called> {the end}.'],
  ['calls it something behind an aside', '(Reyle) <called> {the report, which he had not read, “a lie”}.'],
  ['calls somebody something behind an aside', '(Reyle) <called> {the mayor, who had left, a liar}.'],
  ['praised behind an aside', '(Reyle) <praised> {Holm, who leaves in June, as “a man of the port”}.'],
];

export const recalledBy: readonly Row[] = [
  ['recalls another saying', '{“The road is shut,”} Reyle recalls (a guard) <saying>.'],
  ['remembers her father telling her', '{“The road is shut,”} Reyle remembers (her father) <telling> her.'],
  ['heard a man say', '{“The road is shut,”} Reyle heard (a man) <say>.'],
  ['recalls by herself', '{“The road was shut,”} (Reyle) <recalls>.'],
];

export const toldByOthers: readonly Row[] = [
  ['asked by a reporter of a paper', 'Reyle was <asked> by (Lund), of the Herald, {why it was shut}.'],
  ['asked by somebody who is told of', 'Reyle was <asked> by (Ivo Lund, a reporter|Ivo Lund), {if it was shut}.'],
  ['told by somebody who is told of', 'Reyle was <told> by (Ivo Lund, who knew it|Ivo Lund), {that it was shut}.'],
  ['told a paper, which', '(Reyle) <told> the Herald, which first had the story, {that it was shut}.'],
  ['told somebody, who', '(Reyle) <told> Lund, who had asked her, {that it was shut}.'],
  ['a noun of saying', '(Reyle)’s <reaction>: {“No comment.”}'],
  ['cut behind will', '{It will}, <says> (Reyle), {rain in May}.'],
  ['thanked him', 'Reyle thanked him and left.'],
  ['thanked him for it', '(Reyle) <thanked> {him for the boat}.'],
];

export const calledThat: readonly Row[] = [
  ['called that a lie', '(Marn) <called> {that a shameless lie}.'],
  ['described that as a lie', '(Marn) <described> {that as a shameless lie}.'],
  ['blamed years of neglect', '(Marn) <blamed> {years of neglect}.'],
  ['told from a bed', '(The student) <told> reporters from his hospital bed {that he had seen nobody}.'],
];

export const believedThat: readonly Row[] = [
  ['believes that', '(Analyst Ivo Marn) <believes> {that the talks will fail}.'],
  ['believes him', 'The analyst believes him.'],
  ['believed dead', 'Four sailors are believed dead.'],
];

export const markWithinMarks: readonly Row[] = [
  ['a single mark at the end of the words', '{1:“It said ‘Wait,’”} (1:Marn) <1:said>. {1:“We waited.”}'],
];

export const inPassing: readonly Row[] = [
  ['noting that, said', '(1,2:Holm), <1:noting> {1:that it was late}, <2:said> {2:the road was shut}.'],
  [
    'the mayor, stressing that, asked',
    '(1,2:The mayor), <1:stressing> {1:that the dam had broken}, <2:asked> {2:drivers to wait}.',
  ],
  ['saying he was tired, left', '(Holm), <saying> {he was tired}, left.'],
  ['in a town, somebody warning that', 'In Grenby, (Holm), <warning> {that the dam could break}, left.'],
  [
    'stressing that, went on to say',
    '(1,2:Holm), <1:stressing> {1:that it was late}, went on to <2:say> {2:that the road was shut}.',
  ],
];

export const whoSaid: readonly Row[] = [
  ['at a rally in a town', '(People at a rally in Tesk) <demanded> {that the mayor resign}.'],
  ['behind a place, put there by', 'In the south, (officials) installed by Osmark <say> {that it is late}.'],
  ['so many of a people', '(Two men who found 900 Norvian coins in a field in Tesk) <said> {they hid them}.'],
  [
    'flew to a place with somebody, who',
    'She flew to the region with General Omar Berik, (who|Omar Berik) <said> {the road was shut}.',
  ],
  ['as lately as', '(Holm) had <told> traders as recently as March {that the road was safe}.'],
  ['in commas, and on a day', '(The envoy, Lise Holm|Lise Holm), on Friday <condemned> {the raid}.'],
  ['before a semicolon', '{He had asked for a wall}, (Holm) <said>; the town had sent him papers.'],
  ['at a place in a state, and on', '{“It is late,”} (Holm) <said> at a rally in Old Tesk, Norvia, {“but we stay.”}'],
];

export const saidHow: readonly Row[] = [
  ['told the judge, by name, on a day that', '(Holm) <told> the judge, Ellen Voss, on Monday {that he had left}.'],
  ['claims people told him', '(Holm) <claims> {teachers at the school told him it was late}.'],
  ['people who see to claims', '(Insurance claims handlers) <told> Holm {it was late}.'],
  [
    'reminded that another proposed it',
    '<1:Reminded> by a guest {1:that his party had proposed such a road in 2018}, (2:the mayor) <2:said> {2:it was late}.',
  ],
  ['a surprise for somebody who', 'It was no surprise for Ivo Marn, (who|Ivo Marn) <said> {it was late}.'],
  ['complaints from people who', 'The town heard complaints from drivers (who|drivers) <said> {it was late}.'],
];

export const midstOfClause: readonly Row[] = [
  ['a verb behind “will”', '{1:The bridge will}, <1:says> (1:Ivo Marn), {1:open in May}.'],
  ['a verb behind “must”', '{1:The town must}, <1:argues> (1:Ivo Marn), {1:act now}.'],
  ['nothing behind “will”', 'Will it rain? {It will}, <says> (Ivo Marn).'],
];

export const clauseOfAnother: readonly Row[] = [
  [
    'a clause that somebody tells of in commas',
    '(1:Ida Holm) <1:praised> {1:a plan} {2:that}, (2:Ivo Marn) <2:said>, {2:would save lives}.',
  ],
  ['“who” and commas', 'He met a man {who}, (police) <say>, {killed three people}.'],
];
