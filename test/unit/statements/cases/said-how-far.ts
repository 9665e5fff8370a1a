import { type Row, sentences } from '../rows';

/** Where the words end, and which second verb belongs to them. */
export const tailAfterCueInner: readonly Row[] = sentences(`
{1:The union denied the reports of a strike}, (1:Tamar Belik) <1:said> on the sidelines of the forum.
{1:The council had promised the farmers a new dam}, (1:Deputy Mayor Lena Orth) <1:told> journalists, speaking at the site.
{1:The fishermen demanded that the port be reopened}, (1:Nils Akerman) <1:stressed> while opening the session.
{1:The board asked its members to hand over the maps showing the old border}, (1:Ruben Vardak) <1:said> in his evening address.
{1:The agency had warned the town about the floods}, (1:Lena Orth) <1:noted> at a meeting with students.
{1:The rebels rejected the offer}, (1:an aide to the governor, Ruben Vardak,|Ruben Vardak) <1:said> during a working visit to Dask.
{1:Teachers have asked for a pay rise}, (1:Lena Orth) <1:said> in response to a deputy's question.
{1:The company announced plans to shut the mine}, (1:Kell) <1:recalled> on his Telegram channel.
{1:The ministry called on drivers to stay at home}, (1:its spokesman Tomas Brandt|Tomas Brandt) <1:told> a press conference.
{1:The government promised to pay}, (1:the union's lawyer) <1:said> after meeting the families.
{1:The firm says it will appeal}, (1:its lawyer, Edda Moor,|Edda Moor) <1:told> the court on Friday.
{1:The parties have agreed to a recess}, (1:Judge Pavel Ost|Pavel Ost) <1:announced> at the end of the hearing.
{1:The opposition accuses the cabinet of lying}, (1:Hedda Krol) <1:said> in a talk show on Channel 9.
{1:The ministry urges citizens to stay calm}, (1:Deputy Minister Pavel Ost|Pavel Ost) <1:said>, speaking to reporters.
{1:The pilots promised to call off the strike}, (1:Krol) <1:wrote> on X.
{1:The enemy claims to have taken the village}, (1:army spokesman Pavel Ost|Pavel Ost) <1:said> on national television.
{1:They asked us to wait}, (1:Moor) <1:said> after leaving the building.
`);

export const listOrParenthesisAs: readonly Row[] = sentences(`
(Ruben Vardak) <stated> {that Lowick, in turn, had asked for a delay}.
(The ministry) <said> {that the sides, inter alia, exchanged views on grain}.
(Lena Orth) <added> {that teachers, nurses and drivers will get a bonus}.
(The communique) <said> {the parties, for their part, welcomed the pause}.
(Tomas Brandt) <told> reporters {that the pilot, the nurse and two guards were safe}.
(The statement) <said> {that both presidents, first of all, praised the ceasefire}.
(Lena Orth) <said> {that the port, according to plan, would open in June}.
(Ruben Vardak) <told> the agency {the envoys, in particular, raised the price of gas}.
(Kell) <noted> {that Dask, Lund, and Lowick have signed the pact}.
(The governor) <said> {the army, the police and the fire service would help}.
`);

export const secondVerbInsideThe: readonly Row[] = sentences(`
(Tamar Belik) <recalled> {that the former owners repeatedly threatened her and asked for money}.
(The readout) <said> {the ministers reviewed the grain deal and called for calm}.
(The prosecutor) <alleged> {that the two men met in Dask and agreed to burn the depot}.
(Nils Akerman) <informed> the board {that the crew had refused to sail and insisted on new life boats}.
(Brandt) <wrote> {that the deputies ignored his letter and told him to leave}.
(Kell) <claimed> {that the guards beat him and threatened to shoot him}.
(The statement) <said> {the presidents praised the truce and urged all sides to keep it}.
(Rita Sand) <told> the court {that her husband had confessed to the theft and begged her to stay quiet}.
(1,2:Kell) <1:said> {1:the plan was poor} and <2:called> for {2:a new vote}.
`);

