import type { Row } from '../rows';

/** Kinds that articles of outlets show on which no rule was tried before. */
export const afterTheWords: readonly Row[] = [
  [
    'said after the talks, a verb of saying inside',
    '{1:(2?:The board) <2?:said> {2?:the wells were dry}}, (1:Ilse Varn) <1:said> after the talks.',
  ],
  [
    'added following the vote',
    '{1:The carters sent a note to the board naming the price of salt}, (1:Ilse Varn) <1:added> following the vote.',
  ],
  [
    'said, commenting on',
    '{1:(2?:The mill) has always <2?:asked> {2?:its guests to leave by the gate}}, (1:clerk Ilse Varn) <1:said>, commenting on the fire.',
  ],
  [
    'said in remarks that a radio carried',
    '{The well is too deep}, (Ilse Varn) <said> in remarks carried by Tarvo Radio on Friday.',
  ],
  [
    'said in a letter seen by a paper',
    '{The mill will not open}, (Ilse Varn) <said> in a letter seen by the Lowick Echo.',
  ],
  [
    'told reporters, adding that',
    '{1:The guild wants salt}, (1,2:Ilse Varn) <1:told> reporters in Tarvo, <2:adding> {2:that the carters stayed at home}.',
  ],
  ['says the Mill Board', '{Those bitten often fall ill after a month}, <says> (the Mill Board).'],
  ['says the Guild of Carters', '{Those who pay late often lose the boat}, <says> (the Guild of Carters).'],
  [
    'says the Tarvo Institute for Salt',
    '{The lake has lost a third of its water}, <says> (the Tarvo Institute for Salt).',
  ],
  [
    'title words with commas before the name',
    '{"The year was good,"} (owner, head and president Ilse Varn) <said> in the yearly letter.',
  ],
];

export const bothSides: readonly Row[] = [
  [
    'but with a subject of its own and words in marks',
    '{The boy was quick and bright}, (Varn) <said>, {but he was “no match” for the river}.',
  ],
  [
    'a clause that opens with while',
    '{While some keep two boats, and “we thank them for that,”} (Varn) <said>, {most do with one}.',
  ],
  ['although, a name, and the main clause', '{Although the wells are dry}, (Varn) <said>, {the mill “runs on hope.”}'],
  ['if, a name, and the main clause', '{If the wells run dry}, (Varn) <said>, {the mill will close}.'],
];

export const mainVerbs: readonly Row[] = [
  [
    'the number who said',
    'In the north, (the number who) <said> {they had left the land in the past year} rose by a third.',
  ],
  ['the share of people who say', 'The share of (people who) <say> {the mill is unsafe} fell to four in ten.'],
  ['farmers who claim', '(Farmers who) <claim> {the dam is cracked} have camped at the gate.'],
  ['posts that claim', '(Posts that) <claim> {it shows a riot in Tarvo} have been shared a thousand times.'],
  ['letters that say', '(Letters that) <say> {the mill has closed} were sent to each house.'],
  [
    'a participle before the main verb',
    '(1,2?:Owners <2?:announcing> {2?:cuts}) have <1:said> {1:they misread the market}.',
  ],
  [
    'a participle with an object before the main verb',
    '(1,2?:Carters <2?:demanding> {2?:more pay}) have <1:warned> {1:that the gates will stay shut}.',
  ],
  [
    'the claim that, is false',
    'In short, the <1?:claim> {1?:that he owns nine mills worth $4 million} is quite unfounded.',
  ],
  [
    'the claim that, made in a post',
    'The <1?:claim> {1?:that the photo shows a fire in Selm}, made in a post on 9 June, is untrue.',
  ],
  ['reports that, the mayor said', '{1:<2?:Reports> {2?:that the dam broke} are wrong}, (1:the town clerk) <1:said>.'],
  ['rumours that, the guild said', '{1:<2?:Rumours> {2?:that the mill burned} are false}, (1:the guild) <1:said>.'],
  [
    'in which he said, and a judgement after it',
    '(Varn) <2?:recalled> {2?:the trial}, in which (1:he) <1:said> {1:others had doubted Holm~, a doubt Holm denied~}.',
  ],
  [
    'reportedly, and in which he said',
    'Varn was jailed for a letter {2?:he <2?:reportedly> sent to her house}, in which (1:he) <1:said> {1:he would “drain the well.”}',
  ],
  ['found that, the institute', '(A count by the Salt Institute) <showed> {nine boats had sunk since May}.'],
  ['figures showed, without that', '(Figures from the Mill Board) <showed> {40 farms had closed since May}.'],
  ['data show that', '(Data from the Mill Board) <show> {that farms are closing}.'],
  ['the study found no', '(The study) <found> {that the water was clean}.'],
  ['the court heard', 'The court <heard> {that Varn had been asleep since noon}.'],
  ['the jury heard how', 'The inquest <heard> {that the boat had no lamp}.'],
  ['judges were told', 'Judges <were told> {the mill had lost nine crowns}.'],
  ['the hearing was told', 'The hearing <was told> {the guard had fallen asleep}.'],
];

