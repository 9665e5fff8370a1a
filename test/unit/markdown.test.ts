import assert from 'node:assert/strict';
import { asText } from '../../src/core/text/markdown';
import { tempting } from '../tempting';

/** What Markdown or HTML makes of signs: any of these that is not behind a backslash. */
const live = /(?<!\\)(?:\\\\)*[`*_{}[\]()!~<>|@$]|(?<!\\)(?:\\\\)*#(?!\d+;)|^[-+=]|&(?!#\d+;)|:\/\/|\bwww\./i;

const more: readonly (readonly [string, string])[] = [
  ['a command in angles', '<command:sayso.addActor?x>'],
  ['a bare address', 'see https://example.org/a and www.example.org'],
  ['an address in capitals', 'HTTPS://EXAMPLE.ORG WWW.EXAMPLE.ORG'],
  ['an address behind a mark of direction', 'https:/\u200f/example.org'],
  ['a mail address', 'holm@example.org'],
  ['an image', '![x](https://example.org/x.png)'],
  ['an element', '<img src=x onerror=alert(1)> and words'],
  ['a comment', '<!-- all that follows'],
  ['entities', 'a &lt;b&gt; &#60;c&#62; & d'],
  ['a cell', 'a | b'],
  ['a rule below a line', '==='],
  ['a rule', '---'],
  ['a list', '+ a'],
  ['code', '`x` ``y``'],
  ['emphasis', '**a** _b_ ~~c~~'],
  ['escapes', '\\<b\\> \\\\[a](b)'],
];

/** The words that a reader sees of text that is escaped. */
const shown = (markdown: string): string =>
  markdown
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('text in a card', () => {
  for (const [what, text] of [...tempting, ...more]) {
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
