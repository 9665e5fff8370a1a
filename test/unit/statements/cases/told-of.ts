import { type Row, sentences } from '../rows';

/** Who says it, by the ways in which papers and agencies put it. */
export const pronoun: readonly Row[] = sentences(`
The Farm Board published a report. It is <noted> {that the harvest failed}.
Tamar Belik met the farmers on Friday. In (her|Tamar Belik) <opinion>, {the harvest is lost}.
Nils Akerman visited the yard. <According to> (him|Nils Akerman), {the fleet is ready}.
Tamar Belik spoke at the opening. She (Tamar Belik) <noted> {that the school was full}.
(1:Lawyer Tom Ekdal|Tom Ekdal) <1:said> {1:the trial was fair}. When Kell was searched, (2:he|Kell) <2:told> officers {2:he had found the ring}.
Rosa Quill's songs were sold to the dealer Max Brill. In an interview (she|Rosa Quill) <called> {it a "bad joke."}
Meera Nair owns the bakery with Sunil Nair. (She|Meera Nair) <said> {flour had doubled in price}.
Governor Rita Sand vetoed the bill. When Tom Ekdal read the letter, (he|Tom Ekdal) <said> {it made no sense}.
(1:The Port Office) <1:denied> {1:the claim}. It was <2:reported> {2:that the crew had fled}.
Rita Sand met the pilots on Monday. In (her|Rita Sand) <view>, {the planes are old}.
{1:The planes are old}, (1:Rita Sand) <1:said>. In (2:her|Rita Sand) <2:opinion>, {2:the pilots are tired}.
{1:The tax will stay}, (1:Finance Minister Olaf Stern's adviser) <1:said>. {2:“We need it,”} (2:she|Finance Minister Olaf Stern's adviser) <2:told> the press.
Ivan Ost and Hedda Krol, both deputies, left early. (They|Ivan Ost and Hedda Krol) <said> {the debate was dull}.
(1:The Road Service) <1:rejected> {1:the figures}. It is <2:reported> {2:that the pass is shut}.
Pavel Ost spoke in Lund. In (his|Pavel Ost) <words>, {the law is dead}.
(1:Hedda Krol) <1:said> {1:the law was dead}. In (2:her|Hedda Krol) <2:words>, {2:nobody wanted it}.
Hedda Krol met Otto Dahl on Friday. (She|Hedda Krol) <said> {the law was dead}.
When Hedda Krol arrived, (she|Hedda Krol) <told> the guards {she had a pass}.
Otto Dahl was fined by Judge Pavel Ost. (Dahl) <said> {he would pay}.
Otto Dahl sued the paper. In a letter (he|Otto Dahl) <called> {the story "a lie."}
(1:Solicitor Ana Moll|Ana Moll) <1:said> {1:the will was forged}. When Cole was asked, (2:he|Cole) <2:said> {2:he knew nothing}.
Priya Nair shares a flat with Vikram Nair. (She|Priya Nair) <said> {rent had doubled}.
(2?:Ana Moll) <2?:accused> {2?:Dan Cole of theft}. (He|Dan Cole) <denied> {the claim}.
`);

export const theMinistryTheLawyer: readonly Row[] = sentences(`
(1:Elmar Sadik, a lawyer for the family,|Elmar Sadik) <1:said> {1:the case was closed}. (2:The lawyer|Elmar Sadik) <2:added> {2:that he would appeal}.
(1:The Central Bank) <1:said> {1:prices were rising}. (2:The bank|Central Bank) <2:noted> {2:that rents rose, too}.
(1:Lena Orth, leader of the Farmers' Union,|Lena Orth) <1:said> {1:the law was bad}. (2:The party leader|Lena Orth) <2:stressed> {2:that nobody had asked the farmers}.
(1:Karl Voss, a political analyst,|Karl Voss) <1:said> {1:the vote was close}. (2:The analyst|Karl Voss) <2:noted> {2:that turnout was low}.
(1:Tamar Belik, the country's ombudsman,|Tamar Belik) <1:said> {1:the prison was cold}. (2:The ombudsman|Tamar Belik) <2:urged> {2:the guards to act}.
(1:Aram Vardak, a spokesman for the army,|Aram Vardak) <1:said> {1:the post was quiet}. (2:The spokesman|Aram Vardak) <2:added> {2:that one man was hurt}.
(1:Rita Sand, a member of the Harvest Party,|Rita Sand) <1:said> {1:the vote was a farce}. (2:The MP) <2:added> {2:that she would appeal}.
(1:Ruben Vardak, the country's ambassador to Lund,|Ruben Vardak) <1:said> {1:the visit was a success}. (2:The diplomat|Ruben Vardak) <2:noted> {2:that trade had grown}.
`);