export const quoteOverSeveralParagraphs: readonly Row[] = sentences(`
Tamar Belik addressed the farmers on Friday. / {1:“The rain has ruined the wheat. We have lost a third of it. / “The state will help us,”} (1:she|Tamar Belik) <1:said>.
{1:“The wheat is lost. We counted every field. / “The cattle are ill, too. / “And the roads are under water,”} (1:Tamar Belik) <1:told> the farmers.
(1:Nils Akerman) <1:said> in his speech: / {1:“The fleet is old. / “We need ten new ships, and we need them now.”}
{1:“The wheat is lost,”} (1:Tamar Belik) <1:said>. {1:“We counted every field. / “The cattle are ill, too.”}
(1:Lena Orth) <1:told> parliament: / {1:“The dam is old. / “It will be torn down in the autumn.”}
{1:“The dam is old,”} (1:Lena Orth) <1:told> parliament. {1:“It will be torn down. / “Nobody will lose a home.”}
`);

export const backReference: readonly Row[] = sentences(`
{The tunnel will be closed for a month}. (Governor Lena Orth) <said> this at a news conference on Friday.
{The fleet has left the harbour}. This was <announced> by (Defence Minister Nils Akerman) on Telegram.
{The fleet has left the harbour}, (Nils Akerman) <said>. He made the remarks during a visit to the yard.
{The wheat harvest will be smaller this year}. (Tamar Belik) <made> the statement at a forum in Lowick.
{The wheat harvest will be smaller this year}. This was <reported> by (the press service of the farm board).
{1:The wells are dry}, (1:Nils Akerman) <1:said>. He spoke about this at a meeting with voters.
{The tunnel is safe}. (Lena Orth) <told> journalists about it on Friday.
{The mine will be shut in June}. (The head of the company, Ruben Vardak,|Ruben Vardak) <announced> this at a briefing.
{The mine will be shut in June}. This was <announced> by (Ruben Vardak) on Friday.
{The mine will be shut in June}. The (minister) <wrote> about this on his Facebook page.
{The mine will be shut in June}. (The prime minister) <made> this statement during a session of the cabinet.
{The mine will be shut in June}. (Ruben Vardak) <said> so in an interview with Radio Lowick.
{1:The mine was safe}, (1:Vardak) <1:said>. He said this at a meeting with miners.
{Two trains collided near Lund}. This was <stated> by (the head of the railways, Rita Sand|Rita Sand).
{The dam will be rebuilt}. This was <confirmed> by (Mayor Hedda Krol|Hedda Krol).
{The dam will be rebuilt}. (Hedda Krol) <stated> this on the air of Radio Lund.
{The dam will be rebuilt}. (Hedda Krol) <reported> this on her Telegram channel.
{Four men were detained}. (The prosecutor's office) <reported> this on Monday.
{1:The dam is safe}, (1:Krol) <1:said>. The mayor said this in an interview.
{The dam will be rebuilt}. That was <announced> by (the mayor) on Friday.
{The dam will be rebuilt}. The (mayor) <made> the announcement on Friday.
`);

export const timeOrPlaceBetween: readonly Row[] = sentences(`
(Tomas Brandt) <urged> on Friday {the release of the sailors}.
(Tomas Brandt) <appealed> last month for {help with the harvest}.
(Tomas Brandt) <said> after the meeting in Lund on Friday {that the talks were useful}.
(Lena Orth) <said> in a comment to Radio Lowick aired on June 4 {that the harvest was lost}.
(Lena Orth) <told> a session of the assembly on Friday {that the harvest was lost}.
(Lena Orth) <called> on Friday for {an end to the blockade}.
(Kell) <called> again on Sunday for {new talks}.
(Kell) <condemned> on Sunday {the arrest of the crew}.
(Kell) <said> at a rally in Lund late on Sunday {that the vote was stolen}.
(Kell) <told> the Lund Mirror in an interview published on Sunday {that the vote was stolen}.
(Kell) <demanded> on Sunday {that the crew be freed}.
(Kell) <warned> in Lund on Sunday {that the ice was thin}.
`);

