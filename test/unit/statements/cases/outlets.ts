import type { Row } from '../rows';

const opening = { place: 'opening' } as const;
const headline = { place: 'headline' } as const;
const direct = { kinds: { 1: 'direct', 2: 'direct', 3: 'direct', 4: 'direct' } } as const;

const holm = 'Tarvian Foreign Minister Petra Holm spoke to journalists after the talks in Grenby.\n\n';
const reyle = 'Osmarkian President Anton Reyle opened the new pier in Grenby on Friday.\n\n';
const talks =
  'The crossing will be opened soon, Norvian Foreign Minister Otto Brandt told reporters following talks with Tarvian Foreign Minister Petra Holm.\n\n';
const dask = 'Goran Dask, the head of the rescue service, came to the pier at noon.\n\n';

/** What ministries write about their meetings and calls. */
// prettier-ignore
export const readouts: readonly Row[] = [
  ['readout: the sides discussed, the ministry said', '{1:(2?:The sides) <2?:discussed> {2?:the situation along the river border and the schedule of upcoming contacts}}, (1:the Tarvian Foreign Ministry) <1:said> in a readout.'],
  ['readout: exchanged views on', '(The ministers) <exchanged> {~views on~ the implementation of the Grenby accord}.'],
  ['readout: it was noted that', 'During the conversation, it was <noted> {that the implementation of the accord had slowed down since the spring}.'],
  ['readout: the importance was underlined', 'During the meeting, {the importance of an early exchange of prisoners} was <underlined>.'],
  ['readout: drew attention to', '(The Tarvian side) <drew attention to> {the unacceptability of calls to revise the border}.'],
  ['readout: expressed readiness to', '(Petra Holm) <expressed> {her country’s readiness to resume the ferry service without preconditions}.'],
  ['readout: reaffirmed and agreed to', '(1,2:The two ministers) <1:reaffirmed> {1:their commitment to the Grenby accord} and <2:agreed> {2:to hold the next round of consultations in Selm}.'],
  ['readout: informed somebody about', '(Petra Holm) <informed> her Norvian counterpart {~about~ the latest developments on the river border}.'],
  ['readout: assured that, nobody told', 'For his part, (the Norvian minister) <assured> {that Grenby remained open to dialogue}.'],
  ['readout: touched upon', '(The interlocutors) also <touched upon> {issues of regional security}.'],
  ['readout: quote, the statement reads', '{“The Tarvian side has repeatedly proposed to open the crossing at Grenby,”} (the statement) <reads>.'],
  ['readout: the statement also says that', '(The statement) also <says> {that the observers were denied access to two villages}.'],
  ['readout: expressed condolences', '(President Anton Reyle) has <expressed> {his condolences to the families of the sailors who died off Selm}.'],
  ['readout: commenting on, mixed', 'Commenting on the shelling, (the Defence Ministry of Norvia) <stated> {that its units had “not opened fire in any direction.”}'],
  ['readout: the parties undertake, the document says', '{1:(2?:The parties) <2?:undertake> {2?:to refrain from the use of force}}, (1:the document) <1:says>.'],
  ['readout: the council condemns, with a mark after the subject', '{1:(2?:The council) “strongly <2?:condemns> {2?:the attack on the ferry},”} (1:the statement) <1:says>.'],
];

