import assert from 'node:assert/strict';
import type { Actor } from '../../../src/core/actors/knowledge';
import type { Knowledge } from '../../../src/core/actors/find-mentions';
import type { Analysis, Span, Statement } from '../../../src/core/model';
import { citation } from '../../../src/core/wording/citation';
import { plainText } from '../../../src/core/wording/translate';

const text = 'Envoys meet\n\n“It is not\ndone,” Petra Holm said. Sorland denied a plan to leave.';

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const holm: Actor = {
  id: 'petra-holm',
  kind: 'person',
  name: 'Petra Holm',
  aliases: [],
  roles: [{ title: 'Foreign Minister of Norvia', from: '2018', to: '2021' }],
  sources: [],
};
const agency: Actor = { ...holm, id: 'lcw', kind: 'organisation', name: 'Lake City Wire', roles: [] };
const actors = [holm, agency];
const knowledge = { actors, byId: new Map(actors.map((actor) => [actor.id, actor])) } as unknown as Knowledge;

const base: Statement = {
  id: 'a',
  kind: 'direct',
  type: 'assertion',
  negated: false,
  content: [at('“It is not\ndone,”')],
  inserts: [],
  cue: [],
  speaker: { ...at('Petra Holm'), actor: 'petra-holm', name: 'Petra Holm', via: 'name', confidence: 1 },
  reportedBy: [],
  about: [],
  dates: [],
  numbers: [],
  rule: '',
  because: { code: 'named' },
  confidence: 1,
  paragraph: 1,
};
const claim: Statement = {
  ...base,
  kind: 'indirect',
  content: [at('a plan to leave')],
  speaker: { ...at('Sorland'), actor: null, name: 'Sorland', via: 'name', confidence: 1 },
};
const date = {
  earliest: '2020-11-03',
  latest: '2020-11-03',
  precision: 'day',
  basis: 'dateline',
  monthDay: '--11-03',
  inferred: { code: 'copyright-year', year: 2020 },
} as const;

function analysis(article: Partial<Analysis['article']>): Analysis {
  return {
    language: 'en',
    statementsRead: true,
    article: { headline: at('Envoys meet'), date, place: null, chain: ['Evening Post', 'lcw'], ...article },
    blocks: [],
    mentions: [],
    statements: [base, claim],
  };
}

function cite(statement: Statement, article: Partial<Analysis['article']> = {}): string {
  return citation({ text, analysis: analysis(article), file: 'news/a.txt' }, statement, knowledge, plainText);
}

describe('a statement that is copied', () => {
  it('says who, what they were, that it is a quote, and where it stands', () => {
    assert.equal(
      cite(base),
      'Petra Holm, Foreign Minister of Norvia (quote): “It is not done,” — “Envoys meet”, ' +
        'Evening Post via Lake City Wire, 3 November (year worked out: 2020), ¶ 1, news/a.txt\n',
    );
  });

  it('does not make a claim look like a quote', () => {
    assert.match(cite(claim), /^Sorland \(claim\): a plan to leave — “Envoys meet”/);
  });

  it('leaves out what is not known, and says so of the date', () => {
    assert.equal(
      cite({ ...base, speaker: null, paragraph: 0 }, { headline: null, date: null, chain: [] }),
      'Nobody named (quote): “It is not done,” — date unknown, Outside the text, news/a.txt\n',
    );
  });

  it('gives no role that is not sure on the date', () => {
    assert.match(cite(base, { date: null }), /^Petra Holm \(quote\)/);
  });
});
