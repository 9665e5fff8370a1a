import assert from 'node:assert/strict';
import { inert } from '../../../src/core/text/inert';
import { tempting } from '../../tempting';

/** What VS Code makes a link of in a message, and an icon in a list. */
const live = [/\[[^\]]*\]\([^)\s]*/, /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i];

describe('a text made plain', () => {
  it('is tried with two hundred texts that tempt', () => assert.ok(tempting.length >= 200));

  for (const [what, text] of tempting) {
    it(`is no link, no icon and turns no direction: ${what}`, () => {
      const shown = inert(text);
      for (const form of live) assert.doesNotMatch(shown, form);
      assert.doesNotMatch(shown, /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    });
  }

  it('keeps its words, brackets and amounts', () => {
    for (const text of ['Reyle [the mayor] (65)', '$5 (five)', 'a/b/c.yaml', 'Лавров, Բաքու, “x” & <y>']) {
      assert.equal(inert(text), text);
    }
  });

  it('is one line, and is cut where nobody reads on', () => {
    assert.equal(inert('a\n\n b\t c\r\n'), 'a b c');
    assert.ok(inert('😀'.repeat(100_000)).length < 1000);
    assert.doesNotMatch(inert('a'.repeat(599) + '😀'.repeat(9)), /[\uD800-\uDBFF]…$/);
  });
});
