import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { wireOf } from '../../../src/core/wording/wire';
import { type Kinds, testKinds } from './who-kinds';
import { knowledge } from './world';

const kinds: Kinds = {
  'a relative clause behind a name tells nothing of its sex': [
    [
      'Dora Wild, whose husband, Harbour Pilot Tim Wild, drowned in May, came to Grenby. Wild met Karl and Gesa Orth. “It was a bad year,” she said.',
      'Dora Wild',
    ],
    ['Lars Moen, whose wife keeps the mill, came to Grenby with Nora Lunde. He said the road was shut.', 'Lars Moen'],
    [
      'Dora Wild, whose husband, Tim Wild, drowned in May, came to Grenby. Wild met the mayor. Not once, Wild said, had anybody called.',
      'Dora Wild',
    ],
  ],
  'two who speak, one of whom is described': [
    [
      'Ada Birk, a geologist at the Grenby Institute, and her colleague Nils Rode said the road was shut.',
      'Ada Birk + Nils Rode',
    ],
    ['The hall should be sold, Mayor Ivo Marn and his deputy, Nora Lunde, said.', 'Ivo Marn + Nora Lunde'],
    ['Mayor Ivo Marn of Selm and his counterpart, Nora Lunde, said the road was shut.', 'Ivo Marn + Nora Lunde'],
    ['Ivo Marn and an aide to Otto Brenn said the road was shut.', 'Ivo Marn'],
  ],
  'the minister of another people': [
    ['Petra Holm came to Selm. The Tarvian minister said the road was shut.', 'Petra Holm'],
    ['Petra Holm came to Selm. The Osmarkian minister said the road was shut.', 'The Osmarkian minister'],
    ['Petra Holm came to Selm. The Sorlandian minister said the road was shut.', 'The Sorlandian minister'],
    [
      'The Velmish minister, Nora Lunde, came to Selm. The Sorlandian minister said the road was shut.',
      'The Sorlandian minister',
    ],
    ['Petra Holm came to Selm. The civilian minister said the road was shut.', 'Petra Holm'],
  ],
  'a colleague of another people is named behind it': [
    ['Petra Holm and her Greek counterpart Karla Wenn met. They said the road was shut.', 'Petra Holm + Karla Wenn'],
    ['Petra Holm and her Saudi colleague, Karla Wenn, met. Both said the road was shut.', 'Petra Holm + Karla Wenn'],
  ],
  'words that go on behind the one they are about': [
    [
      'Otto Brenn came late. His colleague Lars Moen had said that the road was shut. Moen, he added, had not asked.',
      'Otto Brenn',
    ],
    ['Lars Moen came late. Moen would not stay, he said.', 'Lars Moen'],
  ],
  'a minister of two fields': [
    ['The Minister of Culture and Sport Elman Dorn said the hall was shut.', 'Elman Dorn'],
    ['The Minister of Labour and Social Protection Orla Venn said the hall was shut.', 'Orla Venn'],
  ],
  'a word that only opens a sentence is no body': [
    ['Prices snapped back. The fog, which the paper called “a wall of wool,” lay over the town.', null],
  ],
  'the former of two': [
    ['Otto Brenn met Karl Dorn. The former said the road was shut.', 'Otto Brenn'],
    ['Otto Brenn met Karl Dorn and Lars Moen. The former said the road was shut.', null],
  ],
  'whoever asks is not the one who answers': [
    [
      'Karla Wenn came to Selm. The lawyer Sam Orn asked if she had told anyone. “My husband,” she answered.',
      'Karla Wenn',
    ],
    ['Kim Orn asked Karla Wenn if she had told anyone. “My husband,” she answered.', 'Karla Wenn'],
  ],
  'what is told of somebody by a place is no name': [
    ['Velt Mills has sold two boats. The Grenby-based firm said the road was shut.', 'Velt Mills'],
    ['Velt Mills has sold two boats. The New York-based firm said the road was shut.', 'Velt Mills'],
    [
      'Last week the Committee to Save Rivers left. The New York-based watchdog said the road was shut.',
      'Committee to Save Rivers',
    ],
  ],
  'two callings before a name': [
    ['The first witness, baker Karla Wenn, came late. “I was there,” the witness said.', 'Karla Wenn'],
  ],
  'what somebody was before': [
    ['The peer Ada Storrow came to Selm. The former headteacher said the road was shut.', 'Ada Storrow'],
  ],
  'a post in the lead, and its holder below': [
    [
      'The mayor of Selm has left. The mayor of Selm said the road was shut.\n\nIt rained.\n\nMayor Astrid Melby came late. “It is over,” she said.',
      'Astrid Melby',
    ],
  ],
  'a firm by what it makes': [
    ['Shares in Velt Mills fell after the maker of mill wheels said that the road was shut.', 'Velt Mills'],
  ],
  'it and they of the name that the sentence before is about': [
    ['Folkets Rost takes another view. It says the road was shut.', 'Folkets Rost'],
    ['Haldor Lines posted a loss. They blamed the road.', 'Haldor Lines'],
    ['Kapital’s editorial turns to the bear. It says the road was shut.', 'Kapital'],
  ],
  'a player is no coach': [
    ['“Not me,” said the coach, Rui Sand. The striker himself said the road was shut.', null],
    ['“Not me,” said the captain, Rui Sand. The striker said the road was shut.', 'Rui Sand'],
  ],
  'those around somebody are not that one': [
    ['Ralf Dorn came to Selm. People around him say the road was shut.', 'People around him'],
    ['Ralf Dorn came to Selm. Two officials close to him said the road was shut.', 'Two officials close to him'],
  ],
  'a calling that looks like a verb': [['Green Cross volunteer Gesa Nix said the road was shut.', 'Gesa Nix']],
  'where a body is says nothing': [
    [
      'The mission of Velt Mills in Grenby blamed the road. “It is shut,” it said.',
      'The mission of Velt Mills in Grenby',
    ],
  ],
  'what he wrote is his': [
    ['Ivo Reyle left. According to his statement, the road was shut.', 'Ivo Reyle'],
    ['Ivo Reyle left. Karla Wenn left. Her letter said the road was shut.', 'Karla Wenn'],
  ],
  'bodies with a small word in the name': [
    ['Doctors Without Borders said the road was shut.', 'Doctors Without Borders'],
  ],
  'envoys of several': [
    ['Envoys of Tarvia, Selm and Osmark said the road was shut.', 'Envoys of Tarvia, Selm and Osmark'],
  ],
  'a false name in marks, with the age': [['“Amina,” 24, said the road was shut.', 'Amina']],
  'a member of a house': [
    ['Member of Parliament Gesa Melby said the road was shut.', 'Gesa Melby'],
    ['The Federation Council member Otto Brenn came late. The senator said the road was shut.', 'Otto Brenn'],
    ['The Federation Council member Otto Brenn came late. The parliamentarian said the road was shut.', 'Otto Brenn'],
  ],
  'according to a post and a name': [['The road was shut, according to its head of research, Simon Vey.', 'Simon Vey']],
  'by a date before the words': [
    ['Karla Wenn told Velt Watch in a letter dated April 30 that the road was shut.', 'Karla Wenn'],
  ],
  'the latter of two': [
    ['Otto Brenn met Karl Dorn. The latter said the road was shut.', 'Karl Dorn'],
    ['Otto Brenn met Karl Dorn and Lars Moen. The latter said the road was shut.', null],
  ],
  'father and son': [
    ['Otto Brenn Sr. met Karl Brenn. Brenn Jr. said the road was shut.', 'Karl Brenn'],
    ['Otto Brenn Jr. met Karl Brenn. Brenn Sr. said the road was shut.', 'Karl Brenn'],
    ['Otto Brenn founded the mill. His son, Karl Brenn, runs it. Brenn Jr. said the road was shut.', 'Karl Brenn'],
    [
      'Otto Brenn Sr. founded the mill. His son, Otto Brenn Jr., runs it. Brenn Jr. said the road was shut.',
      'Otto Brenn Jr.',
    ],
    [
      'Otto Brenn Sr. founded the mill. His son, Otto Brenn Jr., runs it. The elder Brenn said the road was shut.',
      'Otto Brenn Sr.',
    ],
    [
      'Otto Brenn founded the mill. His son, Karl Brenn, runs it. The younger Brenn said the road was shut.',
      'Karl Brenn',
    ],
    [
      'Otto Brenn Sr. founded the mill. His son, Otto Brenn Jr., runs it. The elder Brenn said the road was shut. “I have seen worse,” he said.',
      'Otto Brenn Sr.',
    ],
    ['Peter Velt and Karl Velt came to Grenby. Velt said the road was shut. “I have seen worse,” he said.', null],
  ],
  'titles that are seldom': [
    ['Minister of Transport Peter Paul Velt said the road was shut.', 'Peter Paul Velt'],
    ['“We wait,” said a member of parliament Peter Velt.', 'Peter Velt'],
    [
      'Otto Brenn, the prime minister of Osmark, came to Grenby. Petra Holm came, too. The Osmarkian head of government said the road was shut.',
      'Otto Brenn',
    ],
    [
      'Goran Dask met his counterpart from Osmark, Otto Brenn. The guild met. The Osmarkian minister said the road was shut.',
      'Otto Brenn',
    ],
    ['Ivo Marn, the Cabinet Secretary, met Jan Brell, the Chief Steward. The CS said the road was shut.', null],
    ['A nurse who identified herself only as Ana said the road was shut.', 'Ana'],
    ['“We wait,” said the Guild Co-Pilot.', 'Guild Co-Pilot'],
    ['According to Larry Bishop’s letter, the road was shut.', 'Larry Bishop’s letter'],
    ['A nurse, who gave only her first name as Mina, said the road was shut.', 'Mina'],
    ['A nurse, who identified herself only as Ana, said the road was shut.', 'Ana'],
    ['Kim Brell will speak at noon, his office said.', "Brell's office"],
    // Words that a page has run together.
    ['SelmThe fishers’ leader, Otto Brenn, whom Reyle once called “a clown,” said the road was shut.', 'Otto Brenn'],
  ],
  'nobody is meant who is not there': [
    ['“Rain came,” said one of them, a tall man.', null],
    ['“Kim Brell will speak at noon,” his office said.', null],
    ['A statement issued by the mayor was short. The statement said the road was shut.', null],
  ],
  'whoever is accused may answer': [
    ['Otto Brenn said the mill was safe. Ruth Arne accused Ivo Marn of lying. “That is false,” he said.', 'Ivo Marn'],
    ['Otto Brenn said the mill was safe. Ruth Arne accused Ivo Marn of lying. “I saw it,” she said.', 'Ruth Arne'],
  ],
  'a pronoun tells what a name did not': [
    [
      'The guild’s lawyer, Dana Reiss, said the case was strong. “I am sure,” she said. Lena Ott, a spokeswoman for the mayor, denied it. According to Reiss, three letters were lost. She added that a fourth had come.',
      'Dana Reiss',
    ],
  ],
  'his counterpart, the Briton': [
    [
      'Foreign Minister Karel Lund and his Tarvian counterpart, Mira Sand, met on Monday. “We came close,” Lund said. His counterpart was less hopeful. “It is far,” she said.',
      'Mira Sand',
    ],
    ['Peter Hale, who has mediated since May, met Anna Lund. The Briton said the road was shut.', 'Peter Hale'],
    ['Nora Lunde came to Grenby with her colleague Per Nyman. Nyman said the road was shut.', 'Per Nyman'],
  ],
  'whose office, of two': [
    [
      'Harbour Chief Tom Barre said the boat was found. Mayor Ivo Marn will speak at noon, his office said.',
      "Marn's office",
    ],
    ['Nora Lunde met Ivo Marn. She will speak at noon, her office said.', "Lunde's office"],
  ],
  'several others in between are “they”': [
    [
      'Ada Birk and Nils Rode said the hall would be sold. Several guilds have asked for it. They have said it is theirs.',
      'Several guilds',
    ],
  ],
  'the name of a body with an apostrophe': [
    ['The Harbour Workers’ Guild said it would strike.', 'Harbour Workers’ Guild'],
  ],
  'a country or a town is not “he”': [
    [
      'Grenby mayor Lars Moen has kept the office since May. Before that he had taught in Quarland. Quarland has built three dams. In May he said the dams were unsafe.',
      'Lars Moen',
    ],
    [
      'Otto Brenn, who was envoy in Quarland for years, said Quarland must answer. The plan is a good one, he said.',
      'Otto Brenn',
    ],
    ['Ivo Marn said the road was shut. Harbour Enforcement has not answered. He said it would open.', 'Ivo Marn'],
  ],
  'a noun without a name that was just brought on is “he”': [
    ['Ivo Marn said the mill was old.\n\nThe prosecutor rose at noon. He said the case was clear.', null],
    ['The road is shut, Nora Lunde’s top aide said. “We will wait,” he told reporters.', 'Nora Lunde’s top aide'],
    ['Nora Lunde met the crew. Her interpreter was late. He said the road was shut.', 'Her interpreter'],
  ],
  'whoever holds an office is not “the doctor”': [
    ['Minister Nora Lunde visited the clinic on Monday. “The beds are full,” the doctor said.', null],
    [
      'Otto Brenn, the envoy, came to Grenby. The political editor of the River Letter said the talks would fail.',
      'The political editor of the River Letter',
    ],
  ],
  'his lawyer, her husband, Norvia’s spokesman: whom the article calls so': [
    [
      'Nora Lunde and her husband Sverre Lunde came to Grenby. “We lost it all,” Nora Lunde said. Her husband said the road was shut.',
      'Sverre Lunde',
    ],
    ['Axel Grau was silent. His lawyer, Tim Noll, waited at the door. His lawyer said the case was weak.', 'Tim Noll'],
    [
      'Axel Grau’s lawyer, Tim Noll, waited at the door. Otto Brenn came late. Brenn’s lawyer said the case was weak.',
      'Brenn’s lawyer',
    ],
  ],
  'a post with “of” and “to” before a name is that one’s title': [
    [
      'Otto Brenn received the Ambassador of Quarland to Tarvia Elena Sadik on Monday. The Ambassador said the talks were long.',
      'Elena Sadik',
    ],
    [
      'The Minister of Defence of Quarland Lars Moen came to Grenby. Nora Lunde waited. The Minister said the road was shut.',
      'Lars Moen',
    ],
    ['The mayor of Selm Ivo Marn came with Otto Brenn. The mayor said the road was shut.', 'Ivo Marn'],
  ],
  'a part of a longer name, a nickname': [
    [
      'Ivan Petrovich Sokol came to Grenby. Otto Brenn waited. Ivan Petrovich said the road was shut.',
      'Ivan Petrovich Sokol',
    ],
    ['Karl “Bear” Orth came to Grenby. Otto Brenn waited. Bear said that the road was shut.', 'Karl Orth'],
  ],
  '“both”, “the two”: who were named together': [
    ['Ada Birk and Nils Rode wrote to the mayor. The two said the road was shut.', 'Ada Birk and Nils Rode'],
    ['Ada Birk and Nils Rode wrote to the mayor. It was cold. Both said the road was shut.', 'Ada Birk and Nils Rode'],
    ['Otto Brenn wrote to the mayor. The two said the road was shut.', null],
  ],
  'a clause or an age behind a surname tells that it is somebody': [
    ['Morris, who left the guild after Karl Orth came, was late. He said the road was shut.', 'Morris'],
    ['Morris was the third witness who had met Karl Orth. He said the road was shut.', 'Morris'],
    ['Ivo Marn met Martha Lind. She said the court of Grenby had heard it.', 'Martha Lind'],
  ],
  'the newest of two who are called so': [
    [
      'Interior Minister Hans Kolb said the guards would stay. Energy Minister Ruth Arne came to the plant on Monday. The minister said the plant was safe.',
      'Ruth Arne',
    ],
  ],
  'whom words are about that no one person says': [
    [
      'Ada Birk waited at the mill. Her father said it was cold.\n\nDeputy director Karl Orth will run the mill until May, the council said. He said the road was shut.',
      'Karl Orth',
    ],
    ['Mayor Ivo Marn took the mill, according to a statement. He said the road was shut.', 'Ivo Marn'],
  ],
  'a line “Source:” tells whose a “Quote:” below is': [
    ['Source: Petra Lind on Telegram\n\nQuote: “The bridge will stay closed for now.”', 'Petra Lind'],
    ['Source: Norda Wire, citing the harbour police\n\nQuote: “The bridge will stay closed for now.”', null],
    ['Source: Norda Wire\n\nQuote from Ivo Marn: “The bridge will stay closed for now.”', 'Ivo Marn'],
  ],
  'a surname of two, when the other was just told of, stays open': [
    [
      'Thomas Lind has been away since May. His sister, Karin Lind, said he was ill. Lind said the guards had done nothing.',
      null,
    ],
  ],
  'the one called so in the article, and not the one whom a record calls so': [
    [
      'Premier Otto Brenn met the guild. Foreign Minister Lars Moen was there. The minister said the road was shut.',
      'Lars Moen',
    ],
  ],
  'a name under a letter is its writer’s, and not whom the next one speaks of': [
    [
      'Lunde has lied to all of us about the mill.\n\nIvo Marn.\n\nEverybody knows what Otto Brenn is worth. He said the mill was safe.',
      'Otto Brenn',
    ],
  ],
  '“they” goes on meaning the two who spoke': [
    [
      'In their new book, Stefan Orth and Karla Wenn tell of the mills. Tarvia might have saved them, they say. It had the money. What it built was a road. Even then, they write, the mills were the better plan.',
      'Stefan Orth and Karla Wenn',
    ],
    ['Stefan Orth and Karla Wenn keep the mill. Osmark has no mills, they said.', 'Stefan Orth and Karla Wenn'],
  ],
  '“who” speaks, and goes on': [
    [
      'Nora Lunde waited at the gate. The case lies with Harbour Chief Ottilie R. Quist, who told the council when asked last month: “It is in good hands.”\n\nShe added, “We will read it all.”',
      'Ottilie R. Quist',
    ],
    [
      'Nora Lunde said the plan was good, to which Gesa Orth answered: “It is not.” She said the plan would cost too much.',
      'Gesa Orth',
    ],
    [
      'Lars Moen said the plan was good, to which Bo O’Hanlon interjected: “It is just not true.” He said the plan would cost too much.',
      'Bo O’Hanlon',
    ],
  ],
  'a name with a small word in it': [
    [
      'Nora Lunde opened the hall. Saskia in ’t Hout came too. In ’t Hout sees a long road ahead.\n\n“It is the same every year,” she told the Harbour Post.',
      'Saskia in ’t Hout',
    ],
  ],
  'a surname written in two ways': [
    [
      'Elin Mabott came to Grenby with Otto Brenn. “It was a good day,” Mabbot said. Later she sent a note saying it was done.',
      'Elin Mabott',
    ],
    ['Elin Mabott came to Grenby. Ida Marott stayed. “It was a good day,” Marott said.', 'Ida Marott'],
  ],
  'a pronoun before the name it means': [
    ['After he left the council in anger, Pilot Kaspar Wrede has now said that the road is shut.', 'Kaspar Wrede'],
  ],
  '“say experts like”: whose words they are': [
    [
      'Otto Brenn waited at the pier. Part of the trouble, say experts like Paul Ahlers, a Grenby geologist, is the ground. Nothing there is firm, he said.',
      'Paul Ahlers',
    ],
  ],
  'the candidate is whoever has a campaign': [
    [
      'The Moen campaign opened a hall in Grenby. Lars Moen came late. The candidate has said that he is ready.',
      'Lars Moen',
    ],
    [
      'Nora Lunde’s campaign is short of money. A film shows Lunde at home. The candidate says she cooks.',
      'Nora Lunde',
    ],
    [
      'Nora Lunde’s campaign is short of money. Otto Brenn’s campaign is not. Lunde and Brenn met. It rained. It was cold. The candidate said that was unfair.',
      null,
    ],
  ],
  'a body’s short form, and its noun': [
    [
      'On Monday, the Old Grenby Daily News wrote of the mill. The Mill Union has kept silent. The Daily News claims that the mill is unsafe. According to the newspaper, “the road is shut”.',
      'Old Grenby Daily News',
    ],
    [
      'The European Centre for a Better Tarvia works in Selm. Ina Kern, who leads it, said no more. The center has said that it pays its bills.',
      'European Centre',
    ],
    ['The St. Olaf Town Council met on Monday. The council said that the road was shut.', 'St. Olaf Town Council'],
    [
      'The Tarvian River Agency opened an office. It is large. It rained. It was cold. The HBI said in May that it was looking into it. The agency said no more.',
      'HBI',
    ],
  ],
  'a document is whose it is': [
    [
      'Lars Moen waited. A letter issued by the Moen campaign came at noon. The letter said the hall was full.',
      'Moen campaign',
    ],
    [
      'A group of 40 mills sent a letter urging the Northern Council to build a road. “The council has failed,” it read. The letter said the road was late.',
      'A group of 40 mills',
    ],
    [
      'The Moen campaign answered on Tuesday that it had a larger hall. “It costs more than rent,” the statement said.',
      'The Moen campaign',
    ],
    [
      'The Grenby Town Council approved a resolution on Wednesday. The resolution said the road was late.',
      'Grenby Town Council',
    ],
  ],
  'a noun means who does something in the same sentence': [
    [
      'Senator Otto Brenn came to Grenby. It rained. Senator Lars Moen praises the mill in a film: “It is the best mill in Tarvia,” the senator says.',
      'Lars Moen',
    ],
  ],
  'he whom nothing tells': [['After he had waited for an hour, he said the mill was old. Then Otto Brenn came.', null]],
  'age and office': [
    [
      'His wife Milena Brenn opened the hall. It was full. “He will go to work for you,” said the 46-year-old.',
      'Milena Brenn',
    ],
    [
      'Mill manager Bert Ahlers came late. Nora Lunde asked Ahlers about the mill, and the mill manager said he had to think. “I will call you back,” he told the Harbour Post.',
      'Bert Ahlers',
    ],
  ],
};

testKinds('who is who, by kind', kinds);

describe('a headline with a name before its colon', () => {
  const body = '\n\nIt was cold. Energy Minister Ruth Arne said on Monday that the plant was safe.';
  const first = (text: string) => wireOf(analyze(text, knowledge)).statements[0]!.speaker!.name;

  it('is the words of somebody whom the article names in full', () => {
    assert.equal(first(`Arne: Plant will stay open until May${body}`), 'Ruth Arne');
  });

  for (const topic of ['Essay', 'Harbour war', 'Q&A', 'Osmark'])
    it(`leaves words in marks to nobody behind “${topic}”`, () => {
      const [one] = wireOf(analyze(`${topic}: “We were never asked”${body}`, knowledge)).statements;
      assert.equal(one?.speaker?.name, undefined);
    });

  it('gives words in marks to a body and to whoever the article names', () => {
    assert.equal(first(`Foreign Ministry: “We were never asked”${body}`), 'Foreign Ministry');
    assert.equal(first(`Arne: “We were never asked”${body}`), 'Ruth Arne');
  });

  it('is no speech where the article names nobody so', () => {
    assert.equal(wireOf(analyze(`Plants: Some will stay open until May${body}`, knowledge)).statements.length, 1);
  });
});