/** Wire agencies. */
// prettier-ignore
export const agencies: readonly Row[] = [
  ['agency: a source has told it', '{The second train with building materials will leave for Grenby next week}, (a source in the Norvian government) has <told> Norda.'],
  ['agency: he specified', '{“Four people were in the boat, two of them children,”} (he|Goran Dask) <specified>.', { before: dask }],
  ['agency: the diplomat underscored', '{“There is no alternative to the Grenby format,”} (the diplomat|Petra Holm) <underscored>.', { before: holm }],
  ['agency: the interlocutor of the agency', '{“No dates are being discussed so far,”} (the interlocutor of the agency) <said>.'],
  ['agency: the agency’s source noted that', '(The agency’s source) <noted> {that no dates were being discussed so far}.'],
  ['agency: dateline, claim, told a news conference', 'GRENBY, January 12. /Norda/. {Tarvia is ready to hold the next round of consultations on the river border in any capital}, (Foreign Minister Petra Holm) <told> a news conference on Tuesday.', opening],
  ['agency: replying to a question about media claims', '{1:“Such contacts are a routine practice,”} (1:the spokeswoman) <1:said>, replying to a question from Norda about (2?:media) <2?:claims> {2?:that secret talks had been held in Selm}.'],
  ['agency: reported, citing a source', '{1:Norvia has pulled back two companies from the ford}, (1,2:Norda) <1:reported> on Thursday, <2?:citing> {2?:(1:a source in the ministry)}.'],
  ['agency: writes with reference to', '{The bridge will be opened in the spring}, (the Harbour Post) <writes> with reference to (the regional administration).'],
  ['agency: according to him, next paragraph', '<According to> (him|Goran Dask), {the boat had capsized some two hundred meters off the pier}.', { before: dask }],
  ['agency: earlier, it was reported', 'Earlier, it was <reported> {that a civilian vessel had come under fire off Grenby}.'],
  ['agency: as reported earlier', 'As <reported> earlier, {an accident occurred at the Grenby pumping station on Sunday}.'],
  ['agency: the report says, last', '{Two servicemen were wounded}, (the report) <says>.'],
  ['agency: spokesperson for a service told', '{“The fire has been localized on an area of 400 square meters,”} (a spokesperson for the regional emergency service) <told> Norda on Monday.'],
  ['agency: the press service reported', '{The work will be completed by the end of the month}, (the press service of the Grenby administration) <reported>.'],
  ['agency: the politician recalled', '(The politician|Anton Reyle) <recalled> {that the accord envisaged the withdrawal of heavy weapons within thirty days}.', { before: reyle }],
  ['agency: expert is convinced', '{The talks will bring no result until winter}, (expert Mira Lund) is <convinced>.'],
  ['agency: analyst believes', '{“It is a matter of weeks,”} (political analyst Mira Lund) <believes>.'],
  ['agency: in her words', 'In (her|Petra Holm) <words>, {the crossing will remain closed until the mines are removed}.', { before: holm }],
  ['agency: did not rule out that', 'At the same time, (the deputy minister) did not <rule out> {that the parties may return to this issue in autumn}.'],
  ['agency: assured on the air of', '{“Nobody will be left without heating,”} (the governor) <assured> on the air of Radio Selm.'],
  ['agency: answering the question of whether', 'Answering the <2?:question> of {2?:whether a summit was being prepared}, (1:Anton Reyle) <1:noted> {1:that “everything has its time.”}'],
  ['agency: was quoted as saying by the press service', '{“We expect concrete steps,”} (Petra Holm) was <quoted as saying> by the ministry’s press service.'],
  ['agency: quote, the press service quoted X as saying', '{“We expect concrete steps,”} the ministry’s press service <quoted> (Petra Holm) <as saying>.'],
  ['agency: the press service quoted X as saying that', 'The press service of the ministry <quoted> (Petra Holm) <as saying> {that Tarvia expected concrete steps}.'],
  ['agency: he also clarified', '(He|Goran Dask) also <clarified> {that the boat was not registered}.', { before: dask }],
  ['agency: as it was informed by', 'As Norda was <informed> by (the press service of the ministry), {the delegation will stay in Selm until Friday}.'],
  ['agency: told somebody, apposition, that', '(Holm) <told> Reyle, the president of Osmark, {that the road would stay closed}.'],
  ['agency: reports with reference to, after the quote', '{“The wells are dry,”} the agency <reports> with reference to (Goran Dask).'],
  ['agency: this was stated by', '{“The wells are dry”} – this was <stated> by (Goran Dask) at a meeting with voters.'],
  ['agency: these are the words of', '{“The wells are dry.”} These are the <words> of (Goran Dask).'],
  ['agency: quote, so said', '{“The wells are dry.”} So <said> (Goran Dask) on Friday.'],
  ['agency: reported, citing sources, before the cue', '(1,2:Radio Selm), <2?:citing> {2?:sources in the guild}, <1:reported> {1:that the wells were dry}.'],
  ['agency: when asked, the top diplomat specified that', 'When <2?:asked> {2?:whether the presidents would meet}, (1:the top diplomat) <1:specified> {1:that no such meeting was planned}.'],
  ['agency: reports referring to', '{1:The wells are dry}, (1,2:Norda) <1:reports> <2?:referring to> {2?:(1:a source in the ministry)}.'],
  ['agency: it was reported by, last', '{The wells are dry}, it was <reported> by (the ministry’s press service).'],
  ['agency: it was noted in the statement, last', '{“The wells are dry,”} it was <noted> in (the statement).'],
  ['agency: it is worth noting that', 'It is worth <1?:noting> {1?:that the wells have been dry since May}.'],
  ['agency: as the minister has repeatedly said, in the middle', '{The wells}, as (the minister) has repeatedly <said>, {are dry}.'],
];

