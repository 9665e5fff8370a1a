import { type Kinds, testKinds } from './who-kinds';

const kinds: Kinds = {
  'who is on trial is the defendant, who testifies the witness': [
    [
      'The trial of former governor Ivo Marn opened. Emil Voss said it was early. The defendant said it was late.',
      'Ivo Marn',
    ],
    ['Ivo Marn went on trial on Monday. Emil Voss said it was early. The defendant said it was late.', 'Ivo Marn'],
    ['Ivo Marn testified that it was cold. Emil Voss asked him why. “It was late,” the witness answered.', 'Ivo Marn'],
  ],
  'a post tells on whichever side of whose it is': [
    ['The Foreign Ministry’s spokesman Ivo Marn said it was cold. “It is late,” the diplomat said.', 'Ivo Marn'],
    ['Norvia’s envoy to the talks, Ivo Marn, urged the parties to wait. The envoy said it was late.', 'Ivo Marn'],
    ['The Harvest faction’s Ivo Marn said it was late.', 'Ivo Marn'],
    ['Ruling party MP Ivo Marn disagreed with her. He said it was late.', 'Ivo Marn'],
    ['Headteacher Ivo Marn said it was cold. “It is late,” the principal told the paper.', 'Ivo Marn'],
    ['Ivo Marn MSP said it was cold. Emil Voss disagreed. “It is late,” the MSP said.', 'Ivo Marn'],
    ['Emil Voss said it was cold. “It is late,” the MSP said.', 'The MSP'],
    ['Mother-of-three Karla Wenn said it was late.', 'Karla Wenn'],
  ],
  'those about whom a clause is told': [
    ['Doctors treating Karl Voss and Ida Holm said it was late.', 'Doctors'],
    ['The lawyers who met Karl Voss and Ida Holm said it was late.', null],
    ['The man shot Karl Voss and Ida Holm said it was late.', 'Ida Holm'],
    ['EU monitoring mission chief Ivo Marn said it was late.', 'Ivo Marn'],
    ['Treasury CS Ivo Marn said it was late.', 'Ivo Marn'],
    ['Ivo Marn knocked out Karl Voss 6-4, 7-6 in Selm on Wednesday, then called the schedule “late”.', 'Ivo Marn'],
    ['Ivo Marn, who in 1979 told the guild that it was late, has died.', 'Ivo Marn'],
  ],
  'people of whom more is told before the verb': [
    ['A man living near the mine at Selm said it was late.', 'A man'],
    ['A lawyer jailed in Tarvia said it was late.', 'A lawyer jailed in Tarvia'],
    ['Villagers displaced by the Selm flood said it was late.', 'Villagers'],
    ['Families waiting at the gate said it was late.', 'Families'],
    ['Protesters outside the parliament said it was late.', 'Protesters'],
    ['“It is late,” said one, retired teacher Karla Wenn.', 'Karla Wenn'],
    ['Karla Wenn said it was cold. One of them, Luka, smiled. “It is late,” he said.', 'Luka'],
    ['Those opposed to the strike said it was late.', 'Those opposed'],
    ['The man moved to Selm and Ivo Marn said it was late.', 'Ivo Marn'],
  ],
  'a name of several words': [
    ['Human Rights Monitor said it was late.', 'Human Rights Monitor'],
    ['Opener Ivo Marn said it was late.', 'Ivo Marn'],
    ['Minister Park Sun-hee said it was cold. Park said it was late.', 'Park Sun-hee'],
    ['U.S. Assistant Secretary of State Ivo Marn said it was late.', 'Ivo Marn'],
    ['Norvia’s ambassador to Tarvia Ivo Marn said it was cold. The envoy said it was late.', 'Ivo Marn'],
    ['Mother-of-two Karla Wenn said it was cold. The mother-of-two said it was late.', 'Karla Wenn'],
    ['King Ivo Marn said it was cold. The monarch said it was late.', 'Ivo Marn'],
  ],
  'an office by its other name': [
    ['Health Secretary Ivo Marn said it was cold. The minister said it was late.', 'Ivo Marn'],
    ['Licensee Ivo Marn said it was cold. The publican said it was late.', 'Ivo Marn'],
    [
      'The founder of Norda Systems has told the guild that it was late.\n\nThe Brandt Fund was quiet. Its founder, Karla Wenn, stayed.',
      'The founder of Norda Systems',
    ],
  ],
  'who knows a science is a scientist and an expert': [
    ['Geologist Ivo Marn blamed the rain. The scientist said it was late.', 'Ivo Marn'],
    ['Ivo Marn, a linguist, testified that it was cold. The expert said it was late.', 'Ivo Marn'],
  ],
  'a deputy is no minister, and shares what the one above does': [
    [
      'Defence Minister Emil Voss was away. His deputy, Ivo Marn, said it was cold. The deputy minister said it was late.',
      'Ivo Marn',
    ],
    [
      'Foreign Minister Emil Voss was away. Voss’s deputy, Ivo Marn, said it was cold. The diplomat said it was late.',
      'Ivo Marn',
    ],
  ],
  'who has no name and spoke last goes on': [
    ['Ivo Marn said it was cold. A reporter said it was early. “It is late,” he said.', 'A reporter'],
    [
      'Ivo Marn said it was cold. A reporter for the Daily Post said it was early. He said it was late.',
      'A reporter for the Daily Post',
    ],
    ['Ivo Marn said it was cold. One resident said it was early. He said it was late.', 'One resident'],
    ['Ivo Marn spoke at noon. “Is it late?” a reporter asked Marn. “It is late,” the businessman replied.', 'Ivo Marn'],
  ],
  'kin of somebody': [
    ['Ivo Marn fell and died. Mrs Marn said it was late.', 'Mrs Marn'],
    [
      'Ivo Marn died in May. His wife, Karla, rang. Mrs Marn said it was cold. “It is late,” said the widow.',
      'Karla Marn',
    ],
    [
      'Ivo Marn died. His wife, Karla, rang. Their son, Emil Marn, said it was cold. Mrs Marn said it was early. Her son said it was late.',
      'Emil Marn',
    ],
    ['Karla Wenn said it was cold. The farmer, Ivo Marn, smiled. “My wife rang,” he said. She says it is late.', null],
  ],
  'who works for somebody with a title': [
    ['An aide to President Ivo Marn said it was cold. “It is late,” he said.', 'An aide to President Ivo Marn'],
    ['It is cold, the lawyer of President Ivo Marn said.', 'The lawyer of President Ivo Marn'],
    ['The spokesman of Mayor Ivo Marn said it was cold. He said it was late.', 'The spokesman of Mayor Ivo Marn'],
    ['An envoy of President Ivo Marn came. The envoy said it was late.', 'An envoy'],
  ],
  'a body that tells for whom somebody speaks': [
    ['A spokesman for the ferry’s owner, Brandt Ferries, said it was late.', 'A spokesman for the ferry’s owner'],
    ['A spokesman for the union, Ivo Marn, said it was late.', 'Ivo Marn'],
  ],
};

testKinds('who speaks in the news', kinds);
