import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';

const knowledge = buildKnowledge([]);

/** What the one who asks says, and what the one who answers says. */
const talk: readonly (readonly [asks: string, answers: string])[] = [
  ['When did the crane at the pier begin to lean?', 'On the first of May. Our men saw it at noon and told me at once.'],
  ['Who was told of it that day?', 'The harbour office. I called them myself, and I have the letter here.'],
  ['What will you do with it now?', 'We take it down, piece by piece. It will be gone by June.'],
];

const headline = 'Harbour master of Ostrel on the leaning crane';
const intro = 'The master of the harbour, Ilka Brann, met Goran Holm of the Sheet at the pier.';

type Said = readonly (readonly [speaker: string | null, words: string])[];

/** @returns who says what, of the words that stand in the talk */
function turnsIn(text: string): Said {
  const { statements } = analyze(text, knowledge);
  return statements
    .filter(({ rule }) => rule === 'speaker-label' || rule === 'speakers-by-turns')
    .map(({ speaker, content }) => [
      speaker?.name ?? null,
      content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' '),
    ]);
}

interface Form {
  readonly asker: (turn: number) => string;
  readonly answerer: (turn: number) => string;
  /** What parts label and words; a blank. */
  readonly between?: string;
  readonly names: readonly [asks: string | null, answers: string | null];
  readonly top?: string;
}

const both = ['Goran Holm', 'Ilka Brann'] as const;
const always = (label: string) => (): string => label;
const labels = (asker: string, answerer: string, names: Form['names'] = both, between = ' '): Form => ({
  asker: always(asker),
  answerer: always(answerer),
  names,
  between,
});

const forms: Readonly<Record<string, Form>> = {
  'names and colons': labels('Goran Holm:', 'Ilka Brann:'),
  'a blank before the colon': labels('Goran Holm :', 'Ilka Brann :'),
  'a tab after the colon': labels('Goran Holm:', 'Ilka Brann:', both, '\t'),
  'surnames, named in full above': labels('Holm:', 'Brann:'),
  'surnames in capitals, named in full above': labels('HOLM:', 'BRANN:'),
  'given names, named in full above': labels('Goran:', 'Ilka:'),
  'initials, named in full above': labels('GH:', 'IB:'),
  'initials with stops': labels('G.H.:', 'I.B.:'),
  'one initial and the surname': labels('G. Holm:', 'I. Brann:'),
  'a title and the surname': labels('Mr. Holm:', 'Ms. Brann:'),
  'a title in capitals': labels('MR. HOLM:', 'MS. BRANN:'),
  'a title and the full name': labels('Mr Goran Holm:', 'Captain Ilka Brann:'),
  'a doctor': labels('Dr. Goran Holm:', 'Prof. Ilka Brann:'),
  'bold with the colon inside': labels('**Goran Holm:**', '**Ilka Brann:**'),
  'bold with the colon outside': labels('**Goran Holm**:', '**Ilka Brann**:'),
  underscores: labels('__Goran Holm:__', '__Ilka Brann:__'),
  parties: labels('Goran Holm (Lab):', 'Ilka Brann (Con):'),
  'seats and parties': labels('Goran Holm (Ostrel) (Lab):', 'Ilka Brann (Upper Ostrel) (Con):'),
  'parties in square brackets': labels('Goran Holm [Lab]:', 'Ilka Brann [Con]:'),
  'posts in small letters': labels('Goran Holm, reporter:', 'Ilka Brann, master of the harbour:'),
  'posts in capitals': labels('GORAN HOLM, SHEET REPORTER:', 'ILKA BRANN, HARBOUR MASTER:'),
  'titles, parties and places': labels('MR. GORAN HOLM (D), OSTREL:', 'MS. ILKA BRANN (R), UPPER OSTREL:'),
  'times in square brackets before': labels('[00:01:02] Goran Holm:', '[00:01:09] Ilka Brann:'),
  'times before': labels('00:01:02 Goran Holm:', '00:01:09 Ilka Brann:'),
  'times in round brackets before': labels('(01:02) Goran Holm:', '(01:09) Ilka Brann:'),
  'times in brackets behind': labels('Goran Holm (01:02):', 'Ilka Brann (01:09):'),
  'marks of captions': labels('>> GORAN HOLM:', '>> ILKA BRANN:'),
  'marks of captions, small letters': labels('>> Goran Holm:', '>> Ilka Brann:'),
  'a dash before the name': labels('- Goran Holm:', '- Ilka Brann:'),
  'a stop and a dash': labels('MR. G. HOLM.-', 'MS. I. BRANN.-'),
  'a stop and a long dash': labels('Mr. HOLM.—', 'Ms. BRANN.—', both, ''),
  'a stop alone': labels('Mr. HOLM.', 'Ms. BRANN.'),
  'a stop and a place': labels('Mr. HOLM of Ostrel.', 'Ms. BRANN.'),
  'names on lines of their own': labels('Goran Holm', 'Ilka Brann', both, '\n\n'),
  'names on lines of their own, the words right below': labels('Goran Holm', 'Ilka Brann', both, '\n'),
  'names on lines of their own with colons': labels('Goran Holm:', 'Ilka Brann:', both, '\n\n'),
  'names on lines of their own in bold': labels('**Goran Holm**', '**Ilka Brann**', both, '\n\n'),
  'names in capitals on lines of their own': labels('GORAN HOLM', 'ILKA BRANN', both, '\n\n'),
  'posts on lines of their own': labels(
    'Goran Holm -- The Sheet -- Reporter',
    'Ilka Brann -- Harbour Master',
    both,
    '\n\n',
  ),
  'posts after a long dash': labels('Goran Holm — Reporter', 'Ilka Brann — Harbour Master', both, '\n\n'),
  'posts after a comma': labels('Goran Holm, Reporter', 'Ilka Brann, Harbour Master', both, '\n\n'),
  'times on lines of their own': labels('Goran Holm 00:12', 'Ilka Brann 00:31', both, '\n'),
  'times in brackets on lines of their own': labels('Goran Holm [00:00:12]', 'Ilka Brann [00:00:31]', both, '\n'),
  'Q. and A.': labels('Q.', 'A.', ['Q', 'Ilka Brann']),
  'Q: and A:': labels('Q:', 'A:', ['Q', 'Ilka Brann']),
  'Q and A with dashes': labels('Q –', 'A –', ['Q', 'Ilka Brann']),
  'Q and A in bold': labels('**Q:**', '**A:**', ['Q', 'Ilka Brann']),
  'Question and Answer': labels('Question:', 'Answer:', ['Question', 'Ilka Brann']),
  'QUESTION and a name': labels('QUESTION:', 'BRANN:', ['QUESTION', 'Ilka Brann']),
  'Q and a name': labels('Q:', 'Brann:', ['Q', 'Ilka Brann']),
  'interviewer and a name': labels('Interviewer:', 'Ilka Brann:', ['Interviewer', 'Ilka Brann']),
  'a numbered question': {
    asker: (turn) => `Q${turn + 1}:`,
    answerer: (turn) => `A${turn + 1}:`,
    names: ['Q', 'Ilka Brann'],
  },
  'offices of the room': labels('The Chair:', 'The Witness:', ['The Chair', 'The Witness']),
  'offices in capitals': labels('THE COURT:', 'THE WITNESS:', ['THE COURT', 'THE WITNESS']),
  'a chairman with a stop': labels('The CHAIRMAN.', 'Ms. BRANN.', ['The CHAIRMAN', 'Ilka Brann']),
  'numbered voices': labels('Speaker 1:', 'Speaker 2:', ['Speaker 1', 'Speaker 2']),
  'full names first, surnames later': {
    asker: (turn) => (turn === 0 ? 'GORAN HOLM, HOST:' : 'HOLM:'),
    answerer: (turn) => (turn === 0 ? 'ILKA BRANN, HARBOUR MASTER:' : 'BRANN:'),
    names: both,
    top: '',
  },
};