/** Radio and web magazines: long sentences with two sides in them. */
// prettier-ignore
export const magazines: readonly Row[] = [
  ['magazine: said that mixed, and accused', '(1,2:Prime Minister Otto Brandt) <1:said> on Wednesday {1:that Norvia will not sign the accord “under the barrel of a gun”} and <2:accused> {2:Tarvia of dragging out the talks}.'],
  ['magazine: who spoke on condition of anonymity', '(A senior Osmarkian official, who spoke on condition of anonymity because he was not authorized to brief the press,) <told> Radio Selm {that the convoy had been stopped twice}.'],
  ['magazine: one capital insists, the other rules out', '(1:Tarvo) <1:insists> {1:that the road must be under its control}, while (2:Selm) <2:rules out> {2:any extraterritorial corridor}.'],
  ['magazine: a capital, in turn, said, calling', '(1,2:Selm), in turn, <1:said> {1:there were no soldiers on the island}, <2:calling> {2:what was happening “an act of piracy.”}'],
  ['magazine: announced what it described as', '(1:Osmark) <1:announced> {1:it was launching what (2?:it) <2?:described as> {2?:“local safety measures”} on the island}.'],
  ['magazine: claimed, without offering evidence, that', '(Opposition leaders) have <claimed>, without offering evidence, {that the ballots were printed abroad}.'],
  ['magazine: rejected, saying that they', '(1,2:The ruling party) has <1:rejected> {1:the accusations}, <2:saying> {2:that they are aimed at discrediting the vote}.'],
  ['magazine: lawyer told the paper, then she said', '(1:Mira Lund, a lawyer representing the miners,) <1:told> the Harbour Post {1:that the hearing had been postponed without explanation}.\n\n{2:“They simply locked the door,”} (2:she|Mira Lund) <2:said>.'],
  ['magazine: a day after somebody said', 'The arrest came a day after (Brandt) <said> {that he would name those responsible}.'],
  ['magazine: amid opposition accusations of', 'The vote was held amid (opposition) <accusations> {of widespread fraud}.'],
  ['magazine: critics say', '(Critics) <say> {the law will be used to silence the last independent newspapers in Norvia}.'],
  ['magazine: denied having, after a relative clause', '(Reyle, who took office in 2012,) has repeatedly <denied> {having any business interests in the port}.'],
  ['magazine: the political editor said in a comment', '(The Harbour Post political editor) <said> in a comment {that with every week that passes the accord gets more difficult to save}.'],
  ['magazine: in a post, described as', 'In a post on Facebook on Sunday, (Norvian parliament speaker Otto Brandt) <described> {the proposal as “a trap.”}'],
  ['magazine: spokesman, speaking in a place where', '(The spokesman for the Norvian government, Otto Brandt, speaking in Selm, where he is accompanying the prime minister on a two-day visit,) has <rejected> {<2?:suggestions> {2?:that Grenby is delaying the accord}}.'],
  ['magazine: asked by journalists about', '(1:Otto Brandt), <2?:asked> by (2?:journalists) about {2?:the timing of the visit}, <1:said> {1:it would depend on the results of the meeting in Selm}.'],
  ['magazine: has long accused, a charge the other denies', '(1:Grenby) has long <1:accused> {1:Tarvo of using the ferry as leverage}, {2?:a charge} (2?:Tarvia) <2?:denies>.'],
  ['magazine: passive, then who called it', '{1:The decision} was <1:criticised> by (1,2:Norvian opposition leader Otto Brandt), (2:who) <2:called> {2:it “a betrayal of Grenby.”}'],
  ['magazine: first name only, asked that', '(1:Nora, a 54-year-old teacher (2?:who) <2?:asked> {2?:that her last name not be published},) <1:said> {1:her house had been searched twice}.'],
];

