import type { Row } from '../rows';

/** Whose seat a phrase tells: that of whoever has it, or of somebody else, who stays without a name. */
export const seats: readonly Row[] = [
  [
    'another: the head of the defence committee, Ivo Marn, head of the Ice Institute',
    '(1:Ivo Marn, head of the Ice Institute,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The head of the defence committee|The head of the defence committee) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the head of the institute, Ivo Marn, head of the Ice Institute',
    '(1:Ivo Marn, head of the Ice Institute,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The head of the institute|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'another: the chairman of the parliamentary group, Ivo Marn, chairman of the harbour board',
    '(1:Ivo Marn, chairman of the harbour board,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The chairman of the parliamentary group|The chairman of the parliamentary group) <2:said> {2:it was thick}.',
  ],
  [
    'another: the mayor of Lund, Ivo Marn, the mayor of Grenby',
    '(1:Ivo Marn, the mayor of Grenby,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The mayor of Lund|The mayor of Lund) <2:said> {2:it was thick}.',
  ],
  [
    'another: the director of the clinic, Ivo Marn, the director of the school',
    '(1:Ivo Marn, the director of the school,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The director of the clinic|The director of the clinic) <2:said> {2:it was thick}.',
  ],
  [
    'another: the president of the bar association, Anton Reyle',
    '(1:Anton Reyle|Anton Reyle) <1:said> {1:the ice was thin}. (2:The president of the bar association|The president of the bar association) <2:said> {2:it was thick}.',
  ],
  [
    'another: the president of the club, Anton Reyle',
    '(1:Anton Reyle|Anton Reyle) <1:said> {1:the ice was thin}. (2:The president of the club|The president of the club) <2:said> {2:it was thick}.',
  ],
  [
    'another: the head of the council, Anton Reyle',
    '(1:Anton Reyle|Anton Reyle) <1:said> {1:the ice was thin}. (2:The head of the council|The head of the council) <2:said> {2:it was thick}.',
  ],
  [
    'another: the minister of the interior, Petra Holm',
    '(1:Petra Holm|Petra Holm) <1:said> {1:the ice was thin}. (2:The minister of the interior|The minister of the interior) <2:said> {2:it was thick}.',
  ],
  [
    'another: the minister for roads, Petra Holm',
    '(1:Petra Holm|Petra Holm) <1:said> {1:the ice was thin}. (2:The minister for roads|The minister for roads) <2:said> {2:it was thick}.',
  ],
  [
    'another: the defence minister, Petra Holm',
    '(1:Petra Holm|Petra Holm) <1:said> {1:the ice was thin}. (2:The defence minister|The defence minister) <2:said> {2:it was thick}.',
  ],
  [
    'Petra Holm: the head of Tarvian diplomacy, Petra Holm',
    '(1:Petra Holm|Petra Holm) <1:said> {1:the ice was thin}. (2:The head of Tarvian diplomacy|Petra Holm) <2:said> {2:it was thick}.',
  ],
  [
    'Petra Holm: the head of the Foreign Ministry, Petra Holm',
    '(1:Petra Holm|Petra Holm) <1:said> {1:the ice was thin}. (2:The head of the Foreign Ministry|Petra Holm) <2:said> {2:it was thick}.',
  ],
  [
    'another: the lawyer for the defendant, Ivo Marn, a lawyer for the Roth family',
    '(1:Ivo Marn, a lawyer for the Roth family,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The lawyer for the defendant|The lawyer for the defendant) <2:said> {2:it was thick}.',
  ],
  [
    "Ivo Marn: the family's lawyer, Ivo Marn, a lawyer for the Roth family",
    "(1:Ivo Marn, a lawyer for the Roth family,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The family's lawyer|Ivo Marn) <2:said> {2:it was thick}.",
  ],
  [
    'Ivo Marn: the mayor of the town, Grenby Mayor Ivo Marn',
    '(1:Grenby Mayor Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The mayor of the town|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the mayor of Grenby, Grenby Mayor Ivo Marn',
    '(1:Grenby Mayor Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The mayor of Grenby|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'another: the Lund mayor, Grenby Mayor Ivo Marn',
    '(1:Grenby Mayor Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The Lund mayor|The Lund mayor) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the chief executive of the company, Ivo Marn, chief executive of Wolde Motors',
    '(1:Ivo Marn, chief executive of Wolde Motors,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The chief executive of the company|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'another: the chief executive of Lund Mills, Ivo Marn, chief executive of Wolde Motors',
    '(1:Ivo Marn, chief executive of Wolde Motors,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The chief executive of Lund Mills|The chief executive of Lund Mills) <2:said> {2:it was thick}.',
  ],
  [
    'another: the Lund Mills chief executive, Ivo Marn, chief executive of Wolde Motors',
    '(1:Ivo Marn, chief executive of Wolde Motors,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The Lund Mills chief executive|The Lund Mills chief executive) <2:said> {2:it was thick}.',
  ],
  [
    'another: the minister of defence, Interior Minister Ivo Marn',
    '(1:Interior Minister Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The minister of defence|The minister of defence) <2:said> {2:it was thick}.',
  ],
  [
    'another: the defence minister, Interior Minister Ivo Marn',
    '(1:Interior Minister Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The defence minister|The defence minister) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the minister of internal affairs, Interior Minister Ivo Marn',
    '(1:Interior Minister Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The minister of internal affairs|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'another: the head of the research body, Ivo Marn, the head of the Ice Institute',
    '(1:Ivo Marn, the head of the Ice Institute,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The head of the research body|The head of the research body) <2:said> {2:it was thick}.',
  ],
  [
    'another: the spokesman for the union, Ivo Marn, a spokesman for the guild',
    '(1:Ivo Marn, a spokesman for the guild,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The spokesman for the union|The spokesman for the union) <2:said> {2:it was thick}.',
  ],
  [
    'another: the union spokesman, Ivo Marn, a spokesman for the guild',
    '(1:Ivo Marn, a spokesman for the guild,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The union spokesman|The union spokesman) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the leader of the party, Ivo Marn, leader of Free Grenby',
    '(1:Ivo Marn, leader of Free Grenby,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The leader of the party|Ivo Marn) <2:said> {2:it was thick}.',
  ],
  [
    'another: the leader of the Green Party, Ivo Marn, leader of Free Grenby',
    '(1:Ivo Marn, leader of Free Grenby,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The leader of the Green Party|The leader of the Green Party) <2:said> {2:it was thick}.',
  ],
  [
    'another: the captain of the trawler, Ivo Marn, the captain of the ferry',
    '(1:Ivo Marn, the captain of the ferry,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The captain of the trawler|The captain of the trawler) <2:said> {2:it was thick}.',
  ],
  [
    'another: the owner of the ferry, Ivo Marn, the owner of the mill',
    '(1:Ivo Marn, the owner of the mill,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The owner of the ferry|The owner of the ferry) <2:said> {2:it was thick}.',
  ],
  [
    'another: the mother of the girl, Ida Roth, the mother of the boy',
    '(1:Ida Roth, the mother of the boy,|Ida Roth) <1:said> {1:the ice was thin}. (2:The mother of the girl|The mother of the girl) <2:said> {2:it was thick}.',
  ],
  [
    "another: the ambassador to Lund, Ivo Marn, Norvia's ambassador to Osmark",
    "(1:Ivo Marn, Norvia's ambassador to Osmark,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The ambassador to Lund|The ambassador to Lund) <2:said> {2:it was thick}.",
  ],
  [
    'another: the editor of the Lund Post, Ivo Marn, editor of the Grenby Herald',
    '(1:Ivo Marn, editor of the Grenby Herald,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The editor of the Lund Post|The editor of the Lund Post) <2:said> {2:it was thick}.',
  ],
  [
    "Ivo Marn: the Herald's editor, Ivo Marn, editor of the Grenby Herald",
    "(1:Ivo Marn, editor of the Grenby Herald,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The Herald's editor|Ivo Marn) <2:said> {2:it was thick}.",
  ],
  [
    'another: the fire chief, Police chief Ivo Marn',
    '(1:Police chief Ivo Marn|Ivo Marn) <1:said> {1:the ice was thin}. (2:The fire chief|The fire chief) <2:said> {2:it was thick}.',
  ],
  [
    'Ivo Marn: the committee chairman, Ivo Marn, chair of the committee',
    '(1:Ivo Marn, chair of the committee,|Ivo Marn) <1:said> {1:the ice was thin}. (2:The committee chairman|Ivo Marn) <2:said> {2:it was thick}.',
  ],
];

