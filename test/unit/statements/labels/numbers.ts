import { date, type LabelledRow } from './label';

const counted = (value: number, unit: string): LabelledRow[1] => ({ numbers: [{ value, unit }] });

/** Numbers with their units; a date's, a name's and an idiom's numbers do not count. */
export const numbers: readonly LabelledRow[] = [
  ['(Lund) <said> {12 soldiers had drowned}.', counted(12, 'soldiers')],
  ['(Lund) <said> {twelve soldiers had drowned}.', counted(12, 'soldiers')],
  ['(Lund) <said> {1,200 soldiers had crossed the river}.', counted(1200, 'soldiers')],
  ['(Lund) <said> {2.5 million people lived by the river}.', counted(2500000, 'people')],
  ['(Lund) <said> {40 percent of the wells were dry}.', counted(40, 'percent')],
  ['(Lund) <said> {40% of the wells were dry}.', counted(40, 'percent')],
  ['(Lund) <said> {40 per cent of the wells were dry}.', counted(40, 'percent')],
  ['(Lund) <said> {the pier had cost $300}.', counted(300, '$')],
  ['(Lund) <said> {the pier had cost $3 million}.', counted(3000000, '$')],
  ['(Lund) <said> {the pier had cost €3bn}.', counted(3000000000, '€')],
  ['(Lund) <said> {the pier had cost 500 crowns}.', counted(500, 'crowns')],
  ['(Lund) <said> {the pier was 80 metres long}.', counted(80, 'metres')],
  ['(Lund) <said> {the pier was 80km away}.', counted(80, 'km')],
  ['(Lund) <said> {the pier was 2.5 metres wide}.', counted(2.5, 'metres')],
  ['(Lund) <said> {forty tons of salt were lost}.', counted(40, 'tons')],
  ['(Lund) <said> {twenty-one sailors were lost}.', counted(21, 'sailors')],
  ['(Lund) <said> {two hundred sailors were lost}.', counted(200, 'sailors')],
  ['(Lund) <said> {a dozen sailors were lost}.', counted(12, 'sailors')],
  ['(Lund) <said> {a third of the sailors were lost}.', counted(1 / 3, 'sailors')],
  ['(Lund) <said> {more than 300 sailors were lost}.', counted(300, 'sailors')],
  ['(Lund) <said> {it was a 10- or 12-foot wall}.', counted(12, 'foot')],
  ['(Lund) <said> {three of the boats were lost}.', counted(3, 'boats')],
  [
    '(Lund) <said> {12 sailors and three boats were lost}.',
    {
      numbers: [
        { value: 12, unit: 'sailors' },
        { value: 3, unit: 'boats' },
      ],
    },
  ],
  ['{“We lost 14 boats,”} (Lund) <said>.', counted(14, 'boats')],
  ['(Lund) <said> {10,000 old boats lay on the shore}.', counted(10000, 'boats')],
  ['(Lund) <said> {the water was at 4 degrees}.', counted(4, 'degrees')],
  ['(Lund) <said> {the crossing took six hours}.', counted(6, 'hours')],
  ['(Lund) <said> {the quay was built in 1912}.', { dates: [date('1912', '1912-01-01', '1912-12-31')] }],
  ['(Lund) <said> {the quay was one of the oldest}.', {}],
  ['(Lund) <said> {pier No. 4 was closed}.', {}],
  ['(Lund) <said> {the second pier was closed}.', {}],
  ['Of 12 sailors (Lund) <said> {that they were well}.', {}],
  ['(Lund) <said> {one in five sailors was lost}.', counted(0.2, 'sailors')],
  ['(Lund) <said> {3 out of 10 boats were lost}.', counted(0.3, 'boats')],
  ['(Lund) <said> {one in a hundred sailors had drowned}.', counted(0.01, 'sailors')],
  [
    '(Lund) <said> {the guild had lost three in five days}.',
    {
      numbers: [
        { value: 3, unit: '' },
        { value: 5, unit: 'days' },
      ],
    },
  ],
  ['(Lund) <said> {3bn people lived by the sea}.', counted(3000000000, 'people')],
  ['(Lund) <said> {3m people lived by the sea}.', counted(3000000, 'people')],
  ['(Lund) <said> {the pier was 3m wide}.', counted(3, 'm')],
  ['(Lund) <said> {the coast was 1,200km long}.', counted(1200, 'km')],
  ['(Lund) <said> {the pier was 1,5km long}.', {}],
  ['(Lund) <said> {the guild had paid $3,00 for it}.', {}],
  ['(Lund) <said> {two hundred and fifty sailors had drowned}.', counted(250, 'sailors')],
  ['{10 a.m. was too early}, (Lund) <said>.', {}],
  ['{10 – so many were lost}, (Lund) <said>.', {}],
  ['(Lund) <said> {a 10–kilometre zone was closed}.', counted(10, 'kilometre')],
];
