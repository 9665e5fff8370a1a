import assert from 'node:assert/strict';
import {
  divided,
  mergedInto,
  pieces,
  rewordedBy,
  splitInto,
  stretched,
} from '../../../src/core/annotations/boundaries';
import { decisionOn, type Deciding } from '../../../src/core/annotations/decide';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { changeSidecar } from '../../../src/core/annotations/decisions';
import { putAnnotations } from '../../../src/core/annotations/annotations';
import { review, type Reviewed } from '../../../src/core/annotations/review';
import type { Span } from '../../../src/core/model';
import { found, text } from './dam';

const at = '2026-03-01T12:00:00.000Z';
const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsOf = (spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => text.slice(start, end));
function ids(): () => Deciding {
  let last = 0;
  return () => ({ id: `n${++last}`, at });
}

const dam = found('the dam was safe', 'said');
const not = found('it was not, and went home', 'said that');
const suggested = (one: typeof dam): Reviewed => ({ ...one, review: { state: 'suggested' } });
const shown = (entries: readonly Entry[]): readonly string[] =>
  review(text, [dam, not], entries).statements.map(
    ({ content, review: { state } }) => `${state}: ${wordsOf(content).join(' … ')}`,
  );

describe('the words of a statement', () => {
  it('have no blanks at their ends, and pieces that touch are one', () => {
    assert.deepEqual(wordsOf(pieces(text, [span(' the dam '), span(' was '), span(' went')])), ['the dam was', 'went']);
    assert.deepEqual(pieces(text, [span(' ')]), []);
  });

  it('grow and shrink by a word, or by the signs behind it', () => {
    const grow = (words: string, edge: 'start' | 'end', step: 1 | -1): readonly string[] | undefined => {
      const moved = stretched(text, [span(words)], edge, step);
      return moved && wordsOf(moved);
    };
    assert.deepEqual(grow('the dam was', 'end', 1), ['the dam was safe']);
    assert.deepEqual(grow('dam was safe', 'end', 1), ['dam was safe.']);
    assert.deepEqual(grow('dam was safe', 'start', 1), ['the dam was safe']);
    assert.deepEqual(grow('the dam was', 'start', -1), ['dam was']);
    assert.deepEqual(grow('the dam was', 'end', -1), ['the dam']);
    assert.equal(grow('safe', 'end', -1), undefined);
    assert.equal(grow('Petra', 'start', 1), undefined);
    assert.equal(grow('home.', 'end', 1), undefined);
  });

  it('corrected to a few of them are still that statement at the next reading', () => {
    const changes = rewordedBy(text, suggested(not), [span('it was')]);
    const decision = decisionOn(text, not, 'corrected', { id: 'c', at }, changes);
    assert.deepEqual(shown([decision]), ['suggested: the dam was safe', 'corrected: it was']);
    const [, again] = review(text, [dam, not], [decision]).statements;
    const twice = decisionOn(text, again!, 'corrected', { id: 'x', at }, rewordedBy(text, again!, [span('not')]));
    assert.deepEqual(shown([twice]), ['suggested: the dam was safe', 'corrected: not']);
    const written = changeSidecar('', putAnnotations([twice]));
    assert.ok(written.ok);
    assert.deepEqual(written.decisions.annotations, [twice]);
  });

  it('are split in two statements, and merged into one', () => {
    const parts = divided(text, not.content, text.indexOf(', and') + 1);
    assert.ok(parts);
    assert.equal(divided(text, not.content, 3), undefined);
    const two = splitInto(text, suggested(not), parts, ids());
    assert.deepEqual(shown(two), ['suggested: the dam was safe', 'corrected: it was not,', 'own: and went home']);

    const placed = review(text, [dam, not], two).statements;
    const one = mergedInto(text, placed[1]!, placed[2]!, ids());
    assert.deepEqual(shown(one), ['suggested: the dam was safe', 'corrected: it was not, and went home']);

    const noted = decisionOn(text, not, 'accepted', { id: 'a', at }, { note: 'why', tags: ['t'] });
    const [, second] = review(text, [dam, not], [noted]).statements;
    const merged = mergedInto(text, suggested(dam), second!, ids());
    assert.deepEqual(shown(merged), [
      'corrected: the dam was safe … it was not, and went home',
      'rejected: it was not, and went home',
    ]);
    const [first] = merged as readonly Decision[];
    assert.deepEqual([first?.note, first?.tags], ['why', ['t']]);
  });
});
