import { type Kinds, testKinds } from './who-kinds';

const kinds: Kinds = {
  'the very noun before its like': [
    [
      'Ada Birk, a scientist, said it was hot. Ivo Marn, an expert, said it was late. The scientist said it was cold.',
      null,
    ],
    ['Ivo Marn, an expert, came. Ada Birk, a scientist, said it was late. The scientist said it was cold.', 'Ada Birk'],
    [
      'Lars Voss, a professor of law, came.\n\nProf. Ivo Marn said it was late. “It is,” the professor said.',
      'Ivo Marn',
    ],
    ['Harbour Patrol Lt. Cmdr. Ivo Marn said it was late. Asked why, the officer said it was cold.', 'Ivo Marn'],
  ],
  'who was one and is no more': [
    ['Colonel Lidia Voss came.\n\nAnalyst Ada Birk said it was late. The former officer said it was cold.', 'Ada Birk'],
    ['Emil Voss was chief of police until 2019. Ada Birk came. The former chief said it was late.', 'Emil Voss'],
    ['Emil Voss, 63, was mayor until 2019. Ada Birk came. The former mayor said it was late.', 'Emil Voss'],
    ['Emil Voss, 63, was mayor until 2019. Ada Birk said it was cold. The mayor said it was late.', null],
    ['Emil Voss, a former baker, came. Ivo Marn, a baker, came. The former baker said it was late.', 'Emil Voss'],
  ],
  'one of a party or a people that is as often all of it': [
    ['The Green MP Ada Birk came. “It is late,” the Green said.', 'Ada Birk'],
    ['Emil Voss said it was cold. “It is late,” the Green said.', null],
    ['Emil Voss said it was cold. The Portuguese said it was late.', null],
    ['The Portuguese coach, Jorge Voss, came. The Portuguese said it was late.', 'Jorge Voss'],
    ['The Green MP Ada Birk came. Backbencher Emil Voss said it was cold. The MP said it was late.', 'Emil Voss'],
  ],
  'a rank that the article gave to one, some way above': [
    [
      'Superintendent Ada Birk came.\n\nSome sixty parents stayed. They had tea. It was hot. One, Emil Voss, said he was tired. The superintendent said it was late.',
      'Ada Birk',
    ],
  ],
  'relatives by the given name': [
    [
      'Emil Voss, the chairman, came. His son, Giles, who sits there, left. The younger Voss said it was late.',
      'Giles Voss',
    ],
    ['Emil Voss is survived by a daughter, Ada, and a son, Ivo. Ms. Voss said it was late.', 'Ada Voss'],
    ['Emil Voss is survived by a daughter, Ada, and a son, Ivo. Mr. Voss said it was late.', null],
    ['Emil Voss met his son, Ivo. It was hot. Mr. Voss said it was late.', 'Emil Voss'],
  ],
  'posts of several, one by one': [
    [
      'The foreign ministers of Norda and Selmia, Ada Birk and Emil Voss, met. The Selmian minister said it was late.',
      'Emil Voss',
    ],
    ['Ada Birk and Emil Voss, the mayors of Norda and Selm, met. The mayor of Norda said it was late.', 'Ada Birk'],
    [
      'The mayors of Norda and Selm, Ada Birk, Emil Voss and Ivo Marn, met. The mayor of Norda said it was late.',
      'The mayor of Norda',
    ],
    [
      'The mayors of Norda and Selm met Ada Birk and Emil Voss. The mayor of Norda said it was late.',
      'The mayor of Norda',
    ],
  ],
  'in court': [
    ['Opening the case for the Crown, Ivo Marn KC came. It was late, the prosecutor said.', 'Ivo Marn'],
    ['Prosecuting, Ada Birk came. It was late, the prosecutor said.', 'Ada Birk'],
    ['Ada Birk, prosecuting, came. Ivo Marn, defending, came. It was late, the prosecutor said.', 'Ada Birk'],
    ['Ada Birk KC, for the defence, came. It was late, the barrister said.', 'Ada Birk'],
    ['Ada Birk denies murdering Emil Voss. Ivo Marn came. The defendant said it was late.', 'Ada Birk'],
    ['Ada Birk, 52, pleaded not guilty. Ivo Marn came. The defendant said it was late.', 'Ada Birk'],
    ['Ada Birk denied the claims. Ivo Marn came. The defendant said it was late.', null],
  ],
  'what somebody does': [
    ['Ada Birk, who studies squid, came. Ivo Marn came. The scientist said it was late.', 'Ada Birk'],
    ['Ivo Marn, who has fished since he was nine, came. The fisherman said it was late.', 'Ivo Marn'],
    ['Ada Birk, who teaches French, came. Emil Voss came. The teacher said it was late.', 'Ada Birk'],
    ['Ada Birk, who taught French, came. Emil Voss said it was cold. The teacher said it was late.', null],
    ['Prof. Ivo Marn said it was cold. “It is late,” the cardiologist said.', 'Ivo Marn'],
    ['Ivo Marn, a baker, said it was cold. “It is late,” the cardiologist said.', null],
  ],
  'the name behind what is told of somebody': [
    ['The researcher who wrote the report, Ada Birk, said it was late.', 'Ada Birk'],
    ['The captain, a Dutchman called Piet Voss, said it was late.', 'Piet Voss'],
    ['Emil Voss met the special envoy of the guild for the region, Ivo Marn. The envoy said it was late.', 'Ivo Marn'],
    ['Emil Voss met the envoy of the guild, Ambassador Ivo Marn. The envoy said it was late.', 'Ivo Marn'],
    ['Its officer, Capt. Per Marn, said it was late.', 'Per Marn'],
    ['Its officer, Capt. Will Marn, said it was late.', 'Will Marn'],
  ],
  'in turn, for his part': [
    ['Emil Voss came. He in turn has said it was late.', 'Emil Voss'],
    ['Emil Voss in his turn said it was late.', 'Emil Voss'],
    ['Emil Voss for his part said it was late.', 'Emil Voss'],
    ['The turn said it was late.', null],
  ],
  'a firm by the first word of its name': [
    ['Parallax Systems cut its forecast. “It was my sister,” said Luis Voss. She said it was late.', null],
  ],
  'a noun in the words tells of somebody, too': [
    [
      'Mayor Emil Voss came.\n\nIvo Marn came.\n\nAda Birk accused the mayor of lying. He said it was late.',
      'Emil Voss',
    ],
    ['Mayor Emil Voss came.\n\nIvo Marn came.\n\nAda Birk said the mayor had lied. He said it was late.', null],
  ],
  'whoever speaks to the one who spoke': [
    ['Emil Voss came.\n\nIvo Marn said a boy had cried. He told Marn that it was late.', null],
    ['Emil Voss came.\n\nIvo Marn said a boy had cried. He told Voss that it was late.', 'Ivo Marn'],
  ],
  'of the other gender in the words themselves': [
    ['Ada Birk came.\n\nThere was a marriage, to a geologist. It was short. He was cold, she said.', 'Ada Birk'],
  ],
  'a phrase that tells more of somebody': [
    [
      'Ivo Marn, 29, came. The 29-year-old student said it was hot. Ada Birk said it was cold. The student said it was late.',
      'Ivo Marn',
    ],
  ],
  'reached at home': [
    [
      'Ada Birk said it was cold. Emil Voss said it was hot. Reached at her home, the 91-year-old said it was late.',
      'Ada Birk',
    ],
  ],
  'another of the same': [
    ['A baker said it was hot. Another baker said it was cold. The baker said it was late.', null],
    ['Another baker said it was cold. The baker said it was late.', 'Another baker'],
  ],
  'names of other words': [
    ['My Step said it was late.', 'My Step'],
    ['It rained. Holt and Sons said it was late.', 'Holt and Sons'],
    ['It rained. Driver Sam Otis said it was late.', 'Sam Otis'],
    ['It rained. Baker Sam Otis said it was late.', 'Baker Sam Otis'],
  ],
  'bodies of a place': [
    ['The Port of Grumvik said it was late.', 'Port of Grumvik'],
    ['The Diocese of Grumvik said it was late.', 'Diocese of Grumvik'],
    ['The Village of Grumvik said it was late.', 'Village of Grumvik'],
  ],
  'two bodies, the first named': [
    ['The Red Fund and the Blue Trust said it was late.', 'Red Fund + Blue Trust'],
    ['The head of the Red Fund and the Blue Trust said it was late.', 'The head of the Red Fund and the Blue Trust'],
  ],
};

testKinds('who is called so', kinds);