const oneIsAsked = 'The master of the harbour, Ilka Brann, answered our questions at the pier.';

describe('transcripts', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(name, () => {
      const between = form.between ?? ' ';
      const answered = /^(?:Q|QUESTION|Question)$/.test(form.names[0] ?? '');
      const top = form.top ?? (answered ? oneIsAsked : intro);
      const lines = talk.flatMap(([asks, answers], turn) => [
        `${form.asker(turn)}${between}${asks}`,
        `${form.answerer(turn)}${between}${answers}`,
      ]);
      const wanted: Said = talk.flatMap(([asks, answers]): Said => [
        [form.names[0], asks],
        [form.names[1], answers],
      ]);
      const text = [headline, ...(top === '' ? [] : [top]), ...lines].join('\n\n');
      const same = (said: Said): Said => said.map(([who, words]) => [who === null ? null : nameOf(who), words]);
      assert.deepEqual(same(turnsIn(text)), same(wanted));
      assert.ok(looksLikeArticle(text).article, looksLikeArticle(text).reason);
    });
  }

  const nameOf = (name: string): string => name.toLowerCase().replace(/^(?:the|mr|ms|dr|prof|captain)\.? /, '');

  it('turns that were wrapped are one', () => {
    const text = `${headline}\n\nGORAN HOLM: When did the crane\nbegin to lean?\n\nILKA BRANN: On the first of May. Our men\nsaw it at noon.\n\nGORAN HOLM: And then?\n\nILKA BRANN: I called the office\nmyself.`;
    assert.deepEqual(
      turnsIn(text).map(([, words]) => words),
      [
        'When did the crane begin to lean?',
        'On the first of May. Our men saw it at noon.',
        'And then?',
        'I called the office myself.',
      ],
    );
  });

  it('what is told in brackets is nobody’s', () => {
    const text = `${headline}\n\nGORAN HOLM: When did the crane lean?\n\n(CROSSTALK)\n\nILKA BRANN: On the first of May.\n\n[Laughter.]\n\nGORAN HOLM: And then?\n\n(END VIDEO CLIP)\n\nILKA BRANN: I called the office.`;
    assert.deepEqual(
      turnsIn(text).map(([who]) => who?.toLowerCase()),
      ['goran holm', 'ilka brann', 'goran holm', 'ilka brann'],
    );
  });

  it('an answer of several paragraphs is one person’s', () => {
    const text = `${headline}\n\nGoran Holm: When did the crane lean?\n\nIlka Brann: On the first of May.\n\nOur men saw it at noon.\n\nGoran Holm: And then?\n\nIlka Brann: I called the office.`;
    assert.deepEqual(
      turnsIn(text).map(([who]) => who),
      ['Goran Holm', 'Ilka Brann', 'Ilka Brann', 'Goran Holm', 'Ilka Brann'],
    );
  });

  it('two of one surname stay two', () => {
    const text = `${headline}\n\nMS T. HOLM: When did the crane lean?\n\nMR G. HOLM: On the first of May.\n\nMS T. HOLM: And then?\n\nMR G. HOLM: I called the office.`;
    assert.deepEqual(
      turnsIn(text).map(([who]) => who?.toLowerCase()),
      ['t. holm', 'g. holm', 't. holm', 'g. holm'],
    );
  });

  it('a label that two could be says no more than it says', () => {
    const text = `${headline}\n\nIlka Brann and Oda Brann met the Sheet.\n\nQ: When did the crane lean?\n\nA: On the first of May.\n\nQ: And then?\n\nA: We called the office.`;
    assert.deepEqual(
      turnsIn(text).map(([who]) => who),
      ['Q', 'A', 'Q', 'A'],
    );
  });

  const unlabelled = (mark: string, answerMark: string, top: string): string =>
    [
      headline,
      top,
      ...talk.flatMap(([asks, answers]) => [
        `${mark}${asks}${mark.trim() === '**' ? '**' : ''}`,
        `${answerMark}${answers}`,
      ]),
    ].join('\n\n');

  it('questions and answers without names: the one who was asked, and not sure', () => {
    const text = unlabelled('', '', 'Ilka Brann keeps the harbour. Goran Holm met her at the pier.');
    assert.deepEqual(
      turnsIn(text),
      talk.map(([, answers]) => ['Ilka Brann', answers]),
    );
    assert.ok(
      analyze(text, knowledge).statements.every(
        ({ rule, confidence }) => rule === 'speakers-by-turns' && confidence < 0.5,
      ),
    );
    assert.ok(looksLikeArticle(text).article);
  });

  it('questions in bold', () => {
    const text = unlabelled('**', '', 'Interview with the master of the harbour, Ilka Brann.');
    assert.deepEqual(
      turnsIn(text),
      talk.map(([, answers]) => ['Ilka Brann', answers]),
    );
  });

  it('dashes', () => {
    const text = unlabelled('– ', '– ', 'The master of the harbour, Ilka Brann, answered our questions.');
    assert.deepEqual(
      turnsIn(text),
      talk.map(([, answers]) => ['Ilka Brann', answers]),
    );
  });

  it('nobody rather than a guess where the text does not say who is asked', () => {
    const text = unlabelled('', '', 'The crane at the pier of Ostrel has leant since May, and nobody knows why.');
    assert.deepEqual(
      turnsIn(text),
      talk.map(([, answers]) => [null, answers]),
    );
  });

  const none: readonly (readonly [string, string])[] = [
    ['one label', 'Background: The crane has leant since May.\n\nThe office said it would be gone by June.'],
    ['facts with labels', 'Where: The pier.\n\nWhen: On the first of May.\n\nWho: The harbour office.'],
    [
      'headings that come once',
      'The Crane\n\nIt has leant since May, the office said.\n\nThe Pier\n\nIt is old, the office said.',
    ],
    [
      'questions in a report',
      'Who will pay for it? The office did not say.\n\n“We will,” Brann said.\n\nWhy did it lean? Nobody knows.\n\n“The ground is wet,” Holm said.',
    ],
    ['a list of steps', 'A. Take down the arm.\n\nB. Take down the cabin.\n\nC. Take down the foot.'],
  ];
  for (const [name, text] of none)
    it(`no transcript: ${name}`, () => assert.deepEqual(turnsIn(`${headline}\n\n${intro}\n\n${text}`), []));
});

describe('a hearing with a dateline', () => {
  const hearing = [
    'Harbour office was warned, council hears',
    'GRENBY (Norda) — The council heard two former officials on Tuesday.',
    'MR. HOLM: Ms. Brann, who signed the order?',
    'MS. BRANN: (Confers with counsel.) I was told that it was the harbour office.',
    'MR. HOLM: And who told you of that?',
    'MS. BRANN: Nobody did, Mr. Holm.',
  ].join('\n\n');

  it('gives no words to the town in the dateline, nor to anybody what is done in brackets', () => {
    assert.deepEqual(turnsIn(hearing), [
      ['HOLM', 'Ms. Brann, who signed the order?'],
      ['BRANN', 'I was told that it was the harbour office.'],
      ['HOLM', 'And who told you of that?'],
      ['BRANN', 'Nobody did, Mr. Holm.'],
    ]);
  });
});
