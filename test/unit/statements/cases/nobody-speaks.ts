import { type Row, sentences } from '../rows';

/** Sentences in which words of saying say nothing, or the writer speaks. */
export const nounOrAdjectiveTaken: readonly Row[] = sentences(`
{The tunnel will be ready by autumn}, (a former leading Farmers' Union figure) has <said>.
{Wages will not be cut}, (a high-ranking governing coalition lawmaker) <said> on Friday.
(Orth) <said> {the deal depends on mutual trust and stated aims of both sides}.
He was jailed on fraud charges, and Nils Akerman will face trial in spring.
(The minister) <said> {the report contains claimed losses and agreed figures}.
Please read our terms of use: comments that contain insults will be removed.
{The valley is calm}, (a senior retired Border Guard officer) <said>.
{Talks will go on}, (a former governing party minister) has <told> the paper.
He was arrested on treason charges that his family calls absurd.
(The president) <said> {the peace process needs a declared goal and promised funds}.
The newly appointed acting head of the mission said nothing to reporters.
`);

export const falseCallTelephone: readonly Row[] = sentences(`
A neighbour heard the shots and called the police at once.
The nurse called him back the next morning from the clinic.
She called her sister and then 999.
The pilot called the tower twice but got no answer.
`);

export const falseNamingParticiple: readonly Row[] = sentences(`
The farmers grow a bean called lurra, which needs little water.
They met at a bar called The Anchor.
A group calling itself Free Harbour took part in the march.
`);

export const falseAddedSport: readonly Row[] = sentences(`
Jonas Kell added two free throws late in the game, and the Otters led 61-58.
Mirko Stahl added a 34-yard field goal before half-time.
Dana Pohl added 22 points and nine rebounds.
The visitors added a third through Kell on 71 minutes.
`);

export const falseOfferNoun: readonly Row[] = sentences(`
The clinic offers free tests to pupils.
The hotel offers rooms with a view of the lake.
The book offers little proof of the plot.
The lake offers a refuge to geese in winter.
The study could offer hope to patients.
`);

export const falseOrderRespondPost: readonly Row[] = sentences(`
The lab ordered sixty test kits from Lund.
Firefighters responded to a call about smoke in the tunnel.
The company posted a loss of 3 million crowns for the quarter.
He ordered a beer and a plate of mussels.
Two guards were posted at the gate.
The patients responded well to the new drug.
`);

export const viaWriterSOwn: readonly Row[] = sentences(`
(Kell), via the Dask Herald, <said> {that Brill "lied twice."}
We will begin by saying that the sample is small.
The table below shows the price of bread.
It should be noted that the sample is small.
We must stress that these numbers are rough.
`);

export const deadVerbs: readonly Row[] = sentences(`
The rock denies shelter to the birds.
The script calls for three actors.
The dress code calls for a tie.
`);

export const noResponse: readonly Row[] = sentences(`
The company did not return calls seeking comment.
Sand could not be reached for comment on Friday.
An email to the club was not immediately returned.
Reed's attorney did not return a phone message.
The bank has not responded to the Herald's questions.
The ministry did not reply to emailed questions.
Holt declined to be interviewed.
A message left with his agent was not returned.
`);

export const claimWin: readonly Row[] = sentences(`
He hopes to claim his second medal in Lund.
She claimed the yellow jersey on Sunday.
`);

export const nounReadAsVerb: readonly Row[] = sentences(`
The store stocks leading labels such as Brix and Tano.
Guests can use an online booking form.
The fund charges fees of 2 percent.
`);

export const referenceWithoutWords: readonly Row[] = sentences(`
{“The crew is well,”} (captain Rita Sand|Rita Sand) <said>, commenting on the rumours.
This contradicts earlier statements by the minister.
Asked {2?:when the road would open}, (Kell) <said> {it would be soon}.
Responding to the question of whether the road would open, (Kell) <said> {that it would}.
His words come after similar remarks by the governor.
`);

export const allegedly: readonly Row[] = sentences(`
{1?:Cash} reportedly {1?:hidden in the walls}, along with three guns, was seized.
`);

export const intention: readonly Row[] = sentences(`
The board wants to announce a winner in June.
Kell intends to ask for a pay rise.
The minister is expected to announce cuts on Friday.
`);

export const nounOrAdjective: readonly Row[] = sentences(`
{The dam is sound}, (a top ruling coalition source) <said>.
(Krol) <said> {the city needs planned parks and proposed tram lines}.
Ost faces bribery charges that carry ten years.
The claims department closed at noon.
Read our reports on the dam: the best of them won a prize.
Quoted prices are valid for a week.
`);

export const falseCall: readonly Row[] = sentences(`
The coach called Brenn after the match.
A passer-by called an emergency number.
Two shops in a street called Mill Lane were looted.
`);

export const falseAdded: readonly Row[] = sentences(`
Holt added a late penalty, and Lund went through.
The club added two players to its squad.
The city added 40 buses.
`);

export const falseOffer: readonly Row[] = sentences(`
The school offers evening classes.
The path offers shade in summer.
`);

export const falseOrder: readonly Row[] = sentences(`
The court ordered 200 chairs from a shop in Dask.
She posted her letters at noon.
Ambulances responded within minutes.
`);
