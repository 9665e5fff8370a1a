import assert from 'node:assert/strict';
import type { Analysis, Statement } from '../../../src/core/model';
import { testNoted } from '../noted';
import type { Row } from '../noted';
import { knowledge } from './world';

/**
 * Whole articles and pages in many forms; keys of the answers:
 *
 *   H the headline                     D the date, 2021-03-04
 *   B how the first paragraph begins   E how the last one ends
 *   words of the text                  who says them, names parted by `|`; `-` where nobody can be told
 */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.’']/g, '')
    .replace(/^(?:the|an?) /, '')
    .replace(/^(?:rep|sen|dr|mr|ms|mrs|chairman|gov) /, '');

const sizeOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The shortest statement that holds more than half of some words. */
function statementOf({ statements }: Analysis, at: number, length: number): Statement | undefined {
  return [...statements]
    .filter(({ content }) =>
      content.some(({ start, end }) => Math.min(end, at + length) - Math.max(start, at) > length / 2),
    )
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}

/** Who says some words, and by what name: null where nobody is told, or only the phrase's own words. */
function speakerOf(analysis: Analysis, text: string, words: string): string | null {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `the text does not hold: ${words}`);
  const statement = statementOf(analysis, at, words.length);
  assert.ok(statement, `no statement holds: ${words}`);
  return statement.speaker?.name ?? null;
}

function found({ article, blocks }: Analysis, text: string, key: string): string {
  const bodies = blocks.filter(({ kind }) => kind === 'body');
  const block = key === 'B' ? bodies[0] : bodies.at(-1);
  if (key === 'H') return article.headline ? text.slice(article.headline.start, article.headline.end) : '';
  if (key === 'D') return article.date?.earliest ?? '';
  return block ? text.slice(block.start, block.end) : '';
}

function check(analysis: Analysis, text: string, { key, wanted }: Row): void {
  if (!/^[HDBE]$/.test(key)) {
    const name = speakerOf(analysis, text, key);
    const names = wanted.split('|').map(plain);
    assert.ok(names.includes(plain(name ?? '-')), `${key}: ${name ?? 'nobody'}, not ${wanted}`);
    return;
  }
  const got = found(analysis, text, key);
  const right = key === 'B' ? got.startsWith(wanted) : key === 'E' ? got.endsWith(wanted) : got === wanted;
  assert.ok(right, `${key}: ${got}, not ${wanted}`);
}

describe('articles of the field', () => {
  testNoted('field', knowledge, check);
});