export const ends: readonly Row[] = [
  [
    'an apposition inside the words',
    '(Radio Tarvo) <reports> {the man who hid the boat, Ivo Dask, was sent to jail for nine years}.',
  ],
  [
    'an apposition inside the words, after said',
    '(Varn) <said> {the carter who lost his cart, Ivo Dask, had been asleep}.',
  ],
  ['of being and an adjective', '(Carters) <accused> {the guild of being slow and deaf to the needs of the river}.'],
  ['of being, two adjectives', '(Varn) <accused> {the board of being greedy and unable to answer to the town}.'],
  ['deny and say', '(1,2:The town’s guards) <1:deny> {1:charges of theft} and <2:say> {2:they hurt nobody}.'],
  [
    'reject and insist',
    '(1,2:The mill’s owners) <1:reject> {1:claims of waste} and <2:insist> {2:that they spend little}.',
  ],
  [
    'an apposition with a relative clause after according to',
    '<According to> (Varn), {her old firm Great Mill, which owns the boats, is keeping her from sailing}.',
  ],
  [
    'a relative clause after according to',
    '<According to> (the clerk), {the old dam, which was built in a hurry, leaks}.',
  ],
  [
    'although they urged, the council stopped',
    'Although (most of the members, notably Osmark and Selm,) <urged> {the end of the ban}, the board stopped short of a vote.',
  ],
  [
    'while they demanded, the board did',
    'While (the carters) <demanded> {the return of the boats}, the board put off the vote.',
  ],
  ['alongside others, to', '(Varn) <highlighted> {Osmark’s promise, alongside other towns, to keep the wells open}.'],
  ['together with others, to', '(Varn) <welcomed> {the guild’s offer, together with the carters, to mend the dam}.'],
  [
    'two verbs of the inner subject, discussed and agreed',
    '(1:The letter) <1:said> {1:(2,3?:they) <2?:discussed> {2?:the drought in Osmark and Selm} and <3?:agreed> {3?:to open the wells}}.',
  ],
  [
    'two verbs of the inner subject, praised and promised',
    '(1:The clerk) <1:said> {1:(2,3?:they) <2?:praised> {2?:the harvest} and <3?:promised> {3?:to return}}.',
  ],
  ['called last month for', '(Ilse Varn) <called> last month {~for~ a truce between the two guilds}.'],
  ['appealed on Monday for', '(Ilse Varn) <appealed> on Monday {~for~ help from the two towns}.'],
];

