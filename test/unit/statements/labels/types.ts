import type { LabelledRow } from './label';

export const assertions: readonly LabelledRow[] = [
  ['(Brandt) <said> {that the wells were dry}.', {}],
  ['{“The wells are dry,”} (Brandt) <said>.', {}],
  ['(The police) <confirmed> {that the gate had been open}.', {}],
  ['(Brandt) <noted> {that the pumps were new}.', {}],
  ['(Lund) <explained> {how the gate had been opened}.', {}],
  ['<According to> (the guild), {the ferry carries salt}.', {}],
  ['(Lund) <told> the court {that she had slept in the boat}.', {}],
  ['{The gate was open}, (the porter) <recalled>.', {}],
  ['(The inquiry) <concluded> {that the lamp had been dark}.', {}],
  ['(Lund) <added> {that the door had no lock}.', {}],
  ['(The board) <announced> {that the inquiry was over}.', {}],
  ['(Lund) <stressed> {that the children were well}.', {}],
];

export const denials: readonly LabelledRow[] = [
  ['(Brandt) <denied> {that the wells were poisoned}.', { type: 'denial' }],
  ['(Brandt) <denied> {any role in the fire}.', { type: 'denial' }],
  ['(Brandt) <dismissed> {accusations that he had sold the boats}.', { type: 'denial' }],
  ['(Brandt) <rejected> {the claim that he had sold the boats}.', { type: 'denial' }],
  ['(The board) <refuted> {the allegations}.', { type: 'denial' }],
  ['(The guild) <disputed> {the figures}.', { type: 'denial' }],
  ['{“I did not sell the boats,”} (Brandt) <said>.', { type: 'denial' }],
  ['{“We never touched the wells,”} (Brandt) <told> the court.', { type: 'denial' }],
  ['(Brandt) <said> {he had not sold the boats}.', { type: 'denial' }],
  ['{“It is a lie that we sold the boats,”} (Brandt) <said>.', { type: 'denial' }],
  ['(The ministry) <said> {the report was false}.', { type: 'denial' }],
  ['(The board) <dismissed> {the rumours as nonsense}.', { type: 'denial' }],
  ['(Brandt) <insisted> {he had nothing to do with the fire}.', { type: 'denial' }],
  ['(The guild) <ruled out> {a sale of the boats}.', { type: 'denial' }],
];

export const accusations: readonly LabelledRow[] = [
  ['(Brandt) <accused> {the guild of selling the boats}.', { type: 'accusation' }],
  ['(Brandt) <blamed> {the guild for the fire}.', { type: 'accusation' }],
  ['(The guild) <alleged> {that Brandt had sold the boats}.', { type: 'accusation' }],
  ['(Brandt) <charged> {that the guild had set the fire}.', { type: 'accusation' }],
  ['{“You sold our boats,”} (Lund) <shouted> at the board.', { type: 'accusation' }],
  ['{“They poisoned our wells,”} (a farmer) <said>.', { type: 'accusation' }],
  ['(Lund) <said> {the board had lied to the sailors}.', { type: 'accusation' }],
  ['(The guild) <condemned> {the attack on the ferry}.', { type: 'accusation' }],
  ['(Lund) <criticised> {the board for its silence}.', { type: 'accusation' }],
  ['<In the words of> (Lund), {the board “stole the harbour.”}', { type: 'accusation' }],
  ['(The prosecutor) <claimed> {that Brandt had taken bribes}.', { type: 'accusation' }],
  ['{“The board is to blame for the fire,”} (Lund) <said>.', { type: 'accusation' }],
  ['(Lund) <denounced> {the sale as theft}.', { type: 'accusation' }],
];

export const demands: readonly LabelledRow[] = [
  ['(The sailors) <demanded> {that the board resign}.', { type: 'demand' }],
  ['(The sailors) <called for> {a new vote}.', { type: 'demand' }],
  ['(The sailors) <urged> {~the board~ to open the books}.', { type: 'demand' }],
  ['(Lund) <called on> {~the board~ to resign}.', { type: 'demand' }],
  ['{“Give us back the boats,”} (the sailors) <said>.', { type: 'demand' }],
  ['{“The board must resign,”} (Lund) <said>.', { type: 'demand' }],
  ['(Lund) <said> {the board should resign}.', { type: 'demand' }],
  ['(The captain) <ordered> {~the crew~ to turn back}.', { type: 'demand' }],
  ['(Lund) <asked> {~the court~ to hear the sailors}.', { type: 'demand' }],
  ['(The doctor) <appealed> {~to both sides~ to hold their fire}.', { type: 'demand' }],
  ['(Lund) <insisted on> {a new vote}.', { type: 'demand' }],
  ['{“Stop the sale now,”} (Lund) <wrote>.', { type: 'demand' }],
  ['{The books}, (Lund) <said>, {needed to be opened at once}.', { type: 'demand' }],
  [
    '(The board) <proposed> {moving the vote to May}.',
    { type: 'demand', dates: [{ words: 'May', earliest: '2021-05-01', latest: '2021-05-31' }] },
  ],
];