/** State agencies' long titles, and English translated word for word. */
// prettier-ignore
export const translated: readonly Row[] = [
  ['translated: assistant to, head of, name', '(Assistant to the President of Osmark, Head of the Foreign Policy Department of the Presidential Administration Lars Ohm) <told> reporters {that the text was 90 percent agreed}.'],
  ['translated: first vice-speaker, chairwoman, after the quote', '{“We attach great importance to the river route,”} (First Vice-Speaker of the National Assembly of Norvia, Chairwoman of the Standing Committee on Foreign Relations Mira Lund) <said> at the meeting with the delegation.'],
  ['translated: emphasized chairman of the board', '{“The capacity of the port will double,”} <emphasized> (Chairman of the Board of Grenby Ports CJSC Otto Brandt).'],
  ['translated: dateline in capitals, prime minister says', 'GRENBY, NOVEMBER 15, NORDA. (Prime Minister of Norvia Otto Brandt) <says> {the opening of the crossing can become a turning point for the whole region}.', opening],
  ['translated: the head of state expressed confidence', '(The head of state|Anton Reyle) <expressed> {his confidence that the visit would contribute to the expansion of bilateral ties}.', { before: reyle }],
  ['translated: hailed the cooperation', '(The head of state|Anton Reyle) <hailed> {the fruitful cooperation within international organizations}.', { before: reyle }],
  ['translated: noted the importance of', '(The minister of economy) <noted> {the importance of diversifying exports}.'],
  ['translated: spoke about', '(The ambassador) <spoke about> {the work done in the field of education}.'],
  ['translated: touching upon, noted', 'Touching upon the humanitarian issues, (the ombudsman) <noted> {that 33 persons remain in captivity}.'],
  ['translated: added he', '{“Our position has not changed”}, <added> (he|Goran Dask).', { before: dask }],
  ['translated: informed, that', '(Deputy head of mission Lars Ohm) <informed>, {that observers were not allowed to enter the village}.'],
  ['translated: stressed, that', '(The minister) <stressed>, {that without the road, the agreement loses its meaning}.'],
  ['translated: noting, that', '(1,2:The prosecutor) <1:dismissed> {1:the complaint}, <2:noting>, {2:that the deadline had passed}.'],
  ['translated: said, that with marks', '(Brandt) <said>, {that “this is a red line for us.”}'],
  ['translated: claim, informs the press service of', '{Traffic on the Grenby road is restored}, <informs> (the press service of the Ministry of Roads).'],
  ['translated: about this stated', '{“We have no plans to leave”}, – <stated> (deputy Mira Lund) at the session.'],
];

/** Quotes as they stand on the page: marks of every style, split, alternating, late speakers. */
// prettier-ignore
export const printed: readonly Row[] = [
  ['printed: guillemets over two paragraphs', '(Mira Lund) <told> the committee: {«We came here to listen.\n\n«Nobody wanted to talk.»}', direct],
  ['printed: two paragraphs, each with its cue', '{1:"We waited for three hours at the checkpoint,"} (1:Mira Lund) <1:said>.\n\n{2:"Then they sent us back without a word,"} (2:she|Mira Lund) <2:added>.'],
  ['printed: he is the one who was told', '{1:“You promised us a road,”} (1:an elderly woman) <1:told> Goran Dask.\n\n{2:“And you will have it,”} (2:he|Goran Dask) <2:replied>.'],
  ['printed: called “a” and said it had been “b”', '(1,2:Varn) <1:called> {1:the budget “a fantasy”} and <2:said> {2:it had been “written on a napkin.”}'],
  ['printed: marks in the middle of a claim of two clauses', '(Reyle) <said> {that the two countries were “closer than ever” to a deal and that the text could be initialled by the end of the year}.'],
  ['printed: mixed quote of several sentences, cue again at its end', '(Holm) <said> {that the accord “must be implemented in full. There is no other way. The clock is ticking,”} (she) <said>.'],
  ['printed: single curly marks with contractions', '{‘It’s not our war and it’s not our river,’} (Goran Dask) <told> the Harbour Post.'],
  ['printed: the closing mark is missing before the cue', '{“The mines must be removed first, then we will speak about the road}, (Holm) <noted>.', direct],
  ['printed: nested title, turned cue', '{“We read the report ‘Lost Rivers’ and were not surprised,”} <said> (Mira Lund).'],
  ['printed: comma after the mark, adding that mixed', '{1:“The text is ready”}, (1,2:Brandt) <1:said>, <2:adding> {2:that “only the map is missing”}.'],
  ['printed: this is how somebody describes', '{“Nobody asked us.”} This is how (Mira Lund, who has lived in Grenby all her life,) <describes> the talks.'],
  ['printed: scare mark inside a denial', '(Norvia) <denied> {that its “volunteers” had crossed the ford}.'],
  ['printed: chanted', '(Protesters) <chanted> {“Give us back our river”} outside the ministry.'],
  ['printed: dots in brackets', '{“I will say this ((...)) once: the road stays closed,”} (Holm) <said>.'],
  ['printed: somebody had told him that, mixed', '(1:Dask) <1:said> {1:(2?:Holm) had <2?:told> him {2?:that “the road will open in May”}}.'],
  ['printed: quote, speaker, long aside, cue, rest of the quote', '{“We are a small country,”} (Mira Lund), a former judge who now teaches law in Grenby, <told> the Harbour Post, {“and small countries have long memories.”}'],
  ['printed: quote cut by said and place, new sentence outside marks', '{“The wells are poisoned,”} (Dask) <said> in Grenby. The laboratory closed in May.'],
  ['printed: two halves of a mixed claim round the cue', '{The accord}, (Holm) <said>, {“is alive”, but its enemies are “wide awake”}.'],
  ['printed: the paper and a name as labels', '(1?:Harbour Post)<1?::> {1?:Mr. Dask, when will the crossing open?}\n\n(2:Goran Dask)<2::> {2:Nobody knows that today. We depend on the weather.}\n\n(3?:Harbour Post)<3?::> {3?:Who decides?}\n\n(4:Goran Dask)<4::> {4:The council does, and it has not met.}', direct],
  ['printed: in an interview published on', 'In an interview with the Harbour Post published on Monday, (Goran Dask) <said> {the crossing would open “no earlier than May.”}'],
  ['printed: a quote without a cue after somebody reacted', '(Ilse Varn) reacted sharply to the news. {“They have learned nothing.”}'],
  ['printed: two people, two bare quotes', '{1:“We keep our word,”} (1:Dask) <1:said>. (2:Varn) laughed. {2:“Since when?”}'],
  ['printed: called it “…” in a speech', '(Reyle) <called> {the accord “a historic step”} in a speech in Grenby on Sunday.'],
  ['printed: split quote, then the speaker acts', '{“It is done,”} (Reyle) <said>, {“but the price was high”}, and left the hall.'],
];

