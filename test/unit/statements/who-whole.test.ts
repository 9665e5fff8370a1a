import { type Kinds, testKinds } from './who-kinds';

const kinds: Kinds = {
  'a deputy minister of a state, where the sentence begins': [
    ['Deputy Foreign Minister of Armenia Robert Marn said it was late.', 'Robert Marn'],
    ['Deputy Health Minister of Norvia Robert Marn said it was late.', 'Robert Marn'],
    ['Deputy Prime Minister of Norvia Robert Marn said it was late.', 'Robert Marn'],
    ['Deputy Regional Governor of Selm Robert Marn said it was late.', 'Robert Marn'],
  ],
  'whoever is asked, also with a post before the name or behind it': [
    ['Ruben Holt asked the mayor of Lund, Ivo Marn, about the fire. He said it was late.', 'Ivo Marn'],
    ['Ruben Holt asked Ivo Marn, the mayor, if he knew. He said it was late.', 'Ivo Marn'],
    ['Lawyer Ruben Holt asked his client, Ivo Marn, where he was. He said it was late.', 'Ivo Marn'],
    ['Ruben Holt pressed Ivo Marn on the fire. He said it was late.', 'Ivo Marn'],
    ['Ruben Holt put it to the mayor, Ivo Marn, that he had lied. He said it was late.', 'Ivo Marn'],
    ['Ruben Holt asked in Parliament whether Ivo Marn had lied. He said it was late.', 'Ruben Holt'],
  ],
  'who is heard next': [
    ['Ruben Holt and Ivo Marn came.\n\nMarn drew a rebuke from Holt. He said it was late.', 'Ruben Holt'],
    ['Ruben Holt and Ivo Marn came.\n\nMarn found an ally in Holt. He said it was late.', 'Ruben Holt'],
    ['Ruben Holt and Ivo Marn came.\n\nMarn’s words angered Holt. He said it was late.', 'Ruben Holt'],
    ['Ruben Holt and Ivo Marn came.\n\nHolt’s remark was put to Marn. He said it was late.', 'Ivo Marn'],
    ['Ruben Holt and Ivo Marn came.\n\nMarn was followed by Holt. He said it was late.', 'Ruben Holt'],
    ['Ruben Holt and Ivo Marn came.\n\nHolt called Marn a liar. He replied that it was late.', 'Ivo Marn'],
    ['Ruben Holt and Ivo Marn came.\n\nHolt was asked about Marn. He replied that it was late.', 'Ruben Holt'],
  ],
  'a deputy minister sits in no parliament': [
    [
      'Deputy Foreign Minister Ivo Marn left.\n\nMember of Parliament from the Green faction Ida Lund criticized the plan. The MP said it was late.',
      'Ida Lund',
    ],
    ['Deputy Finance Minister Ivo Marn left. The lawmaker said it was late.', null],
    ['Opposition deputy Ivo Marn left. The lawmaker said it was late.', 'Ivo Marn'],
  ],
  'a chairman may be a woman': [
    ['The state chairman of the party, Hathi Marn, came. She said it was late.', 'Hathi Marn'],
    ['The state chairman of the party, Hathi Marn, came. He said it was late.', 'Hathi Marn'],
    ['The chairman of the board, Petra Marn, came. She said it was late.', 'Petra Marn'],
  ],
  'whom the words call by name does not say them': [
    ['Ida Lund met Petra Marn in March. “Petra,” she said, “it is late.”', 'Ida Lund'],
    ['Ida Lund met Petra Marn in March. “It is late, Petra,” she said.', 'Ida Lund'],
  ],
  'whoever replies is another': [
    [
      'Ida Lund died on Sunday. The critic Auberon Reyle called her novels wet. She replied that it was late.',
      'Ida Lund',
    ],
    ['Ida Lund came. Auberon Reyle called the plan a joke. She said it was late.', 'Auberon Reyle'],
  ],
  'a Mrs of several who bear her name': [
    ['His mother, Grace Olu, came. His sister, Abigail Olu, came.\n\nMrs Olu said it was late.', 'Grace Olu'],
    [
      'Jaden Olu was hurt. His mother, Grace Olu, came. Jaden’s twin sister, Abigail Olu, came.\n\nMrs Olu said it was late.',
      'Grace Olu',
    ],
  ],
  'a relative of another kind is not “her father”': [
    ['Ida Lund wrote. Her nephew and executor, Piers Lund, came. It was late, her father said.', null],
    ['Her death was confirmed by her nephew and executor, Piers Lund. He said it was late.', 'Piers Lund'],
  ],
  'the counterpart is the minister of that nation': [
    [
      'Foreign Minister Ivo Marn met his Latvian counterpart Jan Lund. Marn left. The Latvian foreign minister said it was late.',
      'Jan Lund',
    ],
    [
      'Foreign Minister Ivo Marn met his Omaran counterpart Jan Lund. Marn left. The Omaran minister said it was late.',
      'Jan Lund',
    ],
    ['President Ivo Marn met his Latvian counterpart, Jan Lund. The Latvian president said it was late.', 'Jan Lund'],
    [
      'Foreign Minister Ivo Marn met his Latvian counterpart Jan Lund. The foreign minister said it was late.',
      'Ivo Marn',
    ],
  ],
  'a predecessor is the former holder': [
    [
      'President Ida Lund spoke. She accused her predecessor, Ivo Marn, of lying. The former president said it was late.',
      'Ivo Marn',
    ],
  ],
  'what somebody is, before “he”': [
    ['Kyle Marn came. A welder with three children, he said it was late.', 'Kyle Marn'],
    ['Kyle Marn came. A father of three, he said it was late.', 'Kyle Marn'],
  ],
  'nobody is who is only played': [
    ['Ida Lund came. Ruben Marn, who plays the spy, was late. She asked him whether he had slept.', 'Ida Lund'],
  ],
  'names of bodies': [
    ['The opposition People’s Front said it was late.', 'People’s Front'],
    ['The People’s Movement said it was late.', 'People’s Movement'],
    ['The main opposition Republican Alliance said it was late.', 'Republican Alliance'],
    ['Opposition MP Ida Lund of Unity – For Change said it was late.', 'Ida Lund'],
  ],
  'second mentions by the first of two surnames': [
    ['Yolanda Perlas Garra said it was dark. “It is late,” Perlas said.', 'Yolanda Perlas Garra'],
    ['Yolanda Perlas Garra came. Óscar Ibal Soler came.\n\nPerlas met Ibal. He said it was late.', 'Óscar Ibal Soler'],
    ['Emir Kusturan Holm came. Ida Kusturan came. “It is late,” Kusturan said.', 'Ida Kusturan'],
    ['Wan Rashid Wan Ismail came. “It is late,” Wan Rashid said.', 'Wan Rashid Wan Ismail'],
    ['She sits on the University of Selm Board. Demetrius Marn left Selm. She said it was late.', 'Demetrius Marn'],
    ['Mayor Pieter van der Berg said it was dark. “It is late,” Van der Berg said.', 'Pieter van der Berg'],
    ['Maria de la Cruz said it was dark. “It is late,” De la Cruz said.', 'Maria de la Cruz'],
    ['Majid al-Suwaid said it was dark. “It is late,” Suwaid said.', 'Majid al-Suwaid'],
    ['Park Min-ji said it was dark. “It is late,” Park said.', 'Park Min-ji'],
    ['J.P. Marn said it was dark. “It is late,” Marn said.', 'J.P. Marn'],
    ['John Patrick Doyle came. “It is late,” Patrick said.', 'Patrick'],
  ],
  'ranks, posts and titles before a name': [
    ['Brigadier-General (res.) Noa Marn said it was late.', 'Noa Marn'],
    ['National Security Adviser Gen. (ret.) Noa Marn said it was late.', 'Noa Marn'],
    ['Norvian Ambassador to the OSKE Petra Marn said it was late.', 'Petra Marn'],
    ['Spokesman for the HJK Ivo Marn said it was late.', 'Ivo Marn'],
    ['Independent TD Seánie Ó Marn said it was late.', 'Seánie Ó Marn'],
    ['Datuk Seri Aminah Marn said it was late.', 'Aminah Marn'],
    ['State Fire and Rescue Department director Ivo Marn said it was late.', 'Ivo Marn'],
    ['PC Alan Marn came. “It is late,” PC Marn said.', 'Alan Marn'],
    ['Town mayor Ivo Marn came. Cr Marn said it was late.', 'Ivo Marn'],
  ],
  'what somebody is minister of is nobody': [
    ['Culture and Tourism Minister Petra Marn said it was late.', 'Petra Marn'],
    ['Environment, Urbanization and Climate Change Minister Petra Marn said it was late.', 'Petra Marn'],
    ['Chief Executive Officer of Storwik Mining Petra Marn said it was late.', 'Petra Marn'],
    ['Chief economist at Norbank Petra Marn said it was late.', 'Petra Marn'],
    ['House Majority Whip Petra Marn said it was late.', 'Petra Marn'],
    ['Minister of Culture Petra Marn met Ivo Lund. He said it was late.', 'Ivo Lund'],
  ],
  'several of a firm are not the firm': [
    ['Two former Penny engineers, who left, said it was late.', 'Two former Penny engineers'],
    ['Three Penny drivers said it was late.', 'Three Penny drivers'],
  ],
  'names of men and of women': [
    ['Ida Lund left.\n\nHydrologist Wei Marn of the University of Selm came. She said it was late.', 'Wei Marn'],
  ],
  'a report by somebody is “it”': [
    [
      'The Diocese of Selm paid. The report by judge Petra Marn says that four knew. It describes the priest as a fool.',
      null,
    ],
  ],
  'what is written within a clause says nothing of the one it is about': [
    ['Solveig Marn, who ran the school where Elin Lund wrote her thesis, says that it is late.', 'Solveig Marn'],
  ],
  'a calling before a clause, and a name behind it': [
    ['The consultant who saw him, Dr Petra Marn, wept. The consultant said it was late.', 'Petra Marn'],
  ],
  'by their nouns': [
    ['Cllr Ida Lund came. The councillor said it was late.', 'Ida Lund'],
    ['The paramount ruler of Selm, Ivo Marn, came. The monarch said it was late.', 'Ivo Marn'],
    ['The motion was brought by legislator Rosario Marn, an ally of Lund. She said it was late.', 'Rosario Marn'],
  ],
};

testKinds('who is who in whole articles', kinds);