/** Who says what an infinitive tells: whoever does what the verb before its object tells. */
export const ownDoing: readonly Row[] = [
  ['used a speech to say', '(Holm|Petra Holm) used a speech to <say> {that it was ready}.'],
  [
    'used an impromptu press briefing to say',
    '(Holm|Petra Holm) used an impromptu press briefing to <say> {that it was ready}.',
  ],
  ['took the stage to say', '(Holm|Petra Holm) took the stage to <say> {that it was ready}.'],
  ['called a press briefing to say', '(Holm|Petra Holm) called a press briefing to <say> {that it was ready}.'],
  ['held a cabinet meeting to say', '(Holm|Petra Holm) held a cabinet meeting to <say> {that it was ready}.'],
  ['left the hearing to say', '(Holm|Petra Holm) left the hearing to <say> {that it was ready}.'],
  ['met the ministers to say', '(Holm|Petra Holm) met the ministers to <say> {that it was ready}.'],
  ['interrupted the sitting to say', '(Holm|Petra Holm) interrupted the sitting to <say> {that it was ready}.'],
  ['called somebody to say', '(Holm|Petra Holm) called the mayor to <say> {that it was ready}.'],
  ['got somebody to say', 'Holm got (the mayor|The mayor) to <say> {that it was ready}.'],
  ['led many to wonder', 'Holm led (many) to <wonder> {whether it was ready}.'],
  ['used a meeting to accuse', '(Holm|Petra Holm) used the cabinet meeting to <accuse> {Reyle of lying}.'],
];

