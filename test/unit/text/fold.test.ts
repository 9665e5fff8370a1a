import assert from 'node:assert/strict';
import { fold, keyOf, nearly } from '../../../src/core/text/fold';
import { fold as foldName } from '../../../src/core/text/fold-name';

describe('text that is compared', () => {
  it('has one form whatever the alphabet’s capitals and apostrophes', () => {
    assert.equal(fold('İLHAM’IN Işığı'), "ilham'in işiği");
    assert.equal(keyOf('“Share  this\u00a0article!”'), 'share this article');
    assert.equal(keyOf('…'), '');
    assert.equal(foldName('Æsa Þór Łukasz O’Brien Һйё'), 'aesa thor lukasz obrien һйе');
  });

  const rows: readonly (readonly [a: string, b: string, near: boolean])[] = [
    ['share', 'share', true],
    ['share', 'shares', true],
    ['share', 'shre', true],
    ['share', 'shore', true],
    ['share', 'sahre', true],
    ['share', 'shear', false],
    ['share', 'sharing', false],
    ['share', 'sh', false],
    ['', 'a', true],
  ];
  for (const [a, b, near] of rows)
    it(`${a} and ${b} are ${near ? 'one slip apart' : 'two words'}`, () => {
      assert.equal(nearly(a, b), near);
      assert.equal(nearly(b, a), near);
    });
});
