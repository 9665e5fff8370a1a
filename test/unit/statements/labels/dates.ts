import { date, type LabelledRow } from './label';

/** Dates inside the content, read on Wednesday, 10 March 2021; dates beside the cue do not count. */
export const dates: readonly LabelledRow[] = [
  ['(Lund) <said> {the ferry had sailed on 4 May 2019}.', { dates: [date('4 May 2019', '2019-05-04')] }],
  ['(Lund) <said> {the ferry had sailed on May 4, 2019}.', { dates: [date('May 4, 2019', '2019-05-04')] }],
  ['(Lund) <said> {the ferry had been built in 2015}.', { dates: [date('2015', '2015-01-01', '2015-12-31')] }],
  ['(Lund) <said> {the ferry had been sold in June 2015}.', { dates: [date('June 2015', '2015-06-01', '2015-06-30')] }],
  [
    '(Lund) <said> {the ferry would sail at noon on March 2}.',
    { type: 'prediction', dates: [date('March 2', '2021-03-02')] },
  ],
  ['(Lund) <said> {the list of 12 March was long, and it had been read}.', { dates: [date('12 March', '2021-03-12')] }],
  [
    '(Lund) <said> {the ferry would sail on January 4}.',
    { type: 'prediction', dates: [date('January 4', '2022-01-04')] },
  ],
  ['(Lund) <said> {the ferry had sailed on Monday}.', { dates: [date('Monday', '2021-03-08')] }],
  ['(Lund) <said> {the ferry would sail on Friday}.', { type: 'prediction', dates: [date('Friday', '2021-03-12')] }],
  ['{“The ferry sailed yesterday,”} (Lund) <said>.', { dates: [date('yesterday', '2021-03-09')] }],
  ['{“The ferry will sail tomorrow,”} (Lund) <said>.', { type: 'prediction', dates: [date('tomorrow', '2021-03-11')] }],
  ['{“The ferry sails today,”} (Lund) <said>.', { dates: [date('today', '2021-03-10')] }],
  ['{“The ferry sails tonight,”} (Lund) <said>.', { dates: [date('tonight', '2021-03-10')] }],
  ['(Lund) <said> {the ferry had sailed last week}.', { dates: [date('last week', '2021-03-01', '2021-03-07')] }],
  [
    '(Lund) <said> {the ferry would sail next week}.',
    { type: 'prediction', dates: [date('next week', '2021-03-15', '2021-03-21')] },
  ],
  ['(Lund) <said> {the ferry had been sold last month}.', { dates: [date('last month', '2021-02-01', '2021-02-28')] }],
  [
    '(Lund) <said> {the ferry would be sold next month}.',
    { type: 'prediction', dates: [date('next month', '2021-04-01', '2021-04-30')] },
  ],
  ['(Lund) <said> {the ferry had been sold last year}.', { dates: [date('last year', '2020-01-01', '2020-12-31')] }],
  [
    '(Lund) <said> {the ferry would be sold next year}.',
    { type: 'prediction', dates: [date('next year', '2022-01-01', '2022-12-31')] },
  ],
  ['(Lund) <said> {the ferry had been sold this year}.', { dates: [date('this year', '2021-01-01', '2021-12-31')] }],
  ['(Lund) <said> {the ferry had been sold two weeks ago}.', { dates: [date('two weeks ago', '2021-02-24')] }],
  [
    '(Lund) <said> {the ferry would sail in three days}.',
    { type: 'prediction', dates: [date('in three days', '2021-03-13')] },
  ],
  ['(Lund) <said> {the ferry had been sold in December}.', { dates: [date('December', '2020-12-01', '2020-12-31')] }],
  [
    '(Lund) <said> {the ferry would be sold in December}.',
    { type: 'prediction', dates: [date('December', '2021-12-01', '2021-12-31')] },
  ],
  ['(Lund) <said> {the ferry had been sold on December 24}.', { dates: [date('December 24', '2020-12-24')] }],
  [
    '(Lund) <said> {the ferry would sail on March 20}.',
    { type: 'prediction', dates: [date('March 20', '2021-03-20')] },
  ],
  ['(Lund) <said> {the ferry had been sold last Friday}.', { dates: [date('last Friday', '2021-03-05')] }],
  [
    '(Lund) <said> {the ferry would sail next Tuesday}.',
    { type: 'prediction', dates: [date('next Tuesday', '2021-03-16')] },
  ],
  ['(Lund) <said> {the quay had been built in the 1990s}.', { dates: [date('1990s', '1990-01-01', '1999-12-31')] }],
  [
    '(Lund) <said> {the quay had been closed between May 4, 2019 and May 9, 2019}.',
    { dates: [date('May 4, 2019', '2019-05-04'), date('May 9, 2019', '2019-05-09')] },
  ],
  ['(Lund) <said> {nobody had paid since 2014}.', { dates: [date('2014', '2014-01-01', '2014-12-31')] }],
  ['(Lund) <said> on Monday {that the quay was closed}.', {}],
  ['{The quay is closed}, (Lund) <said> on March 8.', {}],
  ['(Lund) <said> {the Sunday market was closed}.', {}],
  ['(Lund) <said> {sailors may not march on the quay}.', {}],
  ['(Lund) <announced> {a sale of the boats on March 18}.', { dates: [date('March 18', '2021-03-18')] }],
  ['{“Why wait until April 2nd?”} (Lund) <said>.', { dates: [date('April 2nd', '2021-04-02')] }],
  ['(Lund) <announced> {the sale of the boats on November 30}.', { dates: [date('November 30', '2020-11-30')] }],
  [
    '(Lund) <said> {the ferry would stop by next Feb. 1}.',
    { type: 'prediction', dates: [date('next Feb. 1', '2022-02-01')] },
  ],
  [
    '(Lund) <said> {the guild had met last week Tuesday}.',
    { type: 'meeting', dates: [date('last week Tuesday', '2021-03-02')] },
  ],
  ['(Lund) <said> {the fire was two weeks ago Friday}.', { dates: [date('two weeks ago Friday', '2021-02-26')] }],
  [
    '(Lund) <said> {the guild would sail on Friday in two weeks}.',
    { type: 'prediction', dates: [date('Friday in two weeks', '2021-03-26')] },
  ],
  [
    '(Lund) <said> {the guild would sail on Monday next week}.',
    { type: 'prediction', dates: [date('Monday next week', '2021-03-15')] },
  ],
  [
    '(Lund) <said> {the ferry had sailed the day before yesterday}.',
    { dates: [date('day before yesterday', '2021-03-08')] },
  ],
  [
    '(Lund) <said> {the ferry had been hit between 3 and 7 March}.',
    { dates: [date('3 and 7 March', '2021-03-03', '2021-03-07')] },
  ],
  [
    '(Lund) <said> {the ferry had sailed on March 3 and 4}.',
    { dates: [date('March 3', '2021-03-03'), date('4', '2021-03-04')] },
  ],
  [
    '(Lund) <said> {the guild had been sold two decades ago}.',
    { dates: [date('two decades ago', '2000-01-01', '2009-12-31')] },
  ],
  [
    '(Lund) <said> {the ferry would sail next Wednesday}.',
    { type: 'prediction', dates: [date('next Wednesday', '2021-03-17')] },
  ],
  [
    '(Lund) <said> {the ferry would sail the day after tomorrow}.',
    { type: 'prediction', dates: [date('day after tomorrow', '2021-03-12')] },
  ],
  [
    '(Lund) <said> {the ferry had been hit between 3 and 7 of March}.',
    { dates: [date('3 and 7 of March', '2021-03-03', '2021-03-07')] },
  ],
  [
    '(Lund) <said> {the ferry had sailed on 3 and 7 March}.',
    { dates: [date('3', '2021-03-03'), date('7 March', '2021-03-07')] },
  ],
  ['(Lund) <said> {the ferry had sailed on 04.05.2019}.', { dates: [date('04.05.2019', '2019-05-04')] }],
  [
    '(Lund) <said> {the ferry had sailed on March 3 and 4 boats had followed}.',
    { dates: [date('March 3', '2021-03-03')], numbers: [{ value: 4, unit: 'boats' }] },
  ],
  ['(Lund) <said> {the list of February 30 was a joke}.', { type: 'characterisation' }],
  ['(Lund) <said> {the ferry had sailed last March 3}.', { dates: [date('last March 3', '2021-03-03')] }],
  ['(Lund) <said> {the ferry had sailed this morning}.', { dates: [date('this morning', '2021-03-10')] }],
  ['(Lund) <said> {the ferry had sailed last night}.', { dates: [date('last night', '2021-03-09')] }],
  ['(Lund) <said> {the ferry won’t sail on Friday}.', { type: 'prediction', dates: [date('Friday', '2021-03-12')] }],
  ['(Lund) <said> {the guild would sail next}.', { type: 'prediction' }],
  [
    '(Lund) <said> {the fair had run from May 30 to June 4, 2019}.',
    { dates: [date('May 30', '2019-05-30'), date('June 4, 2019', '2019-06-04')] },
  ],
  [
    '(Lund) <said> {the fair had run between 3 May and 9 May 2019}.',
    { dates: [date('3 May', '2019-05-03'), date('9 May 2019', '2019-05-09')] },
  ],
  [
    '(Lund) <said> {prices had doubled between May and June 2019}.',
    { dates: [date('May', '2019-05-01', '2019-05-31'), date('June 2019', '2019-06-01', '2019-06-30')] },
  ],
  ['(Lund) <said> {the wells had run dry a fortnight ago}.', { dates: [date('a fortnight ago', '2021-02-24')] }],
  [
    '(Lund) <said> {the price would double in a fortnight}.',
    { type: 'prediction', dates: [date('in a fortnight', '2021-03-24')] },
  ],
];
