import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import { Corpus } from '../../../src/core/corpus/corpus';
import { dossierOf, withSameWords } from '../../../src/core/corpus/dossier';
import { figuresOf } from '../../../src/core/corpus/pictures';
import { readEntry } from '../../../src/core/corpus/read-entry';
import { rolesIn, sharedBy, sharesOf, sidesBy, speakerNames } from '../../../src/core/corpus/shares';

const records = `
- { id: norvia, kind: state, name: Norvia, country: XN, sources: [https://example.org] }
- { id: sorland, kind: state, name: Sorland, country: XS, sources: [https://example.org] }
- id: ann-orr
  kind: person
  name: Ann Orr
  country: XS
  roles:
    - { title: Minister of Roads, country: XN, from: 2019-03-01, to: 2020-12-31, source: https://example.org }
    - { title: Mayor, country: XS, from: 2021-01-01, to: 2022-12-31, source: https://example.org }
    - { title: Clerk, country: XS, from: 1990, to: 1995, source: https://example.org }
  sources: [https://example.org]
- { id: bo-lind, kind: person, name: Bo Lind, country: XS, sources: [https://example.org] }
- { id: cy-marr, kind: person, name: Cy Marr, sources: [https://example.org] }
`;
const knowledge = buildKnowledge(readKnowledge(records, 'people.yaml', new Set()).actors);
const filler = 'The river stood high, and the old ferry lay at the quay for most of the day. '.repeat(4);
const corpus = new Corpus();
const add = (path: string, day: string, said: readonly (readonly [name: string, words: string])[]): void => {
  const body = said.map(([name, words]) => `“${words},” said ${name}.`).join(`\n\n${filler}\n\n`);
  const text = `A talk on the bridge\n\nGRENBY, ${day} — ${filler}\n\n${body}\n\n${filler}\n`;
  corpus.put(readEntry({ path, text, hash: '' }, knowledge));
};
const long = 'The old bridge over the river will be repaired before the first snow comes';
add('a.txt', 'November 3, 2020', [
  ['Ann Orr', long],
  ['Bo Lind', 'The ferry must not stop'],
]);
add('b.txt', 'February 8, 2021', [
  ['Ann Orr', 'The town has paid'],
  ['Bo Lind', long],
  ['Cy Marr', 'Nobody was asked about it'],
]);
const rows = corpus.inOrder();

describe('shares', () => {
  it('of sides are by the role on the article’s date, then by the record', () => {
    assert.deepEqual(sharesOf(rows, sidesBy(knowledge)), [
      { name: 'Sorland', statements: 3, words: 23 },
      { name: 'Norvia', statements: 1, words: 14 },
      { name: '', statements: 1, words: 5 },
    ]);
  });

  it('of speakers are in words, the most first', () => {
    assert.deepEqual(
      sharesOf(rows, speakerNames).map(({ name, words }) => [name, words]),
      [
        ['Bo Lind', 19],
        ['Ann Orr', 18],
        ['Cy Marr', 5],
      ],
    );
  });

  it('of words are told of two who are reported with the same', () => {
    assert.deepEqual(sharedBy(withSameWords(corpus, rows)), [{ names: ['Ann Orr', 'Bo Lind'], rows: 1 }]);
    assert.deepEqual(sharedBy(dossierOf(corpus, 'ann-orr')), []);
  });

  it('stand beside the roles of those months', () => {
    const { months } = figuresOf(corpus.saidBy('ann-orr'));
    assert.deepEqual(months, ['2020-11', '2020-12', '2021-01', '2021-02']);
    assert.deepEqual(rolesIn(knowledge.byId.get('ann-orr')!, months, knowledge), [
      { title: 'Minister of Roads of Norvia', from: '2020-11', to: '2020-12' },
      { title: 'Mayor of Sorland', from: '2021-01', to: '2021-02' },
    ]);
  });
});