export const titleBeforeTheName: readonly Row[] = sentences(`
{The storm is over}, (interim governor Lena Orth|Lena Orth) <said> on Friday.
{The pipe is full}, (First Vice-President of the Assembly Tomas Brandt|Tomas Brandt) <said>.
{“We are ready,”} <said> (Deputy Head of the Presidential Administration, Secretary of the Border Commission Tomas Brandt|Tomas Brandt).
{The pipe is full}, (the Chairperson of the Standing Committee on Foreign Relations Lena Orth|Lena Orth) <said>.
{“The pipe is full,”} <noted> (Candidate of Historical Sciences, Professor Tomas Brandt|Tomas Brandt).
{The lake is rising}, (chargé d'affaires Rita Sand|Rita Sand) <said>.
{“It is a crime,”} <said> (Chairman of the Committee on Legal Affairs, Member of Parliament Ruben Vardak|Ruben Vardak).
{The lake is rising}, (ex-mayor Rita Sand|Rita Sand) <said>.
{The lake is rising}, (Minister of State for Water Rita Sand|Rita Sand) <said>.
{The lake is rising}, (Lieutenant General Ruben Vardak|Ruben Vardak) <said>.
`);

export const nameInApposition: readonly Row[] = sentences(`
{“We saw nothing,”} (another of the crew, Arno Felt|Arno Felt), <told> the Lowick Herald.
{The road is blocked}, (one of the drivers, Lena Orth|Lena Orth), <said>.
(A resident of the village, Arno Felt|Arno Felt), <said> {the road was blocked}.
{“We saw nothing,”} <said> (one witness, Arno Felt, 44|Arno Felt).
{“It was dark,”} (one of the survivors, Rita Sand|Rita Sand), <told> the Lund Mirror.
{It was dark}, (the driver of the bus, Rita Sand|Rita Sand), <said>.
{“It was dark,”} (her sister, Rita Sand|Rita Sand), <recalled>.
(One of the two wounded, Arno Felt|Arno Felt), <said> {it was dark}.
(His lawyer, Arno Felt|Arno Felt), <told> reporters {that the trial was unfair}.
`);

export const severalSpeakersJoined: readonly Row[] = sentences(`
(The presidents of Norvia, Dask and Lund) <welcomed> {the accord~ on Friday~}.
{“The draft is ready,”} (Lena Orth and Tomas Brandt) <said> in a joint statement.
(Delegates from Norvia, Dask and Lund) <agreed> {to meet in May}.
(Deputies Rita Sand and Arno Felt|Rita Sand) <said> {the law was void}.
(Both the mayor and the governor) <said> {the bridge was safe}.
`);

export const nameInsideAnotherPhrase: readonly Row[] = sentences(`
{“He was tired,”} <said> (Emil Sarkov’s lawyer, Anna Petrik|Anna Petrik).
(A cousin of Karl Voss, Otto Voss|Otto Voss), <said> {the door was broken}.
{“They broke the door,”} (the father of Karl Voss) <said>.
`);

export const foundShowedThat: readonly Row[] = sentences(`
(A survey by the Guild of Nurses) <found> {that half of the wards were short of staff}.
(Data from the Port Office) <showed> {41 ships had been delayed since June}.
(An audit) <found> {the council had paid twice for the same road}.
(Engineers) <found> {that the cracks were old}.
(The latest figures) <show> {that prices fell in May}.
`);

export const subjectHeadLost: readonly Row[] = sentences(`
(The company that runs the trains, Nordrail|Nordrail), <says> {fares will rise}.
(A neighbour who asked not to be named for fear of reprisal) <said> {the house was empty}.
(Those opposed to the road) <said> {that the moor would be lost}.
(Several of the coach's former players) <claimed> {that the money was never paid}.
(The man who found the boat, Tilo Marsh,|Tilo Marsh) <said> {the engine was warm}.
(1:Rosa Quill|Rosa Quill) took to Facebook <1:accusing> {1:the club of fraud}. (2:She|Rosa Quill) <2:said> {2:the books were hers}.
`);

