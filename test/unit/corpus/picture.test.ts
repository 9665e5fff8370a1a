import assert from 'node:assert/strict';
import { isNamed } from '../../../src/panel/folder/picture';

describe('names below a picture', () => {
  it('begin with the first month, and stand clear of each other', () => {
    for (let first = 0; first < 12; first++)
      for (const count of [2, 3, 5, 12, 17, 18, 40]) {
        const named = Array.from({ length: count }, (_, at) => at).filter((at) => {
          const month = first + at;
          const name = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
          return isNamed(name, at, count);
        });
        assert.equal(named[0], 0);
        named
          .slice(1)
          .forEach((at, before) => assert.ok(at - named[before]! > 2, `${first} ${count}: ${named.join()}`));
      }
  });
});