/** Who is told, when it is no person. */
export const toldMeetings: readonly Row[] = [
  ['told a cabinet meeting', '(Holm|Petra Holm) <told> a cabinet meeting {that it was ready}.'],
  ['told a council hearing', '(Holm|Petra Holm) <told> a council hearing {that it was ready}.'],
  ['told a ministry briefing', '(Holm|Petra Holm) <told> a ministry briefing {that it was ready}.'],
  ['told a town hall gathering', '(Holm|Petra Holm) <told> a town hall gathering {that it was ready}.'],
  ['told a press briefing on Monday', '(Holm|Petra Holm) <told> a press briefing on Monday {that it was ready}.'],
  ['told the weekly government sitting', '(Holm|Petra Holm) <told> the weekly government sitting {that it was ready}.'],
  [
    'told an emergency meeting of the council',
    '(Holm|Petra Holm) <told> an emergency meeting of the council {that it was ready}.',
  ],
  ['told delegates meeting in Paris', '(Holm|Petra Holm) <told> delegates meeting in Paris {that it was ready}.'],
  [
    'told a group of visiting lawmakers from Norvia',
    '(Holm|Petra Holm) <told> a group of visiting lawmakers from Norvia {that it was ready}.',
  ],
  ['told people waiting at the gate', '(Holm|Petra Holm) <told> people waiting at the gate {that it was ready}.'],
  [
    'told the ceremony marking Police Day',
    '(Holm|Petra Holm) <told> the ceremony marking Police Day {that it was ready}.',
  ],
  [
    'told the agency, asked about the bridge,',
    '(Holm|Petra Holm) <told> the agency, asked about the bridge, {that it was ready}.',
  ],
  ['told farmers affected by the flood', '(Holm|Petra Holm) <told> farmers affected by the flood {that it was ready}.'],
  ['a meeting, without "that"', '(Holm|Petra Holm) <told> a board meeting {it was ready}.'],
  ['a hearing, in marks', '(Holm|Petra Holm) <told> a committee hearing: {"It is ready."}'],
];

