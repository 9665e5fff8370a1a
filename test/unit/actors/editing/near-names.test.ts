import assert from 'node:assert/strict';
import { byNearness } from '../../../../src/core/actors/editing/near-names';
import { actor } from '../people';

const actors = [
  actor({ id: 'eric-rubin', name: 'Eric Rubin', aliases: ['Rubin'] }),
  actor({ id: 'ruben-vardan', name: 'Ruben Vardan' }),
  actor({ id: 'maria-zakharova', name: 'Maria Zakharova', aliases: [{ text: 'Мария Захарова', lang: 'ru' }] }),
  actor({ id: 'maria-holm', name: 'Maria Holm' }),
  actor({ id: 'lake-council', kind: 'organisation', name: 'Lake Council' }),
];

const order = (name: string): readonly string[] =>
  byNearness(name, actors).map(({ actor: { id }, near }) => (near ? `${id}!` : id));

describe('actors by the nearness of their names', () => {
  it('has those first who are written nearly so, and then all the others by name', () => {
    assert.deepEqual(order('Reuben'), [
      'ruben-vardan!',
      'eric-rubin!',
      'lake-council',
      'maria-holm',
      'maria-zakharova',
    ]);
  });
  const cases: readonly [string, string][] = [
    ['Mariya Zaharova', 'maria-zakharova!'],
    ['Zakarova', 'maria-zakharova!'],
    ['Захаровa', 'maria-zakharova!'],
    ['Eric Rubbin', 'eric-rubin!'],
    ['Lake Counsel', 'lake-council!'],
  ];
  for (const [name, first] of cases) it(`finds ${name}`, () => assert.equal(order(name)[0], first));

  it('calls nobody alike who is not', () => {
    assert.ok(!order('Condoleezza Price').some((one) => one.endsWith('!')));
  });

  it('puts a like surname before the same given name', () => {
    assert.deepEqual(order('Maria Rubina').slice(0, 3), ['eric-rubin!', 'maria-holm!', 'maria-zakharova!']);
  });
});