export const inverted: readonly Row[] = sentences(`
{Children who eat breakfast do better at school}, <says> (the Farm Board).
{The effect was small}, <say> (the authors).
{Two thirds of the boats are rotten}, <said> (Kell, a harbour inspector from Dask|Kell).
{The harvest failed for the third year}, <according to> (the mayor).
{“It was like a war,”} <recalls> (Anna Petrik, a teacher|Anna Petrik).
{Fares will go up in June}, <confirmed> (a spokeswoman for the line).
{The glacier has lost a third of its ice}, <say> (scientists).
{Rail fares will go up by 4 percent}, <announced> (the transport ministry).
{The boy was found alive}, <said> (Mats Holt, head of the rescue team|Mats Holt).
{“It is a lottery,”} <says> (Olga Brenn of the Lund Clinic|Olga Brenn).
`);

export const subHeadingInMarks: readonly Row[] = sentences(`
(1:Lars Holt) <1:said> {1:the ice was thin}. / "The worst winter" / (2:Ina Berg) <2:told> the court, {2:"It was the worst winter that I can remember."}
`);

export const secondHalfAfterHe: readonly Row[] = sentences(`
{The team was tired}, (Kell) <said>, {but it had "no excuse" for the loss}.
{The road will open in June}, (Sand) <said>, {but only for buses}.
{Although most guests pay in cash, and "that is fine by us,"} (Ekdal) <said>, {the young ones use their phones}.
{The bill would help farmers}, (Sand) <said>, {and it would cost very little}.
{If the rain stops}, (Sand) <said>, {the race will start at noon}.
`);

export const contentCutAtAfter: readonly Row[] = sentences(`
(Kell) <said> {he feels better after missing four games with a sore knee}.
(Officers) <said> {the woman left the scene after striking a cyclist}.
(The report) <said> {the boy drowned after slipping on the ice}.
(She) <said> {she had called twice before giving up}.
`);

export const contentCutRelativeApposition: readonly Row[] = sentences(`
(The Herald) <reports> {the woman who hid the money, Rita Sand, was freed on bail}.
(Police) <said> {the driver, a 19-year-old man, was drunk}.
(Sand) <said> {the plan, which the council backs, would cost too much}.
`);

export const andAdjectiveParticiple: readonly Row[] = sentences(`
(Sheriff Rita Sand) <announced> on Friday {that six men had been caught and later charged with smuggling}.
(Critics) <accused> {the agency of being lazy and slow to act on complaints}.
(1,2:The guards) <1:deny> {1:charges of cruelty} and <2:say> {2:they followed the rules}.
(Sand) <said> {the streets were clean and well lit}.
`);

export const relativeClauseSwallowsThe: readonly Row[] = sentences(`
The share of pupils (who) <said> {they had been bullied} fell to 12 percent.
(Residents) who <say> {the water is foul} have blocked the road.
(Managers announcing {2?:losses}) have <said> {they spent too much on ads}.
The number of voters (who) <said> {they trust the court} has doubled since May.
`);

export const nounCueSwallows: readonly Row[] = sentences(`
In short, the claim {2?:that he owns three castles} is simply untrue.
{1:Rumours that the bank failed are nonsense}, (1:its director) <1:said>.
The idea that the lake is cursed is an old one.
`);

export const tag: readonly Row[] = sentences(`
The video appeared to show her lying when, in truth, she answered at once.
(A spokeswoman for the airline) <said> in a statement sent to the Herald {that the pilot had been suspended}.
Kell was held over a note {2?:he }reportedly{2?: left at her desk}, in which (1:he|Kell) <1:threatened> {1:to "shut the school."}
`);

export const saidFronted: readonly Row[] = sentences(`
(Sand) <said> {without new money, the school would close}.
`);

export const southAsianAfricanStyle: readonly Row[] = sentences(`
(The minister) further <opined> {that the law was outdated}.
(He) <averred> {that the land was his}.
(The Inspector General) <disclosed> {that nine suspects were in custody}.
(The petitioner) <contended> {that the notice was void}.
(He) <lamented> {that the road had become a death trap}.
`);