export const initialsAndTitles: readonly Row[] = sentences(`
(Peter J. Hallam, the farmer's attorney,|Peter J. Hallam) <told> the Herald {that the charge was absurd}.
(Dr. R. K. Menon|R. K. Menon) <said> {the fever was new}.
(Shopkeeper Lise Anders|Lise Anders) <tells> the paper {that the street is empty}.
(Falcons QB Troy Denn|Troy Denn) <said> {that the ball was wet}.
(Assistant Fire Chief Rita Sand|Rita Sand) <said> {the roof had caved in}.
{"Costs rose faster than we planned,"} (founder, president and chief executive Rita Sand|Rita Sand) <said> in a statement.
{"We had a weak spring,"} (co-founder and CFO Tom Ekdal|Tom Ekdal) <said> on a call with analysts.
(Sheriff's Deputy Rita Sand|Rita Sand) <testified> {that the door was open}.
`);

export const jr: readonly Row[] = sentences(`
(1:Amos Reed Jr.|Amos Reed Jr.) <1:said> {1:he would appeal}. (2:Judge Cole Vance Sr.|Cole Vance Sr.) <2:said> {2:the fine was fair}.
`);

export const posts: readonly Row[] = sentences(`
(The embassy) <wrote> on X, formerly known as Twitter: {"We follow the case closely."}
(The police) <said> in a post on Facebook: {"Stay away from the bridge."}
`);

export const captionProgramme: readonly Row[] = sentences(`
(The museum) shared a photo of the statue <with the caption>: {"Good night, old friend"}.
(The party's health spokeswoman Rita Sand|Rita Sand) <told> Morning Dask: {"The wards are full."}
`);

export const accordingToApposition: readonly Row[] = sentences(`
<According to> (Berg), {his old club Lund United, which owes him money, is refusing to pay}.
<According to> (the town's fire chief, Rita Sand|Rita Sand), {the roof was rotten}.
<According to> (Rita Sand, the town's fire chief|Rita Sand), {the roof was rotten}.
{The roof was rotten}, <according to> (fire chief Rita Sand|Rita Sand).
`);

export const factChecks: readonly Row[] = sentences(`
The claim {2?:that the clip shows a raid in Lund}, shared in (2?:a tweet) on June 3, is misleading.
(A video viewed two million times on TikTok) <claims> {to show a whale in the lake}.
(Posts shared on Facebook) <claim> {the vaccine contains metal}.
`);

export const courtHeard: readonly Row[] = sentences(`
The jury <heard> {that Kell had owed her money}.
The inquest <heard> {the rope had snapped}.
`);

export const capitals: readonly Row[] = sentences(`
{“WE WILL NOT PAY,”} (SAND) <TOLD> THE COUNCIL.
{1:THE DAM IS FULL}, (1:THE GOVERNOR) <1:SAID>. {2:"NOBODY HAS TO LEAVE,"} (2:HE) <2:ADDED>.
`);

export const typography: readonly Row[] = sentences(`
{1:The lock was rusty}, (1:Sand) <1:said>.(2:Kell) <2:insisted> {2:that it was new}.
<According to> (the doctor, [Rita Sand]((https://dask.example/r))|Rita Sand), {the fever is gone}.
>> {“It is over,”} **(Rita Sand)** <said>. {“We lost.”}
(Kell) <said> {the lock was rusty}.[4] The town repaired it.[5]
>> <According to> (the doctor), {the fever is gone}.
(The guard) <replied>: {'It's the boys' fault.'}
(1:Moll) <1:said> {1:the wall was old}.(2:Cole) <2:said> {2:it was new}.
(The clerk) <said>: {'It's the boys' turn.'}
(Moll) <said> {the wall was old}.[7]
`);

export const counts: readonly Row[] = sentences(`
(Just two of the eleven jurors) <said> {they believed her}.
{1:Seven in ten drivers say the toll is too high}, (1:a survey) <1:found>.
(One in four patients) <said> {the wait was too long}.
(Three of the five board members) <agreed> {that the sale was void}.
(More than half of the women) <said> {they felt unsafe}.
(A third of respondents) <said> {the park was dirty}.
(Four out of five doctors) <said> {the drug worked}.
(At least three of the women) <said> {they were afraid}.
{1:Half of all voters want a new mayor}, (1:a survey) <1:showed>.
`);