/** Who it is: pronouns over several sentences, roles, two sides, people who only stand nearby. */
// prettier-ignore
export const whoSpeaks: readonly Row[] = [
  ['who: she, two sentences on', 'Ilse Varn returned from Selm on Sunday. She met the governor and his deputy. On Monday (she|Ilse Varn) <told> journalists {that the clinic would stay open}.'],
  ['who: he, the host of the meeting', 'Anton Reyle met Goran Dask in Selm on Friday. The meeting lasted an hour. Afterwards (he|Anton Reyle) <said> {that no decision had been taken}.'],
  ['who: his spokesman', 'Anton Reyle will not attend the ceremony. {“The president has other engagements,”} (his spokesman) <said>.'],
  ['who: the spokeswoman named before', '{“We have taken note of this,”} (the spokeswoman|Mira Lund) <said>.', { before: 'Norvian Foreign Ministry spokeswoman Mira Lund held a briefing in Grenby on Thursday.\n\n' }],
  ['who: its head', 'The Health Ministry published new figures on Monday. {“The peak is behind us,”} (its head, Ilse Varn,) <said>.'],
  ['who: said in a when-clause, somebody else acts', 'When (Ilse Varn) <said> {that the clinic would close}, Goran Dask left the hall.'],
  ['who: on somebody, she said', 'On Goran Dask, (Varn) <said> {he “should have resigned long ago.”}'],
  ['who: told somebody, who was sitting', '(Holm) <told> Reyle, who was sitting next to her, {that the road would stay closed}.'],
  ['who: in a letter to somebody seen by the paper', 'In a letter to Petra Holm seen by the Harbour Post, (Goran Dask) <complains> {that the wells have not been tested since May}.'],
  ['who: in it, the ministry warned against', 'The Tarvian Foreign Ministry published a comment on Friday. In it, (the ministry) <warned> {~Osmark against~ “ill-considered steps” on the river}.'],
  ['who: the minister who was met by another woman', 'Foreign Minister Petra Holm was met at the airport by Ilse Varn. {“It is a working visit,”} (the minister|Petra Holm) <told> journalists.'],
  ['who: the two presidents agreed to', 'Reyle phoned Norvian President Otto Brandt on Friday. (The two presidents) <agreed> {to meet in Grenby before the end of the year}.'],
  ['who: neither side has commented', '(Neither side) has <commented> {~on~ the exchange of fire}.'],
  ['who: both and', '(Both Petra Holm and Otto Brandt) <confirmed> {that the meeting had taken place}.'],
  ['who: somebody’s party colleague, turned', '{“It is over,”} <said> (Dask’s party colleague Mira Lund).'],
  ['who: through her lawyer, by name', 'Through her lawyer, Otto Brandt, (Mira Lund) <said> {she had never been questioned}.'],
  ['who: the object of the sentence before', 'The governor awarded Mira Lund a medal. {“I did what anyone would have done,”} (she|Mira Lund) <said>.'],
  ['who: not one but the other', 'It was not Holm but (Reyle) (who) <said> {the ferry was lost}.'],
  ['who: one says, the other disagrees', '(1:Dask) <1:says> {1:the mill can be saved}. (2:Ilse Varn) disagrees. {2:“The wheel is rotten through,”} (2:she|Ilse Varn) <2:says>.'],
  ['who: the palace', '(The presidential palace) <said> {the call lasted forty minutes}.'],
  ['who: the co-chairs with their names in brackets', '(The Co-Chairs of the Northern Council ((Otto Brandt of Norvia, Lars Ohm of Osmark, and Mira Lund of Tarvia))) <called upon> {~the sides~ to refrain from provocative actions}.'],
  ['who: a quote about one man after a sentence about another', 'Goran Dask did not come to the hearing. {“He is ill,”} (Judge Mira Lund) <explained>.'],
  ['who: neither of two people', '(Neither Holm nor Brandt|Neither Holm nor Brandt) <said> {when the ferry would sail}.'],
  ['who: the quoted deputy of a named man', '{“We were not warned,”} (Brandt’s deputy) <said>, asking not to be named.'],
  ['who: minister and president in the sentence before', 'Foreign Minister Petra Holm was received by President Anton Reyle. {“The visit is timely,”} (the minister|Petra Holm) <noted>.'],
  ['who: he, after a man was replaced by another', 'Goran Dask was replaced by Otto Brandt on Monday. {“I leave with a clear conscience,”} (Dask|Goran Dask) <said>.'],
  ['who: according to the same, next sentence', '(1:Brandt) <1:said> {1:the road was mined}. <2:According to> (2:the same official), {2:two trucks were lost}.'],
  ['who: answering somebody’s question', 'Answering Goran Dask’s question, (Ilse Varn) <said> {that the clinic had no doctors}.'],
  ['who: at a meeting with somebody, the president', 'At the meeting with Petra Holm, (the president|Anton Reyle) <said> {he was ready to sign}.', { before: reyle }],
  ['who: her Norvian counterpart', 'Petra Holm arrived in Grenby at noon. {“We have much to discuss,”} (her Norvian counterpart, Otto Brandt,) <said>.'],
  ['who: the president received a minister', 'President Anton Reyle met Foreign Minister Petra Holm in Grenby on Friday. {“It is a good sign,”} (the president|Anton Reyle) <said>.'],
  ['who: the mayor, apposition, met another', 'Otto Brandt, the mayor of Grenby, met Goran Dask on Friday. (The mayor|Otto Brandt) <said> {the road would open soon}.'],
  ['who: the judge and the man she sentenced', 'The judge sentenced Goran Dask to two years. (The judge|The judge) <said> {he had shown no regret}.'],
  ['who: the spokeswoman who thanked a woman', 'Ministry spokeswoman Mira Lund came in with Petra Holm. (The spokeswoman|Mira Lund) <said> {there would be no questions}.'],
  ['who: he was met by another, he told', 'Anton Reyle arrived in Tarvo on Friday. He was met at the airport by Goran Dask. (He|Anton Reyle) <told> journalists {that the visit was private}.'],
  ['who: one, not the other, who said', 'It was (Reyle), not Holm, (who|Anton Reyle) <said> {the ferry was lost}.'],
  ['who: nobody in the delegation said', '(Nobody in the delegation|Nobody in the delegation) <said> {that the road was mined}.'],
  ['who: none of the ministers said when', '(None of the ministers|None of the ministers) <said> {when the talks would resume}.'],
  ['who: unlike another', 'Unlike Holm, (Reyle) <said> {the wells were dry}.'],
  ['who: accompanied by another woman', 'Petra Holm, accompanied by Ilse Varn, visited the clinic. {“It is a disgrace,”} (she|Petra Holm) <said>.'],
  ['who: the leader’s spokesman', '{“He has lied,”} (the Osmarkian leader’s spokesman) <said> of the remark.'],
  ['who: the minister of the report, not his guest', '{“We discussed the crossing in detail,”} (the minister|Otto Brandt) <said>.', { before: talks }],
  ['who: the ambassador whom a minister received', '(The ambassador|Lars Ohm) <said> {that his country attached great importance to the dialogue}.', { before: 'Foreign Minister Petra Holm received Norvian Ambassador Lars Ohm on Friday.\n\n' }],
  ['who: whom another called a liar', '(1:Lars Ohm, whom (2:Brandt) <2:called> {2:a liar},|Lars Ohm) <1:said> {1:he would sue}.'],
  ['who: who according to another took bribes', '(1:Lars Ohm, (2?:who) <2?:according to> (2?:Brandt) {2?:took bribes},) <1:said> {1:he would sue}.'],
  ['who: according to somebody’s lawyer, name', '<According to> (Dask’s lawyer, Mira Lund|Mira Lund), {the wells were dry}.'],
  ['who: according to the report, relative clause', '<1:According to> (1:the report, {2?:which} (2?:Holm) <2?:called> {2?:a forgery},) {1:the wells were dry}.'],
  ['who: a neighbour who asked to be identified only as', '{“They went out every night,”} (a neighbour who asked to be identified only as Nora) <told> the Harbour Post.'],
  ['who: which denied the accusation', '(1:Tarvo) <1:blamed> {1:Selm}, (2:which) <2:denied> {2:the accusation}.'],
];