export const vowedInSpeech: readonly Row[] = sentences(`
(Sand) <pledged> in a letter to parents {to reopen the pool}.
(The governor) <promised> on Monday at a rally in Lund {to cut the tax}.
(Kell, who lost by nine votes,) <vowed> in a speech to supporters {to run again}.
`);

export const dates: readonly Row[] = sentences(`
(Rita Sand) <said> {the guild met last week Tuesday}.
(Rita Sand) <said> {the flood was two weeks ago Friday}.
`);

export const verbs: readonly Row[] = sentences(`
(Kell) <underscored> {that the road was vital}.
(Kell) <opined> {that the road was vital}.
(Kell) <voiced> {his readiness to meet}.
(Kell) <voiced> {hope that the road would open}.
(Kell) <expressed> {concern over the road}.
(Kell) <hit back> {that the board had lied}.
(Kell) <made clear> {that the road would open}.
(Kell) <drew attention to> the fact {that the road was shut}.
(Kell) is of the <view> {that the road is vital}.
(Kell) is <convinced> {that the road is vital}.
(Kell) <specified> {that the road was 9 km long}.
(Kell) <signalled> {that he would step down}.
(Kell) <reiterated> {his call for talks}.
(Kell) <countered> {that the road was safe}.
(Kell) <dwelt on> the fact {that the road was shut}.
(Kell) <fired back> {that the board had lied}.
(Kell) <is sure> {that the road will open}.
(Kell) <went on to say> {that the road was vital}.
(Kell) <conveyed> {his thanks to the crew}.
(Kell) <assured> the crew {that they would be paid}.
(Kell) <took the view> {that the law was void}.
(Kell) <lamented> {that the road was shut}.
`);

export const writerSOwnGloss: readonly Row[] = sentences(`
(Kell) <said> {the club had “lost its soul”}, an apparent reference to the sale.
(The board) <said> {it had sacked nine men}, without giving details.
(The board) <said> {it had sacked nine men}, but did not say why.
Although (some of its members, among them Dask and Lund), <demanded> {the release of the crew}, the council took no vote.
(Kell) <said> {the board had “sold the town” in June}, referring to the port deal.
`);

export const dashOrInsertedPhrase: readonly Row[] = sentences(`
(Kell) <praised> {the Lund – Dask railway and its staff}.
(Kell) <reaffirmed> {the union's readiness, along with its partners, to share the cost}.
{1:The mill is lost}, (1,2:Kell) <1:told> reporters in Lund, <2:adding> {2:that the workers would be paid}.
{1:The mill is lost}, (1,2:Kell) <1:said> on Sunday, <2:stressing> {2:that the workers would be paid}.
(Kell) <said> {the mill – which is 90 years old – would close}.
`);

export const chainInvented: readonly Row[] = sentences(`
In an interview in Lund, (Kell) <said> {the mill was lost}.
`);

export const typeOrNegation: readonly Row[] = sentences(`
{“It must be said that the road is old,”} (Kell) <said>.
(Kell) <warned> {that if the dam broke, the town would drown}.
{“Regrettably, the sides could not agree,”} (Kell) <said>.
(Kell) <refused> {to say whether he would run}.
(Kell) <did not rule out> {a second vote}.
(Kell) <would not say> {if the road was safe}.
`);

export const listAsSubject: readonly Row[] = sentences(`
(Krol) <reported> {that Lund, Dask and parts of Selmark were without power}.
(The report) <says> {the two firms, among others, paid bribes}.
(Moor) <said> {the judge, for his part, had asked for calm}.
(Krol) <confirmed> {that her son, her sister and a nurse were on board}.
`);

export const secondVerb: readonly Row[] = sentences(`
(Krol) <said> {the bank had misled its clients and ignored their complaints}.
(The minutes) <say> {the members discussed the budget and approved the loan}.
(Moor) <added> {that the witness had lied and should be charged}.
(1,2:Moor) <1:denied> {1:the charge} and <2:demanded> {2:an apology}.
(1,2:The board) <1:rejected> {1:the offer} and <2:said> {2:it would wait}.
`);

