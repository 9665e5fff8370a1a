import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';
import type { Analysis, Block } from '../../../src/core/model';
import { testNoted } from '../noted';
import type { Row } from '../noted';

const knowledge = buildKnowledge([]);

/** What a key of the answers asks for; any other key is a part of what is said, and asks who says it. */
const facts: Readonly<Record<string, (analysis: Analysis, text: string) => string>> = {
  /** Recognised as an article. */
  R: (_analysis, text) => (looksLikeArticle(text).article ? 'yes' : 'no'),
  H: ({ article }, text) =>
    article.headline ? text.slice(article.headline.start, article.headline.end).replace(/\s+/g, ' ') : '-',
  A: ({ article }) => article.authors?.join('; ') ?? '-',
  D: ({ article }) => article.date?.earliest ?? '-',
  U: ({ article }) => article.updated ?? '-',
  P: ({ article }) => article.place ?? '-',
  N: ({ articles }) => String(articles?.length ?? 1),
  S: ({ statements }) => String(statements.length),
  L: ({ language }) => language,
};

const bodies = ({ blocks }: Analysis): readonly Block[] => blocks.filter(({ kind }) => kind === 'body');
const wordsOf = (text: string, block: Block | undefined): string => (block ? text.slice(block.start, block.end) : '');

function speakerOf({ statements }: Analysis, text: string, words: string): string {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `the text does not hold: ${words}`);
  const size = (one: (typeof statements)[number]): number =>
    one.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const [shortest] = statements
    .filter(({ content }) =>
      content.some(({ start, end }) => Math.min(end, at + words.length) - Math.max(start, at) > words.length / 2),
    )
    .sort((a, b) => size(a) - size(b));
  return shortest ? (shortest.speaker?.name ?? '-') : 'NONE';
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

function check(analysis: Analysis, text: string, { key, wanted }: Row): void {
  const fact = facts[key];
  if (fact) assert.equal(fact(analysis, text), wanted);
  else if (key === 'C') assert.ok(analysis.article.chain.includes(wanted), analysis.article.chain.join(' '));
  else if (key === 'B') assert.equal(wordsOf(text, bodies(analysis)[0]).slice(0, wanted.length), wanted);
  else if (key === 'E') assert.equal(wordsOf(text, bodies(analysis).at(-1)).slice(-wanted.length), wanted);
  else assert.equal(bare(speakerOf(analysis, text, key)), bare(wanted));
}

/**
 * Keys: R recognised, H headline, A authors, D day, U day of updating, P place, C of the chain, N how many articles,
 * S how many statements, L language, B how the first paragraph begins, E how the last one ends, words: who says them, NONE: nobody
 * is told to say them.
 */
describe('pages and saved forms', () => {
  testNoted('pages', knowledge, check);
});
