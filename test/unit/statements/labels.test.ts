import assert from 'node:assert/strict';
import * as about from './labels/about';
import * as chain from './labels/chain';
import * as dates from './labels/dates';
import type { LabelledRow } from './labels/label';
import * as negation from './labels/negation';
import * as numbers from './labels/numbers';
import { f1, score, type Judged, type Score } from './labels/score';
import * as types from './labels/types';

const rows: readonly LabelledRow[] = [types, negation, about, dates, numbers, chain].flatMap((file) =>
  Object.values(file).flat(),
);

/** The least F1 that each must reach. */
const floors: Readonly<Record<Judged, number>> = {
  type: 0.9,
  negated: 0.9,
  about: 0.9,
  dates: 0.9,
  numbers: 0.9,
  reportedBy: 0.9,
};

/** What still comes out wrong: what is judged, and the sentence. */
const stillWrong = [
  'about: Goran Dask said the Osmarkian president had no map.',
  'about: Goran Dask said the Tarvian foreign minister had no map.',
  'dates: Lund said the ferry would stop by next Feb. 1.',
  'reportedBy: “The wells are dry,” Lund told Good Evening Osmark.',
  'type: An engineer expects the pier to fall.',
  'type: The parties considered the state of the border.',
];

describe('labels of statements', () => {
  let result: Score;

  before(() => {
    result = score(rows);
  });

  it('has at least 150 sentences, and no sentence twice', () => {
    assert.ok(rows.length >= 150, `${rows.length} sentences`);
    assert.equal(new Set(rows.map(([marked]) => marked)).size, rows.length);
  });

  it('prints its figures', () => {
    console.log(`      ${rows.length} sentences, ${result.missed.length} of them not found as statements`);
    for (const [name, tally] of [...Object.entries(result.tallies), ...result.types]) {
      console.log(
        `      ${name.padEnd(16)} F1 ${f1(tally).toFixed(3)}  wanted ${tally.gold}, found ${tally.found}, right ${tally.hit}`,
      );
    }
    if (process.env.SAYSO_LIST !== undefined)
      console.log([...result.faults, ...result.missed.map((m) => `missed: ${m}`)].join('\n'));
  });

  it('has no other sentence wrong than those that are known', () => {
    const wrong = result.faults.map((fault) => fault.replace(/^(\w+): wanted \[.*?\], found \[.*?\]: /, '$1: '));
    assert.deepEqual(wrong.sort(), stillWrong, result.faults.join('\n'));
  });

  for (const [name, floor] of Object.entries(floors) as [Judged, number][]) {
    it(`${name}: F1 of at least ${floor}`, () => {
      const reached = f1(result.tallies[name]);
      const faults = result.faults.filter((fault) => fault.startsWith(`${name}:`));
      assert.ok(reached >= floor, [`${name} reaches ${reached.toFixed(3)}`, ...faults].join('\n'));
    });
  }
});