export const quoteOverParagraphs: readonly Row[] = sentences(`
{1:“The case is weak. It rests on one man. / “And he has lied,”} <1:said> (1:Edda Moor).
{1:“The case is weak,”} <1:said> (1:Edda Moor). {1:“It rests on one man. / “And he has lied twice.”} / The judge took notes.
Edda Moor rose to speak. / {1:“My client is innocent. / “He was at home. / “Three people saw him there,”} (1:she|Edda Moor) <1:told> the jury.
(1:Edda Moor) <1:wrote> on Facebook: / {1:“My client is innocent. / “He was at home.”}
`);

export const timeOrPlace: readonly Row[] = sentences(`
(Krol) <pleaded> on Sunday for {more time}.
(Krol) <proposed> on Sunday {a new route}.
(Krol) <said> in Lund on Sunday after the vote {that the count was fair}.
(Krol) <said>, in a speech to nurses on Sunday, {that the count was fair}.
(Krol) <announced> on Sunday in Lund {the end of the strike}.
(Krol) <said> late on Sunday night {that the count was fair}.
(Krol) <rejected> last week {a plan to sell the port}.
`);

export const headingInMarks: readonly Row[] = sentences(`
(1:Ana Moll) <1:said> {1:the roof leaked}. / “A wet room” / (2:Dan Cole) <2:told> the jury: {2:“It was a wet room, and we all fell ill.”}
`);

export const secondHalf: readonly Row[] = sentences(`
{The wall will hold}, (Moll) <said>, {but the gate will not}.
{The wall, which is old, will hold}, (Moll) <said>.
{The gate was "never safe,"} (Moll) <said>, {and the wall was "a risk."}
`);

export const afterIng: readonly Row[] = sentences(`
(Moll) <said> {the man fell ill after eating the mushrooms}.
(Police) <said> {he was held after trying to flee}.
`);

export const relativeSwallow: readonly Row[] = sentences(`
(Parents) who <say> {the school is unsafe} have kept their children at home.
`);

export const nounCue: readonly Row[] = sentences(`
The claim {1?:that the wall was built in 1400} is false.
{1:Claims that the wall fell are untrue}, (1:the mayor) <1:said>.
`);

export const statementEmailed: readonly Row[] = sentences(`
(A lawyer for the firm) <said> in a statement to the Dial {that the claim was baseless}.
(The club) <said> in a tweet on Monday {that the match was off}.
`);

export const factCheck: readonly Row[] = sentences(`
(A post viewed 9,000 times on Facebook) <claims> {the mayor has fled}.
(Posts on X) <claim> {that the mayor has fled}.
`);

export const writer: readonly Row[] = sentences(`
We note that the sample is small.
It is worth remembering that the sample is small.
`);

export const court: readonly Row[] = sentences(`
The hearing was <told> {that Cole had been drunk}.
Jurors <heard> {that Cole had been drunk}.
`);

export const asian: readonly Row[] = sentences(`
(The Chief Whip) <maintained> {that the bill was sound}.
(He) <further stated> {that the road was bad}.
(The counsel) <submitted> {that the order was void}.
`);

export const claimTitle: readonly Row[] = sentences(`
She claimed bronze in Lund.
Lund claimed a 2-0 win.
`);

export const vowed: readonly Row[] = sentences(`
(Moll) <vowed> in her maiden speech {to fight the cuts}.
(The coach) <promised> after the defeat {to do better}.
`);

export const notYet: readonly Row[] = sentences(`
The umpire called a strike. The captain called for the ball.
(The press release) <said> {the ministers, as a rule, meet twice a year}.
(Krol) <said> {the clerk took the money and promised to return it}.
(Orth) <said> {that the pilots ignored the storm and told the tower they would land}.
Rita Sand met the pilots on Monday. By (her|Rita Sand) <words>, {the planes are old}.
(Kell) <let it be known> {that he would go}.
Arno Felt was freed on Monday. (Felt|Arno Felt) <told> reporters {that he was glad}.
(Councilwoman-elect Rita Sand|Rita Sand) <said> {the count was slow}.
{1:The dam burst}, (1:Lena Orth) <1:said>.
`);
