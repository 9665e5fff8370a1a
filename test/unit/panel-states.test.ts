import assert from 'node:assert/strict';
import { noCodebook } from '../../src/core/annotations/codebook';
import { selectorOf } from '../../src/core/annotations/anchor';
import { type Decision, type DecisionState, isRemoved } from '../../src/core/annotations/decision';
import { changeSidecar } from '../../src/core/annotations/decisions';
import { forgettable, forgotten } from '../../src/core/annotations/forget';
import { putAnnotations } from '../../src/core/annotations/annotations';
import { review } from '../../src/core/annotations/review';
import { plainText } from '../../src/core/wording/translate';
import { besides, decidedOn } from '../../src/extension/panel/decided';
import { asidesFor, bulkFor, bulkIds, hasState, type StateFilter } from '../../src/panel/states';
import type { PanelArticle, PanelCard } from '../../src/panel/protocol';

const text = 'The dam was safe, Holm said. The gate was shut, she said. The river rose.\n';
const at = '2026-03-01T12:00:00.000Z';

function on(id: string, words: string, state: DecisionState, more: Partial<Decision> = {}): Decision {
  const start = text.indexOf(words);
  const place = start < 0 ? { start: 0, end: words.length, exact: words, prefix: '', suffix: '' } : undefined;
  const target = [place ?? selectorOf(text, { start, end: start + words.length })];
  return { id, state, target, kind: 'indirect', type: 'assertion', at, ...more };
}

const label = { kind: undefined, labels: ['water'] };
const entries = [
  on('accepted', 'The dam was safe', 'accepted', { by: 'Ann' }),
  on('theirs', 'The gate was shut', 'corrected', { by: 'Ben' }),
  on('unnamed', 'Holm', 'own', label),
  on('marked', 'The river', 'own', { ...label, by: 'Ann' }),
  on('lost', 'The mayor of the island spoke for an hour', 'accepted', { by: 'Ann' }),
  on('lost-words', 'an umbrella in the rain of that year', 'own', label),
];

/** What the panel has of these decisions for one reader. */
function panelOf(reader: string): Pick<PanelArticle, 'cards' | 'rejected' | 'passages' | 'lost'> {
  const shown = review(text, [], entries);
  const cards = ['accepted', 'theirs'].map((id) => ({
    id,
    ...decidedOn(shown, id, noCodebook, plainText, reader),
  })) as unknown as readonly PanelCard[];
  return { cards, ...besides(text, shown, noCodebook, plainText, reader) };
}

function shownTo(reader: string, filter: StateFilter): readonly string[] {
  const article = panelOf(reader) as PanelArticle;
  const cards = article.cards.filter((card) => hasState(card, filter)).map(({ id }) => id);
  return [...cards, ...asidesFor(article, filter).map(({ id }) => id)];
}

describe('the filters by what was decided', () => {
  it('“mine” is what the reader decided, and no colleague', () => {
    assert.deepEqual(shownTo('Ann', 'mine'), ['accepted', 'marked']);
    assert.deepEqual(shownTo('Ben', 'mine'), ['theirs']);
    assert.deepEqual(shownTo('', 'mine'), ['unnamed']);
    assert.deepEqual(shownTo('Ben', 'all'), ['accepted', 'theirs', 'unnamed', 'marked']);
  });

  it('all that is lost or rejected can be forgotten at once, and nothing be accepted there', () => {
    const article = panelOf('Ann') as PanelArticle;
    assert.deepEqual(bulkFor('lost', { cards: 0, asides: 2 }, true), ['forget']);
    assert.deepEqual(bulkFor('rejected', { cards: 0, asides: 1 }, true), ['forget']);
    assert.deepEqual(bulkFor('lost', { cards: 0, asides: 0 }, true), []);
    assert.deepEqual(bulkFor('all', { cards: 2, asides: 2 }, true), ['accept', 'reject', 'forget']);
    assert.deepEqual(bulkFor('all', { cards: 2, asides: 0 }, false), ['accept', 'reject']);
    assert.deepEqual(bulkIds(article, 'lost', ['accepted']), ['lost', 'lost-words']);
    assert.deepEqual(bulkIds(article, 'all', ['accepted']), ['accepted']);
  });
});

describe('what is lost', () => {
  it('is forgotten with all that stands on it, and leaves its id', () => {
    const shown = review(text, [], entries);
    const chosen = forgettable(shown, new Set(['lost', 'lost-words', 'marked', 'nobody']));
    assert.deepEqual(
      chosen.map(({ id }) => id),
      ['lost', 'lost-words'],
    );
    const before = changeSidecar('', putAnnotations(entries));
    assert.ok(before.ok);
    const after = changeSidecar(before.text ?? '', putAnnotations(forgotten(chosen, at)));
    assert.ok(after.ok);
    const left = after.decisions.annotations ?? [];
    assert.deepEqual(
      left
        .filter(isRemoved)
        .map(({ id }) => id)
        .sort(),
      ['lost', 'lost-words'],
    );
    assert.deepEqual(review(text, [], left).lost, []);
  });
});