export const heads: readonly Row[] = [
  [
    'who did not wish to be named because of policy',
    '(A clerk) who did not wish to be named because of guild policy <said> {the well was deep}.',
  ],
  ['who asked not to be named', '(A guard) who asked not to be named for fear of his post <said> {the gate was open}.'],
  ['those in favour of', '(Those in favour of the dam) <said> {that Varn had begun the quarrel}.'],
  ['those against', '(Those against the plan) <said> {the dam would leak}.'],
  ['wrote on a site accusing', 'Then (Ilse Varn) wrote on Chatterhall <accusing> {the guild of theft}.'],
  ['a body with for in its name', '(The Royal Guild for the Care of Wells) <said> {the lake was full}.'],
  ['a body with of in its name', '(The Society of Friends of the River) <said> {the lake was full}.'],
  ['Workers Without Wells', '(Workers Without Wells) <said> {the lake was full}.'],
  ['Carters Without Borders after the words', '{The trial was unjust}, (Carters Without Borders) <said>.'],
  ['representatives of three towns', '(Envoys of Osmark, Tarvia and Selm) <refused> {to discuss the dam}.'],
  ['the ministers of three towns', '(The clerks of Osmark, Tarvia and Selm) <rejected> {the plan}.'],
  ['three bodies that call on', '(The Carters’ Guild, the Mill Board and Osmark) <called on> {Selm to open the gate}.'],
  [
    'as if to confirm, the paper, NAME, is saying',
    'As if to prove the ill will between Osmark and Selm, (the daily, the Lowick Echo,) is <saying> {that it has seen a letter}.',
  ],
  ['a woman known as', '(A woman known as “Lady S”) <told> the radio {that she would leave}.'],
  ['a name with a nickname in marks', '{“I have no boat,”} <said> (Dwain “The Oar” Reyle), who lost his house.'],
];

export const colons: readonly Row[] = [
  ['with the caption', '(The guild) posted a picture of the dam, <with the caption>: {“Welcome, water”}.'],
  ['with the words', '(The mayor) posted a picture of the mill, <with the words>: {“It runs.”}'],
  [
    'replied on a site, formerly another',
    '(The board) <replied> on Chat, formerly Chatter: {“We are looking into it.”}',
  ],
  [
    'told a programme',
    '(The guild’s boats clerk Ivo Dask) <told> Good Evening Osmark: {“They had the best year ever.”}',
  ],
];

export const thisAndThat: readonly Row[] = [
  ['said this during a visit', '{The mill will open in May}. (Mayor Ilse Varn) <said> this during a visit to Selm.'],
  ['announced this at', '{The gates will be shut on Friday}. (Clerk Ilse Varn) <announced> this at a meeting in Selm.'],
  ['this was stated by', '{The mill will open in May}. This was <stated> by (Mayor Ilse Varn) at a meeting.'],
  ['this was announced by', '{The wells are full again}. This was <announced> by (the Mill Board) on Friday.'],
  [
    'she said this, after what she said',
    '(1:Mayor Ilse Varn) <1:said> {1:the mill was safe}. She said this at a meeting on Friday.',
  ],
];

export const outletsPass: readonly Row[] = [
  [
    'the radio reports with reference to',
    '{The mill will open in May}, Norda <reports> with reference to (the Mill Board).',
  ],
  [
    'two agencies report, citing',
    '{The talks took two hours}, Norda and Tarvo Radio reported, <citing> (the Mill Board).',
  ],
  [
    'an agency was told by',
    '{The mayor spoke with the guild}, Norda was <informed> by the press office of (the Mill Board).',
  ],
  ['an agency cited five as saying', 'Norda cited (five sources) as <saying> {that the boat had sunk}.'],
  ['an agency before a colon', 'Norda: {The talks are far from over}, (guild chief Ivo Dask) <said> on Friday.'],
];

