import type { Row } from '../rows';

const holm = 'Tarvian Foreign Minister Petra Holm arrived in Selm on Monday.\n\n';

/** Who speaks, where only the article tells: mentions that go on through several paragraphs. */
export const mentions: readonly Row[] = [
  ['role after a name', '(The minister|Petra Holm) <said> {the talks would go on}.', { before: holm }],
  [
    'role with demonym after a name',
    '(The Tarvian minister|Petra Holm) <said> {the talks would go on}.',
    { before: holm },
  ],
  ['full role after a name', '(The foreign minister|Petra Holm) <said> {the talks would go on}.', { before: holm }],
  ['pronoun after a name, next paragraph', '{“The talks go on,”} (she|Petra Holm) <said>.', { before: holm }],
  [
    'bare surname after the full name',
    '{“The talks go on,”} (Brandt|Otto Brandt) <said>.',
    { before: 'Otto Brandt ran the harbour for years.\n\n' },
  ],
  [
    'pronoun after a quote by somebody else',
    '{1:“Go home,”} (1:Ilse Varn) <1:said>.\n\n{2:“I am home,”} (2:Goran Dask) <2:answered>.\n\n(3:He|Goran Dask) <3:added> {3:that he would stay}.',
  ],
  [
    'she and he, turn by turn',
    '{1:“Go home,”} (1:Ilse Varn) <1:said>. {2:“I am home,”} (2:Goran Dask) <2:answered>.\n\n{3:“Then stay,”} (3:she|Ilse Varn) <3:said>.',
  ],
  [
    'a sentence without a person between',
    'Goran Dask closed the mill. The wheel stood still. {“The river is dead,”} (he|Goran Dask) <said>.',
  ],
  [
    'a place of two genders between',
    'Petra Holm flew from Tarvo to Selm with Anton Reyle. {“The river is dead,”} (she|Petra Holm) <said>.',
  ],
  ['the object is of the same gender', 'Goran Dask warned Anton Reyle. (He|Goran Dask) <said> {the river was dead}.'],
  ['possessive does not speak', 'Goran Dask’s brother Emil came to the mill. {“The river is dead,”} (Emil) <said>.'],
  [
    'a name inside the content does not take the next pronoun',
    '(1:Petra Holm) <1:said> {1:Ilse Varn had left}. (2:She|Petra Holm) <2:added> {2:that the talks would go on}.',
  ],
  ['they after two names', 'Petra Holm and Anton Reyle met at noon. (They) <said> {the talks would go on}.'],
  ['it after a state', 'Osmark closed its border in May. (It) <said> {the road was unsafe}.'],
  [
    'the president',
    '(The president|Anton Reyle) <said> {the road was unsafe}.',
    { before: 'Osmarkian President Anton Reyle opened the road in May.\n\n' },
  ],
  [
    'the spokesman of a ministry',
    '(The spokesman) <said> {the road was unsafe}.',
    { before: 'Lars Ohm, spokesman for the Tarvian Foreign Ministry, came to the gate.\n\n' },
  ],
  [
    'the woman',
    '(The woman|Ilse Varn) <said> {the road was unsafe}.',
    { before: 'Ilse Varn, a doctor, came to the gate with two soldiers.\n\n' },
  ],
  ['nobody named before a pronoun', '{“The road is unsafe,”} (he) <said>.'],
  [
    'floating quote after a paragraph of narration',
    '{1:“The road is unsafe,”} (1,2:Goran Dask) <1:said>.\n\nThe snow lay a metre deep by the gate. {2:“Nobody should drive tonight.”}',
  ],
  ['dialogue without cues', '{1:“Is it far?”} (1:Ilse Varn) <1:asked>.\n\n{2:“Two days,”} (2:Goran Dask) <2:said>.'],
];

/** Tenses, moods and voices of the cue, and questions. */
export const tenses: readonly Row[] = [
  ['present tense', '(Varn) <says> {the ward is full}.'],
  ['past perfect', '(Varn) had <said> {the ward was full}.'],
  ['future', '(Varn) will <tell> the court {that the ward was full}.'],
  ['conditional', '(Varn) would later <say> {the ward was full}.'],
  ['used to say', '(Varn) used to <say> {that the ward was full}.'],
  ['kept saying', '(Varn) kept <saying> {that the ward was full}.'],
  ['began by saying', '(Varn) began by <saying> {that the ward was full}.'],
  ['is expected to say', '(Varn) is expected to <say> {that the ward is full}.'],
  ['could not say', '(Varn) could not <say> {when the ward would open}.'],
  ['did say', '(Varn) did <say> {that the ward was full}.'],
  ['imperative', 'Do not <say> {that the ward is full}.'],
  ['asked if', '(Varn) <asked> {if the ward was full}.'],
  ['asked what', '(Varn) <asked> {what the ward had cost}.'],
  ['asked somebody about', '(Varn) <asked> the mayor {~about~ the ward}.'],
  ['wanted to know', '(Varn) <wanted to know> {why the ward was closed}.'],
  ['inquired', '(Varn) <inquired> {whether the ward was closed}.'],
  ['a question in marks, cue first', '(Varn) <asked>, {“Is the ward closed?”}'],
  ['answered', '{“It is closed,”} (the porter) <answered>.'],
  ['replied that', '(The porter) <replied> {that the ward was closed}.'],
  ['reiterated', '(The porter) <reiterated> {that the ward was closed}.'],
  ['emphasised, British', '(The porter) <emphasised> {that the ward was closed}.'],
  ['emphasized, American', '(The porter) <emphasized> {that the ward was closed}.'],
  ['acknowledged', '(The porter) <acknowledged> {that the ward was closed}.'],
  ['conceded', '(The porter) <conceded> {that the ward was closed}.'],
  ['insisted', '(The porter) <insisted> {that the ward was closed}.'],
  ['noted', '(The porter) <noted> {that the ward was closed}.'],
  ['argued', '(The porter) <argued> {that the ward was closed}.'],
  ['recalled', '(The porter) <recalled> {that the ward was closed in May}.'],
  ['testified', '(The porter) <testified> {that the ward was closed}.'],
  ['suggested that', '(The porter) <suggested> {that the ward be closed}.'],
  ['alleged', '(The porter) <alleged> {that the ward was sold}.'],
  ['concluded', '(The inquiry) <concluded> {that the ward was sold}.'],
  ['found that', '(The inquiry) <found> {that the ward was sold}.'],
  ['showed that', '(A survey) <showed> {that most wards were full}.'],
  ['declared', '(The mayor) <declared> {that the ward was open}.'],
  ['declared + object + adjective', '(The mayor) <declared> {the ward open}.'],
  ['remarked', '{“A fine ward,”} (the mayor) <remarked>.'],
  ['assured somebody that', '(The mayor) <assured> the nurses {that the ward was safe}.'],
  ['reminded somebody that', '(The mayor) <reminded> the nurses {that the ward was new}.'],
  ['informed somebody that', '(The mayor) <informed> the nurses {that the ward was new}.'],
  ['made clear that', '(The mayor) <made clear> {that the ward was new}.'],
  ['made it clear that', '(The mayor) <made it clear> {that the ward was new}.'],
];
