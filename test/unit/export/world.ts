import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision } from '../../../src/core/annotations/decision';
import { review } from '../../../src/core/annotations/review';
import { recordsOf, type Source } from '../../../src/core/export/record';
import type { Analysis, Statement } from '../../../src/core/model';
import { canonical } from '../../../src/core/text/canonical';

/** An invented article with an emoji, a joined emoji, CR LF, and signs that forms of text trip over. */
export const given = [
  'Harbour talks 🚢 end',
  '',
  'GRENBY, November 3, 2020 - The port 👩‍👩‍👧 stays | open; [it] must_not close, said Mira Tolland.',
  '',
  '“=1+1 is what they offered us 🎉.',
  '',
  '“We said & meant <no>,” Tolland added.',
  '',
].join('\r\n');

export const { text } = canonical(given);

const span = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const said = (id: string, words: readonly string[], cue: string, over: Partial<Statement> = {}): Statement => ({
  id,
  kind: 'direct',
  type: 'assertion',
  negated: false,
  content: words.map(span),
  inserts: [],
  cue: [span(cue)],
  speaker: { ...span('Mira Tolland'), actor: 'tolland', name: 'Mira Tolland', via: 'name', confidence: 0.9 },
  reportedBy: [],
  about: [],
  dates: [],
  numbers: [],
  rule: 'content-cue-speaker',
  because: { code: 'named' },
  confidence: 0.9,
  paragraph: 1,
  ...over,
});

const claim = 'The port 👩‍👩‍👧 stays | open; [it] must_not close';
const pieces = ['“=1+1 is what they offered us 🎉.', '“We said & meant <no>,”'];

const statements = [
  said('s1', [claim], 'said', { kind: 'indirect', type: 'demand' }),
  said('s2', pieces, 'added', { paragraph: 2 }),
];

export const analysis: Analysis = {
  language: 'en',
  statementsRead: true,
  article: {
    headline: span('Harbour talks 🚢 end'),
    date: { earliest: '2020-11-03', latest: '2020-11-03', precision: 'day', basis: 'dateline' },
    place: 'GRENBY',
    chain: [],
  },
  blocks: [],
  mentions: [],
  statements,
};

const at = '2026-01-05T10:00:00Z';

const entries: readonly Decision[] = [
  {
    id: 'd1',
    state: 'accepted',
    kind: 'direct',
    target: pieces.map((words) => selectorOf(text, span(words))),
    cue: [selectorOf(text, span('added'))],
    labels: ['harbour', 'agree'],
    tags: ['+key'],
    note: '=HYPERLINK("x") & <b>\nsecond line',
    rating: { text: 'False', explanation: 'No such offer', evidence: ['https://check.example/1'] },
    by: 'Ana',
    at,
  },
  {
    id: 'd2',
    state: 'own',
    target: [selectorOf(text, span('open; [it] must_not'))],
    labels: ['harbour'],
    by: 'Ana',
    at,
  },
];

const read = review(text, statements, entries);

export const reviewed = read.statements;

const facts = {
  outlet: 'Grenby Post',
  url: 'https://post.example/harbour?a=1&b=2',
  title: 'Harbour talks end',
  author: 'Jo Marsh',
  accessed: '2026-01-04',
};

export const source: Source = recordsOf(
  text,
  analysis,
  { file: 'a/harbour.txt', sha256: 'ab'.repeat(32), facts },
  read,
);

/** The same article in another folder: names of files meet. */
export const twin: Source = recordsOf(text, analysis, { file: 'b/harbour.txt', sha256: 'cd'.repeat(32) });