/** Several statements a sentence, denied and refused ones. */
// prettier-ignore
export const manifold: readonly Row[] = [
  ['manifold: welcomed, thanked and expressed hope', '(1,2,3:Holm) <1:welcomed> {1:the release of the sailors}, <2:thanked> {2:~Osmark~ for its mediation} and <3:expressed> {3:~hope~ that the ferry would sail again}.'],
  ['manifold: confirmed but refused to', '(1,2:Brandt) <1:confirmed> {1:that a letter had arrived from Tarvo} but <2:refused> {2:to disclose its contents}.'],
  ['manifold: said, he added, he also noted', '(1:Brandt) <1:said> {1:the letter had arrived}. (2:He) <2:added> {2:that it was short}. (3:He) also <3:noted> {3:that no reply was planned}.'],
  ['manifold: one state denies the other’s claims that', '(1:Norvia) <1:denies> {1:(2?:Tarvia)’s <2?:claims> {2?:that it moved troops to the ford}}.'],
  ['manifold: did not confirm reports that', '(1:The ministry) did not <1:confirm> {1:<2?:reports> {2?:that the ambassador had been recalled}}.'],
  ['manifold: quote, stressed, adding that', '{1:“Norvia has never threatened anybody,”} (1,2:Brandt) <1:stressed>, <2:adding> {2:that the exercises had been announced in advance}.'],
  ['manifold: neither confirmed nor denied', '(The ministry) neither <confirmed> nor <denied> {the report}.'],
  ['manifold: saying only that', '(Reyle) did not answer directly, <saying> only {that “time will tell.”}'],
  ['manifold: refrained from commenting', '(The embassy) refrained from <commenting> {~on~ the incident}.'],
  ['manifold: it is not true that, the commander said', '{It is not true that the bridge was blown up by Norvian sappers}, (the commander) <said>.'],
  ['manifold: reported that somebody had promised', '(1:Radio Selm) <1:reported> {1:that (2?:Otto Brandt) had <2?:promised> {2?:to release the sailors}}.'],
  ['manifold: warned that if, and urged', '(1,2:The envoy) <1:warned> {1:that if the shelling did not stop, the mission would leave}, and <2:urged> {2:~both sides~ to show restraint}.'],
  ['manifold: has not ruled out, but says', '(1,2:Osmark) has not <1:ruled out> {1:a meeting in Grenby} but <2:says> {2:the prisoners must be freed first}.'],
  ['manifold: noted with satisfaction that', '(The sides) <noted> with satisfaction {that trade had doubled over the past year}.'],
  ['manifold: says, something the other denies', '(1:Norvia) <1:says> {1:its troops were attacked first}, {2?:something} (2?:Tarvia) <2?:denies>.'],
  ['manifold: says, a claim the other rejects as', '(1:Norvia) <1:says> {1:its troops were attacked first}, {2?:a claim} (2?:Tarvia) <2?:rejects> {2?:as absurd}.'],
  ['manifold: which somebody says was forged, then the main verb', '{~The document~}, {~which~} (Tarvia) <says> {was forged}, was published on Friday.'],
  ['manifold: contrary to what somebody had expected', 'Contrary to what Holm had expected, the wells were dry.'],
  ['manifold: hours after one said, a claim the other denied', 'The meeting was cancelled hours after (1:Tarvo) <1:said> {1:it had shot down a drone}, {2?:a claim} (2?:Selm) has <2?:denied>.'],
  ['manifold: a letter in which somebody demands', 'Holm handed Reyle a letter in which (the guild) <demands> {new wells}.'],
  ['manifold: recalled the words of another, colon', '(1:Holm) <1:recalled> {1:the <2?:words> of (2?:Otto Brandt): {2?:“The wells are dry.”}}'],
];