export const multi: readonly Row[] = [
  [
    'a quote that two paragraphs open',
    'Ilse Varn gave a speech on Friday.\n\n{“We will dig the well this year. The money is there.\n\n“The carters are ready, too,”} (she|Ilse Varn) <said>.',
  ],
  [
    'a quote over three paragraphs, not opened anew',
    '{“We will dig the well this year. The money is there.\n\nThe carters are ready, too. They have waited for years.\n\nNobody will hold us up now,”} (Ilse Varn) <said> at a meeting.',
  ],
  [
    'a quote of short lines',
    '(1,2?:Ilse Varn) <1,2?:spoke> <2?:about> {2?:the well}:\n\n{“In short,\n\nthe well will be dug this year;\n\nthe carters are ready, too;\n\nnobody will hold us up now.”}',
  ],
];

export const typed: readonly Row[] = [
  ['no blank after a full stop', '(1:Varn) <1:said> {1:the well was deep}.(2:Dask) <2:denied> {2:that it was}.'],
  [
    'no blank after a full stop, twice',
    '{1:The son of a carter was hurt while another boy fled}, (1:the Echo) <1:reported> on Friday.The fire came at night.{2:Guards held a man}, (2:the clerk) <2:said>.',
  ],
  ['a footnote mark', '(1:Varn) <1:said> {1:the well was deep}.[4] (2?:Dask) <2?:denied> {2?:it}.[5]'],
  ['a quoting mark of a letter', '>> <According to> (the clerk), {the well is deep}.'],
  [
    'doubled apostrophes close curly marks',
    '{“It was a trick to fool the town,’’} (Ilse Varn), head of the guild Full Well, <told> the Echo. {“And I think it is wrong.”}',
  ],
  ['a possessive at the end of single marks', "(The driver) <said>: {'It is the cows' fault.'}"],
  ['all in capitals, told', '{1:“I HAVE SEEN THE WELL,”} (1:VARN) <1:TOLD> REPORTERS. {1:“NOBODY DRINKS.”}'],
  ['all in capitals, the mayor said', '{THE MILL WILL OPEN}, (THE MAYOR) <SAID>.'],
  ['emphasis around the name', '{1:“Nobody drinks,”} **(1:Ilse Varn)** <1:said>. {1:“Not one.”}'],
];

export const titles: readonly Row[] = [
  ['says a town, after a comma', '{1:(2?:Selm) <2?:rejects> {2?:truce}}, <1:says> (1:Osmark)', { place: 'headline' }],
  [
    'says a name, without a comma',
    '{1:(2?:Selm) <2?:rejects> {2?:offer}} <1:says> (1:Varn) after talks',
    { place: 'headline' },
  ],
  ['an office and its short word before a colon', '(FM spox)<:> {Selm uses talks as shield}', { place: 'headline' }],
];