export const commitments: readonly LabelledRow[] = [
  ['(The board) <promised> {to open the books}.', { type: 'commitment' }],
  ['(The board) <pledged> {to repair the pier}.', { type: 'commitment' }],
  ['(Lund) <vowed> {to fight the sale}.', { type: 'commitment' }],
  ['{“We will repair the pier,”} (the board) <said>.', { type: 'commitment' }],
  ['{“I will not leave this harbour,”} (Lund) <said>.', { type: 'commitment' }],
  ['(Lund) <said> {she would fight the sale}.', { type: 'commitment' }],
  ['(The board) <agreed> {to open the books}.', { type: 'commitment' }],
  ['(The board) <announced> {plans to repair the pier}.', { type: 'commitment' }],
  ['(The board) <offered> {to repair the pier}.', { type: 'commitment' }],
  ['(The guild) <threatened> {to block the harbour}.', { type: 'commitment' }],
  ['(The board) <said> {it would not sell the boats}.', { type: 'commitment' }],
  ['(The board) <guaranteed> {that every sailor would be paid}.', { type: 'commitment' }],
  ['(Lund) <swore> {to fight the sale}.', { type: 'commitment' }],
];

export const predictions: readonly LabelledRow[] = [
  ['(The bank) <predicted> {a hard winter}.', { type: 'prediction' }],
  ['(The bank) <forecast> {that prices would double}.', { type: 'prediction' }],
  ['{“Prices will double,”} (the bank) <said>.', { type: 'prediction' }],
  ['(The captain) <said> {the storm would hit the coast}.', { type: 'prediction' }],
  ['(The captain) <warned> {that the storm could sink the ferry}.', { type: 'prediction' }],
  ['(The captain) <warned of> {a storm}.', { type: 'prediction' }],
  ['{The ice is going to break}, (the captain) <said>.', { type: 'prediction' }],
  ['(The bank) <said> {prices were likely to double}.', { type: 'prediction' }],
  ['<According to> (the bank), {prices will double}.', { type: 'prediction' }],
  ['{“The pier may not last the winter,”} (an engineer) <said>.', { type: 'prediction' }],
  ['(An engineer) <expects> {the pier to fall}.', { type: 'prediction' }],
  ['(The ministry) <said> {the meeting would take place in Selm}.', { type: 'prediction' }],
  ['(The bank) <estimated> {that the repair would take a decade}.', { type: 'prediction' }],
];

export const characterisations: readonly LabelledRow[] = [
  ['(Lund) <called> {the sale “a robbery.”}', { type: 'characterisation' }],
  ['(Lund) <called> {the board blind}.', { type: 'characterisation' }],
  ['(Lund) <described> {the sale as a farce}.', { type: 'characterisation' }],
  ['(The guild) <hailed> {the vote as a turning point}.', { type: 'characterisation' }],
  ['(Lund) <labelled> {the board “cowards.”}', { type: 'characterisation' }],
  ['(Lund) <compared> {the board to a leaking boat}.', { type: 'characterisation' }],
  ['(The captain) <praised> {the crew}.', { type: 'characterisation' }],
  ['(The council’s clerk) <welcomed> {the vote}.', { type: 'characterisation' }],
  ['{“A disgrace,”} (Lund) <said>.', { type: 'characterisation' }],
  ['{“This is the finest harbour in the north,”} (the captain) <said>.', { type: 'characterisation' }],
  ['(Lund) <branded> {the sale a farce}.', { type: 'characterisation' }],
  ['(The captain) <dubbed> {the ferry “the old lady.”}', { type: 'characterisation' }],
  ['<For> (Lund), {the sale is “a funeral.”}', { type: 'characterisation' }],
];

export const meetings: readonly LabelledRow[] = [
  ['(Lund and Brandt) <discussed> {the sale of the boats}.', { type: 'meeting' }],
  ['(The captains) <exchanged> {opinions on the sale}.', { type: 'meeting' }],
  ['(The ministry) <said> {the envoys had met in the town hall}.', { type: 'meeting' }],
  ['(The ministry) <said> {that the envoys had discussed the border}.', { type: 'meeting' }],
  ['(The envoys) <talked about> {the border}.', { type: 'meeting' }],
  ['(The clerk) <said> {the envoy had spoken with the guild by phone}.', { type: 'meeting' }],
  ['{The envoys met for an hour}, (the clerk) <said>.', { type: 'meeting' }],
  ['(The clerk) <reported> {that the envoys held talks}.', { type: 'meeting' }],
  ['{“We had a good meeting with the guild,”} (the envoy) <said>.', { type: 'meeting' }],
  ['(The parties) <considered> {the state of the border}.', { type: 'meeting' }],
  [
    '<According to> (the clerk), {the meeting was attended by two envoys}.',
    { type: 'meeting', numbers: [{ value: 2, unit: 'envoys' }] },
  ],
];
