import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/text/edit-distance';

const rows: readonly (readonly [string, string, number])[] = [
  ['', '', 0],
  ['', 'holm', 4],
  ['holm', 'holm', 0],
  ['holm', 'hom', 1],
  ['holm', 'holme', 1],
  ['holm', 'hulm', 1],
  ['holm', 'hlom', 1],
  ['petra', 'ptera', 1],
  ['petra', 'pterb', 2],
  ['reyle', 'wenn', 4],
];

describe('letters between two words', () => {
  for (const [a, b, distance] of rows) {
    it(`${a || 'nothing'} and ${b || 'nothing'}: ${distance}`, () => {
      assert.equal(editDistance(a, b), distance);
      assert.equal(editDistance(b, a), distance);
    });
  }
});
