import { type Kinds, testKinds } from './who-kinds';

const kinds: Kinds = {
  'a man whom the quoted words name': [
    ['“Paul Brill never called,” Nora Lunde said. He said he had lost his phone.', 'Paul Brill'],
    ['“Paul never called,” Nora Lunde said. He said he had lost his phone.', 'Paul'],
    ['Nora Lunde said: “I waited for Paul Brill.” He said he had lost his phone.', 'Paul Brill'],
    ['“Grace never called,” Emil Voss said. “She forgot.” He said he had waited.', 'Emil Voss'],
    ['“Hope is all we have,” Emil Voss said. He said he had waited.', 'Emil Voss'],
    [
      'Nils Voss came late. “It holds,” he said.\n\n“Paul Brill never called,” Nora Lunde said. He said it was lost.',
      null,
    ],
    [
      'Nils Voss came late. “It holds,” he said.\n\n“Paul Brill never called,” Nora Lunde said. He denies it. “I rang,” he said.',
      null,
    ],
    ['Nils Voss came late. “It holds,” he said.\n\nNora Lunde said she blamed Paul Brill. He said it was lost.', null],
  ],
  'somebody new in the sentence before': [
    [
      'Nils Voss said it was cold.\n\nAda Birk was pulled out by a neighbour, Ivo Marn. He said he had heard her.',
      'Ivo Marn',
    ],
    ['Nils Voss said it was cold.\n\nAmong those who stayed was Ivo Marn, a driver. He said he had slept.', 'Ivo Marn'],
    ['Nils Voss said it was cold.\n\nAda Birk went home with Ivo Marn. He said he had waited.', 'Ivo Marn'],
    ['Nils Voss said it was cold. Emil Voss met Ivo Marn. He said he had waited.', 'Emil Voss'],
    [
      'Nora Lunde said it was cold. The man who found it, plumber Nils Voss, thought it was a bill. He said he was wrong.',
      'Nils Voss',
    ],
  ],
  'whoever is asked answers': [
    [
      'Nils Voss spoke. Ivo Marn said it was late.\n\nAda Birk put it to Voss that he had lost the key. “No,” he replied.',
      'Nils Voss',
    ],
  ],
  'whoever is told answers': [
    ['Emil Voss told Ivo Marn that the road was shut. “It is open,” he replied.', 'Ivo Marn'],
    ['Emil Voss told Reuters that the road was shut. “It is,” he replied.', 'Emil Voss'],
    ['Emil Voss told Ivo Marn that the road was shut. Asked about the gate, he replied that it was open.', 'Emil Voss'],
    ['Nora Lunde called a clerk. A dispatcher told her to stay. “I told her I was late,” she said.', 'Nora Lunde'],
  ],
  'a trade before the name': [
    [
      'Forty Olympic medals were lost.\n\nThe Olympic medals were old. Olympic champion Bex Sarlow said it was late.',
      'Bex Sarlow',
    ],
    ['Minister of State for Shipping Rohini Dask said the road was shut.', 'Rohini Dask'],
    ['A healer in Kabo, Mama Binta, claims to have cured nine people with bark.', 'Mama Binta'],
    ['The silo belongs to Prairie Co-op. A dispatcher came. The company said it was shut.', 'Prairie Co-op'],
  ],
  'who has a client is a lawyer': [
    ['Nora Lunde hired Ada Birk, the lawyer known as the Pike. She said: “My client is well.”', null],
    ['Nora Lunde phoned a lawyer, Ada Birk, on Monday. Lunde was tired. She said her arm hurt.', 'Nora Lunde'],
  ],
  'posts and descriptions in commas': [
    ['The guild’s ethics chair, retired judge Emil Voss, said the road was shut.', 'Emil Voss'],
    ['The guild’s ethics chair, Ada Birk, said the road was shut.', 'Ada Birk'],
    ['The head of the mission, retired Tarvian general Emil Voss, said the road was shut.', 'Emil Voss'],
    ['Nora Lunde came.\n\nA former clerk at Velt Lunde, Igor Marn, kept copies. He said they were two.', 'Igor Marn'],
    ['Nora Lunde came.\n\nAccording to Marn, the mayor’s wife, Jelena, was late.', 'Marn'],
    ['Emil Voss, the speaker’s father and a former judge, waited. He said the road was shut.', 'Emil Voss'],
    ['House Speaker Ada Birk met Emil Voss, the speaker’s father. The speaker said the road was shut.', 'Ada Birk'],
    ['Emil Voss, 61, drove. With him came Ivo Marn, 27. The 27-year-old said the road was shut.', 'Ivo Marn'],
    ['Emil Voss, 61, said it was cold. The 27-year-old said the road was shut.', null],
    [
      'President of Tarvia Emil Voss met President of Selm Ada Birk. Greeting his guest, the president said it was cold.',
      'Emil Voss',
    ],
  ],
  'a relative named behind “whose” is told of by the way': [
    [
      'For Ada Birk, whose son Emil lived for nine hours, the letter came too late. “I rang four times,” the 29-year-old said.',
      'Ada Birk',
    ],
    ['Her partner, Emil, said he had driven her in. He remembers a nurse who cried. “She knew,” he said.', 'Emil'],
    ['For Nora Lunde, the road was everything. “I walked it daily,” she said.', 'Nora Lunde'],
  ],
  'the teenager, the officer, the priest': [
    ['Emil Voss, 19, joined in May. The teenager said the road was shut.', 'Emil Voss'],
    ['Emil Voss, 34, met Ada Birk, 17. The teenager said the road was shut.', 'Ada Birk'],
    ['Det Insp Karla Wenn came with Nils Voss. The officer said the road was shut.', 'Karla Wenn'],
    ['Father Nils Voss met Ada Birk. The priest said the road was shut.', 'Nils Voss'],
    ['Dr. Nora Lunde came late. It was cold, said Nils Voss. The doctor said the road was shut.', 'Nora Lunde'],
  ],
  'the official, the expert': [
    ['Deputy Harbour Minister Karla Wenn said the ice was thin. “It is cold,” the official added.', 'Karla Wenn'],
    ['Karla Wenn, head of the Ice Institute, said the ice was thin. “It is cold,” the expert added.', 'Karla Wenn'],
    [
      'Head of the Center for Farm Markets Nora Lunde said the ice was thin. “It is cold,” the expert said.',
      'Nora Lunde',
    ],
    ['Political scientist Nils Voss said the ice was thin. “It is cold,” the expert added.', 'Nils Voss'],
    [
      'Karla Wenn of the Ice Institute said the ice was thin. Mayor Ivo Marn said it was not. “It is cold,” the expert said.',
      null,
    ],
    [
      'Ice Ministry spokesman Nils Voss met Foreign Ministry spokesman Ivo Marn. The diplomat said it was cold.',
      'Ivo Marn',
    ],
    ['Nils Voss spoke to reporters. The foreign minister said the road was shut.', null],
  ],
  'the minister of that nation': [
    [
      'The Tarvian foreign minister, Lars Moen, met his Osmarkian counterpart, Ada Birk. The Osmarkian minister said the road was shut.',
      'Ada Birk',
    ],
    [
      'President of Tarvia Lars Moen met Ambassador of Osmark Ivo Marn. The Osmarkian ambassador said the road was shut.',
      'Ivo Marn',
    ],
    [
      'Minister of Transport of Tarvia Lars Moen met Nils Voss. The Osmarkian minister said the road was shut.',
      'The Osmarkian minister',
    ],
  ],
  'whoever shares a view speaks next': [
    [
      'A clerk said the road was shut. That view is shared by Ada Birk of the Ice Institute. “It is cold,” she said.',
      'Ada Birk',
    ],
    [
      'Nora Lunde said the road was shut. Her view is not shared by Nils Voss, a former judge. “It is open,” he said.',
      'Nils Voss',
    ],
  ],
  'a post before a name is nobody else': [
    [
      'Nora Lunde rose. Her friend, retired geologist Nils Voss, stood behind her. The well was dry, he said.',
      'Nils Voss',
    ],
    ['The GP, Dr Nils Voss, told the court the road was shut.', 'Nils Voss'],
    ['Councilman Duke Marn said the road was shut.', 'Duke Marn'],
    ['Nora Lunde rose. The painter, Nils Voss, hoped to win. “It is late,” he said.', 'Nils Voss'],
    ['Agnese Ferrante sat down. “I had beans,” she said.', 'Agnese Ferrante'],
  ],
  'what a report is about does not speak': [
    ['The report into Ystrad General, published in May, says that nine died.', 'The report into Ystrad General'],
    ['The inquiry into the Marn affair said nine had lied.', 'The inquiry into the Marn affair'],
  ],
  'a post in small letters, and the name behind it': [
    ['Head of the village Sevak Holt said that 12 houses had been damaged.', 'Sevak Holt'],
    ['MP of the ruling party Gevorg Lind, in his turn, stated that it was late.', 'Gevorg Lind'],
    ['A spokesman of the mayor Ivo Marn said it was late.', 'A spokesman of the mayor Ivo Marn'],
    ['The Harbour Relations Officer, SP Ene Okoh, came. The HRO said they would be charged.', 'Ene Okoh'],
  ],
  'the woman, the diplomat, by where one works': [
    [
      'In a talk, resident Ada Birk, 67, told that the boys sleep in clothes. “It is a game,” the woman said.',
      'Ada Birk',
    ],
    ['Ada Birk came with Nora Lunde. A clerk fell. “It is a game,” the woman said.', null],
    ['The head of the Tarvian mission, Ivo Marn, said it was late. The diplomat said it was cold.', 'Ivo Marn'],
  ],
  'whoever the sentence before alone is about': [
    ['Nora Lunde said it was late. Nils Voss rose. “It is cold,” he said.', 'Nils Voss'],
    ['Attorney Jon Kess said it was late. When Carlin was stopped, he told police he liked it.', 'Carlin'],
  ],
  'a family is not the one of its name': [
    ['Nils Wiese took over in May. The Wiese family said that it was late.', 'The Wiese family'],
  ],
  'a name that somebody goes by': [
    [
      'The mayor, Ivo Marn, came. A soldier, who gave only his call sign, Locksmith, said it was late. The road was shut, he said.',
      'Locksmith',
    ],
    ['A nurse, who goes by Mina, came. A clerk who identified himself as Otto said it was late.', 'Otto'],
  ],
  'the elder of two': [
    [
      'Rui Falk came. Falk’s father, Otto Falk, also a senator, had called. The elder Falk said it was late.',
      'Otto Falk',
    ],
  ],
  '“said” and “in her turn”': [
    ['“I have come to listen,” said, in her turn, Ada Birk.', 'Ada Birk'],
    ['“I have come to listen,” said on his part Nils Voss.', 'Nils Voss'],
  ],
  'the clause that opens a sentence has its own subject': [
    ['After two brothers drowned, Nils Voss went to the guild and asked for a rope.', 'Nils Voss'],
    ['In 1957, after two boys drowned, Nils Voss went to the guild and called for a fence.', 'Nils Voss'],
  ],
  'a post in capitals between “the” and a comma, and its holder': [
    ['The Chairperson, Ambassador Lisbet Krogh, urged all to wait. She said the road was shut.', 'Lisbet Krogh'],
    ['The Chief Monitor of the Harbour Mission, Dr Lisbet Krogh, said the road was shut.', 'Lisbet Krogh'],
    ['The Warden, Lisbet Krogh, said the road was shut.', 'Lisbet Krogh'],
    ['The road was shut, the Prior of Selm Abbey, Peter Krogh, said.', 'Peter Krogh'],
    ['Rapporteur Lisbet Krogh said the road was shut.', 'Lisbet Krogh'],
    ['The judge, Her Honour Lisbet Krogh, asked him if the road was shut.', 'Lisbet Krogh'],
  ],
  'a post, what it is of, and the name, without a comma': [
    ['The road will be shut, Governor of the Zaretsk region Maksim Chudov wrote on Friday.', 'Maksim Chudov'],
    ['Chief doctor of the regional hospital Maksim Chudov told Norda the road was shut.', 'Maksim Chudov'],
    ['According to commander of the 3rd brigade Maksim Chudov, the road was shut.', 'Maksim Chudov'],
    ['“It is late,” said deputy of the State Assembly Maksim Chudov.', 'Maksim Chudov'],
    ['Captain of the national team Maksim Chudov said it was late. He said it was cold.', 'Maksim Chudov'],
    ['Vice-speaker of parliament Maksim Chudov called it a gamble.', 'Maksim Chudov'],
    ['Military commissar of the Zaretsk region Maksim Chudov said it was late.', 'Maksim Chudov'],
    ['HBI Special Agent Dana Krogh said it was late.', 'Dana Krogh'],
    ['A lawyer of the jailed Maksim Chudov said it was late.', 'A lawyer of the jailed Maksim Chudov'],
    [
      'Press secretary of the governor Maksim Chudov said it was late.',
      'Press secretary of the governor Maksim Chudov',
    ],
    ['The coach of the Norvian Maksim Chudov said it was late.', 'The coach of the Norvian Maksim Chudov'],
  ],
  'a body in small letters behind a name that tells which': [
    ['The Eastern command said the road was shut.', 'The Eastern command'],
    ['The Zaretsk garrison said the road was shut.', 'The Zaretsk garrison'],
  ],
  '“now a senator” is said of the one before it': [
    ['The post was held by Viktor Bell, now a senator. He said the road was shut.', 'Viktor Bell'],
    ['The post was held by Viktor Bell, now a senator. “It is late,” the senator said.', 'Viktor Bell'],
  ],
  'whoever a paragraph names goes before the one who spoke above it': [
    [
      'Nora Lunde said it was late.\n\nA clerk met Ada Birk. He was cold. She told the town that the road was shut.',
      'Ada Birk',
    ],
    [
      'Ada Birk came.\n\nNora Lunde said it was late.\n\nIt was much the same for Ada Birk. When asked about it, she said the road was shut.',
      null,
    ],
    ['Nora Lunde said it was late.\n\nAsked about Ada Birk, she said the road was shut.', 'Nora Lunde'],
    ['Nora Lunde said it was late.\n\nShe had met Ada Birk in May. She said the road was shut.', 'Nora Lunde'],
  ],
  'the dead say nothing, where somebody else may have said it': [
    ['Emil Voss, 30, was killed by Ivo Marn, 45. He said it was dark.', 'Ivo Marn'],
    ['Police met Ivo Marn after Emil Voss was found dead. He said it was dark.', 'Ivo Marn'],
    ['Emil Voss was killed in May. He had said the road was shut.', 'Emil Voss'],
    ['Ivo Marn found Emil Voss’s body. He said it was dark.', 'Ivo Marn'],
  ],
  'the deputy mayor is not the mayor': [
    ['Mayor Ivo Marn spoke. The deputy mayor said it was cold.', null],
    ['Prosecutor Ivo Marn spoke. The assistant prosecutor said it was cold.', null],
    ['Deputy Mayor Ivo Marn met Mayor Ada Birk. The deputy mayor said it was cold.', 'Ivo Marn'],
  ],
  'a body in small letters is “it” behind its own sentence': [
    ['The ministry blamed the guild. The guild hit back. It said the road was shut.', null],
    ['Norline Homes blamed the guild. The guild hit back. It said the road was shut.', null],
  ],
  'no paper is “the firm”': [
    ['The Harbour Post reported a leak at Norline Homes. The firm said the road was shut.', null],
  ],
  'an owner may be a company': [
    ['The ferry’s owner, Norline, said it was late. It said the road was shut.', 'Norline'],
    ['The landlord, Norline Homes, would not talk. In a letter it said the road was shut.', 'Norline Homes'],
    ['The owner, Karl Norline, said it was late. He said the road was shut.', 'Karl Norline'],
  ],
};

testKinds('who is who, by further kinds', kinds);
