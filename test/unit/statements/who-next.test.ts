import { type Kinds, testKinds } from './who-kinds';

const kinds: Kinds = {
  'whoever asks is told of by a post': [
    ['Anna Kern wept.\n\nThe prosecutor, Mia Wenn, asked her whether it was cold. She said it was late.', 'Anna Kern'],
    [
      'Anna Kern wept.\n\nCounsel for the company, Finch Travel, asked her whether it was cold. She said it was late.',
      'Anna Kern',
    ],
    ['Ruling Unity Party (UP) spokesman Tarlan Guzi said on X it was late.', 'Tarlan Guzi'],
  ],
  'those who stand by somebody are not that one': [
    ['Emil Voss spoke. Voss fans said it was late.', 'Voss fans'],
    ['Emil Voss spoke. Voss backers chanted: “It is late.”', 'Voss backers'],
  ],
  'Mr and Mrs of one name': [
    [
      'Emil Voss had warned the owners, Jan and Anna Marn.\n\nMrs Marn said it was cold.\n\nMr Marn said it was late.',
      'Mr Marn',
    ],
    [
      'Emil Voss had warned Giles and Anna Marn.\n\nMrs Marn said it was cold.\n\nMr Marn said it was late.',
      'Giles Marn',
    ],
    ['Marty Voss said it was cold. Mr. Voss said it was late.', 'Marty Voss'],
  ],
  'posts by their first letters': [
    ['Superintendent of Police K. Anjali Rao spoke. The SP said it was late.', 'K. Anjali Rao'],
    ['Director General of Police Lakshman Reddy spoke. The DGP said it was late.', 'Lakshman Reddy'],
  ],
  'who leads a party that is told in short, too': [
    ['Labour Party (LP) leader Anna Kern said it was late.', 'Anna Kern'],
    ['Main opposition People’s Front (HCP) deputy chair Tarlan Guzi said it was late.', 'Tarlan Guzi'],
    ['The Selm Union (SU) said it was late.', 'Selm Union'],
  ],
  'a noun for somebody before the name': [
    ['Parent Tiffany Sloan said it was late.', 'Tiffany Sloan'],
    ['Eyewitness Omar Dask said it was late.', 'Omar Dask'],
    ['Emil Voss left with a friend, Are Solberg, on Sunday. Solberg said it was late.', 'Are Solberg'],
  ],
  'a sentence of many names is no headline': [
    [
      'Ida Orrell wept as Judge Simon Farlie told her it was cold. Prosecutor Hugh Vane spoke. Anna Rao said he was late. Vane left.\n\nThe judge said it was late.',
      'Simon Farlie',
    ],
  ],
  'whose mother spoke': [
    ['A girl, Maisie, whose mother asked for quiet, came with a sign. “It is late,” she said.', 'Maisie'],
  ],
  'a surname that looks like an adverb': [
    ['Emil Voss said it was cold.\n\nRoss Tully won.\n\nTully was glad. “It is late,” he said.', 'Ross Tully'],
    ['Emil Voss said it was cold.\n\nMr. Connolly won.\n\nConnolly was glad. “It is late,” he said.', 'Connolly'],
  ],
  'an outlet at a sentence’s end is no “he”': [
    ['The mayor, Ivo Marn, has spoken of the road, Norda-Info reports.\n\nAccording to him, it is late.', 'Ivo Marn'],
  ],
  'whom one puts it to': [
    [
      'Ivo Marn lives here. Emil Voss lost his sheep. It is late, Voss said.\n\nWhen I put that to Marn he nods. “It is not,” he says.',
      'Ivo Marn',
    ],
  ],
  'told that another did it': [
    [
      'Mr. Voss said it was cold. The ranger, Ivo Marn, came. Told that Mr. Voss had left, he said it was late.',
      'Ivo Marn',
    ],
  ],
  'the wife of a man': [
    ['The clerk said it was cold. The wife of the older man, Nino Dask, denied it. She said it was late.', 'Nino Dask'],
  ],
  'somebody’s style': [
    ['Sheikh Omar bin Rashid opened the plant. “It is late,” His Highness said.', 'Omar bin Rashid'],
    ['Her Excellency Nora Lunde met the king. Her Excellency said it was late.', 'Nora Lunde'],
  ],
  'people by their nation': [
    ['Emil Voss, on loan from Selm, hopes to stay. The Malian said it was late.', 'Emil Voss'],
  ],
  'a people’s body': [
    ['Its party, the People’s Bloc, said it was late.', 'People’s Bloc'],
    ['Leader of the Opposition Kamla Devi Rao said it was late.', 'Kamla Devi Rao'],
  ],
  'to whom the word goes is heard next': [
    ['The chairman, Emil Voss, gave the floor to Ivo Marn. He said it was late.', 'Ivo Marn'],
    ['Emil Voss gave way to the mayor of Selm, Ivo Marn. He said it was late.', 'Ivo Marn'],
    ['Emil Voss handed over to Ivo Marn. He said it was late.', 'Ivo Marn'],
    ['Emil Voss interviewed Ivo Marn for the weekly Tide. “It is late,” he said.', 'Ivo Marn'],
    ['Anchor Emil Voss spoke with Ivo Marn on Monday. “It is late,” he said.', 'Ivo Marn'],
    ['Emil Voss gave a book to Ivo Marn. He said it was late.', 'Emil Voss'],
    ['Emil Voss called on Ivo Marn to resign. He said it was late.', 'Emil Voss'],
    [
      'In a pair of interviews at his home in Ivo Marn Street, Emil Voss spoke of it. He said it was late.',
      'Emil Voss',
    ],
  ],
  'either may go on': [
    ['Emil Voss introduced Ivo Marn to the crowd. “It is late,” he said.', null],
    ['Emil Voss turned to Ivo Marn. “It is late,” he said.', null],
    ['Emil Voss criticised Ivo Marn when he said it was late.', null],
  ],
  'whoever is asked answers, by whatever order': [
    ['Emil Voss was asked by Ivo Marn whether it was late. He said it was.', 'Emil Voss'],
    ['Emil Voss was repeatedly pressed by the host, Ivo Marn. “It is late,” he said.', 'Emil Voss'],
    ['Emil Voss asked Ivo Marn whether it was late. “It is,” came the answer.', 'Ivo Marn'],
    ['Emil Voss said it was late. “It is not,” came the angry reply from Ivo Marn.', 'Ivo Marn'],
  ],
  'who answers is another': [
    ['Emil Voss wrote to Ivo Marn that it was late. “I know,” he wrote back.', 'Ivo Marn'],
    ['Emil Voss texted his boss, Ivo Marn, that it was late. He texted back that he knew.', 'Ivo Marn'],
    ['Ivo Marn said the key was lost. Emil Voss asked him why. “I had no pocket,” he said.', 'Ivo Marn'],
    ['Emil Voss asked her why she had come. He said he was busy.', 'Emil Voss'],
    ['Emil Voss wrote to Ivo Marn in May. In his reply, he said it was late.', 'Ivo Marn'],
    ['Emil Voss attacked Ivo Marn over the road. In response, he said it was late.', 'Ivo Marn'],
  ],
  'what one does to somebody for what that one has said': [
    ['Emil Voss sacked Ivo Marn after he said it was late.', 'Ivo Marn'],
    ['Emil Voss sacked his deputy, Ivo Marn, on Monday because he said it was late.', 'Ivo Marn'],
    ['Emil Voss sacked Ivo Marn for saying it was late.', 'Ivo Marn'],
    ['Emil Voss was praised by Ivo Marn for saying that it was late.', 'Emil Voss'],
    ['Emil Voss was jailed for nine years for saying it was late.', 'Emil Voss'],
    ['Emil Voss met Ivo Marn after he said it was late.', 'Emil Voss'],
    ['Emil Voss was sacked by Ivo Marn after he said it was late.', 'Emil Voss'],
  ],
  'somebody without a name goes on': [
    ['Emil Voss blamed Ivo Marn. A lawyer for Marn denied it. He said it was late.', 'A lawyer for Marn'],
    ['Emil Voss blamed Ivo Marn. His lawyer denied it. He said it was late.', 'His lawyer'],
    ['Emil Voss said it was cold. Marn’s lawyer shook his head. He said it was late.', 'Marn’s lawyer'],
  ],
  'whose trade it is to ask does not answer': [
    ['Emil Voss spoke. “Where were you?” a reporter asked. He said he had been at home.', 'Emil Voss'],
    [
      'Emil Voss took the stand.\n\n“Did you see it?” the prosecutor, Ivo Marn, asked.\n\n“I did,” he said.',
      'Emil Voss',
    ],
    ['“Mr. Voss, did you see it?” the journalist asked.\n\n“I did,” he said.', null],
    ['“Who would do that?” Emil Voss asked.\n\n“It is late,” he said.', 'Emil Voss'],
  ],
  'the name that opens the sentence before a colon': [
    ['Emil Voss to Ivo Marn: “It is late.”', 'Emil Voss'],
    ['Emil Voss, on Ivo Marn: “He is late.”', 'Emil Voss'],
    ['Emil Voss, who met Ivo Marn: “We agreed.”', 'Emil Voss'],
    ['Emil Voss after meeting Ivo Marn: “We agreed.”', 'Emil Voss'],
    ['Emil Voss, Ivo Marn’s lawyer: “We agreed.”', 'Emil Voss'],
  ],
  'a given name behind its verb is somebody': [
    ['“It is late,” said Emil Voss.\n\n“Nobody came,” said his wife, Ada.\n\n“I waited,” she said.', 'Ada'],
    [
      '“It is late,” said Emil Voss.\n\n“Nobody came,” said Ada.\n\n“They will,” Voss said.\n\n“I hope so,” she said.',
      'Ada',
    ],
  ],
  'whom a sentence brings on': [
    ['The first to speak was Emil Voss. Next came Ivo Marn. He said it was late.', 'Ivo Marn'],
    ['Emil Voss said it was early. For Ivo Marn, it was not. He said it was late.', 'Ivo Marn'],
  ],
  'who is asked about somebody is another': [
    ['Emil Voss spoke. Asked whether Ivo Marn had lied, he said he did not know.', 'Emil Voss'],
    ['Emil Voss came late. Asked whether Ada Birk would stay, she said it was late.', 'Ada Birk'],
  ],
  'whoever has the last word on a claim goes on': [
    ['Ivo Marn’s claim that it was late was rejected by Emil Voss. He said it was early.', 'Emil Voss'],
  ],
  'one for somebody is not that one': [
    ['A spokesman for Emil Voss said he was away. One for Ivo Marn said he was ill.', 'One for Ivo Marn'],
  ],
  'a trade that is told by age, by a clause or by a verb': [
    ['Ada Birk, 34, a nurse at the clinic, said it was late. The nurse said she was tired.', 'Ada Birk'],
    ['Ada Birk, who is a nurse, said it was late. The nurse said she was tired.', 'Ada Birk'],
    ['Ada Birk works as a nurse in Selm. The nurse said she was tired.', 'Ada Birk'],
  ],
  'a buyer and a seller are people': [
    ['Emil Voss bought a mill. A seller said it was late. He said he would miss it.', 'A seller'],
    ['A pilot saw Emil Voss. The pilot said it was late. He said it was dark.', 'A pilot'],
  ],
  'the name behind a clause that ends in “with” or “for”': [
    ['The man she was with, Ivo Marn, said it was late.', 'Ivo Marn'],
    ['The firm he works for, Norline, said it was late.', 'Norline'],
    ['In the town he comes from, Ivo Marn said, it was late.', 'Ivo Marn'],
  ],
  'of two with one surname the elder and the younger': [
    ['Emil Voss is the son of Karl Voss. The elder Voss said it was late.', 'Karl Voss'],
    ['Emil Voss is the son of Karl Voss. The younger Voss said it was late.', 'Emil Voss'],
    ['Emil Voss was the father of Karl Voss. The elder Voss said it was late.', 'Emil Voss'],
    ['Emil Voss and his older brother Karl Voss run the mill. The elder Voss said it was late.', 'Karl Voss'],
    ['Emil Voss, 43, and Karl Voss, 71, run the mill. The elder Voss said it was late.', 'Karl Voss'],
    ['Emil Voss and his cousin Karl Voss run the mill. The elder Voss said it was late.', null],
  ],
  'of father and son the one who was not named': [
    ['Emil Voss Jr. met his father. Voss Sr. said it was late.', 'Voss Sr.'],
    ['Emil Voss Sr. met his son. Voss Jr. was tired. He said it was late.', 'Voss Jr.'],
    ['Emil Voss Jr. met his father. Voss Sr. was tired. Voss said it was late.', null],
    ['Emil Voss Jr. met his father. The elder Voss was tired. He said it was late.', 'Voss'],
    ['Emil Voss Jr., a senior adviser, came. Senior adviser Voss said it was late.', 'Emil Voss Jr.'],
  ],
  'whoever did something to her is not “she”': [
    ['Karl Dask accused her of lying. Then she said it was late.', null],
    ['The minister spoke after Karl Dask accused her of lying. Then she said it was late.', null],
    ['The minister spoke after Dask had blamed her for it. Then she said it was late.', null],
    ['Ann Dask accused her of lying. Ann Dask left. Then she said it was late.', 'Ann Dask'],
  ],
  '“the company” is nobody': [
    ['A spokesman for Norda Lines came. The company hit back. Then he said it was late.', null],
  ],
  'a given name does not mislead where another has just spoken': [
    ['Karl Hale left. Agent Sue Park said he was tired. Then she said it was late.', null],
    ['Karl Hale left. A neighbour said he was tired. Then she said it was late.', 'A neighbour'],
  ],
  'a surname that is a place’s noun': [
    ['Karl Hale left. Sue Park said he was tired. Then she said it was late.', 'Sue Park'],
    ['Karl Hale left. His agent, Ann Park, said he was tired. Then she said it was late.', 'Ann Park'],
  ],
  'whoever is told so replies': [
    ['“You lied,” the prosecutor told Karl Voss. “I did not,” he replied.', 'Karl Voss'],
    ['“You lied,” Ida Falk told Voss. “I did not,” he replied.', null],
    ['Ida Falk told Norda that it was late. “It is,” she replied.', 'Ida Falk'],
  ],
  'of several who have one post each': [
    [
      'The spokesmen of Norvia and Osmark, Petra Holm and Ivo Reyle, met. The Osmark spokesman said it was late.',
      'Ivo Reyle',
    ],
    [
      'Petra Holm and Ivo Reyle, the foreign ministers of Norvia and Osmark, met. The Osmark minister said it was late.',
      'Ivo Reyle',
    ],
  ],
  'whose husband or wife it was': [
    ['Ari Rusk wept as her husband took the stand. Then she said it was late.', 'Ari Rusk'],
    ['Ari Rusk wept as his wife took the stand. Then he said it was late.', 'Ari Rusk'],
  ],
};

testKinds('who is heard next', kinds);
