import assert from 'node:assert/strict';
import { asText } from '../../../src/core/text/markdown';
import { tempting } from '../../tempting';

/** What Markdown or HTML makes of signs: any of these that is not behind a backslash. */
const live = /(?<!\\)(?:\\\\)*[`*_{}[\]()!~<>|@$]|(?<!\\)(?:\\\\)*#(?!\d+;)|^[-+=]|&(?!#\d+;)|:\/\/|\bwww\./i;

/** The words that a reader sees of text that is escaped. */
const shown = (markdown: string): string =>
  markdown
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('text in a card', () => {
  for (const [what, text] of tempting) {
    it(`is nothing but text: ${what}`, () => assert.doesNotMatch(asText(text), live));
  }

  it('keeps what a reader sees', () => {
    const texts = [
      'Reyle & Sons <b> [the mayor] (65)',
      'holm@example.org, www.example.org',
      '1. May',
      '“a” – b',
      '# 5',
    ];
    for (const text of texts) assert.equal(shown(asText(text)), text);
    assert.equal(asText('1. May'), '1\\. May');
    assert.equal(asText('-yan, -ian or -jan'), '\\-yan, -ian or -jan');
    assert.equal(asText('a\n\n  b\tc '), 'a b c');
  });
});