export const neighbours: readonly Row[] = [
  ['did not respond to an email', 'The mill did not respond to an email.'],
  ['did not return a call', 'A clerk of the mill did not return a call seeking comment.'],
  ['claimed a win', 'The Carters claimed a 3-1 win over Selm.'],
  ['added two goals', 'The young carter added two goals in the second half.'],
  ['ordered soup', 'She ordered soup and two rolls.'],
  ['fuel called', 'The mill burns a fuel called brel, which comes from the lake.'],
  ['a chart', 'The next chart summarizes the price of salt.'],
  ['a recipe', 'The recipe calls for two onions.'],
  ['major brands', 'The stall sells great brands such as Ostra and Pell.'],
  ['posts a day', 'The guild reads 30 million public posts a day.'],
  ['house rules', 'Please follow our plain rules: no boats after dark.'],
  ['a village heard', 'The village heard that the dam was full.'],
  ['bribery charges', 'He was jailed on bribery charges that his friends call false.'],
  ['he said, she said', 'He said, she said', { place: 'headline' }],
  [
    'a subject with a relative clause and a name',
    '(The guild that runs most of the boats, Blue Oar,) <says> {fares will rise}.',
  ],
  ['the rate of people who said', 'The rate of (people who) <said> {they smoked} fell by a fifth.'],
  ['the rumour that is untrue', 'The <1?:rumour> {1?:that the bank is broke} is untrue.'],
  ['a caption without a colon', '(She) shared a photo of the dam <with the caption> {“What a night”}.'],
  ['wrote about this on a page', '{The dam is shut again}. (Clerk Ilse Varn) <wrote> about this on her page.'],
  ['reportedly found', '{1?:The knives} <1?:reportedly> {1?:found in the cellar} were shown.'],
  ['only two of the', '(Only two of the seven jurors) <said> {they believed him}.'],
  ['half of those asked', '(Half of those asked) <say> {prices are too high}.'],
  ['is of the view that', '(Ilse Varn) is <of the view> {that the dam is old}.'],
  ['focused on the fact that', '(Ilse Varn) <focused on> the fact {that the dam is old}.'],
  ['signaled, with one l', '(Ilse Varn) <signaled> {her readiness to talk}.'],
  ['because of what he is called', '{“We lost,”} <said> (the manager of the club, Ivo Pell), after the match.'],
  ['profits fell, but he', '{Profits fell}, (Varn) <said>, {but he is “not worried” about it}.'],
  ['one of them, by name', '{“There was no offer,”} (one of them, Ivo Pell,) <told> the Lowick Echo.'],
  ['wrote the council on its page', '{The road is closed}, <wrote> (the Town Council) on its page.'],
  [
    'when he signalled, she said',
    '{So when the mill signalled in May that it would close}, (Varn) <said>, {“we wept.”}',
  ],
  ['words in marks, and what the speaker did', '(Varn) <said>, {“We go,”} and walked out.'],
  ['words in marks, and a gate left', '(Varn) <shouted>, {“Nobody drinks,”} and left the gate.'],
  ['a list below “said:”', '(The guild) <said>:\n\n• {the ferry would stop at noon}.'],
  ['a numbered list below “according to”', '<According to> (Goran Dask):\n\n1. {the wells have been dry since May};'],
  ['a list of goods', 'The guild sells three things:\n\n• rope;\n\n• tar.'],
  ['words behind “Quote from”', 'Quote from (Petra Holm): {“The road stays shut.”}'],
  ['marks of other shapes', '{„We stay‟,} <said> (Goran Dask).', { kinds: { 1: 'direct' } }],
  ['marks that point inwards', '{»We stay,«} <said> (Goran Dask).', { kinds: { 1: 'direct' } }],
  ['low single marks', '{‚We stay here,‘} <said> (Goran Dask).', { kinds: { 1: 'direct' } }],
  [
    'marks as a page’s code writes them',
    '{&ldquo;We stay here,&rdquo;} <said> (Goran Dask).',
    { kinds: { 1: 'direct' } },
  ],
  ['is how X put it', '{“Nobody warned us of it”} is how (Goran Dask) <put> it.'],
  ['were the words of', '{“We are lost”} were the <words> of (Goran Dask).'],
  ['as X wrote, citing', 'As Reuters wrote, <citing> (two clerks), {the talks had failed}.'],
  ['as X wrote, citing, last', '{The talks had failed}, as Reuters wrote, <citing> (two clerks).'],
  ['the news was reported by', 'The news was first reported by Reuters.'],
  ['faced calls to', 'Mayor Ilse Varn faced <1?:calls> {1?:to resign}.'],
  ['words in marks, a dash and what he did', '(Goran Dask) <added>: {“We wait”} – and hung up.'],
  ['a post shared often', '(A post shared 900 times on Facebook) <claims> {that the lake is dry}.'],
  ['a firm of two names', '(Ames & Rook) <said> {that the crack was old}.'],
  ['a firm of two names in apposition', 'The builder, (Ames & Rook), <said> {that the crack was old}.'],
  ['Per, a given name', '{“We stay here,”} <said> (the director, Per Alm).'],
  ['words and who says them in brackets', '{“It was like a film, but with worse sound.”} (((Erik Holt), passenger))'],
];
