import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import { readArticle } from '../../../src/core/article/read-article';

const size = 100_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));

const texts: Readonly<Record<string, string>> = {
  nothing: '',
  'a mark': '\uFEFF',
  'blank lines': fill('\n'),
  returns: fill('\r'),
  blanks: fill(' '),
  'lines of blanks': fill(' \n'),
  'one long word': fill('a'),
  'one long line': fill('Word and word, '),
  'quotation marks': fill('"'),
  'opening marks': fill('“'),
  brackets: fill('('),
  dashes: fill('- '),
  'blanks before a word': `${fill(' ')}x`,
  'no-break spaces': fill('x\u00a0'),
  'short lines': fill('a b\n'),
  capitals: fill('A B, '),
  datelines: fill('MOSCOW, October 4. /TASS/. It rained all day.\n'),
  dates: fill('on May 3, 2020 it was\n'),
  years: fill('2020 '),
  labels: fill('photo: x\n'),
  'heads of tails': fill('Related articles\n'),
  'half an emoji': fill('\ud83d\n'),
};

const nobody = buildKnowledge([]);

describe('hostile texts', () => {
  for (const [name, text] of Object.entries(texts))
    it(name, () => {
      const { blocks } = readArticle(text);
      looksLikeArticle(text);
      assert.ok(analyze(text, nobody).blocks.every(({ start, end }) => start < end));
      let last = 0;
      for (const block of blocks) {
        assert.ok(block.start >= last && block.end > block.start && block.end <= text.length);
        last = block.end;
      }
    });
});
