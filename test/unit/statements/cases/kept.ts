import type { Row } from '../rows';

const lead = '(2:Anton Velt) <2:said> {2:the mill was old}.\n\n';

/** Names that are words as well, or have signs in them. */
// prettier-ignore
export const wordNames: readonly Row[] = [
  ['He as a surname, after a title', '(Deputy Minister He Rulin|He Rulin) <said> {the dam was safe}.'],
  ['He as a surname, alone', '{“The dam is safe,”} (He Rulin|He Rulin) <said>.'],
  ['Will as a given name', '{“We will not pay,”} (Will Norby|Will Norby), who owns the mill, <said>.'],
  ['May as a surname', '(Clerk Tilda May|Tilda May) <said> {the books were open}.'],
  ['Do as a surname', '(Governor Linh Do|Linh Do) <said> {the harbour would open in June}.'],
  ['US before a body', '(The US Salt Board|US Salt Board) <said> {the price had fallen}.'],
  ['a body with a preposition in capitals', '(Sailors Without Harbours|Sailors Without Harbours) <said> {it had no boats left}.'],
  ['a body with an against', '(Farmers Against Drought|Farmers Against Drought) <said> {the wells were dry}.'],
  ['a society for something', '(The Royal Society for the Study of Herring|Royal Society for the Study of Herring) <said> {the sea was warm}.'],
  ['a committee for something', '(The Lowick Committee for Clean Water|Lowick Committee for Clean Water) <said> {the lake was full}.'],
  ['Employee as a title', '(Employee Jorn Hasse|Jorn Hasse) <said> {that the belt had snapped}.'],
  ['Mayor Pro Tem', '(Mayor Pro Tem Lena Orth|Lena Orth) <said> {the count was close}.'],
  ['a post on the field in two letters', '(Rangers QB Tom Halver|Tom Halver) <said> {that the field was wet}.'],
  ['President of a body in short letters', '{The lake is rising}, (President of the EU Council Tilda Marsh|Tilda Marsh) <said>.'],
  ['Vice-Speaker of a house', '{The vote is off}, (Vice-Speaker of the Duma Anna Lund|Anna Lund) <said>.'],
  ['Head of a service', '{The road is open}, (Head of the Road Service Peter Lund|Peter Lund) <said>.'],
  ['marks of two sorts', '{“It was a trick to lose us time,’’} (Anna Lund, head of the guild|Anna Lund), <told> the Echo.'],
];

/** Who speaks stands above the words. */
// prettier-ignore
export const above: readonly Row[] = [
  ['a title, a name and a colon', `${lead}(Councillor Petra Lund|Petra Lund):\n\n{“The crossing is the heart of this town, and it will beat again.”}`],
  ['Statement from', `${lead}Statement from (Councillor Petra Lund|Petra Lund):\n\n{“The crossing is the heart of this town.”}`],
  ['A word from', `${lead}A word from (Councillor Petra Lund|Petra Lund):\n\n{“The crossing is the heart of this town.”}`],
  ['And from', `${lead}And from (Councillor Petra Lund|Petra Lund):\n\n{“The crossing is the heart of this town.”}`],
  ['Comment by', `${lead}Comment by (Petra Lund, head of the guild|Petra Lund):\n\n{“The crossing is the heart of this town.”}`],
  ['From the office of', `${lead}From the office of (Petra Lund, head of the guild|Petra Lund).\n\n{“The crossing is the heart of this town.”}`],
  ['From the desk of', `${lead}From the desk of (Petra Lund, director of the Salt Museum|Petra Lund).\n\n{“Salt built this town, and salt will feed it.”}`],
];