export const bodySName: readonly Row[] = sentences(`
(The Union of Bakers) <urged> {the town to act}.
(The City of Lund) <said> {the pool was closed}.
(The Campaign for Clean Rivers|Campaign for Clean Rivers) <said> {the mud was toxic}.
`);

export const pronounANewSubject: readonly Row[] = sentences(`
(1:Maj. Brill) <1:said> {1:the drill went well}. / In the evening Mrs. Sand came home. (2:She|Sand) <2:said> {2:she had seen nothing}.
(1:Tom Ekdal) <1:said> {1:the boat was old}. / The coroner took the stand. (2:She|The coroner) <2:said> {2:the wound was deep}.
`);

export const twoOfOneSurname: readonly Row[] = sentences(`
(1:Rita Sand) <1:said> {1:the pool was cold}. (2:Tom Sand) <2:said> {2:it was warm}. (3:Ada Sand) <3:said> {3:it was closed}.
`);

export const joint: readonly Row[] = sentences(`
(1:Ada and Tom Sand) <1:said> {1:they would leave}. (2:Rita Kell and Max Brill) <2:said> {2:the roof was new}. (3:Both) <3:said> {3:it leaked}.
(The mayors of Lund, Dask and Selm) <rejected> {the merger}.
(Officials from Norvia and Dask) <declined> {to name the men}.
(Norvia, Dask and Lund) <demanded> {that the canal be opened}.
(Mats Holt and his wife, Olga Brenn|Mats Holt), <said> {the roof leaked}.
(1:Mats Holt, Olga Brenn and Hedda Krol|Mats Holt) <1:said> {1:the roof leaked}. (2:All three) <2:said> {2:it was old}.
(1:Ana and Otto Moll) <1:said> {1:they were glad}. (2:Both) <2:said> {2:it was late}.
`);

export const nickname: readonly Row[] = sentences(`
{“I have slept in the car,”} <said> (Earl “Big Dog” Kell, who was evicted|Earl Kell).
The (DJ “Night Owl”) <said> {he would play}.
`);

export const namesThatAreWords: readonly Row[] = sentences(`
(Mark Long|Mark Long) <told> reporters {that the price was low}.
(Bill Price|Bill Price) <said> {the shop was shut}.
`);

export const pressRelease: readonly Row[] = sentences(`
And from (Coach Rita Sand|Rita Sand): / {“The club has waited for this day for a long time, and we are proud of it.”}
Statement from (Governor Rita Sand|Rita Sand): / {“The state stands with the families of the miners.”}
(Governor Rita Sand|Rita Sand): / {“The state stands with the families of the miners.”}
Message from (Rita Sand, head of the Lund Trust|Rita Sand): / {“The trust stands with the families of the miners.”}
Statement by (Ana Moll, head of the union|Ana Moll): / {“We will not accept these cuts, and we will fight them.”}
(Ana Moll, chief executive of Lund Rail|Ana Moll), <said>: / {“We are proud of our new trains.”}
`);

export const labelLines: readonly Row[] = sentences(`
Source: (1:Rita Sand|Rita Sand) on Facebook / Quote: {1:"We will not leave the town."} / Details: (2:Sand) <2:added> {2:that buses were ready}.
`);

export const notSpokenYet: readonly Row[] = sentences(`
Mrs. Sand was freed on Monday. (She|Sand) <told> reporters {that she was glad}.
The army freed Arno Felt on Monday. (He|Arno Felt) <told> reporters {that he was glad}.
`);

export const colonQuotes: readonly Row[] = sentences(`
(Kell) on Facebook: {“They have sold the town.”}
(Kell) made no secret of his anger: {“They have sold the town.”}
(Kell) was blunt: {“They have sold the town.”}
`);

export const outlets: readonly Row[] = sentences(`
{The pass is open}, (the road service) <told> Armenpress.
`);