/** Posts and releases. */
// prettier-ignore
export const channels: readonly Row[] = [
  ['channel: on its Telegram channel', '{“Two drones were shot down over the ford,”} (the Osmarkian Defence Ministry) <said> on its Telegram channel.'],
  ['channel: the embassy tweeted that', '(The Norvian Embassy in Tarvia) <tweeted> {that its consular section would be closed on Friday}.'],
  ['channel: the head of a firm commented', '(Mira Lund, CEO of Harbour Lines,) <commented>: {“This is a milestone for the valley.”}'],
  ['channel: took to Twitter to', '(Varn) took to Twitter to <denounce> {the vote as “a farce.”}'],
  ['channel: what a firm is', 'Harbour Lines is the leading operator of ferries in the region, with offices in Selm.'],
];

// prettier-ignore
export const frontPages: readonly Row[] = [
  ['front page: a town, colon', '(Grenby)<:> {No talks planned with Tarvia}', headline],
  ['front page: state’s minister in short, colon, quote', '(Tarvia’s FM)<:> {“There is no alternative to dialogue”}', headline],
  ['front page: content, long dash, ministry', '{No alternative to Grenby format} <—> (Foreign Ministry)', headline],
  ['front page: quote, colon, speaker', '{“We are not afraid”}<:> (fishermen of Grenby) on the river dispute', headline],
  ['front page: denies', '(Norvia) <denies> {shelling of ferry}', headline],
  ['front page: urges', '(Osmark’s Reyle) <urges> {~Tarvia~ to return to talks}', headline],
  ['front page: officials say', '{Two killed in Grenby blast}, (officials) <say>', headline],
  ['front page: ministers discuss', '(Tarvian, Norvian foreign ministers) <discuss> {river border}', headline],
  ['front page: a capital and half a sentence in marks', '(Selm) {“does not want a second winter war”}', headline],
  ['front page: on something, colon', '(Holm) on the accord<:> {“We shall see”}', headline],
  ['front page: receives', 'President Anton Reyle receives delegation of Norvian lawmakers', headline],
  ['front page: a question', 'What does Selm want from the river accord?', headline],
];

