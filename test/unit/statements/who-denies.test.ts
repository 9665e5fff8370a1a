import { type Kinds, testKinds } from './who-kinds';

const before =
  'Activist Dana Reyle was fined in May. Her lawyer, Marta Marn, met the press. “It is late,” Marn said.\n\n';

const kinds: Kinds = {
  'whoever is accused is the one who denies it': [
    [`${before}Prosecutors said Reyle had sold the boat. She has denied the charges.`, 'Dana Reyle'],
    [`${before}Police say Reyle sank the boat in May. She denies murder.`, 'Dana Reyle'],
    [`${before}Several women accuse Reyle of fraud. She strongly denies the allegations.`, 'Dana Reyle'],
    [`${before}According to the indictment, Reyle sold the boat. She rejects the claim.`, 'Dana Reyle'],
    [`${before}Reyle is accused of theft. She denies any wrongdoing.`, 'Dana Reyle'],
  ],
  'a minister of something else is another': [
    ['Finance minister Ruth Marn ruled it out. The health minister said it was late.', null],
    ['Finance minister Ruth Marn ruled it out, after the health minister said it was late.', null],
    ['Ruth Marn, the finance minister, ruled it out. The prime minister said it was late.', null],
    ['The prime minister, Ruth Marn, ruled it out. The minister said it was late.', null],
    ['Prime Minister Ruth Marn met Foreign Minister Ivo Holt. The minister said it was late.', 'Ivo Holt'],
    ['Sports editor Ruth Marn left, after the news editor said it was late.', null],
    ['Finance minister Ruth Marn ruled it out. The minister said it was late.', 'Ruth Marn'],
  ],
  'a post that nobody was told to have is somebody else’s': [
    ['When Anna Lie reached the school, the head teacher told her it was late.', null],
    ['Tom Lie left. The senior nurse said it was late.', null],
    ['Tom Lie left. The chief doctor said it was late.', null],
    ['Tom Lie, a nurse, left. The senior nurse said it was late.', 'Tom Lie'],
  ],
  'the next of a list is no description of the one before': [
    ['The mayor of Selm, Lena Ost, and the governor, Pavel Drin, came. The governor said it was late.', 'Pavel Drin'],
    [
      'The mayor Lena Ost, the governor, Pavel Drin, and the priest, Ole Rem, came. The governor said it was late.',
      'Pavel Drin',
    ],
    [
      'The mayor Lena Ost, the governor, Pavel Drin, and the priest, Ole Rem, came. The priest said it was late.',
      'Ole Rem',
    ],
    ['The mayor, Lena Ost, and the governor, Pavel Drin, came. The mayor said it was late.', 'Lena Ost'],
    ['Lena Ost, and the governor came. The governor said it was late.', null],
  ],
  'whoever was told replies': [
    ['Karl Voss texted Ole Rem: “It is late.” He replied: “It is not.”', 'Ole Rem'],
    ['“It is late,” Karl Voss told Ole Rem. “It is not,” he replied.', 'Ole Rem'],
    ['Karl Voss told Ole Rem, his aide, that it was late. “It is not,” he replied.', 'Ole Rem'],
    ['Karl Voss told the Herald: “It is late.” It was cold. “It is not over,” he said.', 'Karl Voss'],
  ],
  'whoever recalls what another said goes on': [
    ['“It is late,” Karl Voss recalls Ole Rem saying. “I did not believe him,” he said.', 'Karl Voss'],
    ['“It is late,” Ida Holm recalls Karl Voss saying. “He lied,” she said.', 'Ida Holm'],
  ],
  'who is told of by somebody is not that one': [
    ['Karl Voss left. A spokeswoman for him said it was late.', 'A spokeswoman for him'],
    ['Karl Voss left. Someone close to him said it was late.', 'Someone close to him'],
    ['Karl Voss left. A man next to him said it was late.', 'A man next to him'],
    ['Karl Voss left. Two friends of his said it was late.', 'Two friends of his'],
    ['Karl Voss left. A friend of Holm’s said it was late.', 'A friend of Holm’s'],
  ],
  'a given name does not mislead where another is told of': [
    ['Prosecutor Anna Kern said the minister took bribes. He said it was late.', null],
    ['Anna Kern met her lawyer. He said it was late.', null],
    ['Marty Walz, a teacher, spoke next. She said it was late.', 'Marty Walz'],
    ['Prosecutor Karl Kern said the minister took bribes. He denied wrongdoing.', null],
    ['Karl Kern said he was at home. He denied wrongdoing.', 'Karl Kern'],
  ],
  'whoever is asked answers, with a name or without one': [
    ['Karl Voss asked the clerk if it was cold. “It is late,” he said.', null],
    ['Karl Voss asked the crowd if it was cold. “It is late,” he said.', 'Karl Voss'],
    ['Ida Holm wept. Judge Rita Falk told her to leave. “It is late,” she said.', null],
    ['Karl Voss spoke. Ida Holm asked him to stop. “It is late,” he said.', 'Karl Voss'],
  ],
  'whoever is brought in is heard next': [
    ['The mayor, Tom Sand, began. “Welcome,” he said. The jury then heard from a farmer. He said it was late.', null],
    ['The mayor, Tom Sand, began. “Welcome,” he said. Next to speak was a farmer. He said it was late.', null],
    ['The mayor, Tom Sand, began. “Welcome,” he said. Then came a farmer from Lund. He said it was late.', null],
    ['The mayor, Tom Sand, began. “Welcome,” he said. There was a shout from a farmer. He said it was late.', null],
    ['The mayor, Tom Sand, began. “Welcome,” he said. Next up was Ivo Marn. He said it was late.', 'Ivo Marn'],
    ['Rusk wept as her husband, Per, took the stand. He said it was late.', 'Per'],
    ['The treasurer wept as her husband took the stand. He said it was late.', null],
    ['Ida Rusk wept as her husband took the stand. She said it was late.', 'Ida Rusk'],
  ],
  'whoever is in several places is none of them': [
    ['Voters in Selm, Lund and Grenby said it was late.', 'Voters in Selm, Lund and Grenby'],
    ['Officials in Armenia, Azerbaijan and Georgia said it was late.', 'Officials in Armenia, Azerbaijan and Georgia'],
    ['Police from Selm, Lund and Grenby said it was late.', 'Police from Selm, Lund and Grenby'],
    ['Troops in Selm, Lund and Grenby said it was late.', 'Troops in Selm, Lund and Grenby'],
    ['Media in Armenia, Azerbaijan and Russia said it was late.', 'Media in Armenia, Azerbaijan and Russia'],
    ['Officials from Armenia as well as Azerbaijan said it was late.', 'Officials from Armenia as well as Azerbaijan'],
    ['Diplomats at the port and in Selm said it was late.', 'Diplomats at the port and in Selm'],
    ['Two workers in Selm, Ivo Marn and Dana Holt, said it was late.', 'Ivo Marn + Dana Holt'],
    ['At talks in Selm, Ivo Marn and Dana Holt said it was late.', 'Ivo Marn + Dana Holt'],
  ],
  'whoever belongs to two is neither of them': [
    ['Lawyers for Karl Voss and Ida Holm said it was late.', 'Lawyers for Karl Voss and Ida Holm'],
    ['Relatives of Karl Voss and Ida Holm said it was late.', 'Relatives of Karl Voss and Ida Holm'],
    ['Aides to Karl Voss and Ida Holm said it was late.', 'Aides to Karl Voss and Ida Holm'],
  ],
  'how somebody is told something is nobody': [
    ['Nurses were told by letter that the clinic would close.', null],
    ['Residents were warned by text message that it was late.', null],
    ['Nurses were told by Karl Rem that it was late.', 'Karl Rem'],
  ],
  'a post before a name in commas is not that of whoever stands before it': [
    [
      'Thieves came to Selm. The museum will give a bell to Karl Rem, its director, Arne Skov, said. The director said it was late.',
      'Arne Skov',
    ],
    [
      'The director said it was late.\n\nThe museum will give a bell to Karl Rem, its director, Arne Skov, said.',
      'Arne Skov',
    ],
  ],
  '“who” is whoever stands before it, also within what was said before': [
    ['Karl Voss rejected the testimony of a witness at the court, who said it was late.', null],
    ['Karl Voss praised the work of the nurses, who said it was late.', null],
    ['Karl Voss rejected the claim of Ida Holm, who said it was late.', 'Ida Holm'],
    ['Karl Voss denied a report by the clerk, Ida Holm, who said it was late.', 'Ida Holm'],
    ['“It is late,” said Karl Voss, who said he had seen it.', 'Karl Voss'],
  ],
  'whoever a clause tells of goes on, and not who is heard in it': [
    ['Karl Voss, whom Ivo Rem had called a thief, said he would sue. “It is late,” he said.', 'Karl Voss'],
    ['Karl Voss, who Ivo Rem said was a thief, said he would sue. He said it was late.', 'Karl Voss'],
    ['The plan, which Ivo Rem called a joke, failed. He said it was late.', 'Ivo Rem'],
  ],
  'whoever was “she” two sentences on is not “he” next': [
    [
      'Prosecutor Dana Rusk asked Karl Voss where he was. He said he was at home. She asked who was with him. “It is late,” he said.',
      'Karl Voss',
    ],
    [
      'Prosecutor Dana Rusk asked Karl Voss where he was. He said he was at home. She said it was dark. “It is late,” he said.',
      'Karl Voss',
    ],
  ],
  'a firm is no union, and “it” is whoever acted last': [
    ['The Harbour Union said it was dark. The airline said it was late.', null],
    ['The Harbour Union said it was dark. The port authority rejected that. It said it was late.', null],
    ['The Harbour Union said it was dark. The town council disagreed. It said it was late.', null],
    ['The Harbour Union said it was dark. The union disagreed with the mayor. It said it was late.', 'Harbour Union'],
    ['Kestrel Airlines said it was dark. The airline said it was late.', 'Kestrel Airlines'],
  ],
  'whoever is written to replies': [
    ['In a letter to Karl Holm, Ivo Marn wrote that the road was shut. He replied that it was open.', 'Karl Holm'],
    ['In an email to Ida Holm, Ivo Marn said the road was shut. She replied that it was open.', 'Ida Holm'],
    ['In a letter to Karl Holm, Ivo Marn wrote that the road was shut. He said it was late.', 'Ivo Marn'],
  ],
  'a given name that is a month, too': [
    ['Emil Voss spoke. His neighbour, Jan, said it was late.', 'Jan'],
    ['Emil Voss spoke. His daughter, April, said it was late.', 'April'],
  ],
};

testKinds('who denies it, and who is brought in', kinds);