export const theMinistry: readonly Row[] = sentences(`
(1:The National Weather Service) <1:said> {1:snow was near}. (2:The service|National Weather Service) <2:warned> {2:that roads would be icy}.
(1:Olga Brenn, the family's attorney,|Olga Brenn) <1:said> {1:the will was forged}. (2:The attorney|Olga Brenn) <2:added> {2:that she had proof}.
(1:The Port Authority) <1:said> {1:the quay was shut}. {2:“It will open soon,”} (2:the authority|Port Authority) <2:added>.
(1:Olga Brenn, director of the zoo,|Olga Brenn) <1:said> {1:the bear was ill}. (2:The director|Olga Brenn) <2:noted> {2:that it was old}.
(1:The Lund Teachers' Union|Lund Teachers' Union) <1:said> {1:pay was poor}. (2:The union|Lund Teachers' Union) <2:added> {2:that classes were full}.
`);

export const title: readonly Row[] = sentences(`
{Rents are rising}, (Senior Vice President Olga Brenn|Olga Brenn) <said>.
{Rents are rising}, (Housing Minister of Norvia Olga Brenn|Olga Brenn) <said>.
{Rents are rising}, (vice-chair of the housing committee Olga Brenn|Olga Brenn) <said>.
{“Rents are rising,”} <said> (Member of the Board, Doctor of Law Olga Brenn|Olga Brenn).
{“Rents are rising,”} <stressed> (the Chairman of the Milli Council Olga Brenn|Olga Brenn).
{Rents are rising}, (outgoing mayor Olga Brenn|Olga Brenn) <said>.
{Rents are rising}, (then-mayor Olga Brenn|Olga Brenn) <said>.
{Rents are rising}, (Acting Head of the Housing Office Olga Brenn|Olga Brenn) <said>.
(State Senator-elect Olga Brenn|Olga Brenn) <said> {rents were rising}.
(Goalkeeper Mats Holt|Mats Holt) <said> {the pitch was wet}.
(Detective Chief Inspector Olga Brenn|Olga Brenn) <said> {the flat was empty}.
(Tigers head coach Mats Holt|Mats Holt) <said> {the pitch was wet}.
(Rep. Olga Brenn, R-Lund,|Olga Brenn) <said> {the bill was dead}.
(Pastor and author Mats Holt|Mats Holt) <said> {the bill was dead}.
`);

export const apposition: readonly Row[] = sentences(`
{“It was loud,”} (a neighbour, Mats Holt|Mats Holt), <said>.
{“It was loud,”} <said> (a second neighbour, Olga Brenn, 60|Olga Brenn).
(Their landlord, Mats Holt|Mats Holt), <says> {it was loud}.
(Two of the tenants, Mats Holt and Olga Brenn|Mats Holt), <said> {it was loud}.
{It was loud}, (another tenant, Mats Holt|Mats Holt), <told> police.
`);

export const nameInside: readonly Row[] = sentences(`
The bank took the house of Otto Dahl. / {“He lost all,”} (Dahl’s neighbour Mats Holt|Mats Holt) <said>.
{“He lost all,”} (a friend of Dahl, Mats Holt|Mats Holt), <said>.
(The widow of Otto Dahl, Inge Dahl|Inge Dahl), <said> {he had lost all}.
(Dahl's lawyer) <said> {he had lost all}.
`);

export const found: readonly Row[] = sentences(`
(Polls) <show> {the race is tied}.
(The inquiry) <found> {the pilot had been drinking}.
`);

export const subjectHead: readonly Row[] = sentences(`
(People who live near the plant) <say> {the air stinks}.
(Some of those who voted for him) <said> {they felt cheated}.
`);

export const initials: readonly Row[] = sentences(`
(J. P. Morland, the coroner,|J. P. Morland) <said> {the wound was deep}.
(Teacher Ana Moll|Ana Moll) <says> {the school is cold}.
(Eagles RB Dan Cole|Dan Cole) <said> {he felt fine}.
(Deputy Fire Marshal Ana Moll|Ana Moll) <said> {the roof was gone}.
`);

export const according: readonly Row[] = sentences(`
<According to> (the club's chairman, Mats Holt|Mats Holt), {the sale is off}.
{The sale is off}, <according to> (Mats Holt, the club's chairman|Mats Holt).
`);

export const bodyName: readonly Row[] = sentences(`
(The Institute for Clean Water|Institute for Clean Water) <said> {the lake was dying}.
(The Bank of Lund) <said> {rates would fall}.
(The Guild of Bakers and Millers) <said> {flour was scarce}.
`);