/** Days as subjects, and questions that only ask for words. */
export const daysSaid: readonly Row[] = [
  ['a day that the clause is about', '(He|He) <said> {October 26 would be a test}.'],
  ['the same in short', '(Holm|Petra Holm) <said> {Oct. 26 would be a test}.'],
  ['the same to somebody', '(Holm|Petra Holm) <told> reporters {October 26 would be the day}.'],
  ['a day on which it is said', '(Holm|Petra Holm) <said> May 3 {he would go}.'],
  ['a day before "the"', '(Holm|Petra Holm) <said> March 3 {the bridge was shut}.'],
  ['asked to comment', 'Asked to comment, (the ministry|The ministry) <said> {it had nothing to add}.'],
  ['asked to comment on', 'Asked to comment on the plan, (Holm|Petra Holm) <said> {it was dead}.'],
  ['state news media', 'The test, {which} (state news media) <claimed> {was safe}, ended.'],
];

/** … and what is no statement. */
export const nothingTold: readonly Row[] = [
  ['told a story of an animal', 'Holm told the story of a dog that bit him.'],
  ['told a joke', 'Holm told a joke that fell flat.'],
  ['that night', 'Holm told officers guarding the house that night to leave.'],
  ['believing', 'Holm told him believing that it was true.'],
  ['wants it said', 'They do want the platform to acknowledge different views.'],
  ['was asked to comment', 'The ministry was asked to comment.'],
  ['called to congratulate', 'Holm called the mayor to congratulate him.'],
];

/** Who had spoken before, and what the writer tells of whoever speaks. */
export const setting: readonly Row[] = [
  ['responded to somebody that', '(Marn) <responded to> Varn {that the dam was old}.'],
  ['responded to somebody by saying', '(Marn) responded to Varn by <saying> {the dam was old}.'],
  ['admitted to the newspaper that', '(Marn) <admitted to> the newspaper {that the dam was old}.'],
  [
    'as somebody informed an agency',
    'As (the Tarvian foreign ministry|The Tarvian foreign ministry) <informed> the agency, {the two ministers met in Selm}.',
  ],
  [
    'as somebody informed an agency, congratulating',
    "As (Reyle's office) <informed> Norda, congratulating the envoy, {he wished her luck}.",
  ],
  ['behind what was said before', '(1:Roth) <1:said> {1:the dam was old}; (2:Varn|Ilse Varn) <2:said> {2:it was new}.'],
  ['behind what the writer tells', 'Varn was blunt: {the dam was old}, (she|Ilse Varn) <said>.'],
];

/** … and nothing that was said. */
export const nothingToSomebody: readonly Row[] = [['was responding to somebody', 'Marn was responding to Ilse Varn.']];

/** Whoever held an office once is not who holds it. */
export const onceHeld: readonly Row[] = [
  [
    'the president, and a former one',
    'Former president Ivo Marn met President Ole Wenn. (1:The president|Ole Wenn) <1:said> {1:the dam was old}. (2:The former president|Ivo Marn) <2:said> {2:it was new}.',
  ],
  [
    'the mayor, where a former one spoke',
    '(1:Former Grenby mayor Ivo Marn|Ivo Marn) <1:said> {1:the dam was old}. (2:The mayor) <2:said> {2:it was new}.',
  ],
  [
    'the former mayor again',
    '(1:Former Grenby mayor Ivo Marn|Ivo Marn) <1:said> {1:the dam was old}. (2:The former mayor|Ivo Marn) <2:said> {2:it was new}.',
  ],
  [
    'the mayor, where the former one is named in commas',
    '(1:Ivo Marn, the former mayor,|Ivo Marn) <1:said> {1:the dam was old}. (2:The mayor) <2:said> {2:it was new}.',
  ],
  [
    'an outgoing president, who is one',
    '(1:Outgoing President Ivo Marn|Ivo Marn) <1:said> {1:the dam was old}. (2:The president|Ivo Marn) <2:said> {2:it was new}.',
  ],
];