/** Words of saying, and still nothing is said. */
// prettier-ignore
export const silence: readonly Row[] = [
  ['silence: received', 'President Anton Reyle received Petra Holm at his residence in Selm on Wednesday.'],
  ['silence: a meeting took place', 'A meeting of the two delegations took place in Grenby, attended by Petra Holm and the ambassador.'],
  ['silence: no immediate comment', 'There was no immediate comment from the Norvian government.'],
  ['silence: could not be reached', 'The ministry could not be reached for comment.'],
  ['silence: it remains unclear', 'It remains unclear whether the observers will be allowed to return.'],
  ['silence: is due to meet', 'Holm is due to meet her Norvian counterpart in Grenby on Friday.'],
  ['silence: lay claim', 'Both countries lay claim to the island.'],
  ['silence: the declaration was signed', 'The declaration was signed by Petra Holm and Otto Brandt in the presence of the mediators.'],
  ['silence: the statement was published', 'The statement was published on the ministry’s website on Friday.'],
  ['silence: the call took place', 'The call took place at the initiative of the Tarvian side.'],
  ['silence: at the invitation of', 'Reyle arrived in Grenby on a state visit at the invitation of his counterpart.'],
  ['silence: the question of', 'The question of the prisoners has been on the agenda since 2019.'],
  ['silence: a spokesman among others', 'A spokesman for the ministry was among the passengers.'],
  ['silence: answered questions', 'Holm answered questions from journalists for an hour.'],
  ['silence: the interview was recorded', 'The interview was recorded in Selm in March.'],
  ['silence: caption, speaks', 'Photo: Petra Holm speaks at a news conference in Tarvo on March 3.'],
  ['silence: reporting by, editing by', 'Reporting by Mira Lund; editing by Otto Brandt'],
  ['silence: known as, in marks', 'A monument to the poet known as “the Voice of Grenby” was unveiled on the embankment.'],
  ['silence: under the title', 'The resolution was adopted under the title “On the Protection of the River Grenby”.'],
  ['silence: report to the same board', 'Radio Selm and the Harbour Post report to the same board.'],
  ['silence: says goodbye', 'The army says goodbye to its last horses on Sunday.'],
  ['silence: to question suspects', 'The new law allows the police to question suspects without a lawyer.'],
  ['silence: notes every car', 'The mission continues to monitor the ford and notes every vehicle that crosses it.'],
  ['silence: stressed by shelling', 'Observers stressed by months of shelling were rotated out in June.'],
  ['silence: scare marks in narration', 'The “volunteers” crossed the ford at night, and the “republic” has issued passports since 2015.'],
];
